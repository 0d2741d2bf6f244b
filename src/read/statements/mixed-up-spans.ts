/** Parts words between source, content and clock where the model put them together, and gives a quotation to the nearer of two cues. */
import { isSurelySaid } from "./content-bounds.ts";
import { type Draft, lowerAt, type Run, wordAt } from "./draft.ts";
import { mendJoinedSpans } from "./joined-spans.ts";
import { hashText, QUOTE, type TokenFacts } from "./token-facts.ts";
import { relationNumber } from "./tree-facts.ts";

/** Mends drafts: every step leaves alone what it is not sure of. */
export function partMixedSpans(facts: TokenFacts, drafts: readonly Draft[]): Draft[] {
  const parted = toNearerCue(facts, drafts)
    .map((draft) => withoutClock(facts, draft))
    .map(
      (draft) => sourceAfterCue(facts, draft) ?? sourceOutOfContent(facts, draft) ?? contentOutOfSource(facts, draft),
    )
    .map((draft) => withoutFragments(facts, draft));
  return mendJoinedSpans(facts, parted);
}

// "15:10 ", "9.40 a.m. ", "18:55 GMT ": the time of an entry on a live page.
const CLOCK =
  /^(?:[01]?\d|2[0-3])(?:[:.][0-5]\d(?: ?[ap]\.?m\.?)?| ?[ap]\.?m\.?)(?: (?:GMT|UTC|BST|C?EST|C?ET|CET|EDT|PDT))?(?![\p{L}\p{N}])/iu;
const LONGEST_CLOCK = 16;

/** A time at the start of a sentence is no part of who speaks or of what is said. */
export function withoutClock(facts: TokenFacts, draft: Draft): Draft {
  const source = draft.source && (afterClock(facts, draft.source) ?? subjectBefore(facts, draft));
  const contents = draft.contents.flatMap((run) => {
    const rest = atParagraph(facts, run.first) ? afterClock(facts, run) : run;
    return rest ? [rest] : [];
  });
  return { ...draft, source, contents };
}

function afterClock(facts: TokenFacts, run: Run): Run | null {
  const { text, starts } = facts.tokens;
  const from = starts[run.first]!;
  const clock = CLOCK.exec(text.slice(from, from + LONGEST_CLOCK));
  if (!clock) return run;
  let { first } = run;
  while (first < run.end && starts[first]! < from + clock[0].length) first++;
  while (first < run.end && /^[:,–—-]$/u.test(lowerAt(facts.tokens, first))) first++;
  return first < run.end ? { first, end: run.end } : null;
}

/** "The ship sent a call at 11 a.m. saying …": the subject of the sentence, not the hour. */
function subjectBefore(facts: TokenFacts, { cue }: Draft): Run | null {
  const { tokens, tree } = facts;
  if (!cue) return null;
  for (let i = tokens.sentenceStarts[tokens.sentenceOf[cue.first]!]!; i < cue.first; i++) {
    const end = Math.min(tree.right[i]! + 1, tree.heads[i]!);
    if (tree.relations[i] === NSUBJ && opensName(facts, tree.left[i]!) && tree.left[i]! < end && end <= cue.first)
      return { first: tree.left[i]!, end };
  }
  return null;
}

const NSUBJ = relationNumber("nsubj");

function atParagraph({ tokens }: TokenFacts, i: number): boolean {
  return i === 0 || /\n/u.test(tokens.text.slice(tokens.ends[i - 1], tokens.starts[i]));
}

/** "…, A told reporters. “…,” she said.": the quotation is hers who stands right behind it. */
function toNearerCue(facts: TokenFacts, drafts: readonly Draft[]): Draft[] {
  const { tokens, quote } = facts;
  const startsAt = new Map<number, Draft>();
  for (const draft of drafts) {
    if (!draft.cue || !isSurelySaid(facts, draft.cue)) continue;
    const first = draft.source && !draft.sharesSource ? Math.min(draft.source.first, draft.cue.first) : draft.cue.first;
    startsAt.set(first, draft);
  }
  const moved = new Map<Draft, Run[]>();
  const kept = drafts.map((draft) => {
    if (!draft.cue) return draft;
    const contents = draft.contents.filter((run) => {
      const nearer = startsAt.get(run.end);
      const isSure =
        nearer !== undefined &&
        nearer !== draft &&
        quote[run.first] === QUOTE.opening &&
        quote[run.end - 1] === QUOTE.closing &&
        lowerAt(tokens, run.end - 2) === "," &&
        tokens.sentenceOf[draft.cue!.first]! < tokens.sentenceOf[run.first]! &&
        lowerAt(tokens, draft.cue!.end) !== ":" &&
        lowerAt(tokens, run.first - 1) !== ":";
      if (isSure) moved.set(nearer, [...(moved.get(nearer) ?? []), run]);
      return !isSure;
    });
    return { draft, contents };
  });
  return kept.map((each) => {
    if (!("draft" in each)) return each;
    const more = moved.get(each.draft);
    const contents = more ? [...more, ...each.contents].sort((a, b) => a.first - b.first) : each.contents;
    return contents.length === each.draft.contents.length && !more ? each.draft : { ...each.draft, contents };
  });
}

const FINITE = new Set(["VBD", "VBZ", "VBP", "MD"].map(hashText));
const LONGEST_SOURCE = 16;
const SHORTEST_CONTENT = 4;

/** "Two are hurt, said its director, Dr Jonas Pereld": what stands behind the cue without a verb is who said it. */
function sourceAfterCue(facts: TokenFacts, draft: Draft): Draft | null {
  const { cue, contents } = draft;
  const [before, after] = contents;
  if (draft.source || !cue || !before || !after || contents.length !== 2 || !isSurelySaid(facts, cue)) return null;
  if (before.end > cue.first || after.first !== cue.end || after.end - after.first > LONGEST_SOURCE) return null;
  if (!opensName(facts, after.first) || holdsFinite(facts, after)) return null;
  return { ...draft, source: after, contents: [before] };
}

/** "Two are dead, Colonel Ana Lind of the guard said": the words between the last clause and the cue. */
function sourceOutOfContent(facts: TokenFacts, draft: Draft): Draft | null {
  const { cue, contents } = draft;
  const content = contents[contents.length - 1];
  if (draft.source || !cue || !content || !isSurelySaid(facts, cue)) return null;
  const gap = cue.first - content.end;
  if (gap < 0 || gap > 1 || (gap === 1 && lowerAt(facts.tokens, content.end) !== ",")) return null;
  const comma = commaBeforeSource(facts, content.first, content.end);
  if (comma < 0) return null;
  return {
    ...draft,
    source: { first: comma + 1, end: cue.first },
    contents: [...contents.slice(0, -1), { first: content.first, end: comma }],
  };
}

/** "Two are dead, mayor Ana Lind tells our reporter": the same where all of it was taken for the source. */
function contentOutOfSource(facts: TokenFacts, draft: Draft): Draft {
  const { cue, source, contents } = draft;
  if (!source || !cue || cue.first < source.end || !isSurelySaid(facts, cue)) return draft;
  if (contents.some((run) => run.first < source.end || holdsFinite(facts, run))) return draft;
  const comma = commaBeforeSource(facts, source.first, source.end);
  if (comma < 0 || !holdsFinite(facts, { first: source.first, end: comma })) return draft;
  return { ...draft, source: { first: comma + 1, end: source.end }, contents: [{ first: source.first, end: comma }] };
}

/** The comma before a source that ends at `end`: the first one behind the last finite verb; -1 without. */
function commaBeforeSource(facts: TokenFacts, first: number, end: number): number {
  const { tokens, quote, tag } = facts;
  let comma = -1;
  for (let i = end - 1; i > first + SHORTEST_CONTENT && end - i <= LONGEST_SOURCE; i--) {
    if (FINITE.has(tag[i]!) || quote[i] !== QUOTE.outside) break;
    if (tokens.sentenceOf[i] !== tokens.sentenceOf[end - 1]) break;
    if (lowerAt(tokens, i) === "," && i + 1 < end && opensName(facts, i + 1)) comma = i;
  }
  return comma;
}

const NAME_OPENERS = new Set(["NNP", "NNPS", "DT", "PRP$", "NN"].map(hashText));

function opensName(facts: TokenFacts, i: number): boolean {
  return NAME_OPENERS.has(facts.tag[i]!);
}

function holdsFinite(facts: TokenFacts, run: Run): boolean {
  for (let i = run.first; i < run.end; i++) if (FINITE.has(facts.tag[i]!)) return true;
  return false;
}

const FRAGMENTS = new Set(["which", "who", "whom", "them", "him", "it"]);

/** "which", "by the radio": a lone pronoun, or who passed it on, is nothing said. */
function withoutFragments(facts: TokenFacts, draft: Draft): Draft {
  const { tokens, quote } = facts;
  const contents = draft.contents.filter((run) => {
    if (quote[run.first] !== QUOTE.outside) return true;
    if (run.end - run.first === 1) return !FRAGMENTS.has(lowerAt(tokens, run.first)) || draft.contents.length === 1;
    return !(
      lowerAt(tokens, run.first) === "by" &&
      /^(?:\p{Lu}|the$)/u.test(wordAt(tokens, run.first + 1)) &&
      !holdsFinite(facts, run)
    );
  });
  return contents.length === draft.contents.length ? draft : { ...draft, contents };
}
