/** Trains stage 2 on candidates that stage 1 gave for text it had not seen. */
import type { Candidate } from "../../src/read/statements/candidates.ts";
import { ROLES } from "../../src/read/statements/chain.ts";
import { segmentContext } from "../../src/read/statements/segment-context.ts";
import { fillSegment, SEGMENT_NUMBERS } from "../../src/read/statements/segment-features.ts";
import { fillPair } from "../../src/read/statements/segment-pairs.ts";
import { PAIR_TEMPLATES, SEGMENT_BITS, SEGMENT_TEMPLATES } from "../../src/read/statements/segment-templates.ts";
import { runSegments } from "../../src/read/statements/segments.ts";
import type { TokenFacts } from "../../src/read/statements/token-facts.ts";
import { generator, shuffle } from "./train-chain.ts";

/** One paragraph's candidates with all their rows, and which of them are right. */
export interface SegmentExample {
  readonly candidates: readonly Candidate[];
  readonly right: Uint8Array;
  readonly rows: Int32Array;
  readonly numbers: Float64Array;
  /** Index pairs (j + 1, k) that may follow each other, and their rows. */
  readonly pairs: Int32Array;
  readonly pairRows: Int32Array;
}

/** Makes an example; `gold` holds "role first end" of each right span, counted from the paragraph's first token. */
export function segmentExample(
  facts: TokenFacts,
  first: number,
  end: number,
  candidates: readonly Candidate[],
  gold: ReadonlySet<string>,
): SegmentExample {
  const context = segmentContext(facts, first, end, candidates);
  const count = candidates.length;
  const rows = new Int32Array(count * SEGMENT_TEMPLATES);
  const numbers = new Float64Array(count * SEGMENT_NUMBERS);
  const right = new Uint8Array(count);
  candidates.forEach((c, k) => {
    fillSegment(
      context,
      k,
      rows.subarray(k * SEGMENT_TEMPLATES, (k + 1) * SEGMENT_TEMPLATES),
      numbers.subarray(k * SEGMENT_NUMBERS, (k + 1) * SEGMENT_NUMBERS),
    );
    right[k] = gold.has(`${c.role} ${c.first} ${c.end}`) ? 1 : 0;
  });
  const pairs: number[] = [];
  for (let j = -1; j < count; j++) {
    for (let k = j + 1; k <= count; k++) {
      if (j < 0 || k === count || candidates[j]!.end <= candidates[k]!.first) pairs.push(j + 1, k);
    }
  }
  const pairRows = new Int32Array((pairs.length / 2) * PAIR_TEMPLATES);
  for (let p = 0; p < pairs.length; p += 2)
    fillPair(
      context,
      pairs[p]! - 1,
      pairs[p + 1]!,
      pairRows.subarray((p / 2) * PAIR_TEMPLATES, (p / 2 + 1) * PAIR_TEMPLATES),
    );
  return { candidates, right, rows, numbers, pairs: Int32Array.from(pairs), pairRows };
}

export interface SegmentOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly dropout: number;
  readonly minCount: number;
  readonly seed: number;
  readonly log?: (line: string) => void;
}

export interface SegmentWeights {
  readonly weights: Float32Array;
  /** ROLES × SEGMENT_NUMBERS. */
  readonly numberWeights: Float64Array;
}

/** Trains on all examples. */
export function trainSegments(examples: readonly SegmentExample[], options: SegmentOptions): SegmentWeights {
  const size = 1 << SEGMENT_BITS;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size);
  const sums = new Float32Array(size);
  const mask = new Uint8Array(size);
  const kept = frequent(examples, options.minCount);
  const numberWeights = new Float64Array(ROLES.length * SEGMENT_NUMBERS);
  const numberSquares = new Float64Array(numberWeights.length);
  const numberSums = new Float64Array(numberWeights.length);
  const random = generator(options.seed);
  const threshold = Math.floor(options.dropout * 0x1_0000_0000);
  const scaleUp = 1 / (1 - options.dropout);
  const order = Int32Array.from(examples.keys());
  let step = 0;
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(order, random);
    let likelihood = 0;
    const averaging = epoch >= 2;
    for (const at of order) {
      const { candidates, right, rows, numbers, pairs, pairRows } = examples[at]!;
      const count = candidates.length;
      // One coin a row and paragraph, so that a dropped feature is gone from all candidates alike.
      const active = (all: Int32Array) => all.map((row) => (kept[row] === 1 && coin(mask, row) ? row : -1));
      for (const row of rows) mask[row] = random() >= threshold ? 1 : 2;
      for (const row of pairRows) mask[row] = random() >= threshold ? 1 : 2;
      const rowsOn = active(rows);
      const pairRowsOn = active(pairRows);
      const unary = new Float64Array(count);
      for (let k = 0; k < count; k++) {
        unary[k] = sum(weights, rowsOn, k * SEGMENT_TEMPLATES, SEGMENT_TEMPLATES) * scaleUp;
        for (let m = 0; m < SEGMENT_NUMBERS; m++)
          unary[k]! += numberWeights[candidates[k]!.role * SEGMENT_NUMBERS + m]! * numbers[k * SEGMENT_NUMBERS + m]!;
      }
      const pairScores = new Float64Array((count + 1) * (count + 1));
      for (let p = 0; p < pairs.length; p += 2) {
        pairScores[pairs[p]! * (count + 1) + pairs[p + 1]!] =
          sum(weights, pairRowsOn, (p / 2) * PAIR_TEMPLATES, PAIR_TEMPLATES) * scaleUp;
      }
      const marginals = runSegments({ candidates, unary, pairs: pairScores }, true);
      if (averaging) step++;
      const goldPairs = goldPath(right, count);
      let gold = 0;
      const change = (row: number, gradient: number) => {
        if (row < 0) return;
        const square = squares[row]! + gradient * gradient;
        squares[row] = square;
        const delta = (options.rate * gradient) / Math.sqrt(square + 1e-8);
        weights[row] = weights[row]! + delta;
        if (averaging) sums[row] = sums[row]! + delta * (step - 1);
      };
      for (let k = 0; k < count; k++) {
        if (right[k] === 1) gold += unary[k]!;
        const gradient = right[k]! - marginals.unary[k]!;
        if (Math.abs(gradient) < 0.001) continue;
        for (let t = k * SEGMENT_TEMPLATES; t < (k + 1) * SEGMENT_TEMPLATES; t++) change(rowsOn[t]!, gradient);
        for (let m = 0; m < SEGMENT_NUMBERS; m++) {
          const cell = candidates[k]!.role * SEGMENT_NUMBERS + m;
          const g = gradient * numbers[k * SEGMENT_NUMBERS + m]!;
          numberSquares[cell]! += g * g;
          const delta = (options.rate * g) / Math.sqrt(numberSquares[cell]! + 1e-8);
          numberWeights[cell]! += delta;
          if (averaging) numberSums[cell]! += delta * (step - 1);
        }
      }
      for (let p = 0; p < pairs.length; p += 2) {
        const cell = pairs[p]! * (count + 1) + pairs[p + 1]!;
        const isGold = goldPairs.has(cell) ? 1 : 0;
        if (isGold) gold += pairScores[cell]!;
        const gradient = isGold - marginals.pairs[cell]!;
        if (Math.abs(gradient) < 0.001) continue;
        for (let t = (p / 2) * PAIR_TEMPLATES; t < (p / 2 + 1) * PAIR_TEMPLATES; t++) change(pairRowsOn[t]!, gradient);
      }
      likelihood += gold - marginals.logZ;
    }
    options.log?.(
      `epoch ${epoch}: ${(likelihood / examples.length).toFixed(4)} nats a paragraph over ${examples.length}`,
    );
  }
  for (let row = 0; row < size; row++) weights[row] = weights[row]! - (step > 0 ? sums[row]! / step : 0);
  for (let k = 0; k < numberWeights.length; k++) numberWeights[k]! -= step > 0 ? numberSums[k]! / step : 0;
  return { weights, numberWeights };
}

function coin(mask: Uint8Array, row: number): boolean {
  return mask[row] === 1;
}

function sum(weights: Float32Array, rows: Int32Array, from: number, length: number): number {
  let total = 0;
  for (let k = from; k < from + length; k++) {
    const row = rows[k]!;
    if (row >= 0) total += weights[row]!;
  }
  return total;
}

/** The cells of the pairs that the right candidates make, in order, with start and end. */
function goldPath(right: Uint8Array, count: number): Set<number> {
  const cells = new Set<number>();
  let from = 0;
  for (let k = 0; k < count; k++) {
    if (right[k] !== 1) continue;
    cells.add(from * (count + 1) + k);
    from = k + 1;
  }
  return cells.add(from * (count + 1) + count);
}

function frequent(examples: readonly SegmentExample[], minCount: number): Uint8Array {
  const counts = new Uint8Array(1 << SEGMENT_BITS);
  for (const { rows, pairRows } of examples) {
    for (const all of [rows, pairRows]) for (const row of all) if (counts[row]! < minCount) counts[row]!++;
  }
  return counts.map((count) => (count >= minCount ? 1 : 0));
}
