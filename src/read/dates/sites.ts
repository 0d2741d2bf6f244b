import { wordAt } from "./numerals.ts";
import type { Pieces } from "./pieces.ts";

/** True when the piece begins with a capital letter. */
export function startsUpper(pieces: Pieces, at: number): boolean {
  const code = pieces.text.charCodeAt(pieces.starts[at] ?? pieces.text.length);
  return code >= 65 && code <= 90;
}

/** True when one of these words (or marks) stands right before the piece. */
export function standsAfter(pieces: Pieces, at: number, ...words: readonly string[]): boolean {
  return at > 0 && words.includes(wordAt(pieces, at - 1));
}

/** True when one of these words (or marks) is the piece. */
export function isWord(pieces: Pieces, at: number, ...words: readonly string[]): boolean {
  return words.includes(wordAt(pieces, at));
}

/** True when the piece begins with a digit. */
export function startsDigit(pieces: Pieces, at: number): boolean {
  const code = pieces.text.charCodeAt(pieces.starts[at] ?? pieces.text.length);
  return code >= 48 && code <= 57;
}

/** True when a phrase ends before the piece: at its start stands no letter, digit, hyphen or percent sign ("on Friday at 4."). */
export function endsPhrase(pieces: Pieces, at: number): boolean {
  const code = pieces.text.charCodeAt(pieces.starts[at] ?? pieces.text.length);
  // "on Friday at 4." ends; "at 1,015 francs" goes on.
  if (pieces.gaps[at + 1] === 0 && code === 44) return false;
  return Number.isNaN(code) || (code < 65 && (code < 48 || code > 57) && code !== 37 && code !== 45);
}
