import type { Reading } from "../text/annotation.ts";
import type { Report } from "../text/report.ts";

/** A report with its reading. */
export interface Item {
  readonly report: Report;
  readonly reading: Reading;
}

/** The items in the one order that reconcile works in, whatever order they came in: by publication (within a day, timed ones before those with the day only), then by id; undated ones last. */
export function inOrder(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => compare(sortKey(a), sortKey(b)));
}

function sortKey({ report }: Item): string {
  const { published } = report;
  // "~" sorts behind "T": what bears a day only comes after what bears a time of that day
  return `${published === null ? "9999" : published.length === 10 ? `${published}~` : published} ${report.id}`;
}

/** Orders strings by code unit, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
