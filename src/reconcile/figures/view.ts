import type { ReadoutFigure } from "../readout.ts";
import type { Thing } from "./values.ts";

/**
 * UCDP's low / best / high over all values of a thing (Sundberg and Melander 2013): the lowest and the highest number that any report
 * gives, and as best the value that most reports give; a source's own bound is never turned into a point.
 */
export function viewOf(thing: Thing): ReadoutFigure["view"] {
  const figures = thing.values.flatMap((value) => value.mentions.map((mention) => mention.figure));
  const lows = figures.flatMap(({ low, best }) => (low !== null ? [low] : best !== null ? [best] : []));
  const highs = figures.flatMap(({ low, best, high }) =>
    high !== null ? [high] : best !== null && low === null ? [best] : [],
  );
  const told = thing.values.filter(({ mentions }) => mentions[0]!.figure.best !== null);
  const best = told[0]?.mentions[0]?.figure.best ?? null;
  return {
    low: lows.length > 0 ? Math.min(...lows) : null,
    best,
    high: highs.length > 0 ? Math.max(...highs) : null,
    rule: "low and high: the lowest and the highest number given; best: the number that most reports give",
  };
}
