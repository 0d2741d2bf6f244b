import type { Name } from "../../text/annotation.ts";
import type { Clauses } from "./clause.ts";
import { ACTOR_PRONOUNS, isActorNoun, LASTING, NO_DEEDS, SCHEDULED_DEEDS } from "./commitment-words.ts";
import { around, headOfName, type Subject } from "./deed.ts";

/** True for somebody: a person, a body, a country, or a pronoun for one. */
export function isActor(clauses: Clauses, { head, first, last }: Subject): boolean {
  const lower = clauses.lower(head);
  if (ACTOR_PRONOUNS.has(lower) || isActorNoun(lower)) return true;
  const name = clauses.nameAt(head);
  if (name !== undefined) return name.type !== "other" && name.by !== "pronoun";
  return clauses.upos(head) === "PROPN" || personIn(clauses, { head, first, last }) !== undefined;
}

/** A person's name that stands beside the head of a subject: "television icon Ana Lind". */
export function personIn(clauses: Clauses, { first, last }: Subject): Name | undefined {
  for (let token = first; token <= last; token++) {
    const name = clauses.nameAt(token);
    if (name?.type === "person" && /^(?:flat|appos|compound)/.test(clauses.relation(token))) return name;
  }
  return undefined;
}

/** A person stands this near in front of "who", and of the comma that ends an apposition. */
const NEAR = 8;
const APPOSITION = 20;

/** The last person named in front of a token: "Ana Lind of the Courier, who will", "Ana Lind, the mayor of Drosk, will". */
export function personBefore(clauses: Clauses, token: number, isApposed = false): Subject | null {
  const first = Math.max(clauses.firstOfSentence(token), token - (isApposed ? APPOSITION : NEAR));
  for (let before = token - 1; before >= first; before--)
    if (clauses.nameAt(before)?.type === "person") return around(clauses, headOfName(clauses, before));
  return null;
}

/** "A judge will ask", "any officer would", "one party will": nobody in particular. */
export function isAnybody(clauses: Clauses, { head, first }: Subject): boolean {
  return /^(?:an?|any|no|every|one|most|some|many)$/.test(clauses.lower(first)) && clauses.nameAt(head) === undefined;
}

/** True for a verb of doing, in any of its forms: "monitoring", "transformed" are none. */
export function isDeed(clauses: Clauses, verb: number): boolean {
  return /^V/.test(clauses.xpos(verb)) && !isNoDeed(clauses, verb);
}

/** True for verbs of being, feeling and befalling. */
export function isNoDeed(clauses: Clauses, verb: number): boolean {
  return basesOf(clauses.lower(verb)).some((form) => NO_DEEDS.has(form));
}

/** True for what is a plan when a day is told with it: "will appear in court on Monday". */
export function isScheduled(clauses: Clauses, verb: number): boolean {
  return basesOf(clauses.lower(verb)).some((form) => SCHEDULED_DEEDS.has(form));
}

/** True for being and staying. */
export function isLasting(clauses: Clauses, verb: number): boolean {
  return LASTING.has(clauses.lower(verb));
}

function basesOf(lower: string): string[] {
  const base = lower.replace(/(?:ing|ed|s)$/, "");
  return [lower, base, `${base}e`];
}

/** Who does a passive deed: "by the ministry"; null where nobody is told or only a thing. */
export function agentOf(clauses: Clauses, verb: number): Subject | null {
  const agent = byPhrase(clauses, verb);
  if (agent === undefined || clauses.datesIn(agent, agent).length > 0) return null;
  const subject = around(clauses, agent);
  const by = clauses.children(agent).find((child) => clauses.lower(child) === "by");
  const whole = { ...subject, first: by === undefined ? subject.first : Math.max(subject.first, by + 1) };
  return isActor(clauses, whole) ? whole : null;
}

/** True where a passive deed is done by a thing: "will be hit by the storm". */
export function isDoneByThing(clauses: Clauses, verb: number): boolean {
  const agent = byPhrase(clauses, verb);
  if (agent === undefined || clauses.datesIn(agent, agent).length > 0) return false;
  const day = clauses.datesIn(Math.max(verb, agent - 3), Math.min(agent + 2, clauses.tokens.count - 1));
  return day.length === 0 && agentOf(clauses, verb) === null && !/^VBG$/.test(clauses.xpos(agent));
}

function byPhrase(clauses: Clauses, verb: number): number | undefined {
  return clauses
    .children(verb)
    .find(
      (child) =>
        child > verb &&
        /^obl/.test(clauses.relation(child)) &&
        clauses.children(child).some((mark) => mark < child && clauses.lower(mark) === "by"),
    );
}
