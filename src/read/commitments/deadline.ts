import type { DateExpression, Deadline } from "../../text/annotation.ts";
import type { Span } from "../../text/span.ts";
import type { Clauses } from "./clause.ts";
import { DEADLINE_WORDS } from "./commitment-rules.ts";
import type { Deed } from "./deed.ts";

/** True when one stretch lies in another. */
export function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The date by which a deed is to be done: in its own words, or at the head of its clause ("By nightfall, all will be …"); null when none is told. */
export function deadlineOf(clauses: Clauses, deed: Deed, dates: readonly DateExpression[]): Deadline | null {
  const { starts, ends } = clauses.tokens;
  const around = { start: starts[deed.clauseFirst]!, end: ends[deed.last]! };
  const fitting = dates.filter((date) => holds(around, date) && date.type !== "SET" && isDeadline(clauses, date));
  const best = fitting.find((date) => date.start >= starts[deed.first]!) ?? fitting[fitting.length - 1];
  return best
    ? { start: best.start, end: best.end, value: best.value, from: best.from, to: best.to, mod: best.mod }
    : null;
}

/** "By Friday", "before the end of the year", "tomorrow": said with a word of time before it or in it, and not "now" or "a 2014 ban". */
function isDeadline({ tokens }: Clauses, date: DateExpression): boolean {
  if (date.value.endsWith("_REF")) return false;
  const before =
    /(\p{L}+)\s+(?:the\s+)?$/u.exec(tokens.text.slice(Math.max(0, date.start - 20), date.start))?.[1] ?? "";
  const first = /^\p{L}+/u.exec(date.text)?.[0] ?? "";
  if (DEADLINE_WORDS.has(before.toLowerCase()) || DEADLINE_WORDS.has(first.toLowerCase())) return true;
  return date.type !== "DURATION" && DAY_WORD.test(date.text);
}

// "Tuesday", "tomorrow", "the end of the year": a day or a limit by itself
const DAY_WORD = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|the end|later)\b/i;
