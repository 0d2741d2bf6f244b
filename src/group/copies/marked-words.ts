/** The words of a report with what kind of text each stands in: the outlet's own, quotation, or page furniture. */
import type { Report } from "../../text/report.ts";
import type { Span } from "../../text/span.ts";
import { furnitureLines } from "./furniture.ts";

export const quoted = 1;
export const furniture = 2;

/** Words in order; word `i` is `text.slice(starts[i], ends[i])`, equal words (whatever their case) have equal ids. */
export interface MarkedWords {
  readonly count: number;
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 0 for the outlet's own, `quoted` or `furniture`. */
  readonly marks: Uint8Array;
}

/** Gives equal words equal numbers over all reports of a run. */
export type WordIds = Map<string, number>;

const word = /[\p{L}\p{N}]+/gu;

/** Cuts a report into marked words. Quotations run from an opening to a closing mark within one paragraph. */
export function markWords(report: Report, ids: WordIds): MarkedWords {
  const { text } = report;
  const idList: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of text.matchAll(word)) {
    const key = match[0].toLowerCase();
    let id = ids.get(key);
    if (id === undefined) {
      id = ids.size + 1;
      ids.set(key, id);
    }
    idList.push(id);
    starts.push(match.index);
    ends.push(match.index + match[0].length);
  }
  const marks = new Uint8Array(idList.length);
  cover(marks, starts, quotations(text), quoted);
  cover(marks, starts, furnitureLines(text), furniture);
  return {
    count: idList.length,
    ids: Int32Array.from(idList),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    marks,
  };
}

/** Marks the words that start in one of the spans; spans come in order. */
function cover(marks: Uint8Array, starts: readonly number[], spans: readonly Span[], mark: number): void {
  let at = 0;
  for (const span of spans) {
    while (at < starts.length && starts[at]! < span.start) at += 1;
    while (at < starts.length && starts[at]! < span.end) {
      marks[at] = mark;
      at += 1;
    }
  }
}

/**
 * Spans between double quotation marks, paragraph by paragraph. A mark that nothing closes runs to the paragraph's end,
 * as a quotation of several paragraphs does; straight marks open after a space and close after a letter.
 */
export function quotations(text: string): Span[] {
  const spans: Span[] = [];
  let open = -1;
  for (let i = 0; i < text.length; i++) {
    const mark = text.charAt(i);
    if (mark === "\n") {
      if (open >= 0) spans.push({ start: open, end: i });
      open = -1;
    } else if (mark === "“" || mark === "„" || mark === "«" || (mark === '"' && open < 0)) {
      if (open < 0) open = i;
    } else if ((mark === "”" || mark === "»" || mark === '"') && open >= 0) {
      spans.push({ start: open, end: i });
      open = -1;
    }
  }
  if (open >= 0) spans.push({ start: open, end: text.length });
  return spans;
}
