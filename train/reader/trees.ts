/**
 * Trains `trees`: a greedy arc-hybrid parser with a dynamic oracle, and a labeller of its arcs, on English Web Treebank and
 * GUM; the weights of two seeds are added.
 */
import { join } from "node:path";
import type { Model } from "../../src/models/model-file.ts";
import { loadModel } from "../../src/models/models.ts";
import { createTagger } from "../../src/read/tags/tags.ts";
import type { Step } from "../step.ts";
import { trainSeeds } from "./seeds.ts";
import { prepare } from "./tree-lesson.ts";
import { LABEL_TEMPLATES, MOVE_TEMPLATES } from "./tree-templates.ts";
import { packModel, sumWeights, type TreeTraining } from "./tree-weights.ts";
import { readTreebank } from "./treebank.ts";

export const trees: Step = { name: "trees", run: trainTrees };

export const TREE_TRAINING: TreeTraining = {
  moveTemplates: MOVE_TEMPLATES,
  labelTemplates: LABEL_TEMPLATES,
  moveBits: 20,
  labelBits: 21,
  epochs: 5,
  moveMargin: 20,
  labelMargin: 20,
  exploration: 0.9,
  seeds: [31, 32],
};

async function trainTrees(dataFolder: string): Promise<Model> {
  const read = (name: string) => readTreebank(join(dataFolder, "trees", name));
  const sentences = [...read("en_ewt-train.conllu"), ...read("gum-open.conllu")];
  const words = loadModel("words");
  const lesson = prepare(sentences, createTagger(loadModel("tags"), words), words);
  const weights = await trainSeeds(TREE_TRAINING.seeds.map((seed) => ({ lesson, training: TREE_TRAINING, seed })));
  return packModel(lesson.settings, sumWeights(weights), TREE_TRAINING);
}
