/** The grammar of single numbers over pieces: how digits and number words join into one value. */
import type { NumberFound } from "./number-found.ts";
import { type Piece, scaled } from "./pieces.ts";

interface Read {
  readonly number: NumberFound;
  readonly next: number;
}

type WordPiece = Extract<Piece, { form: "word" }>;

/** Reads the number that begins with piece `i`; null where that piece is none by itself ("quarter" as three months). */
export function readCardinal(text: string, pieces: readonly Piece[], i: number, from: number): Read | null {
  const piece = pieces[i]!;
  if (piece.form === "digits") return readFromDigits(text, pieces, i, from);
  const { word } = piece;
  switch (word.part) {
    case "small": case "tens": return readFromWords(text, pieces, i, from);
    case "hundred": case "scale": case "group": return readLoneGroup(text, pieces, i, from);
    case "plural": return readPlural(text, pieces, i, piece.start);
    case "few": return readFew(text, pieces, i, from);
    case "half": case "quarter": return readPart(text, pieces, i, from);
    case "ordinal": return readOrdinal(text, pieces, i, from);
    case "denominator": return null;
  }
}

// "1,500" "2.5 million" "10 1/2" "3 dozen" "-5" "2 and a half"
function readFromDigits(text: string, pieces: readonly Piece[], i: number, from: number): Read {
  const piece = pieces[i] as Extract<Piece, { form: "digits" }>;
  let { value, end } = piece;
  let { isMarked } = piece;
  let next = i + 1;
  let form: NumberFound["form"] = "digits";
  const start = signedStart(text, piece.start, from);
  if (piece.isOrdinal) return { number: number(start, end, "ordinal", "digits", value, true), next };
  const fraction = pieces[next];
  if (fraction?.form === "digits" && fraction.isFraction && !piece.isFraction && adjoins(text, end, fraction.start)) {
    value += fraction.value;
    end = fraction.end;
    isMarked = true;
    next++;
  }
  const half = addTail(text, pieces, next, end);
  if (half) {
    value += half.value;
    ({ end, next } = half);
    isMarked = true;
    form = "mixed";
  }
  const denominator = wordAt(pieces, next);
  if (denominator?.word.part === "denominator" && Number.isInteger(value) && value < denominator.word.value && adjoins(text, end, denominator.start)) {
    return { number: number(start, denominator.end, "fraction", "mixed", value / denominator.word.value, true), next: next + 1 };
  }
  for (let scale = wordAt(pieces, next); scale && isMultiplier(scale) && adjoins(text, end, scale.start); scale = wordAt(pieces, next)) {
    value = scaled(value, multiplier(scale));
    ({ end } = scale);
    form = "mixed";
    isMarked = true;
    next++;
  }
  if (start < piece.start) value = -value;
  return { number: number(start, end, piece.isFraction ? "fraction" : "cardinal", form, value, isMarked), next };
}

// "twenty-one", "a hundred and twenty", "two thousand five hundred", "two and a half million", "two-thirds"
function readFromWords(text: string, pieces: readonly Piece[], i: number, from: number): Read {
  const first = pieces[i]!;
  let total = 0;
  let current = 0;
  let { end } = first;
  let next = i;
  let room = Number.POSITIVE_INFINITY; // what the next addend must stay below
  let below = Number.POSITIVE_INFINITY; // what the next scale must stay below
  while (next < pieces.length) {
    const piece = pieces[next]!;
    if (piece.form !== "word" || (next > i && !adjoins(text, end, piece.start, next > i))) break;
    const { word } = piece;
    const hasAnd = next > i && piece.start - end > 3;
    if (word.part === "small" || word.part === "tens") {
      if (word.value >= room || (hasAnd && room > 1000)) break;
      // "twenty-one", and "a hundred and one", but not "one two" nor "twenty eleven".
      if (word.part === "small" && word.value > 9 && room === 10) break;
      current += word.value;
      room = word.part === "tens" ? 10 : 0;
    } else if (hasAnd) break;
    else if (word.part === "hundred") {
      if (current === 0 || current > 99) break;
      current *= 100;
      room = 100;
    } else if (word.part === "scale" && word.value < below) {
      total += Math.max(1, current) * word.value;
      current = 0;
      below = word.value;
      room = 1000;
    } else if (word.part === "scale" && current === 0 && total > 0) {
      total *= word.value; // "a thousand million"
    } else if (word.part === "group" && current > 0) {
      current *= word.value;
      room = 0;
    } else break;
    ({ end } = piece);
    next++;
  }
  let value = total + current;
  const part = addTail(text, pieces, next, end);
  if (part) {
    // "a million and a half" has half a million more, "two and a half" half a one.
    value += part.value * (current === 0 && below < Number.POSITIVE_INFINITY ? below : 1);
    ({ end, next } = part);
    for (let scale = wordAt(pieces, next); scale && isMultiplier(scale) && adjoins(text, end, scale.start); scale = wordAt(pieces, next)) {
      value *= multiplier(scale);
      ({ end } = scale);
      next++;
    }
  }
  const after = wordAt(pieces, next);
  if (after && !part && isJoined(text, end, after.start)) {
    if (after.word.part === "ordinal" && current >= 20 && after.word.value < 10 && room === 10) {
      return { number: number(first.start, after.end, "ordinal", "words", value + after.word.value, true), next: next + 1 };
    }
    const bottom = fractionBottom(text, after, value);
    if (bottom > value && bottom > 0) {
      return { number: number(first.start, after.end, "fraction", "words", value / bottom, true), next: next + 1 };
    }
    if (after.word.part === "half" && value === 1) return { number: number(first.start, after.end, "fraction", "words", 0.5, true), next: next + 1 };
  }
  const start = minusStart(text, first.start, from);
  return { number: number(start, end, "cardinal", "words", start < first.start ? -value : value, value >= 100), next };
}

// Two-thirds, three quarters, a fifth; "one second" is time and "two third-party" no fraction.
function fractionBottom(text: string, piece: WordPiece, value: number): number {
  const { word } = piece;
  if (word.part === "denominator") return word.value === 4 && value !== 3 && !isWordAt(text, piece.end, "of") ? 0 : word.value;
  if (word.part === "quarter") return value === 1 && (isWordAt(text, piece.end, "of") || text[piece.start - 1] === "-") ? 4 : 0;
  if (word.part === "ordinal" && word.fraction && value === 1) return word.value;
  return 0;
}

// "a hundred", "a million", "half a dozen" (from its half), "dozen"; "hundred" alone is vague only when nothing says "a".
function readLoneGroup(text: string, pieces: readonly Piece[], i: number, from: number): Read | null {
  const piece = pieces[i] as WordPiece;
  const start = articleStart(text, piece.start, from);
  const read = readFromWords(text, [{ ...piece, word: { part: "small", value: 1 }, end: piece.start, start }, ...pieces.slice(i, i + 12)], 0, from);
  const low = multiplier(piece);
  if (start === piece.start && piece.word.part !== "group") return null; // "parts per million"
  if (start === piece.start && piece.word.part === "group" && isWordAt(text, piece.end, "of")) {
    return { number: { ...number(start, piece.end, "vague", "words", low, true), high: null }, next: i + 1 };
  }
  return { number: { ...read.number, start, isMarked: true }, next: i + Math.max(1, read.next - 1) };
}

// "dozens", "tens of thousands", "hundreds of millions"
function readPlural(text: string, pieces: readonly Piece[], i: number, start: number): Read | null {
  let value = 2;
  let next = i;
  let { end } = pieces[i]!;
  for (let piece = wordAt(pieces, next); piece?.word.part === "plural"; piece = wordAt(pieces, next)) {
    if (next > i && !/^ (?:of|and|upon) $/.test(text.slice(end, piece.start))) break;
    const isSame = next > i && text.slice(end, piece.start) !== " of ";
    value = isSame ? value : value * piece.word.value;
    ({ end } = piece);
    next++;
  }
  const lone = pieces[i] as WordPiece;
  // "tens" and "scores" are numbers only before what they count: "in the tens", "scores twice" are not.
  if (next === i + 1 && lone.word.part === "plural" && (lone.word.value === 10 || lone.word.value === 20) && !isWordAt(text, end, "of")) return null;
  return { number: { ...number(start, end, "vague", "words", value, true), high: null }, next };
}

// "a couple", "several hundred", "a few dozen", "several"
function readFew(text: string, pieces: readonly Piece[], i: number, from: number): Read | null {
  const piece = pieces[i] as WordPiece;
  if (piece.word.part !== "few") return null;
  const isCouple = piece.word.high !== null;
  const start = articleStart(text, piece.start, from);
  if (isCouple && start === piece.start) return null; // "the couple": two who are married
  let { low } = piece.word;
  let { end } = piece;
  let next = i + 1;
  const gap = isCouple && isWordAt(text, end, "of") ? end + 3 : end;
  for (let scale = wordAt(pieces, next); scale && isMultiplier(scale) && adjoins(text, next === i + 1 ? gap : end, scale.start); scale = wordAt(pieces, next)) {
    low *= multiplier(scale);
    ({ end } = scale);
    next++;
  }
  return { number: { ...number(start, end, "vague", "words", low, true), high: isCouple && next === i + 1 ? 2 : null }, next };
}

// "half", "half a million", "half-dozen", "a quarter of a million", "a quarter of", "quarter-mile"
function readPart(text: string, pieces: readonly Piece[], i: number, from: number): Read | null {
  const piece = pieces[i] as WordPiece;
  const value = piece.word.part === "half" ? 0.5 : 0.25;
  const start = articleStart(text, piece.start, from);
  const scale = wordAt(pieces, i + 1);
  if (scale && isMultiplier(scale) && /^(?: (?:of )?an? |[ -])$/.test(text.slice(piece.end, scale.start))) {
    return { number: number(start, scale.end, "cardinal", "words", value * multiplier(scale), true), next: i + 2 };
  }
  const after = text.slice(piece.end, piece.end + 9);
  const isFraction = value === 0.5
    ? !/^[-‑](?!mile|hour|inch|point|million|billion)/.test(after) && !/\b(?:first|second|other|better|final|closing|opening|latter|1st|2nd)[ -]$/i.test(text.slice(Math.max(0, start - 9), start))
    : (start < piece.start && /^ of\b/.test(after)) || /^[- ](?:mile|inch|point|cent|century|hour|pound)/.test(after) ;
  return isFraction ? { number: number(start, piece.end, "fraction", "words", value, true), next: i + 1 } : null;
}

// "third", "twenty-first" (from its tens), "a third of voters"
function readOrdinal(text: string, pieces: readonly Piece[], i: number, from: number): Read | null {
  const piece = pieces[i] as WordPiece;
  if (piece.word.part !== "ordinal") return null;
  const start = articleStart(text, piece.start, from);
  if (piece.word.fraction && start < piece.start && isWordAt(text, piece.end, "of")) {
    return { number: number(start, piece.end, "fraction", "words", 1 / piece.word.value, true), next: i + 1 };
  }
  return { number: number(piece.start, piece.end, "ordinal", "words", piece.word.value, true), next: i + 1 };
}

/** The part after "and a": "two and a half", "one and three quarters"; null where none follows at `end`. */
function addTail(text: string, pieces: readonly Piece[], next: number, end: number): { readonly value: number; readonly end: number; readonly next: number } | null {
  const piece = wordAt(pieces, next);
  if (!piece || piece.start - end > 9) return null;
  const gap = text.slice(end, piece.start);
  if (/^[ -]and[ -](?:an?|one)[ -]$/i.test(gap)) {
    if (piece.word.part === "half") return { value: 0.5, end: piece.end, next: next + 1 };
    if (piece.word.part === "quarter") return { value: 0.25, end: piece.end, next: next + 1 };
    if (piece.word.part === "ordinal" && piece.word.value === 3) return { value: 1 / 3, end: piece.end, next: next + 1 };
  }
  const bottom = wordAt(pieces, next + 1);
  if (/^ and $/i.test(gap) && piece.word.part === "small" && bottom?.word.part === "denominator" && isJoined(text, piece.end, bottom.start)) {
    if (piece.word.value < bottom.word.value) return { value: piece.word.value / bottom.word.value, end: bottom.end, next: next + 2 };
  }
  return null;
}

/** True when nothing but a space, a hyphen, or (with `withAnd`) "and" stands between two parts of one number. */
function adjoins(text: string, end: number, start: number, withAnd = false): boolean {
  const length = start - end;
  if (length <= 0) return length === 0;
  if (length === 1) {
    const code = text.charCodeAt(end);
    return code === 32 || code === 45 || code === 0x2011 || code === 0xa0;
  }
  if (length === 3) return text.slice(end, start) === " - " || text.slice(end, start) === " ‑ ";
  return withAnd && length <= 5 && /^[ -]and[ -]$/i.test(text.slice(end, start));
}

/** True when the next word after `end` is `word`. */
function isWordAt(text: string, end: number, word: string): boolean {
  return text.startsWith(` ${word} `, end) || (text.startsWith(` ${word}`, end) && end + word.length + 1 === text.length);
}

function isJoined(text: string, end: number, start: number): boolean {
  return adjoins(text, end, start);
}

function wordAt(pieces: readonly Piece[], i: number): WordPiece | undefined {
  const piece = pieces[i];
  return piece?.form === "word" ? piece : undefined;
}

function isMultiplier(piece: WordPiece): boolean {
  const { part } = piece.word;
  return part === "hundred" || part === "scale" || part === "group";
}

function multiplier(piece: WordPiece): number {
  return "value" in piece.word ? piece.word.value : 1;
}

// "a hundred", "an estimated" not: only the article itself, with a space before what it belongs to.
function articleStart(text: string, start: number, from: number): number {
  if (start - 2 >= from && /^[aA] $/.test(text.slice(start - 2, start)) && !isWordChar(text, start - 3, from)) return start - 2;
  return start;
}

function isWordChar(text: string, at: number, from: number): boolean {
  return at >= from && /[\p{L}\p{N}'’]/u.test(text[at]!);
}

// "-5 degrees", "minus 5"; a hyphen after a letter or digit is no sign.
function signedStart(text: string, start: number, from: number): number {
  const sign = text.charCodeAt(start - 1);
  if (start - 1 >= from && (sign === 45 || sign === 0x2212) && (start - 2 < from || SIGN_FOLLOWS.test(text[start - 2]!)) && !isAfterName(text, start, from)) return start - 1;
  return minusStart(text, start, from);
}

const SIGN_FOLLOWS = /[\s([{,:$€£]/;

// "COVID -19": a hyphen that a tokeniser cut loose from its name.
function isAfterName(text: string, start: number, from: number): boolean {
  return start - 3 >= from && text.charCodeAt(start - 2) === 32 && /[A-Z]/.test(text[start - 3]!);
}

function minusStart(text: string, start: number, from: number): number {
  const at = start - 6;
  return at >= from && /^minus[ -]$/i.test(text.slice(at, start)) && !isWordChar(text, at - 1, from) ? at : start;
}

function number(start: number, end: number, kind: NumberFound["kind"], form: NumberFound["form"], value: number, isMarked: boolean): NumberFound {
  return { start, end, kind, form, value, low: value, high: value, isMarked };
}
