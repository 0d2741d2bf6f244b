import { expect, it } from "vitest";
import { mayBeOneSum } from "./exchange-bands.ts";

it.each([
  [2_000_000, "EUR", 2_600_000, "USD", true],
  [2_000_000, "EUR", 1_700_000, "GBP", true],
  [1_000_000, "USD", 90_000_000, "JPY", true],
  [2_000_000, "EUR", 4_000_000, "USD", false],
  [1_000_000, "GBP", 900_000, "USD", false],
  [1_000_000, "USD", 1_000_000, "USD", true],
  [1_000_000, "USD", 1_000_000, "XXX", null],
])("%i %s and %i %s: %s", (x, from, y, to, expected) => {
  expect(mayBeOneSum({ amount: x, code: from }, { amount: y, code: to })).toBe(expected);
  expect(mayBeOneSum({ amount: y, code: to }, { amount: x, code: from })).toBe(expected);
});
