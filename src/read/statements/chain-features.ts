/** What stage 1 looks at around each token of a paragraph, and the rows of its weight table that this comes to. */
import { CHAIN_SLOTS, fillRows, SLOT } from "./chain-templates.ts";
import { fillTreeSlots } from "./chain-tree-slots.ts";
import { isCueGrade } from "./cue-words.ts";
import { distanceClass, NONE } from "./feature-values.ts";
import type { TokenFacts } from "./token-facts.ts";

/** Room for one paragraph at a time. */
export interface ChainScratch {
  /** The nearest sure cue before and after each token, in its sentence, as tokens of the report; -1 without. */
  readonly leftCue: Int32Array;
  readonly rightCue: Int32Array;
  /** Commas, colons and dashes up to each token. */
  readonly breaks: Int32Array;
  readonly slots: Int32Array;
}

/** Room for paragraphs of up to `length` tokens. */
export function chainScratch(length: number): ChainScratch {
  return {
    leftCue: new Int32Array(length),
    rightCue: new Int32Array(length),
    breaks: new Int32Array(length),
    slots: new Int32Array(CHAIN_SLOTS),
  };
}

/** For each token of [first, end) fills its `CHAIN_TEMPLATES` rows into `rows` and calls `visit` with its index in the paragraph. */
export function forEachRows(
  facts: TokenFacts,
  first: number,
  end: number,
  scratch: ChainScratch,
  rows: Int32Array,
  visit: (index: number) => void,
): void {
  findCues(facts, first, end, scratch);
  const { slots } = scratch;
  for (let i = first; i < end; i++) {
    fillWordSlots(facts, i, first, end, slots);
    fillCueSlots(facts, i, first, scratch);
    fillTreeSlots(facts, i, first, end, slots);
    fillRows(slots, rows);
    visit(i - first);
  }
}

/** Beyond the paragraph's ends. */
const OUTSIDE = 7;

function fillWordSlots(facts: TokenFacts, i: number, first: number, end: number, slots: Int32Array): void {
  const { word, tag, shape, quote, cueGrade, class64, class200, class1000 } = facts;
  const { sentenceOf, sentenceStarts } = facts.tokens;
  const hasBefore = i > first;
  const hasNext = i + 1 < end;
  slots[SLOT.word] = word[i]!;
  slots[SLOT.wordNext] = hasNext ? word[i + 1]! : NONE;
  slots[SLOT.wordNext2] = i + 2 < end ? word[i + 2]! : NONE;
  slots[SLOT.wordBefore] = hasBefore ? word[i - 1]! : NONE;
  slots[SLOT.wordBefore2] = i - 2 >= first ? word[i - 2]! : NONE;
  slots[SLOT.tag] = tag[i]!;
  slots[SLOT.tagNext] = hasNext ? tag[i + 1]! : NONE;
  slots[SLOT.tagNext2] = i + 2 < end ? tag[i + 2]! : NONE;
  slots[SLOT.tagBefore] = hasBefore ? tag[i - 1]! : NONE;
  slots[SLOT.tagBefore2] = i - 2 >= first ? tag[i - 2]! : NONE;
  slots[SLOT.suffix] = facts.suffix[i]!;
  slots[SLOT.prefix] = facts.prefix[i]!;
  slots[SLOT.shape] = shape[i]!;
  slots[SLOT.shapeNext] = hasNext ? shape[i + 1]! : NONE;
  slots[SLOT.class64] = class64[i]!;
  slots[SLOT.class64Next] = hasNext ? class64[i + 1]! : NONE;
  slots[SLOT.class64Before] = hasBefore ? class64[i - 1]! : NONE;
  slots[SLOT.class200] = class200[i]!;
  slots[SLOT.class200Next] = hasNext ? class200[i + 1]! : NONE;
  slots[SLOT.class200Before] = hasBefore ? class200[i - 1]! : NONE;
  slots[SLOT.class1000] = class1000[i]!;
  slots[SLOT.class1000Next] = hasNext ? class1000[i + 1]! : NONE;
  slots[SLOT.class1000Before] = hasBefore ? class1000[i - 1]! : NONE;
  slots[SLOT.quote] = quote[i]!;
  slots[SLOT.quoteNext] = hasNext ? quote[i + 1]! : OUTSIDE;
  slots[SLOT.quoteBefore] = hasBefore ? quote[i - 1]! : OUTSIDE;
  const sentence = sentenceOf[i]!;
  slots[SLOT.marks] = facts.sentenceQuotes[sentence]!;
  slots[SLOT.fromStart] = distanceClass(i - sentenceStarts[sentence]!);
  slots[SLOT.toEnd] = distanceClass(sentenceStarts[sentence + 1]! - 1 - i);
  slots[SLOT.grade] = cueGrade[i]!;
  slots[SLOT.gradeNext] = hasNext ? cueGrade[i + 1]! : OUTSIDE;
  slots[SLOT.gradeBefore] = hasBefore ? cueGrade[i - 1]! : OUTSIDE;
}

/** The class of a distance to a cue that is not there. */
const NO_CUE = 11;
const MOST_BREAKS = 3;

function fillCueSlots(facts: TokenFacts, i: number, first: number, scratch: ChainScratch): void {
  const { word, cueGrade } = facts;
  const { leftCue, rightCue, breaks, slots } = scratch;
  const left = leftCue[i - first]!;
  const right = rightCue[i - first]!;
  const here = breaks[i - first]!;
  slots[SLOT.leftWord] = left < 0 ? NONE : word[left]!;
  slots[SLOT.leftFar] = left < 0 ? NO_CUE : distanceClass(i - left);
  slots[SLOT.leftBreaks] = Math.min(MOST_BREAKS, here - (left < 0 ? 0 : breaks[left - first]!));
  slots[SLOT.leftGrade] = left < 0 ? 0 : cueGrade[left]!;
  slots[SLOT.rightWord] = right < 0 ? NONE : word[right]!;
  slots[SLOT.rightFar] = right < 0 ? NO_CUE : distanceClass(right - i);
  slots[SLOT.rightBreaks] = right < 0 ? 0 : Math.min(MOST_BREAKS, breaks[right - first]! - here);
  slots[SLOT.rightGrade] = right < 0 ? 0 : cueGrade[right]!;
}

function findCues(facts: TokenFacts, first: number, end: number, { leftCue, rightCue, breaks }: ChainScratch): void {
  const { cueGrade } = facts;
  const { sentenceOf, starts, text } = facts.tokens;
  let cue = -1;
  let broken = 0;
  for (let i = first; i < end; i++) {
    if (cue >= 0 && sentenceOf[i] !== sentenceOf[cue]) cue = -1;
    leftCue[i - first] = cue;
    if (isCueGrade(cueGrade[i]!)) cue = i;
    const code = text.charCodeAt(starts[i]!);
    if (code === 44 || code === 59 || code === 58 || code === 0x2014) broken++; // , ; : —
    breaks[i - first] = broken;
  }
  cue = -1;
  for (let i = end - 1; i >= first; i--) {
    if (cue >= 0 && sentenceOf[i] !== sentenceOf[cue]) cue = -1;
    rightCue[i - first] = cue;
    if (isCueGrade(cueGrade[i]!)) cue = i;
  }
}
