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
  return best ? { start: best.start, end: best.end, value: best.value, from: best.from, to: best.to, mod: best.mod } : null;
}

/** "By Friday", "before the end of the year", "this week": said with a word of time before it or in it. */
function isDeadline({ tokens }: Clauses, date: DateExpression): boolean {
  const before = /([\p{L}]+)\s+(?:the\s+)?$/u.exec(tokens.text.slice(Math.max(0, date.start - 20), date.start))?.[1]?.toLowerCase() ?? "";
  const first = /^\p{L}+/u.exec(date.text)?.[0]?.toLowerCase() ?? "";
  return date.type !== "DURATION" || DEADLINE_WORDS.has(before) || DEADLINE_WORDS.has(first);
}
