import { expect, test } from "vitest";
import { attach, begin, createState, headFor, LEFT, RIGHT, SHIFT, shift } from "./parse-state.ts";
import { RECORD } from "./sentence-atoms.ts";
import { fillMoveSlots, SLOTS } from "./tree-features.ts";
import { createGuide, fillGuide } from "./tree-guide.ts";

/** A state after some moves on a sentence of three words; arcs get labels 1, 2, 3 and leads 100, 600, 5000 in turn. */
function after(moves: readonly number[]) {
  const state = createState();
  begin(state, 3);
  let arcs = 0;
  for (const move of moves) {
    if (move === SHIFT) {
      shift(state);
      continue;
    }
    state.leads[state.stack[state.depth - 1]!] = [100, 600, 5000][arcs]!;
    attach(state, headFor(state, move), ++arcs);
  }
  return state;
}

// 1 ← 2 → 3
const tree = after([SHIFT, LEFT, SHIFT, SHIFT, RIGHT, RIGHT]);

test("a guide holds heads, labels, last dependants and how sure each head is, by token of the text", () => {
  const guide = createGuide(5);
  fillGuide(guide, tree, 1);
  expect([...guide.heads]).toEqual([0, 0, 3, -1, 3]);
  expect([...guide.labels]).toEqual([0, 0, 1, 3, 2]);
  expect([...guide.lasts]).toEqual([0, 0, 2, 4, 4]);
  expect([...guide.steps]).toEqual([0, 0, 0, 3, 2]);
});

test("the guide's slots tell states apart by where the guide saw the heads", () => {
  const guide = createGuide(3);
  const slots = (ofTree: ReturnType<typeof after>, moves: readonly number[]) => {
    fillGuide(guide, ofTree, -1);
    const filled = new Int32Array(SLOTS.length);
    const alike = { records: new Int32Array(RECORD), ids: new Int32Array(3), tags: new Int32Array(3) };
    const counts = { coarse: new Int32Array(3), verbs: new Int32Array(4), commas: new Int32Array(4) };
    fillMoveSlots(after(moves), { ...alike, ...counts, offset: -1, guide }, filled);
    return (name: string) => filled[SLOTS.indexOf(name)];
  };
  const other = after([SHIFT, SHIFT, SHIFT, RIGHT, RIGHT, RIGHT]); // 1 → 2 → 3
  const top = slots(tree, [SHIFT]);
  const otherTop = slots(other, [SHIFT]);
  expect(top("g0")).not.toBe(otherTop("g0")); // the next word, the root
  expect(top("gs0")).not.toBe(otherTop("gs0"));
  expect(top("gd0")).not.toBe(otherTop("gd0")); // no dependant to come, one to come
  expect(top("g1")).toBe(otherTop("g1")); // the root is below in both
});
