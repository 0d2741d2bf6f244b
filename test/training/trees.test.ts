import { expect, test } from "vitest";
import { loadModel } from "../../src/models/models.ts";
import { createTagger } from "../../src/read/tags/tags.ts";
import { tokensFrom } from "../../src/read/tokens/tokens.ts";
import { createParser } from "../../src/read/trees/trees.ts";
import type { Task } from "../../train/reader/seeds.ts";
import { prepare } from "../../train/reader/tree-lesson.ts";
import { MOVE_TEMPLATES } from "../../train/reader/tree-templates.ts";
import { trainWeights } from "../../train/reader/tree-weights.ts";
import { parseTreebank } from "../../train/reader/treebank.ts";
import { FIRST_PASS, SECOND_PASS, trainTreeModel } from "../../train/reader/trees.ts";

/** Made-up sentences: word, universal and Penn tag, head counted from 1 (0: root), relation. */
const SENTENCES = [
  "The/DET/DT/2/det envoy/NOUN/NN/3/nsubj left/VERB/VBD/0/root ././././3/punct",
  "Rebels/NOUN/NNS/2/nsubj burned/VERB/VBD/0/root the/DET/DT/4/det bridge/NOUN/NN/2/obj ././././2/punct",
  "The/DET/DT/2/det army/NOUN/NN/3/nsubj left/VERB/VBD/0/root the/DET/DT/5/det valley/NOUN/NN/3/obj ././././3/punct",
  "Guards/NOUN/NNS/2/nsubj saw/VERB/VBD/0/root a/DET/DT/4/det boat/NOUN/NN/2/obj ././././2/punct",
];
const conllu = SENTENCES.map((sentence) =>
  sentence
    .split(" ")
    .map((item, i) => {
      const [word, upos, xpos, head, relation] = item.startsWith(".")
        ? [".", "PUNCT", ".", ...item.split("/").slice(-2)]
        : item.split("/");
      return [i + 1, word, "_", upos, xpos, "_", head, relation, "_", "_"].join("\t");
    })
    .join("\n"),
).join("\n\n");

/** Of so little text every weight is as large as the largest: of few templates alone the sum stays within 16 bits. */
const few = (templates: readonly string[]) => templates.filter((_, t) => t % 5 === 0);
const small = { moveBits: 14, labelBits: 12, epochs: 10 };
const plan = {
  first: { ...FIRST_PASS, ...small, moveTemplates: few(FIRST_PASS.moveTemplates) },
  second: { ...SECOND_PASS, ...small, moveTemplates: few(SECOND_PASS.moveTemplates) },
  firstSeeds: [1],
  foldSeeds: [2, 3],
  secondSeeds: [4, 5],
};
const inTurn = (tasks: readonly Task[]) =>
  Promise.resolve(tasks.map(({ lesson, training, seed, chosen }) => trainWeights(lesson, training, seed, chosen)));

test("a parser of two passes learns its sentences, the same way each time", async () => {
  const sentences = parseTreebank(`${conllu}\n\n`);
  const words = loadModel("words");
  const tagger = createTagger(loadModel("tags"), words);
  const lesson = prepare(sentences, tagger, words);
  const model = await trainTreeModel(lesson, plan, inTurn);
  expect(await trainTreeModel(lesson, plan, inTurn)).toEqual(model);
  expect(Object.keys(model.arrays)).toEqual(["left", "right", "labels", "left2", "right2"]);

  const tokens = tokensFrom(sentences);
  const { heads, relations, relationNames } = createParser(model, words)(tokens, tagger(tokens));
  const starts = sentences.map((_, s) => tokens.sentenceStarts[s]!);
  const gold = sentences.flatMap((sentence, s) => sentence.heads.map((head) => (head < 0 ? -1 : head + starts[s]!)));
  expect([...heads]).toEqual(gold);
  expect([...relations].map((relation) => relationNames[relation])).toEqual(
    sentences.flatMap((sentence) => sentence.relations),
  );
});

test("only the second pass looks at the guide", () => {
  const looksAtGuide = (template: string) => template.split(" ").some((slot) => slot.startsWith("g"));
  expect(MOVE_TEMPLATES.filter(looksAtGuide)).toEqual([]);
  expect(SECOND_PASS.moveTemplates.filter(looksAtGuide).length).toBeGreaterThan(0);
});
