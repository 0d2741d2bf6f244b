import { wordAt } from "./numerals.ts";
import type { Pieces } from "./pieces.ts";

/** Whether the words that govern a date speak of what was (−1) or what is to come (1); 0 when they don't tell. */
export type Tense = -1 | 0 | 1;

// Words that settle it when they stand among the few right before the date: "by Friday", "until May", "due on Monday".
const GOVERNORS: Readonly<Record<string, Tense>> = {
  by: 1, until: 1, till: 1, due: 1, next: 1, upcoming: 1, coming: 1, effective: 1, expires: 1, expiring: 1, matures: 1,
  through: 1, since: -1, last: -1, dated: -1,
};

const FUTURE = new Set(
  ("will 'll ll shall scheduled expected expects expect due slated planned plans plan set begins starts opens expires matures ends " +
    "tomorrow upcoming would may might should could going deadline payable maturing effective must can begin start expire runs tentatively hopes intends").split(" "),
);
const PAST = new Set(
  ("said was were had did came went took made told began fell rose won lost left met held gave found saw got became sent kept shot " +
    "struck hit wrote spoke broke cut put led ran sold bought paid grew brought stood thought knew died flew drew quoted ago has have been " +
    "born read drove rode set-up built caught chose fought felt forgot sank shook slept spent stole swept threw wore").split(" "),
);

// "to air Tuesday": infinitives that announce something.
const TO_COME = new Set("be air meet vote open arrive return resume leave visit launch hold appear close expire take go end play face".split(" "));

const LEFT = 14;
const RIGHT = 16;

/** Tense of the words that govern the pieces [from, to), from the nearest verb or preposition in the sentence. */
export function tenseAt(pieces: Pieces, from: number, to: number): Tense {
  for (let step = 1; step <= 2; step += 1) {
    const governor = GOVERNORS[wordAt(pieces, from - step)];
    if (governor !== undefined && !endsSentence(pieces, from - step)) return governor;
  }
  for (let at = from - 1; at >= Math.max(0, from - LEFT); at -= 1) {
    if (endsSentence(pieces, at)) break;
    const tense = tenseOf(pieces, at);
    if (tense !== 0) return tense;
  }
  for (let at = to; at < Math.min(pieces.starts.length, to + RIGHT); at += 1) {
    if (endsSentence(pieces, at)) break;
    const tense = tenseOf(pieces, at);
    if (tense !== 0) return tense;
  }
  return 0;
}

function tenseOf(pieces: Pieces, at: number): Tense {
  const word = wordAt(pieces, at);
  if (word.length < 2) return 0;
  if (FUTURE.has(word)) return 1;
  if (PAST.has(word)) return -1;
  if (TO_COME.has(word) && wordAt(pieces, at - 1) === "to") return 1;
  return word.length > 4 && word.endsWith("ed") ? -1 : 0;
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
