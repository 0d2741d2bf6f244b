/** "According to <source>, <content>" where the model has not found it. */
import { type Draft, lowerAt, type Run } from "./draft.ts";
import { QUOTE, type TokenFacts } from "./token-facts.ts";

const LONGEST_SOURCE = 25;

/** One attribution for each "according to" that no draft holds. */
export function accordingDrafts(facts: TokenFacts, drafts: readonly Draft[]): Draft[] {
  const { tokens } = facts;
  const taken = new Uint8Array(tokens.count);
  for (const { cue, contents } of drafts) for (const run of [cue, ...contents]) if (run) taken.fill(1, run.first, run.end);
  const found: Draft[] = [];
  for (let i = 0; i + 2 < tokens.count; i++) {
    if (lowerAt(tokens, i) !== "according" || lowerAt(tokens, i + 1) !== "to" || taken[i] === 1) continue;
    const draft = accordingAt(facts, i);
    if (draft && draft.contents.every((run) => taken[run.first] === 0 && taken[run.end - 1] === 0)) found.push(draft);
  }
  return found;
}

function accordingAt(facts: TokenFacts, i: number): Draft | null {
  const { tokens } = facts;
  const sentence = tokens.sentenceOf[i]!;
  const from = tokens.sentenceStarts[sentence]!;
  const to = tokens.sentenceStarts[sentence + 1]!;
  const stop = lastWord(facts, from, to);
  const opens = i - from <= 1;
  const source = sourceAfter(facts, i + 2, stop, opens);
  if (!source) return null;
  const contents: Run[] = [];
  if (!opens) contents.push(inked(facts, from, i));
  const rest = inked(facts, source.end, stop);
  if (opens || (isComma(facts, source.end) && isComma(facts, i - 1) && rest.end - rest.first >= 2)) contents.push(rest);
  const whole = contents.filter((run) => run.end > run.first);
  return whole.length === 0 ? null : { source, cue: { first: i, end: i + 2 }, contents: whole, rule: "according to <source>" };
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
  return ["a", "an", "the", "this", "that", "some", "no", "he", "she", "it", "they", "there"].includes(lowerAt(facts.tokens, i));
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
