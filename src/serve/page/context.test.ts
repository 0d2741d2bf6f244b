import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contextOf } from "./context.ts";

// Each case: the text, with the span in braces, and the sentence that is to be shown.
const cases: readonly [text: string, context: string][] = [
  ["The dam held. The {gate} broke. Nobody was warned.", "The gate broke."],
  ["{Nine people} were killed. More are missing.", "Nine people were killed."],
  ["At dawn gate No. {3} gave way. The river rose.", "At dawn gate No. 3 gave way."],
  ["A quake of magnitude 5. 9 {shook} the coast.", "A quake of magnitude 5. 9 shook the coast."],
  ['"We saw nothing." The mayor {left} early.', "The mayor left early."],
  ["A headline without a stop\n\nThe {river} rose\n", "The river rose"],
  ["It rose by 2.4 metres. {Then it fell.} It rose again.", "Then it fell."],
  ["{All}", "All"],
];

describe("the sentence around a span", () => {
  for (const [marked, expected] of cases) {
    it(marked.replaceAll("\n", "⏎"), () => {
      const start = marked.indexOf("{");
      const end = marked.indexOf("}") - 1;
      const text = marked.replace(/[{}]/g, "");
      const context = contextOf(text, { start, end });
      expect(text.slice(context.start, context.end)).toBe(expected);
      expect([context.isCutBefore, context.isCutAfter]).toEqual([false, false]);
    });
  }

  it("is cut between words where it is long, and says so", () => {
    const text = `${"one ".repeat(90)}two ${"three ".repeat(90)}`;
    const start = text.indexOf("two");
    const context = contextOf(text, { start, end: start + 3 });
    expect(text.slice(context.start, context.end)).toMatch(/^one .* two three .* three$/);
    expect([context.isCutBefore, context.isCutAfter]).toEqual([true, true]);
  });

  it("never throws, never leaves the text, and always holds the span", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), fc.nat(400), fc.nat(400), (text, a, b) => {
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        const context = contextOf(text, { start, end });
        expect(context.start).toBeGreaterThanOrEqual(0);
        expect(context.start).toBeLessThanOrEqual(start);
        expect(context.end).toBeGreaterThanOrEqual(end);
        expect(context.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
