import type { DateExpression, Deadline } from "../../text/annotation.ts";
import type { Clauses } from "./clause.ts";
import { DEADLINE_WORDS } from "./commitment-words.ts";
import type { Deed } from "./deed.ts";

/** The date by which a deed is to be done: in its own words, or at the head of its clause ("By nightfall, all will be …"); null when none is told. */
export function deadlineOf(clauses: Clauses, deed: Deed): Deadline | null {
  const fitting = clauses.datesIn(deed.clauseFirst, deed.last).filter((date) => isDeadline(clauses, date));
  const start = clauses.tokens.starts[deed.verb]!;
  const best = fitting.find((date) => date.start >= start) ?? fitting[fitting.length - 1];
  return best
    ? { start: best.start, end: best.end, value: best.value, from: best.from, to: best.to, mod: best.mod }
    : null;
}

/** "By Friday", "before the end of the year", "tomorrow": said with a word of time before it or in it, and not "now" or "a 2014 ban". */
function isDeadline({ tokens }: Clauses, date: DateExpression): boolean {
  if (date.value.endsWith("_REF")) return false;
  const before = wordBefore(tokens.text, date.start);
  const first = /^\p{L}+/u.exec(date.text)?.[0] ?? "";
  if (DEADLINE_WORDS.has(before) || DEADLINE_WORDS.has(first.toLowerCase())) return true;
  return date.type !== "DURATION" && DAY_WORD.test(date.text);
}

/** True for a limit that is told as one: "by Friday", "before June", "within 48 hours", "no later than noon". */
export function isLimit({ tokens }: Clauses, date: DateExpression): boolean {
  const before = wordBefore(tokens.text, date.start);
  const first = /^\p{L}+/u.exec(date.text)?.[0].toLowerCase() ?? "";
  return LIMITS.has(before) || LIMITS.has(first);
}

const LIMITS = new Set(["by", "before", "within", "until", "than"]);

/** The word in front of an offset, past "the"; empty where none is. */
function wordBefore(text: string, offset: number): string {
  const found = /(\p{L}+)\s+(?:the\s+)?$/u.exec(text.slice(Math.max(0, offset - 20), offset));
  return found?.[1]?.toLowerCase() ?? "";
}

// "Tuesday", "tomorrow", "the end of the year": a day or a limit by itself
const DAY_WORD = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|the end|later)\b/i;
