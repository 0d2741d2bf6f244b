import type { Quantity } from "./quantities.ts";

/** A quantity with the characters around it, 48 on each side. */
export interface Sight {
  readonly quantity: Quantity;
  /** Text up to the number (or its currency), and from the end of number and unit on. */
  readonly before: string;
  readonly after: string;
  readonly number: string;
}

export interface NonFigure {
  /** Named by the shape it matches. */
  readonly name: string;
  readonly holds: (sight: Sight) => boolean;
  /** Made-up sentences whose only number the rule takes away, and others whose number it must leave. */
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}
