/**
 * The text cut into words, runs of digits and single marks, with what the lexicon knows about each.
 * Own pieces, and not the report's tokens: "third-quarter", "3pm" and "p.m." are cut here as the date grammar needs them,
 * however the tokens treat hyphens and abbreviations.
 */

/** One thing that a piece can be: a symbol of the grammar with its number ("<month>", 3). */
export interface Sense {
  readonly symbol: number;
  readonly value: number;
}

/** What the lexer has to know about words. */
export interface Vocabulary {
  readonly senses: ReadonlyMap<string, readonly Sense[]>;
  /** Symbols of a run of digits, from its characters. */
  readonly digitSenses: (text: string, start: number, end: number) => readonly Sense[];
  /** Words after which a full stop belongs to the word ("Sept."). */
  readonly abbreviations: ReadonlySet<string>;
}

/** The pieces of a text in order; piece `i` is `text.slice(starts[i], ends[i])`. */
export interface Pieces {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly senses: readonly (readonly Sense[])[];
  /** 1 where white space (2 where a line break) stands before the piece. */
  readonly gaps: readonly number[];
}

const NOTHING: readonly Sense[] = [];
const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;

/** Cuts a text into pieces, in one pass. */
export function cutPieces(text: string, vocabulary: Vocabulary): Pieces {
  const starts: number[] = [];
  const ends: number[] = [];
  const senses: (readonly Sense[])[] = [];
  const gaps: number[] = [];
  const { senses: known, abbreviations, digitSenses } = vocabulary;
  const length = text.length;
  let at = 0;
  let gap = 2;
  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === SPACE) {
      if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) gap = 2;
      else if (gap === 0) gap = 1;
      at += 1;
      continue;
    }
    const start = at;
    at += 1;
    let found: readonly Sense[] = NOTHING;
    if (kind === LETTER) {
      while (at < length && kindOf(text.charCodeAt(at)) === LETTER) at += 1;
      if (at - start <= LONGEST_WORD) {
        const word = text.slice(start, at).toLowerCase();
        const end = word === "a" || word === "p" ? halfOfDay(text, at) : 0;
        if (end > 0) {
          at = end;
          found = known.get(`${word}m`) ?? NOTHING;
        } else {
          found = known.get(word) ?? NOTHING;
          if (found !== NOTHING && text.charCodeAt(at) === 46 && abbreviations.has(word)) at += 1;
        }
      }
    } else if (kind === DIGIT) {
      while (at < length && kindOf(text.charCodeAt(at)) === DIGIT) at += 1;
      found = digitSenses(text, start, at);
    } else {
      found = known.get(markOf(code)) ?? NOTHING;
    }
    starts.push(start);
    ends.push(at);
    senses.push(found);
    gaps.push(gap);
    gap = 0;
  }
  return { text, starts, ends, senses, gaps };
}

/** No word of the lexicon is longer; longer runs are not looked up. */
const LONGEST_WORD = 16;

// "a.m.", "p. m." and "p.m" after the letter: where it ends, or 0. "a.m" must not be the start of a word.
function halfOfDay(text: string, at: number): number {
  let next = at;
  if (text.charCodeAt(next) === 32 && text.charCodeAt(next + 1) === 46) next += 1;
  if (text.charCodeAt(next) !== 46) return 0;
  next += 1;
  if (text.charCodeAt(next) === 32) next += 1;
  const letter = text.charCodeAt(next) | 32;
  if (letter !== 109 || kindOf(text.charCodeAt(next + 1)) === LETTER) return 0;
  next += 1;
  if (text.charCodeAt(next) === 46) return next + 1;
  return text.charCodeAt(next) === 32 && text.charCodeAt(next + 1) === 46 && text.charCodeAt(at) === 32
    ? next + 2
    : next;
}

function kindOf(code: number): number {
  if (code < 128) return ASCII[code] ?? SPACE;
  if (code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0xfeff || (code >= 0x2000 && code <= 0x200d))
    return SPACE;
  if (code === 0x202f || code === 0x3000 || code === 0x205f || code === 0xad) return SPACE;
  if (code === 0xbd || code === 0xbc || code === 0xbe) return MARK;
  return code >= 0xc0 && !(code >= 0x2010 && code <= 0x206f) ? LETTER : MARK;
}

// One spelling for each mark: any dash is "-", any apostrophe "'".
function markOf(code: number): string {
  if (code >= 0x2010 && code <= 0x2015) return "-";
  if (code === 0x2018 || code === 0x2019 || code === 0x60 || code === 0xb4) return "'";
  return String.fromCharCode(code);
}

const ASCII = new Uint8Array(128).map((_, code) => {
  if (code <= 32 || code === 127) return SPACE;
  if (code >= 48 && code <= 57) return DIGIT;
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) ? LETTER : MARK;
});
