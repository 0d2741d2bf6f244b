/** What stage 2 looks at in and around one candidate span, and the rows of its weight table that this comes to. */
import { distanceClass, NONE } from "./feature-values.ts";
import type { SegmentContext } from "./segment-context.ts";
import { fillFitSlots } from "./segment-fit.ts";
import { fillSpanRows, SPAN } from "./segment-templates.ts";
import { QUOTE, type TokenFacts } from "./token-facts.ts";

/** Numbers of one candidate that are weighted by role, beside its rows. */
export const SEGMENT_NUMBERS = 4;

/** Fills SEGMENT_TEMPLATES rows for candidate `k`, and its SEGMENT_NUMBERS numbers. */
export function fillSegment(context: SegmentContext, k: number, rows: Int32Array, numbers: Float64Array): void {
  const { spanSlots } = context;
  fillOwnSlots(context, k, spanSlots);
  fillCueSlots(context, k, spanSlots);
  fillFitSlots(context, k, spanSlots);
  fillSpanRows(spanSlots, rows);
  const { probability, begins, ends } = context.candidates[k]!;
  numbers[0] = safeLog(probability);
  numbers[1] = safeLog(begins);
  numbers[2] = safeLog(ends);
  numbers[3] = probability;
}

function safeLog(p: number): number {
  return Math.log(Math.max(p, 1e-4));
}

/** Beyond the paragraph's ends. */
const OUTSIDE = 7;
const LAST_RANK = 5;

function fillOwnSlots(context: SegmentContext, k: number, slots: Int32Array): void {
  const { facts, first, end, candidates } = context;
  const { word, tag, quote, cueGrade } = facts;
  const { sentenceOf, sentenceStarts } = facts.tokens;
  const c = candidates[k]!;
  const a = first + c.first;
  const z = first + c.end - 1;
  const at = (values: Int32Array, i: number) => (i < first || i >= end ? NONE : values[i]!);
  slots[SPAN.role] = c.role;
  slots[SPAN.likely] = context.classes[k]!;
  slots[SPAN.begins] = context.beginClasses[k]!;
  slots[SPAN.ends] = context.endClasses[k]!;
  slots[SPAN.rank] = Math.min(context.ranks[k]!, LAST_RANK);
  slots[SPAN.length] = distanceClass(z - a);
  slots[SPAN.atStart] = a === first ? 2 : sentenceStarts[sentenceOf[a]!] === a ? 1 : 0;
  slots[SPAN.atEnd] = z === end - 1 ? 2 : sentenceOf[z + 1] !== sentenceOf[z] ? 1 : 0;
  slots[SPAN.sentences] = Math.min(3, sentenceOf[z]! - sentenceOf[a]!);
  slots[SPAN.first] = word[a]!;
  slots[SPAN.firstNext] = at(word, a + 1);
  slots[SPAN.before] = at(word, a - 1);
  slots[SPAN.before2] = at(word, a - 2);
  slots[SPAN.last] = word[z]!;
  slots[SPAN.lastBefore] = at(word, z - 1);
  slots[SPAN.after] = at(word, z + 1);
  slots[SPAN.after2] = at(word, z + 2);
  slots[SPAN.firstTag] = tag[a]!;
  slots[SPAN.firstTagNext] = at(tag, a + 1);
  slots[SPAN.firstTagNext2] = at(tag, a + 2);
  slots[SPAN.beforeTag] = at(tag, a - 1);
  slots[SPAN.beforeTag2] = at(tag, a - 2);
  slots[SPAN.lastTag] = tag[z]!;
  slots[SPAN.lastTagBefore] = at(tag, z - 1);
  slots[SPAN.lastTagBefore2] = at(tag, z - 2);
  slots[SPAN.afterTag] = at(tag, z + 1);
  slots[SPAN.afterTag2] = at(tag, z + 2);
  slots[SPAN.firstGrade] = cueGrade[a]!;
  slots[SPAN.lastGrade] = cueGrade[z]!;
  slots[SPAN.firstQuote] = quote[a]!;
  slots[SPAN.lastQuote] = quote[z]!;
  slots[SPAN.afterQuote] = z + 1 < end ? quote[z + 1]! : OUTSIDE;
  slots[SPAN.beforeQuote] = a > first ? quote[a - 1]! : OUTSIDE;
  slots[SPAN.balance] = quoteBalance(facts, a, z);
  slots[SPAN.isQuotation] = quotationFit(facts, a, z);
  slots[SPAN.marks] = facts.sentenceQuotes[sentenceOf[a]!]!;
}

/** How a span and the quotation marks go together: marks that stand alone in it, and what it covers. */
function quoteBalance({ quote }: TokenFacts, a: number, z: number): number {
  let opens = 0;
  let closes = 0;
  for (let i = a; i <= z; i++) {
    if (quote[i] === QUOTE.opening) opens++;
    else if (quote[i] === QUOTE.closing) closes++;
  }
  const enters = quote[a] === QUOTE.inside || quote[a] === QUOTE.closing ? 1 : 0;
  const leaves = quote[z] === QUOTE.inside || quote[z] === QUOTE.opening ? 1 : 0;
  return ((Math.min(opens, 2) * 3 + Math.min(closes, 2)) * 2 + enters) * 2 + leaves;
}

/** 2 for a span that is just one quotation, 1 for one that begins with a quotation, else 0. */
function quotationFit({ quote, quotationOf, quotations, tokens }: TokenFacts, a: number, z: number): number {
  const quotation = quotationOf[a]!;
  if (quotation < 0 || quote[a] !== QUOTE.opening) return 0;
  return quotations[quotation]!.end === tokens.ends[z] ? 2 : 1;
}

/** The class of a distance to, or of the likelihood of, a cue that is not there. */
const NO_CUE = 11;

function fillCueSlots(context: SegmentContext, k: number, slots: Int32Array): void {
  const { facts, first, candidates, classes } = context;
  const { word } = facts;
  const c = candidates[k]!;
  const left = context.cueBefore[c.first]!;
  const right = context.cueAfter[c.end]!;
  const leftCue = candidates[left];
  const rightCue = candidates[right];
  slots[SPAN.leftCue] = leftCue ? word[first + leftCue.end - 1]! : NONE;
  slots[SPAN.leftCueHead] = leftCue ? word[first + leftCue.first]! : NONE;
  slots[SPAN.leftFar] = leftCue ? distanceClass(c.first - leftCue.end) : NO_CUE;
  slots[SPAN.leftLikely] = leftCue ? classes[left]! : NO_CUE;
  slots[SPAN.rightCue] = rightCue ? word[first + rightCue.first]! : NONE;
  slots[SPAN.rightCueEnd] = rightCue ? word[first + rightCue.end - 1]! : NONE;
  slots[SPAN.rightFar] = rightCue ? distanceClass(rightCue.first - c.end) : NO_CUE;
  slots[SPAN.rightLikely] = rightCue ? classes[right]! : NO_CUE;
}
