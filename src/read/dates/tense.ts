import type { Tags } from "../tags/tags.ts";
import type { Tokens } from "../tokens/tokens.ts";
import { wordAt } from "./numerals.ts";
import type { Pieces } from "./pieces.ts";

/** Whether the words that govern a date speak of what was (−1) or what is to come (1); 0 when they don't tell. */
export type Tense = -1 | 0 | 1;

// Words that settle it when they stand among the few right before the date: "by Friday", "until May", "due on Monday".
const GOVERNORS: Readonly<Record<string, Tense>> = {
  by: 1,
  until: 1,
  till: 1,
  due: 1,
  next: 1,
  upcoming: 1,
  coming: 1,
  effective: 1,
  // "this year through August" and "a loan through January": the nearer one, whatever the verb.
  through: 0,
  expires: 1,
  expiring: 1,
  matures: 1,
  since: -1,
  last: -1,
  dated: -1,
};

const FUTURE = new Set(
  (
    "will 'll ll shall scheduled expected expects expect due slated planned planning plans plan begins starts opens expires matures ends " +
    "tomorrow upcoming would may might should could going deadline payable maturing effective must can begin start expire runs tentatively hopes intends chance chances odds risk prospect prospects ahead upcoming anticipated awaited prepare prepares preparing meets heading heads cancel postpone"
  ).split(" "),
);
const PAST = new Set(
  (
    "said was were had did came went took made told began fell rose won lost left met held gave found saw got became sent kept shot " +
    "struck hit wrote spoke broke cut put led ran sold bought paid grew brought stood thought knew died flew drew quoted ago has have been " +
    "born read drove rode built caught chose fought felt forgot sank shook slept spent stole swept threw wore"
  ).split(" "),
);

// "to air Tuesday": infinitives that announce something.
const TO_COME = new Set(
  "be air meet vote open arrive return resume leave visit launch hold appear close expire take go end play face".split(
    " ",
  ),
);

const LEFT = 14;
const RIGHT = 16;

/** Tense of the words that govern the pieces [from, to), from the nearest verb or preposition in the sentence. */
export function tenseAt(pieces: Pieces, from: number, to: number, isPastVerb: VerbTest = endsInEd): Tense {
  for (let step = 1; step <= 2; step += 1) {
    const governor = GOVERNORS[wordAt(pieces, from - step)];
    if (governor === undefined || endsSentence(pieces, from - step)) continue;
    // "had filed by Wednesday", "until Thursday they had not": what was over then is told afterwards.
    return governor === 1 && isPerfect(pieces, from, to) ? -1 : governor;
  }
  for (let at = from - 1; at >= Math.max(0, from - LEFT); at -= 1) {
    if (endsSentence(pieces, at)) break;
    const tense = tenseOf(pieces, at, isPastVerb);
    if (tense !== 0) return tense;
  }
  for (let at = to; at < Math.min(pieces.starts.length, to + RIGHT); at += 1) {
    if (endsSentence(pieces, at)) break;
    const tense = tenseOf(pieces, at, isPastVerb);
    if (tense !== 0) return tense;
  }
  return 0;
}

/** True when a verb in the past stands right before the date: "said Monday", "met on Monday"; what is around it then counts less. */
export function isDirectPast(pieces: Pieces, from: number, to: number, isPastVerb: VerbTest = endsInEd): boolean {
  const at = SKIPPED.has(wordAt(pieces, from - 1)) ? from - 2 : from - 1;
  // "The ministry on Sunday issued a warning."
  if (wordAt(pieces, from - 1) === "on" && !endsSentence(pieces, from) && tenseOf(pieces, to, isPastVerb) === -1)
    return true;
  return at >= 0 && !endsSentence(pieces, at) && tenseOf(pieces, at, isPastVerb) === -1;
}

const SKIPPED = new Set(["on", "late", "early", "in", "here", "him", "her", "it", "reporters"]);

function isPerfect(pieces: Pieces, from: number, to: number): boolean {
  for (let at = from - 1; at >= from - 8 && at >= 0 && !endsSentence(pieces, at); at -= 1) {
    if (wordAt(pieces, at) === "had" && wordAt(pieces, at + 1) !== "to") return true;
  }
  for (let at = to; at < to + 5 && !endsSentence(pieces, at); at += 1) if (wordAt(pieces, at) === "had") return true;
  return false;
}

function tenseOf(pieces: Pieces, at: number, isPastVerb: VerbTest): Tense {
  const word = wordAt(pieces, at);
  if (word.length < 2) return 0;
  const isInfinitive = wordAt(pieces, at - 1) === "to";
  if (FUTURE.has(word) || (isInfinitive && TO_COME.has(word)))
    return wasPlanned(pieces, isInfinitive ? at - 2 : at) ? -1 : 1;
  if (PAST.has(word)) return -1;
  if (word === "set" && BE.has(wordAt(pieces, at - 1))) return 1;
  // "The case is heard in May" speaks of no past.
  return isPastVerb(pieces, at) && !PRESENT.has(wordAt(pieces, at - 1)) ? -1 : 0;
}

const PRESENT = new Set(["is", "are", "be"]);
const PLANNED = new Set(["scheduled", "expected", "due", "slated", "planned"]);

// "had been scheduled to expire Friday", "as previously planned for Monday": what was to come then.
function wasPlanned(pieces: Pieces, at: number): boolean {
  if (!PLANNED.has(wordAt(pieces, at))) return false;
  const before = wordAt(pieces, at - 1);
  if (before !== "been") return before === "previously";
  return wordAt(pieces, at - 2) === "had" || wordAt(pieces, at - 3) === "had";
}

const BE = new Set(["is", "are", "was", "were", "be"]);

/** Tells whether a piece is a verb in the past, by its ending where no tags are at hand. */
export type VerbTest = (pieces: Pieces, at: number) => boolean;

const endsInEd: VerbTest = (pieces, at) => {
  const word = wordAt(pieces, at);
  return word.length > 4 && word.endsWith("ed");
};

/** The same by the tags: VBD and VBN. */
export function taggedPast(tokens: Tokens, tags: Tags): VerbTest {
  const past = tags.xposNames.map((name) => name === "VBD" || name === "VBN");
  return (pieces, at) => {
    const start = pieces.starts[at] ?? 0;
    let low = 0;
    let high = tokens.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((tokens.starts[middle] ?? 0) <= start) low = middle;
      else high = middle - 1;
    }
    return past[tags.xpos[low] ?? 0] === true;
  };
}

/** True when a sentence or paragraph ends with the piece, as far as marks tell. */
export function endsSentence(pieces: Pieces, at: number): boolean {
  if ((pieces.gaps[at + 1] ?? 2) === 2) return true;
  const { text, starts, ends } = pieces;
  const code = text.charCodeAt(starts[at] ?? 0);
  if (code === 33 || code === 63 || code === 59) return true;
  // A full stop ends a sentence when a space and no small letter follow: not in "2.5", not in "Inc. said".
  if (code !== 46 || (pieces.gaps[at + 1] ?? 2) === 0) return false;
  const next = text.charCodeAt(starts[at + 1] ?? ends[at] ?? 0);
  return (next < 97 || next > 122) && (next < 48 || next > 57);
}
