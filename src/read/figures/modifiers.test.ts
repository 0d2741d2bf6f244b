import { describe, expect, test } from "vitest";
import { BEFORE, BEHIND, type ModifierPhrase } from "./modifier-phrases.ts";
import { findQuantities } from "./quantities.ts";

function boundIn(text: string): string {
  const [quantity] = findQuantities(text);
  return quantity!.modified.bound;
}

describe.each([...BEFORE, ...BEHIND])("$bound", ({ bound, examples }: ModifierPhrase) => {
  test.each(examples)("%s", (text) => expect(boundIn(text)).toBe(bound));
});

// Each phrase of the table is read by the rules as the table says, whatever stands in the sentence before it.
test.each(BEFORE.flatMap(({ bound, phrases }) => phrases.map((phrase) => [phrase, bound] as const)))(
  "They saw %s 40 boats",
  (phrase, bound) => {
    expect(boundIn(`They saw ${phrase} 40 boats.`)).toBe(bound);
  },
);

describe("negation turns a bound round and joins the span", () => {
  test.each([
    ["The number did not exceed 2.5 thousand.", "<", "did not exceed 2.5 thousand"],
    ["It will never exceed 40.", "<", "will never exceed 40"],
    ["It didn't exceed 40.", "<", "didn't exceed 40"],
    ["There were not more than 40.", "<", "not more than 40"],
    ["There were no fewer than 40.", ">", "no fewer than 40"],
    ["No less than 40 came.", ">", "No less than 40"],
  ])("%s", (text, bound, span) => {
    const [quantity] = findQuantities(text);
    expect([quantity!.modified.bound, text.slice(quantity!.start, quantity!.end)]).toEqual([bound, span]);
  });
});

describe("what is no modifier", () => {
  test.each([
    ["The tale centres around the 40 boats.", "="],
    ["They asked him to hand over 40 boats.", "="],
    ["They won over 40 voters.", "="],
    ["Not about 40 boats but about us.", "~"],
  ])("%s", (text, bound) => expect(boundIn(text)).toBe(bound));
});

describe("changes", () => {
  test.each([
    ["Prices rose 6% in May.", "up", null],
    ["Prices rose by about 6% in May.", "up", null],
    ["Sales fell sharply by 30,000 in May.", "down", null],
    ["The index lost 190 points.", "down", null],
    ["It was up 19 cents.", "up", null],
    ["Prices climbed to 6.7%.", null, "up"],
    ["The unit lost 30 soldiers.", null, null],
    ["They raised $5 million.", null, null],
  ])("%s", (text, change, reached) => {
    const { modified } = findQuantities(text)[0]!;
    expect([modified.change, modified.reached]).toEqual([change, reached]);
  });
});
