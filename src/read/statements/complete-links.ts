/** Fills what a linked attribution lacks: a content for a cue, a source or cue for a content, from the spans that were nearly chosen, else from the tree. */
import { isSurelySaid } from "./content-bounds.ts";
import { lowerAt, type Run, runsMeet } from "./draft.ts";
import type { RoleSpan } from "./find-spans.ts";
import type { Attribution } from "./link-spans.ts";
import { headOf } from "./speakers.ts";
import { QUOTE, type TokenFacts } from "./token-facts.ts";
import { relationNumber } from "./tree-facts.ts";

const SOURCE = 0;
const CUE = 1;
const CONTENT = 2;
/** How far from its cue a spare content or source may begin or end, in tokens. */
const NEAR = 6;
const ACL = relationNumber("acl");
const NSUBJ = relationNumber("nsubj");

/** Completes the attributions of one paragraph; `spare` are its spans that were not chosen. */
export function completeLinks(
  facts: TokenFacts,
  links: readonly Attribution[],
  spare: readonly RoleSpan[],
): Attribution[] {
  const taken: Run[] = [];
  for (const { source, cue, contents } of links) for (const run of [source, cue, ...contents]) if (run) taken.push(run);
  const free = (run: Run) => !taken.some((other) => runsMeet(other, run));
  const take = (run: RoleSpan | null) => {
    if (run) taken.push(run);
    return run;
  };
  return links.map((link) => {
    let next = participle(facts, inverted(facts, withoutMarks(facts, link)));
    if (next.cue === null && next.contents.length > 0) {
      const cue = take(nearestSpare(facts, spare, CUE, next.contents[0]!, free));
      if (cue) next = { ...next, cue };
    }
    if (next.cue && next.contents.length === 0) {
      const content = take(nearestSpare(facts, spare, CONTENT, next.cue, free, next.source));
      if (content) next = { ...next, contents: [content] };
    }
    if (next.cue && next.contents.length > 0 && (next.source === null || next.sharesSource)) {
      const source =
        take(nearestSpare(facts, spare, SOURCE, next.cue, free)) ??
        (next.sharesSource || !(isSurelySaid(facts, next.cue) || isToldClause(facts, next))
          ? null
          : take(subjectSpan(facts, next, free)));
      if (source) next = { ...next, source, sharesSource: false };
    }
    return next;
  });
}

/** The likeliest spare of a role beside a run, with nothing but its own source in between. */
function nearestSpare(
  facts: TokenFacts,
  spare: readonly RoleSpan[],
  role: number,
  beside: Run,
  free: (run: Run) => boolean,
  between: Run | null = null,
): RoleSpan | null {
  let best: RoleSpan | null = null;
  for (const span of spare) {
    if (span.role !== role || !free(span) || span.end - span.first > 250) continue;
    const gap = Math.max(span.first - beside.end, beside.first - span.end);
    const over =
      between && between.first >= Math.min(span.end, beside.end) && between.end <= Math.max(span.first, beside.first)
        ? between.end - between.first
        : 0;
    if (gap - over > NEAR || !sameSentence(facts, span, beside)) continue;
    if (best === null || span.probability > best.probability) best = span;
  }
  return best;
}

function sameSentence(facts: TokenFacts, a: Run, b: Run): boolean {
  const { sentenceOf } = facts.tokens;
  return a.end <= b.first
    ? sentenceOf[a.end - 1] === sentenceOf[b.first]
    : sentenceOf[b.end - 1] === sentenceOf[a.first];
}

/** A dash or quotation mark alone is no source, nor is the "who" of another verb: "a worker who asked not to be named said". */
function withoutMarks(facts: TokenFacts, link: Attribution): Attribution {
  const { source, cue } = link;
  if (!source || source.end - source.first > 1) return link;
  const word = lowerAt(facts.tokens, source.first);
  const verb = facts.tree.heads[source.first]!;
  const isOfAnother = word === "who" && cue !== null && (verb < cue.first || verb >= cue.end);
  return /[\p{L}\p{N}]/u.test(word) && !isOfAnother ? link : { ...link, source: null };
}

/** "informed relatives that …": what a clause with "that" hangs on is said. */
function isToldClause({ tokens }: TokenFacts, { cue, contents }: Attribution): boolean {
  return cue !== null && contents.some(({ first }) => first >= cue.end && lowerAt(tokens, first) === "that");
}

/** "… received a call saying two boats were sinking": the call says so, not who received it. */
function participle(facts: TokenFacts, link: Attribution): Attribution {
  const { cue } = link;
  if (!cue || facts.tree.relations[cue.first] !== ACL || lowerAt(facts.tokens, cue.first) !== "saying") return link;
  const noun = facts.tree.heads[cue.first]!;
  if (
    noun < 0 ||
    noun >= cue.first ||
    cue.first - noun > 2 ||
    (link.source && runsMeet(link.source, { first: noun, end: noun + 1 }))
  )
    return link;
  const first = facts.tree.left[noun]!;
  return { ...link, source: { role: SOURCE, first, end: noun + 1, probability: 0 }, sharesSource: false };
}

/** "Who will pay?" asked the farmer: what follows the verb after a quotation is the speaker and not more content. */
function inverted(facts: TokenFacts, link: Attribution): Attribution {
  const { cue, source, contents } = link;
  if (!cue || (source && !link.sharesSource)) return link;
  if (contents.length === 1 && contents[0]!.first === cue.end && isSubject(facts, contents[0]!, cue)) {
    return { ...link, source: { ...contents[0]!, role: SOURCE }, contents: [], sharesSource: false };
  }
  if (contents.length < 2) return link;
  const before = contents.find(
    (run) => cue.first - run.end >= 0 && cue.first - run.end <= 1 && facts.quote[run.end - 1] !== QUOTE.outside,
  );
  const after = contents.find((run) => run.first === cue.end && facts.quote[run.first] === QUOTE.outside);
  if (!before || !after) return link;
  return {
    ...link,
    source: { ...after, role: SOURCE },
    contents: contents.filter((run) => run !== after),
    sharesSource: false,
  };
}

/** True when the tree makes a run after the cue its subject: "…, said the mayor". */
function isSubject(facts: TokenFacts, run: Run, cue: Run): boolean {
  const head = headOf(facts, run);
  const governor = facts.tree.heads[head]!;
  return facts.tree.relations[head] === NSUBJ && governor >= cue.first && governor < cue.end;
}

/** The subject that the tree gives to one of the cue's words, where it stands outside the contents. */
function subjectSpan(facts: TokenFacts, link: Attribution, free: (run: Run) => boolean): RoleSpan | null {
  const { tree, tokens } = facts;
  const cue = link.cue!;
  const sentence = tokens.sentenceOf[cue.first]!;
  const from = tokens.sentenceStarts[sentence]!;
  const to = tokens.sentenceStarts[sentence + 1]!;
  for (let i = from; i < to; i++) {
    const relation = tree.relations[i]!;
    const head = tree.heads[i]!;
    if (relation !== NSUBJ || head < cue.first || head >= cue.end || (i >= cue.first && i < cue.end)) continue;
    const run = trimmed(facts, { first: tree.left[i]!, end: tree.right[i]! + 1 });
    if (free(run) && run.end - run.first <= 40) return { role: SOURCE, ...run, probability: 0 };
  }
  return null;
}

function trimmed(facts: TokenFacts, run: Run): Run {
  let { first, end } = run;
  const isMark = (i: number) => !/[\p{L}\p{N}]/u.test(lowerAt(facts.tokens, i));
  while (first < end - 1 && isMark(first)) first++;
  while (end > first + 1 && isMark(end - 1)) end--;
  return { first, end };
}
