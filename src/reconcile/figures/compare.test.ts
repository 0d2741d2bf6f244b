import { expect, it } from "vitest";
import { relationOf } from "./compare.ts";
import type { Quantity } from "./quantity.ts";

/** "about 100", "nearly 300", ">= 10", "= 12", "36..40 %": a made-up notation for the table below. */
function quantity(told: string, dimension = "people"): Quantity {
  const [first = "", second] = told
    .replace(/[^\d. ]/g, "")
    .trim()
    .split(/\.\.| +/);
  const point = Number(first);
  const base = { dimension, unit: dimension, point, told: point };
  if (second !== undefined && told.includes(".."))
    return { ...base, sharpness: "range", low: point, high: Number(second), point: (point + Number(second)) / 2 };
  if (told.startsWith("about")) return { ...base, sharpness: "about", low: null, high: null };
  if (told.startsWith("at least")) return { ...base, sharpness: "at least", low: point, high: null };
  if (told.startsWith("more than")) return { ...base, sharpness: "more than", low: point, high: null };
  if (told.startsWith("nearly")) return { ...base, sharpness: "less than", low: null, high: point };
  if (told.startsWith("up to")) return { ...base, sharpness: "at most", low: null, high: point };
  return { ...base, sharpness: "exact", low: point, high: point };
}

it.each([
  ["12", "12", "equal"],
  ["about 150", "150", "equal"],
  ["at least 10", "12", "narrower"],
  ["up to 2500", "2500", "narrower"],
  ["3..5", "4", "narrower"],
  ["600", "612", "rounded"],
  ["about 100000", "120000", "rounded"],
  ["more than 1400", "about 1400", "hedged"],
  ["nearly 100", "about 100", "hedged"],
  ["more than 50", "50", "hedged"],
  ["at least 50", "50", "narrower"],
  ["at least 20", "at least 30", "open"],
  ["nearly 300", "more than 300", "apart"],
  ["7", "12", "apart"],
  ["10", "12", "apart"],
  ["at least 14", "9", "apart"],
  ["120000", "200000", "apart"],
  ["200000", "161000", "apart"],
  ["more than 3", "19", "far"],
  ["nearly 60", "6", "far"],
  ["up to 60", "6", "far"],
  ["at least 2", "at least 70", "far"],
])("%s and %s: %s", (a, b, relation) => {
  expect(relationOf(quantity(a), quantity(b))).toBe(relation);
  expect(relationOf(quantity(b), quantity(a))).toBe(relation);
});

it("lets measures differ a little: 58 km is 36 miles", () => {
  expect(relationOf(quantity("58000", "length"), quantity("57936", "length"))).toBe("rounded");
});
