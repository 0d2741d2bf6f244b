/** Quotations without a cue of their own: further parts of what was quoted before them, or statements whose speaker the text implies. */
import { anchorOf, type Draft, lowerAt, type Run } from "./draft.ts";
import { SHORTEST } from "./quotation-rules.ts";
import { QUOTE, type TokenFacts } from "./token-facts.ts";
import { relationNumber } from "./tree-facts.ts";

/** A quotation of so many words is somebody's, even where the text does not say whose. */
export const SURELY_SAID = 10;
/** The rule of such a quotation. */
export const BY_NOBODY = "<quotation> by nobody who is named";

/**
 * Gives quotations that stand in no statement to who spoke just before: as a further part of a quotation that they go on
 * with, else as a statement of their own, marked as implied.
 */
export function floatingQuotations(facts: TokenFacts, drafts: readonly Draft[], quotations: readonly Run[]): Draft[] {
  const result = [...drafts];
  const starts = new Set(facts.tokens.paragraphStarts);
  const inStatement = new Uint8Array(facts.tokens.count);
  for (const { contents, source, cue } of drafts)
    for (const run of [...contents, source, cue]) if (run) inStatement.fill(1, run.first, run.end);
  const endingIn = new Map<number, number[]>();
  const note = (k: number) => {
    const sentence = facts.tokens.sentenceOf[Math.max(0, lastToken(result[k]!))]!;
    endingIn.set(sentence, [...(endingIn.get(sentence) ?? []), k]);
  };
  result.forEach((_, k) => {
    note(k);
  });
  for (const quotation of quotations) {
    if (
      !inStatement.subarray(quotation.first, quotation.end).every((mark) => mark === 0) ||
      !standsAlone(facts, quotation)
    )
      continue;
    const unclosed = saidAtEnd(facts, quotation);
    if (unclosed) {
      result.push(unclosed);
      note(result.length - 1);
      continue;
    }
    const sentence = facts.tokens.sentenceOf[quotation.first]!;
    const near = [...(endingIn.get(sentence - 1) ?? []), ...(endingIn.get(sentence) ?? [])];
    const k = previousDraft(facts, result, near, quotation);
    if (k < 0) {
      const subject = subjectBefore(facts, quotation);
      if (!subject && quotation.end - quotation.first < SURELY_SAID) continue;
      result.push({
        source: null,
        ...(subject ? { impliedSource: subject } : {}),
        cue: null,
        contents: [quotation],
        implied: true,
        rule: subject ? "<quotation> after its speaker's sentence" : BY_NOBODY,
      });
      note(result.length - 1);
      continue;
    }
    const before = result[k]!;
    if (isHeading(facts, starts, before, quotation) || isRepeated(facts, before, quotation)) continue;
    if (goesOnWith(facts, starts, before, quotation)) {
      result[k] = { ...before, contents: [...before.contents, quotation] };
      note(k);
    } else {
      result.push({
        source: null,
        cue: null,
        contents: [quotation],
        implied: true,
        after: anchorOf(before),
        rule: "<quotation> after a statement",
      });
      note(result.length - 1);
    }
  }
  return result;
}

const LONGEST_SPEAKER = 16;

/** "“The road is shut, said Ana Lind." with a mark that never closes: the end names who said it. */
function saidAtEnd({ tokens, quote }: TokenFacts, { first, end }: Run): Draft | null {
  if (quote[end - 1] === QUOTE.closing) return null;
  const last = /^[.!?]$/u.test(lowerAt(tokens, end - 1)) ? end - 1 : end;
  for (let i = last - 2; i > first + SHORTEST && last - i < LONGEST_SPEAKER; i--) {
    if (!/^(?:said|says|added|declared|stated|noted|stressed)$/u.test(lowerAt(tokens, i))) continue;
    let stop = /^(?:has|had)$/u.test(lowerAt(tokens, i - 1)) ? i - 1 : i;
    if (!/^[,–—―-]$/u.test(lowerAt(tokens, stop - 1))) continue;
    while (/^[,–—―-]$/u.test(lowerAt(tokens, stop - 1))) stop--;
    return {
      source: { first: i + 1, end: last },
      cue: { first: i, end: i + 1 },
      contents: [{ first, end: stop }],
      rule: "<quotation never closed>, said <source>",
    };
  }
  return null;
}

/** The subject of the sentence before, by its root; who that is decides whether it can speak. */
function subjectBefore(facts: TokenFacts, quotation: Run): Run | null {
  const { tokens, tree } = facts;
  const sentence = tokens.sentenceOf[quotation.first]! - 1;
  if (sentence < 0 || tokens.sentenceStarts[sentence + 1] !== quotation.first) return null;
  for (let i = tokens.sentenceStarts[sentence]!; i < quotation.first; i++) {
    const head = tree.heads[i]!;
    if (tree.relations[i] === NSUBJ && head >= 0 && tree.heads[head] === -1)
      return { first: tree.left[i]!, end: Math.min(tree.right[i]! + 1, head) };
  }
  return null;
}

const NSUBJ = relationNumber("nsubj");

/** A quotation that is a sentence or several: it opens one, or follows a comma or colon, and closes with a sentence's mark. */
function standsAlone(facts: TokenFacts, { first, end }: Run): boolean {
  const { tokens, quote } = facts;
  const opens =
    tokens.sentenceStarts[tokens.sentenceOf[first]!] === first ||
    /[,:]/u.test(tokens.text[tokens.starts[first - 1] ?? 0] ?? "");
  const last = quote[end - 1] === QUOTE.closing ? end - 2 : end - 1;
  return opens && /[.!?…,]$/u.test(tokens.text.slice(tokens.starts[last], tokens.ends[last]));
}

/** Of the drafts near a quotation, the one whose last words stand closest before it; -1 without. */
function previousDraft(facts: TokenFacts, drafts: readonly Draft[], near: readonly number[], quotation: Run): number {
  let best = -1;
  let latest = -1;
  for (const k of near) {
    const draft = drafts[k]!;
    const end = lastToken(draft);
    if (end >= quotation.first || end <= latest || draft.contents.length === 0) continue;
    latest = end;
    best = k;
  }
  return best < 0 ? best : quotedSibling(facts, drafts, near, best);
}

/** "“…,” he said, adding that the road was shut. “…”": the quotation goes on, not what was added. */
function quotedSibling(facts: TokenFacts, drafts: readonly Draft[], near: readonly number[], k: number): number {
  const draft = drafts[k]!;
  if (!draft.sharesSource || endsQuoted(facts, draft)) return k;
  const sibling = near.find(
    (other) =>
      other !== k &&
      drafts[other]!.source !== null &&
      drafts[other]!.source === draft.source &&
      endsQuoted(facts, drafts[other]!),
  );
  return sibling ?? k;
}

function lastToken(draft: Draft): number {
  let last = -1;
  for (const run of [...draft.contents, draft.cue, draft.source]) if (run) last = Math.max(last, run.end - 1);
  return last;
}

function endsQuoted(facts: TokenFacts, draft: Draft): boolean {
  return draft.contents.some(
    (run) => facts.quote[run.first] !== QUOTE.outside && facts.quote[run.end - 1] !== QUOTE.outside,
  );
}

/**
 * True when a quotation is a further part of what was quoted before it: in one paragraph, or as a paragraph of its own
 * after one that ends with "…,” Lind said." But under "“…” – Lind" each line is somebody's own.
 */
function goesOnWith(facts: TokenFacts, starts: ReadonlySet<number>, before: Draft, quotation: Run): boolean {
  const { tokens } = facts;
  if (!endsQuoted(facts, before)) return false;
  if (!isBlankBetween(facts, before, quotation)) return true;
  if (!before.cue || DASHES.test(lowerAt(tokens, before.cue.first))) return false;
  return starts.has(quotation.first) && (starts.has(quotation.end) || quotation.end === tokens.count);
}

const OPENING_WORDS = 6;

/** A pull quote: a quotation whose first words stand in what was quoted just before. */
function isRepeated({ tokens }: TokenFacts, before: Draft, quotation: Run): boolean {
  const from = quotation.first + 1;
  const opening = tokens.text.slice(
    tokens.starts[from],
    tokens.ends[Math.min(from + OPENING_WORDS, quotation.end) - 1],
  );
  return before.contents.some((run) =>
    tokens.text.slice(tokens.starts[run.first], tokens.ends[run.end - 1]).includes(opening),
  );
}

/** ‘A Town Drowns’ as a line of its own, where the report quotes in “…”: a heading. */
function isHeading({ tokens }: TokenFacts, starts: ReadonlySet<number>, before: Draft, quotation: Run): boolean {
  const isLine = starts.has(quotation.first) && (starts.has(quotation.end) || quotation.end === tokens.count);
  if (!isLine || quotation.end - quotation.first >= SURELY_SAID) return false;
  return SINGLE.test(lowerAt(tokens, quotation.first)) && !SINGLE.test(lowerAt(tokens, before.contents[0]!.first));
}

const SINGLE = /^['‘’]$/u;
const DASHES = /^[-–—―]+$/u;

function isBlankBetween(facts: TokenFacts, draft: Draft, quotation: Run): boolean {
  const { tokens } = facts;
  return /\n\s*\n/u.test(tokens.text.slice(tokens.ends[lastToken(draft)], tokens.starts[quotation.first]));
}
