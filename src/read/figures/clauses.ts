/** The clause that a number stands in, from the tree: its subject and object, and the noun that the number hangs on. */
import { type Grammar, lower, NAME, NOUN, PRONOUN, sentenceEnd, sentenceStart } from "./grammar.ts";

/** Head tokens; each null where the tree gives none. */
export interface Clause {
  /** Head of the subject's noun phrase; for "which" and "that", of the phrase they stand for. */
  readonly subject: number | null;
  /** Head of the object, where the number itself belongs to the subject ("14 players left the club"), or no subject is told. */
  readonly object: number | null;
  /** The noun that the number's own phrase modifies: "winds" in "winds of at least 74 mph". */
  readonly anchor: number | null;
}

// A clause reaches no farther than this many tokens; it keeps a run-on sentence from costing its square.
const REACH = 60;
const STEPS = 8;

/** What the tree says around token `i`, a number. */
export function clauseOf(grammar: Grammar, i: number): Clause {
  const { trees, classes } = grammar;
  let at = i;
  let anchor: number | null = null;
  let object: number | null = null;
  for (let steps = 0; steps < STEPS && trees.heads[at]! >= 0; steps++) {
    const head = trees.heads[at]!;
    const relation = relationOf(grammar, at);
    const isNoun = classes[head] === NOUN || classes[head] === NAME;
    if (anchor === null && isNoun && /^(?:nmod|appos|acl|dep|list)/.test(relation)) anchor = head;
    if (relation.startsWith("nsubj")) return { subject: null, object: childOf(grammar, head, "obj", at) ?? childOf(grammar, head, "obl", at), anchor };
    const subject = childOf(grammar, head, "nsubj", at);
    const named = subject === null ? null : antecedent(grammar, subject, head);
    if (named !== null) return { subject: named, object: null, anchor };
    object ??= isNoun ? null : childOf(grammar, head, "obj", at);
    at = head;
  }
  // A root that is a noun with the number hanging on it: a headline, or a sentence cut short.
  const isNounRoot = at !== i && (classes[at] === NOUN || classes[at] === NAME);
  return { subject: null, object, anchor: anchor ?? (isNounRoot ? at : null) };
}

function relationOf({ trees }: Grammar, i: number): string {
  return trees.relationNames[trees.relations[i]!] ?? "";
}

// The first child of `head` by a relation or one of its kinds ("nsubj:pass"), other than `except`.
function childOf(grammar: Grammar, head: number, relation: string, except: number): number | null {
  const { heads } = grammar.trees;
  const from = Math.max(sentenceStart(grammar, head), head - REACH);
  const to = Math.min(sentenceEnd(grammar, head), head + REACH);
  for (let token = from; token < to; token++) {
    if (heads[token] === head && token !== except && relationOf(grammar, token).startsWith(relation)) return token;
  }
  return null;
}

// "a squad that contained 17 players": the squad. A personal pronoun names nobody: the clause above is asked.
function antecedent(grammar: Grammar, subject: number, verb: number): number | null {
  if (grammar.classes[subject] !== PRONOUN && !/^(?:this|that|these|those|which)$/.test(lower(grammar, subject))) return subject;
  if (!/^(?:which|that|who)$/.test(lower(grammar, subject))) return null;
  const head = grammar.trees.heads[verb]!;
  if (head >= 0 && relationOf(grammar, verb).startsWith("acl")) return head;
  const before = lower(grammar, subject - 1) === "," ? subject - 2 : subject - 1;
  return grammar.classes[before] === NOUN || grammar.classes[before] === NAME ? before : null;
}
