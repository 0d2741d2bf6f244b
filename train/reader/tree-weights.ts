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
import { fillLabelSlots, fillMoveSlots, type GuidedSentence, SLOTS } from "../../src/read/trees/tree-features.ts";
import type { Guide } from "../../src/read/trees/tree-guide.ts";
import type { LabelSettings, MoveSettings, TreeSettings } from "../../src/read/trees/tree-model.ts";
import { createLabels } from "../../src/read/trees/trees.ts";
import { cost } from "./oracle.ts";
import { createPerceptron, createRandom, learn, shuffled } from "./perceptron.ts";
import type { FoundSettings, Lesson } from "./tree-lesson.ts";

/** Settings that the table of attempts in docs/decisions/0003 is about. */
export interface TreeTraining extends MoveSettings, LabelSettings {
  readonly epochs: number;
  readonly moveMargin: number;
  readonly labelMargin: number;
  /** How often, from the second epoch on, training goes on from the model's own move instead of a right one. */
  readonly exploration: number;
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

/**
 * One seed's averaged weights, learned from the chosen sentences. A lesson with a guide teaches a second pass: moves only,
 * since that pass keeps the first one's labels or asks its labeller.
 */
export function trainWeights(lesson: Lesson, training: TreeTraining, seed: number, chosen: Int32Array): TreeWeights {
  const { settings, atoms, gold, labels, guide } = lesson;
  const starts = lesson.tokens.sentenceStarts;
  const moves = createPerceptron(training.moveBits + 2);
  const labeller = createPerceptron(guide ? 0 : training.labelBits);
  const fillMoveRows = compileRows(training.moveTemplates, SLOTS, training.moveBits);
  const fillLabelRows = compileRows(training.labelTemplates, SLOTS, training.labelBits);
  const moveRows = new Int32Array(training.moveTemplates.length);
  const labelRows = new Int32Array(training.labelTemplates.length);
  const slots = new Int32Array(SLOTS.length);
  const allowed = createLabels(settings);
  const random = createRandom(seed);
  const state = createState();
  const scores = [0, 0, 0];
  const costs = [0, 0, 0];
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    for (const k of shuffled(chosen.length, random)) {
      const s = chosen[k]!;
      const tree = gold[s]!;
      const offset = starts[s]! - 1;
      const sentence = { ...atoms.atoms, offset, guide };
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
        const right = tree.heads[word] === head ? labels[offset + word]! : -1;
        attach(
          state,
          head,
          guide ? guidedLabel(guide, offset, head, word, right) : learnLabel(sentence, head, word, right),
        );
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
        const isErring = scores[wrong]! > scores[right]! && epoch > 0 && random() < training.exploration;
        if (scores[right]! - scores[wrong]! <= training.moveMargin) {
          moves.update(moveRows, moveRows.length, right, 1);
          moves.update(moveRows, moveRows.length, wrong, -1);
        }
        return isErring ? wrong : right;
      }
    }
    // The first epoch's weights are too raw to count in the average.
    if (epoch === 0) {
      moves.restart();
      labeller.restart();
    }
  }
  return { moves: moves.average(), labels: guide ? new Float64Array(0) : labeller.average() };

  function learnLabel(sentence: GuidedSentence, head: number, word: number, right: number): number {
    const set = allowed(atoms.coarseNumbers, sentence.offset, head, word);
    if (set.length === 1) return set[0]!;
    fillLabelSlots(state, sentence, slots, head);
    fillLabelRows(slots, labelRows);
    return learn(labeller, labelRows, set, right, training.labelMargin);
  }
}

/** As at run time the guide's label, unless only this pass has the right head: then the right one. */
function guidedLabel(guide: Guide, offset: number, head: number, word: number, right: number): number {
  const isGuided = guide.heads[offset + word] === (head === 0 ? -1 : offset + head);
  return isGuided || right < 0 ? guide.labels[offset + word]! : right;
}

/** The sum of a state's move weights is to stay within 16 bits; the largest weight is brought to this. */
const LARGEST_MOVE_WEIGHT = 800;

/** Smaller bytes are dropped: nothing is lost, and the file is a tenth smaller and sooner read. */
const LEAST_BYTE = 8;

/** What a pass's moves are learned with, and what was learned. */
export interface LearnedPass {
  readonly settings: MoveSettings;
  readonly weights: TreeWeights;
}

/** Packs a first pass with its labels, and a second if there is one, into a model. */
export function packModel(
  found: FoundSettings,
  first: LearnedPass & { readonly settings: LabelSettings },
  second: LearnedPass | null = null,
  sureLead = 0,
): Model {
  const { labelTemplates, labelBits } = first.settings;
  const settings: TreeSettings = {
    ...found,
    ...moveSettings(first),
    labelTemplates,
    labelBits,
    moveScale: LARGEST_MOVE_WEIGHT / 16129,
    second: second && moveSettings(second),
    sureLead,
  };
  const labels = compand(first.weights.labels, LEAST_BYTE).bytes;
  const arrays = { ...packMoves(first, ""), labels, ...(second && packMoves(second, "2")) };
  return { kind: "trees", settings: { ...settings }, arrays };
}

function moveSettings({ settings: { moveTemplates, moveBits } }: LearnedPass): MoveSettings {
  return { moveTemplates, moveBits };
}

function packMoves({ settings, weights }: LearnedPass, number: string): Record<string, Int8Array> {
  const rows = 1 << settings.moveBits;
  // Left and right share one scale, since they are compared.
  const both = new Float64Array(rows * 2);
  for (let row = 0; row < rows; row++) {
    const shiftWeight = weights.moves[row * 4]!;
    both[row] = weights.moves[row * 4 + 1]! - shiftWeight;
    both[rows + row] = weights.moves[row * 4 + 2]! - shiftWeight;
  }
  const { bytes } = compand(both, LEAST_BYTE);
  return { [`left${number}`]: bytes.slice(0, rows), [`right${number}`]: bytes.slice(rows) };
}
