/** Trains the linear chain: AdaGrad on the likelihood of whole stretches, with features dropped at random. */
import { ROW_ROOM } from "../../src/models/weights.ts";
import { BEFORE, isOpen, LABEL_COUNT, OUTSIDE } from "../../src/read/names/name-labels.ts";

/** One stretch of tokens for training: for each token its rows, plain ones first. */
export interface Stretch {
  readonly length: number;
  /** `length × width` cells where rows begin. */
  readonly rows: Int32Array;
  readonly labels: Uint8Array;
}

export interface ChainOptions {
  readonly tableBits: number;
  /** Rows a token in `Stretch.rows`, and how many of them do not look at the corpus. */
  readonly width: number;
  readonly plainWidth: number;
  readonly epochs: number;
  readonly rate: number;
  readonly dropout: number;
  readonly hideCorpus: number;
  readonly seed: number;
}

/** Weights of a trained chain. */
export interface Chain {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/** A reproducible source of numbers in [0, 1) (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const MOST = 64;

/**
 * What each weight's sum of squared gradients begins with. So small, a weight's first step has one size however small its
 * gradient: larger values (.1, 1) make sparser models that are worse on news and biographies.
 */
const TINY = 1e-6;

/** Averaged weights after all epochs; the average starts with the second. */
export function trainChain(stretches: readonly Stretch[], options: ChainOptions): Chain {
  const { width, plainWidth, epochs, rate, dropout } = options;
  const size = (1 << options.tableBits) + ROW_ROOM;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(TINY);
  const transitions = new Float32Array(LABEL_COUNT * LABEL_COUNT);
  const transitionSquares = new Float32Array(LABEL_COUNT * LABEL_COUNT).fill(TINY);
  const sum = new Float32Array(size);
  const transitionSum = new Float32Array(LABEL_COUNT * LABEL_COUNT);
  const random = randomFrom(options.seed);
  const order = Int32Array.from(stretches, (_, i) => i);
  const kept = new Int32Array(MOST * width);
  const keptCounts = new Int32Array(MOST);
  const emissions = new Float64Array(MOST * LABEL_COUNT);
  const scale = 1 / (1 - dropout);
  const lattice = createLattice();

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const stretch = stretches[index]!;
      const usable = random() < options.hideCorpus ? plainWidth : width;
      emissions.fill(0, 0, stretch.length * LABEL_COUNT);
      for (let k = 0; k < stretch.length; k++) {
        let count = 0;
        for (let f = 0; f < usable; f++) {
          if (random() < dropout) continue;
          const from = stretch.rows[k * width + f]!;
          kept[k * width + count++] = from;
          for (let label = 0; label < LABEL_COUNT; label++)
            emissions[k * LABEL_COUNT + label]! += weights[from + label]! * scale;
        }
        keptCounts[k] = count;
      }
      const gradient = lattice(stretch, emissions, transitions);
      for (let k = 0; k < stretch.length; k++) {
        for (let label = 0; label < LABEL_COUNT; label++) {
          const g = gradient.labels[k * LABEL_COUNT + label]! * scale;
          if (g < 1e-4 && g > -1e-4) continue;
          for (let f = 0; f < keptCounts[k]!; f++) {
            const at = kept[k * width + f]! + label;
            squares[at]! += g * g;
            weights[at]! -= (rate * g) / Math.sqrt(squares[at]!);
          }
        }
      }
      for (let t = 0; t < transitions.length; t++) {
        const g = gradient.transitions[t]!;
        if (g === 0) continue;
        transitionSquares[t]! += g * g;
        transitions[t]! -= (rate * g) / Math.sqrt(transitionSquares[t]!);
      }
    }
    if (epoch > 0 || epochs === 1) {
      for (let i = 0; i < size; i++) sum[i]! += weights[i]!;
      for (let i = 0; i < transitions.length; i++) transitionSum[i]! += transitions[i]!;
    }
  }
  const parts = Math.max(1, epochs - 1);
  return { weights: sum.map((value) => value / parts), transitions: transitionSum.map((value) => value / parts) };
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1));
    const kept = order[i]!;
    order[i] = order[k]!;
    order[k] = kept;
  }
}

interface Gradient {
  readonly labels: Float64Array;
  readonly transitions: Float64Array;
}

/** Forward and backward sums over the legal sequences of one stretch; gives probability minus truth. */
function createLattice(): (stretch: Stretch, emissions: Float64Array, transitions: Float32Array) => Gradient {
  const forward = new Float64Array(MOST * LABEL_COUNT);
  const backward = new Float64Array(MOST * LABEL_COUNT);
  const gradient = {
    labels: new Float64Array(MOST * LABEL_COUNT),
    transitions: new Float64Array(LABEL_COUNT * LABEL_COUNT),
  };
  return (stretch, emissions, transitions) => {
    const { length, labels } = stretch;
    for (let k = 0; k < length; k++) {
      for (let label = 0; label < LABEL_COUNT; label++) {
        const at = k * LABEL_COUNT + label;
        if (k === 0) {
          forward[at] = BEFORE[label]!.includes(OUTSIDE) ? emissions[at]! + transitions[label]! : -1e9;
          continue;
        }
        let total = -1e9;
        for (const before of BEFORE[label]!) {
          total = logAdd(
            total,
            forward[at - label - LABEL_COUNT + before]! + transitions[before * LABEL_COUNT + label]!,
          );
        }
        forward[at] = total + emissions[at]!;
      }
    }
    backward.fill(-1e9, 0, length * LABEL_COUNT);
    const last = (length - 1) * LABEL_COUNT;
    let all = -1e9;
    for (let label = 0; label < LABEL_COUNT; label++) {
      if (isOpen(label)) continue;
      backward[last + label] = transitions[label * LABEL_COUNT]!;
      all = logAdd(all, forward[last + label]! + backward[last + label]!);
    }
    gradient.transitions.fill(0);
    for (let k = length - 1; k > 0; k--) {
      for (let label = 0; label < LABEL_COUNT; label++) {
        const at = k * LABEL_COUNT + label;
        const onward = backward[at]! + emissions[at]!;
        for (const before of BEFORE[label]!) {
          const score = transitions[before * LABEL_COUNT + label]! + onward;
          const earlier = at - label - LABEL_COUNT + before;
          backward[earlier] = logAdd(backward[earlier]!, score);
          const p = Math.exp(forward[earlier]! + score - all);
          gradient.transitions[before * LABEL_COUNT + label]! += p;
        }
      }
      gradient.transitions[labels[k - 1]! * LABEL_COUNT + labels[k]!]! -= 1;
    }
    for (let k = 0; k < length; k++) {
      for (let label = 0; label < LABEL_COUNT; label++) {
        const at = k * LABEL_COUNT + label;
        const p = Math.exp(forward[at]! + backward[at]! - all);
        gradient.labels[at] = p - (labels[k] === label ? 1 : 0);
        if (k === 0) gradient.transitions[label]! += gradient.labels[at]!;
        if (k === length - 1) gradient.transitions[label * LABEL_COUNT]! += gradient.labels[at]!;
      }
    }
    return gradient;
  };
}

function logAdd(a: number, b: number): number {
  const top = Math.max(a, b);
  const gap = a > b ? b - a : a - b;
  return gap < -30 ? top : top + Math.log1p(Math.exp(gap));
}
