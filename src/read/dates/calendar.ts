/** The units of the civil calendar that an expression can denote, as periods on a line of whole numbers. */
export type Unit =
  | "day"
  | "weekend"
  | "week"
  | "month"
  | "season"
  | "quarter"
  | "half"
  | "year"
  | "decade"
  | "century"
  | "millennium";

/**
 * One day, week, month … of the proleptic Gregorian calendar.
 * Periods of one unit are numbered without gaps, so `index + 1` is the next one:
 * days from 1970-01-01, weeks from the Monday before it, months as year × 12 + month − 1, and so on.
 */
export interface Period {
  readonly unit: Unit;
  readonly index: number;
}

/** Days from 1970-01-01 to a civil date (the algorithm of Hinnant's `days_from_civil`); a day past the month's end runs on. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** Year, month (1–12) and day of month of a day number. */
export function civilDate(day: number): { readonly year: number; readonly month: number; readonly day: number } {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export function weekdayOf(day: number): number {
  return modulo(day + 3, 7) + 1;
}

/** Days in a month of a year. */
export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** The first day of a period; the period ends before the first day of the one that follows it. */
export function firstDay({ unit, index }: Period): number {
  switch (unit) {
    case "day":
      return index;
    case "week":
      return index * 7 - 3;
    case "weekend":
      return index * 7 + 2;
    case "month":
      return dayNumber(Math.floor(index / 12), modulo(index, 12) + 1, 1);
    case "season":
      return dayNumber(Math.floor(index / 4), modulo(index, 4) * 3 + 3, 1);
    case "quarter":
      return dayNumber(Math.floor(index / 4), modulo(index, 4) * 3 + 1, 1);
    case "half":
      return dayNumber(Math.floor(index / 2), modulo(index, 2) * 6 + 1, 1);
    default:
      return dayNumber(index * YEARS[unit], 1, 1);
  }
}

/** The first day after a period. */
export function dayAfter(period: Period): number {
  return period.unit === "weekend" ? firstDay(period) + 2 : firstDay({ unit: period.unit, index: period.index + 1 });
}

/** The period of a unit that a day lies in; for a weekend the one of its week. */
export function periodOf(unit: Unit, day: number): Period {
  if (unit === "day") return { unit, index: day };
  if (unit === "week" || unit === "weekend") return { unit, index: Math.floor((day + 3) / 7) };
  const { year, month } = civilDate(day);
  switch (unit) {
    case "month":
      return { unit, index: year * 12 + month - 1 };
    case "season":
      return { unit, index: Math.floor((year * 12 + month - 3) / 3) };
    case "quarter":
      return { unit, index: Math.floor((year * 12 + month - 1) / 3) };
    case "half":
      return { unit, index: Math.floor((year * 12 + month - 1) / 6) };
    default:
      return { unit, index: Math.floor(year / YEARS[unit]) };
  }
}

/** ISO 8601 week-numbering year and week of a week's index. */
export function isoWeek(index: number): { readonly year: number; readonly week: number } {
  const thursday = index * 7;
  const { year } = civilDate(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** Index of ISO week `week` of `year`. */
export function weekIndex(year: number, week: number): number {
  return Math.floor((dayNumber(year, 1, 4) + 3) / 7) + week - 1;
}

/** A day moved by whole months; a day that the target month lacks becomes its last. */
export function addMonths(day: number, months: number): number {
  const date = civilDate(day);
  const index = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = modulo(index, 12) + 1;
  return dayNumber(year, month, Math.min(date.day, daysInMonth(year, month)));
}

/** The day Easter Sunday falls on (the anonymous Gregorian computus). */
export function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1);
}

/** `YYYY-MM-DD`, with as many digits as the year needs. */
export function isoDate(day: number): string {
  const date = civilDate(day);
  return `${digits(date.year, 4)}-${digits(date.month, 2)}-${digits(date.day, 2)}`;
}

/** A whole number with at least `width` digits. */
export function digits(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

/** Remainder that is never negative. */
export function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}

const YEARS = { year: 1, decade: 10, century: 100, millennium: 1000 } as const;
