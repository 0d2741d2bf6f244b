/** Found words in their sentence: enough of the report around them to be understood. */
import type { VNode } from "preact";
import { reportOf } from "./story-view.ts";
import { type Located, Words } from "./words.tsx";

/** The words in their sentence, marked; what is cut off on either side is shown as cut. */
export function InContext({ view, at }: Located): VNode {
  const text = reportOf(view, at.report)?.text ?? "";
  const start = contextStart(text, at.start);
  const end = contextEnd(text, at.end);
  const before = { report: at.report, start, end: at.start };
  const after = { report: at.report, start: at.end, end };
  return (
    <span class="context" dir="auto">
      {start > 0 && !opens(text, start) ? "… " : ""}
      {before.start < before.end ? <Words view={view} at={before} /> : null}
      <mark>
        <Words view={view} at={at} />
      </mark>
      {after.start < after.end ? <Words view={view} at={after} /> : null}
      {end < text.length && !closes(text, end) ? " …" : ""}
    </span>
  );
}

const reach = 150;

function contextStart(text: string, start: number): number {
  const from = Math.max(0, start - reach);
  const window = text.slice(from, start);
  const stop = Math.max(window.lastIndexOf("\n"), lastStop(window));
  if (stop >= 0) return skipSpace(text, from + stop + 1, start);
  if (from === 0) return 0;
  const gap = window.indexOf(" ");
  return gap < 0 ? start : from + gap + 1;
}

// "… left. The …" → the stop before "The"; a stop needs a gap after it, so that 2.4 and e.g. initials hold together.
function lastStop(window: string): number {
  for (let index = window.length - 2; index >= 2; index--) {
    if (".!?".includes(window[index]!) && /\s/.test(window[index + 1]!) && /[\p{Ll}\d”"»)]/u.test(window[index - 1]!))
      return index;
  }
  return -1;
}

function contextEnd(text: string, end: number): number {
  if (/[.!?]["”»]?$/.test(text.slice(Math.max(0, end - 2), end))) return end;
  const window = text.slice(end, end + reach);
  const stop = /[.!?](?:["”»)]*)(?=\s|$)|\n/.exec(window);
  if (stop !== null) return end + stop.index + (stop[0] === "\n" ? 0 : stop[0].length);
  if (end + reach >= text.length) return text.length;
  const gap = window.lastIndexOf(" ");
  return gap < 0 ? end : end + gap;
}

function skipSpace(text: string, from: number, limit: number): number {
  let index = from;
  while (index < limit && /\s/.test(text[index]!)) index++;
  return index;
}

function opens(text: string, start: number): boolean {
  return /(?:[.!?]["”»)]*|\n)\s*$/.test(text.slice(Math.max(0, start - 6), start));
}

function closes(text: string, end: number): boolean {
  return /[.!?]["”»)]*$/.test(text.slice(Math.max(0, end - 4), end)) || /^\s*\n/.test(text.slice(end, end + 4));
}
