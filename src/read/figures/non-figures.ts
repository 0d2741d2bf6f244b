/** Tells what looks like a figure and is none; the rules stand beside as data, each with what it must catch and must leave. */
import { NAMES } from "./non-figure-names.ts";
import { POINTERS } from "./non-figure-pointers.ts";
import { SPORTS } from "./non-figure-sports.ts";
import { TIMES } from "./non-figure-times.ts";
import type { Quantity } from "./quantities.ts";
import type { NonFigure, Sight } from "./sight.ts";

/** All rules in the order they are asked; the first that holds gives the reason. */
export const NON_FIGURES: readonly NonFigure[] = [...POINTERS, ...TIMES, ...NAMES, ...SPORTS];

/** The name of the rule that makes a quantity no figure; null when none holds. */
export function whyNoFigure(text: string, quantity: Quantity): string | null {
  const { core } = quantity;
  const sight: Sight = {
    quantity,
    before: text.slice(Math.max(0, core.start - 48), core.start),
    after: text.slice(core.end, core.end + 48),
    number: text.slice(quantity.number.start, quantity.number.end),
  };
  for (const rule of NON_FIGURES) if (rule.holds(sight)) return rule.name;
  return null;
}
