/** Finds where sentences begin among the tokens of one paragraph. */
import { SAYING } from "./abbreviations.ts";
import {
  APOSTROPHE,
  BRACKET,
  classAt,
  DIGIT,
  HYPHEN,
  isDigit,
  isLetter,
  isLower,
  isUpper,
  LETTER,
  SPACE,
  STOP,
  SYMBOL,
} from "./characters.ts";
import { isStarter } from "./words.ts";

const CLOSING = ")]}”’»›）】」』";
/** How many tokens are looked at beyond a stop; keeps the pass linear. */
const LOOK_AHEAD = 8;

/** The text and the offsets of the tokens found in it so far. */
interface Cut {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Calls `emit` with the first token of each sentence after the first one, for the paragraph of tokens `[from, to)`. */
export function cutSentences(cut: Cut, from: number, to: number, emit: (token: number) => void): void {
  const { text, starts, ends } = cut;
  let isQuoteOpen = false;
  let i = from;
  while (i < to) {
    const start = starts[i]!;
    if (text[start] === '"') isQuoteOpen = opensQuote(cut, i, from, to, isQuoteOpen);
    const kind = classAt(text, start);
    const endsWithStop = classAt(text, ends[i]! - 1) === STOP;
    i++;
    if (!endsWithStop || i >= to) continue;
    const stop = i - 1;
    let hasQuote = false;
    let hasBracket = false;
    while (i < to) {
      if (isFootnote(cut, i, to)) {
        i += 3;
        continue;
      }
      if (!isCloser(cut, i, to, isQuoteOpen)) break;
      const code = text[starts[i]!]!;
      if (code === '"') isQuoteOpen = false;
      if (")]}）】".includes(code)) hasBracket = true;
      else hasQuote = true;
      i++;
    }
    if (i >= to) break;
    if (kind === STOP ? endsAtStop(cut, stop, i, from, to, hasQuote, hasBracket) : endsAtAbbreviation(cut, stop, i, to))
      emit(i);
  }
}

/** True when a straight quotation mark opens: a space before it and none after; where that does not tell, by turns. */
function opensQuote(cut: Cut, i: number, from: number, to: number, isOpen: boolean): boolean {
  const { text, starts, ends } = cut;
  const hasSpaceBefore = i === from || classAt(text, starts[i]! - 1) === SPACE;
  const hasSpaceAfter = i + 1 === to || classAt(text, ends[i]!) === SPACE;
  if (hasSpaceBefore !== hasSpaceAfter) return hasSpaceBefore;
  return !isOpen;
}

/** True for a bracket or quotation mark that closes what stands before it. */
function isCloser(cut: Cut, i: number, to: number, isQuoteOpen: boolean): boolean {
  const { text, starts, ends } = cut;
  const start = starts[i]!;
  const end = ends[i]!;
  const kind = classAt(text, start);
  if ((kind !== BRACKET && kind !== APOSTROPHE) || end - start > 2) return false;
  const mark = text[start]!;
  const isApart = classAt(text, start - 1) === SPACE;
  const isBeforeWord = i + 1 < to && classAt(text, end) !== SPACE;
  if (mark === '"') return !isApart || i + 1 === to || (isQuoteOpen && !isBeforeWord);
  if (!isApart) return !"([{".includes(mark) || !isBeforeWord;
  // Apart from the word on both sides, as damaged text has it.
  return CLOSING.includes(mark) && !isBeforeWord;
}

/** "[10]" right after a stop. */
function isFootnote({ text, starts, ends }: Cut, i: number, to: number): boolean {
  if (text[starts[i]!] !== "[" || i + 2 >= to || text[starts[i + 2]!] !== "]") return false;
  return isDigit(text, starts[i + 1]!) && ends[i + 1]! - starts[i + 1]! <= 3;
}

/** Does the token `stop` (".", "?", "…") end a sentence, when `next` is the first one after it and its closing marks? */
function endsAtStop(
  cut: Cut,
  stop: number,
  next: number,
  from: number,
  to: number,
  hasQuote: boolean,
  hasBracket: boolean,
): boolean {
  const { text, starts, ends } = cut;
  const mark = text[starts[stop]!]!;
  const length = ends[stop]! - starts[stop]!;
  const isEllipsis = mark === "…" || (mark === "." && (length > 1 || isLoneStop(cut, stop - 1, from)));
  const word = firstWord(cut, next, to);
  if (continues(cut, next)) return false;
  if (word < 0) return !isEllipsis;
  const at = starts[word]!;
  const isCapital = isUpper(text, at) || (isLetter(text, at) && !isLower(text, at));
  if (isEllipsis)
    return isCapital && !(text[at] === "I" && !isLetter(text, at + 1)) && classAt(text, starts[stop]! - 1) !== SPACE;
  if (mark !== ".") {
    if (hasQuote && next === word && saysSoon(cut, word, to)) return false;
    return isCapital || isDigit(text, at) || (next !== word && !hasQuote);
  }
  if (isDigit(text, at)) return !isBrokenNumber(cut, stop, word, from, to);
  if (isCapital) return true;
  // A small letter: "al-Kest said" and the like begin sentences too, but not after a quotation or an unknown abbreviation.
  return !hasQuote && !hasBracket && stop > from && isPlainWord(cut, stop - 1) && classAt(text, ends[stop]!) === SPACE;
}

/** Does a word that keeps its full stop ("U.S.", "Inc.", "etc.", "J.") end a sentence as well? */
function endsAtAbbreviation(cut: Cut, stop: number, next: number, to: number): boolean {
  const { text, starts, ends } = cut;
  if (ends[stop]! - starts[stop]! < 3 && (isDigit(text, starts[stop]!) || isUpper(text, starts[stop]!))) return false;
  const word = firstWord(cut, next, to);
  if (word < 0 || continues(cut, next)) return false;
  const at = starts[word]!;
  if (text.startsWith("e.g", starts[stop]!) || text.startsWith("i.e", starts[stop]!)) return false;
  if (next > stop + 1 || text.startsWith("etc", starts[stop]!)) return isUpper(text, at);
  return isStarter(text, at, ends[word]!);
}

/** The first token at or soon after `i` that begins with a letter or digit; -1 when there is none. */
function firstWord(cut: Cut, i: number, to: number): number {
  const limit = Math.min(to, i + LOOK_AHEAD);
  for (let k = i; k < limit; k++) {
    const kind = classAt(cut.text, cut.starts[k]!);
    if (kind === LETTER || kind === DIGIT) return k;
  }
  return -1;
}

/** Marks that no sentence begins with, and the ends of addresses that fell apart ("kest. com"). */
function continues({ text, starts, ends }: Cut, i: number): boolean {
  const at = starts[i]!;
  if (",;:%/".includes(text[at]!) || (classAt(text, at) === STOP && ends[i]! - at === 1)) return true;
  if (CLOSING.includes(text[at]!) && classAt(text, at - 1) !== SPACE) return true;
  return ends[i]! - at === 3 && /^(?:com|org|net)$/.test(text.slice(at, ends[i]));
}

/** A full stop of its own with a space before it: part of ". . .". */
function isLoneStop({ text, starts, ends }: Cut, i: number, from: number): boolean {
  return i >= from && text[starts[i]!] === "." && ends[i]! - starts[i]! === 1;
}

/** `"Who pays?" Ms. Oduya asked`: a verb of saying follows within a few words and before any mark. */
function saysSoon(cut: Cut, i: number, to: number): boolean {
  const { text, starts, ends } = cut;
  const limit = Math.min(to, i + 6);
  for (let k = i; k < limit; k++) {
    const kind = classAt(text, starts[k]!);
    if (kind !== LETTER && kind !== DIGIT && kind !== HYPHEN) return false;
    if (ends[k]! - starts[k]! <= 9 && SAYING.has(text.slice(starts[k]!, ends[k]!))) return true;
  }
  return false;
}

/** "6. 1 - magnitude", "2. 5 million", "at 6. 1.", "5. 9 on": a decimal that fell apart. */
function isBrokenNumber(cut: Cut, stop: number, word: number, from: number, to: number): boolean {
  const { text, starts, ends } = cut;
  if (stop === from || word !== stop + 1) return false;
  const before = ends[stop - 1]! - starts[stop - 1]!;
  if (!isDigit(text, starts[stop - 1]!) || before > 3 || ends[word]! - starts[word]! > 2 || word + 1 >= to)
    return false;
  // No sentence begins with a single figure: those are written out.
  if (ends[word]! - starts[word]! === 1) return true;
  const after = starts[word + 1]!;
  const kind = classAt(text, after);
  return (
    kind === HYPHEN ||
    kind === SYMBOL ||
    kind === STOP ||
    /^(?:thousand|million|billion|trillion|percent|magnitude)$/.test(text.slice(after, ends[word + 1]!))
  );
}

/** A word of four small letters or more: surely no abbreviation. */
function isPlainWord(cut: Cut, i: number): boolean {
  const end = cut.ends[i]!;
  return (
    end - cut.starts[i]! >= 4 && isLower(cut.text, end - 1) && isLower(cut.text, end - 2) && isLower(cut.text, end - 3)
  );
}
