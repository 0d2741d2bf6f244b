import { expect, it } from "vitest";
import { FIGURE_FRAMES } from "../../models/lexicon/figure-frames.ts";

it.each(FIGURE_FRAMES.map((frame) => [frame.example, frame] as const))(
  "“%s” has its frame",
  (example, { before, after }) => {
    const number = /\d[\d.,]*/.exec(example)!;
    expect(before?.test(example.slice(0, number.index)) ?? true).toBe(true);
    const behind = example.slice(number.index + number[0].length);
    expect(after === undefined || after.test(behind) || after.test(behind.replace(/^ ?\w+/, ""))).toBe(true);
  },
);
