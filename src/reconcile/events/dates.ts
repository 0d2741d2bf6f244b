import type { DateExpression } from "../../text/annotation.ts";

/** `same` value, one `within` the other, or `apart`. */
export type DateRelation = "same" | "within" | "apart";

const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  MO: [5, 12],
  MI: [11, 14],
  AF: [12, 18],
  EV: [17, 24],
  NI: [18, 30],
  DT: [8, 18],
};

/**
 * How two date expressions of one event stand to each other; null where nothing can be said. Only days and times of day are
 * compared for `same` and `within`: coarser dates agree too easily.
 * A clock time without a day is compared with another by the clock.
 */
export function relationOfDates(a: DateExpression, b: DateExpression): DateRelation | null {
  const [x, y] = [partsOf(a.value), partsOf(b.value)];
  if (x === null || y === null) return null;
  if (isUnknown(x.day) || isUnknown(y.day)) return sameClock(x, y) ? "same" : null;
  if (x.day.length < 10 || y.day.length < 10) return null;
  if (a.value === b.value) return x.time === null || wordOf(a) === wordOf(b) ? "same" : "within";
  if (x.day !== y.day && /X/.test(x.day.slice(5) + y.day.slice(5))) return null;
  const days = compareDays(x.day, y.day);
  if (days === null) return null;
  if (days === "apart") return isNamed(a) && isNamed(b) && areNear(x.day, y.day) ? "apart" : null;
  if (days === "within") return null;
  if (x.time === null || y.time === null) return x.time === y.time ? null : "within";
  return timesMeet(x.time, y.time) ? "within" : null;
}

/** "At 8.45 pm", with nothing that tells the day. */
function isUnknown(day: string): boolean {
  return !/\d/.test(day);
}

function sameClock(a: Parts, b: Parts): boolean {
  return a.time !== null && a.time === b.time && /^\d{2}:\d{2}/.test(a.time);
}

/** "Just before", "around": what stands with a time. */
function wordOf({ text, mod }: DateExpression): string {
  return mod ?? /^\D*/.exec(text)![0].trim().toLowerCase();
}

interface Parts {
  /** "2011-05-03", "XXXX-05-03", "2011-W18-2". */
  readonly day: string;
  /** "17:30", "AF". */
  readonly time: string | null;
}

function partsOf(value: string): Parts | null {
  const match = /^([\dX]{4}(?:-(?:W?[\dX]{2})(?:-(?:[\dX]{1,2}|WE))?)?)(?:T(.+))?$/.exec(value);
  return match ? { day: match[1]!, time: match[2] ?? null } : null;
}

/** Days, months and years by their common beginning; an unknown year (`XXXX`) is like any. */
function compareDays(a: string, b: string): "same" | "within" | "apart" | null {
  if (a === b) return "same";
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.includes("W") !== long.includes("W")) return null;
  const year = short.startsWith("XXXX") || long.startsWith("XXXX") ? "" : short.slice(0, 4);
  if (year !== "" && !long.startsWith(year)) return "apart";
  if (short.length === long.length) return short.slice(4) === long.slice(4) ? "same" : "apart";
  if (short.length <= 4) return year === "" ? null : "within";
  return long.slice(4).startsWith(short.slice(4)) ? "within" : "apart";
}

/** Days of one month, at most this far apart: further ones are of two events, and not two dates of one. */
const NEAR = 3;

function areNear(a: string, b: string): boolean {
  const [x, y] = [Number(a.slice(8)), Number(b.slice(8))];
  return a.length === 10 && b.length === 10 && a.slice(4, 8) === b.slice(4, 8) && Math.abs(x - y) <= NEAR;
}

/** Said as a date of the calendar ("3 May") and not as a weekday or "today", which depend on the day of the report. */
function isNamed({ text }: DateExpression): boolean {
  return /\d/.test(text) && /\p{L}{3}|\d[./-]\d/u.test(text) && !/\bago\b/i.test(text);
}

/** "AF" holds 17:30; two clock times meet only when equal, and then they are the same. */
function timesMeet(a: string, b: string): boolean {
  const [x, y] = [rangeOf(a), rangeOf(b)];
  return x !== null && y !== null && x[0] < y[1] && y[0] < x[1];
}

function rangeOf(time: string): readonly [number, number] | null {
  const clock = /^(\d{2}):(\d{2})/.exec(time);
  if (clock) {
    const hour = Number(clock[1]) + Number(clock[2]) / 60;
    return [hour, hour + 1 / 60];
  }
  return PARTS[time] ?? null;
}
