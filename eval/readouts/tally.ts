import type { Scores } from "../layer.ts";

/** Counts hits and cases per metric over one or more cases, and gives them as percentages. */
export interface Tally {
  /** Adds to a metric: hits, out of cases. A hit may be a fraction. */
  add(metric: string, hits: number | boolean, cases?: number): void;
  /** Adds to a plain count. */
  count(metric: string, number: number): void;
  scores(): Scores;
}

/** An empty tally. */
export function createTally(): Tally {
  const sums = new Map<string, { hits: number; cases: number }>();
  const counts = new Map<string, number>();
  let items = 0;
  return {
    add(metric, hits, cases = 1) {
      const sum = sums.get(metric) ?? { hits: 0, cases: 0 };
      sum.hits += Number(hits);
      sum.cases += cases;
      sums.set(metric, sum);
      items += cases;
    },
    count: (metric, number) => void counts.set(metric, (counts.get(metric) ?? 0) + number),
    scores() {
      const metrics = [...sums].filter(([, { cases }]) => cases > 0).sort(([a], [b]) => (a < b ? -1 : 1));
      return {
        items,
        ...Object.fromEntries(
          metrics.map(([metric, { hits, cases }]) => [metric, Math.round((1000 * hits) / cases) / 10]),
        ),
        ...Object.fromEntries(counts),
      };
    },
  };
}
