import { expect, it } from "vitest";
import type { Figure } from "../../text/annotation.ts";
import { conversionsOf } from "./conversions.ts";

/** A made-up figure of money: its first number, and its words. */
function figure(number: string, text: string, unit: string): Figure {
  const at = text.indexOf(number);
  return {
    start: 100,
    end: 100 + text.length,
    text,
    number: { start: 100 + at, end: 100 + at + number.length },
    low: null,
    best: 2e6,
    high: null,
    modifier: "=",
    unit,
    of: null,
    place: null,
    time: null,
    source: null,
    rule: "made up",
  };
}

it.each([
  ["two million", "two million euros (£1.7 million)", "EUR", [["GBP", 1_700_000]]],
  ["$2.6 million", "$2.6 million (two million euros)", "USD", [["EUR", 2_000_000]]],
  [
    "2m",
    "2m euros (£1.7m, $2.6m)",
    "EUR",
    [
      ["GBP", 1_700_000],
      ["USD", 2_600_000],
    ],
  ],
  ["2", "2 million euros", "EUR", []],
  ["5", "5 million euros (in 2019)", "EUR", []],
] as const)("in “%s” of “%s”", (number, text, unit, expected) => {
  expect(conversionsOf(figure(number, text, unit)).map(({ code, amount }) => [code, amount])).toEqual(expected);
});
