import type { Clauses } from "./clause.ts";
import { CONDITION_MARKS } from "./commitment-words.ts";

/** Who does it, by token index: the head and the words around it. */
export interface Subject {
  readonly head: number;
  readonly first: number;
  readonly last: number;
  readonly isPronoun?: boolean;
}

/** What is to be done, by token index: `[first, last]` are its words, from the verb on, or from what it is done to. */
export interface Deed {
  readonly verb: number;
  readonly first: number;
  readonly last: number;
  /** First token of the clause: subject and fronted adverbials. */
  readonly clauseFirst: number;
  /** Who does it; null where only what it is done to is told. */
  readonly subject: Subject | null;
  readonly isNegated: boolean;
  /** Words under "if", "unless" or "once". */
  readonly condition: readonly [number, number] | null;
  /** The pronoun that it is done to: "it" in "it will be open by Friday". */
  readonly pronoun?: number;
  /** Told under a word of promise: "promised that …". */
  readonly isPromised?: boolean;
}

/** A deed has at most this many words. */
const LONGEST = 40;

/** The deed of a verb whose words begin at `first`; `own` are words around the verb that are not its own children ("not" of "is not going"). */
export function buildDeed(
  clauses: Clauses,
  verb: number,
  first: number,
  subject: Subject | null,
  isDenied = false,
): Deed {
  const sentenceEnd = clauses.lastOfSentence(verb);
  const outside = (child: number) =>
    child < first ||
    (child > verb && /^(?:conj|cc$|parataxis|punct|ccomp:|discourse)/.test(clauses.relation(child))) ||
    isCondition(clauses, child);
  // "To be the moderator", "to be released": the tree hangs the rest on what follows "be"
  const isBe = /^(?:cop|aux)/.test(clauses.relation(verb)) && clauses.head(verb) > verb;
  const below = clauses.reach(isBe ? clauses.head(verb) : verb, outside)[1];
  const reach = /^V/.test(clauses.xpos(verb)) ? below : Math.max(below, toClauseEnd(clauses, verb, sentenceEnd));
  // "The sum that Norland intends to pay would cover half": the next verb has a subject of its own
  const isBare = /^(?:MD|VB[DZ])$/.test(clauses.xpos(verb + 1)) && !isBe;
  const end = isBare ? verb : Math.min(Math.max(reach, verb), first + LONGEST, sentenceEnd);
  const own = beforeSpeaker(clauses, verb, beforeDash(clauses, verb, end));
  const last = withDeadline(clauses, withoutPunctuation(clauses, first, own), sentenceEnd);
  const condition = clauses.children(verb).find((child) => isCondition(clauses, child));
  const clauseFirst = Math.min(
    first,
    subject === null || isJoined(clauses, subject.last, first) ? first : subject.first,
    ...clauses
      .children(verb)
      .filter((child) => child < first)
      .map((child) => clauses.reach(child, () => false)[0]),
  );
  return {
    verb,
    first: isNegator(clauses, first) ? first + 1 : first,
    last,
    clauseFirst,
    subject,
    isNegated: isDenied || isNegated(clauses, verb),
    condition:
      condition === undefined
        ? conditionBehind(clauses, last, sentenceEnd)
        : trimmed(
            clauses,
            clauses.reach(condition, () => false),
          ),
  };
}

/** "Will admit them by 16 March and give them the log": the second deed has not the first one's day. */
function isJoined(clauses: Clauses, from: number, to: number): boolean {
  for (let token = from + 1; token < to; token++) if (clauses.upos(token) === "CCONJ") return true;
  return false;
}

/** A deed with what it is done to among its words, and nobody who does it: "the gates … will be repaired by May". */
export function withPatient(deed: Deed, patient: Subject, agent: Subject | null): Deed {
  const whole = { ...deed, first: Math.min(patient.first, deed.first), subject: agent };
  return patient.isPronoun === true ? { ...whole, pronoun: patient.head } : whole;
}

// "If the truce holds", "once permits are received", "as long as …", "as soon as …"
const CONDITION = /^(?:if|unless|provided|once)$/;

/** True for a clause under "if", "unless" or "once". */
export function isCondition(clauses: Clauses, child: number): boolean {
  return (
    /^advcl/.test(clauses.relation(child)) &&
    clauses
      .children(child)
      .some((mark) => /^(?:mark|advmod)$/.test(clauses.relation(mark)) && CONDITION_MARKS.has(clauses.lower(mark)))
  );
}

/** "…, if the truce holds, …": the words from the "if" right behind the deed to the next comma, where the tree lost them. */
function conditionBehind(clauses: Clauses, last: number, sentenceEnd: number): [number, number] | null {
  const first = clauses.word(last + 1) === "," ? last + 2 : last + 1;
  if (first > sentenceEnd || !CONDITION.test(clauses.lower(first))) return null;
  let end = first;
  while (end < sentenceEnd && clauses.upos(end + 1) !== "PUNCT") end++;
  return [first, end];
}

/** "Will open the books — has said the minister": a dash after the verb ends what is to be done. */
function beforeDash(clauses: Clauses, verb: number, last: number): number {
  for (let token = verb + 1; token < last; token++) if (/^(?:[—–]|--)$/.test(clauses.word(token))) return token - 1;
  return last;
}

/** "Will stay closed until May, police said", "will have one,” the chief said": who says so is no part of it. */
function beforeSpeaker(clauses: Clauses, verb: number, last: number): number {
  for (let token = verb + 2; token <= last; token++)
    if (/^["”]$/.test(clauses.word(token)) && /^[,.]$/.test(clauses.word(token - 1))) return token - 2;
  for (let token = last; token > last - 3 && token > verb + 1; token--) {
    if (!/^(?:said|says|added|announced|confirmed|told)$/.test(clauses.lower(token))) continue;
    for (let comma = token - 1; comma > Math.max(verb, token - 8); comma--)
      if (/^[,”"’']+$/.test(clauses.word(comma))) return comma - 1;
  }
  return last;
}

/** A deadline right behind a deed is its own, even where the tree hangs it on another verb: "restored to normal … by 31 December". */
function withDeadline(clauses: Clauses, last: number, sentenceEnd: number): number {
  let next = last + 1;
  while (next <= last + LEAD && next <= sentenceEnd && LEADS.test(clauses.lower(next))) next++;
  if (next === last + 1 || next > sentenceEnd) return last;
  const [date] = clauses.datesIn(next, sentenceEnd);
  const { starts, ends } = clauses.tokens;
  if (date === undefined || date.start > starts[next]!) return last;
  let end = next;
  while (end < sentenceEnd && ends[end]! < date.end) end++;
  return end;
}

/** "No later than the" is the longest way to a date. */
const LEAD = 4;
const LEADS = /^(?:by|before|until|till|within|no|later|than|the)$/;

/** The last token before the next comma, dash or subordinate clause: where a tree mistook the verb, its reach means nothing. */
function toClauseEnd(clauses: Clauses, verb: number, sentenceEnd: number): number {
  let token = verb;
  while (token < sentenceEnd && !ENDS.test(clauses.lower(token + 1))) token++;
  return token;
}

const ENDS = /^(?:[,;:.!?()—–]|--|if|unless|because|although|though|while|when|but|which|who)$/;

function trimmed(clauses: Clauses, [first, last]: readonly [number, number]): [number, number] {
  let start = first;
  while (start < last && !CONDITION.test(clauses.lower(start))) start++;
  return [start < last ? start : first, withoutPunctuation(clauses, first, last)];
}

function withoutPunctuation(clauses: Clauses, first: number, last: number): number {
  let end = last;
  while (end > first && clauses.upos(end) === "PUNCT") end--;
  // A quotation that opens within the words closes within them
  const isOpen = (token: number) => clauses.word(token) === "“";
  for (let token = end; token >= first && clauses.word(token) !== "”"; token--)
    if (isOpen(token)) return clauses.word(end + 1) === "”" ? end + 1 : end;
  return end;
}

/** Who does what a verb says, through the verbs that it shares its subject with; an antecedent for "which" and "who"; null where the tree tells none. */
export function subjectOf(clauses: Clauses, verb: number): Subject | null {
  let governor = verb;
  // "said it would rise and fall", "left, vowing to return": the second verb shares the subject of the first
  for (let step = 0; step < 5; step++) {
    const own = subjectAmong(clauses, governor);
    if (own !== undefined)
      return antecedentOf(clauses, own, governor) ?? behindDash(clauses, before(verb, around(clauses, own)));
    const relation = clauses.relation(governor);
    const isParticiple = clauses.xpos(governor) === "VBG" && /^advcl/.test(relation);
    if (/^acl$/.test(relation) && /^VB[GN]$/.test(clauses.xpos(governor)))
      return around(clauses, clauses.head(governor));
    if (!/^(?:conj|xcomp)/.test(relation) && !isParticiple) return null;
    governor = clauses.head(governor);
    if (governor < 0) return null;
  }
  return null;
}

/** "DROSK (Agency) — Ana Lind pledged": a dateline is nobody, and who acts stands behind its dash. */
function behindDash(clauses: Clauses, subject: Subject): Subject {
  for (let token = subject.last; token > subject.head; token--) {
    if (!hasDash(clauses, token - 1, token + 1)) continue;
    for (let head = token + 1; head <= subject.last; head++)
      if (/^(?:NOUN|PROPN|PRON)$/.test(clauses.upos(head))) return { head, first: token + 1, last: subject.last };
  }
  return subject;
}

function hasDash(clauses: Clauses, from: number, to: number): boolean {
  for (let token = from + 1; token < to; token++)
    if (/^(?:--|–|—)$/.test(clauses.word(token)) && isApart(clauses, token)) return true;
  return false;
}

/** Of several subjects the pronoun that stands last ("told the court she would"), else the first ("talks between A and B"). */
function subjectAmong(clauses: Clauses, verb: number): number | undefined {
  const own = clauses.children(verb).filter((child) => child < verb && /^nsubj/.test(clauses.relation(child)));
  const nouns = own.filter((child) => !RELATIVES.test(clauses.lower(child)));
  const all = nouns.length > 0 ? nouns : own;
  const last = all[all.length - 1];
  if (last !== undefined && clauses.upos(last) === "PRON") return last;
  const [first, second] = all;
  return first !== undefined && second !== undefined && hasDash(clauses, first, second) ? second : first;
}

/** A damaged tree may hang the verb itself on its subject. */
function before(verb: number, subject: Subject): Subject {
  if (subject.head >= verb) return subject;
  return { ...subject, last: Math.min(subject.last, verb - 1) };
}

/** "A group that plans to …": the group. */
function antecedentOf(clauses: Clauses, pronoun: number, verb: number): Subject | null {
  if (!RELATIVES.test(clauses.lower(pronoun))) return null;
  const head = clauses.head(verb);
  if (head < 0 || head >= verb) return null;
  const isMistaken = /^(?:PROPN|NOUN)$/.test(clauses.upos(head)) && /^(?:which|who)$/.test(clauses.lower(pronoun));
  if (!isMistaken && !/^acl:relcl/.test(clauses.relation(verb))) return null;
  const { first, last } = around(clauses, head);
  return { head, first, last: Math.min(last, pronoun - 1) };
}

/** Words that stand for what a relative clause is about. */
export const RELATIVES = /^(?:that|which|what|who)$/;

/** The noun that a name or compound is headed by. */
export function headOfName(clauses: Clauses, token: number): number {
  let head = token;
  for (let step = 0; step < 6 && /^(?:flat|compound)/.test(clauses.relation(head)); step++) head = clauses.head(head);
  return head >= 0 && head <= token ? head : token;
}

/** A noun with what belongs to it: both of "Norland and Suvania", without relative clauses and appositions. */
export function around(clauses: Clauses, head: number): Subject {
  const [start, last] = clauses.reach(head, (child) => {
    const relation = clauses.relation(child);
    // "Senators on Thursday vowed"
    if (child > head && /^(?:nmod|obl)/.test(relation) && clauses.datesIn(child, child).length > 0) return true;
    if (/^(?:acl|parataxis|dep)/.test(relation)) return true;
    if (/^appos/.test(relation)) return child !== head + 1;
    if (/^punct/.test(relation)) return !/^["“”‘’'-]$/.test(clauses.word(child)) || child > head;
    return /^(?:conj|cc$)/.test(relation) && !/^(?:NOUN|PROPN|PRON|CCONJ|NUM)$/.test(clauses.upos(child));
  });
  let first = start;
  // "The debate goes on - Norland will": a dash parts what a damaged tree joins
  for (let token = start; token < head; token++)
    if (/^(?:-|--|–|—)$/.test(clauses.word(token)) && isApart(clauses, token)) first = token + 1;
  while (first < head && /^(?:CCONJ|PUNCT|ADP)$/.test(clauses.upos(first)) && !/^["“‘]$/.test(clauses.word(first)))
    first++;
  return /^(?:it|they)$/.test(clauses.lower(head)) ? { head, first, last, isPronoun: true } : { head, first, last };
}

/** A dash with white space around it, unlike a hyphen. */
function isApart({ tokens: { text, starts, ends } }: Clauses, token: number): boolean {
  return /\s/.test(text[starts[token]! - 1] ?? "") && /\s/.test(text[ends[token]!] ?? "");
}

/** True where a verb has "not" or "never" with it. */
export function isNegated(clauses: Clauses, verb: number): boolean {
  return clauses.children(verb).some((child) => child < verb && isNegator(clauses, child));
}

/** True for "not", "n't" and "never". */
export function isNegator(clauses: Clauses, token: number): boolean {
  return /^(?:not|n't|n’t|never)$/.test(clauses.lower(token));
}
