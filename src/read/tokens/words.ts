/** Cuts paragraphs into tokens as Universal Dependencies' English treebanks do. */
import { BEFORE_NUMBERS, CAPITAL_ONLY, JOINED, PLAIN, PREFIXES, STARTERS, TITLES } from "./abbreviations.ts";
import {
  APOSTROPHE,
  BRACKET,
  classAt,
  DIGIT,
  EMOJI,
  HYPHEN,
  isDigit,
  isLetter,
  isLower,
  isUpper,
  LETTER,
  SPACE,
  STOP,
} from "./characters.ts";

/** Receives each token in the order of the text. */
export type Emit = (start: number, end: number) => void;

/** Cuts `[start, end)` of a text into tokens; white space parts them and belongs to none. */
export function cutWords(text: string, start: number, end: number, emit: Emit): void {
  let at = start;
  while (at < end) {
    if (classAt(text, at) === SPACE) {
      at++;
      continue;
    }
    let stop = at + 1;
    while (stop < end && classAt(text, stop) !== SPACE) stop++;
    cutChunk(text, at, stop, end, emit);
    at = stop;
  }
}

/** Cuts what stands between two white spaces. */
function cutChunk(text: string, start: number, end: number, limit: number, emit: Emit): void {
  let at = start;
  let isFirstWord = true;
  while (at < end) {
    const kind = classAt(text, at);
    if (kind === LETTER || kind === DIGIT) {
      const address = isFirstWord ? addressEnd(text, at, end) : -1;
      isFirstWord = false;
      if (address > at) {
        emit(at, address);
        at = address;
        continue;
      }
      const stop = wordEnd(text, at, end);
      const full = text.charCodeAt(stop) === 46 && keepsStop(text, at, stop, limit) ? stop + 1 : stop;
      emitWord(text, at, full, emit);
      at = full;
    } else {
      const stop = markEnd(text, at, start, end, kind);
      emit(at, stop);
      at = stop;
    }
  }
}

/** The end of an address that begins here ("https://kest.example/a?b", "desk@kest.example", "www.kest.example"), or -1. */
function addressEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isAddressCharacter(text.charCodeAt(at))) at++;
  const mark = text.charCodeAt(at);
  const isAddress =
    (mark === 58 && text.startsWith("://", at)) ||
    (mark === 64 && at > start && isLetter(text, at + 1)) ||
    (at > start + 4 && /^www\.$/i.test(text.slice(start, start + 4)));
  if (!isAddress) return -1;
  let stop = end;
  while (stop > at && isAddressTail(text, stop - 1)) stop--;
  return stop;
}

function isAddressCharacter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 46 ||
    code === 45 ||
    code === 95
  );
}

function isAddressTail(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return kind === STOP || kind === BRACKET || kind === APOSTROPHE || ",;:>".includes(text[at]!);
}

/** The end of the word or number that begins here, without a full stop after it. */
function wordEnd(text: string, start: number, end: number): number {
  let at = start;
  let hyphens = 0;
  for (; at < end; at++) {
    const kind = classAt(text, at);
    if (kind === LETTER || kind === DIGIT) continue;
    if (at + 1 >= end && text.charCodeAt(at) !== 36) break;
    if (kind === HYPHEN) {
      if (!keepsHyphen(text, start, at, end, hyphens)) break;
      hyphens++;
    } else if (!isInner(text, start, at, kind)) {
      // "US$", "C$"
      if (text.charCodeAt(at) === 36 && at - start <= 3 && isUpper(text, at - 1)) return at + 1;
      break;
    }
  }
  return at;
}

/** True for a mark that stands inside a word or number: "O'Neill", "U.S", "3.5", "1,000", "7:30", "9/11", "AT&T". */
function isInner(text: string, start: number, at: number, kind: number): boolean {
  const code = text.charCodeAt(at);
  const isAfterDigit = isDigit(text, at - 1);
  const isBeforeDigit = isDigit(text, at + 1);
  if (kind === APOSTROPHE) return isLetter(text, at + 1);
  switch (code) {
    case 46: // .
      if (isAfterDigit) return isBeforeDigit || (isLower(text, at + 1) && !isDigit(text, start));
      if (!isLetter(text, at + 1)) return isBeforeDigit;
      // "ended.The next": a lost space, not a name of one word
      return !(isUpper(text, at + 1) && isLower(text, at + 2) && isLower(text, at - 1) && isLower(text, at - 2));
    case 44: // ,
      return isAfterDigit && isBeforeDigit && isDigit(text, at + 2) && isDigit(text, at + 3) && !isDigit(text, at + 4);
    case 58: // :
      return isAfterDigit && isBeforeDigit;
    case 47: // /
      if (isAfterDigit) return isBeforeDigit;
      // "b/c", "w/o"
      return at === start + 1 && isLower(text, start) && isLetter(text, at + 1) && !isLetter(text, at + 2);
    case 38: // &
      return isUpper(text, at - 1) && isUpper(text, at + 1) && at - start <= 3;
    default:
      return false;
  }
}

/** True for "non-combat" and "713-853-3989"; "15-year", "al-Kest" and "3-4" are cut. */
function keepsHyphen(text: string, start: number, at: number, end: number, hyphens: number): boolean {
  if (isDigit(text, at - 1) && isDigit(text, at + 1)) {
    if (hyphens > 0) return true;
    let next = at + 1;
    while (next < end && isDigit(text, next)) next++;
    return classAt(text, next) === HYPHEN && isDigit(text, next + 1);
  }
  return (
    hyphens === 0 && at - start <= 7 && isLetter(text, at + 1) && PREFIXES.has(text.slice(start, at).toLowerCase())
  );
}

/** True where the full stop at `at` belongs to the word before it. `limit` is the paragraph's end. */
function keepsStop(text: string, start: number, at: number, limit: number): boolean {
  const after = at + 1;
  const afterKind = classAt(text, after);
  if (afterKind === STOP) return false;
  let next = after;
  while (next < limit && classAt(text, next) === SPACE) next++;
  const isLast = next >= limit;
  if (isDigit(text, start)) {
    // "1. Opening" at the head of a list's line
    return (
      at - start <= 2 &&
      isDigit(text, at - 1) &&
      isLineStart(text, start) &&
      afterKind === SPACE &&
      isLetter(text, next)
    );
  }
  if (at - start > 6) return false;
  const isNextUpper = isUpper(text, next);
  if (at === start + 1 && isUpper(text, start)) {
    // An initial: "J. Oduya", but "Plan B. The" ends a sentence.
    if (text[start] === "I" && classAt(text, start - 1) === SPACE && !isInitial(text, start - 2)) return false;
    return !isLast && isNextUpper && !isStarter(text, next, limit);
  }
  const word = text.slice(start, at);
  if (isDotted(word)) return true;
  const lower = word.toLowerCase();
  if (CAPITAL_ONLY.has(lower) && !isUpper(text, start)) return lower === "al" && text.slice(start - 3, start) === "et ";
  if (TITLES.has(lower)) return isNextUpper || (lower === "st" && !isLast);
  if (BEFORE_NUMBERS.has(lower)) return isDigit(text, next);
  return PLAIN.has(lower) || (lower.length === 1 && !isLast && "vcpd".includes(lower));
}

/** "U.S", "a.m", "Ph.D", "e.g": letters in short groups between full stops. */
function isDotted(word: string): boolean {
  return word.includes(".") && /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word);
}

function isInitial(text: string, at: number): boolean {
  return text[at] === "." && isUpper(text, at - 1) && !isLetter(text, at - 2);
}

function isLineStart(text: string, start: number): boolean {
  for (let at = start - 1; at >= 0 && at >= start - 8; at--) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return true;
    if (classAt(text, at) !== SPACE) return false;
  }
  return start === 0;
}

/** True when the word at `start` is one that begins sentences ("The", "But"). */
export function isStarter(text: string, start: number, limit: number): boolean {
  let end = start;
  while (end < limit && end < start + 10 && isLetter(text, end)) end++;
  return text[end] !== "." && STARTERS.has(text.slice(start, end));
}

const SUFFIXES: ReadonlySet<string> = new Set(["s", "m", "re", "ve", "ll", "d"]);
const UNITS: ReadonlySet<string> = new Set(
  "am pm km m mm cm kg g lb lbs ft k bn mph hrs min mg ml kb mb gb".split(" "),
);

/** Gives a word out, a contraction in its parts: "Kest" "'s", "do" "n't", "can" "not". */
function emitWord(text: string, start: number, end: number, emit: Emit): void {
  let cut = -1;
  for (const back of [2, 3]) {
    const at = end - back;
    if (at <= start || classAt(text, at) !== APOSTROPHE) continue;
    const suffix = text.slice(at + 1, end).toLowerCase();
    if (SUFFIXES.has(suffix)) cut = at;
    else if (suffix === "t" && at - 1 > start && (text.charCodeAt(at - 1) | 32) === 110) cut = at - 1;
  }
  if (cut < 0 && end - start <= 6 && end - start >= 4) {
    const length = JOINED.get(text.slice(start, end).toLowerCase());
    if (length !== undefined) cut = start + length;
  }
  if (cut < 0 && isDigit(text, start) && isLetter(text, end - 1)) cut = unitStart(text, start, end);
  if (cut > start) {
    emit(start, cut);
    emit(cut, end);
  } else {
    emit(start, end);
  }
}

/** Where the unit begins in "24km", "7:30pm", "5bn"; -1 for "15th" and "1990s". */
function unitStart(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isLetter(text, at - 1)) at--;
  return end - at <= 3 && isDigit(text, at - 1) && UNITS.has(text.slice(at, end).toLowerCase()) ? at : -1;
}

/** The end of the mark that begins here: one bracket, or a run of stops, hyphens or one symbol. */
function markEnd(text: string, at: number, chunkStart: number, chunkEnd: number, kind: number): number {
  const code = text.charCodeAt(at);
  let stop = at + 1;
  if (kind === BRACKET) return stop;
  if (kind === EMOJI) return stop < chunkEnd && (text.charCodeAt(stop) & 0xfc00) === 0xdc00 ? stop + 1 : stop;
  if (kind === APOSTROPHE) return apostropheEnd(text, at, chunkStart, chunkEnd);
  if (kind === STOP || kind === HYPHEN) {
    while (stop < chunkEnd && classAt(text, stop) === kind) stop++;
    return stop;
  }
  // "#hashtag", "@desk"
  if ((code === 35 || code === 64) && isLetter(text, stop)) {
    while (stop < chunkEnd && (isLetter(text, stop) || isDigit(text, stop))) stop++;
    return stop;
  }
  while (stop < chunkEnd && text.charCodeAt(stop) === code) stop++;
  return stop;
}

/** A detached "'s", "'90s", doubled marks (`''`, ` `` `), or one mark alone. */
function apostropheEnd(text: string, at: number, chunkStart: number, chunkEnd: number): number {
  const after = at + 1;
  if (text.charCodeAt(after) === text.charCodeAt(at) && after < chunkEnd) return at + 2;
  if (
    chunkEnd - at <= 3 &&
    (at === chunkStart || classAt(text, at - 1) === BRACKET) &&
    SUFFIXES.has(text.slice(after, chunkEnd).toLowerCase())
  )
    return chunkEnd;
  if (isDigit(text, after) && isDigit(text, at + 2) && text[at + 3] === "s" && !isLetter(text, at + 4)) return at + 4;
  return after;
}
