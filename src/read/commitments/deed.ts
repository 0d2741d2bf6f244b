import type { Clauses, Mentions } from "./clause.ts";
import {
  ACTOR_NOUNS,
  ACTOR_PRONOUNS,
  type CommitmentRule,
  HEDGES,
  NO_DEEDS,
  OFFERINGS,
  PROMISE_VERBS,
  SPEECH_VERBS,
} from "./commitment-rules.ts";

/** What is to be done, by token index: `[first, last]` are its words from the verb on. */
export interface Deed {
  readonly verb: number;
  readonly first: number;
  readonly last: number;
  /** First token of the clause: subject and fronted adverbials. */
  readonly clauseFirst: number;
  readonly subject: { readonly head: number; readonly first: number; readonly last: number } | null;
  readonly isNegated: boolean;
  /** Words under "if" or "unless". */
  readonly condition: readonly [number, number] | null;
}

/** A deed has at most this many words. */
const LONGEST = 40;

/** The deed that a word commits to by a rule; null where the sentence predicts, supposes or wishes. */
export function deedOf(clauses: Clauses, rule: CommitmentRule, token: number, mentions: Mentions): Deed | null {
  switch (rule.kind) {
    case "modal":
      return modalDeed(clauses, token, mentions);
    case "control":
      return controlDeed(clauses, token, mentions, rule);
    case "scheduled":
      return scheduledDeed(clauses, token, mentions);
    case "offer":
      return offerDeed(clauses, token, mentions);
  }
}

function modalDeed(clauses: Clauses, token: number, mentions: Mentions): Deed | null {
  const verb = clauses.head(token);
  if (verb < 0 || !/^aux/.test(clauses.relation(token)) || clauses.xpos(token) !== "MD" || verb < token) return null;
  const subject = subjectOf(clauses, verb);
  // "would have cut": what did not happen
  if (clauses.children(verb).some((child) => clauses.lower(child) === "have" && /^aux/.test(clauses.relation(child))))
    return null;
  if (isSupposed(clauses, verb, token)) return null;
  const isPassive = isPassiveVerb(clauses, verb);
  if (clauses.lower(token) === "must" && !isDeed(clauses, verb)) return null;
  const deed = build(clauses, verb, token + 1, subject);
  const isDated = mentionsDate(clauses, deed, mentions);
  const governor = clauses.relation(verb) === "ccomp" ? clauses.head(verb) : -1;
  if (governor >= 0 && PROMISE_VERBS.has(clauses.lower(governor))) {
    const promiser = subjectOf(clauses, governor);
    return promiser === null || isNegated(clauses, governor) ? deed : { ...deed, subject: promiser };
  }
  if (subject === null) return isPassive && isDated && !deed.isNegated && !isNoDeed(clauses, verb) ? deed : null;
  if (RELATIVES.test(clauses.lower(subject.head))) return null;
  if (isPassive) {
    // "Will not be restored before May" predicts; "must be decided by the states" and "it will be fixed" are opinions and hopes
    const isVague = clauses.lower(token) === "must" || /^(?:it|they)$/.test(clauses.lower(subject.head));
    if (deed.isNegated || (isVague && !isDated)) return null;
    return isActive(clauses, verb) && !isNoDeed(clauses, verb) ? deed : null;
  }
  if (isAnybody(clauses, subject, mentions) && !isDated) return null;
  const isThere = clauses.children(verb).some((child) => clauses.relation(child) === "expl");
  if (isThere && !clauses.children(subject.head).some((child) => clauses.lower(child) === "no")) return null;
  const goesOn =
    clauses.lower(verb) === "continue" &&
    clauses.upos(subject.head) === "PROPN" &&
    clauses.children(verb).some((child) => clauses.relation(child) === "xcomp" && isDeed(clauses, child));
  if (goesOn) return deed;
  if (isNoDeed(clauses, verb) ? !(isDated && LASTING.test(clauses.lower(verb))) : !isDeed(clauses, verb) && !isDated)
    return null;
  return isActor(clauses, subject, mentions) || isDated ? deed : null;
}

/** "The metres that will be lowered": what a relative clause tells of a thing. */
const RELATIVES = /^(?:that|which|what|who)$/;

/** "A judge will ask", "any officer would": nobody in particular. */
function isAnybody(clauses: Clauses, { head, first }: NonNullable<Deed["subject"]>, { names }: Mentions): boolean {
  const { starts, ends } = clauses.tokens;
  return (
    /^(?:an?|any|no|every)$/.test(clauses.lower(first)) &&
    !names.some((name) => name.start <= starts[head]! && ends[head]! <= name.end)
  );
}

/** "Intends to <verb>", "pledged that it would <verb>" (the second by its own modal). */
function controlDeed(clauses: Clauses, token: number, mentions: Mentions, rule: CommitmentRule): Deed | null {
  const behind = clauses.children(token).filter((child) => child > token);
  const hasObject = behind.some((child) => clauses.relation(child) === "obj");
  const complements = rule.strength === "promises" && !hasObject ? /^(?:xcomp|advcl|ccomp)$/ : /^xcomp$/;
  const verb = behind.find((child) => complements.test(clauses.relation(child)) && hasTo(clauses, child));
  const subject = subjectOf(clauses, token);
  if (verb === undefined || subject === null || isNegated(clauses, token)) return null;
  // "It plans to": only somebody plans; "it is going to" may be the rain
  const isIt = clauses.lower(subject.head) === "it" && clauses.lower(token) !== "going";
  if (!isIt && !isActor(clauses, subject, mentions)) return null;
  if (clauses.lower(token) === "going" && (!/^V/.test(clauses.xpos(token)) || isNoDeed(clauses, verb))) return null;
  if (/^(?:refuse|decline)/.test(clauses.lower(token)) && SPEECH_VERBS.has(clauses.lower(verb))) return null;
  const to = clauses.children(verb).find((child) => clauses.lower(child) === "to") ?? verb - 1;
  return build(clauses, verb, to + 1, subject);
}

/** "Was to remain closed": "be" with a to-infinitive and no noun between. */
function scheduledDeed(clauses: Clauses, token: number, mentions: Mentions): Deed | null {
  const next = token + 1;
  if (next >= clauses.tokens.count || clauses.lower(next) !== "to") return null;
  const verb = clauses.head(next);
  if (verb <= next || clauses.xpos(verb) === "" || !/^V/.test(clauses.xpos(verb))) return null;
  const subject = subjectOf(clauses, verb) ?? subjectOf(clauses, token);
  if (
    subject === null ||
    /^(?:task|goal|aim|job|role|plan|purpose|challenge|idea|way|point)s?$/.test(clauses.lower(subject.head))
  )
    return null;
  if (!isActor(clauses, subject, mentions) && !mentionsDate(clauses, build(clauses, verb, next + 1, subject), mentions))
    return null;
  return build(clauses, verb, next + 1, subject);
}

function offerDeed(clauses: Clauses, token: number, mentions: Mentions): Deed | null {
  const object = clauses
    .children(token)
    .find((child) => child > token && clauses.relation(child) === "obj" && OFFERINGS.has(clauses.lower(child)));
  if (object === undefined || isNegated(clauses, token)) return null;
  const [first, last] = clauses.reach(object, () => false);
  const own = subjectOf(clauses, token);
  const subject = own !== null && isActor(clauses, own, mentions) ? own : null;
  return {
    verb: token,
    first,
    last: Math.min(last, first + LONGEST),
    clauseFirst: subject?.first ?? token,
    subject,
    isNegated: false,
    condition: null,
  };
}

function build(clauses: Clauses, verb: number, first: number, subject: Deed["subject"]): Deed {
  const sentenceEnd = lastOfSentence(clauses, verb);
  const outside = (child: number) =>
    child < first ||
    (child > verb && /^(?:conj|cc|parataxis|punct|ccomp:|discourse)/.test(clauses.relation(child))) ||
    isCondition(clauses, child);
  const [, reach] = clauses.reach(verb, outside);
  const last = beforeDash(clauses, verb, Math.min(Math.max(reach, verb), first + LONGEST, sentenceEnd));
  const condition = clauses.children(verb).find((child) => isCondition(clauses, child));
  const clauseFirst = Math.min(
    first,
    ...clauses
      .children(verb)
      .filter((child) => child < first)
      .map((child) => clauses.reach(child, () => false)[0]),
  );
  return {
    verb,
    first: isNegator(clauses, first) ? first + 1 : first,
    last: withoutPunctuation(clauses, first, last),
    clauseFirst,
    subject,
    isNegated: isNegated(clauses, verb),
    condition:
      condition === undefined ? conditionBehind(clauses, last, sentenceEnd) : clauses.reach(condition, () => false),
  };
}

/** "…, if the truce holds, …": the words from the "if" right behind the deed to the next comma, where the tree lost them. */
function conditionBehind(clauses: Clauses, last: number, sentenceEnd: number): [number, number] | null {
  const first = clauses.word(last + 1) === "," ? last + 2 : last + 1;
  if (first > sentenceEnd || !/^(?:if|unless|provided)$/.test(clauses.lower(first))) return null;
  let end = first;
  while (end < sentenceEnd && clauses.upos(end + 1) !== "PUNCT") end++;
  return [first, end];
}

/** "Will open the books — has said the minister": a dash after the verb ends what is to be done. */
function beforeDash(clauses: Clauses, verb: number, last: number): number {
  for (let token = verb + 1; token < last; token++) if (/^[—–]$/.test(clauses.word(token))) return token - 1;
  return last;
}

function withoutPunctuation(clauses: Clauses, first: number, last: number): number {
  let end = last;
  while (end > first && clauses.upos(end) === "PUNCT") end--;
  return end;
}

function lastOfSentence({ tokens }: Clauses, token: number): number {
  return (tokens.sentenceStarts[tokens.sentenceOf[token]! + 1] ?? tokens.count) - 1;
}

function subjectOf(clauses: Clauses, verb: number): Deed["subject"] {
  let governor = verb;
  // "said it would rise and fall": the second verb shares the subject of the first
  for (let step = 0; step < 4; step++) {
    const head = clauses.children(governor).find((child) => /^nsubj/.test(clauses.relation(child)));
    if (head !== undefined) {
      const [first, last] = clauses.reach(head, (child) =>
        /^(?:acl|punct|parataxis|appos|conj|cc)/.test(clauses.relation(child)),
      );
      return { head, first, last };
    }
    if (!/^(?:conj|xcomp)/.test(clauses.relation(governor))) return null;
    governor = clauses.head(governor);
    if (governor < 0) return null;
  }
  return null;
}

function isActor(clauses: Clauses, { head }: NonNullable<Deed["subject"]>, { names }: Mentions): boolean {
  const lower = clauses.lower(head);
  if (ACTOR_PRONOUNS.has(lower) || ACTOR_NOUNS.has(lower) || clauses.upos(head) === "PROPN") return true;
  const { starts, ends } = clauses.tokens;
  return names.some((name) => name.start <= starts[head]! && ends[head]! <= name.end);
}

/** Under "if", a chance, a doubt, or in a question or a relative clause of a thing: not a commitment. */
function isSupposed(clauses: Clauses, verb: number, modal: number): boolean {
  const relation = clauses.relation(verb);
  if (/^acl/.test(relation)) return true;
  const isWould = /^(?:would|'d|’d)$/.test(clauses.lower(modal));
  if (
    clauses.children(verb).some((child) => HEDGES.has(clauses.lower(child)) || (isWould && isCondition(clauses, child)))
  )
    return true;
  const { tokens } = clauses;
  const last = lastOfSentence(clauses, verb);
  if (clauses.word(last) === "?") return true;
  if (
    relation === "advcl" &&
    clauses
      .children(verb)
      .some(
        (child) =>
          clauses.relation(child) === "mark" && /^(?:if|unless|because|so|whether|until)$/.test(clauses.lower(child)),
      )
  )
    return true;
  const first = tokens.sentenceStarts[tokens.sentenceOf[verb]!]!;
  if (isWould) for (let token = first; token < verb; token++) if (clauses.lower(token) === "if") return true;
  return false;
}

function isCondition(clauses: Clauses, child: number): boolean {
  return (
    /^advcl/.test(clauses.relation(child)) &&
    clauses
      .children(child)
      .some((mark) => clauses.relation(mark) === "mark" && /^(?:if|unless|provided)$/.test(clauses.lower(mark)))
  );
}

/** With a date, to be or stay something is a plan: "will remain closed until Monday", "there will be no ships by May". */
const LASTING = /^(?:be|remain|stay|continue|keep)$/;

function isDeed(clauses: Clauses, verb: number): boolean {
  return /^V/.test(clauses.xpos(verb)) && !isNoDeed(clauses, verb);
}

/** In any of its forms: "monitoring", "transformed". */
function isNoDeed(clauses: Clauses, verb: number): boolean {
  const lower = clauses.lower(verb);
  const base = lower.replace(/(?:ing|ed)$/, "");
  return [lower, base, `${base}e`].some((form) => NO_DEEDS.has(form));
}

function isPassiveVerb(clauses: Clauses, verb: number): boolean {
  return (
    clauses.xpos(verb) === "VBN" &&
    clauses
      .children(verb)
      .some((child) => /^aux:pass/.test(clauses.relation(child)) || (clauses.lower(child) === "be" && child < verb))
  );
}

const PASSIVE_STATES = new Set(
  "expected needed required known seen found remembered affected forced allowed able likely done lost".split(" "),
);

function isActive(clauses: Clauses, verb: number): boolean {
  return !PASSIVE_STATES.has(clauses.lower(verb));
}

function isNegated(clauses: Clauses, verb: number): boolean {
  return clauses.children(verb).some((child) => isNegator(clauses, child));
}

function isNegator(clauses: Clauses, token: number): boolean {
  return /^(?:not|n't|n’t|never)$/.test(clauses.lower(token));
}

function hasTo(clauses: Clauses, verb: number): boolean {
  return clauses.children(verb).some((child) => child < verb && clauses.lower(child) === "to");
}

function mentionsDate(clauses: Clauses, deed: Deed, { dates }: Mentions): boolean {
  const { starts, ends } = clauses.tokens;
  const start = starts[deed.clauseFirst]!;
  const end = ends[deed.last]!;
  return dates.some((date) => start <= date.start && date.end <= end && date.type !== "SET");
}
