/** Stage 2: a CRF over sequences of candidate spans that do not overlap; exact marginals, decoded by expected F. */
import type { Candidate } from "./candidates.ts";

/** Scores of a paragraph's candidates: each alone, and each pair; `pairs[(j + 1) * (K + 1) + k]` is k after j, with j -1 at the start and k = K at the end. */
export interface SegmentLattice {
  readonly candidates: readonly Candidate[];
  readonly unary: Float64Array;
  readonly pairs: Float64Array;
}

/** Marginal probabilities by candidate and by pair, and the logarithm of the partition function. */
export interface SegmentMarginals {
  readonly unary: Float64Array;
  readonly pairs: Float64Array;
  readonly logZ: number;
}

/** Runs forward and backward; candidates must be in order of their start. */
export function runSegments(lattice: SegmentLattice, wantPairs: boolean): SegmentMarginals {
  const { candidates, unary, pairs } = lattice;
  const count = candidates.length;
  const width = count + 1;
  const forward = new Float64Array(width);
  const backward = new Float64Array(width);
  const terms = new Float64Array(width + 1);
  for (let k = 0; k <= count; k++) {
    let n = 0;
    terms[n++] = pairs[k]!;
    for (let j = 0; j < Math.min(k, count); j++) {
      if (k === count || candidates[j]!.end <= candidates[k]!.first)
        terms[n++] = forward[j]! + pairs[(j + 1) * width + k]!;
    }
    forward[k] = logSum(terms, n) + (k < count ? unary[k]! : 0);
  }
  for (let j = count - 1; j >= 0; j--) {
    let n = 0;
    terms[n++] = pairs[(j + 1) * width + count]!;
    for (let k = j + 1; k < count; k++) {
      if (candidates[j]!.end <= candidates[k]!.first)
        terms[n++] = pairs[(j + 1) * width + k]! + unary[k]! + backward[k]!;
    }
    backward[j] = logSum(terms, n);
  }
  const logZ = forward[count]!;
  const marginals = new Float64Array(count);
  for (let k = 0; k < count; k++) marginals[k] = Math.exp(forward[k]! + backward[k]! - logZ);
  const pairMarginals = new Float64Array(wantPairs ? width * width : 0);
  if (wantPairs) {
    for (let j = -1; j < count; j++) {
      for (let k = j + 1; k <= count; k++) {
        if (j >= 0 && k < count && candidates[j]!.end > candidates[k]!.first) continue;
        const before = j < 0 ? 0 : forward[j]!;
        const after = k === count ? 0 : unary[k]! + backward[k]!;
        pairMarginals[(j + 1) * width + k] = Math.exp(before + pairs[(j + 1) * width + k]! + after - logZ);
      }
    }
  }
  return { unary: marginals, pairs: pairMarginals, logZ };
}

function logSum(terms: Float64Array, n: number): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < n; k++) if (terms[k]! > best) best = terms[k]!;
  let sum = 0;
  for (let k = 0; k < n; k++) sum += Math.exp(terms[k]! - best);
  return best + Math.log(sum);
}

/**
 * The candidates that do not overlap and whose marginals, less the threshold of their role, sum to the most
 * (weighted interval scheduling). The threshold is the dial between precision and recall.
 */
export function decodeSegments(
  candidates: readonly Candidate[],
  marginals: Float64Array,
  thresholds: readonly number[],
): number[] {
  const order = candidates.map((_, k) => k).filter((k) => marginals[k]! > thresholds[candidates[k]!.role]!);
  order.sort((a, b) => candidates[a]!.end - candidates[b]!.end || candidates[a]!.first - candidates[b]!.first);
  const best = new Float64Array(order.length + 1);
  const taken = new Uint8Array(order.length);
  const before = new Int32Array(order.length);
  order.forEach((k, at) => {
    let low = 0;
    let high = at;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (candidates[order[middle]!]!.end <= candidates[k]!.first) low = middle + 1;
      else high = middle;
    }
    before[at] = low;
    const value = best[low]! + marginals[k]! - thresholds[candidates[k]!.role]!;
    taken[at] = value > best[at]! ? 1 : 0;
    best[at + 1] = Math.max(value, best[at]!);
  });
  const chosen: number[] = [];
  for (let at = order.length - 1; at >= 0; ) {
    if (taken[at] === 1) {
      chosen.push(order[at]!);
      at = before[at]! - 1;
    } else at--;
  }
  return chosen.reverse();
}
