/**
 * Cuts a text into paragraphs: one a line, or one a block of lines where the text was wrapped at a fixed width.
 * Gives start and end of each in turn, without blank ones.
 */
import { classAt, SPACE } from "./characters.ts";

/** A line broken by hand is no longer than this; a paragraph on one line mostly is. */
const WIDEST_WRAP = 110;
const NARROWEST_WRAP = 40;

/** `[start, end, start, end, …]` of the paragraphs of a text, in order. */
export function paragraphBounds(text: string): Int32Array {
  const lines = lineBounds(text);
  const width = wrapWidth(text, lines);
  const bounds: number[] = [];
  for (let i = 0; i < lines.length; i += 2) {
    const start = lines[i]!;
    const end = lines[i + 1]!;
    if (isBlank(text, start, end)) continue;
    const isJoined = width > 0 && i > 0 && bounds.at(-1) === lines[i - 1] && isFull(text, lines, i - 2, width);
    if (isJoined) bounds[bounds.length - 1] = end;
    else bounds.push(start, end);
  }
  return Int32Array.from(bounds);
}

function lineBounds(text: string): number[] {
  const lines: number[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Line feed, vertical tab, form feed, carriage return, Unicode's line and paragraph separators.
    if ((code < 10 || code > 13) && code !== 0x2028 && code !== 0x2029) continue;
    lines.push(start, i);
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
    start = i + 1;
  }
  lines.push(start, text.length);
  return lines;
}

/**
 * The width that the lines were wrapped at, or 0 where a line is a paragraph. In wrapped text nearly every line that is
 * followed by another had no room left for the next line's first word.
 */
function wrapWidth(text: string, lines: readonly number[]): number {
  let width = 0;
  for (let i = 0; i < lines.length; i += 2) width = Math.max(width, lines[i + 1]! - lines[i]!);
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return 0;
  let full = 0;
  let followed = 0;
  for (let i = 0; i + 2 < lines.length; i += 2) {
    if (isBlank(text, lines[i]!, lines[i + 1]!) || isBlank(text, lines[i + 2]!, lines[i + 3]!)) continue;
    followed++;
    if (isFull(text, lines, i, width)) full++;
  }
  return followed >= 3 && full >= followed * 0.7 ? width : 0;
}

/** True when the next line's first word would not have fitted at the end of line `i`. */
function isFull(text: string, lines: readonly number[], i: number, width: number): boolean {
  let from = lines[i + 2]!;
  const end = lines[i + 3]!;
  while (from < end && classAt(text, from) === SPACE) from++;
  let to = from;
  while (to < end && classAt(text, to) !== SPACE) to++;
  return lines[i + 1]! - lines[i]! + 1 + (to - from) > width - 4;
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (classAt(text, i) !== SPACE) return false;
  return true;
}
