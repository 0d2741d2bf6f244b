/** Learns the parser's weights: its moves by a dynamic oracle with exploration, and the labels of its arcs. */
import type { Model } from "../../src/models/model-file.ts";
import { compand, compileRows } from "../../src/models/weights.ts";
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
import { createLabels } from "../../src/read/trees/trees.ts";
import { cost } from "./oracle.ts";
import { createPerceptron, createRandom, learn, shuffled } from "./perceptron.ts";
import type { FoundSettings, Lesson } from "./tree-lesson.ts";

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

/** One seed's averaged weights. */
export function trainWeights(lesson: Lesson, training: TreeTraining, seed: number): TreeWeights {
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
    for (const s of shuffled(gold.length, random)) {
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
    // The first epoch's weights are too raw to count in the average.
    if (epoch === 0) {
      moves.restart();
      labeller.restart();
    }
  }
  return { moves: moves.average(), labels: labeller.average() };
}

/** The sum of a state's move weights is to stay within 16 bits; the largest weight is brought to this. */
const LARGEST_MOVE_WEIGHT = 800;

/** Smaller bytes are dropped: nothing is lost, and the file is a tenth smaller and sooner read. */
const LEAST_BYTE = 8;

/** Packs weights into a model. */
export function packModel(found: FoundSettings, weights: TreeWeights, training: TreeTraining): Model {
  const { moveTemplates, moveBits, labelTemplates, labelBits } = training;
  const rows = 1 << moveBits;
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
  const { bytes } = compand(both, LEAST_BYTE);
  const labels = compand(weights.labels, LEAST_BYTE);
  const settings: TreeSettings = {
    labels: found.labels,
    moveTemplates,
    moveBits,
    moveScale: LARGEST_MOVE_WEIGHT / 16129,
    labelTemplates,
    labelBits,
    upos: found.upos,
    xpos: found.xpos,
    labelSets: found.labelSets,
    labelSetOf: found.labelSetOf,
  };
  return {
    kind: "trees",
    settings: { ...settings },
    arrays: { left: bytes.slice(0, rows), right: bytes.slice(rows), labels: labels.bytes },
  };
}
