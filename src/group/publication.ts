/** The one order in which grouping looks at reports, whatever order they came in, and what is known of who was first. */
import type { Report } from "../text/report.ts";

/** A report with its day of publication worked out once. */
export interface Dated {
  readonly report: Report;
  /** Days since 1970 with the time of day as a fraction, in UTC; null when the report has no readable date. */
  readonly day: number | null;
}

/** Works out a report's day: "2021-07-27" is its midnight, "2021-07-27T09:30:00+03:00" the instant itself. */
export function dated(report: Report): Dated {
  const instant = instantOf(report.published);
  return { report, day: instant === null ? null : instant / 86_400_000 };
}

/** By publication, then id; undated reports come last. */
export function byPublication(a: Dated, b: Dated): number {
  if (a.day !== b.day) return (a.day ?? Number.POSITIVE_INFINITY) - (b.day ?? Number.POSITIVE_INFINITY);
  return compare(a.report.id, b.report.id) || compare(a.report.sha256, b.report.sha256);
}

/** Reports in that order; the given list stays as it is. */
export function inOrder(reports: readonly Report[]): Report[] {
  return reports
    .map(dated)
    .sort(byPublication)
    .map((item) => item.report);
}

/**
 * Which of two reports was surely published first: negative for `a`, positive for `b`, 0 when nothing tells. A date without
 * an hour ties with any hour of its day, as the outlet's own clock has it: "2031-05-04" and "2031-05-04T16:20:00+02:00".
 */
export function publishedFirst(a: Report, b: Report): number {
  const [first, second] = [instantOf(a.published), instantOf(b.published)];
  if (first === null || second === null) return 0;
  if (hasHour.test(a.published!) && hasHour.test(b.published!)) return first - second;
  const [day, other] = [a.published!.slice(0, dayLength), b.published!.slice(0, dayLength)];
  const known = Math.min(day.length, other.length);
  return compare(day.slice(0, known), other.slice(0, known));
}

const dayLength = "2031-05-04".length;
const hasHour = /^\d{4}-\d{2}-\d{2}[T ]\d/u;
/** "Z", "+02:00", "-0500" at the end of a date-time. */
const hasOffset = /(?:Z|[+-]\d{2}:?\d{2})$/iu;

/** Milliseconds since 1970; a date-time without an offset is read as UTC, so that the machine's own zone never counts. */
function instantOf(published: string | null): number | null {
  if (published === null) return null;
  const time = Date.parse(hasHour.test(published) && !hasOffset.test(published) ? `${published}Z` : published);
  return Number.isNaN(time) ? null : time;
}

/** Code unit order, the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
