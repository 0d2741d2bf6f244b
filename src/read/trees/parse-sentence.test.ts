import { expect, test } from "vitest";
import { rowSums } from "../../models/row-sums.ts";
import { createTrace } from "./move-trace.ts";
import { parseAgain, parseSentence } from "./parse-sentence.ts";
import { createState, LEFT, RIGHT, SHIFT } from "./parse-state.ts";
import { RECORD } from "./sentence-atoms.ts";
import { createGuide, fillGuide } from "./tree-guide.ts";
import type { Labeller } from "./tree-model.ts";

const LENGTH = 4;
const LABEL = 3;
/** A sentence of four words that are all alike. */
const sentence = {
  records: new Int32Array(RECORD),
  ids: new Int32Array(LENGTH),
  tags: new Int32Array(LENGTH),
  coarse: new Int32Array(LENGTH),
  verbs: new Int32Array(LENGTH + 1),
  commas: new Int32Array(LENGTH + 1),
  offset: -1,
};
const table = rowSums({ cells: new Int8Array(0), width: LABEL + 2, step: 1, most: 0 });
const labeller: Labeller = { templates: 0, fillRows: () => undefined, table };
const labelsFor = () => [LABEL];

/** Packed scores under which `move` wins by `lead`. */
function packed(move: number, lead: number): number {
  const left = move === LEFT ? lead : -lead;
  const right = move === RIGHT ? lead : -lead;
  return (left << 16) + right;
}

/** Scores that let the moves of a list win one after the other, and how often they were asked for. */
function scripted(script: readonly (readonly [number, number])[]) {
  const scorer = { asked: 0, score: () => packed(...script[scorer.asked++]!) };
  return scorer;
}

/** Both passes: heads after the first, heads after the second, and how many moves the second had to choose. */
function parseTwice(
  first: readonly (readonly [number, number])[],
  second: readonly (readonly [number, number])[],
  sureLead: number,
) {
  const state = createState();
  const trace = createTrace();
  const guide = createGuide(LENGTH);
  parseSentence(scripted(first).score, labeller, state, { ...sentence, guide: null }, LENGTH, labelsFor, trace);
  fillGuide(guide, state, sentence.offset);
  const before = [...state.heads.slice(1, LENGTH + 1)];
  const again = scripted(second);
  parseAgain(again.score, labeller, state, { ...sentence, guide }, LENGTH, () => [LABEL + 1], trace, sureLead);
  return {
    before,
    after: [...state.heads.slice(1, LENGTH + 1)],
    labels: [...state.labels.slice(1, LENGTH + 1)],
    asked: again.asked,
  };
}

// 1 ← 2, then 2 → 3 and 2 → 4. The move after the first SHIFT has no choice but is one of LEFT and SHIFT.
const FIRST = [
  [LEFT, 900],
  [SHIFT, 900],
  [RIGHT, 100],
  [SHIFT, 900],
] as const;

test("where all moves were sure the second pass chooses none and the tree stays", () => {
  const { before, after, labels, asked } = parseTwice(FIRST, [], 100);
  expect(before).toEqual([2, 0, 2, 2]);
  expect(after).toEqual(before);
  expect(labels).toEqual([LABEL, LABEL, LABEL, LABEL]);
  expect(asked).toBe(0);
});

test("where a move was unsure the second pass chooses; labels are found anew only for other heads", () => {
  const { after, labels, asked } = parseTwice(FIRST, [[SHIFT, 1]], 500);
  // Word 3 is kept, so that 4 hangs on it: 3 still hangs on 2.
  expect(after).toEqual([2, 0, 2, 3]);
  expect(labels).toEqual([LABEL, LABEL, LABEL, LABEL + 1]);
  expect(asked).toBe(1);
});

test("a second pass that agrees gives the same tree", () => {
  const { before, after, asked } = parseTwice(FIRST, [[RIGHT, 1]], 500);
  expect(after).toEqual(before);
  expect(asked).toBe(1);
});
