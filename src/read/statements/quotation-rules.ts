/** Quotation marks against what the model found: contents grow to whole quotations, and take the one that a colon introduces. */
import { isSurelySaid } from "./content-bounds.ts";
import { type Draft, lowerAt, type Run, runsMeet } from "./draft.ts";
import { isTranscript } from "./speaker-lines.ts";
import { QUOTE, type TokenFacts } from "./token-facts.ts";
import { relationNumber } from "./tree-facts.ts";

/** A quotation must have so many words to be a statement of its own: fewer are a title, a nickname or a distance. */
export const SHORTEST = 5;
/** A content grows over so many tokens at most. */
const FARTHEST = 400;

/** The tokens of each outermost quotation that is long enough to be speech, in order. */
export function longQuotations(facts: TokenFacts): Run[] {
  const { tokens, quotations } = facts;
  const runs: Run[] = [];
  let i = 0;
  for (const quotation of quotations) {
    if (quotation.depth > 0) continue;
    while (i < tokens.count && tokens.ends[i]! <= quotation.start) i++;
    const first = i;
    let end = first;
    while (end < tokens.count && tokens.starts[end]! < quotation.end) end++;
    runs.push({ first, end });
  }
  return joinedOverParagraphs(facts, runs).filter(({ first, end }) => end - first - 2 >= SHORTEST);
}

/** A quotation that goes on in the next paragraph is one run. */
function joinedOverParagraphs(facts: TokenFacts, runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined[joined.length - 1];
    const goesOn = last && last.end === run.first && facts.quote[last.end - 1] !== QUOTE.closing;
    if (goesOn) joined[joined.length - 1] = { first: last.first, end: run.end };
    else joined.push(run);
  }
  return joined;
}

/** Grows each content that holds one end of a quotation to the whole of it, unless a source or cue stands in between. */
export function growToQuotations(facts: TokenFacts, drafts: readonly Draft[], quotations: readonly Run[]): Draft[] {
  const taken = new Uint8Array(facts.tokens.count);
  for (const { source, cue } of drafts) for (const run of [source, cue]) if (run) taken.fill(1, run.first, run.end);
  return drafts.map((draft) => {
    const contents = draft.contents.map((content) => grown(content, quotations, taken));
    return { ...draft, contents: merged(contents) };
  });
}

function grown(content: Run, quotations: readonly Run[], taken: Uint8Array): Run {
  const quotation = quotationAt(quotations, content);
  if (!quotation) return content;
  const holdsEnd = content.end >= quotation.end && content.first > quotation.first;
  const holdsStart = content.first <= quotation.first && content.end < quotation.end;
  if (!holdsEnd && !holdsStart) return content;
  const first = holdsEnd ? quotation.first : content.first;
  const end = holdsStart ? quotation.end : content.end;
  if (end - first - (content.end - content.first) > FARTHEST) return content;
  for (let i = first; i < end; i++) if (taken[i] === 1) return content;
  return { first, end };
}

/** The quotation that a run shares the most tokens with at its ends. */
function quotationAt(quotations: readonly Run[], run: Run): Run | null {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.end > run.first) high = middle;
    else low = middle + 1;
  }
  const starting = quotations[low];
  if (starting && starting.first < run.first && runsMeet(starting, run)) return starting;
  for (let k = low; k < quotations.length && quotations[k]!.first < run.end; k++)
    if (quotations[k]!.end > run.end) return quotations[k]!;
  return null;
}

function merged(contents: readonly Run[]): Run[] {
  const ordered = [...contents].sort((a, b) => a.first - b.first || b.end - a.end);
  const found: Run[] = [];
  for (const run of ordered) {
    const last = found[found.length - 1];
    if (last && run.first < last.end) found[found.length - 1] = { first: last.first, end: Math.max(last.end, run.end) };
    else found.push(run);
  }
  return found;
}

/** How far before the colon the word of saying may stand, in tokens. */
const BEFORE_COLON = 14;

/** "Reval said:" at the end of a paragraph, and a quotation as the next one: the one belongs to the other. */
export function quotationsAfterColon(facts: TokenFacts, drafts: readonly Draft[], quotations: readonly Run[]): Draft[] {
  const { tokens } = facts;
  const startsAt = new Map(quotations.map((quotation) => [quotation.first, quotation]));
  const holderOf = new Map(drafts.flatMap((draft) => draft.contents.map((run) => [run.first, draft])));
  const bareIn = new Map(
    drafts.flatMap((draft) =>
      draft.cue && draft.contents.length === 0 ? [[tokens.sentenceOf[draft.cue.first]!, draft]] : [],
    ),
  );
  const isCue = new Uint8Array(tokens.count);
  for (const { cue } of drafts) if (cue) isCue.fill(1, cue.first, cue.end);
  const replaced = new Set<Draft>();
  const found: Draft[] = [];
  for (const start of tokens.paragraphStarts) {
    const quotation = startsAt.get(start);
    if (!quotation || start === 0 || lowerAt(tokens, start - 1) !== ":" || isTranscript(facts, start)) continue;
    const holder = holderOf.get(quotation.first);
    if (holder?.cue || holder?.source) continue;
    const bare = bareIn.get(tokens.sentenceOf[start - 1]!);
    const introduced = bare ?? introducing(facts, isCue, start - 1);
    if (!introduced) continue;
    if (bare) replaced.add(bare);
    if (holder) replaced.add(holder);
    found.push({ ...introduced, contents: [quotation] });
  }
  return [...drafts.filter((draft) => !replaced.has(draft)), ...found];
}

/** The attribution that the tree gives before a colon; null when the model has the verb. */
function introducing(facts: TokenFacts, isCue: Uint8Array, colon: number): Draft | null {
  const { tokens, tree } = facts;
  const from = Math.max(tokens.sentenceStarts[tokens.sentenceOf[colon]!]!, colon - BEFORE_COLON);
  for (let verb = colon - 1; verb >= from; verb--) {
    if (!isSurelySaid(facts, { first: verb, end: verb + 1 })) continue;
    if (isCue[verb] === 1) return null;
    for (let i = from; i < verb; i++) {
      if (tree.relations[i] !== NSUBJ || tree.heads[i] !== verb) continue;
      const source = { first: tree.left[i]!, end: Math.min(tree.right[i]! + 1, verb) };
      return {
        source,
        cue: { first: verb, end: colon },
        contents: [],
        rule: "<subject> <verb of saying>: <quotation>",
      };
    }
  }
  return null;
}

/** Words that give a thing its name: what they quote is nobody's statement ("the storm, called “Elsa”"). */
const NAMING = new Set([
  "called",
  "named",
  "dubbed",
  "titled",
  "entitled",
  "nicknamed",
  "known",
  "labeled",
  "labelled",
]);

/** Leaves out names in quotation marks. */
export function withoutNamings(facts: TokenFacts, drafts: readonly Draft[]): Draft[] {
  const { tokens } = facts;
  return drafts.filter(({ cue, contents }) => {
    if (!cue || cue.end - cue.first > 2 || !NAMING.has(lowerAt(tokens, cue.first)) || contents.length !== 1)
      return true;
    const [content] = contents;
    const short =
      content!.end - content!.first <= 6 && facts.quote[content!.first] === QUOTE.opening && content!.first >= cue.end;
    const reduced = [",", "is", "was", "are", "were", "also", "(", "been"].includes(lowerAt(tokens, cue.first - 1));
    return !(short && reduced);
  });
}

const NSUBJ = relationNumber("nsubj");
