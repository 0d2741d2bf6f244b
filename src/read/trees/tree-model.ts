/** A parser's model made ready for use: templates compiled, weights expanded, the labels that two tags allow. */
import type { Model } from "../../models/model-file.ts";
import { compileRows, compileSum, expand } from "../../models/weights.ts";
import { LABEL_SLOTS, MOVE_SLOTS } from "./tree-features.ts";

/** What `train/reader/trees.ts` writes into a model's settings. */
export interface TreeSettings {
  readonly labels: readonly string[];
  readonly moveTemplates: readonly string[];
  readonly moveBits: number;
  /** What the largest weight of a move stands for: sums of weights have to stay within 16 bits. */
  readonly moveScale: number;
  readonly labelTemplates: readonly string[];
  readonly labelBits: number;
  /** Universal and Penn tags as the parser numbers them. */
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  /** Sets of labels, and which one goes with "side head's tag dependant's tag". */
  readonly labelSets: readonly (readonly number[])[];
  readonly labelSetOf: Readonly<Record<string, number>>;
}

/** Chooses the next move: the packed sum of a state's move weights, LEFT less SHIFT above, RIGHT less SHIFT below. */
export type ScoreMoves = (slots: Int32Array) => number;

export interface TreeModel {
  readonly settings: TreeSettings;
  readonly scoreMoves: ScoreMoves;
  readonly fillLabelRows: (slots: Int32Array, rows: Int32Array) => void;
  readonly labelWeights: Int16Array | Int32Array;
}

/** Makes a trained model ready. */
export function treeModel(model: Model): TreeModel {
  const settings = model.settings as unknown as TreeSettings;
  const { left, right, labels } = model.arrays;
  const packed = packMoves(expand(left as Int8Array), expand(right as Int8Array), settings.moveScale);
  const sum = compileSum(settings.moveTemplates, MOVE_SLOTS, settings.moveBits);
  return {
    settings,
    scoreMoves: (slots) => sum(slots, packed),
    fillLabelRows: compileRows(settings.labelTemplates, LABEL_SLOTS, settings.labelBits),
    labelWeights: expand(labels as Int8Array),
  };
}

/** Two weights in one number, so that one addition adds both: the lower may borrow from the upper, `unpack` gives it back. */
export function packMoves(left: Int16Array, right: Int16Array, scale: number): Int32Array {
  const packed = new Int32Array(left.length);
  for (let i = 0; i < packed.length; i++) {
    packed[i] = (Math.round(left[i]! * scale) << 16) + Math.round(right[i]! * scale);
  }
  return packed;
}
