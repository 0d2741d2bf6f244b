/** Contents that swallowed the next speaker. */
import { type Draft, lowerAt, type Run } from "./draft.ts";
import { endBeforeSpeaker } from "./split-quotations.ts";
import { QUOTE, type TokenFacts } from "./token-facts.ts";
import { relationNumber } from "./tree-facts.ts";

/**
 * "She said the plan was hers, and when pressed, the minister replied, “It is.”": a content that swallowed a whole statement
 * with its source, cue and quotation behind a mark ends before it.
 */
export function withoutSecondSpeaker(facts: TokenFacts, drafts: readonly Draft[]): Draft[] {
  const { tokens, quote } = facts;
  const byEnd = new Map<number, Draft>();
  const bySource = new Map<number, Draft>();
  for (const draft of drafts) {
    const [quotation, ...others] = draft.contents;
    if (!draft.source || !draft.cue || !quotation || others.length > 0) continue;
    const isInOrder = draft.source.end <= draft.cue.first && draft.cue.end <= quotation.first;
    if (!isInOrder || quote[quotation.end - 1] !== QUOTE.closing) continue;
    byEnd.set(quotation.end, draft);
    bySource.set(draft.source.first, draft);
  }
  return drafts.map((draft) => {
    const contents = draft.contents.map((run) => {
      const second = byEnd.get(run.end) ?? bySource.get(run.end + 1);
      if (!second || second === draft || quote[run.first] !== QUOTE.outside) return run;
      const at = second.source!.first;
      if (at < run.first + 4 || !/^[,–—―-]+$/u.test(lowerAt(tokens, at - 1))) return run;
      return { first: run.first, end: endBeforeSpeaker(facts, run.first, at) };
    });
    return { ...draft, contents };
  });
}

/**
 * "With aides worried about turnout, Lind offered a new slogan: “It is about me.”", "“…,” I said. I had to change my answer:
 * “Of course.”": a quotation behind the colon of another clause belongs to that clause's subject.
 */
export function withoutNextClause(facts: TokenFacts, draft: Draft): Draft[] {
  const { tokens, quote } = facts;
  const { cue, contents } = draft;
  const last = contents.length - 1;
  const before = contents[last - 1];
  const quotation = contents[last];
  if (!cue || !before || !quotation || cue.end > quotation.first || quote[quotation.first] !== QUOTE.opening)
    return [draft];
  const colon = quotation.first - 1;
  if (lowerAt(tokens, colon) !== ":" || colon - before.end < SHORTEST_CLAUSE) return [draft];
  const sentence = tokens.sentenceOf[colon]!;
  const isBehindComma =
    before.first >= cue.end && quote[before.end - 1] === QUOTE.outside && lowerAt(tokens, before.end) === ",";
  if (!isBehindComma && tokens.sentenceOf[Math.max(cue.end, before.end) - 1]! >= sentence) return [draft];
  const source = subjectOf(facts, Math.max(tokens.sentenceStarts[sentence]!, before.end), colon);
  const rest = { ...draft, contents: contents.slice(0, -1) };
  if (!source) return [rest];
  const rule = "<subject> <verb> …: <quotation>";
  return [rest, { source, cue: { first: source.end, end: colon + 1 }, contents: [quotation], rule }];
}

/** Subject, verb, object and colon. */
const SHORTEST_CLAUSE = 4;
const NSUBJ = relationNumber("nsubj");

/** The last subject of a verb between two tokens; null without one. */
function subjectOf({ tree }: TokenFacts, from: number, end: number): Run | null {
  for (let i = end - 1; i >= from; i--) {
    const verb = tree.heads[i]!;
    if (tree.relations[i] === NSUBJ && verb > i && verb < end && tree.right[i]! < verb)
      return { first: Math.max(from, tree.left[i]!), end: tree.right[i]! + 1 };
  }
  return null;
}
