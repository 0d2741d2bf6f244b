import fc from "fast-check";
import { expect, test } from "vitest";
import { tokensFrom } from "./tokens.ts";
import { wordTypes } from "./word-types.ts";

test("two tokens have one number just when they are the same word", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: "binary", minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 50 }),
      (words) => {
        const { vocabulary, ids } = wordTypes(tokensFrom([{ words }]));
        words.forEach((word, i) => {
          expect(vocabulary.words[ids[i]!]).toBe(word);
          expect(ids[words.indexOf(word)]).toBe(ids[i]);
        });
      },
    ),
  );
});

test("many words do not disturb the numbers of others", () => {
  const words = Array.from({ length: 70_000 }, (_, i) => `w${i}`);
  const { vocabulary, ids } = wordTypes(tokensFrom([{ words }]));
  expect(vocabulary.words[ids[3]!]).toBe("w3");
  expect(vocabulary.words[ids[69_999]!]).toBe("w69999");
  expect(new Set(ids).size).toBe(70_000);
});
