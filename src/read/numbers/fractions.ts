/** Parts of numbers: "two-thirds", "two and a half", "three point five", "half a million", "a quarter of". */
import {
  adjoins,
  articleStart,
  exact,
  factorOf,
  isMultiplier,
  isWordAt,
  multiplierAt,
  type Read,
  type Source,
  type Sum,
  type WordPiece,
  wordAt,
} from "./joints.ts";

/** The part after "and": "two and a half", "one and three quarters"; null where none follows. `value` is the part alone. */
export function tailAt({ text, pieces }: Source, { end, next }: Sum): Sum | null {
  const piece = wordAt(pieces, next);
  if (!piece || piece.start - end > 9) return null;
  const gap = text.slice(end, piece.start);
  if (/^[ -]and[ -](?:an?|one)[ -]$/i.test(gap)) {
    const bottom = bottomOf(piece);
    if (bottom > 0) return { value: 1 / bottom, end: piece.end, next: next + 1 };
  }
  const bottom = wordAt(pieces, next + 1);
  const isFraction =
    piece.word.part === "small" && bottom?.word.part === "denominator" && adjoins(text, piece.end, bottom.start);
  if (!isFraction || !/^ and $/i.test(gap)) return null;
  const value = factorOf(piece) / factorOf(bottom);
  return value < 1 ? { value, end: bottom.end, next: next + 2 } : null;
}

function bottomOf({ word }: WordPiece): number {
  if (word.part === "half") return 2;
  if (word.part === "quarter") return 4;
  return word.part === "ordinal" && word.fraction ? word.value : 0;
}

/** "three point five": each word behind the point is a digit, tens and teens are two. `value` is the part alone. */
export function decimalsAt({ text, pieces }: Source, { end, next }: Sum): Sum | null {
  const first = wordAt(pieces, next);
  if (!first || first.start - end !== 7 || !/^ point $/i.test(text.slice(end, first.start))) return null;
  let digits = "";
  let stop = end;
  let at = next;
  for (let piece = wordAt(pieces, at); piece && digits.length <= 12; piece = wordAt(pieces, ++at)) {
    const { word } = piece;
    if ((word.part !== "small" && word.part !== "tens") || (at > next && !adjoins(text, stop, piece.start))) break;
    const isAfterTens = word.value < 10 && wordAt(pieces, at - 1)?.word.part === "tens" && at > next;
    digits = isAfterTens ? digits.slice(0, -1) + word.value : digits + word.value;
    stop = piece.end;
  }
  return digits === "" ? null : { value: Number(`0.${digits}`), end: stop, next: at };
}

/** The number over the denominator that follows: "two-thirds", "three quarters of a million"; null where none follows. */
export function fractionAt(source: Source, start: number, { value, end, next }: Sum): Read | null {
  const { text, pieces } = source;
  const piece = wordAt(pieces, next);
  if (!piece || !adjoins(text, end, piece.start)) return null;
  if (piece.word.part === "half" && value === 1)
    return { number: exact(start, piece.end, "fraction", "words", 0.5), next: next + 1 };
  const bottom = denominator(text, piece, value);
  if (bottom === 0) return null;
  // "two-thirds of a million", "three quarters of a billion"
  const scale = multiplierAt(pieces, next + 1);
  if (scale && scale.start - piece.end <= 6 && /^ (?:of )?(?:an? )?$/i.test(text.slice(piece.end, scale.start))) {
    return { number: exact(start, scale.end, "cardinal", "words", (value / bottom) * factorOf(scale)), next: next + 2 };
  }
  return { number: exact(start, piece.end, "fraction", "words", value / bottom), next: next + 1 };
}

// Two-thirds, three quarters, a fifth; "one second" is time, "two quarters" are half a year.
function denominator(text: string, { word, start, end }: WordPiece, value: number): number {
  if (word.part === "denominator")
    return word.value === 4 && value !== 3 && !isWordAt(text, end, "of") ? 0 : word.value;
  if (word.part === "quarter") return value === 1 && (isWordAt(text, end, "of") || text[start - 1] === "-") ? 4 : 0;
  return word.part === "ordinal" && word.fraction && value === 1 ? word.value : 0;
}

/** From "half" or "quarter": "half", "half a million", "half-dozen", "a quarter of", "quarter-mile"; null for three months. */
export function readPart(source: Source, i: number, piece: WordPiece): Read | null {
  const { text, pieces } = source;
  const value = piece.word.part === "half" ? 0.5 : 0.25;
  const start = articleStart(source, piece.start);
  const scale = wordAt(pieces, i + 1);
  if (scale && isMultiplier(scale) && /^(?: (?:of )?an? |[ -])$/.test(text.slice(piece.end, scale.start))) {
    return { number: exact(start, scale.end, "cardinal", "words", value * factorOf(scale)), next: i + 2 };
  }
  const after = text.slice(piece.end, piece.end + 9);
  const before = text.slice(Math.max(0, start - 9), start);
  const isFraction =
    value === 0.5
      ? !/^[-‑](?!mile|hour|inch|point|million|billion)/.test(after) && !HALF_OF_A_GAME.test(before)
      : (start < piece.start && /^ of\b/.test(after)) || /^[- ](?:mile|inch|point|cent|century|hour|pound)/.test(after);
  return isFraction ? { number: exact(start, piece.end, "fraction", "words", value), next: i + 1 } : null;
}

const HALF_OF_A_GAME = /\b(?:first|second|other|better|final|closing|opening|latter|1st|2nd)[ -]$/i;
