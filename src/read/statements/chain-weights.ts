/** Stage 1's scores: each token's rows of the weight table added up. */
import { expand } from "../../models/weights.ts";
import { LABELS, STRIDE } from "./chain.ts";
import { CHAIN_TEMPLATES } from "./chain-features.ts";

/** What the largest of `expand`'s whole numbers is. */
const MOST = 127 * 127;

/** Whole numbers in the proportion of the weights; a weight is its number times `unit`. */
export interface WholeWeights {
  readonly values: Int16Array;
  readonly unit: number;
}

/** Unpacks companded bytes; `most` is the weight that ±127 stands for. */
export function wholeWeights(bytes: Int8Array, most: number): WholeWeights {
  return { values: expand(bytes), unit: most / MOST };
}

/** Adds up the rows of each token: scores of `LABELS` labels a token into `scores`. */
export function scoreTokens(rows: Int32Array, length: number, weights: WholeWeights, scores: Float64Array): void {
  const { values, unit } = weights;
  for (let i = 0, k = 0; i < length; i++) {
    let s0 = 0,
      s1 = 0,
      s2 = 0,
      s3 = 0,
      s4 = 0,
      s5 = 0,
      s6 = 0;
    for (const end = k + CHAIN_TEMPLATES; k < end; k++) {
      const b = rows[k]! * STRIDE;
      s0 += values[b]!;
      s1 += values[b + 1]!;
      s2 += values[b + 2]!;
      s3 += values[b + 3]!;
      s4 += values[b + 4]!;
      s5 += values[b + 5]!;
      s6 += values[b + 6]!;
    }
    const at = i * LABELS;
    scores[at] = s0 * unit;
    scores[at + 1] = s1 * unit;
    scores[at + 2] = s2 * unit;
    scores[at + 3] = s3 * unit;
    scores[at + 4] = s4 * unit;
    scores[at + 5] = s5 * unit;
    scores[at + 6] = s6 * unit;
  }
}
