/** The moves of the first pass and how sure they were, so that the second can follow them where they were sure. */
import type { ParseState } from "./parse-state.ts";

/** The lead of a move that was the only legal one: more than any other has. */
export const ALONE = (1 << 16) - 1;

/** Moves in order, each with the state it was made in, which the next word and the stack's top two tell. */
export interface MoveTrace {
  /** How many moves there are. */
  count: number;
  /** The move that `sureMove` looks at next. */
  at: number;
  nexts: Int32Array;
  tops: Int32Array;
  seconds: Int32Array;
  moves: Int32Array;
  leads: Int32Array;
}

const LISTS = ["nexts", "tops", "seconds", "moves", "leads"] as const;

/** An empty trace; it grows as it is filled. */
export function createTrace(): MoveTrace {
  const trace = { count: 0, at: 0 } as MoveTrace;
  for (const list of LISTS) trace[list] = new Int32Array(512);
  return trace;
}

/** Adds the move that is about to be made, and its lead over the next best. */
export function addMove(trace: MoveTrace, state: ParseState, move: number, lead: number): void {
  const n = trace.count++;
  if (n >= trace.moves.length) for (const list of LISTS) trace[list] = twiceAsLong(trace[list]);
  trace.nexts[n] = state.next;
  trace.tops[n] = state.stack[state.depth - 1]!;
  trace.seconds[n] = secondOf(state);
  trace.moves[n] = move;
  trace.leads[n] = lead;
}

/**
 * The move that was made in this very state if its lead was `least` or more, else -1. To be asked of each state in turn: in any
 * pass the next word never falls, and while it stays the same the stack's top does, so that one walk through is enough.
 */
export function sureMove(trace: MoveTrace, state: ParseState, least: number): number {
  const { nexts, tops, seconds, count } = trace;
  const { next } = state;
  const top = state.stack[state.depth - 1]!;
  let { at } = trace;
  while (at < count && (nexts[at]! < next || (nexts[at] === next && tops[at]! > top))) at++;
  trace.at = at;
  const isSame = at < count && nexts[at] === next && tops[at] === top && seconds[at] === secondOf(state);
  return isSame && trace.leads[at]! >= least ? trace.moves[at]! : -1;
}

/** The second word of the stack, -1 when there is none. */
function secondOf(state: ParseState): number {
  return state.depth > 1 ? state.stack[state.depth - 2]! : -1;
}

function twiceAsLong(list: Int32Array): Int32Array {
  const longer = new Int32Array(list.length * 2);
  longer.set(list);
  return longer;
}
