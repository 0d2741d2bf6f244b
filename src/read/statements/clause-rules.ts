/** Attributions by the tree alone: "<subject> <verb of saying> <clause>", for what the model does not find or leaves inside another. */
import { cueClassOf } from "./cue-classes.ts";
import { isDocument } from "./cue-reading.ts";
import { anchorOf, type Draft, lowerAt, type Run } from "./draft.ts";
import { hashText, QUOTE, type TokenFacts } from "./token-facts.ts";
import { relationNumber } from "./tree-facts.ts";

const NSUBJ = relationNumber("nsubj");
const NSUBJ_PASS = relationNumber("nsubj:pass");
const CCOMP = relationNumber("ccomp");
const COP = relationNumber("cop");
const AUX = relationNumber("aux");
const MARK = relationNumber("mark");
const CONJ = relationNumber("conj");
const ADVCL = relationNumber("advcl");
const BASE_FORM = hashText("VB");
const ACL = relationNumber("acl");

/** Dependents of each token in the order of the text, as a linked list. */
export interface Children {
  readonly first: Int32Array;
  readonly next: Int32Array;
}

/** Builds the lists in one pass. */
export function childrenOf(heads: Int32Array): Children {
  const first = new Int32Array(heads.length).fill(-1);
  const next = new Int32Array(heads.length).fill(-1);
  for (let i = heads.length - 1; i >= 0; i--) {
    const head = heads[i]!;
    if (head < 0) continue;
    next[i] = first[head]!;
    first[head] = i;
  }
  return { first, next };
}

function dependents(children: Children, head: number): number[] {
  const found: number[] = [];
  for (let i = children.first[head]!; i >= 0; i = children.next[i]!) found.push(i);
  return found;
}

const SPOKEN = new Set(["speech", "announcement", "writing", "denial", "question"]);
// Verbs that take such clauses without anybody saying anything: "show that", "find that" of persons, "decide".
const WEAK = new Set([
  "show",
  "shows",
  "showed",
  "showing",
  "shown",
  "found",
  "find",
  "finds",
  "finding",
  "decided",
  "decides",
  "decide",
  "order",
  "ordered",
  "read",
  "reads",
  "posted",
  "put",
  "projects",
  "rule",
  "rules",
  "attempted",
  "called",
  "call",
  "calls",
]);
const SHORTEST_CLAUSE = 3;
const LONGEST_CLAUSE = 250;

/** One attribution for each verb of saying that has a subject and a clause, wherever it stands. */
export function clauseDrafts(facts: TokenFacts, children: Children): Draft[] {
  const { tokens, tree } = facts;
  const drafts: Draft[] = [];
  for (let v = 0; v < tokens.count; v++) {
    if (facts.cueGrade[v]! < 3 || !isSpoken(facts, v)) continue;
    const own = dependents(children, v);
    if (facts.tag[v] === BASE_FORM && !own.some((i) => tree.relations[i] === NSUBJ)) continue;
    const clause = own.find((i) => tree.relations[i] === CCOMP && i > v && hasSubjectOrMark(facts, children, i));
    if (clause === undefined) continue;
    const source = subjectOf(facts, children, v);
    if (!source) continue;
    const content = clauseRun(facts, clause, v);
    if (isSelf(facts, source)) continue;
    if (
      !content ||
      content.end - content.first < SHORTEST_CLAUSE ||
      content.end - content.first > LONGEST_CLAUSE ||
      source.end > content.first
    )
      continue;
    drafts.push({
      source,
      cue: { first: v, end: v + 1 },
      contents: [content],
      rule: "<subject> <verb of saying> <clause>",
    });
  }
  return drafts;
}

/** "I would say that …" says nothing beside what is being said. */
function isSelf(facts: TokenFacts, source: Run): boolean {
  return source.end - source.first === 1 && ["i", "we", "you", "one"].includes(lowerAt(facts.tokens, source.first));
}

function isSpoken(facts: TokenFacts, v: number): boolean {
  const word = lowerAt(facts.tokens, v);
  if (WEAK.has(word)) return false;
  const found = cueClassOf(word);
  return found !== undefined && SPOKEN.has(found.class);
}

function hasSubjectOrMark(facts: TokenFacts, children: Children, clause: number): boolean {
  return dependents(children, clause).some((i) => {
    const relation = facts.tree.relations[i]!;
    return relation === NSUBJ || relation === NSUBJ_PASS || relation === MARK || relation === COP || relation === AUX;
  });
}

/** The verb's own subject, or that of the verb it is joined to; for "a call saying …" the noun it hangs on. */
function subjectOf(facts: TokenFacts, children: Children, v: number): Run | null {
  const { tree } = facts;
  let verb = v;
  for (let step = 0; step < 3; step++) {
    const subject = dependents(children, verb).find((i) => tree.relations[i] === NSUBJ && i < v);
    if (subject !== undefined) return nounRun(facts, subject, v);
    const relation = tree.relations[verb]!;
    const head = tree.heads[verb]!;
    if (head < 0) return null;
    if (relation === ACL && lowerAt(facts.tokens, v).endsWith("ing")) return nounRun(facts, head, v);
    if (relation !== CONJ && relation !== ADVCL) return null;
    verb = head;
  }
  return null;
}

/** A noun with all that hangs on it before the verb, without a comma at its end. */
function nounRun(facts: TokenFacts, noun: number, before: number): Run | null {
  const { tree } = facts;
  const first = Math.min(tree.left[noun]!, noun);
  let end = Math.min(tree.right[noun]! + 1, before);
  while (end > first && isComma(facts, end - 1)) end--;
  return end > first ? insideMarks(facts, { first, end }) : null;
}

/** "a call “from an unknown man | saying …": of a phrase that opens a quotation only what stands in it is the source. */
function insideMarks({ tokens, quote }: TokenFacts, run: Run): Run {
  let open = -1;
  for (let i = run.first; i < run.end; i++) {
    if (quote[i] === QUOTE.opening) open = i;
    else if (quote[i] === QUOTE.closing) open = -1;
  }
  if (open < run.first + 1) return run;
  const first = /^(?:from|by|of)$/u.test(lowerAt(tokens, open + 1)) ? open + 2 : open + 1;
  return first < run.end ? { first, end: run.end } : run;
}

/** The clause's words, from the verb on, without a comma or full stop at its end. */
function clauseRun(facts: TokenFacts, clause: number, v: number): Run | null {
  const { tree } = facts;
  const first = Math.max(tree.left[clause]!, v + 1);
  let end = tree.right[clause]! + 1;
  while (end > first && (isComma(facts, end - 1) || isStop(facts, end - 1))) end--;
  return end > first ? { first, end } : null;
}

function isComma(facts: TokenFacts, i: number): boolean {
  const code = facts.tokens.text.charCodeAt(facts.tokens.starts[i]!);
  return code === 44 || code === 59;
}

function isStop(facts: TokenFacts, i: number): boolean {
  const { tokens } = facts;
  return tokens.ends[i]! - tokens.starts[i]! === 1 && tokens.text.charCodeAt(tokens.starts[i]!) === 46;
}

/**
 * Adds the clauses whose verb and subject no draft holds. A draft that lies wholly in such a clause ("Reval said that the
 * mayor had called it a lie") is from then on a statement within it.
 */
export function withClausesOutside(facts: TokenFacts, drafts: readonly Draft[], clauses: readonly Draft[]): Draft[] {
  const owner = new Int32Array(facts.tokens.count).fill(-1);
  drafts.forEach((draft, k) => {
    for (const run of runsOf(draft)) owner.fill(k, run.first, run.end);
  });
  const result = [...drafts];
  for (const clause of clauses) {
    const content = clause.contents[0]!;
    if (owner[clause.cue!.first] !== -1 || owner[clause.source!.end - 1] !== -1) continue;
    const inside = new Set(owner.subarray(content.first, content.end));
    inside.delete(-1);
    const whole = [...inside].every((k) =>
      runsOf(drafts[k]!).every((run) => content.first <= run.first && run.end <= content.end),
    );
    if (!whole) continue;
    result.push(clause);
    for (const k of inside) if (result[k] === drafts[k]) result[k] = { ...drafts[k]!, within: clause.cue! };
  }
  return result;
}

function runsOf({ source, cue, contents, sharesSource }: Draft): Run[] {
  return [sharesSource ? null : source, cue, ...contents].filter((run) => run !== null);
}

/** The clauses that lie in a draft's content: statements within a statement. */
export function clausesInside(facts: TokenFacts, drafts: readonly Draft[], clauses: readonly Draft[]): Draft[] {
  const owner = new Int32Array(facts.tokens.count).fill(-1);
  drafts.forEach(({ contents }, k) => {
    for (const run of contents) owner.fill(k, run.first, run.end);
  });
  const isCue = new Uint8Array(facts.tokens.count);
  for (const { cue } of drafts) if (cue) isCue.fill(1, cue.first, cue.end);
  const nested: Draft[] = [];
  for (const clause of clauses) {
    const content = clause.contents[0]!;
    const k = owner[clause.cue!.first]!;
    if (k < 0 || isCue[clause.cue!.first] === 1 || owner[content.end - 1] !== k || owner[clause.source!.first] !== k)
      continue;
    nested.push({ ...clause, contents: [toQuotationEnd(facts, drafts[k]!, clause)], within: anchorOf(drafts[k]!) });
  }
  return nested;
}

/** A document quoted from "The delegations stressed that …" on gives the delegations' words to the end of the quotation. */
function toQuotationEnd(facts: TokenFacts, outer: Draft, inner: Draft): Run {
  const content = inner.contents[0]!;
  const whole = outer.contents.find((run) => run.first <= content.first && content.end <= run.end);
  const opensIt = whole && inner.source!.first <= whole.first + 1 && facts.quote[whole.first] === QUOTE.opening;
  if (!opensIt || !outer.source || !isDocument(facts.tokens, outer.source)) return content;
  return { first: content.first, end: facts.quote[whole.end - 1] === QUOTE.closing ? whole.end - 1 : whole.end };
}
