/** Reads a cue: what kind of act it stands for, whether it rejects, and which of its words carries it. */
import type { StatementClass } from "../../text/annotation.ts";
import type { Tokens } from "../tokens/tokens.ts";
import { type CueClass, cueClassOf, dictionaryForms } from "./cue-classes.ts";
import { lowerAt, type Run, wordAt } from "./draft.ts";

/** A cue's class and the token that decides it, -1 when none of its words is known. */
export interface CueReading {
  readonly class: StatementClass;
  readonly negated: boolean;
  readonly head: number;
}

// What somebody did not say is no act of saying: "declined to say", "would not discuss", "stopped short of calling".
const REFUSALS = new Set(["declined", "declines", "decline", "declining", "refused", "refuses", "refuse", "refusing"]);
// "plans to announce", "wants to ask": the act is still to come.
const INTENTIONS = new Set([
  "plan",
  "plans",
  "planned",
  "planning",
  "want",
  "wants",
  "wanted",
  "intend",
  "intends",
  "intended",
  "wish",
  "wishes",
  "hope",
  "hopes",
  "hoped",
  "hoping",
  "expected",
  "expects",
  "need",
  "needs",
  "likely",
]);
// "did not say", "would not discuss", "never mentioned": nothing was said.
const NEGATIONS = new Set(["not", "n't", "never", "cannot", "without"]);
// "could offer no details", "had no comment".
const NOTHING_SAID = new Set([
  "details",
  "detail",
  "comment",
  "information",
  "reason",
  "explanation",
  "word",
  "answer",
  "further",
  "immediate",
]);
// Words that are acts of saying only with a clause, a quotation or "as": "found the bomb" is no finding.
const LOOSE = new Set([
  "accuse",
  "admit",
  "condemn",
  "criticise",
  "criticize",
  "repeat",
  "reveal",
  "address",
  "adopt",
  "answer",
  "appoint",
  "attack",
  "blame",
  "blast",
  "brief",
  "deliver",
  "describe",
  "detail",
  "determine",
  "echo",
  "discuss",
  "encourage",
  "find",
  "finding",
  "grill",
  "highlight",
  "identify",
  "introduce",
  "issue",
  "launch",
  "mock",
  "order",
  "outline",
  "pass",
  "poll",
  "post",
  "praise",
  "print",
  "probe",
  "promote",
  "publish",
  "put",
  "question",
  "rate",
  "read",
  "refer",
  "reference",
  "release",
  "reply",
  "respond",
  "response",
  "rule",
  "show",
  "slam",
  "speak",
  "speech",
  "survey",
  "talk",
  "text",
  "thank",
  "tout",
  "voice",
]);
const DOCUMENTS = new Set([
  "statement",
  "letter",
  "report",
  "tweet",
  "release",
  "memo",
  "email",
  "e-mail",
  "text",
  "document",
  "article",
  "book",
  "filing",
  "post",
  "communique",
  "communiqué",
  "editorial",
  "note",
  "lawsuit",
  "complaint",
  "transcript",
  "brief",
  "memorandum",
  "declaration",
  "resolution",
  "sign",
  "notice",
  "banner",
  "website",
]);

/** What kind of words a content is. */
export interface ContentShape {
  /** (Nearly) all of it stands in quotation marks; some of it does. */
  readonly quoted: boolean;
  readonly partlyQuoted: boolean;
  /** It holds a clause, or says what something is called or described as. */
  readonly clause: boolean;
  /** It says what somebody is to do: "residents to stay indoors". */
  readonly request: boolean;
  /** It gives something a number: "the number of dead at 14". */
  readonly estimate: boolean;
}

const NO_PARTY = new Set(["nobody", "none", "nothing", "no-one"]);

/** "Nobody" says nothing; "which shows that …" may go on from anything, "which said that …" goes on from a party. */
function isNoParty(tokens: Tokens, source: Run | null, found: CueClass): boolean {
  if (!source || source.end - source.first !== 1) return false;
  const word = lowerAt(tokens, source.first);
  return NO_PARTY.has(word) || (word === "which" && found.class !== "speech");
}

/** Reads the words of a cue. */
export function readCue(tokens: Tokens, cue: Run | null, source: Run | null, content: ContentShape): CueReading {
  if (!cue) return { class: "speech", negated: false, head: -1 };
  const { quoted } = content;
  let head = -1;
  let found: CueClass | undefined;
  let refused = false;
  for (let i = cue.first; i < cue.end; i++) {
    const word = lowerAt(tokens, i);
    const next = lowerAt(tokens, i + 1);
    if ((NEGATIONS.has(word) || (word === "no" && NOTHING_SAID.has(next))) && head < 0) refused = true;
    if (REFUSALS.has(word) || (INTENTIONS.has(word) && next === "to")) refused = true;
    if (found && word === "to" && head === i - 1 && isAttitude(found)) continue;
    // "continues to support", "went on to win": what is begun or continued is the act, not the saying.
    if (/^(?:continu|beg[aiu]n|go|going|goes|went)/u.test(word) && (next === "to" || lowerAt(tokens, i + 2) === "to"))
      continue;
    const here = i + 1 < cue.end ? (cueClassOf(`${word}-${next}`) ?? cueClassOf(word)) : cueClassOf(word);
    if (here && (!found || (isAttitude(found) && !isAttitude(here) && !refused))) {
      found = here;
      head = i;
    }
  }
  const made = madeClear(tokens, cue);
  if (made >= 0 && !refused) return { class: "speech", negated: false, head: made };
  if (refused && !quoted) return { class: "attitude", negated: false, head: head < 0 ? cue.first : head };
  if (!found) return { class: quoted || isColon(tokens, cue) ? "speech" : "attitude", negated: false, head: cue.first };
  // "which shows that …", "Nobody said that …": no party speaks.
  if (!quoted && isNoParty(tokens, source, found)) return { class: "attitude", negated: found.negated, head };
  // A quotation was spoken or written, whatever feeling its verb tells.
  if (quoted && isAttitude(found)) return { class: "speech", negated: false, head };
  // "Crews responded to the call": what they answered was no question.
  if (!quoted && /^respon(?:d|ds|ded|ding)$/u.test(lowerAt(tokens, head)) && lowerAt(tokens, head + 1) === "to")
    return { class: "attitude", negated: false, head };
  const puts = content.estimate && /^(?:puts?|placed|places)$/u.test(lowerAt(tokens, head));
  if (!quoted && !content.clause && !content.partlyQuoted && !puts && isLoose(lowerAt(tokens, head)))
    return { class: "attitude", negated: false, head };
  if (!quoted && isPassive(tokens, cue, head)) return { class: "attitude", negated: found.negated, head };
  // An act that nobody is named for ("was identified", "is asked to call") is not attributed to anybody.
  if (!quoted && source === null) return { class: "attitude", negated: found.negated, head };
  // "Police ask witnesses to call": a request, and no question.
  if (found.class === "question" && content.request) return { class: "speech", negated: false, head };
  if (found.class === "speech" && source && isDocument(tokens, source))
    return { class: "writing", negated: found.negated, head };
  return { class: found.class, negated: found.negated, head };
}

/** "has made clear that", "made it plain": the adjective says it; -1 without. */
function madeClear(tokens: Tokens, cue: Run): number {
  for (let i = cue.first; i + 1 < cue.end; i++) {
    if (!/^ma(?:de|ke|kes|king)$/u.test(lowerAt(tokens, i))) continue;
    for (let k = i + 1; k < Math.min(cue.end, i + 5); k++)
      if (/^(?:clear|plain|known|public)$/u.test(lowerAt(tokens, k))) return i;
  }
  return -1;
}

const BE = new Set(["is", "are", "was", "were", "be", "been", "being"]);

/** "were encouraged to", "are reported to be", "the pirates, said to be in a dhow": the subject does not speak. */
function isPassive(tokens: Tokens, cue: Run, head: number): boolean {
  const word = lowerAt(tokens, head);
  if (!/(?:ed|said|told|known|thought|held)$/u.test(word)) return false;
  const last = lowerAt(tokens, cue.end - 1);
  if (last.endsWith("ing") || last === "by") return false;
  for (let i = cue.first; i < head; i++) if (BE.has(lowerAt(tokens, i))) return true;
  return (
    BE.has(lowerAt(tokens, cue.first - 1)) ||
    (lowerAt(tokens, cue.end) === "to" && lowerAt(tokens, cue.end + 1) === "be" && head === cue.end - 1)
  );
}

function isLoose(word: string): boolean {
  return dictionaryForms(word).some((form) => LOOSE.has(form));
}

function isAttitude(found: CueClass): boolean {
  return found.class === "attitude" || found.class === "thought";
}

function isColon(tokens: Tokens, cue: Run): boolean {
  return cue.end - cue.first === 1 && lowerAt(tokens, cue.first) === ":";
}

/** True for "the joint statement", "a Defence Ministry release": what is written speaks. */
export function isDocument(tokens: Tokens, source: Run): boolean {
  for (let i = source.first; i < source.end; i++) {
    const word = lowerAt(tokens, i);
    if (/^(?:of|,|published|by|that|which)$/u.test(word))
      return i > source.first && DOCUMENTS.has(lowerAt(tokens, i - 1));
  }
  // "the Huffington Post" is an outlet.
  const last = source.end - 1;
  return DOCUMENTS.has(lowerAt(tokens, last)) && !(last > source.first && /^\p{Lu}/u.test(wordAt(tokens, last)));
}
