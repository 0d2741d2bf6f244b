/** The clause that a number stands in, from the tree: its subject and object, and the noun that the number hangs on. */
import { type Grammar, lower, NAME, NOUN, PRONOUN, VERB } from "./grammar.ts";

/** Head tokens; each null where the tree gives none. */
export interface Clause {
  /** Head of the subject's noun phrase; for "which" and "that", of the phrase they stand for. */
  readonly subject: number | null;
  /** What the verb brings to the number: "level" in "lower the level to 140 metres", "gun" in "sold the gun for $40". */
  readonly moved: number | null;
  /** Head of the object, where the number itself belongs to the subject ("14 players left the club"), or no subject is told. */
  readonly object: number | null;
  /** The noun that the number's own phrase modifies: "winds" in "winds of at least 74 mph". */
  readonly anchor: number | null;
}

// How far up the tree a number looks for its clause.
const STEPS = 8;

/** What the tree says around token `i`, a number. */
export function clauseOf(grammar: Grammar, i: number): Clause {
  const { trees, classes, subjects, objects, obliques } = grammar;
  let at = i;
  let anchor: number | null = null;
  let object: number | null = null;
  let moved: number | null = null;
  const measure = measureOf(grammar, i);
  for (let steps = 0; steps < STEPS && trees.heads[at]! >= 0; steps++) {
    const head = trees.heads[at]!;
    const relation = relationOf(grammar, at);
    const isNoun = classes[head] === NOUN || classes[head] === NAME;
    if (anchor === null && isNoun && /^(?:nmod|appos|acl|dep|list)/.test(relation)) anchor = head;
    if (relation.startsWith("nsubj"))
      return { subject: null, moved: null, object: other(objects[head]!, at) ?? other(obliques[head]!, at), anchor };
    if (at === measure && relation.startsWith("obl") && !isNoun) moved = other(objects[head]!, at);
    // "the flow did not exceed 900, an engineer said": who says it is no subject of a verb before the number.
    const isSaid = subjects[head]! > i && classes[at] === VERB && lower(grammar, at - 1) !== "to";
    const subject = isSaid ? null : other(subjects[head]!, at);
    const named = subject === null ? null : antecedent(grammar, subject, head);
    if (named !== null) return { subject: named, moved, object: null, anchor };
    object ??= isNoun ? null : other(objects[head]!, at);
    at = head;
  }
  // A root that is a noun with the number hanging on it: a headline, or a sentence cut short.
  const isNounRoot = at !== i && (classes[at] === NOUN || classes[at] === NAME);
  return { subject: null, moved, object, anchor: anchor ?? (isNounRoot ? at : null) };
}

// The noun of a measure that the number stands with: "metres" in "140 metres".
function measureOf({ trees }: Grammar, i: number): number {
  return /^(?:nummod|compound)/.test(trees.relationNames[trees.relations[i]!] ?? "") ? trees.heads[i]! : i;
}

function relationOf({ trees }: Grammar, i: number): string {
  return trees.relationNames[trees.relations[i]!] ?? "";
}

function other(token: number, except: number): number | null {
  return token < 0 || token === except ? null : token;
}

// "a squad that contained 17 players": the squad. A personal pronoun names nobody: the clause above is asked.
function antecedent(grammar: Grammar, subject: number, verb: number): number | null {
  if (grammar.classes[subject] !== PRONOUN && !/^(?:this|that|these|those|which)$/.test(lower(grammar, subject)))
    return subject;
  if (!/^(?:which|that|who)$/.test(lower(grammar, subject))) return null;
  const head = grammar.trees.heads[verb]!;
  if (head >= 0 && relationOf(grammar, verb).startsWith("acl")) return head;
  const before = lower(grammar, subject - 1) === "," ? subject - 2 : subject - 1;
  return grammar.classes[before] === NOUN || grammar.classes[before] === NAME ? before : null;
}
