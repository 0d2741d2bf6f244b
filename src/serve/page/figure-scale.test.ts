import { describe, expect, it } from "vitest";
import { handReadout } from "../../../test/page/hand-readout.ts";
import { labelText } from "./figure-labels.ts";
import { figureScale, niceTicks } from "./figure-scale.ts";
import { viewOf } from "./story-view.ts";

const view = viewOf(handReadout, "", 1);

describe("round values beside a chart", () => {
  const cases: readonly [low: number, high: number, ticks: readonly number[]][] = [
    [9, 21, [0, 10, 20, 30]],
    [143.2, 149, [142, 144, 146, 148, 150]],
    [2400, 3100, [2000, 2500, 3000, 3500]],
    [5, 5, [4, 6]],
  ];
  for (const [low, high, ticks] of cases) {
    it(`${low} to ${high}`, () => {
      const found = niceTicks(low, high);
      expect(found[0]).toBeLessThanOrEqual(low);
      expect(found.at(-1)).toBeGreaterThanOrEqual(high);
      if (low !== high) expect(found).toEqual(ticks);
    });
  }
});

describe("a figure over time", () => {
  it("draws equal values of one day once and counts them", () => {
    const scale = figureScale(view, handReadout.figures[0]!)!;
    expect(scale.drawn.map(labelText)).toEqual(["9 ×4", "11", "≥ 17 ×2", "14", "19", "16", "21"]);
  });

  it("keeps later values to the right and higher values higher", () => {
    const { drawn } = figureScale(view, handReadout.figures[0]!)!;
    expect(drawn.every((one, index) => index === 0 || drawn[index - 1]!.x < one.x)).toBe(true);
    expect(drawn.at(-1)!.low!).toBeLessThan(drawn[0]!.low!);
  });

  it("leaves a bound open on its open side", () => {
    const { drawn } = figureScale(view, handReadout.figures[1]!)!;
    expect(drawn.map(({ low, high }) => [low === null, high === null])).toEqual([
      [false, true],
      [true, false],
    ]);
  });

  it("counts what it can't draw", () => {
    expect(figureScale(view, handReadout.figures[1]!)!.leftOut).toBe(1);
  });

  it("is no chart for one value", () => {
    expect(figureScale(view, handReadout.figures[6]!)).toBeNull();
  });
});
