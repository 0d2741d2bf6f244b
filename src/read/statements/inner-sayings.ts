/** Sayings that stand in a phrase of another: "what aides called “orphan districts”", "Brek's claim that …". */
import { anchorOf, type Draft, lowerAt } from "./draft.ts";
import { hashText, QUOTE, type TokenFacts } from "./token-facts.ts";

const NAMING =
  /^(?:called|calls|call|termed|terms|labell?ed|dubbed|described|describes|describe|characteri[sz]ed|characteri[sz]es)$/u;
const CLAIMS =
  /^(?:comment|claim|statement|assertion|remark|allegation|argument|suggestion|warning|accusation|assurance|promise|prediction|contention|complaint|insistence|announcement|report)$/u;
const LONGEST_SPEAKER = 5;
const LONGEST_QUOTATION = 40;
/** Between "claim" and "that" stand so many tokens at most ("on Sunday"). */
const LONGEST_GAP = 4;

/** The sayings of both shapes that stand in no cue yet; those of the second only within what another says. */
export function innerSayings(facts: TokenFacts, drafts: readonly Draft[]): Draft[] {
  const { tokens } = facts;
  const isCue = new Uint8Array(tokens.count);
  const around: (Draft | undefined)[] = new Array(tokens.count);
  for (const draft of drafts) {
    if (draft.cue) isCue.fill(1, draft.cue.first, draft.cue.end);
    for (const run of draft.contents) around.fill(draft, run.first, run.end);
  }
  const found: Draft[] = [];
  for (let i = 1; i + 2 < tokens.count; i++) {
    if (isCue[i] === 1) continue;
    const outer = around[i];
    const draft = whatCalled(facts, i) ?? (outer && claimThat(facts, i, outer));
    if (draft) found.push(outer ? { ...draft, within: anchorOf(outer) } : draft);
  }
  return found;
}

/** "what aides called “orphan districts”", "what Lind described as a “slow fire”", with the verb at `verb`. */
function whatCalled(facts: TokenFacts, verb: number): Draft | null {
  const { tokens, quote, tag } = facts;
  if (!NAMING.test(lowerAt(tokens, verb)) || quote[verb] !== QUOTE.outside) return null;
  let open = verb + 1;
  if (lowerAt(tokens, open) === "as") open++;
  if (quote[open] !== QUOTE.opening && /^(?:an?|the)$/u.test(lowerAt(tokens, open))) open++;
  if (quote[open] !== QUOTE.opening || tokens.sentenceOf[open] !== tokens.sentenceOf[verb]) return null;
  let end = open + 1;
  while (end < tokens.count && end - open < LONGEST_QUOTATION && quote[end] !== QUOTE.closing) end++;
  if (quote[end] !== QUOTE.closing) return null;
  for (let first = verb - 1; first > 0 && verb - first <= LONGEST_SPEAKER; first--) {
    const before = lowerAt(tokens, first - 1);
    if (!/^[\p{L}.'’-]+$/u.test(lowerAt(tokens, first))) return null;
    if (before === "what")
      return !SPEAKING.has(tag[first]!) || !SPEAKING.has(tag[verb - 1]!)
        ? null
        : {
            source: { first, end: verb },
            cue: { first: verb, end: verb + 1 },
            contents: [{ first: open, end: end + 1 }],
            rule: "what <source> called <quotation>",
          };
  }
  return null;
}

const SPEAKING = new Set(["NNP", "NNPS", "NN", "NNS", "PRP", "JJ", "DT", "CD", "PRP$"].map(hashText));
const NOMINAL = new Set(["NNP", "NNPS", "NN", "NNS", "JJ", "DT"].map(hashText));

/** "Brek's comment on Sunday that the town …" with the noun at `noun`. */
function claimThat(facts: TokenFacts, noun: number, outer: Draft): Draft | null {
  const { tokens, tag } = facts;
  if (!CLAIMS.test(lowerAt(tokens, noun)) || !/^['’]s?$/u.test(lowerAt(tokens, noun - 1))) return null;
  const content = outer.contents.find((run) => run.first <= noun && noun < run.end);
  let that = noun + 1;
  while (that < noun + 1 + LONGEST_GAP && lowerAt(tokens, that) !== "that") that++;
  if (!content || lowerAt(tokens, that) !== "that" || that + 3 > content.end) return null;
  let first = noun - 2;
  while (first > content.first && noun - first < 10 && NOMINAL.has(tag[first - 1]!)) first--;
  return first < noun - 1 && NOMINAL.has(tag[noun - 2]!)
    ? {
        source: { first, end: noun - 1 },
        cue: { first: noun, end: noun + 1 },
        contents: [{ first: that, end: endOfSentence(facts, that, content.end) }],
        rule: "<source>'s <claim> that <clause>",
      }
    : null;
}

function endOfSentence({ tokens }: TokenFacts, at: number, limit: number): number {
  return Math.min(limit, tokens.sentenceStarts[tokens.sentenceOf[at]! + 1]!);
}
