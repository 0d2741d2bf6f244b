import {
  agentOf,
  isActor,
  isAnybody,
  isDeed,
  isDoneByThing,
  isLasting,
  isNoDeed,
  isScheduled,
  personBefore,
} from "./actor.ts";
import type { Clauses } from "./clause.ts";
import type { CommitmentRule } from "./commitment-rules.ts";
import { isActorNoun, LIGHT_DEEDS, OWN_IDIOMS, PASSIVE_STATES, THING_DEEDS, WITHHELD } from "./commitment-words.ts";
import { deadlineOf, isLimit } from "./deadline.ts";
import {
  around,
  buildDeed,
  type Deed,
  headOfName,
  isNegator,
  RELATIVES,
  type Subject,
  subjectOf,
  withPatient,
} from "./deed.ts";
import { isUnreal, type Standing, standingOf } from "./supposed.ts";

/** The deed of "will", "would", "shall", "must" or "should"; null where the sentence predicts, supposes, wishes or tells a habit. */
export function modalDeed(clauses: Clauses, token: number, rule: CommitmentRule): Deed | null {
  const verb = verbOf(clauses, token);
  // "Its role will be to train them"
  if (clauses.lower(token + 1) === "be" && clauses.lower(token + 2) === "to") return null;
  if (clauses.xpos(token) !== "MD" || verb < 0 || isPerfect(clauses, verb, token)) return null;
  const standing = standingOf(clauses, verb);
  if (standing.kind === "supposed" || !isTold(clauses, token, verb, standing)) return null;
  const subject = subjectNear(clauses, token, verb);
  // "Would the magazine do the same?"
  if (subject !== null && subject.head > token) return null;
  const deed = buildDeed(clauses, verb, token + 1, subject);
  const isDated = clauses.datesIn(deed.clauseFirst, deed.last).length > 0;
  if (rule.dated === true && deadlineOf(clauses, deed) === null) return null;
  if (rule.strength === "intends") return expected(clauses, deed);
  const isPromised = standing.kind === "promised";
  if (isPassiveVerb(clauses, verb)) return passive(clauses, isPromised ? { ...deed, isPromised } : deed, rule, isDated);
  if (subject === null || RELATIVES.test(clauses.lower(subject.head))) return null;
  if (standing.kind === "promised") return promised(clauses, { ...deed, isPromised: true }, subject, standing.by);
  return isCommitted(clauses, deed, subject, isDated, standing.kind === "agreed")
    ? owned(clauses, deed, subject)
    : null;
}

/** The subject that the tree tells, or the noun right before the modal where it would borrow one from another verb. */
function subjectNear(clauses: Clauses, token: number, verb: number): Subject | null {
  const own = subjectOf(clauses, verb);
  if (
    clauses
      .children(verb)
      .some((child) => /^nsubj/.test(clauses.relation(child)) && !/^who$/.test(clauses.lower(child)))
  )
    return own;
  const before = clauses.upos(token - 1) === "ADV" ? token - 2 : token - 1;
  if (before < clauses.firstOfSentence(token)) return own;
  // "Senator Ana Lind, a candidate from Drosk, will"
  if (clauses.word(before) === "," && own === null) return personBefore(clauses, before, true);
  if (clauses.lower(before) === "who")
    return own !== null && clauses.lower(own.head) !== "who" ? own : personBefore(clauses, before);
  if (!/^(?:NOUN|PROPN|PRON)$/.test(clauses.upos(before))) return own;
  let head = headOfName(clauses, before);
  // "The president of Norland will": the president
  for (let step = 0; step < 4 && /^nmod/.test(clauses.relation(head)) && clauses.head(head) < head; step++)
    head = clauses.head(head);
  return around(clauses, head);
}

/** The verb of a modal: the one that it stands with in the tree, else the next one behind adverbs. */
function verbOf(clauses: Clauses, token: number): number {
  const head = clauses.head(token);
  if (head > token && /^aux/.test(clauses.relation(token))) return head;
  for (let next = token + 1; next <= token + 3 && next < clauses.tokens.count; next++) {
    if (/^VB$/.test(clauses.xpos(next))) return next;
    if (clauses.upos(next) !== "ADV" && !isNegator(clauses, next)) return -1;
  }
  return -1;
}

/** "Would have cut": what did not happen. */
function isPerfect(clauses: Clauses, verb: number, modal: number): boolean {
  return clauses
    .children(verb)
    .some((child) => child > modal && clauses.lower(child) === "have" && /^aux/.test(clauses.relation(child)));
}

/** "Would" is a promise where somebody is reported to have said "will"; by itself it tells what was, or what is not so. */
function isTold(clauses: Clauses, token: number, verb: number, standing: Standing): boolean {
  const statement = clauses.statementAt(verb);
  if (statement?.class === "thought" || statement?.class === "question" || statement?.negated === true) return false;
  if (statement !== undefined && isOfMany(clauses, statement.source)) return false;
  if (!/^(?:would|'d|’d)$/.test(clauses.lower(token))) return true;
  if (isUnreal(clauses, verb))
    return statement !== undefined && statement.mode !== "direct" && isIfElected(clauses, verb);
  if (standing.kind !== "told") return true;
  return statement === undefined ? /^ccomp/.test(clauses.relation(verb)) : statement.mode !== "direct";
}

/** "He said if elected he would …": a promise with a condition. */
function isIfElected(clauses: Clauses, verb: number): boolean {
  for (let token = verb - 1; token >= clauses.firstOfSentence(verb); token--)
    if (clauses.lower(token) === "if")
      return /^(?:elected|re-elected|reelected|chosen|confirmed|appointed|nominated)$/.test(clauses.lower(token + 1));
  return false;
}

/** "19 percent said they would not vote": answers to a poll bind nobody. */
function isOfMany({ tokens }: Clauses, source: readonly { readonly start: number; readonly end: number }[]): boolean {
  return source.some(({ start, end }) =>
    /\d|percent|per cent|voters|respondents|some people/i.test(tokens.text.slice(start, end)),
  );
}

/** "Should be restored by Friday", "should have service restored by May": what is expected of oneself, with a limit. */
function expected(clauses: Clauses, deed: Deed): Deed | null {
  const { verb, subject } = deed;
  const isLimited = clauses.datesIn(deed.first, deed.last).some((date) => isLimit(clauses, date));
  if (!isLimited || subject === null || deed.isNegated) return null;
  if (isPassiveVerb(clauses, verb)) {
    return isNoDeed(clauses, verb) ? null : withPatient(deed, subject, agentOf(clauses, verb));
  }
  let hasDone = false;
  for (let token = verb + 1; token <= deed.last; token++) hasDone ||= clauses.xpos(token) === "VBN";
  hasDone &&= clauses.lower(verb) === "have";
  const isSomebody = isActor(clauses, subject) || clauses.lower(subject.head) === "it";
  return isSomebody && (hasDone || /^(?:finish|complete)$/.test(clauses.lower(verb))) ? deed : null;
}

/** "The store will be rebuilt": what it is done to among the words, and who does it where that is told. */
function passive(clauses: Clauses, deed: Deed, rule: CommitmentRule, isDated: boolean): Deed | null {
  const { verb, subject } = deed;
  const participle = clauses.lower(verb);
  if (PASSIVE_STATES.has(participle) || isNoDeed(clauses, verb) || isDoneByThing(clauses, verb)) return null;
  const agent = agentOf(clauses, verb);
  // "The log must be published by Friday": a demand, and on whom is not told
  if (rule.strength === "must" && agent === null) return null;
  // "Will not be restored before May" predicts; "will not be released" refuses
  if (deed.isNegated && !WITHHELD.has(participle)) return null;
  if (subject === null) return isDated && !deed.isNegated ? { ...deed, subject: agent } : null;
  if (RELATIVES.test(clauses.lower(subject.head))) return null;
  // "The metres that will be lowered next week": a relative clause tells of a thing, unless it is a certain one
  const isCertain =
    /^(?:the|this|these|its|their|his|her)$/.test(clauses.lower(subject.first)) ||
    clauses.nameAt(subject.head) !== undefined;
  if (/^acl:relcl/.test(clauses.relation(verb)) && !(isDated && isCertain)) return null;
  const isVague = /^(?:it|they|that|this|you|nothing|nobody)$/.test(clauses.lower(subject.head));
  return isVague && !isDated ? null : withPatient(deed, subject, agent);
}

/** "She promised that the level would fall": she answers for it, whatever it is. */
function promised(clauses: Clauses, deed: Deed, subject: Subject, governor: number): Deed | null {
  const promiser = subjectOf(clauses, governor);
  // "The money guarantees that he will last": things give no promise
  if (promiser !== null && !isActor(clauses, promiser) && clauses.lower(promiser.head) !== "it") return null;
  if (/^agree/.test(clauses.lower(governor)) && isNoDeed(clauses, deed.verb)) return null;
  if (promiser === null) return isActor(clauses, subject) || clauses.lower(subject.head) === "it" ? deed : null;
  const isOwn = clauses.upos(subject.head) === "PRON";
  if (isOwn) return { ...deed, subject: promiser };
  return isActor(clauses, subject) ? deed : withPatient(deed, subject, promiser);
}

function isCommitted(clauses: Clauses, deed: Deed, subject: Subject, isDated: boolean, isAgreed: boolean): boolean {
  const { verb } = deed;
  const who = clauses.lower(subject.head);
  const isSomebody = isActor(clauses, subject) || (who === "it" && isOwnWord(clauses, verb));
  if (/^a(?:cl|dvcl):relcl/.test(clauses.relation(verb)) && !isAgreed && !(isSomebody && isDated)) return false;
  // "He will refuse, of course", somebody says of somebody else
  if (/^(?:he|she|they|it)$/.test(who) && clauses.statementAt(verb)?.mode === "direct" && !isDated) return false;
  if (isAnybody(clauses, subject) && clauses.statementAt(verb)?.mode === "direct" && !isDated) return false;
  if (isAnybody(clauses, subject) && !isDated && !(isActorNoun(who) && /^an?$/.test(clauses.lower(subject.first))))
    return false;
  if (clauses.children(verb).some((child) => clauses.relation(child) === "expl"))
    return isDated && clauses.children(subject.head).some((child) => clauses.lower(child) === "no");
  if (!/^V/.test(clauses.xpos(verb))) return isDated && READY.test(clauses.lower(verb));
  if (isGoingOn(clauses, deed)) return isSomebody;
  const isThing = !isSomebody && (THING_DEEDS.has(clauses.lower(verb)) || isTakingPlace(clauses, verb));
  if (deed.isNegated) return isSomebody && (isDeed(clauses, verb) || isLetting(clauses, verb));
  if (isThing) return isDated || deed.condition !== null;
  if (isEmptyDeed(clauses, verb)) return false;
  if (isSomebody && isLightDeed(clauses, deed)) return true;
  if (/^(?:i|we)$/.test(who) && OWN_IDIOMS.has(clauses.lower(verb))) return false;
  if (isNoDeed(clauses, verb)) return isDated && (isSomebody ? isScheduled : isLasting)(clauses, verb);
  return isSomebody;
}

// "It will be open by Wednesday", "will be ready next week"
const READY =
  /^(?:open|closed|shut|ready|available|complete|operational|back|free|over|gone|home|online|live|working)$/;

/** "Will take place", "will take effect". */
function isTakingPlace(clauses: Clauses, verb: number): boolean {
  return clauses.lower(verb) === "take" && /^(?:place|effect)$/.test(clauses.lower(verb + 1));
}

/** "We won't let that happen." */
function isLetting(clauses: Clauses, verb: number): boolean {
  return /^(?:let|allow|tolerate|accept|stand|rest)$/.test(clauses.lower(verb));
}

/** "Of course he will refuse", "what they will do": a deed that is not told. */
function isEmptyDeed(clauses: Clauses, verb: number): boolean {
  // "Will end up with a record"
  if (clauses.lower(verb) === "end" && clauses.lower(verb + 1) === "up") return true;
  // "Will pay a high price", "will do well"
  if (clauses.lower(verb) === "pay") return clauses.children(verb).some((child) => clauses.lower(child) === "price");
  if (clauses.lower(verb) === "do" && clauses.lower(verb + 1) === "well") return true;
  if (!/^(?:do|refuse|agree)$/.test(clauses.lower(verb))) return false;
  return !clauses
    .children(verb)
    .some(
      (child) =>
        child > verb && (/^(?:obj|xcomp|ccomp)/.test(clauses.relation(child)) || clauses.lower(child) === "so"),
    );
}

/** "Will make a speech", "will take part", "will lead the delegation". */
function isLightDeed(clauses: Clauses, { verb, last }: Deed): boolean {
  const lower = clauses.lower(verb);
  if (lower === "lead") return clauses.children(verb).some((child) => clauses.relation(child) === "obj");
  const objects = LIGHT_DEEDS.get(lower);
  for (let token = verb + 1; objects !== undefined && token <= Math.min(last, verb + 5); token++)
    if (objects.has(clauses.lower(token))) return true;
  return false;
}

/** "Will continue to send aid". */
function isGoingOn(clauses: Clauses, { verb }: Deed): boolean {
  return (
    /^(?:continue|keep|work|begin|start|try)$/.test(clauses.lower(verb)) &&
    clauses
      .children(verb)
      .some(
        (child) =>
          child > verb &&
          /^xcomp/.test(clauses.relation(child)) &&
          (isDeed(clauses, child) || /^work/.test(clauses.lower(child))),
      )
  );
}

/** "The ministry said it would …": the one who speaks is "it". */
function isOwnWord(clauses: Clauses, verb: number): boolean {
  if (!/^(?:ccomp|conj)/.test(clauses.relation(verb))) return false;
  const speaker = subjectOf(clauses, clauses.head(verb));
  return speaker !== null && isActor(clauses, speaker);
}

/** A thing belongs to what is to happen: "the talks … will end by 3 June". */
function owned(clauses: Clauses, deed: Deed, subject: Subject): Deed {
  const isThing = clauses.lower(subject.head) === "it" && !isDeed(clauses, deed.verb);
  const isSomebody = isActor(clauses, subject) || clauses.upos(subject.head) === "PRON";
  return isSomebody && !isThing ? deed : withPatient(deed, subject, null);
}

function isPassiveVerb(clauses: Clauses, verb: number): boolean {
  return (
    /^VB[ND]$/.test(clauses.xpos(verb)) &&
    clauses
      .children(verb)
      .some((child) => /^aux:pass/.test(clauses.relation(child)) || (clauses.lower(child) === "be" && child < verb))
  );
}
