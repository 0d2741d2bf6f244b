/** Reads a cue: what kind of act it stands for, whether it rejects, and which of its words carries it. */
import type { StatementClass } from "../../text/annotation.ts";
import type { Tokens } from "../tokens/tokens.ts";
import { type CueClass, cueClassOf } from "./cue-classes.ts";
import { lowerAt, type Run } from "./draft.ts";

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
  "plan", "plans", "planned", "planning", "want", "wants", "wanted", "intend", "intends", "intended", "wish", "wishes", "hope", "hopes", "hoped", "hoping",
  "expected", "expects", "need", "needs", "likely",
]);
const DOCUMENTS = new Set([
  "statement", "letter", "report", "tweet", "release", "memo", "email", "e-mail", "text", "document", "article", "book", "filing", "post", "communique",
  "communiqué", "editorial", "note", "lawsuit", "complaint", "transcript", "brief", "memorandum", "declaration", "resolution", "sign", "banner", "website",
]);

/** Reads the words of a cue; `quoted` tells whether its content stands in quotation marks. */
export function readCue(tokens: Tokens, cue: Run | null, source: Run | null, quoted: boolean): CueReading {
  if (!cue) return { class: "speech", negated: false, head: -1 };
  let head = -1;
  let found: CueClass | undefined;
  let refused = false;
  for (let i = cue.first; i < cue.end; i++) {
    const word = lowerAt(tokens, i);
    if (REFUSALS.has(word) || (INTENTIONS.has(word) && lowerAt(tokens, i + 1) === "to")) refused = true;
    if (found && word === "to" && head === i - 1 && isAttitude(found)) continue;
    const here = i + 1 < cue.end ? (cueClassOf(`${word}-${lowerAt(tokens, i + 1)}`) ?? cueClassOf(word)) : cueClassOf(word);
    if (here && (!found || (isAttitude(found) && !isAttitude(here) && !refused))) {
      found = here;
      head = i;
    }
  }
  if (refused && !quoted) return { class: "attitude", negated: false, head: head < 0 ? cue.first : head };
  if (!found) return { class: quoted || isColon(tokens, cue) ? "speech" : "attitude", negated: false, head: cue.first };
  // A quotation was spoken or written, whatever feeling its verb tells.
  if (quoted && isAttitude(found)) return { class: "speech", negated: false, head };
  if (found.class === "speech" && source && isDocument(tokens, source)) return { class: "writing", negated: found.negated, head };
  return { class: found.class, negated: found.negated, head };
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
    if (word === "of" || word === "," || word === "published" || word === "by") return i > source.first && DOCUMENTS.has(lowerAt(tokens, i - 1));
  }
  return DOCUMENTS.has(lowerAt(tokens, source.end - 1));
}
