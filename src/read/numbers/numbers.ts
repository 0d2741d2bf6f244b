/**
 * numbers: every number of a text, in digits, words or both.
 * Takes a text (or a stretch of it); gives spans with values and bounds, in order, never overlapping;
 * promises linear time, any Unicode, and no judgement about what a number means: years, days and scores are numbers too.
 */
import { readCardinal } from "./cardinals.ts";
import type { NumberFound } from "./number-found.ts";
import { TIME_NOUNS } from "./number-words.ts";
import { type Piece, piecesOf } from "./pieces.ts";

export type { NumberFound, NumberKind } from "./number-found.ts";

/**
 * Numbers in `text.slice(from, to)`, with offsets into `text`.
 * Example: "tens of thousands fled, 2.5 million in all" gives a vague 20000 and a cardinal 2500000.
 */
export function findNumbers(text: string, from = 0, to = text.length): NumberFound[] {
  const pieces = piecesOf(text, from, to);
  const found: NumberFound[] = [];
  let i = 0;
  while (i < pieces.length) {
    const read = readCardinal(text, pieces, i, from);
    if (!read) {
      i++;
      continue;
    }
    const ratio = readRatio(text, pieces, read.next, read.number, to, from);
    found.push(ratio?.number ?? read.number);
    i = ratio?.next ?? read.next;
  }
  return found;
}

// "one in five", "nine out of ten", "1-in-3"; not "3 in 10 days", "two in 2019".
function readRatio(
  text: string, pieces: readonly Piece[], next: number, first: NumberFound, limit: number, from: number,
): { readonly number: NumberFound; readonly next: number } | null {
  const piece = pieces[next];
  if (first.kind !== "cardinal" || !piece || piece.start - first.end > 10 || piece.start - first.end < 4) return null;
  if (!/^(?: in (?:every )?|[-‑–]in[-‑–]|(?: |[-‑–])out(?: |[-‑–])of(?: |[-‑–])(?:every )?)$/i.test(text.slice(first.end, piece.start))) return null;
  const second = readCardinal(text, pieces, next, from);
  if (!second || second.number.kind !== "cardinal") return null;
  const whole = second.number.value;
  const isShare = first.value < whole && Number.isInteger(first.value) && Number.isInteger(whole);
  const isYear = whole >= 1000 && whole <= 2200 && !second.number.isMarked;
  if (!isShare || isYear || whole > 1e6 || (first.value > 100 && !second.number.isMarked)) return null;
  const noun = /^[ -]([a-z]+)/.exec(text.slice(second.number.end, Math.min(limit, second.number.end + 12)))?.[1];
  if (noun !== undefined && TIME_NOUNS.has(noun)) return null;
  const value = first.value / whole;
  return {
    number: {
      start: first.start, end: second.number.end, kind: "ratio", form: first.form === second.number.form ? first.form : "mixed",
      value, low: value, high: value, isMarked: true, part: first.value, whole,
    },
    next: second.next,
  };
}
