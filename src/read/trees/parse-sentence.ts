/** Finds the tree of one sentence, greedily from left to right. */
import { attach, begin, headFor, isDone, isLegal, LEFT, type ParseState, RIGHT, SHIFT, shift } from "./parse-state.ts";
import { fillLabelSlots, fillMoveSlots, LABEL_SLOTS, type SentenceAtoms } from "./tree-features.ts";
import type { TreeModel } from "./tree-model.ts";

const slots = new Int32Array(LABEL_SLOTS.length);
const rows = new Int32Array(256);

/** Which labels a word may have under a head: numbers into the model's list. */
export type LabelsFor = (head: number, word: number) => readonly number[];

/** Parses a sentence of `length` words into `state.heads` and `state.labels`. */
export function parseSentence(
  model: TreeModel,
  state: ParseState,
  sentence: SentenceAtoms,
  length: number,
  labelsFor: LabelsFor,
): void {
  begin(state, length);
  while (!isDone(state)) {
    const move = onlyMove(state);
    fillMoveSlots(state, sentence, slots);
    const chosen = move >= 0 ? move : bestMove(state, model.scoreMoves(slots));
    if (chosen === SHIFT) {
      shift(state);
      continue;
    }
    const head = headFor(state, chosen);
    const set = labelsFor(head, state.stack[state.depth - 1]!);
    attach(state, head, set.length === 1 ? set[0]! : bestLabel(model, state, sentence, head, set));
  }
}

/** The one legal move, or -1 when there is a choice. */
export function onlyMove(state: ParseState): number {
  if (state.depth === 1) return SHIFT;
  if (state.next > state.length) return RIGHT;
  return -1;
}

/** The best legal move by packed scores (LEFT less SHIFT above, RIGHT less SHIFT below); there is a next word. */
function bestMove(state: ParseState, packed: number): number {
  const right = (packed << 16) >> 16;
  const left = (packed - right) >> 16;
  if (right > 0 && right > left && isLegal(state, RIGHT)) return RIGHT;
  return left > 0 ? LEFT : SHIFT;
}

function bestLabel(
  model: TreeModel,
  state: ParseState,
  sentence: SentenceAtoms,
  head: number,
  set: readonly number[],
): number {
  fillLabelSlots(state, sentence, slots, head);
  model.fillLabelRows(slots, rows);
  const count = model.settings.labelTemplates.length;
  const weights = model.labelWeights;
  let found = set[0]!;
  let most = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < set.length; k++) {
    const label = set[k]!;
    let score = 0;
    for (let t = 0; t < count; t++) score += weights[rows[t]! + label]!;
    if (score > most) {
      most = score;
      found = label;
    }
  }
  return found;
}
