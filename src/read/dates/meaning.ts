import type { TimexMod } from "../../text/annotation.ts";
import { dayNumber, daysInMonth, periodOf, type Unit } from "./calendar.ts";

/** A unit of a length of time: those of the calendar, and those of the clock. */
export type Measure = Unit | "hour" | "minute" | "second" | "some";

/** One amount of a duration; `count` is NaN where the text leaves it open ("several weeks"). */
export interface Amount {
  readonly count: number;
  readonly measure: Measure;
}

/**
 * What the words of an expression say, before it is known against which day to read them.
 * Nothing in it depends on the report; `resolve` turns it into a value and an interval.
 */
export type Meaning =
  | Absolute
  | Named
  | Weekday
  | Shifted
  | Comparable
  | Part
  | Clock
  | Duration
  | Reference
  | Repeated
  | Pair;

interface Modified {
  readonly mod?: TimexMod;
}

/** A period whose year is said: "March 2019", "the 1980s", "7 May 2004". */
export interface Absolute extends Modified {
  readonly kind: "absolute";
  readonly unit: Unit;
  readonly index: number;
  /** True for a fiscal year, whose months depend on the country. */
  readonly fiscal?: boolean;
}

/** A period that comes back every year: a month, a day of a month, a quarter, a season, a feast. */
export interface Named extends Modified {
  readonly kind: "named";
  readonly unit: "day" | "month" | "season" | "quarter" | "half" | "week";
  /** Index of the period in a year that is given. */
  readonly inYear: (year: number) => number;
  /** Which one: −1 the latest before, 0 the one of the year of reference, 1 the next, null when left open. */
  readonly direction: -1 | 0 | 1 | null;
  /** The year, when it is told relative to the reference ("March this year"). */
  readonly year?: Meaning;
  /** The day of the week it falls on, when the text says it too. */
  readonly weekday?: number;
}

/** A day of the week; `week` counts weeks from the one of reference when the text says which. */
export interface Weekday extends Modified {
  readonly kind: "weekday";
  readonly weekday: number;
  readonly direction: -1 | 0 | 1 | null;
  readonly week?: Meaning;
  /** "the 9th" of "Monday the 9th". */
  readonly dayOfMonth?: number;
}

/** A period counted from another: "last week", "three days later", "a year before the vote". */
export interface Shifted extends Modified {
  readonly kind: "shifted";
  readonly unit: Unit;
  readonly by: readonly Amount[];
  readonly sign: -1 | 0 | 1;
  /** Counted from: the day of publication, the nearest date before it in the text, or a date it names. */
  readonly base: "published" | "nearest" | "quarter" | Meaning;
  /** True for "last week", a whole period; false for "a week ago", a point a week off. */
  readonly whole: boolean;
}

/**
 * The same quarter or year of another year, as company reports compare them: "a year earlier", "the year-ago quarter",
 * "the 1988 period". A quarter when one was told shortly before.
 */
export interface Comparable extends Modified {
  readonly kind: "comparable";
  /** Null: the year before. */
  readonly year: number | null;
  /** Counted from the report ("ago") or from the date told before it ("earlier"). */
  readonly base: "published" | "nearest";
}

/** A part of a longer period: "the second quarter of 1990", "the first week of May". */
export interface Part extends Modified {
  readonly kind: "part";
  readonly unit: Unit;
  /** From 1; negative counts from the end. */
  readonly ordinal: number;
  readonly of: Meaning;
}

/** A time of day: a clock's time ("T17:30") or a part of the day ("TMO"). */
export interface Clock extends Modified {
  readonly kind: "clock";
  readonly tail: string;
  /** Minutes from midnight at which it starts and ends (half-open). */
  readonly from: number;
  readonly to: number;
  /** Named zone or offset, as "Z" or "+03:00". */
  readonly zone?: string;
  readonly day: Meaning | null;
  /** True when morning or evening is not told ("at five"). */
  readonly open?: boolean;
}

/** A length of time. */
export interface Duration extends Modified {
  readonly kind: "duration";
  readonly amounts: readonly Amount[];
  /** Where it lies, when the text says so: before or after the reference ("the past two months"). */
  readonly lies?: -1 | 1;
}

/** A time that the text does not fix. */
export interface Reference extends Modified {
  readonly kind: "reference";
  readonly value: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF";
}

/** Something that comes again: "every Friday", "annually". */
export interface Repeated extends Modified {
  readonly kind: "repeated";
  readonly value: string;
}

/** Two dates that share a part of their words: "26–28 July", "from May to October 2020", "2003–04". */
export interface Pair extends Modified {
  readonly kind: "pair";
  readonly first: Meaning;
  readonly second: Meaning;
}

/** The same meaning with a modifier; one that it has already is kept. */
export function modified(meaning: Meaning, mod: TimexMod): Meaning {
  return meaning.mod === undefined ? { ...meaning, mod } : meaning;
}

/** A day of a known year; null when the month has no such day. */
export function dayOf(year: number, month: number, day: number): Meaning | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return { kind: "absolute", unit: "day", index: dayNumber(year, month, day) };
}

/** A month of a known year. */
export function monthOf(year: number, month: number): Meaning {
  return { kind: "absolute", unit: "month", index: year * 12 + month - 1 };
}

/** A year, a decade by its first year, or a century by its first year. */
export function yearsFrom(unit: "year" | "decade" | "century" | "millennium", year: number): Meaning {
  return { kind: "absolute", unit, index: periodOf(unit, dayNumber(year, 1, 1)).index };
}

/** A day that comes every year: "5 May". Null when no year has it. */
export function dayOfYear(month: number, day: number, year?: Meaning): Meaning | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(2000, month)) return null;
  return named("day", (y) => dayNumber(y, month, day), null, year);
}

/** A month that comes every year. */
export function monthOfYear(month: number, direction: -1 | 0 | 1 | null = null, year?: Meaning): Meaning {
  return named("month", (y) => y * 12 + month - 1, direction, year);
}

/** A period that comes every year, from its index in a given one. */
export function named(
  unit: Named["unit"],
  inYear: (year: number) => number,
  direction: -1 | 0 | 1 | null = null,
  year?: Meaning,
): Meaning {
  return year === undefined
    ? { kind: "named", unit, inYear, direction }
    : { kind: "named", unit, inYear, direction, year };
}

/** A day of the week, bare or with "last", "this" or "next". */
export function weekday(day: number, direction: -1 | 0 | 1 | null = null): Meaning {
  return { kind: "weekday", weekday: day, direction };
}

/** A whole period before (−), of (0) or after (+) the day of publication: "last week", "this year", "tomorrow". */
export function relative(unit: Unit, by: number, base: Shifted["base"] = "published"): Meaning {
  return {
    kind: "shifted",
    unit,
    by: [{ count: Math.abs(by), measure: unit }],
    sign: by < 0 ? -1 : by > 0 ? 1 : 0,
    base,
    whole: true,
  };
}

/** A length of time. */
export function lasting(count: number, measure: Measure, lies?: -1 | 1): Meaning {
  const amounts = [{ count, measure }];
  return lies === undefined ? { kind: "duration", amounts } : { kind: "duration", amounts, lies };
}

/** A point a length of time off from another: "two years ago", "three days later". */
export function away(length: Meaning, sign: -1 | 1, base: Shifted["base"]): Meaning | null {
  if (length.kind !== "duration") return null;
  const finest = length.amounts.at(-1)?.measure ?? "day";
  const unit: Unit =
    finest === "hour" || finest === "minute" || finest === "second" || finest === "some" ? "day" : finest;
  const shifted: Meaning = { kind: "shifted", unit, by: length.amounts, sign, base, whole: false };
  return length.mod === undefined ? shifted : { ...shifted, mod: length.mod };
}

/** A time of day on a clock. */
export function clock(
  hour: number,
  minute: number | null,
  second: number | null = null,
  isOpen = false,
): Meaning | null {
  if (hour > 24 || (minute ?? 0) > 59) return null;
  const two = (n: number): string => String(n).padStart(2, "0");
  const tail = `T${two(hour)}:${two(minute ?? 0)}${second === null ? "" : `:${two(second)}`}`;
  const from = hour * 60 + (minute ?? 0);
  return { kind: "clock", tail, from, to: from + 1, day: null, ...(isOpen ? { open: true } : {}) };
}

const PARTS_OF_DAY = [
  { tail: "TMO", from: 6 * 60, to: 12 * 60 },
  { tail: "TAF", from: 12 * 60, to: 18 * 60 },
  { tail: "TEV", from: 18 * 60, to: 24 * 60 },
  { tail: "TNI", from: 20 * 60, to: 30 * 60 },
  { tail: "TMO", from: 4 * 60, to: 8 * 60 },
  { tail: "TEV", from: 17 * 60, to: 20 * 60 },
  { tail: "TDT", from: 6 * 60, to: 18 * 60 },
] as const;

/** Morning, afternoon, evening, night …, by the lexicon's number, on a day or on one that the text leaves open. */
export function partOfDay(part: number, day: Meaning | null = null): Meaning {
  return { kind: "clock", ...(PARTS_OF_DAY[part] ?? PARTS_OF_DAY[0]), day };
}

/** A time of day on a day; anything else than a time is given back as it is. */
export function onDay(time: Meaning, day: Meaning | null): Meaning {
  if (time.kind !== "clock") return time;
  const mod = time.mod ?? day?.mod;
  return { ...time, day, ...(mod === undefined ? {} : { mod }) };
}
