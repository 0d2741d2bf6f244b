import { findNumbers, type NumberKind } from "../numbers/numbers.ts";
import type { Scanner, Symbols } from "./grammar.ts";
import type { Pieces, Sense } from "./pieces.ts";

/** The classes that `digitClasses` tells apart. */
export const DIGIT_CLASSES = [
  "<digits>",
  "<dd>",
  "<mon>",
  "<hh>",
  "<yy>",
  "<min>",
  "<ddd>",
  "<yyyy>",
  "<hhmm>",
  "<yyyymmdd>",
] as const;

/** What a run of digits can be: a day, a month, an hour, a year …, by its length and value. */
export function digitClasses(digits: string, symbols: Symbols): readonly Sense[] {
  const { length } = digits;
  const value = Number(digits);
  const senses: Sense[] = [{ symbol: symbols.of("<digits>"), value }];
  const add = (name: string): void => {
    senses.push({ symbol: symbols.of(name), value });
  };
  if (length <= 2) {
    if (value >= 1 && value <= 31) add("<dd>");
    if (value >= 1 && value <= 12) add("<mon>");
    if (value <= 24) add("<hh>");
    if (length === 2) add("<yy>");
    if (length === 2 && value < 60) add("<min>");
  } else if (length === 3) {
    add("<ddd>");
  } else if (length === 4) {
    if (value >= 1000 && value < 3000) add("<yyyy>");
    if (value < 2400 && value % 100 < 60) add("<hhmm>");
  } else if (length === 8) {
    add("<yyyymmdd>");
  }
  return senses;
}

// Numbers of the pieces' senses; undefined where the piece is none of that class.
function senseAt(pieces: Pieces, at: number, symbol: number): number | undefined {
  for (const sense of pieces.senses[at] ?? []) if (sense.symbol === symbol) return sense.value;
  return undefined;
}

interface Scanned {
  readonly end: number;
  readonly value: number;
}

// No number that counts days or years is longer; the bound keeps a run of number words linear.
const LONGEST_NUMBER = 40;

// The number that begins at a piece, by the number grammar, if a piece ends where it does.
function numberAt(pieces: Pieces, at: number): (Scanned & { readonly kind: NumberKind }) | null {
  const start = pieces.starts[at];
  if (start === undefined) return null;
  const [found] = findNumbers(pieces.text, start, Math.min(pieces.text.length, start + LONGEST_NUMBER));
  if (found === undefined || found.start !== start) return null;
  let end = at;
  while ((pieces.ends[end] ?? found.end) < found.end) end += 1;
  return pieces.ends[end] === found.end ? { end: end + 1, value: found.value, kind: found.kind } : null;
}

/** Cardinals: "12", "1,200", "2.5", "5 1/2", "twenty-four", "a couple of"; NaN for "several", "dozens of", which leave it open. */
export const scanNumber: Scanner = (pieces, at, symbols) => {
  const word = wordAt(pieces, at);
  if (word === "the") return null;
  if (word === "many" || word === "some") return { end: at + 1, value: Number.NaN };
  if (word === "couple") return { end: wordAt(pieces, at + 1) === "of" ? at + 2 : at + 1, value: 2 };
  const number = numberAt(pieces, at);
  if (number === null || number.kind === "ordinal" || number.kind === "ratio") return null;
  // "three quarters" of a year are no .75: the unit is left to the rules.
  if (number.kind === "fraction" && number.end > at + 1 && wordAt(pieces, number.end - 1).startsWith("quarter")) {
    const count = senseAt(pieces, at, symbols.of("<digits>")) ?? senseAt(pieces, at, symbols.of("<numeral>"));
    return count === undefined ? null : { end: at + 1, value: count };
  }
  const isCouple = wordAt(pieces, number.end - 1) === "couple";
  const end = number.kind === "vague" && wordAt(pieces, number.end) === "of" ? number.end + 1 : number.end;
  return { end, value: number.kind === "vague" && !isCouple ? Number.NaN : number.value };
};

/** Ordinals: "third", "21st", "twenty-first". */
export const scanOrdinal: Scanner = (pieces, at) => {
  const number = numberAt(pieces, at);
  return number?.kind === "ordinal" ? number : null;
};

/** Years: "1998", "'98", "nineteen ninety-six", "two thousand and eleven". */
export const scanYear: Scanner = (pieces, at, symbols) => {
  const digits = senseAt(pieces, at, symbols.of("<yyyy>"));
  if (digits !== undefined) return { end: at + 1, value: digits };
  if (markAt(pieces, at, "'") && pieces.gaps[at + 1] === 0) {
    const short = senseAt(pieces, at + 1, symbols.of("<yy>"));
    return short === undefined ? null : { end: at + 2, value: short + (short < 30 ? 2000 : 1900) };
  }
  const century = senseAt(pieces, at, symbols.of("<numeral>"));
  if (century === undefined || century === 0) return null;
  if (century === 2) {
    const number = wordAt(pieces, at + 1) === "thousand" ? numberAt(pieces, at) : null;
    return number !== null && number.value >= 2000 && number.value < 2100 ? number : null;
  }
  if (century < 10 || century > 20) return null;
  const rest = numberAt(pieces, at + 1);
  const isYear = rest?.kind === "cardinal" && rest.value >= 10 && rest.value <= 99 && Number.isInteger(rest.value);
  return rest !== null && isYear ? { end: rest.end, value: century * 100 + rest.value } : null;
};

/** A day of the month: "5", "5th", "fifth", "twenty-nine"; "the" not included. */
export const scanDayOfMonth: Scanner = (pieces, at, symbols) => {
  const digits = senseAt(pieces, at, symbols.of("<dd>"));
  const isSuffixed =
    digits !== undefined && senseAt(pieces, at + 1, symbols.of("<suffix>")) !== undefined && pieces.gaps[at + 1] === 0;
  if (digits !== undefined) return { end: isSuffixed ? at + 2 : at + 1, value: digits };
  if (wordAt(pieces, at) === "a") return null;
  const number = numberAt(pieces, at);
  const isDay = number?.kind === "ordinal" || number?.kind === "cardinal";
  return number !== null && isDay && Number.isInteger(number.value) && number.value >= 1 && number.value <= 31
    ? number
    : null;
};

/** The lower-case word of a piece; "" for what is no short word. */
export function wordAt(pieces: Pieces, at: number): string {
  const start = pieces.starts[at];
  const end = pieces.ends[at];
  return start === undefined || end === undefined || end - start > 16
    ? ""
    : pieces.text.slice(start, end).toLowerCase();
}

function markAt(pieces: Pieces, at: number, mark: string): boolean {
  const start = pieces.starts[at];
  if (start === undefined) return false;
  const found = pieces.text.charAt(start);
  if (found === mark) return true;
  return mark === "-"
    ? found >= "\u2010" && found <= "\u2015"
    : mark === "'" && (found === "\u2019" || found === "\u2018");
}
