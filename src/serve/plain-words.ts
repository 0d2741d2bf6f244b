/** How every rendering writes days, numbers and bounds: the same on every machine, whatever its locale. */
import type { FigureValue } from "../reconcile/readout.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "2026-03-09T16:20:00+02:00" → "9 March 2026"; a month or year alone stays one; anything else as it is. */
export function day(iso: string): string {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?=$|T)/.exec(iso);
  if (found === null) return iso;
  const [, year, month, date] = found;
  const name = month === undefined ? undefined : months[Number(month) - 1];
  if (month !== undefined && name === undefined) return iso;
  return [date === undefined ? undefined : String(Number(date)), name, year]
    .filter((part) => part !== undefined)
    .join(" ");
}

/** "2026-03-09" → "9 Mar". */
export function shortDay(iso: string): string {
  const [date, month] = day(iso).split(" ");
  return month === undefined ? day(iso) : `${date} ${month.slice(0, 3)}`;
}

/** "2026-03-12T18:00" → "12 March 2026, 18:00": the day, and the hour where one is given. */
export function moment(iso: string): string {
  const hour = /T(\d\d:\d\d)/.exec(iso)?.[1];
  return hour === undefined ? day(iso) : `${day(iso)}, ${hour}`;
}

/** Whole and broken days since 1970 in the report's own time of day; null where the text is no date. */
export function dayNumber(iso: string | null): number | null {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::(\d\d))?)?)?)?/.exec(iso ?? "");
  if (found === null) return null;
  const [, year, month = "01", date = "01", hour = "00", minute = "00"] = found;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(date)) / 86_400_000;
  return days + Number(hour) / 24 + Number(minute) / 1440;
}

/** The calendar day that a day number lies in, as ISO 8601. */
export function isoDay(number: number): string {
  return new Date(Math.floor(number) * 86_400_000).toISOString().slice(0, 10);
}

/** 3100 → "3,100"; 18500000 → "18.5 million"; 147.5 stays so. */
export function number(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  if (size >= 1e9) return `${trimmed(value / 1e9)} billion`;
  if (size >= 1e6) return `${trimmed(value / 1e6)} million`;
  const [whole = "", rest] = trimmed(value).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return rest === undefined ? grouped : `${grouped}.${rest}`;
}

function trimmed(value: number): string {
  return String(Number(value.toFixed(3)));
}

/** A value with its bound as a sign: "≤ 2,400", "≥ 17", "≈ 6,000", "25–30", "+12"; a bound is never shown as a point. */
export function bounded(value: Pick<FigureValue, "low" | "best" | "high" | "modifier">): string {
  const { low, best, high, modifier } = value;
  const point = best ?? low ?? high;
  if (point === null) return "?";
  if (modifier === "up") return `+${number(point)}`;
  if (modifier === "down") return `−${number(point)}`;
  if (low !== null && high !== null) return low === high ? number(low) : `${number(low)}–${number(high)}`;
  if (high !== null) return `≤ ${number(high)}`;
  if (low !== null) return `≥ ${number(low)}`;
  return modifier === "=" ? number(point) : `≈ ${number(point)}`;
}

/** A bounded value with the sign of its unit where that is part of the number: "≤ 60%". */
export function measured(value: Pick<FigureValue, "low" | "best" | "high" | "modifier">, unit: string | null): string {
  return unit === "percent" ? `${bounded(value)}%` : bounded(value);
}

/** A bounded value with its unit in words: "≤ 60%", "≥ 3,100 cubic metre per second"; people are counted without one. */
export function withUnit(value: Pick<FigureValue, "low" | "best" | "high" | "modifier">, unit: string | null): string {
  const written = measured(value, unit);
  return unit === null || unit === "people" || unit === "percent" ? written : `${written} ${unit}`;
}

/** The days from the first to the last: "26–27 July 2021" where they share a month. */
export function daysFromTo(from: string, to: string | null): string {
  const first = day(from);
  const last = day(to ?? from);
  if (first === last) return first;
  const [date, ...rest] = first.split(" ");
  return last.endsWith(` ${rest.join(" ")}`) ? `${date}–${last}` : `${first} – ${last}`;
}

/** A written number for narrow places: "≤ 2,400" → "≤2,400", "18.5 million" → "18.5m". */
export function compact(written: string): string {
  return written.replace(" million", "m").replace(" billion", "bn").replaceAll(" ", "");
}

/** 1 → "1 report"; 3 → "3 reports". */
export function count(amount: number, one: string, many = `${one}s`): string {
  return `${number(amount)} ${amount === 1 ? one : many}`;
}
