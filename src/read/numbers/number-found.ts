import type { Span } from "../../text/span.ts";

/**
 * `cardinal` "1,500", "two hundred" · `ordinal` "third", "21st" · `fraction` "two-thirds", "half" ·
 * `ratio` "one in five" · `vague` "dozens", "tens of thousands", "several hundred", "a few".
 */
export type NumberKind = "cardinal" | "ordinal" | "fraction" | "ratio" | "vague";

/** A number as a text gives it. */
export interface NumberFound extends Span {
  readonly kind: NumberKind;
  readonly form: "digits" | "words" | "mixed";
  /** The number; for vague ones the least that the words allow; for fractions and ratios the quotient. */
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  /** True when it can be no year and no label: groups, decimals, a sign, a scale word. */
  readonly isMarked: boolean;
  /** The two numbers of a ratio: "one in five" is 1 of 5. */
  readonly part?: number;
  readonly whole?: number;
}
