/** What holds the parts of one number together: gaps, multipliers, articles and signs. */
import type { NumberFound } from "./number-found.ts";
import { type Piece, scaled } from "./pieces.ts";

/** A number read from pieces, and the piece that comes next. */
export interface Read {
  readonly number: NumberFound;
  readonly next: number;
}

/** A value so far: where it ends, and the piece that comes next. */
export interface Sum {
  readonly value: number;
  readonly end: number;
  readonly next: number;
}

export type WordPiece = Extract<Piece, { form: "word" }>;

/** The text and its pieces, from the first place that a number may reach back to. */
export interface Source {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly from: number;
}

/** True when nothing but space, a hyphen, or (with `withAnd`) "and" stands between two parts of one number. */
export function adjoins(text: string, end: number, start: number, withAnd = false): boolean {
  const length = start - end;
  if (length <= 0) return length === 0;
  if (length === 1) {
    const code = text.charCodeAt(end);
    return code === 32 || code === 45 || code === 0x2011 || code === 0xa0 || code === 10;
  }
  if (length > 9) return false;
  const gap = text.slice(end, start);
  return (
    /^(?:[ \u00a0]{1,3}| [-‑] |[ \u00a0]?\n[ \u00a0]?)$/.test(gap) || (withAnd && /^[ -]{1,3}and[ -]{1,3}$/i.test(gap))
  );
}

/** True when the next word after `end` is `word`. */
export function isWordAt(text: string, end: number, word: string): boolean {
  const stop = end + word.length + 1;
  return text.startsWith(` ${word}`, end) && (stop === text.length || text.charCodeAt(stop) === 32);
}

export function wordAt(pieces: readonly Piece[], i: number): WordPiece | undefined {
  const piece = pieces[i];
  return piece?.form === "word" ? piece : undefined;
}

/** "million", "dozen", and the "dozens" of "three dozens". */
export function multiplierAt(pieces: readonly Piece[], i: number): WordPiece | undefined {
  const piece = wordAt(pieces, i);
  return piece && (isMultiplier(piece) || (piece.word.part === "plural" && piece.word.value === 12))
    ? piece
    : undefined;
}

export function isMultiplier(piece: WordPiece): boolean {
  const { part } = piece.word;
  return part === "hundred" || part === "scale" || part === "group";
}

/** What a multiplying word multiplies by. */
export function factorOf(piece: WordPiece): number {
  return "value" in piece.word ? piece.word.value : 1;
}

/** Takes in the multipliers that follow: "2.5" then "thousand"; `last` is the last of them, 1 for none. */
export function multiplied({ text, pieces }: Source, sum: Sum): Sum & { readonly last: number } {
  let { value, end, next } = sum;
  let last = 1;
  for (
    let word = multiplierAt(pieces, next);
    word && adjoins(text, end, word.start);
    word = multiplierAt(pieces, next)
  ) {
    last = factorOf(word);
    value = scaled(value, last);
    ({ end } = word);
    next++;
  }
  return { value, end, next, last };
}

/** Where a number begins with its article: the "a" of "a hundred"; "an estimated hundred" keeps its start. */
export function articleStart({ text, from }: Source, start: number): number {
  if (start - 2 >= from && /^[aA] $/.test(text.slice(start - 2, start)) && !isWordChar(text, start - 3, from)) {
    return start - 2;
  }
  return start;
}

/** Where a number begins with its sign: "-5", "minus 5"; a hyphen after a letter or digit is no sign. */
export function signedStart(source: Source, start: number): number {
  const { text, from } = source;
  const sign = text.charCodeAt(start - 1);
  const isSign = start - 1 >= from && (sign === 45 || sign === 0x2212);
  if (isSign && (start - 2 < from || SIGN_FOLLOWS.test(text[start - 2]!)) && !isAfterName(source, start))
    return start - 1;
  return minusStart(source, start);
}

const SIGN_FOLLOWS = /[\s([{,:$€£]/;

// "COVID -19": a hyphen that a tokeniser cut loose from its name.
function isAfterName({ text, from }: Source, start: number): boolean {
  return start - 3 >= from && text.charCodeAt(start - 2) === 32 && /[A-Z]/.test(text[start - 3]!);
}

/** Where a number in words begins with "minus". */
export function minusStart({ text, from }: Source, start: number): number {
  const at = start - 6;
  return at >= from && /^minus[ -]$/i.test(text.slice(at, start)) && !isWordChar(text, at - 1, from) ? at : start;
}

function isWordChar(text: string, at: number, from: number): boolean {
  return at >= from && /[\p{L}'’]/u.test(text[at]!);
}

/** A number whose bounds are its value. */
export function exact(
  start: number,
  end: number,
  kind: NumberFound["kind"],
  form: NumberFound["form"],
  value: number,
  isMarked = true,
): NumberFound {
  return { start, end, kind, form, value, low: value, high: value, isMarked };
}
