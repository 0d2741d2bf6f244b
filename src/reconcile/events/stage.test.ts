import { describe, expect, it } from "vitest";
import { STAGES, stageOf, stageWithoutNegation } from "./stage.ts";

function stage(phrase: string) {
  const words = phrase.split(" ").map((lower) => ({ lower, idea: lower, inName: false }));
  return stageOf(words, words.length - 1, 0);
}

it("is done for a past form with an object", () => {
  const words = "the army shelled the harbour".split(" ").map((lower) => ({ lower, idea: lower, inName: false }));
  expect(stageOf(words, 2, 0)).toBe("done");
});

describe("the stage of a deed", () => {
  it.each(STAGES.flatMap((rule) => rule.examples.map((example) => [example, rule.stage] as const)))(
    "%s: %s",
    (example, expected) => {
      expect(stage(example)).toBe(expected);
    },
  );

  it.each([
    ["they repaired", "done"],
    ["the coach fired", null],
    ["it had to be repaired", null],
    ["they want to send", null],
    ["outages due to damage", null],
    ["this is affecting", null],
    ["it will not send", null],
    ["they could send", null],
    ["divers tried to raise", null],
    ["the ship", null],
    ["while repairing", null],
  ] as const)("%s: %s", (example, expected) => {
    expect(stage(example)).toBe(expected);
  });
});

it.each([
  ["they did not send", "done"],
  ["it won't send", "planned"],
  ["ships have never been sent", "done"],
  ["it cannot send", null],
] as const)("without the negation, %s: %s", (phrase, expected) => {
  const words = phrase.split(" ").map((lower) => ({ lower, idea: lower, inName: false }));
  expect(stageWithoutNegation(words, words.length - 1, 0)).toBe(expected);
});
