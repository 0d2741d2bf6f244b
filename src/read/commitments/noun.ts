import { isActor, isAnybody } from "./actor.ts";
import type { Clauses } from "./clause.ts";
import type { CommitmentRule } from "./commitment-rules.ts";
import { BRINGING, MONEY, OFFERINGS, REWARDS, TENTATIVE } from "./commitment-words.ts";
import { around, buildDeed, type Deed, isNegated, isNegator, type Subject, subjectOf, withPatient } from "./deed.ts";
import { standingOf } from "./supposed.ts";
import { firstBehind, verbBehind } from "./to-verb.ts";

/** Between a noun and its "to" there are at most this many words: "an agreement with the ministry of Norland to". */
const FAR = 14;

/** The deed of "announced a plan to", "its pledge to", "signed a deal to"; null where nobody's it is. */
export function nounDeed(clauses: Clauses, token: number): Deed | null {
  if (!/^NNS?$/.test(clauses.xpos(token))) return null;
  const own = owner(clauses, token);
  // "Has not changed its plan": the plan is theirs, whatever is said of it
  if (own === null && standingOf(clauses, token).kind === "supposed") return null;
  const children = clauses.children(token);
  if (children.some((child) => TENTATIVE.has(clauses.lower(child)))) return null;
  const to = toBehind(clauses, token);
  const verb = to < 0 ? -1 : verbBehind(clauses, to);
  if (verb < 0) return null;
  const isNone = children.some((child) => /^(?:no|any)$/.test(clauses.lower(child)));
  if (REFUSING.test(clauses.lower(clauses.head(token)))) return null;
  const subject = own ?? bringer(clauses, token);
  if (subject === null || !isActor(clauses, subject) || isAnybody(clauses, subject)) return null;
  return buildDeed(clauses, verb, firstBehind(clauses, to), subject, isNone);
}

// "Declined her offer to", "criticised its plan to" leave it as it is; "declined" ends an offer
const REFUSING = /^(?:declin|refus|reject|turn|accept|enter|back)/;

function toBehind(clauses: Clauses, token: number): number {
  const last = Math.min(token + FAR, clauses.lastOfSentence(token) - 1);
  for (let next = token + 1; next <= last; next++) {
    if (clauses.lower(next) === "to" && verbBehind(clauses, next) >= 0) return next;
    if (
      /^(?:[,;:.—–”"]|--|that|which|who|not|as)$/.test(clauses.lower(next)) ||
      /^VB[DZPG]$|^MD$/.test(clauses.xpos(next))
    )
      return -1;
  }
  return -1;
}

/** "Norland's pledge", "its plan". */
function owner(clauses: Clauses, token: number): Subject | null {
  const own = clauses.children(token).find((child) => /^nmod:poss/.test(clauses.relation(child)));
  if (own === undefined) return null;
  const { head, first, last } = around(clauses, own);
  return { head, first, last: /^['’]s?$/.test(clauses.word(last)) ? last - 1 : last };
}

/** Who announces, signs, has or gives it; null where the verb is denied or tells of a wish. */
function bringer(clauses: Clauses, token: number): Subject | null {
  const verb = clauses.head(token);
  if (verb < 0 || verb > token || !/^(?:obj|obl|xcomp)/.test(clauses.relation(token))) return null;
  if (!BRINGING.has(clauses.lower(verb)) || isNegated(clauses, verb)) return null;
  const isUnsure = clauses
    .children(verb)
    .some((child) => child < verb && /^(?:to|may|might|could|would|should|can)$/.test(clauses.lower(child)));
  if (isUnsure) return null;
  // "A pledge was made to …": by whom is not told
  if (clauses.children(verb).some((child) => /^aux:pass|^nsubj:pass/.test(clauses.relation(child)))) return null;
  return subjectOf(clauses, verb);
}

/** "Offered a reward", "pledged 3 million dollars", "promised help": the thing is what is promised. */
export function offerDeed(clauses: Clauses, token: number, rule: CommitmentRule): Deed | null {
  const xpos = clauses.xpos(token);
  const children = clauses.children(token);
  if (!/^V/.test(xpos) || children.some((child) => /^aux:pass/.test(clauses.relation(child)))) return null;
  if (standingOf(clauses, token).kind === "supposed" || isNegated(clauses, token)) return null;
  const isUnsure = children.some(
    (child) => child < token && /^(?:to|may|might|could|would|should)$/.test(clauses.lower(child)),
  );
  if (isUnsure && rule.strength !== "refuses") return null;
  const object = children.find(
    (child) => child > token && clauses.relation(child) === "obj" && isOffering(clauses, token, child),
  );
  if (object === undefined) return null;
  const [first, end] = clauses.reach(
    object,
    (child) => /^(?:conj|cc$|punct|acl:relcl)/.test(clauses.relation(child)) && child > object + 3,
  );
  const last = withPhrases(clauses, children, end);
  const own = subjectOf(clauses, token);
  const subject = own !== null && (isActor(clauses, own) || clauses.lower(own.head) === "it") ? own : null;
  if (subject === null && !/^offer/.test(clauses.lower(token))) return null;
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

const LONGEST = 40;

/** "Promised help … for the villages": what a thing is for is its own, though a tree may hang it on the verb. */
function withPhrases(clauses: Clauses, children: readonly number[], last: number): number {
  let end = last;
  for (const child of children) {
    if (child <= end || !/^obl/.test(clauses.relation(child))) continue;
    const [first, reach] = clauses.reach(child, (below) => /^(?:acl|punct|conj|cc$)/.test(clauses.relation(below)));
    if (first === end + 1 && /^(?:to|for|of)$/.test(clauses.lower(first))) end = reach;
  }
  return end;
}

function isOffering(clauses: Clauses, token: number, object: number): boolean {
  const lower = clauses.lower(object);
  // "The bank offers loans" tells what it does every day
  if (/^offers?$/.test(clauses.lower(token))) return REWARDS.has(lower);
  if (OFFERINGS.has(lower)) return true;
  const isMoney = MONEY.has(lower) || MONEY.has(clauses.lower(object - 1));
  // "Offered 3 million dollars" may be a bid
  return isMoney && !/^offer/.test(clauses.lower(token));
}

/** "Was to remain closed", "are to meet on Friday": "be" with a to-infinitive and no noun between. */
export function beToDeed(clauses: Clauses, token: number): Deed | null {
  let to = token + 1;
  if (isNegator(clauses, to)) to++;
  const verb = to + 1 < clauses.tokens.count && clauses.lower(to + 1) !== "be" ? to + 1 : clauses.head(to);
  if (clauses.lower(to) !== "to" || verb <= to || !/^VB[ND]?$/.test(clauses.xpos(verb))) return null;
  if (standingOf(clauses, verb).kind === "supposed" || STATES.test(clauses.lower(verb))) return null;
  const subject = subjectOf(clauses, verb) ?? subjectOf(clauses, token) ?? subjectOf(clauses, clauses.head(token));
  if (AIMS.test(clauses.lower(token - 1))) return null;
  if (subject === null || AIMS.test(clauses.lower(subject.head)) || clauses.upos(subject.head) === "PRON") return null;
  const deed = buildDeed(clauses, verb, to + 1, subject, to > token + 1);
  const isDated = clauses.datesIn(deed.first, deed.last).length > 0;
  const isPassive = clauses.xpos(verb) !== "VB" || clauses.lower(to + 1) === "be";
  if (isPassive || !isActor(clauses, subject)) return isDated ? withPatient(deed, subject, null) : null;
  return isDated || /^(?:is|are)$/.test(clauses.lower(token)) ? deed : null;
}

// "Their task is to watch the border"
const AIMS =
  /^(?:task|goal|aim|job|role|plan|purpose|challenge|idea|way|point|duty|mission|objective|intention|ambition|hope|dream|key|priority|solution|answer|problem|question|best|thing|focus|work|approach|strategy|response|first|next|step|trick|best|rest|option|alternative|choice)s?$/;

// "Is to blame"
const STATES = /^(?:blame|come|follow|go|say)$/;

/** "The company is sending a ship": what is under way, told as what is to come. */
export function underWayDeed(clauses: Clauses, token: number): Deed | null {
  const be = clauses
    .children(token)
    .find((child) => child < token && /^(?:is|are|'s|’s|'re|’re|am|'m|’m)$/.test(clauses.lower(child)));
  if (clauses.xpos(token) !== "VBG" || be === undefined || standingOf(clauses, token).kind === "supposed") return null;
  const lower = clauses.lower(token);
  const behind = clauses.children(token).filter((child) => child > token);
  if (/^(?:bowing|stepping)$/.test(lower) && !/^(?:out|down|aside|back)$/.test(clauses.lower(token + 1))) return null;
  const isSending = /^(?:sending|dispatching|deploying)$/.test(lower);
  if (isSending && !behind.some((child) => clauses.relation(child) === "obj" && !ABSTRACT.test(clauses.lower(child))))
    return null;
  const subject = subjectOf(clauses, token);
  if (subject === null || isNegated(clauses, token)) return null;
  return isActor(clauses, subject) || clauses.lower(subject.head) === "it"
    ? buildDeed(clauses, token, token, subject)
    : null;
}

// "Is sending a message"
const ABSTRACT =
  /^(?:messages?|signals?|warnings?|clear|shivers|shockwaves|prices|shares|stocks|thoughts|prayers|letters?|invitations?)$/;
