/** Trains stage 1: stochastic AdaGrad on the likelihood of each paragraph's labels, with feature dropout and averaging. */

import { chainLattice, LABELS, mayFollow, refreshTransitions, runChain } from "../../src/read/statements/chain.ts";
import { CHAIN_BITS, CHAIN_TEMPLATES } from "../../src/read/statements/chain-templates.ts";

/** Rows and labels of all paragraphs; paragraph p is tokens [starts[p], starts[p + 1]). */
export interface ChainCorpus {
  readonly rows: Int32Array;
  readonly labels: Uint8Array;
  readonly starts: Int32Array;
}

export interface ChainOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly dropout: number;
  readonly minCount: number;
  readonly seed: number;
  readonly log?: (line: string) => void;
}

export interface ChainWeights {
  /** Rows × 8. */
  readonly weights: Float32Array;
  readonly transitions: Float64Array;
}

/** A row holds 8 weights, 8 sums of squared gradients, 8 sums for the average. */
const WIDTH = 24;

/** Trains on the paragraphs listed. */
export function trainChain(corpus: ChainCorpus, paragraphs: readonly number[], options: ChainOptions): ChainWeights {
  const size = 1 << CHAIN_BITS;
  const table = new Float32Array(size * WIDTH);
  const kept = frequentRows(corpus, paragraphs, options.minCount);
  const transitions = new Float64Array(LABELS * LABELS);
  const transitionSquares = new Float64Array(LABELS * LABELS);
  const transitionSums = new Float64Array(LABELS * LABELS);
  const longest = paragraphs.reduce((most, p) => Math.max(most, corpus.starts[p + 1]! - corpus.starts[p]!), 0);
  const lattice = chainLattice(longest);
  const active = new Int32Array(longest * CHAIN_TEMPLATES);
  const activeStarts = new Int32Array(longest + 1);
  const random = generator(options.seed);
  const order = Int32Array.from(paragraphs);
  const threshold = Math.floor(options.dropout * 0x1_0000_0000);
  const scaleUp = 1 / (1 - options.dropout);
  let step = 0;
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(order, random);
    let likelihood = 0;
    let tokenCount = 0;
    const averaging = epoch >= 2;
    for (const p of order) {
      const first = corpus.starts[p]!;
      const length = corpus.starts[p + 1]! - first;
      let n = 0;
      for (let i = 0; i < length; i++) {
        activeStarts[i] = n;
        const at = (first + i) * CHAIN_TEMPLATES;
        for (let k = 0; k < CHAIN_TEMPLATES; k++) {
          const row = corpus.rows[at + k]!;
          if (kept[row] === 1 && random() >= threshold) active[n++] = row * WIDTH;
        }
        score(table, active, activeStarts[i]!, n, scaleUp, lattice.scores, i * LABELS);
      }
      activeStarts[length] = n;
      const goldScore = pathScore(lattice.scores, corpus.labels, first, length, transitions);
      runChain(lattice, length, transitions);
      likelihood += goldScore - lattice.logZ;
      tokenCount += length;
      if (averaging) step++;
      for (let i = 0; i < length; i++) {
        const gold = corpus.labels[first + i]!;
        update(
          table,
          active,
          activeStarts[i]!,
          activeStarts[i + 1]!,
          lattice.marginals,
          i * LABELS,
          gold,
          options.rate,
          averaging ? step - 1 : 0,
        );
      }
      updateTransitions(
        corpus.labels,
        first,
        length,
        lattice,
        transitions,
        transitionSquares,
        transitionSums,
        options.rate,
        averaging ? step - 1 : 0,
      );
    }
    options.log?.(`epoch ${epoch}: ${(likelihood / tokenCount).toFixed(4)} nats a token over ${tokenCount} tokens`);
  }
  const weights = new Float32Array(size * 8);
  for (let row = 0; row < size; row++) {
    for (let y = 0; y < LABELS; y++)
      weights[row * 8 + y] = table[row * WIDTH + y]! - (step > 0 ? table[row * WIDTH + 16 + y]! / step : 0);
  }
  for (let k = 0; k < transitions.length; k++) transitions[k]! -= step > 0 ? transitionSums[k]! / step : 0;
  refreshTransitions(transitions);
  return { weights, transitions };
}

function frequentRows(corpus: ChainCorpus, paragraphs: readonly number[], minCount: number): Uint8Array {
  const counts = new Uint8Array(1 << CHAIN_BITS);
  for (const p of paragraphs) {
    const end = corpus.starts[p + 1]! * CHAIN_TEMPLATES;
    for (let k = corpus.starts[p]! * CHAIN_TEMPLATES; k < end; k++) {
      const row = corpus.rows[k]!;
      if (counts[row]! < minCount) counts[row]!++;
    }
  }
  return counts.map((count) => (count >= minCount ? 1 : 0));
}

function score(
  table: Float32Array,
  active: Int32Array,
  from: number,
  to: number,
  scaleUp: number,
  scores: Float64Array,
  at: number,
): void {
  let s0 = 0,
    s1 = 0,
    s2 = 0,
    s3 = 0,
    s4 = 0,
    s5 = 0,
    s6 = 0;
  for (let k = from; k < to; k++) {
    const b = active[k]!;
    s0 += table[b]!;
    s1 += table[b + 1]!;
    s2 += table[b + 2]!;
    s3 += table[b + 3]!;
    s4 += table[b + 4]!;
    s5 += table[b + 5]!;
    s6 += table[b + 6]!;
  }
  scores[at] = s0 * scaleUp;
  scores[at + 1] = s1 * scaleUp;
  scores[at + 2] = s2 * scaleUp;
  scores[at + 3] = s3 * scaleUp;
  scores[at + 4] = s4 * scaleUp;
  scores[at + 5] = s5 * scaleUp;
  scores[at + 6] = s6 * scaleUp;
}

function pathScore(
  scores: Float64Array,
  labels: Uint8Array,
  first: number,
  length: number,
  transitions: Float64Array,
): number {
  let total = 0;
  let previous = 0;
  for (let i = 0; i < length; i++) {
    const label = labels[first + i]!;
    total += scores[i * LABELS + label]! + transitions[previous * LABELS + label]!;
    previous = label;
  }
  return total;
}

function update(
  table: Float32Array,
  active: Int32Array,
  from: number,
  to: number,
  marginals: Float64Array,
  at: number,
  gold: number,
  rate: number,
  step: number,
): void {
  for (let y = 0; y < LABELS; y++) {
    const gradient = (y === gold ? 1 : 0) - marginals[at + y]!;
    if (gradient < 0.001 && gradient > -0.001) continue;
    const square = gradient * gradient;
    for (let k = from; k < to; k++) {
      const b = active[k]! + y;
      const sum = table[b + 8]! + square;
      table[b + 8] = sum;
      const change = (rate * gradient) / Math.sqrt(sum + 1e-8);
      table[b] = table[b]! + change;
      table[b + 16] = table[b + 16]! + change * step;
    }
  }
}

function updateTransitions(
  labels: Uint8Array,
  first: number,
  length: number,
  lattice: { alpha: Float64Array; beta: Float64Array; scores: Float64Array; scale: Float64Array },
  transitions: Float64Array,
  squares: Float64Array,
  sums: Float64Array,
  rate: number,
  step: number,
): void {
  const gradient = new Float64Array(LABELS * LABELS);
  const T = new Float64Array(LABELS * LABELS);
  for (let x = 0; x < LABELS; x++)
    for (let y = 0; y < LABELS; y++) if (mayFollow(x, y)) T[x * LABELS + y] = Math.exp(transitions[x * LABELS + y]!);
  for (let i = 1; i < length; i++) {
    gradient[labels[first + i - 1]! * LABELS + labels[first + i]!]! += 1;
    const at = i * LABELS;
    for (let x = 0; x < LABELS; x++) {
      const a = lattice.alpha[at - LABELS + x]! / lattice.scale[i]!;
      for (let y = 0; y < LABELS; y++)
        gradient[x * LABELS + y]! -= a * T[x * LABELS + y]! * lattice.scores[at + y]! * lattice.beta[at + y]!;
    }
  }
  for (let k = 0; k < gradient.length; k++) {
    const g = gradient[k]!;
    if (Math.abs(g) < 1e-6) continue;
    squares[k]! += g * g;
    const change = (rate * g) / Math.sqrt(squares[k]! + 1e-8);
    transitions[k]! += change;
    sums[k]! += change * step;
  }
  refreshTransitions(transitions);
}

/** Uniform 32-bit numbers (xorshift) from a fixed seed. */
export function generator(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

/** Fisher and Yates. */
export function shuffle(order: Int32Array, random: () => number): void {
  for (let k = order.length - 1; k > 0; k--) {
    const j = random() % (k + 1);
    const kept = order[k]!;
    order[k] = order[j]!;
    order[j] = kept;
  }
}
