/** What a UTF-16 code unit is to the tokeniser. */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const APOSTROPHE = 4;
export const HYPHEN = 5;
/** `.`, `!`, `?` and `…`, which run together into one token. */
export const STOP = 6;
/** Opening or closing brackets and quotation marks: always tokens of their own. */
export const BRACKET = 7;
/** Anything else: a run of the same symbol is one token. */
export const SYMBOL = 8;
/** The first half of an emoji, which makes one token with its second half. */
export const EMOJI = 9;

const FIXED: readonly (readonly [number, string])[] = [
  // Zero-width space, byte-order mark and marks of writing direction part words as a space does.
  [SPACE, "\u200b\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u0085"],
  // Soft hyphens and joiners stand inside words.
  [LETTER, "_\u00ad\u200c\u200d"],
  [APOSTROPHE, "'’‘`´ʼ"],
  [HYPHEN, "-\u2010\u2011"],
  [STOP, ".!?…"],
  [BRACKET, '()[]{}"“”„‟«»‹›‚‛⟨⟩（）【】「」『』'],
];

const classes = new Uint8Array(65536);
for (const [kind, characters] of FIXED) {
  for (let i = 0; i < characters.length; i++) classes[characters.charCodeAt(i)] = kind;
}

const LETTERS = /[\p{L}\p{M}\p{Nl}\p{No}]/u;
const DIGITS = /\p{Nd}/u;
const SPACES = /[\s\p{Z}\p{Cc}]/u;

/** The class of the code unit at `i`; `SPACE` outside the text. Found once per character and then looked up. */
export function classAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (!(code >= 0)) return SPACE;
  const known = classes[code]!;
  if (known > 0) return known;
  classes[code] = classify(code);
  return classes[code]!;
}

function classify(code: number): number {
  if (code >= 0xd83c && code <= 0xd83e) return EMOJI;
  // Letters outside the basic plane: both halves count as letters, so that no cut falls between them.
  if (code >= 0xd800 && code <= 0xdfff) return LETTER;
  const character = String.fromCharCode(code);
  if (LETTERS.test(character)) return LETTER;
  if (DIGITS.test(character)) return DIGIT;
  return SPACES.test(character) ? SPACE : SYMBOL;
}

/** True when the code unit at `i` is an upper-case letter; most are ASCII and cost one comparison. */
export function isUpper(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (code < 128) return code >= 65 && code <= 90;
  if (!(code >= 0)) return false;
  const character = text[i]!;
  return character !== character.toLowerCase();
}

/** True when the code unit at `i` is a lower-case letter. */
export function isLower(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (code < 128) return code >= 97 && code <= 122;
  if (!(code >= 0)) return false;
  const character = text[i]!;
  return character !== character.toUpperCase();
}

/** True for the digits 0 to 9 of any script. */
export function isDigit(text: string, i: number): boolean {
  return classAt(text, i) === DIGIT;
}

/** True for letters of any script, marks and the like. */
export function isLetter(text: string, i: number): boolean {
  return classAt(text, i) === LETTER;
}
