/** The sentence around found words: enough of the report to understand them. */
import type { Span } from "../../text/span.ts";

/** A span with its sentence; `isCutBefore` and `isCutAfter` say that the sentence goes on beyond it. */
export interface Context extends Span {
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

const reach = 150;

/** The sentence that holds a span, within 150 characters on either side and within the line; never less than the span. */
export function contextOf(text: string, span: Span): Context {
  const start = startOf(text, span.start);
  const end = endOf(text, span.end);
  return { start: start.at, end: end.at, isCutBefore: start.isCut, isCutAfter: end.isCut };
}

interface Edge {
  readonly at: number;
  readonly isCut: boolean;
}

function startOf(text: string, start: number): Edge {
  const from = Math.max(0, start - reach);
  const line = text.slice(from, start).lastIndexOf("\n");
  const stop = Math.max(line < 0 ? -1 : from + line + 1, afterLastStop(text, from, start));
  if (stop >= 0) return { at: skipSpace(text, stop, start), isCut: false };
  if (from === 0) return { at: 0, isCut: false };
  const gap = text.slice(from, start).indexOf(" ");
  return { at: gap < 0 ? start : from + gap + 1, isCut: true };
}

// `he left." The …` → before "The". A stop follows a word and stands before a capital or a mark:
// "Gate No. 3", "2.4" and a damaged "5. 9" hold together.
function afterLastStop(text: string, from: number, start: number): number {
  for (let index = start - 1; index > from; index--) {
    if (!".!?".includes(text[index]!) || !/[\p{Ll}\d”"»)]/u.test(text[index - 1]!)) continue;
    const after = /^["”»)]*\s+(?=[^\s\d\p{Ll}])/u.exec(text.slice(index + 1, index + 8));
    if (after !== null && index + 1 + after[0].length <= start) return index + 1 + after[0].length;
  }
  return -1;
}

function endOf(text: string, end: number): Edge {
  if (/[.!?]["”»)]?$/.test(text.slice(Math.max(0, end - 2), end))) return { at: end, isCut: false };
  const window = text.slice(end, end + reach);
  const stop = /[.!?]["”»)]*(?=\s+[^\s\d\p{Ll}]|\s*$)|\n/u.exec(window);
  if (stop !== null) return { at: end + stop.index + (stop[0] === "\n" ? 0 : stop[0].length), isCut: false };
  if (end + reach >= text.length) return { at: text.length, isCut: false };
  const gap = window.lastIndexOf(" ");
  return { at: gap < 0 ? end : end + gap, isCut: true };
}

function skipSpace(text: string, from: number, limit: number): number {
  let index = from;
  while (index < limit && /\s/.test(text[index]!)) index++;
  return index;
}
