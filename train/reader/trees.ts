/**
 * Trains `trees`: a greedy arc-hybrid parser of two passes, and a labeller of its arcs, on English Web Treebank and GUM. The
 * second pass sees the trees of the first; it learns on those that parsers gave which had not seen the sentences (folds).
 */
import { join } from "node:path";
import type { Model } from "../../src/models/model-file.ts";
import { loadModel } from "../../src/models/models.ts";
import { createTagger } from "../../src/read/tags/tags.ts";
import { createTrace } from "../../src/read/trees/move-trace.ts";
import { type LabelsFor, parseSentence } from "../../src/read/trees/parse-sentence.ts";
import { createState } from "../../src/read/trees/parse-state.ts";
import { createGuide, fillGuide, type Guide } from "../../src/read/trees/tree-guide.ts";
import { treeModel } from "../../src/read/trees/tree-model.ts";
import { createLabels } from "../../src/read/trees/trees.ts";
import type { Step } from "../step.ts";
import { type Task, trainSeeds } from "./seeds.ts";
import { type Lesson, prepare } from "./tree-lesson.ts";
import { LABEL_TEMPLATES, MOVE_TEMPLATES, SECOND_MOVE_TEMPLATES } from "./tree-templates.ts";
import { packModel, sumWeights, type TreeTraining, type TreeWeights } from "./tree-weights.ts";
import { readTreebank } from "./treebank.ts";

export const trees: Step = { name: "trees", run: trainTrees };

/** The first pass. */
export const FIRST_PASS: TreeTraining = {
  moveTemplates: MOVE_TEMPLATES,
  labelTemplates: LABEL_TEMPLATES,
  moveBits: 20,
  labelBits: 21,
  epochs: 5,
  moveMargin: 20,
  labelMargin: 20,
  exploration: 0.9,
};

/** The second pass. */
export const SECOND_PASS: TreeTraining = { ...FIRST_PASS, moveTemplates: SECOND_MOVE_TEMPLATES, moveMargin: 50 };

/** Where the first pass's move leads by so much, the second makes it too: a fifth of the time, and nothing is lost. */
const SURE_LEAD = 500;

/** How both passes are trained. */
export interface TreePlan {
  readonly first: TreeTraining;
  readonly second: TreeTraining;
  readonly firstSeeds: readonly number[];
  /** One parser a fold. */
  readonly foldSeeds: readonly number[];
  readonly secondSeeds: readonly number[];
}

const PLAN: TreePlan = {
  first: FIRST_PASS,
  second: SECOND_PASS,
  firstSeeds: [31, 32],
  foldSeeds: [11, 12, 13, 14],
  secondSeeds: [21, 22, 23],
};

function trainTrees(dataFolder: string): Promise<Model> {
  const read = (name: string) => readTreebank(join(dataFolder, "trees", name));
  const sentences = [...read("en_ewt-train.conllu"), ...read("gum-open.conllu")];
  const words = loadModel("words");
  return trainTreeModel(prepare(sentences, createTagger(loadModel("tags"), words), words), PLAN, trainSeeds);
}

/** Trains both passes on a lesson; `train` gives the weights of each task, in the order of the tasks. */
export async function trainTreeModel(
  lesson: Lesson,
  plan: TreePlan,
  train: (tasks: readonly Task[]) => Promise<readonly TreeWeights[]>,
): Promise<Model> {
  const all = Int32Array.from(lesson.gold.keys());
  const firsts = plan.firstSeeds.map((seed) => ({ lesson, training: plan.first, seed, chosen: all }));
  const folds = plan.foldSeeds.map((seed, fold) => {
    const chosen = all.filter((s) => s % plan.foldSeeds.length !== fold);
    return { lesson, training: plan.first, seed, chosen };
  });
  const learned = await train([...firsts, ...folds]);
  const guided = { ...lesson, guide: foldGuide(lesson, learned.slice(firsts.length), plan.first) };
  const seconds = plan.secondSeeds.map((seed) => ({ lesson: guided, training: plan.second, seed, chosen: all }));
  const first = { settings: plan.first, weights: sumWeights(learned.slice(0, firsts.length)) };
  const second = { settings: plan.second, weights: sumWeights(await train(seconds)) };
  return packModel(lesson.settings, first, second, SURE_LEAD);
}

/** The tree of each sentence by the parser that has not learned from it. */
function foldGuide(lesson: Lesson, folds: readonly TreeWeights[], training: TreeTraining): Guide {
  const { atoms, settings, tokens } = lesson;
  const parsers = folds.map((weights) => treeModel(packModel(settings, { settings: training, weights })));
  const guide = createGuide(tokens.count);
  const allowed = createLabels(settings);
  const state = createState();
  const trace = createTrace();
  for (let s = 0; s + 1 < tokens.sentenceStarts.length; s++) {
    const { first, labeller } = parsers[s % parsers.length]!;
    const offset = tokens.sentenceStarts[s]! - 1;
    const length = tokens.sentenceStarts[s + 1]! - 1 - offset;
    const sentence = { ...atoms.atoms, offset, guide: null };
    const labelsFor: LabelsFor = (head, word) => allowed(atoms.coarseNumbers, offset, head, word);
    parseSentence(first, labeller, state, sentence, length, labelsFor, trace);
    fillGuide(guide, state, offset);
  }
  return guide;
}
