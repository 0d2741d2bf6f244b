/** Cuts a text into the parts that numbers can be made of: digits and number words. */
import { CURRENCY_BY_MARK } from "../../models/lexicon/currencies.ts";
import type { Span } from "../../text/span.ts";
import { isDigit, isLetter, readDigits } from "./digits.ts";
import { FRACTION_SIGNS, NUMBER_WORDS, type NumberWord, SUFFIXES } from "./number-words.ts";

/** Digits ("2.5", "½"), with any suffix that multiplies them ("1.2m"), or one number word. */
export type Piece =
  | (Span & {
      readonly form: "digits";
      readonly value: number;
      readonly isFraction: boolean;
      readonly isMarked: boolean;
      readonly isOrdinal: boolean;
    })
  | (Span & { readonly form: "word"; readonly word: NumberWord });

// Which first letters and lengths number words have: most words are passed over without a look-up.
const LOOKS_LIKELY = new Uint8Array(128 * 16);
for (const word of NUMBER_WORDS.keys()) LOOKS_LIKELY[word.charCodeAt(0) * 16 + Math.min(15, word.length)] = 1;

/** The pieces of `text` in [from, to), in order. */
export function piecesOf(text: string, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let i = from;
  while (i < to) {
    const code = text.charCodeAt(i);
    if (isLetter(code)) {
      let end = i + 1;
      while (end < to && isLetter(text.charCodeAt(end))) end++;
      const lower = code | 32;
      if (lower < 128 && LOOKS_LIKELY[lower * 16 + Math.min(15, end - i)] === 1) {
        const word = NUMBER_WORDS.get(text.slice(i, end).toLowerCase());
        if (word && !isDigit(text.charCodeAt(i - 1))) pieces.push({ form: "word", start: i, end, word });
      }
      const fold =
        end - i > 6 && text.endsWith("fold", end) ? NUMBER_WORDS.get(text.slice(i, end - 4).toLowerCase()) : undefined;
      if (fold) pieces.push({ form: "word", start: i, end: end - 4, word: fold });
      // Digits grown onto letters are a name ("H1N1", "G20"), unless the letters are a currency ("USD10m", "Rs500").
      if (end < to && isDigit(text.charCodeAt(end)) && !isMoneyMark(text, i, end)) {
        while (end < to && (isDigit(text.charCodeAt(end)) || isLetter(text.charCodeAt(end)))) end++;
      }
      i = end;
    } else if (isDigit(code) || (code === 46 && isDigit(text.charCodeAt(i + 1)) && opensDecimal(text, i))) {
      const piece = digitPiece(text, i, to);
      if (piece.form === "digits" && !Number.isNaN(piece.value)) pieces.push(piece);
      i = Math.max(piece.end, i + 1);
    } else {
      const value = code >= 0xbc ? FRACTION_SIGNS.get(code) : undefined;
      if (value !== undefined) {
        pieces.push({
          form: "digits",
          start: i,
          end: i + 1,
          value,
          isFraction: true,
          isMarked: true,
          isOrdinal: false,
        });
      }
      i++;
    }
  }
  return pieces;
}

function opensDecimal(text: string, point: number): boolean {
  const before = text.charCodeAt(point - 1);
  return point === 0 || !(isDigit(before) || isLetter(before) || before === 46);
}

// What newspapers write to the digits: "USD10m", "Rs500", "$US113".
function isMoneyMark(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start - 1) === 36) return end - start <= 3;
  const letters = text.slice(start, end);
  return letters.length <= 3 && CURRENCY_BY_MARK.has(letters) && (letters !== "R" || isDigit(text.charCodeAt(end + 1)));
}

// "21st", "5pm", "4.2b", "37m", "1990s": letters grown onto digits are read here, or left to whoever knows units.
function digitPiece(text: string, start: number, limit: number): Piece {
  const digits = readDigits(text, start, limit);
  let { end, value } = digits;
  let { isMarked } = digits;
  let isOrdinal = false;
  let stop = end;
  while (stop < limit && stop - end < 4 && isLetter(text.charCodeAt(stop))) stop++;
  if (stop > end && !Number.isNaN(value)) {
    const letters = text.slice(end, stop);
    if (/^(?:st|nd|rd|th)$/i.test(letters)) {
      isOrdinal = true;
      end = stop;
    } else {
      const factor =
        SUFFIXES.get(letters) ?? (letters === "m" && isMillion(text, start, stop, limit) ? 1e6 : undefined);
      if (factor !== undefined) {
        value = scaled(value, factor);
        end = stop;
        isMarked = true;
      }
    }
  }
  return { form: "digits", start, end, value, isFraction: digits.isFraction, isMarked, isOrdinal };
}

// "m" is million after a currency ("£1.2m") and before what can be counted ("1.2m people"), else metres ("37m", "100m race").
function isMillion(text: string, start: number, end: number, limit: number): boolean {
  if (/(?:[$€£¥₹₽₩₦฿]|\b[A-Z]{3}|\bRs\.?|\bRM)\s?$/.test(text.slice(Math.max(0, start - 5), start))) return true;
  const words =
    /^(?: [a-z]+){1,5}/
      .exec(text.slice(end, Math.min(limit, end + 64)))?.[0]
      .slice(1)
      .split(" ") ?? [];
  if (words[0] === "of") return OWNERS.has(words[1] ?? "");
  for (const word of words) {
    if (COUNTED_IN_MILLIONS.has(word)) return true;
    if (METRE_WORDS.has(word)) return false;
  }
  return false;
}

const OWNERS: ReadonlySet<string> = new Set("the its their his her our my these those them people".split(" "));
const METRE_WORDS: ReadonlySet<string> = new Set(
  "long wide high tall deep thick away above below from race sprint hurdles freestyle butterfly relay backstroke final by in at to of the a is was wall fence waves".split(
    " ",
  ),
);

const COUNTED_IN_MILLIONS: ReadonlySet<string> = new Set(
  "people persons users viewers voters votes jobs customers subscribers children families homes households tonnes tons barrels copies doses followers members residents refugees workers passengers visitors vehicles cars shares euros dollars pounds pupils students listeners readers sales devices units downloads subscribers payments transactions tourists animals hectares acres trees bottles phones computers tickets viewings streams views records accounts businesses properties taxpayers pensioners patients prisoners migrants dead meals books tests deaths cases".split(
    " ",
  ),
);

/** A value times a power of ten without the dust of binary fractions: 4.35 times 1e6 is 4350000. */
export function scaled(value: number, factor: number): number {
  const product = value * factor;
  const rounded = Math.round(product);
  return Math.abs(product - rounded) < 1e-6 * Math.max(1, Math.abs(product) * 1e-6) ? rounded : product;
}
