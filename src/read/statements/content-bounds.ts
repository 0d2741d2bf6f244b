/** Sets the ends of contents by the sentence and the tree, where those are surer than the model. */
import { cueClassOf } from "./cue-classes.ts";
import { type Draft, lowerAt, type Run, runHolds, runsMeet } from "./draft.ts";
import { headOf } from "./speakers.ts";
import { QUOTE, type TokenFacts } from "./token-facts.ts";
import { relationNumber } from "./tree-facts.ts";

const CCOMP = relationNumber("ccomp");
/** After a closing "…, police said" stand so many words at most ("on Monday", "in a statement", "here"). */
const LONGEST_TAIL = 9;

/** Grows contents to the whole sentence before a closing "…, police said", and to the whole clause after a verb of saying. */
export function boundContents(facts: TokenFacts, drafts: readonly Draft[]): Draft[] {
  const owner = new Int32Array(facts.tokens.count).fill(-1);
  const extents = drafts.map((draft, k): Run => {
    const runs = [draft.sharesSource ? null : draft.source, draft.cue, ...draft.contents].filter((run) => run !== null);
    for (const run of runs) owner.fill(k, run.first, run.end);
    return { first: Math.min(...runs.map((run) => run.first)), end: Math.max(...runs.map((run) => run.end)) };
  });
  return drafts.map((draft, k) => {
    /** True when nothing but this draft's own words and whole other drafts lie in a stretch. */
    const isFree = (stretch: Run) => {
      for (let i = stretch.first; i < stretch.end; i++) {
        const other = owner[i]!;
        if (other !== -1 && other !== k && !runHolds(stretch, extents[other]!)) return false;
      }
      return true;
    };
    return withoutShell(facts, closingAttribution(facts, draft, isFree) ?? clauseAfter(facts, draft, isFree) ?? draft);
  });
}

// ", a statement echoed by …", ", a surprisingly downbeat assessment": the reporter's words about what was said.
const SHELLS = new Set(["statement", "assessment", "claim", "remark", "comment", "warning", "view", "position", "admission", "prediction", "accusation", "stance", "assertion", "allegation", "suggestion"]);
const NEAR_SHELL = 5;

function withoutShell(facts: TokenFacts, draft: Draft): Draft {
  const { tokens, quote } = facts;
  const contents = draft.contents.map((run) => {
    for (let i = run.end - 2; i > run.first + 2; i--) {
      if (lowerAt(tokens, i) !== "," || !/^an?$/u.test(lowerAt(tokens, i + 1)) || quote[i] !== QUOTE.outside) continue;
      for (let k = i + 2; k < Math.min(run.end, i + 2 + NEAR_SHELL); k++) if (SHELLS.has(lowerAt(tokens, k))) return { first: run.first, end: i };
    }
    return run;
  });
  return { ...draft, contents };
}

/** True for a cue with a word of saying that is a cue in most of its uses. */
export function isSurelySaid(facts: TokenFacts, cue: Run): boolean {
  for (let i = cue.first; i < cue.end; i++) {
    const found = cueClassOf(lowerAt(facts.tokens, i));
    if (facts.cueGrade[i]! >= 4 && found && found.class !== "attitude" && found.class !== "thought") return true;
  }
  return false;
}

/** "The road was flooded and the bridge shut, the council said on Monday." */
function closingAttribution(facts: TokenFacts, draft: Draft, isFree: (stretch: Run) => boolean): Draft | null {
  const { tokens } = facts;
  const { cue, source } = draft;
  if (!cue || !source || draft.contents.length > 1 || !isSurelySaid(facts, cue)) return null;
  const first = Math.min(cue.first, source.first);
  const end = Math.max(cue.end, source.end);
  const sentence = tokens.sentenceOf[first]!;
  const from = tokens.sentenceStarts[sentence]!;
  const to = tokens.sentenceStarts[sentence + 1]!;
  if (tokens.sentenceOf[end - 1] !== sentence || to - end > LONGEST_TAIL || lowerAt(tokens, first - 1) !== "," || first - from < 4) return null;
  const content = draft.contents[0];
  const isTail = content !== undefined && content.first >= end && content.end - content.first > 2;
  if (isTail || (content && tokens.sentenceOf[content.first] !== sentence)) return null;
  for (let i = end; i < to; i++) if (lowerAt(tokens, i) === "that" || lowerAt(tokens, i) === ":") return null;
  for (let i = from; i < first; i++) if (facts.quote[i] !== QUOTE.outside) return null;
  if (!isFree({ first: from, end: first - 1 })) return null;
  return { ...draft, contents: [{ first: from, end: first - 1 }] };
}

/** "The council said the road was flooded, with three cars stuck": the clause as far as the tree carries it. */
function clauseAfter(facts: TokenFacts, draft: Draft, isFree: (stretch: Run) => boolean): Draft | null {
  const { tokens, tree, quote } = facts;
  const { cue, contents } = draft;
  if (!cue || contents.length !== 1 || !isSurelySaid(facts, cue)) return null;
  const content = contents[0]!;
  if (content.first < cue.end || runsMeet(content, cue) || quote[content.first] !== QUOTE.outside) return null;
  const head = headOf(facts, content);
  if (tree.relations[head] !== CCOMP || tree.heads[head]! < cue.first || tree.heads[head]! >= cue.end) return null;
  let end = tree.right[head]! + 1;
  while (end > content.end && /^[.,;]$/u.test(lowerAt(tokens, end - 1))) end--;
  if (end <= content.end) return null;
  if (!isFree({ first: content.end, end })) return null;
  return { ...draft, contents: [{ first: content.first, end }] };
}
