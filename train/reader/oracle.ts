/** The dynamic oracle of the arc-hybrid system (Goldberg & Nivre 2013): what each move costs in arcs of the gold tree. */
import { LEFT, type ParseState, RIGHT, SHIFT } from "../../src/read/trees/parse-state.ts";

/** A gold tree over words from 1, with the dependants of each word. */
export interface GoldTree {
  readonly heads: Int32Array;
  /** Dependants of word `h` (0: the root) are `dependants[rows[h] … rows[h + 1])`, in order. */
  readonly rows: Int32Array;
  readonly dependants: Int32Array;
}

/** The gold tree for heads counted from 0, -1 the root. */
export function goldTree(heads: readonly number[]): GoldTree {
  const count = heads.length;
  const byWord = new Int32Array(count + 2);
  const rows = new Int32Array(count + 2);
  heads.forEach((head, i) => {
    byWord[i + 1] = head + 1;
    rows[head + 2]!++;
  });
  for (let h = 1; h < rows.length; h++) rows[h]! += rows[h - 1]!;
  const dependants = new Int32Array(count);
  const filled = Int32Array.from(rows);
  for (let word = 1; word <= count; word++) dependants[filled[byWord[word]!]!++] = word;
  return { heads: byWord, rows, dependants };
}

/** How many arcs of the gold tree a legal move puts out of reach. */
export function cost(state: ParseState, gold: GoldTree, move: number): number {
  const { stack, depth, next } = state;
  const s0 = stack[depth - 1]!;
  const head = gold.heads[s0]!;
  switch (move) {
    case LEFT: {
      const s1 = depth > 1 ? stack[depth - 2]! : -1;
      return dependantsFrom(gold, s0, next) + (head > next || head === s1 ? 1 : 0);
    }
    case RIGHT:
      return dependantsFrom(gold, s0, next) + (head >= next ? 1 : 0);
    case SHIFT: {
      const isHeadBelow = depth > 1 && gold.heads[next]! !== s0 && isOnStack(state, gold.heads[next]!);
      return (isHeadBelow ? 1 : 0) + dependantsOnStack(state, gold, next);
    }
    default:
      throw new Error(`There is no move ${move}.`);
  }
}

function dependantsFrom(gold: GoldTree, word: number, next: number): number {
  let count = 0;
  for (let i = gold.rows[word + 1]! - 1; i >= gold.rows[word]! && gold.dependants[i]! >= next; i--) count++;
  return count;
}

function dependantsOnStack(state: ParseState, gold: GoldTree, word: number): number {
  let count = 0;
  for (let i = gold.rows[word]!; i < gold.rows[word + 1]! && gold.dependants[i]! < word; i++) {
    if (isOnStack(state, gold.dependants[i]!)) count++;
  }
  return count;
}

/** The stack is sorted by word number. */
function isOnStack(state: ParseState, word: number): boolean {
  let low = 0;
  let high = state.depth - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = state.stack[middle]!;
    if (value === word) return true;
    if (value < word) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
