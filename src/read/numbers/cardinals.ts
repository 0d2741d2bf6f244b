/** The grammar of single numbers over pieces: how digits and number words join into one value. */
import { decimalsAt, fractionAt, readPart, tailAt } from "./fractions.ts";
import {
  adjoins,
  articleStart,
  exact,
  factorOf,
  isWordAt,
  minusStart,
  multiplied,
  type Read,
  type Source,
  type Sum,
  signedStart,
  type WordPiece,
  wordAt,
} from "./joints.ts";
import { readFew, readPlural } from "./open-numbers.ts";
import type { Piece } from "./pieces.ts";

/** Reads the number that begins with piece `i`; null where that piece is none by itself ("quarter" as three months). */
export function readCardinal(source: Source, i: number): Read | null {
  const piece = source.pieces[i]!;
  if (piece.form === "digits") return readFromDigits(source, i, piece);
  switch (piece.word.part) {
    case "small":
    case "tens":
      return readFromWords(source, i, piece);
    case "hundred":
    case "scale":
    case "group":
      return readFromMultiplier(source, i, piece);
    case "plural":
      return readPlural(source, i, piece);
    case "few":
      return readFew(source, i, piece);
    case "half":
    case "quarter":
      return readPart(source, i, piece);
    case "ordinal":
      return readOrdinal(source, i, piece);
    case "denominator":
      return null;
  }
}

// "1,500" "2.5 million" "10 1/2" "3 dozen" "-5" "2 and a half" "3 million and a half" "2 thirds"
function readFromDigits(source: Source, i: number, piece: Extract<Piece, { form: "digits" }>): Read {
  const { text, pieces } = source;
  const start = signedStart(source, piece.start);
  if (piece.isOrdinal) return { number: exact(start, piece.end, "ordinal", "digits", piece.value), next: i + 1 };
  let sum: Sum = { value: piece.value, end: piece.end, next: i + 1 };
  const fraction = pieces[sum.next];
  if (
    fraction?.form === "digits" &&
    fraction.isFraction &&
    !piece.isFraction &&
    adjoins(text, sum.end, fraction.start)
  ) {
    sum = { value: sum.value + fraction.value, end: fraction.end, next: sum.next + 1 };
  }
  const half = tailAt(source, sum);
  if (half) sum = { ...half, value: sum.value + half.value };
  const bottom = wordAt(pieces, sum.next);
  const isTop = bottom?.word.part === "denominator" && Number.isInteger(sum.value) && sum.value < bottom.word.value;
  if (isTop && adjoins(text, sum.end, bottom.start)) {
    return { number: exact(start, bottom.end, "fraction", "mixed", sum.value / factorOf(bottom)), next: sum.next + 1 };
  }
  const scaledUp = multiplied(source, sum);
  const rest = scaledUp.last > 1 ? tailAt(source, scaledUp) : null;
  const total = rest ? { ...rest, value: scaledUp.value + rest.value * scaledUp.last } : scaledUp;
  const isMarked = piece.isMarked || total.next > i + 1;
  const form = half || total.end > sum.end ? "mixed" : "digits";
  const value = start < piece.start ? -total.value : total.value;
  return {
    number: exact(start, total.end, piece.isFraction ? "fraction" : "cardinal", form, value, isMarked),
    next: total.next,
  };
}

// "twenty-one", "a hundred and twenty", "two and a half million", "three point five", "two-thirds", "twenty-first"
function readFromWords(source: Source, i: number, first: WordPiece): Read {
  const words = sumOfWords(source, i, first.end);
  const tail = tailAt(source, words);
  const part = tail ?? decimalsAt(source, words);
  if (!part) {
    const fraction = ordinalAt(source, first.start, words) ?? fractionAt(source, first.start, words);
    if (fraction) return fraction;
  }
  // "a million and a half" has half a million more, "two and a half million" half of one.
  const value = part ? words.value + part.value * (tail ? words.unit : 1) : words.value;
  const total = part ? multiplied(source, { ...part, value }) : words;
  const start = minusStart(source, first.start);
  const signed = start < first.start ? -total.value : total.value;
  return { number: exact(start, total.end, "cardinal", "words", signed, total.value >= 100), next: total.next };
}

// The whole number in words; `unit` is what a "half" behind it would be half of, `room` what could still be added below.
function sumOfWords(
  { text, pieces }: Source,
  i: number,
  firstEnd: number,
): Sum & { readonly unit: number; readonly room: number } {
  let total = 0;
  let current = 0;
  let end = firstEnd;
  let next = i;
  let room = Number.POSITIVE_INFINITY; // what the next addend must stay below
  let below = Number.POSITIVE_INFINITY; // what the next scale must stay below
  for (let piece = wordAt(pieces, next); piece; piece = wordAt(pieces, next)) {
    if (next > i && !adjoins(text, end, piece.start, true)) break;
    const { word } = piece;
    const hasAnd = next > i && /and/i.test(text.slice(end, piece.start));
    if (word.part === "small" || word.part === "tens") {
      // "twenty-one", "a hundred and one", but not "one two" nor "twenty eleven".
      if (word.value >= room || (hasAnd && room > 1000) || (room === 10 && word.value > 9)) break;
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
    } else if ((word.part === "group" || (word.part === "plural" && word.value === 12)) && current > 0) {
      current *= word.value;
      room = 0;
    } else break;
    ({ end } = piece);
    next++;
  }
  const unit = current === 0 && below < Number.POSITIVE_INFINITY ? below : 1;
  return { value: total + current, end, next, unit, room };
}

// "twenty-first"
function ordinalAt(
  { text, pieces }: Source,
  start: number,
  { value, end, next, room }: Sum & { readonly room: number },
): Read | null {
  const piece = wordAt(pieces, next);
  if (room !== 10 || piece?.word.part !== "ordinal" || piece.word.value > 9 || !adjoins(text, end, piece.start))
    return null;
  return { number: exact(start, piece.end, "ordinal", "words", value + piece.word.value), next: next + 1 };
}

// "a hundred", "a million", "hundred thousand", "a dozen", "dozen of"
function readFromMultiplier(source: Source, i: number, piece: WordPiece): Read | null {
  const { text, pieces } = source;
  const start = articleStart(source, piece.start);
  const second = wordAt(pieces, i + 1);
  const isDouble =
    second?.word.part === "scale" && second.word.value > factorOf(piece) && adjoins(text, piece.end, second.start);
  // "parts per million" is no number.
  if (start === piece.start && piece.word.part !== "group" && !isDouble) return null;
  if (start === piece.start && piece.word.part === "group" && isWordAt(text, piece.end, "of")) {
    return { number: { ...exact(start, piece.end, "vague", "words", factorOf(piece)), high: null }, next: i + 1 };
  }
  // Read as if "one" stood before it; a dozen pieces are more than any number has.
  const one: WordPiece = { form: "word", start, end: piece.start, word: { part: "small", value: 1 } };
  const read = readFromWords({ ...source, pieces: [one, ...pieces.slice(i, i + 12)] }, 0, one);
  return { number: { ...read.number, start, isMarked: true }, next: i + read.next - 1 };
}

// "third", "a third of voters"
function readOrdinal(source: Source, i: number, piece: WordPiece): Read | null {
  if (piece.word.part !== "ordinal") return null;
  const start = articleStart(source, piece.start);
  if (piece.word.fraction && start < piece.start && isWordAt(source.text, piece.end, "of")) {
    return { number: exact(start, piece.end, "fraction", "words", 1 / piece.word.value), next: i + 1 };
  }
  return { number: exact(piece.start, piece.end, "ordinal", "words", piece.word.value), next: i + 1 };
}
