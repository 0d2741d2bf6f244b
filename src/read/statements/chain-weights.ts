/** Stage 1's scores: each token's rows of the weight table added up. */
import { type RowSums, rowSums } from "../../models/row-sums.ts";
import { expand } from "../../models/weights.ts";
import { LABELS, STRIDE } from "./chain.ts";
import { CHAIN_TEMPLATES } from "./chain-templates.ts";

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

/** Stage 1's weights; a token's `CHAIN_TEMPLATES` rows are to be filled into `table.rows`. */
export interface ChainTable {
  readonly table: RowSums;
  readonly unit: number;
}

/** The table from companded bytes in rows of `STRIDE`. */
export function chainTable(bytes: Int8Array, most: number): ChainTable {
  return { table: rowSums({ cells: bytes, width: LABELS, step: STRIDE, most: CHAIN_TEMPLATES }), unit: most / MOST };
}

/** Adds up the rows in `table.rows`: scores of `LABELS` labels into `scores` from `at` on. */
export function scoreToken({ table, unit }: ChainTable, scores: Float64Array, at: number): void {
  const { sums } = table;
  table.add(0, CHAIN_TEMPLATES);
  for (let label = 0; label < LABELS; label++) scores[at + label] = sums[label]! * unit;
}
