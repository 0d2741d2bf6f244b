import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NUMBERS } from "./numbers.cases.ts";
import { findNumbers } from "./numbers.ts";

function shown(text: string): string {
  return findNumbers(text)
    .map(({ start, end, kind, value, high }) => {
      const open = kind === "vague" && high === null ? "+" : "";
      return `${text.slice(start, end)}=${value}${open}${kind === "cardinal" ? "" : ` ${kind}`}`;
    })
    .join(" | ");
}

describe("numbers by example", () => {
  test.each(NUMBERS)("%s", (text, found) => expect(shown(text)).toBe(found));
});

test("offsets point into the whole text when only a stretch is read", () => {
  const text = "12 left, 30 stayed, 7 fled";
  expect(findNumbers(text, 8, 19).map(({ start, end }) => text.slice(start, end))).toEqual(["30"]);
});

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

// The English words for a whole number below a million million.
function inWords(value: number): string {
  if (value < 20) return SMALL[value]!;
  if (value < 100) return TENS[Math.floor(value / 10) - 2]! + (value % 10 ? `-${SMALL[value % 10]}` : "");
  for (const [scale, name] of [
    [1e9, "billion"],
    [1e6, "million"],
    [1e3, "thousand"],
    [100, "hundred"],
  ] as const) {
    if (value < scale) continue;
    const rest = value % scale;
    const joint = rest > 0 && rest < 100 ? " and " : " ";
    return `${inWords(Math.floor(value / scale))} ${name}${rest ? joint + inWords(rest) : ""}`;
  }
  return "";
}

function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        "one",
        "a",
        "half",
        "and",
        "of",
        "thousand",
        "tens",
        "in",
        "1",
        "2,000",
        "½",
        "-",
        ".",
        " ",
        "million",
        "third",
        "few",
        "\ud800",
        "$",
      ),
    )
    .map((words) => words.join(" ")),
);

const ADVERSARIES = [
  "1",
  "1,",
  "1 000 ",
  "one ",
  "a hundred ",
  "tens of thousands of ",
  "one in ",
  "half a ",
  "point ",
  "1/2 ",
  "two thousand and ",
  ".",
  "- 1 ",
];

// The least processor time of nine rounds: wall time would measure what else the machine does. The small text is read
// ten times over, so that both sides leave as much for the garbage collector.
function millisecondsFor(text: string, times: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 9; round++) {
    const before = process.cpuUsage();
    for (let i = 0; i < times; i++) findNumbers(text);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

describe("properties", () => {
  test("a number written in words or with groups reads back as itself", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (value) => {
        for (const text of [inWords(value), grouped(value), `${inWords(value)} people`]) {
          const found = findNumbers(text);
          expect(found.map((number) => number.value)).toEqual([value]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("a decimal with a scale word reads back as itself", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.constantFrom(["thousand", 1e3], ["million", 1e6], ["bn", 1e9]),
        (tenths, [word, factor]) => {
          const [number] = findNumbers(`some ${tenths / 10} ${word} of it`);
          expect(number!.value).toBeCloseTo((tenths / 10) * Number(factor), 0);
        },
      ),
    );
  });

  test("spans lie in the text, in order, without overlap, and no text throws", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end, value } of findNumbers(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(value).not.toBeNaN();
          last = end;
        }
      }),
    );
  });

  test.each(ADVERSARIES)("ten times the text takes at most twelve times as long: %s", (unit) => {
    const small = unit.repeat(Math.ceil(10_000 / unit.length));
    expect(millisecondsFor(small.repeat(10), 1)).toBeLessThan(1.2 * millisecondsFor(small, 10) + 15);
  });
});
