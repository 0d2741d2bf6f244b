import { expect, it } from "vitest";
import type { Telling } from "../telling.ts";
import { figureStory } from "./figure-story.ts";
import type { FigureMention } from "./mention.ts";

/** A made-up mention: report, number, noun as told, idea that it counts. */
function mention([telling, point, noun, head]: readonly [number, number, string, string]): FigureMention {
  return {
    telling,
    quantity: { dimension: "count", sharpness: "exact", low: point, high: point, point, told: point, unit: null },
    heads: new Set([head]),
    frame: null,
    figure: { of: { text: noun } },
  } as unknown as FigureMention;
}

it.each([
  [
    "two numbers of one noun in a report",
    [
      [0, 2, "goals", "goal"],
      [0, 5, "goals", "goal"],
    ],
    true,
  ],
  [
    "one number told twice",
    [
      [0, 2, "boats", "vessel"],
      [0, 2, "boats", "vessel"],
    ],
    false,
  ],
  [
    "two nouns of one idea",
    [
      [0, 2, "boats", "vessel"],
      [0, 12, "ships", "vessel"],
    ],
    false,
  ],
  [
    "numbers of two reports",
    [
      [0, 2, "boats", "vessel"],
      [1, 3, "boats", "vessel"],
    ],
    false,
  ],
] as const)("%s", (_, mentions, isRecounted) => {
  const { recounted } = figureStory([], mentions.map(mention), new Map());
  expect(recounted.size > 0).toBe(isRecounted);
});

/** A made-up report of 6 May with the dates that stand in it, as words and value. */
function telling(published: string | null, dates: readonly (readonly [string, string])[]): Telling {
  const found = dates.map(([text, value]) => ({ type: "DATE", text, value, start: 0, end: 0 }));
  return {
    report: { published },
    reading: { dates: found },
    places: [],
    sentences: [],
    words: [],
  } as unknown as Telling;
}

it.each([
  [
    "2024-05-06",
    [
      ["Sunday", "2024-05-05"],
      ["Saturday", "2024-05-04"],
    ],
    "2024-05-05",
  ],
  [
    "2024-05-06",
    [
      ["Sunday", "2024-05-05"],
      ["6 May 2024", "2024-05-06"],
    ],
    "2024-05-05",
  ],
  ["2024-05-06", [["Tuesday", "2024-05-07"]], null],
  ["2024-05-06", [], null],
  [null, [["Sunday", "2024-05-05"]], null],
] as const)("the latest day that a report of %s tells of", (published, dates, day) => {
  expect(figureStory([telling(published, dates)], [], new Map()).lastDays).toEqual([day]);
});
