import type { DateExpression } from "../../text/annotation.ts";

/** `same` value, one `within` the other, two times `near` each other, a latest and an earliest day (`bounds`), or `apart`. */
export type DateRelation = "same" | "within" | "near" | "bounds" | "apart";

/** What a date is for its event: the time `at` which, `about` which, `by`, `until` or `from` which; "until at least" and "not before" are `earliest`. */
export type DateSense = "at" | "about" | "before" | "by" | "until" | "earliest";

/** A date expression with the sense that the words before it give it. */
export interface SensedDate extends Pick<DateExpression, "text" | "value" | "mod"> {
  readonly sense: DateSense;
  /** Its day and its time of day; null for a value that has no place in a calendar ("now"). */
  readonly parts: DateParts | null;
}

/** The words before a date, and the sense that they give it; the first rule that matches holds. */
export const DATE_SENSES: readonly { readonly when: RegExp; readonly sense: DateSense; readonly examples: string[] }[] =
  [
    {
      when: /\b(?:not|n't|never)\b[^.;]{0,60}\b(?:before|until|till) $/i,
      sense: "earliest",
      examples: ["will not be open before ", "is not to be restored till "],
    },
    { when: /\b(?:until|till) at least $/i, sense: "earliest", examples: ["stay closed until at least "] },
    { when: /\b(?:until|till|through|up to) (?:about |around )?$/i, sense: "until", examples: ["closed until about "] },
    { when: /\b(?:by|no later than) (?:about |around )?$/i, sense: "by", examples: ["all reopened by "] },
    {
      when: /\b(?:shortly|just|soon|moments|minutes) before $/i,
      sense: "before",
      examples: ["called shortly before "],
    },
    {
      when: /\b(?:about|around|shortly after|just after|roughly|some time after) $/i,
      sense: "about",
      examples: ["at around "],
    },
  ];

const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  MO: [5, 12],
  MI: [11, 14],
  AF: [12, 18],
  EV: [17, 24],
  NI: [18, 30],
  DT: [8, 18],
};

/** The date with the sense that `lead`, the text before it, gives it. */
export function sensed(date: Pick<DateExpression, "text" | "value" | "mod">, lead = ""): SensedDate {
  const { text, value, mod } = date;
  const word =
    /^(?:about|around|by|until|till|before|just before|shortly before|no later than) /i.exec(text)?.[0] ?? "";
  const found = DATE_SENSES.find(({ when }) => when.test(`${lead}${word}`))?.sense;
  return {
    text,
    value,
    mod,
    parts: partsOf(value),
    sense: found ?? (mod === "APPROX" ? "about" : mod === "BEFORE" ? "before" : "at"),
  };
}

/**
 * How two date expressions of one event stand to each other; null where nothing can be said. Only days and times of day are
 * compared for `within`, but for parts of a month or a year ("July", "the end of July"). Clock times without a day are compared by the clock.
 */
export function relationOfDates(a: SensedDate, b: SensedDate): DateRelation | null {
  const [x, y] = [a.parts, b.parts];
  if (x === null || y === null) return null;
  const bounds = relationOfBounds(a, b);
  if (bounds !== "alike") return bounds;
  if (isUnknown(x.day) || isUnknown(y.day)) return relationOfClocks(x, y, a, b, true);
  if (a.value === b.value && x.day.length < 10) return relationOfParts(a, b);
  if (x.day.length < 10 || y.day.length < 10) return null;
  if (a.value === b.value) return x.time === null || wordOf(a) === wordOf(b) ? "same" : "within";
  if (x.day !== y.day && /X/.test(x.day.slice(5) + y.day.slice(5))) return null;
  const days = compareDays(x.day, y.day);
  if (days === null) return null;
  if (days === "apart") return isNamed(a) && isNamed(b) && areNear(x.day, y.day) ? "apart" : null;
  if (days === "within") return null;
  if (x.time === null || y.time === null) return x.time === y.time ? null : "within";
  return relationOfClocks(x, y, a, b, false) ?? relationOfTimes([a, x.time], [b, y.time]);
}

/** "By" and "not before" the same day, "until" and "until at least"; dates of other senses do not date the same thing. */
function relationOfBounds(a: SensedDate, b: SensedDate): DateRelation | "alike" | null {
  const senses = new Set([a.sense, b.sense]);
  if (senses.size === 1) return "alike";
  const isOne = (sense: DateSense) => senses.has(sense);
  if (isOne("earliest")) {
    if (a.value !== b.value) return null;
    return isOne("by") ? "bounds" : isOne("until") ? "within" : null;
  }
  return isOne("by") || isOne("until") ? null : "alike";
}

/** "July" and "the end of July", "2012" and "last year". */
function relationOfParts(a: SensedDate, b: SensedDate): DateRelation | null {
  if (a.mod === b.mod) return "same";
  return a.mod === null || b.mod === null ? "within" : null;
}

/** "At 8.45 pm", with nothing that tells the day. */
function isUnknown(day: string): boolean {
  return !/\d/.test(day);
}

/** Two clock times further apart are of two events. */
const NEAR_MINUTES = 25;

/** Two clock times of one day, or of days of which one is not told. */
function relationOfClocks(
  x: DateParts,
  y: DateParts,
  a: SensedDate,
  b: SensedDate,
  isDayUnknown: boolean,
): DateRelation | null {
  const [s, t] = [clockOf(x.time), clockOf(y.time)];
  if (s === null || t === null) return null;
  if (s === t) return isDayUnknown || wordOf(a) === wordOf(b) ? "same" : "within";
  const apart = Math.abs(s - t);
  if (apart > NEAR_MINUTES) return null;
  const rough = [a, b].filter(({ sense }) => sense === "about" || sense === "before");
  if (rough.length === 1 && rough[0]!.sense === "before") return (rough[0] === a ? t < s : s < t) ? "within" : null;
  return rough.length > 0 ? "near" : null;
}

/** Minutes from midnight. */
function clockOf(time: string | null): number | null {
  const match = /^(\d{2}):(\d{2})/.exec(time ?? "");
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}

/** "Just before", "around": what stands with a time. */
function wordOf({ text, mod, sense }: SensedDate): string {
  return mod ?? (/^\D*/.exec(text)![0].trim().toLowerCase() || (sense === "at" ? "" : sense));
}
/** A date's value, cut in two. */
export interface DateParts {
  /** "2011-05-03", "XXXX-05-03", "2011-W18-2". */
  readonly day: string;
  /** "17:30", "AF". */
  readonly time: string | null;
}

function partsOf(value: string): DateParts | null {
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

/** True for what is said as a date of the calendar ("3 May") and not as a weekday or "today", which depend on the day of the report. */
export function isNamed({ text }: Pick<DateExpression, "text">): boolean {
  return /\d/.test(text) && /\p{L}{3}|\d[./-]\d/u.test(text) && !/\bago\b/i.test(text);
}

/** "Late Friday" names no part of the day, and may be its evening or its night. */
const PART_WORD = /\b(?:morning|noon|afternoon|evening|night|overnight|dawn|dusk)\b/i;

/** "AF" holds 17:30; evening and night only meet, and are two times near each other; two clock times are one only when equal. */
function relationOfTimes(a: readonly [SensedDate, string], b: readonly [SensedDate, string]): DateRelation | null {
  const [x, y] = [rangeOf(a[1]), rangeOf(b[1])];
  if (x === null || y === null || x[0] >= y[1] || y[0] >= x[1]) return null;
  if ((x[0] <= y[0] && y[1] <= x[1]) || (y[0] <= x[0] && x[1] <= y[1])) return "within";
  return [a, b].every(([{ text }]) => PART_WORD.test(text)) ? "near" : null;
}

function rangeOf(time: string): readonly [number, number] | null {
  const clock = /^(\d{2}):(\d{2})/.exec(time);
  if (clock) {
    const hour = Number(clock[1]) + Number(clock[2]) / 60;
    return [hour, hour + 1 / 60];
  }
  return PARTS[time] ?? null;
}
