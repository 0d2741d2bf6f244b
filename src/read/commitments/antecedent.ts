import { isActor } from "./actor.ts";
import type { Clauses } from "./clause.ts";
import { around, type Subject } from "./deed.ts";

/**
 * What "it" or "they" stands for when a thing is meant: the last thing named before it in its sentence, else what the
 * sentence before is done to, else what that is about; null where only people are named.
 */
export function antecedentOf(clauses: Clauses, pronoun: number): Subject | null {
  const first = clauses.firstOfSentence(pronoun);
  const here = thingIn(clauses, first, pronoun, pronoun, /^(?:nsubj|obj)/);
  if (here !== null || first === 0) return here;
  const before = clauses.firstOfSentence(first - 1);
  return thingIn(clauses, before, first, pronoun, /^obj/) ?? thingIn(clauses, before, first, pronoun, /^nsubj/);
}

function thingIn(clauses: Clauses, from: number, to: number, pronoun: number, relation: RegExp): Subject | null {
  const xpos = clauses.lower(pronoun) === "it" ? "NN" : "NNS";
  for (let token = to - 1; token >= from; token--) {
    if (clauses.xpos(token) !== xpos || !relation.test(clauses.relation(token))) continue;
    const { head, first } = around(clauses, token);
    const noun = { head, first, last: head };
    if (!isActor(clauses, noun) && clauses.datesIn(head, head).length === 0) return noun;
  }
  return null;
}
