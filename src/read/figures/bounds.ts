/** Low, best and high of a quantity, after UCDP: a source's own bound is never turned into a point. */
import type { Modifier } from "../../text/annotation.ts";
import type { Quantity } from "./quantities.ts";

/** The bounds that a quantity's words give, and the modifier that a reading writes for them. */
export interface Bounds {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly modifier: Modifier;
}

/**
 * Exact: all three equal. About: best only. At least, more than: low. Up to, nearly, less than: high.
 * A range: low and high. Vague words ("dozens"): low only. A change ("fell by 30") keeps its direction as the modifier.
 */
export function boundsOf(quantity: Quantity): Bounds {
  const { modified } = quantity;
  const value = rounded(quantity, quantity.value)!;
  const modifier: Modifier = modified.change ?? modified.bound;
  if (quantity.kind === "range")
    return { low: rounded(quantity, quantity.low), best: null, high: rounded(quantity, quantity.high), modifier };
  if (quantity.kind === "vague") {
    // "nearly a thousand" is bounded above by its words; "about two dozen" was no vague number to begin with.
    if (modified.bound === "<") return { low: null, best: null, high: quantity.high ?? value, modifier };
    return {
      low: quantity.low,
      best: null,
      high: quantity.high,
      modifier: modified.change ?? (modified.bound === "=" ? ">" : modified.bound),
    };
  }
  switch (modified.bound) {
    case "~":
      return { low: null, best: value, high: null, modifier };
    case ">":
      return { low: value, best: null, high: null, modifier };
    case "<":
      return { low: null, best: null, high: value, modifier };
    case "=":
      return { low: value, best: value, high: value, modifier };
  }
}

// Thirds and sevenths to three places: the words claim no more.
function rounded({ kind }: Quantity, value: number | null): number | null {
  if (value === null || (kind !== "fraction" && kind !== "ratio" && kind !== "range") || Math.abs(value) >= 1)
    return value;
  return Math.round(value * 1000) / 1000;
}
