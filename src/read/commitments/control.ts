import { isActor, isDeed, isNoDeed, isScheduled } from "./actor.ts";
import type { Clauses } from "./clause.ts";
import type { CommitmentRule } from "./commitment-rules.ts";
import { PLANNING_THINGS, SPEECH_VERBS } from "./commitment-words.ts";
import { deadlineOf } from "./deadline.ts";
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
import { standingOf } from "./supposed.ts";
import { firstBehind, verbBehind } from "./to-verb.ts";

/** Between a word that commits and its "to" there are at most this many words: "agreed on Monday with Norland to". */
const FAR = 7;
/** Words of planning have it near: "expects the bank to cut" is nobody's own plan. */
const NEAR = 3;

/** The deed of "plans to", "has pledged to", "is due to"; null where nobody commits, or only might, or did not. */
export function controlDeed(clauses: Clauses, token: number, rule: CommitmentRule): Deed | null {
  if (!isAsserted(clauses, token, rule) || standingOf(clauses, token).kind === "supposed") return null;
  const to = toBehind(clauses, token, rule.strength === "promises" ? FAR : NEAR);
  const verb = to < 0 ? -1 : verbBehind(clauses, to, rule.strength === "promises");
  const isApposed = clauses.word(token - 1) === "," && /^NN/.test(clauses.xpos(token));
  const own = isApposed ? apposedTo(clauses, token) : subjectOf(clauses, token);
  const subject = upTo(clauses, token, own) ?? subjectBefore(clauses, token);
  if (verb < 0 || subject === null || !mayCommit(clauses, subject, rule, verb)) return null;
  const isDenied = isDeniedAt(clauses, token);
  if (isDenied && !MAY_BE_DENIED.test(clauses.lower(token))) return null;
  const isOpposed = isDenied || isNegator(clauses, to - 1) || isNegator(clauses, to + 1);
  if (rule.strength === "refuses" && SPEECH_VERBS.has(clauses.lower(verb))) return null;
  const mayBeState = /^decided$/.test(clauses.lower(token)) || rule.strength === "refuses";
  // "Is not going to be offering comments"
  const doing = clauses.lower(verb) === "be" && clauses.xpos(verb + 1) === "VBG" ? verb + 1 : verb;
  if (rule.onlyActors === true && !mayBeState && isNoDeed(clauses, doing)) return null;
  if (rule.onlyActors === true && clauses.lower(verb) === "do" && clauses.lower(verb + 1) === "well") return null;
  // "Is set to win" foretells; "is well prepared to" tells of a state
  const isForetold =
    rule.withBe === true &&
    isNoDeed(clauses, doing) &&
    !isScheduled(clauses, doing) &&
    !/^be$/.test(clauses.lower(verb));
  if (isForetold || (rule.withBe === true && clauses.lower(token - 1) === "well")) return null;
  const deed = buildDeed(clauses, verb, firstBehind(clauses, to), subject, isOpposed);
  if (rule.dated === true && deadlineOf(clauses, deed) === null) return null;
  if (rule.withBe === true && !isActor(clauses, subject)) {
    const isDated = clauses.datesIn(deed.first, deed.last).length > 0;
    return isDated && (isDeed(clauses, verb) || clauses.lower(verb) === "be" || LASTS.test(clauses.lower(verb)))
      ? withPatient(deed, subject, null)
      : null;
  }
  return deed;
}

// "Is not going to pay" and "does not plan to run" refuse; who has not agreed to says nothing for certain
const MAY_BE_DENIED = /^(?:going|gon|ready|prepared|planning|plan|intend|preparing)$/;
const LASTS = /^(?:hit|remain|stay|begin|start|end|open|close|reopen|resume|run|expire|take|arrive|meet|last)$/;

/** A verb that tells what is: with its auxiliaries, not under "may", "to", "asked to", and not of times that are over. */
function isAsserted(clauses: Clauses, token: number, rule: CommitmentRule): boolean {
  const xpos = clauses.xpos(token);
  const lower = clauses.lower(token);
  const before: string[] = [];
  for (let i = token - 1; i >= Math.max(clauses.firstOfSentence(token), token - 5); i--) {
    const word = clauses.lower(i);
    if (!AUXILIARIES.test(word) && clauses.upos(i) !== "ADV" && !isNegator(clauses, i)) break;
    before.push(word);
  }
  const has = (pattern: RegExp) => before.some((word) => pattern.test(word));
  if (has(/^(?:to|may|might|can|could|would|should|will|must|'ll|’ll|'d|’d)$/)) return false;
  const isPast = has(/^(?:had|was|were)$/);
  const hasRelative = clauses.children(token).some((child) => child < token && RELATIVES.test(clauses.lower(child)));
  if (isPast && rule.withBe === true && hasRelative) return false;
  if (rule.endsInPast === true && (isPast || xpos === "VBD" || xpos === "VBN") && !has(/^(?:has|have|'ve|’ve)$/)) {
    if (clauses.statementAt(token) === undefined || has(/^had$/)) return false;
  }
  const isBe = has(BE) || clauses.lower(token - 1) === "getting";
  if (rule.withBe === true)
    return isBe || (clauses.word(token - 1) === "," && /^(?:due|scheduled|set|slated)$/.test(lower));
  if (/^(?:going|gon|meaning|planning|intending|aiming|preparing|hoping)$/.test(lower))
    return isBe || lower === "hoping";
  if (/^decided$/.test(lower)) return has(/^(?:has|have|'ve|’ve|'s|’s)$/);
  // "A plan agreed to in May", "it was agreed to close": the second is one by those who agreed
  if (xpos === "VBN" && !has(/^(?:has|have|had|'ve|’ve|'s|’s)$/))
    return before.length === 0 && isMistakenParticiple(clauses, token);
  if (xpos === "VBN") return !has(/^(?:been|was|were|is|are)$/);
  if (/^NN/.test(xpos)) return isMistakenNoun(clauses, token);
  return /^V/.test(xpos) || lower === "unwilling";
}

const AUXILIARIES =
  /^(?:to|may|might|can|could|would|should|will|must|'ll|’ll|'d|’d|has|have|had|'ve|’ve|is|are|am|was|were|be|been|being|'s|’s|'re|’re|'m|’m|get|getting|got|all|both)$/;
const BE = /^(?:is|are|am|was|were|be|been|'s|’s|'re|’re|'m|’m)$/;

/** "The operator promised to": a participle for the tagger, right behind who promises; "troops committed to" is one. */
function isMistakenParticiple(clauses: Clauses, token: number): boolean {
  return (
    /^(?:NOUN|PROPN|PRON)$/.test(clauses.upos(token - 1)) &&
    /^(?:root|conj|ccomp|parataxis)/.test(clauses.relation(token))
  );
}

/** "He still plans to run": a noun for the tagger, with a subject of its own. */
function isMistakenNoun(clauses: Clauses, token: number): boolean {
  if (clauses.children(token).some((child) => /^nsubj/.test(clauses.relation(child)))) return true;
  const before = clauses.upos(token - 1) === "ADV" ? token - 2 : token - 1;
  // "The mayor, Ana Lind, plans to": behind the comma of an apposition
  if (clauses.word(before) === ",") return apposedTo(clauses, token) !== null;
  return before >= clauses.firstOfSentence(token) && /^(?:he|she|it|who|which|they|we)$/.test(clauses.lower(before));
}

/** The name that a mistaken noun hangs on. */
function apposedTo(clauses: Clauses, token: number): Subject | null {
  const head = clauses.head(token);
  return head >= 0 && head < token && clauses.upos(head) === "PROPN" ? around(clauses, head) : null;
}

/** The "to" of a word: the next one, past adverbs, quotation marks, days and phrases like "with Norland"; -1 where a clause ends first. */
function toBehind(clauses: Clauses, token: number, far: number): number {
  const last = Math.min(token + far, clauses.lastOfSentence(token) - 1);
  for (let next = token + 1; next <= last; next++) {
    const lower = clauses.lower(next);
    // "Going to", "gon na"
    if (lower === "to" || (lower === "na" && next === token + 1)) return next;
    if (/^(?:[,;:.—–(]|--|that|and|but|or)$/.test(lower) || /^VB[DZP]?$/.test(clauses.xpos(next))) return -1;
    if (
      far === NEAR &&
      /^(?:NOUN|PROPN|PRON|DET)$/.test(clauses.upos(next)) &&
      clauses.datesIn(next, next).length === 0
    )
      return -1;
  }
  return -1;
}

/** "Is not going to", "has not agreed to". */
function isDeniedAt(clauses: Clauses, token: number): boolean {
  for (let i = token - 1; i >= Math.max(clauses.firstOfSentence(token), token - 4); i--) {
    if (isNegator(clauses, i)) return true;
    if (!AUXILIARIES.test(clauses.lower(i)) && clauses.upos(i) !== "ADV") return false;
  }
  return false;
}

/** A subject without the words from a token on, which a damaged tree may hang on it. */
function upTo(clauses: Clauses, token: number, subject: Subject | null): Subject | null {
  if (subject === null || subject.head >= token) return subject;
  let last = Math.min(subject.last, token - 1);
  while (
    last > subject.head &&
    (AUXILIARIES.test(clauses.lower(last)) || /^(?:,|who|which)$/.test(clauses.lower(last)))
  )
    last--;
  return { ...subject, last };
}

/** The noun or pronoun right before a word and its auxiliaries, where the tree gives it no subject. */
function subjectBefore(clauses: Clauses, token: number): Subject | null {
  for (let i = token - 1; i >= Math.max(clauses.firstOfSentence(token), token - 6); i--) {
    if (AUXILIARIES.test(clauses.lower(i)) || clauses.upos(i) === "ADV" || /^(?:,|who|which)$/.test(clauses.lower(i)))
      continue;
    return /^(?:PRON|PROPN|NOUN)$/.test(clauses.upos(i)) && !/^(?:it|there)$/.test(clauses.lower(i))
      ? upTo(clauses, token, around(clauses, headOfName(clauses, i)))
      : null;
  }
  return null;
}

function mayCommit(clauses: Clauses, subject: Subject, rule: CommitmentRule, verb: number): boolean {
  const lower = clauses.lower(subject.head);
  if (RELATIVES.test(lower) || /^(?:you|nobody|none|nothing|one|everyone|everybody|anyone|people)$/.test(lower))
    return false;
  // "They’re going to spy on us": of others, somebody only expects it
  const isOther = /^(?:he|she|they|it)$/.test(lower) && clauses.statementAt(verb)?.mode === "direct";
  if (rule.words.has("going") && isOther) return false;
  if (isActor(clauses, subject)) return true;
  if (lower === "it") return rule.words.has("going") ? isDeed(clauses, verb) : true;
  if (PLANNING_THINGS.has(lower)) return rule.withBe === true;
  return rule.onlyActors !== true;
}
