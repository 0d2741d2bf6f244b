/** "It says so in the joint statement": a sentence that gives what stood before it to a document. */

import { isDocument } from "./cue-reading.ts";
import { type Draft, lowerAt, type Run } from "./draft.ts";
import type { TokenFacts } from "./token-facts.ts";

const EMPTY = new Set(["it", "this", "that", "so", "there"]);
const LONGEST_SENTENCE = 24;
const FARTHEST = 3;

/** Rewrites drafts whose only content is a pronoun and whose sentence names a document: the document says the sentences before. */
export function saidBefore(facts: TokenFacts, drafts: readonly Draft[]): Draft[] {
  const { tokens } = facts;
  const paragraphs = new Set(tokens.paragraphStarts);
  const taken = new Uint8Array(tokens.count);
  for (const { source, cue, contents } of drafts)
    for (const run of [source, cue, ...contents]) if (run) taken.fill(1, run.first, run.end);
  return drafts.map((draft) => {
    const [content] = draft.contents;
    if (
      !draft.cue ||
      draft.contents.length !== 1 ||
      !content ||
      content.end - content.first > 1 ||
      !EMPTY.has(lowerAt(tokens, content.first))
    )
      return draft;
    const sentence = tokens.sentenceOf[draft.cue.first]!;
    const to = tokens.sentenceStarts[sentence + 1]!;
    if (to - tokens.sentenceStarts[sentence]! > LONGEST_SENTENCE) return draft;
    const document = documentAfter(facts, draft.cue.end, to);
    const before = freeSentencesBefore(facts, sentence, taken, paragraphs);
    if (!document || before.length === 0) return draft;
    const cue = sayingBefore(facts, tokens.sentenceStarts[sentence]!, document.first) ?? draft.cue;
    return { ...draft, source: document, cue, contents: before, rule: "<sentence>. It says so in <document>" };
  });
}

/** The word of saying in front of a document: "About it it [says] in the joint statement"; null without. */
function sayingBefore(facts: TokenFacts, from: number, before: number): Run | null {
  for (let i = before - 1; i >= from; i--)
    if (/^(?:says?|said|reads?|stated|states|told|written|reported)$/u.test(lowerAt(facts.tokens, i)))
      return { first: i, end: i + 1 };
  return null;
}

/** The noun phrase after "in": "in the joint statement of the two countries". */
function documentAfter(facts: TokenFacts, from: number, to: number): Run | null {
  const { tokens } = facts;
  for (let i = from; i < Math.min(to, from + 4); i++) {
    if (lowerAt(tokens, i) !== "in") continue;
    let end = i + 1;
    while (end < to && !/^(?:released|published|issued|on|,|\.|which|that)$/u.test(lowerAt(tokens, end))) end++;
    const run = { first: i + 1, end };
    return run.end > run.first && isDocument(tokens, run) ? run : null;
  }
  return null;
}

/** The sentences of the paragraph before this one that no other statement has part in. */
function freeSentencesBefore(
  facts: TokenFacts,
  sentence: number,
  taken: Uint8Array,
  starts: ReadonlySet<number>,
): Run[] {
  const { sentenceStarts } = facts.tokens;
  const runs: Run[] = [];
  for (let s = sentence - 1; s >= 0 && s >= sentence - FARTHEST; s--) {
    const first = sentenceStarts[s]!;
    const end = sentenceStarts[s + 1]!;
    if (starts.has(end)) break;
    if (taken.subarray(first, end).every((t) => t === 0))
      runs.unshift({ first, end: lowerAt(facts.tokens, end - 1) === "." ? end - 1 : end });
    if (starts.has(first)) break;
  }
  return runs;
}
