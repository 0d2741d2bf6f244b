import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadModel } from "../../models/models.ts";
import { createTagger } from "../tags/tags.ts";
import { tokenise } from "../tokens/tokens.ts";
import { toConllu } from "./conllu.ts";
import { createParser } from "./trees.ts";

const words = loadModel("words");
const tag = createTagger(loadModel("tags"), words);
const parse = createParser(loadModel("trees"), words);

/** "troops←left:nsubj": each word with its head and relation. */
function arcs(text: string): string[] {
  const tokens = tokenise(text);
  const { heads, relations, relationNames } = parse(tokens, tag(tokens));
  const word = (i: number) => (i < 0 ? "root" : text.slice(tokens.starts[i], tokens.ends[i]));
  return Array.from(heads, (head, i) => `${word(i)}←${word(head)}:${relationNames[relations[i]!]}`);
}

describe("relations", () => {
  test.each([
    ["The last troops left the valley.", ["troops←left:nsubj", "valley←left:obj", "left←root:root", "The←troops:det"]],
    [
      "Ms. Oduya said that the army would leave.",
      ["Oduya←said:nsubj", "leave←said:ccomp", "army←leave:nsubj", "that←leave:mark"],
    ],
    ["“The army will leave,” the envoy said.", ["leave←said:ccomp", "envoy←said:nsubj"]],
    [
      "The bridge was destroyed by rebels on Monday.",
      ["bridge←destroyed:nsubj:pass", "rebels←destroyed:obl:agent", "destroyed←root:root"],
    ],
    [
      "The former general refused to resign.",
      ["general←refused:nsubj", "former←general:amod", "resign←refused:xcomp", "to←resign:mark"],
    ],
    [
      "Aid workers who reached the town found no survivors.",
      ["reached←workers:acl:relcl", "workers←found:nsubj", "survivors←found:obj"],
    ],
  ])("%s", (text, expected) => expect(arcs(text)).toEqual(expect.arrayContaining(expected)));
});

describe("for any text", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc
      .array(
        fc.constantFrom("the", "army", "said", "will", "leave", "and", ",", ".", "\n", "“", "”", "that", "of", "Kest"),
        { maxLength: 80 },
      )
      .map((parts) => parts.join(" ")),
  );

  test("each sentence is a tree with one root, inside the sentence", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenise(text);
        const { heads } = parse(tokens, tag(tokens));
        for (let s = 0; s + 1 < tokens.sentenceStarts.length; s++) {
          const from = tokens.sentenceStarts[s]!;
          const to = tokens.sentenceStarts[s + 1]!;
          let roots = 0;
          for (let i = from; i < to; i++) {
            if (heads[i] === -1) roots++;
            let at = i;
            for (let steps = 0; at >= 0; steps++) {
              expect(steps).toBeLessThanOrEqual(to - from);
              expect(at >= from && at < to).toBe(true);
              at = heads[at]!;
            }
          }
          expect(roots).toBe(1);
        }
      }),
    );
  });

  test("a paragraph before it changes no arc", () => {
    const text = "The envoy left. Nobody knows why.";
    expect(arcs(`Talks collapse in Kestovia\n${text}`).slice(-8)).toEqual(arcs(text));
  });
});

test("a sentence of many thousand words is parsed", () => {
  const text = "guns and butter and ".repeat(5000);
  expect(arcs(text)).toHaveLength(20_000);
});

test("CoNLL-U has ten columns a token, heads within the sentence and the place of each token", () => {
  const text = "Kest's army left.\n\nIt won't return.";
  const tokens = tokenise(text);
  const tags = tag(tokens);
  const lines = toConllu(tokens, tags, parse(tokens, tags)).split("\n");
  expect(lines.filter((line) => line === "# newpar")).toHaveLength(2);
  expect(lines).toContain("# text = It won't return.");
  const rows = lines.filter((line) => /^\d/.test(line)).map((line) => line.split("\t"));
  expect(rows.map((row) => row.length)).toEqual(rows.map(() => 10));
  expect(rows.map((row) => row[1])).toEqual(["Kest", "'s", "army", "left", ".", "It", "wo", "n't", "return", "."]);
  expect(rows[0]![9]).toBe("SpaceAfter=No|Range=0:4");
  expect(rows[6]).toEqual(["2", "wo", "will", "AUX", "MD", "_", "4", "aux", "_", "SpaceAfter=No|Range=22:24"]);
});
