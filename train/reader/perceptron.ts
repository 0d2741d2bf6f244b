/**
 * An averaged perceptron over a flat table of hashed cells: row `r`, class `c` is cell `r + c`. Rows overlap, as
 * hashed features do anyway, and the classes of one row lie side by side.
 */
import { ROW_ROOM } from "../../src/models/weights.ts";

export interface Perceptron {
  /** Whole numbers; the largest stays far below 16 bits, and half the size is half the time spent waiting for memory. */
  readonly weights: Int16Array;
  /** Adds `by` to one class in each of the first `count` rows. */
  update(rows: Int32Array, count: number, klass: number, by: number): void;
  /** To be called once an example: the clock of the averaging. */
  tick(): void;
  /** Begins the averaging anew, with the weights as they are. */
  restart(): void;
  /** The mean of the weights over all examples since the start or restart. */
  average(): Float64Array;
}

/** A perceptron with `2 ** bits` cells. */
export function createPerceptron(bits: number): Perceptron {
  const weights = new Int16Array((1 << bits) + ROW_ROOM);
  // The sum of each update times the moment of it: the average is the last weight less that sum over the time.
  const late = new Float64Array(weights.length);
  let now = 0;
  return {
    weights,
    update(rows, count, klass, by) {
      const change = by * now;
      for (let t = 0; t < count; t++) {
        const cell = rows[t]! + klass;
        weights[cell]! += by;
        late[cell]! += change;
      }
    },
    tick() {
      now++;
    },
    restart() {
      late.fill(0);
      now = 0;
    },
    average() {
      return Float64Array.from(weights, (weight, i) => weight - late[i]! / now);
    },
  };
}

/** Scores the classes of a set, learns when `right` (-1: not known) leads by no more than the margin, and gives the best. */
export function learn(
  perceptron: Perceptron,
  rows: Int32Array,
  set: readonly number[],
  right: number,
  margin: number,
): number {
  const { weights } = perceptron;
  let found = set[0]!;
  let most = Number.NEGATIVE_INFINITY;
  let rightScore = Number.NEGATIVE_INFINITY;
  let rival = -1;
  let rivalScore = Number.NEGATIVE_INFINITY;
  for (const klass of set) {
    let score = 0;
    for (let t = 0; t < rows.length; t++) score += weights[rows[t]! + klass]!;
    if (score > most) {
      most = score;
      found = klass;
    }
    if (klass === right) rightScore = score;
    else if (score > rivalScore) {
      rivalScore = score;
      rival = klass;
    }
  }
  perceptron.tick();
  if (rival >= 0 && rightScore > Number.NEGATIVE_INFINITY && rightScore - rivalScore <= margin) {
    perceptron.update(rows, rows.length, right, 1);
    perceptron.update(rows, rows.length, rival, -1);
  }
  return found;
}

/** A random number generator of our own (xorshift32), so that training is the same everywhere. */
export function createRandom(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}

/** The numbers below `count` in random order. */
export function shuffled(count: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const held = order[i]!;
    order[i] = order[j]!;
    order[j] = held;
  }
  return order;
}
