import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quotedStretches } from "./quoted.ts";
import { diffWords, plainWords } from "./word-diff.ts";

describe("words as they are compared", () => {
  it.each([
    ["It ’ s over", "It's over"],
    ["We're sure she can't", "we are sure she cannot"],
    ["Sen. Vale will", "Senator Vale will"],
    ["the I.R.S. rules", "the IRS rules"],
    ["in the U.S.", "in the US"],
    ["That is O.K.", "that's okay"],
    ["at 6:00 p.m.", "at 6 pm"],
    ["the neighbourhood's fibre", "the neighborhood's fiber"],
  ])("%s = %s", (first, second) => {
    expect(plainWords(first)).toEqual(plainWords(second));
  });

  it.each([
    ["We will", "We will not"],
    ["a good plan", "a bad plan"],
    ["it will end. A day", "it will end a day or two"],
  ])("%s ≠ %s", (first, second) => {
    expect(plainWords(first)).not.toEqual(plainWords(second));
  });
});

describe("word diff", () => {
  it("tells what both have and what only one has", () => {
    const stretches = diffWords(plainWords("We will never pay that price"), plainWords("We will pay that"))!;
    expect(stretches.map(({ kind, words }) => `${kind} ${words.join(" ")}`)).toEqual([
      "both we will",
      "first never",
      "both pay that",
      "first price",
    ]);
  });

  it("loses no word of either side", () => {
    const words = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (first, second) => {
        const stretches = diffWords(first, second)!;
        const side = (kind: string) =>
          stretches.filter((one) => one.kind === "both" || one.kind === kind).flatMap((one) => one.words);
        expect(side("first")).toEqual(first);
        expect(side("second")).toEqual(second);
      }),
    );
  });
});

describe("quoted stretches", () => {
  const quoted = (text: string) =>
    quotedStretches(text).map(({ start, end, isClosed }) => `${text.slice(start, end)}${isClosed ? "" : " …"}`);
  it.each([
    ["“One,” he said. “Two.”", ["One,", "Two."]],
    ['"One," he said.', ["One,"]],
    ['"One goes on.\nTwo ends it," he said. "Three."', ["One goes on. …", "Two ends it,", "Three."]],
    ["“Nobody closes this.\nA new paragraph.", ["Nobody closes this. …"]],
    ["No marks at all.", []],
  ])("%s", (text, found) => expect(quoted(text)).toEqual(found));
});
