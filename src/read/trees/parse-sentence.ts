/** Finds the tree of one sentence, greedily from left to right: once, and a second time where the first was not sure. */
import { addColumns } from "../../models/row-sums.ts";
import { ALONE, addMove, type MoveTrace, sureMove } from "./move-trace.ts";
import { attach, begin, headFor, isDone, isLegal, LEFT, type ParseState, RIGHT, SHIFT, shift } from "./parse-state.ts";
import { fillLabelSlots, fillMoveSlots, type GuidedSentence, SLOTS } from "./tree-features.ts";
import type { Guide } from "./tree-guide.ts";
import type { Labeller, ScoreMoves } from "./tree-model.ts";

const slots = new Int32Array(SLOTS.length);
/** A score for each label of a set. */
const scores = new Int32Array(256);

/** Which labels a word may have under a head: numbers into the model's list. */
export type LabelsFor = (head: number, word: number) => readonly number[];

/** The first pass: parses a sentence of `length` words into `state`, and writes its moves into `trace`. */
export function parseSentence(
  scoreMoves: ScoreMoves,
  labeller: Labeller,
  state: ParseState,
  sentence: GuidedSentence,
  length: number,
  labelsFor: LabelsFor,
  trace: MoveTrace,
): void {
  begin(state, length);
  trace.count = 0;
  while (!isDone(state)) {
    let move = onlyMove(state);
    let lead = ALONE;
    fillMoveSlots(state, sentence, slots);
    if (move < 0) {
      const best = bestMove(state, scoreMoves(slots));
      move = best & 3;
      lead = best >> 2;
    }
    addMove(trace, state, move, lead);
    if (move === SHIFT) {
      shift(state);
      continue;
    }
    const head = headFor(state, move);
    const word = state.stack[state.depth - 1]!;
    state.leads[word] = lead;
    attach(state, head, bestLabel(labeller, state, sentence, head, labelsFor(head, word)));
  }
}

/**
 * The second pass: parses the sentence again with the first one's tree in sight (`sentence.guide`). Where the first made a
 * sure move, it makes the same; where it finds the same head, it keeps the label: a fifth of the work is done twice.
 */
export function parseAgain(
  scoreMoves: ScoreMoves,
  labeller: Labeller,
  state: ParseState,
  sentence: GuidedSentence & { readonly guide: Guide },
  length: number,
  labelsFor: LabelsFor,
  trace: MoveTrace,
  sureLead: number,
): void {
  const { guide, offset } = sentence;
  begin(state, length);
  trace.at = 0;
  while (!isDone(state)) {
    let move = onlyMove(state);
    if (move < 0) move = sureMove(trace, state, sureLead);
    if (move < 0) {
      fillMoveSlots(state, sentence, slots);
      move = bestMove(state, scoreMoves(slots)) & 3;
    }
    if (move === SHIFT) {
      shift(state);
      continue;
    }
    const head = headFor(state, move);
    const word = state.stack[state.depth - 1]!;
    if (guide.heads[offset + word] === (head === 0 ? -1 : offset + head)) {
      attach(state, head, guide.labels[offset + word]!);
      continue;
    }
    fillMoveSlots(state, sentence, slots);
    attach(state, head, bestLabel(labeller, state, sentence, head, labelsFor(head, word)));
  }
}

/** The one legal move, or -1 when there is a choice. */
export function onlyMove(state: ParseState): number {
  if (state.depth === 1) return SHIFT;
  if (state.next > state.length) return RIGHT;
  return -1;
}

/**
 * The best legal move by packed scores (LEFT less SHIFT above, RIGHT less SHIFT below) in the lowest two bits, and in the
 * others its lead over the next best; there is a next word.
 */
function bestMove(state: ParseState, packed: number): number {
  const scored = (packed << 16) >> 16;
  const left = (packed - scored) >> 16;
  const right = isLegal(state, RIGHT) ? scored : -ALONE;
  if (right > 0 && right > left) return ((right - Math.max(left, 0)) << 2) | RIGHT;
  if (left > 0) return ((left - Math.max(right, 0)) << 2) | LEFT;
  return (-Math.max(left, right) << 2) | SHIFT;
}

/** The label of a set with the highest score, those of the moves' slots being filled. */
function bestLabel(
  labeller: Labeller,
  state: ParseState,
  sentence: GuidedSentence,
  head: number,
  set: readonly number[],
): number {
  let found = set[0]!;
  if (set.length === 1) return found;
  fillLabelSlots(state, sentence, slots, head);
  const { templates, table } = labeller;
  labeller.fillRows(slots, table.rows);
  addColumns(table, templates, set, scores);
  let most = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < set.length; k++) {
    if (scores[k]! > most) {
      most = scores[k]!;
      found = set[k]!;
    }
  }
  return found;
}
