import { describe, expect, it } from "vitest";
import { bounded, compact, day, dayNumber, isoDay, measured, moment, number, shortDay } from "./plain-words.ts";

describe("days", () => {
  const cases: readonly [iso: string, shown: string][] = [
    ["2026-03-09", "9 March 2026"],
    ["2026-03-09T16:20:00+02:00", "9 March 2026"],
    ["2026-03", "March 2026"],
    ["2026", "2026"],
    ["2026-W11", "2026-W11"],
    ["XXXX-12-31", "XXXX-12-31"],
    ["2026-13-01", "2026-13-01"],
    ["", ""],
  ];
  for (const [iso, expected] of cases) it(`${iso} is shown as ${expected}`, () => expect(day(iso)).toBe(expected));

  it("keeps the hour of a deadline", () => expect(moment("2026-03-12T18:00")).toBe("12 March 2026, 18:00"));
  it("is short where there is little room", () => expect(shortDay("2026-03-09")).toBe("9 Mar"));
  it("counts days there and back", () => expect(isoDay(dayNumber("2026-03-09T18:00")!)).toBe("2026-03-09"));
  it("has no number for what is no date", () => expect(dayNumber("soon")).toBeNull());
});

describe("numbers", () => {
  const cases: readonly [value: number, shown: string][] = [
    [3100, "3,100"],
    [147.5, "147.5"],
    [18_500_000, "18.5 million"],
    [2_000_000_000, "2 billion"],
    [1234567, "1.235 million"],
    [-1200, "-1,200"],
    [0, "0"],
    [Number.POSITIVE_INFINITY, "Infinity"],
  ];
  for (const [value, expected] of cases)
    it(`${value} is shown as ${expected}`, () => expect(number(value)).toBe(expected));
});

describe("bounds", () => {
  const cases: readonly [
    low: number | null,
    best: number | null,
    high: number | null,
    modifier: string,
    shown: string,
  ][] = [
    [9, 9, 9, "=", "9"],
    [17, null, null, ">", "≥ 17"],
    [17, 17, null, ">", "≥ 17"],
    [null, null, 2400, "<", "≤ 2,400"],
    [null, 300, 300, "<", "≤ 300"],
    [null, 6000, null, "~", "≈ 6,000"],
    [25, null, 30, "=", "25–30"],
    [null, 12, null, "up", "+12"],
    [1.8, 1.8, 1.8, "down", "−1.8"],
    [null, null, null, "=", "?"],
  ];
  for (const [low, best, high, modifier, expected] of cases) {
    it(`${low}, ${best}, ${high} (${modifier}) is shown as ${expected}`, () => {
      expect(bounded({ low, best, high, modifier })).toBe(expected);
    });
  }

  it("takes little room in a table", () => {
    expect([compact("≤ 2,400"), compact("18.5 million"), compact("≈ 2 billion")]).toEqual(["≤2,400", "18.5m", "≈2bn"]);
  });

  it("carries the sign of a share", () => {
    expect(measured({ low: null, best: null, high: 60, modifier: "<" }, "percent")).toBe("≤ 60%");
  });
});
