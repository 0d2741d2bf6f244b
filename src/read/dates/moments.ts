import type { DateExpression } from "../../text/annotation.ts";
import type { Span } from "../../text/span.ts";
import {
  addMonths,
  civilDate,
  dayAfter,
  dayNumber,
  daysInMonth,
  firstDay,
  modulo,
  type Period,
  periodOf,
  type Unit,
  weekdayOf,
} from "./calendar.ts";
import type { FiscalYear } from "./fiscal.ts";
import type { Amount, Comparable, Meaning, Named, Part, Shifted, Weekday } from "./meaning.ts";
import type { Tense } from "./tense.ts";
import type { Known } from "./value.ts";

/** A period of the calendar with how much of it is known and what it was counted from. */
export interface Moment {
  readonly period: Period;
  readonly known: Known;
  readonly anchor: DateExpression["anchor"];
  readonly implied: DateExpression["implied"];
}

/** A moment that the text told, and where. */
export interface Told {
  readonly moment: Moment;
  readonly span: Span;
  /** True where the words after it say that it is over: "the fourth quarter ended Sept. 30". */
  readonly isOver: boolean;
}

/** What expressions are resolved against. */
export interface Setting {
  /** The day of publication, or a full date of the text in its stead; null when there is neither. */
  readonly reference: { readonly day: number; readonly anchor: "published" | "text" } | null;
  /** The last moment told before, for each unit; the latest of all first. */
  readonly told: readonly Told[];
  /** Looked up only where it decides: most dates need none. */
  readonly tense: () => Tense;
  /** Where the expression begins. */
  readonly at: number;
  /** The fiscal year of the country that is spoken of, for a meaning that is fiscal. */
  readonly fiscalYear: FiscalYear | null;
}

// Stands in for the day of publication where none is known: its week, month and year are never shown.
const NOWHERE = dayNumber(2000, 6, 15);

const RANK: Readonly<Record<Unit, number>> = {
  day: 0,
  weekend: 1,
  week: 2,
  month: 3,
  season: 4,
  quarter: 4,
  half: 5,
  year: 6,
  decade: 7,
  century: 8,
  millennium: 9,
};

/** The moment that a meaning denotes; null for what denotes none. */
export function momentOf(meaning: Meaning, setting: Setting): Moment | null {
  switch (meaning.kind) {
    case "absolute":
      return { period: { unit: meaning.unit, index: meaning.index }, known: "full", anchor: null, implied: [] };
    case "named":
      return namedMoment(meaning, setting);
    case "weekday":
      return weekdayMoment(meaning, setting);
    case "shifted":
      return shiftedMoment(meaning, setting);
    case "part":
      return partMoment(meaning, setting);
    case "comparable":
      return comparableMoment(meaning, setting);
    case "clock":
      return meaning.day === null ? null : momentOf(meaning.day, setting);
    default:
      return null;
  }
}

/** The day that relative expressions are counted from; one of which nothing is known where there is none. */
export function referenceMoment(setting: Setting): Moment {
  const { reference } = setting;
  return {
    period: { unit: "day", index: reference?.day ?? NOWHERE },
    known: reference === null ? "none" : "full",
    anchor: reference?.anchor ?? null,
    implied: ["year", "month", "day"],
  };
}

function namedMoment(meaning: Named, setting: Setting): Moment | null {
  const { unit, inYear, direction } = meaning;
  const at = (year: number): Period => ({ unit, index: inYear(year) });
  const reference = referenceMoment(setting);
  const known: Known = reference.known === "full" ? "full" : "yearless";
  if (meaning.year !== undefined) {
    const year = momentOf(meaning.year, setting);
    if (year === null) return null;
    const period = at(civilDate(firstDay(year.period)).year);
    return { period, known: year.known === "full" ? "full" : "yearless", anchor: year.anchor, implied: ["year"] };
  }
  const day = reference.period.index;
  const { year } = civilDate(day);
  const candidates = yearsAround(year, unit, inYear).map(at);
  const { weekday } = meaning;
  const matching =
    weekday === undefined ? candidates : candidates.filter((period) => weekdayOf(period.index) === weekday);
  const fitting = matching.length > 0 ? matching : candidates;
  const before = fitting
    .filter((period) => (direction === -1 ? dayAfter(period) <= day : firstDay(period) <= day))
    .at(-1);
  const after = fitting.find((period) => (direction === 1 ? firstDay(period) > day : dayAfter(period) > day));
  const wanted = direction ?? setting.tense();
  const ahead = after === undefined ? Number.POSITIVE_INFINITY : firstDay(after) - day;
  const behind = before === undefined ? Number.POSITIVE_INFINITY : Math.max(0, day - dayAfter(before));
  // News looks back: without a tense the date ahead must be much the nearer one.
  const closest = ahead * (wanted === 0 ? 2 : 1) < behind ? after : before;
  const isCounted = unit === "quarter" || unit === "half";
  const chosen =
    direction === 0
      ? at(year)
      : direction === null && isCounted
        ? wanted > 0 && behind > 100
          ? (after ?? before)
          : (before ?? after)
        : direction === null && (wanted === 0 || Math.min(ahead, behind) <= NEARBY[unit])
          ? closest
          : wanted < 0
            ? (before ?? after)
            : (after ?? before);
  return chosen === undefined ? null : { period: chosen, known, anchor: reference.anchor, implied: ["year"] };
}

// The years before, of and after a year; for 29 February the leap years around it.
function yearsAround(year: number, unit: Unit, inYear: Named["inYear"]): readonly number[] {
  if (unit !== "day" || civilDate(inYear(2000)).month !== 2 || civilDate(inYear(2000)).day !== 29)
    return [year - 1, year, year + 1];
  const leap = year - modulo(year, 4);
  return [leap - 4, leap, leap + 4];
}

// A date without a year that lies so many days off at most is meant whatever the tense: a report of 5 January
// that "set a Jan. 14 deadline" does not speak of last year's.
const NEARBY: Readonly<Record<Named["unit"], number>> = {
  day: 90,
  week: 45,
  month: 31,
  season: 31,
  quarter: 0,
  half: 0,
};

function weekdayMoment(meaning: Weekday, setting: Setting): Moment | null {
  const reference = referenceMoment(setting);
  const known: Known = reference.known === "full" ? "full" : "weekday";
  const moment = (day: number): Moment => ({
    period: { unit: "day", index: day },
    known,
    anchor: reference.anchor,
    implied: ["year", "month", "day"],
  });
  const today = reference.period.index;
  if (meaning.week !== undefined) {
    const week = momentOf(meaning.week, setting);
    return week === null ? null : moment(firstDay(week.period) + meaning.weekday - 1);
  }
  if (meaning.dayOfMonth !== undefined)
    return moment(nearestMonthDay(today, meaning.weekday, meaning.dayOfMonth, setting.tense()));
  const before = today - modulo(weekdayOf(today) - meaning.weekday, 7);
  const after = before === today ? today : before + 7;
  if (meaning.direction === -1) return moment(before === today ? today - 7 : before);
  if (meaning.direction === 0) return moment(after);
  if (meaning.direction === 1) return moment(today - weekdayOf(today) + meaning.weekday + 7);
  return moment(setting.tense() > 0 ? after : before);
}

// "Friday the 9th": the month nearest to now in which the 9th is a Friday.
function nearestMonthDay(today: number, weekday: number, dayOfMonth: number, tense: Tense): number {
  const { year, month } = civilDate(today);
  for (let step = 0; step < 14; step += 1) {
    for (const sign of tense > 0 ? [1, -1] : [-1, 1]) {
      const index = year * 12 + month - 1 + sign * step;
      const day = dayNumber(Math.floor(index / 12), modulo(index, 12) + 1, dayOfMonth);
      if (weekdayOf(day) === weekday && dayOfMonth <= daysInMonth(Math.floor(index / 12), modulo(index, 12) + 1))
        return day;
    }
  }
  return today - modulo(weekdayOf(today) - weekday, 7);
}

/** What a shifted expression is counted from. */
export function baseMoment(meaning: Shifted, setting: Setting): Moment | null {
  if (meaning.base === "published") return referenceMoment(setting);
  if (meaning.base === "quarter") return quarterMoment(setting);
  if (meaning.base !== "nearest") return momentOf(meaning.base, setting);
  const wanted = RANK[meaning.unit];
  const told = setting.told.find(({ moment }) => RANK[moment.period.unit] <= wanted);
  if (told === undefined) return referenceMoment(setting);
  return { ...told.moment, anchor: told.span };
}

function shiftedMoment(meaning: Shifted, setting: Setting): Moment | null {
  const base = baseMoment(meaning, setting);
  if (base === null) return null;
  const day = firstDay(base.period);
  const implied =
    meaning.base === "published" || meaning.base === "nearest" ? (["year", "month", "day"] as const) : base.implied;
  const unit = meaning.whole ? meaning.unit : coarse(meaning.unit);
  const moved = meaning.whole
    ? moveWhole(wholePeriod(unit, day, meaning, setting), meaning)
    : periodOf(unit, move(day, meaning.by, meaning.sign));
  const known = base.known === "weekday" && unit !== "day" ? "none" : base.known;
  return {
    period: moved,
    known,
    anchor: base.anchor,
    implied: implied.slice(0, implied.length - (unit === "day" ? 0 : unit === "month" || unit === "week" ? 1 : 2)),
  };
}

// "the quarter": the one told before, and else the last one that is over.
function quarterMoment(setting: Setting): Moment {
  const told = toldQuarter(setting);
  if (told !== undefined) return { ...told.moment, anchor: told.span };
  const reference = referenceMoment(setting);
  return { ...reference, period: { unit: "quarter", index: periodOf("quarter", reference.period.index).index - 1 } };
}

function toldQuarter(setting: Setting): Told | undefined {
  return setting.told.find(
    ({ moment, span, isOver }) =>
      moment.period.unit === "quarter" &&
      setting.at - span.start < REACH &&
      (isOver || isReported(moment.period, setting)),
  );
}

// Results are out only of a quarter that is over; one "expected for the first quarter" is no measure of what was.
function isReported(quarter: Period, { reference }: Setting): boolean {
  return reference === null || dayAfter(quarter) <= reference.day;
}

// How far back, in code units, the quarter stands that a comparison speaks of.
const REACH = 500;

function comparableMoment(meaning: Comparable, setting: Setting): Moment | null {
  const quarter = toldQuarter(setting);
  if (quarter !== undefined && quarter.moment.known === "full") {
    const { index } = quarter.moment.period;
    const moved = meaning.year === null ? index - 4 : meaning.year * 4 + modulo(index, 4);
    return { period: { unit: "quarter", index: moved }, known: "full", anchor: quarter.span, implied: ["year"] };
  }
  if (meaning.year !== null)
    return { period: { unit: "year", index: meaning.year }, known: "full", anchor: null, implied: [] };
  const shifted: Shifted = {
    kind: "shifted",
    unit: "year",
    by: [{ count: 1, measure: "year" }],
    sign: -1,
    base: meaning.base,
    whole: false,
  };
  return shiftedMoment(shifted, setting);
}

const coarse = (unit: Unit): Unit => (unit === "decade" || unit === "century" || unit === "millennium" ? "year" : unit);

// "The weekend" is the last one that began, unless the words look ahead.
function wholePeriod(unit: Unit, day: number, meaning: Shifted, setting: Setting): Period {
  const period = periodOf(unit, day);
  if (meaning.base !== "published") return period;
  if (unit === "weekend" && meaning.sign === 0 && setting.tense() <= 0 && weekdayOf(day) < 6)
    return { unit, index: period.index - 1 };
  return period;
}

function moveWhole(period: Period, meaning: Shifted): Period {
  const count = meaning.by[0]?.count ?? 0;
  return { unit: period.unit, index: period.index + meaning.sign * count };
}

/** A day moved by lengths of time; those of the clock leave it. */
export function move(day: number, amounts: readonly Amount[], sign: number): number {
  let moved = day;
  for (const { count, measure } of amounts) {
    if (Number.isNaN(count)) continue;
    const months = MONTHS[measure];
    moved =
      months === undefined
        ? moved + Math.round(sign * count * (DAYS[measure] ?? 0))
        : addMonths(moved, Math.round(sign * count * months));
  }
  return moved;
}

const MONTHS: Readonly<Record<string, number>> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12000,
};
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, weekend: 7, hour: 1 / 24 };

function partMoment(meaning: Part, setting: Setting): Moment | null {
  const whole = momentOf(meaning.of, setting);
  if (whole === null) return null;
  const first = periodOf(meaning.unit, firstDay(whole.period)).index;
  const last = periodOf(meaning.unit, dayAfter(whole.period) - 1).index;
  const index = meaning.ordinal > 0 ? first + meaning.ordinal - 1 : last + meaning.ordinal + 1;
  if (index > last || index < first) return null;
  return { ...whole, period: { unit: meaning.unit, index } };
}
