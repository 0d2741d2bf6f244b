/** The one order in which grouping looks at reports, whatever order they came in. */
import type { Report } from "../text/report.ts";

/** A report with its day of publication worked out once. */
export interface Dated {
  readonly report: Report;
  /** Days since 1970 with the time of day as a fraction, in UTC; null when the report has no readable date. */
  readonly day: number | null;
}

/** Works out a report's day: "2021-07-27" is its midnight, "2021-07-27T09:30:00+03:00" the instant itself. */
export function dated(report: Report): Dated {
  const time = report.published === null ? Number.NaN : Date.parse(report.published);
  return { report, day: Number.isNaN(time) ? null : time / 86_400_000 };
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

/** Code unit order, the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
