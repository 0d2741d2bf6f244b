/**
 * numbers: every number of a text, in digits, words or both.
 * Takes a text (or a stretch of it); gives spans with values and bounds, in order, never overlapping;
 * promises linear time, any Unicode, and no judgement about what a number means: years, days and scores are numbers too.
 */
import { readCardinal } from "./cardinals.ts";
import { exact, type Read, type Source } from "./joints.ts";
import type { NumberFound } from "./number-found.ts";
import { TIME_NOUNS } from "./number-words.ts";
import { piecesOf } from "./pieces.ts";

export type { NumberFound, NumberKind } from "./number-found.ts";

/**
 * Numbers in `text.slice(from, to)`, with offsets into `text`.
 * Example: "tens of thousands fled, 2.5 million in all" gives a vague 20000 and a cardinal 2500000.
 */
export function findNumbers(text: string, from = 0, to = text.length): NumberFound[] {
  const pieces = piecesOf(text, from, to);
  const source: Source = { text, pieces, from };
  const found: NumberFound[] = [];
  let i = 0;
  while (i < pieces.length) {
    const read = readCardinal(source, i);
    if (!read) {
      i++;
      continue;
    }
    const ratio = readRatio(source, read.next, read.number, to);
    found.push(ratio?.number ?? read.number);
    i = ratio?.next ?? read.next;
  }
  return found;
}

// What stands between the two numbers of a ratio: "one in five", "nine out of ten", "1-in-3".
const RATIO = /^(?: in (?:every )?|[-‑–]in[-‑–]|(?: |[-‑–])out(?: |[-‑–])of(?: |[-‑–])(?:every )?)$/i;

// Not "3 in 10 days", "two in 2019".
function readRatio(source: Source, next: number, first: NumberFound, limit: number): Read | null {
  const { text, pieces } = source;
  const piece = pieces[next];
  if (first.kind !== "cardinal" || !piece || piece.start - first.end > 14 || piece.start - first.end < 4) return null;
  if (!RATIO.test(text.slice(first.end, piece.start))) return null;
  const second = readCardinal(source, next);
  if (second?.number.kind !== "cardinal") return null;
  const { value: whole, end, isMarked, form } = second.number;
  const isShare = first.value < whole && Number.isInteger(first.value) && Number.isInteger(whole);
  const isYear = whole >= 1000 && whole <= 2200 && !isMarked;
  if (!isShare || isYear || whole > 1e6 || (first.value > 100 && !isMarked)) return null;
  const noun = /^[ -]([a-z]+)/.exec(text.slice(end, Math.min(limit, end + 12)))?.[1];
  if (noun !== undefined && TIME_NOUNS.has(noun)) return null;
  const ratio = exact(first.start, end, "ratio", first.form === form ? form : "mixed", first.value / whole);
  return { number: { ...ratio, part: first.value, whole }, next: second.next };
}
