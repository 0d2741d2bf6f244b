/** Contents that stop where a statement within them begins: they go on to the end of the clause that the tree gives them. */
import { isSurelySaid } from "./content-bounds.ts";
import { type Draft, lowerAt, type Run, runHolds } from "./draft.ts";
import { hashText, QUOTE, type TokenFacts } from "./token-facts.ts";
import { relationNumber } from "./tree-facts.ts";

const CCOMP = relationNumber("ccomp");
/** A content grows by so many tokens at most. */
const LONGEST_REST = 80;
/** Of a sentence so many tokens are looked at. */
const LONGEST_SIDE = 200;

/**
 * Grows contents over the statements that stand in them: "said [that the ad wrongly | suggests that …]", "pledged [to end
 * what | it called “a threat”]". Drafts in them that have no source of their own there are left out.
 */
export function overNestedClauses(facts: TokenFacts, drafts: readonly Draft[]): Draft[] {
  const { count } = facts.tokens;
  const owner = new Int32Array(count).fill(-1);
  drafts.forEach((draft, k) => {
    for (const run of runsOf(draft)) owner.fill(k, run.first, run.end);
  });
  const dropped = new Set<number>();
  const grown = drafts.map((draft, k) => {
    const content = draft.contents[draft.contents.length - 1];
    if (!draft.cue || !content || dropped.has(k) || content.first < draft.cue.end) return draft;
    const end = Math.max(
      clauseEnd(facts, draft.cue, content),
      danglingEnd(facts, drafts, owner, content),
      predicateEnd(facts, draft, content, drafts, owner),
      restrictedEnd(facts, draft, content, drafts, owner),
      coordinatedEnd(facts, draft, content, drafts, owner),
    );
    const until = beforeSource(facts, draft.source, content.end, beforeParticiple(facts, content.end, end));
    if (until <= content.end || until - content.end > LONGEST_REST || opensAnother(facts, drafts, owner, content))
      return draft;
    const inside = new Set(owner.subarray(content.end, until));
    inside.delete(-1);
    inside.delete(k);
    const within = { first: content.first, end: until };
    const gone: number[] = [];
    for (const other of inside) {
      if (isShared(facts, draft, drafts[other]!)) {
        if (goesOn(facts, drafts[other]!)) return draft;
        gone.push(other);
      } else if (!runsOf(drafts[other]!).every((run) => runHolds(within, run))) return draft;
    }
    for (const other of gone) dropped.add(other);
    return { ...draft, contents: [...draft.contents.slice(0, -1), withCoordinated(facts, drafts, owner, within)] };
  });
  return grown.filter((_, k) => !dropped.has(k));
}

/** "what she called a lie | and referred to as a joke": a further cue of a source that stands in the content. */
function withCoordinated({ tokens }: TokenFacts, drafts: readonly Draft[], owner: Int32Array, content: Run): Run {
  if (!/^(?:and|or)$/u.test(lowerAt(tokens, content.end))) return content;
  const next = drafts[owner[content.end + 1] ?? -1];
  if (!next?.source || next.cue?.first !== content.end + 1 || !runHolds(content, next.source)) return content;
  return { first: content.first, end: Math.max(content.end, ...runsOf(next).map((run) => run.end)) };
}

/** The end of the clause that hangs on the cue and begins where the content does; 0 without one. */
function clauseEnd(facts: TokenFacts, cue: Run, content: Run): number {
  const { tree, tokens, quote } = facts;
  if (!isSurelySaid(facts, cue) || quote[content.first] !== QUOTE.outside) return 0;
  const to = tokens.sentenceStarts[tokens.sentenceOf[content.first]! + 1]!;
  for (let i = content.first; i < Math.min(to, content.first + LONGEST_SIDE); i++) {
    const head = tree.heads[i]!;
    if (tree.relations[i] !== CCOMP || head < cue.first || head >= cue.end || tree.left[i]! > content.first + 1)
      continue;
    let end = tree.right[i]! + 1;
    while (end > content.first && /^[.,;–—―-]+$/u.test(lowerAt(tokens, end - 1))) end--;
    return end;
  }
  return 0;
}

/** "… what | it called “a threat”": a content that ends with "what" holds the statement that begins there; 0 for others. */
function danglingEnd(facts: TokenFacts, drafts: readonly Draft[], owner: Int32Array, content: Run): number {
  if (!/^(?:what|which|that|who)$/u.test(lowerAt(facts.tokens, content.end - 1)) || content.end - content.first < 3)
    return 0;
  const inner = drafts[owner[content.end] ?? -1];
  const isOpen = /^(?:what|which)$/u.test(lowerAt(facts.tokens, content.end - 1));
  if (!inner || !(isOpen ? inner.source?.first === content.end : inner.cue?.first === content.end)) return 0;
  return Math.max(...runsOf(inner).map((run) => run.end));
}

/** "[the worst-hit areas] | appeared [to be in the west]": what the model took for a further cue is the content's own verb; its end, else 0. */
function predicateEnd(
  facts: TokenFacts,
  draft: Draft,
  content: Run,
  drafts: readonly Draft[],
  owner: Int32Array,
): number {
  const { tokens, tag, quote } = facts;
  if (!isSurelySaid(facts, draft.cue!) || quote[content.end - 1] !== QUOTE.outside) return 0;
  const to = Math.min(tokens.count, content.end + FARTHEST_PREDICATE);
  let at = content.end;
  let holdsNoun = false;
  while (at < to && owner[at] === -1 && tokens.sentenceOf[at] === tokens.sentenceOf[content.end - 1]) {
    holdsNoun ||= NOUNS.has(tag[at]!);
    at++;
  }
  const inner = drafts[owner[at] ?? -1];
  if (tokens.sentenceOf[at] !== tokens.sentenceOf[content.end - 1]) return 0;
  if (!inner?.cue || inner.cue.first !== at || !isShared(facts, draft, inner) || isSurelySaid(facts, inner.cue))
    return 0;
  const isOwnVerb = at === content.end ? FINITE.has(tag[at]!) && !holdsVerb(facts, content) : holdsNoun;
  return isOwnVerb ? Math.max(...runsOf(inner).map((run) => run.end)) : 0;
}

/**
 * "said it was “right” | when she said …", "says she hopes to win, | but she knows …": a statement by a pronoun that
 * restricts the content, or takes up its subject; its end, else 0.
 */
function restrictedEnd(
  facts: TokenFacts,
  draft: Draft,
  content: Run,
  drafts: readonly Draft[],
  owner: Int32Array,
): number {
  const { tokens } = facts;
  const subject = lowerAt(tokens, content.first) === "that" ? content.first + 1 : content.first;
  const at = /^(?:when|because)$/u.test(lowerAt(tokens, content.end))
    ? content.end + 1
    : lowerAt(tokens, content.end) === "," && /^(?:but|and)$/u.test(lowerAt(tokens, content.end + 1))
      ? content.end + 2
      : -1;
  if (at < 0 || !isSurelySaid(facts, draft.cue!) || !/^(?:he|she|it|they)$/u.test(lowerAt(tokens, at))) return 0;
  if (at === content.end + 2 && lowerAt(tokens, subject) !== lowerAt(tokens, at)) return 0;
  const inner = drafts[owner[at] ?? -1];
  if (!inner?.cue || inner.source?.first !== at || inner === draft) return 0;
  // "…, but she said …" says something else.
  if (at === content.end + 2 && isSurelySaid(facts, inner.cue)) return 0;
  const end = Math.max(...runsOf(inner).map((run) => run.end));
  return tokens.sentenceOf[end - 1] === tokens.sentenceOf[content.end - 1] ? end : 0;
}

/** "said it was “unfair” | and that the film did not show who fired": a second clause with "that" is said as well; its end, else 0. */
function coordinatedEnd(
  facts: TokenFacts,
  draft: Draft,
  content: Run,
  drafts: readonly Draft[],
  owner: Int32Array,
): number {
  const { tokens } = facts;
  let at = content.end;
  if (lowerAt(tokens, at) === ",") at++;
  if (!/^(?:and|but)$/u.test(lowerAt(tokens, at)) || lowerAt(tokens, at + 1) !== "that") return 0;
  const inner = drafts[owner[at + 2] ?? -1];
  if (!isSurelySaid(facts, draft.cue!) || inner === undefined || inner === draft || inner.source?.first !== at + 2)
    return 0;
  const end = Math.max(...runsOf(inner).map((run) => run.end));
  return tokens.sentenceOf[end - 1] === tokens.sentenceOf[content.end - 1] ? end : 0;
}

const FARTHEST_PREDICATE = 14;
const NOUNS = new Set(["NN", "NNS", "NNP", "NNPS", "PRP"].map(hashText));
const FINITE = new Set(["VBD", "VBZ", "VBP", "MD"].map(hashText));

function holdsVerb({ tag }: TokenFacts, run: Run): boolean {
  for (let i = run.first; i < run.end; i++) if (FINITE.has(tag[i]!)) return true;
  return false;
}

/** True when a draft's source is the outer one's, or stands outside what it says. */
function isShared({ tokens }: TokenFacts, outer: Draft, inner: Draft): boolean {
  if (inner.source === null) return true;
  return (
    outer.source !== null &&
    (inner.source === outer.source || tokens.starts[inner.source.first] === tokens.starts[outer.source.first])
  );
}

/** "…, adding that …", "… and warned that …", "“…,” saying …": the same source goes on, outside the clause. */
function goesOn({ tokens, tag, quote }: TokenFacts, inner: Draft): boolean {
  if (!inner.cue) return true;
  const before = inner.cue.first - 1;
  if (/^(?:[,–—―-]+|and|but|or|while|then|before|after|by|without)$/u.test(lowerAt(tokens, before))) return true;
  return quote[before] === QUOTE.closing && tag[inner.cue.first] === GERUND;
}

/** The end without a ", referring to …" behind a comma or dash: that hangs on the verb of saying. */
function beforeParticiple({ tokens, tag, quote }: TokenFacts, from: number, end: number): number {
  for (let i = from; i + 1 < end; i++) {
    const isMark =
      quote[i] === QUOTE.outside &&
      /^[,–—―-]+$/u.test(lowerAt(tokens, i)) &&
      /\s/u.test(tokens.text[tokens.ends[i]!] ?? "");
    if ((isMark || (i === from && quote[i - 1] === QUOTE.closing)) && tag[isMark ? i + 1 : i] === GERUND) return i;
  }
  return end;
}

/** The end without a ", but the police waited": a clause that names the source again is the reporter's. */
function beforeSource({ tokens, quote }: TokenFacts, source: Run | null, from: number, end: number): number {
  if (!source || source.end - source.first < 2) return end;
  const isSource = (at: number) => {
    for (let k = 0; k < source.end - source.first; k++)
      if (lowerAt(tokens, at + k) !== lowerAt(tokens, source.first + k)) return false;
    return true;
  };
  for (let i = from; i + 2 < end; i++)
    if (
      quote[i] === QUOTE.outside &&
      lowerAt(tokens, i) === "," &&
      /^(?:but|and|while)$/u.test(lowerAt(tokens, i + 1)) &&
      isSource(i + 2)
    )
      return i;
  return end;
}

/** "…, experts affirm that …", "… — the actress said": behind a mark somebody else begins to speak. */
function opensAnother({ tokens }: TokenFacts, drafts: readonly Draft[], owner: Int32Array, content: Run): boolean {
  if (!/^[,–—―-]+$/u.test(lowerAt(tokens, content.end))) return false;
  return drafts[owner[content.end + 1] ?? -1]?.source?.first === content.end + 1;
}

const GERUND = hashText("VBG");

function runsOf({ source, cue, contents, sharesSource }: Draft): Run[] {
  return [sharesSource ? null : source, cue, ...contents].filter((run) => run !== null);
}
