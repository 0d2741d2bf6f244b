import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadModel } from "../../models/models.ts";
import { tokenise } from "../tokens/tokens.ts";
import { createTagger } from "./tags.ts";

const words = loadModel("words");
const tag = createTagger(loadModel("tags"), words);

/** "The/DT aide/NN left/VBD ./." */
function tagged(text: string): string {
  const tokens = tokenise(text);
  const { xpos, xposNames } = tag(tokens);
  return Array.from(xpos, (tag, i) => `${text.slice(tokens.starts[i], tokens.ends[i])}/${xposNames[tag]}`).join(" ");
}

test.each([
  "The/DT last/JJ troops/NNS left/VBD the/DT valley/NN on/IN Monday/NNP ./.",
  "Ms./NNP Oduya/NNP did/VBD n't/RB say/VB who/WP would/MD pay/VB ./.",
  "The/DT plans/NNS have/VBP been/VBN approved/VBN by/IN the/DT ministry/NN ./.",
  "He/PRP plans/VBZ to/TO visit/VB Kestovia/NNP 's/POS capital/NN next/JJ week/NN ./.",
  "About/RB 2,500/CD people/NNS were/VBD wounded/VBN ,/, officials/NNS said/VBD ./.",
  "She/PRP has/VBZ promised/VBN that/IN the/DT army/NN will/MD leave/VB ./.",
])("%s", (expected) => expect(tagged(expected.replace(/\/\S+/g, "").replace(/ (?=n't|'s|[.,])/g, ""))).toBe(expected));

describe("for any text", () => {
  test("every token has a tag of either list, the same each time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const tags = tag(tokenise(text));
        expect(tag(tokenise(text))).toEqual(tags);
        for (const xpos of tags.xpos) expect(tags.xposNames[xpos]).toBeTypeOf("string");
        for (const upos of tags.upos) expect(tags.uposNames[upos]).toBeTypeOf("string");
      }),
    );
  });

  test("a paragraph before it changes no tag", () => {
    const text = "The envoy left. Nobody knows why.";
    const alone = tag(tokenise(text)).xpos;
    const moved = tag(tokenise(`Talks collapse in Kestovia\n${text}`)).xpos;
    expect(moved.slice(-alone.length)).toEqual(alone);
  });
});

test("a tagger is made once per model", () => {
  const model = loadModel("tags");
  expect(createTagger(model, words)).toBe(createTagger(model, words));
});
