/** "According to <source>, <content>" where the model has not found it. */
import { type Draft, lowerAt, type Run, runHolds, runsMeet } from "./draft.ts";
import { QUOTE, type TokenFacts } from "./token-facts.ts";

const LONGEST_SOURCE = 25;
/** Of a sentence so many tokens on each side are looked at. */
const LONGEST_SIDE = 200;

/** Adds an attribution for each "according to" that no draft holds, and mends those of which only a scrap was found. */
export function withAccording(facts: TokenFacts, drafts: readonly Draft[]): Draft[] {
  const { tokens } = facts;
  const owner = new Int32Array(tokens.count).fill(-1);
  const cueOf = new Int32Array(tokens.count).fill(-1);
  drafts.forEach(({ cue, contents }, k) => {
    for (const run of contents) owner.fill(k, run.first, run.end);
    if (cue) owner.fill(k, cue.first, cue.end);
    if (cue) cueOf.fill(k, cue.first, cue.end);
  });
  const mended = [...drafts];
  const replaced = new Set<number>();
  const found: Draft[] = [];
  for (let i = 0; i + 2 < tokens.count; i++) {
    if (lowerAt(tokens, i) !== "according" || lowerAt(tokens, i + 1) !== "to") continue;
    const draft = accordingAt(facts, i);
    const here = cueOf[i]!;
    if (!draft || (here >= 0 && sizeOf(drafts[here]!) >= LEAST_CONTENT)) continue;
    const others = new Set(draft.contents.flatMap((run) => [...owner.subarray(run.first, run.end)]));
    others.delete(-1);
    others.delete(here);
    const inside = [...others].map((k) => ({
      k,
      mended: k < drafts.length ? insideOf(facts, drafts[k]!, draft) : null,
    }));
    const opens = i - tokens.sentenceStarts[tokens.sentenceOf[i]!]! <= 1;
    if (inside.some(({ mended }) => mended === null) || (inside.length > 0 && !opens)) continue;
    for (const { k, mended: other } of inside) {
      if (other === "dropped") replaced.add(k);
      else mended[k] = other!;
    }
    if (here >= 0) replaced.add(here);
    found.push(draft);
    for (const run of draft.contents) owner.fill(drafts.length, run.first, run.end);
  }
  return [...mended.filter((_, k) => !replaced.has(k)), ...found];
}

/**
 * A statement within what a source behind "according to" says. Where it shares that source ("According to [the Kurir,
 * Lind] …"), what stands behind the comma is its own; with nothing there it is dropped. Null when it lies elsewhere.
 */
function insideOf(facts: TokenFacts, other: Draft, outer: Draft): Draft | "dropped" | null {
  const isInside = [other.cue, ...other.contents].every(
    (run) => !run || outer.contents.some((content) => runHolds(content, run)),
  );
  if (!isInside) return null;
  const { source } = other;
  if (!source || !runsMeet(source, outer.source!)) return other;
  let first = outer.source!.end;
  while (first < source.end && isComma(facts, first)) first++;
  return first < source.end ? { ...other, source: { first, end: source.end } } : "dropped";
}

/** A content of fewer tokens beside "according to" is a scrap of the sentence. */
const LEAST_CONTENT = 4;

function sizeOf({ contents }: Draft): number {
  return contents.reduce((sum, run) => sum + run.end - run.first, 0);
}

function accordingAt(facts: TokenFacts, i: number): Draft | null {
  const { tokens } = facts;
  const sentence = tokens.sentenceOf[i]!;
  const from = Math.max(tokens.sentenceStarts[sentence]!, i - LONGEST_SIDE);
  const to = Math.min(tokens.sentenceStarts[sentence + 1]!, i + LONGEST_SIDE);
  const stop = lastWord(facts, from, to);
  const opens = i - from <= 1;
  const source = sourceAfter(facts, i + 2, stop, opens);
  if (!source) return null;
  const contents: Run[] = [];
  if (!opens) contents.push(inked(facts, from, i));
  const rest = inked(facts, source.end, stop);
  if (opens || (isComma(facts, source.end) && isComma(facts, i - 1) && rest.end - rest.first >= 2)) contents.push(rest);
  const whole = contents.filter((run) => run.end > run.first);
  return whole.length === 0
    ? null
    : { source, cue: { first: i, end: i + 2 }, contents: whole, rule: "according to <source>" };
}

/** The noun phrase after "to": up to the comma that ends it, or as far as its subtree goes. */
function sourceAfter(facts: TokenFacts, first: number, stop: number, opens: boolean): Run | null {
  const { tree } = facts;
  let end = first;
  while (end < stop && end - first < LONGEST_SOURCE && !isComma(facts, end)) end++;
  if (!opens || isComma(facts, end)) return end > first ? { first, end } : null;
  // No comma: "According to police an officer arrived". The phrase ends before the next noun phrase begins.
  end = first + 1;
  while (end < stop && !isDeterminer(facts, end) && tree.relations[end] !== 0 && end - first < LONGEST_SOURCE) end++;
  return end < stop ? { first, end } : null;
}

function isDeterminer(facts: TokenFacts, i: number): boolean {
  return ["a", "an", "the", "this", "that", "some", "no", "he", "she", "it", "they", "there"].includes(
    lowerAt(facts.tokens, i),
  );
}

function isComma(facts: TokenFacts, i: number): boolean {
  return lowerAt(facts.tokens, i) === ",";
}

/** The end of a sentence without its full stop. */
function lastWord(facts: TokenFacts, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && /^[.!?]$/u.test(lowerAt(facts.tokens, end - 1))) end--;
  return end;
}

/** Without commas at the ends. */
function inked(facts: TokenFacts, from: number, to: number): Run {
  let first = from;
  let end = to;
  while (first < end && isComma(facts, first)) first++;
  while (end > first && isComma(facts, end - 1)) end--;
  if (end > first && facts.quote[first] === QUOTE.stray) first++;
  return { first, end };
}
