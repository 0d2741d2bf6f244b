import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quotedStretches } from "./quoted.ts";
import { diffWords, plainWords } from "./word-diff.ts";

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
