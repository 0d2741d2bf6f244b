import fc from "fast-check";
import { expect, test } from "vitest";
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
import { cost, goldTree } from "../../train/reader/oracle.ts";

/** Heads of a projective tree over `count` words, -1 the root, grown by the parser's own moves. */
function grow(count: number, choices: readonly number[]): number[] {
  const state = createState();
  begin(state, count);
  for (let n = 0; !isDone(state); n++) {
    const legal = [SHIFT, LEFT, RIGHT].filter((move) => isLegal(state, move));
    make(state, legal[(choices[n % choices.length] ?? 0) % legal.length]!);
  }
  return Array.from(state.heads.subarray(1, count + 1), (head) => head - 1);
}

function make(state: ReturnType<typeof createState>, move: number): void {
  if (move === SHIFT) shift(state);
  else attach(state, headFor(state, move), 0);
}

function lost(state: ReturnType<typeof createState>, heads: readonly number[]): number {
  return heads.filter((head, i) => state.heads[i + 1] !== head + 1).length;
}

const trees = fc
  .record({ count: fc.integer({ min: 1, max: 9 }), choices: fc.array(fc.nat(5), { minLength: 1, maxLength: 30 }) })
  .map(({ count, choices }) => grow(count, choices));

test("moves that cost nothing lead to the gold tree", () => {
  fc.assert(
    fc.property(trees, (heads) => {
      const gold = goldTree(heads);
      const state = createState();
      begin(state, heads.length);
      while (!isDone(state)) {
        const move = [SHIFT, LEFT, RIGHT].find((move) => isLegal(state, move) && cost(state, gold, move) === 0);
        expect(move).toBeDefined();
        make(state, move!);
      }
      expect(lost(state, heads)).toBe(0);
    }),
  );
});

test("after any moves, what is lost is what the moves have cost, when the cheapest follow", () => {
  fc.assert(
    fc.property(trees, fc.array(fc.nat(5), { minLength: 1, maxLength: 6 }), (heads, choices) => {
      const gold = goldTree(heads);
      const state = createState();
      begin(state, heads.length);
      let paid = 0;
      for (let n = 0; !isDone(state); n++) {
        const legal = [SHIFT, LEFT, RIGHT].filter((move) => isLegal(state, move));
        const cheapest = legal.reduce((best, move) =>
          cost(state, gold, move) < cost(state, gold, best) ? move : best,
        );
        const move = n < choices.length ? legal[choices[n]! % legal.length]! : cheapest;
        paid += cost(state, gold, move);
        make(state, move);
      }
      // The one root may cost an arc more than the arcs alone say.
      expect(lost(state, heads)).toBeLessThanOrEqual(paid + 1);
      expect(lost(state, heads)).toBeGreaterThanOrEqual(Math.min(paid, 1));
    }),
  );
});
