/**
 * Trains `trees`: a greedy arc-hybrid parser with a dynamic oracle, and a labeller of its arcs. Teachers learn from the
 * treebanks, and the model that is kept from the treebanks and from news that the teachers parsed.
 */
import { join } from "node:path";
import type { Model } from "../../src/models/model-file.ts";
import { loadModel } from "../../src/models/models.ts";
import { compand, compileRows, ROW_ROOM } from "../../src/models/weights.ts";
import { createTagger, type Tags } from "../../src/read/tags/tags.ts";
import { tokensFrom } from "../../src/read/tokens/tokens.ts";
import { onlyMove } from "../../src/read/trees/parse-sentence.ts";
import {
  attach,
  begin,
  createState,
  headFor,
  isDone,
  isLegal,
  LEFT,
  RIGHT,
  SHIFT,
  shift,
} from "../../src/read/trees/parse-state.ts";
import { fillLabelSlots, fillMoveSlots, LABEL_SLOTS, MOVE_SLOTS } from "../../src/read/trees/tree-features.ts";
import type { TreeSettings } from "../../src/read/trees/tree-model.ts";
import { createAtoms, createLabels, labelKey } from "../../src/read/trees/trees.ts";
import type { Step } from "../step.ts";
import { cost, type GoldTree, goldTree } from "./oracle.ts";
import { createPerceptron, createRandom, learn, shuffled } from "./perceptron.ts";
import { trainSeeds } from "./seeds.ts";
import { licensedTexts } from "./texts.ts";
import { LABEL_TEMPLATES, MOVE_TEMPLATES } from "./tree-templates.ts";
import { readTreebank, type TreebankSentence } from "./treebank.ts";
import { parseByVote } from "./vote.ts";

export const trees: Step = { name: "trees", run: trainTrees };

/** Settings that the table of attempts in docs/decisions/0003 is about. */
export interface TreeTraining {
  readonly moveTemplates: readonly string[];
  readonly labelTemplates: readonly string[];
  readonly moveBits: number;
  readonly labelBits: number;
  readonly epochs: number;
  readonly moveMargin: number;
  readonly labelMargin: number;
  /** How often, from the second epoch on, training goes on from the model's own move instead of a right one. */
  readonly exploration: number;
  readonly seeds: readonly number[];
  readonly teachers: readonly number[];
  readonly teacherEpochs: number;
}

export const TREE_TRAINING: TreeTraining = {
  moveTemplates: MOVE_TEMPLATES,
  labelTemplates: LABEL_TEMPLATES,
  moveBits: 20,
  labelBits: 21,
  epochs: 3,
  moveMargin: 20,
  labelMargin: 20,
  exploration: 0.9,
  seeds: [1, 2],
  teachers: [11, 12, 13],
  teacherEpochs: 4,
};

function trainTrees(dataFolder: string): Promise<Model> {
  const read = (name: string) => readTreebank(join(dataFolder, "trees", name));
  const sentences = [...read("en_ewt-train.conllu"), ...read("gum-open.conllu")];
  const words = loadModel("words");
  return trainStudent(sentences, licensedTexts(dataFolder), loadModel("tags"), words, TREE_TRAINING);
}

/**
 * Trains teachers on the treebanks, lets them parse raw texts and vote, and trains the model on the treebanks (twice) and
 * what they found: greedy parsers err in different places, and the student sees many more words in their places.
 */
export async function trainStudent(
  gold: readonly TreebankSentence[],
  texts: readonly string[],
  tags: Model,
  words: Model,
  training: TreeTraining,
): Promise<Model> {
  const tagger = createTagger(tags, words);
  const lesson = prepare(gold, tagger, words, training);
  const goldOrder = Array.from(gold.keys());
  const teaching = training.teachers.map((seed, n) => {
    // Each teacher leaves out other templates, so that they differ.
    const own = {
      ...training,
      epochs: training.teacherEpochs,
      moveTemplates: training.moveTemplates.filter((_, t) => t % 9 !== n),
    };
    return {
      lesson: { ...lesson, settings: { ...lesson.settings, moveTemplates: own.moveTemplates } },
      training: own,
      seed,
      order: Int32Array.from(goldOrder),
    };
  });
  const taught = await trainSeeds(teaching);
  const teachers = teaching.map((task, n) => packModel(task.lesson.settings, taught[n]!, task.training));
  const voted = parseByVote(texts, teachers, tags, words);
  const student = prepare([...gold, ...voted], tagger, words, training, lesson.settings);
  const order = Int32Array.from([...goldOrder, ...student.gold.keys()]);
  const weights = await trainSeeds(training.seeds.map((seed) => ({ lesson: student, training, seed, order })));
  return packModel(student.settings, sumWeights(weights), training);
}

/** Weights summed over seeds: `moves` has four cells a row (SHIFT, LEFT, RIGHT and one unused). */
export interface TreeWeights {
  readonly moves: Float64Array;
  readonly labels: Float64Array;
}

/** The sum of several seeds' weights. */
export function sumWeights(parts: readonly TreeWeights[]): TreeWeights {
  const add = (lists: readonly Float64Array[]) =>
    lists[0]!.map((_, i) => lists.reduce((sum, list) => sum + list[i]!, 0));
  return { moves: add(parts.map(({ moves }) => moves)), labels: add(parts.map(({ labels }) => labels)) };
}

/** Everything that training on some sentences needs, found once for all seeds. */
export interface Lesson {
  readonly settings: TreeSettings;
  readonly starts: Int32Array;
  readonly atoms: ReturnType<ReturnType<typeof createAtoms>>;
  readonly gold: readonly GoldTree[];
  /** The gold label of each token. */
  readonly labels: Uint8Array;
}

/** Tags the sentences and finds what labels occur between which tags. */
export function prepare(
  sentences: readonly TreebankSentence[],
  tagger: (tokens: ReturnType<typeof tokensFrom>) => Tags,
  words: Model,
  training: TreeTraining,
  like?: TreeSettings,
): Lesson {
  const tokens = tokensFrom(sentences);
  const tags = tagger(tokens);
  const names = like?.labels ?? labelNames(sentences);
  const number = new Map(names.map((name, i) => [name, i]));
  const labels = Uint8Array.from(
    sentences.flatMap(({ relations }) =>
      relations.map((relation) => number.get(relation) ?? number.get(relation.split(":")[0]!)!),
    ),
  );
  const tagNames = { upos: tags.uposNames, xpos: tags.xposNames };
  const atoms = createAtoms(tagNames, words)(tokens, tags);
  const gold = sentences.map(({ heads }) => goldTree(heads));
  const { labelSets, labelSetOf } = like ?? allowedLabels(gold, labels, atoms.coarseNumbers, tokens.sentenceStarts);
  const { moveTemplates, moveBits, labelTemplates, labelBits } = training;
  const settings: TreeSettings = {
    labels: names,
    moveTemplates,
    moveBits,
    moveScale: 1,
    labelTemplates,
    labelBits,
    ...tagNames,
    labelSets,
    labelSetOf,
  };
  return { settings, starts: tokens.sentenceStarts, atoms, gold, labels };
}

/** Relations by frequency; the very rare ones fall back on the relation without its subtype. */
function labelNames(sentences: readonly TreebankSentence[]): string[] {
  const counts = new Map<string, number>();
  for (const { relations } of sentences)
    for (const relation of relations) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  const names = [...counts]
    .filter(([name, count]) => count >= 10 || !name.includes(":"))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return names.map(([name]) => name);
}

function allowedLabels(gold: readonly GoldTree[], labels: Uint8Array, coarse: Uint8Array, starts: Int32Array) {
  const seen = new Map<number, Map<number, number>>();
  gold.forEach((tree, s) => {
    const offset = starts[s]! - 1;
    for (let word = 1; word <= tree.dependants.length; word++) {
      const key = labelKey(coarse, offset, tree.heads[word]!, word);
      const counts = seen.get(key) ?? new Map<number, number>();
      const label = labels[offset + word]!;
      counts.set(label, (counts.get(label) ?? 0) + 1);
      seen.set(key, counts);
    }
  });
  const labelSets: number[][] = [];
  const numbers = new Map<string, number>();
  const labelSetOf: Record<string, number> = {};
  for (const [key, counts] of [...seen].sort((a, b) => a[0] - b[0])) {
    const total = [...counts.values()].reduce((a, b) => a + b, 0);
    // Pairs of tags that were hardly seen allow every label.
    if (total < 30) continue;
    const set = [...counts]
      .filter(([, count]) => count >= 2)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .map(([label]) => label);
    const name = set.join(",");
    if (!numbers.has(name)) {
      numbers.set(name, labelSets.length);
      labelSets.push(set);
    }
    labelSetOf[key] = numbers.get(name)!;
  }
  return { labelSets, labelSetOf };
}

/** One seed's averaged weights. */
export function trainWeights(
  lesson: Lesson,
  training: TreeTraining,
  seed: number,
  order: Int32Array = Int32Array.from(lesson.gold.keys()),
): TreeWeights {
  const { settings, starts, atoms, gold, labels } = lesson;
  const moves = createPerceptron(training.moveBits + 2);
  const labeller = createPerceptron(training.labelBits);
  const fillMoveRows = compileRows(training.moveTemplates, MOVE_SLOTS, training.moveBits);
  const fillLabelRows = compileRows(training.labelTemplates, LABEL_SLOTS, training.labelBits);
  const moveRows = new Int32Array(training.moveTemplates.length);
  const labelRows = new Int32Array(training.labelTemplates.length);
  const slots = new Int32Array(LABEL_SLOTS.length);
  const allowed = createLabels(settings);
  const random = createRandom(seed);
  const state = createState();
  const scores = [0, 0, 0];
  const costs = [0, 0, 0];
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    for (const k of shuffled(order.length, random)) {
      const s = order[k]!;
      const tree = gold[s]!;
      const sentence = { ...atoms.atoms, offset: starts[s]! - 1 };
      begin(state, starts[s + 1]! - starts[s]!);
      while (!isDone(state)) {
        let move = onlyMove(state);
        fillMoveSlots(state, sentence, slots);
        if (move < 0) {
          fillMoveRows(slots, moveRows);
          move = learnMove();
        }
        if (move === SHIFT) {
          shift(state);
          continue;
        }
        const head = headFor(state, move);
        const word = state.stack[state.depth - 1]!;
        const set = allowed(atoms.coarseNumbers, sentence.offset, head, word);
        let label = set[0]!;
        if (set.length > 1) {
          fillLabelSlots(state, sentence, slots, head);
          fillLabelRows(slots, labelRows);
          const right = tree.heads[word] === head ? labels[sentence.offset + word]! : -1;
          label = learn(labeller, labelRows, set, right, training.labelMargin);
        }
        attach(state, head, label);
      }

      function learnMove(): number {
        scores.fill(0);
        for (let t = 0; t < moveRows.length; t++) {
          const row = moveRows[t]! << 2;
          moveRows[t] = row;
          scores[SHIFT]! += moves.weights[row]!;
          scores[LEFT]! += moves.weights[row + 1]!;
          scores[RIGHT]! += moves.weights[row + 2]!;
        }
        let least = 1e9;
        for (let m = SHIFT; m <= RIGHT; m++) {
          costs[m] = isLegal(state, m) ? cost(state, tree, m) : 1e9;
          least = Math.min(least, costs[m]!);
        }
        let right = -1;
        let wrong = -1;
        for (let m = SHIFT; m <= RIGHT; m++) {
          if (costs[m] === 1e9) continue;
          if (costs[m] === least) {
            if (right < 0 || scores[m]! > scores[right]!) right = m;
          } else if (wrong < 0 || scores[m]! > scores[wrong]!) wrong = m;
        }
        moves.tick();
        if (wrong < 0) return right;
        const chosen = scores[wrong]! > scores[right]! && epoch > 0 && random() < training.exploration ? wrong : right;
        if (scores[right]! - scores[wrong]! <= training.moveMargin) {
          moves.update(moveRows, moveRows.length, right, 1);
          moves.update(moveRows, moveRows.length, wrong, -1);
        }
        return chosen;
      }
    }
  }
  return { moves: moves.average(), labels: labeller.average() };
}

/** The sum of a state's move weights is to stay within 16 bits; the largest weight is brought to this. */
const LARGEST_MOVE_WEIGHT = 800;

/** Packs weights into a model. */
export function packModel(settings: TreeSettings, weights: TreeWeights, training: TreeTraining): Model {
  const rows = 1 << training.moveBits;
  const left = new Float64Array(rows);
  const right = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const shiftWeight = weights.moves[row * 4]!;
    left[row] = weights.moves[row * 4 + 1]! - shiftWeight;
    right[row] = weights.moves[row * 4 + 2]! - shiftWeight;
  }
  // Both halves share one scale, since they are compared.
  const both = new Float64Array(rows * 2);
  both.set(left);
  both.set(right, rows);
  const { bytes } = compand(both);
  const labels = compand(weights.labels.subarray(0, (1 << training.labelBits) + ROW_ROOM));
  return {
    kind: "trees",
    settings: { ...settings, moveScale: LARGEST_MOVE_WEIGHT / 16129 },
    arrays: { left: bytes.slice(0, rows), right: bytes.slice(rows), labels: labels.bytes },
  };
}
