import { describe, expect, test } from "vitest";
import { NON_FIGURES, whyNoFigure } from "./non-figures.ts";
import { findQuantities } from "./quantities.ts";

describe.each(NON_FIGURES)("$name", ({ name, examples, counterexamples }) => {
  test.each(examples)("takes away: %s", (text) => {
    const reasons = findQuantities(text).map((quantity) => whyNoFigure(text, quantity));
    expect(reasons).toContain(name);
    expect(reasons).not.toContain(null);
  });

  test.each(counterexamples)("leaves: %s", (text) => {
    const reasons = findQuantities(text).map((quantity) => whyNoFigure(text, quantity));
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons).not.toContain(name);
  });
});
