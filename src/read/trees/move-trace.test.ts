import { describe, expect, test } from "vitest";
import { ALONE, addMove, createTrace, sureMove } from "./move-trace.ts";
import { attach, begin, createState, headFor, LEFT, type ParseState, RIGHT, SHIFT, shift } from "./parse-state.ts";

/** Makes the moves one after the other on a sentence of `length` words; `before` is called in each state. */
function walk(length: number, moves: readonly number[], before: (state: ParseState, move: number, n: number) => void) {
  const state = createState();
  begin(state, length);
  moves.forEach((move, n) => {
    before(state, move, n);
    if (move === SHIFT) shift(state);
    else attach(state, headFor(state, move), 0);
  });
}

function traceOf(length: number, moves: readonly number[], leads: readonly number[]) {
  const trace = createTrace();
  walk(length, moves, (state, move, n) => addMove(trace, state, move, leads[n] ?? ALONE));
  return trace;
}

/** What the trace says in each state of a walk. */
function answers(trace: ReturnType<typeof createTrace>, length: number, moves: readonly number[], least: number) {
  const found: number[] = [];
  walk(length, moves, (state) => found.push(sureMove(trace, state, least)));
  return found;
}

describe("a trace of SHIFT SHIFT LEFT SHIFT RIGHT RIGHT over three words", () => {
  const moves = [SHIFT, SHIFT, LEFT, SHIFT, RIGHT, RIGHT];
  const trace = traceOf(3, moves, [900, 20, 700]);

  test.each([
    ["gives every move to one who asks for no lead", 0, [SHIFT, SHIFT, LEFT, SHIFT, RIGHT, RIGHT]],
    ["gives only the moves with that lead", 500, [SHIFT, -1, LEFT, SHIFT, RIGHT, RIGHT]],
    ["gives only those without a choice at the highest lead", ALONE, [-1, -1, -1, SHIFT, RIGHT, RIGHT]],
  ])("%s", (_, least, expected) => {
    trace.at = 0;
    expect(answers(trace, 3, moves, least)).toEqual(expected);
  });
});

test("a trace says nothing in a state that it does not know, and speaks again in one that it knows", () => {
  // 1 → 2, 1 → 3 in the trace; 1 → 2 → 3 in the walk.
  const trace = traceOf(3, [SHIFT, SHIFT, RIGHT, SHIFT, RIGHT, RIGHT], [900, 900, 900, 900]);
  const walked = [SHIFT, SHIFT, SHIFT, RIGHT, RIGHT, RIGHT];
  expect(answers(trace, 3, walked, 0)).toEqual([SHIFT, SHIFT, RIGHT, -1, -1, RIGHT]);
});

test("a trace grows with the sentence", () => {
  const moves = [...Array<number>(600).fill(SHIFT), ...Array<number>(600).fill(RIGHT)];
  const trace = traceOf(600, moves, []);
  expect(trace.count).toBe(1200);
  expect(answers(trace, 600, moves, ALONE)).toEqual(moves);
});
