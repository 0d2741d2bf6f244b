import { expect, test } from "vitest";
import { LABEL_COUNT, labelOf, UNIT } from "../../src/read/names/name-labels.ts";
import { tokenise } from "../../src/read/tokens/tokens.ts";
import { trainChain } from "../../train/names/chain.ts";
import { labelsOf } from "../../train/names/corpora.ts";
import { madeUpExamples } from "../../train/names/made-up.ts";
import { SENTENCES } from "../../train/names/made-up-sentences.ts";

test("every made-up sentence can be filled, and its names are marked", () => {
  const examples = madeUpExamples(SENTENCES.length, 1, 1);
  expect(examples.map((example) => example.tokens.text).join("\n")).not.toMatch(/[{}[\]]/);
  for (const { labels, tokens } of examples) expect(labels.length).toBe(tokens.count);
  const marked = examples.filter((example) => example.labels.some((label) => label > 0));
  expect(marked.length).toBeGreaterThan(0.95 * examples.length);
});

test("made-up examples are the same each time", () => {
  const texts = () => madeUpExamples(20, 1, 1).map((example) => example.tokens.text);
  expect(texts()).toEqual(texts());
});

test("gold names become labels, the outer of two that lie in each other", () => {
  const tokens = tokenise("Anna Lind of the Bank of Oslo");
  const labels = labelsOf(tokens, [
    { start: 0, end: 9, type: "PER" },
    { start: 17, end: 29, type: "ORG" },
    { start: 25, end: 29, type: "LOC" },
  ]);
  expect([...labels]).toEqual([labelOf(0, 0), labelOf(2, 0), 0, 0, labelOf(0, 1), labelOf(1, 1), labelOf(2, 1)]);
});

test("the chain learns which row makes a name, the same way each time", () => {
  const person = labelOf(UNIT, 0);
  const stretches = Array.from({ length: 60 }, (_, i) => ({
    length: 1,
    rows: Int32Array.of(i % 2 === 0 ? 100 : 300, 500),
    labels: Uint8Array.of(i % 2 === 0 ? person : 0),
  }));
  const options = {
    tableBits: 10,
    width: 2,
    plainWidth: 2,
    epochs: 5,
    rate: 0.1,
    dropout: 0.3,
    hideCorpus: 0,
    seed: 1,
  };
  const { weights, transitions } = trainChain(stretches, options);
  expect(weights[100 + person]!).toBeGreaterThan(weights[100]!);
  expect(weights[300]!).toBeGreaterThan(weights[300 + person]!);
  expect(transitions.length).toBe(LABEL_COUNT ** 2);
  expect(trainChain(stretches, options).weights).toEqual(weights);
});
