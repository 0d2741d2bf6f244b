import { expect, test } from "vitest";
import { createPerceptron } from "../../train/reader/perceptron.ts";

const ROW = Int32Array.of(3);

test("the average is over all examples, or over those since a restart", () => {
  const whole = createPerceptron(4);
  const restarted = createPerceptron(4);
  for (const perceptron of [whole, restarted]) {
    perceptron.tick();
    perceptron.update(ROW, 1, 0, 4);
    perceptron.tick();
  }
  restarted.restart();
  for (const perceptron of [whole, restarted]) {
    perceptron.tick();
    perceptron.tick();
  }
  // 0 during the first of four examples, 4 from then on.
  expect(whole.average()[3]).toBe(3);
  expect(restarted.average()[3]).toBe(4);
});
