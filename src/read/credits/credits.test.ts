import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CREDIT_RULES } from "./credit-rules.ts";
import { findCredits } from "./credits.ts";
import { BRACKET_RULES, findEditorial } from "./editorial.ts";

describe("credits", () => {
  for (const rule of CREDIT_RULES) {
    it.each(rule.examples)(`${rule.name}: %s`, (text, source) => {
      expect(findCredits(text).map((credit) => [credit.source, credit.kind])).toContainEqual([source, rule.kind]);
    });
    it.each(rule.counterExamples)(`not ${rule.name}: %s`, (text) => {
      expect(findCredits(text).filter((credit) => credit.rule === rule.name)).toEqual([]);
    });
  }

  it("does not take a photographer's credit for the text's", () => {
    expect(findCredits("Photo: Made Up / TASS")).toEqual([]);
  });

  it("stays in bounds and never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const span of [...findCredits(text), ...findEditorial(text)])
          expect(span.start >= 0 && span.end <= text.length && span.start < span.end).toBe(true);
      }),
    );
  });

  it.each(["(", "[", "((((a ", "A, ", "the ", "statement released "])("takes linear time on a text of %s", (piece) => {
    const time = (n: number) => {
      const text = piece.repeat(n);
      const started = performance.now();
      findCredits(text);
      findEditorial(text);
      return performance.now() - started;
    };
    time(2_000);
    expect(time(200_000)).toBeLessThan(Math.max(3_000, 300 * time(20_000)));
  });
});

describe("editorial marks", () => {
  for (const rule of BRACKET_RULES) {
    it.each(rule.examples)(`${rule.name}: %s`, (text) => {
      expect(findEditorial(`He said ${text} so.`)).toEqual([{ start: 8, end: 8 + text.length, kind: rule.kind }]);
    });
    it.each(rule.counterExamples)(`not ${rule.name}: %s`, (text) => {
      expect(findEditorial(`He said ${text} so.`).filter((mark) => mark.kind === rule.kind)).toEqual([]);
    });
  }

  it("finds words of another script outside brackets, in a text that is not of that script", () => {
    expect(findEditorial("The ministry said портовых рабочих were on strike, and that the port was closed.")).toEqual([
      { start: 18, end: 34, kind: "untranslated" },
    ]);
    expect(findEditorial("портовых рабочих were")).toEqual([]);
  });
});
