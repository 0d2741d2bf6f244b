/** The one order in which grouping looks at reports, whatever order they came in. */
import type { Report } from "../text/report.ts";

/** By publication, then id; undated reports come last. Dates compare as days first, then as written. */
export function byPublication(a: Report, b: Report): number {
  return compare(a.published ?? "9999", b.published ?? "9999") || compare(a.id, b.id) || compare(a.sha256, b.sha256);
}

/** Code unit order, the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Days since 1970 with the time of day as a fraction, or null when the report has no readable date. */
export function publicationDay(published: string | null): number | null {
  if (published === null) return null;
  const time = Date.parse(published);
  return Number.isNaN(time) ? null : time / 86_400_000;
}
