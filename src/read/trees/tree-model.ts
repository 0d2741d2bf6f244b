/** A parser's model made ready for use: templates compiled, weights expanded, the labels that two tags allow. */
import type { Model } from "../../models/model-file.ts";
import { type RowSums, rowSums } from "../../models/row-sums.ts";
import { compileRows, compileSum, expand } from "../../models/weights.ts";
import { SLOTS } from "./tree-features.ts";

/** What a pass looks at to choose its moves. */
export interface MoveSettings {
  readonly moveTemplates: readonly string[];
  readonly moveBits: number;
}

/** What an arc's label is chosen by. */
export interface LabelSettings {
  readonly labelTemplates: readonly string[];
  readonly labelBits: number;
}

/** What `train/reader/trees.ts` writes into a model's settings; the arrays are `left`, `right`, `labels`, `left2`, `right2`. */
export interface TreeSettings extends MoveSettings, LabelSettings {
  readonly labels: readonly string[];
  /** What the largest weight of a move stands for: sums of weights have to stay within 16 bits. */
  readonly moveScale: number;
  /** The second pass, which sees the tree of the first; none in a parser of one pass. */
  readonly second: MoveSettings | null;
  /** Where the first pass's move had this lead over the next best, the second makes it too. */
  readonly sureLead: number;
  /** Universal and Penn tags as the parser numbers them. */
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  /** Sets of labels, and which one goes with "side head's tag dependant's tag". */
  readonly labelSets: readonly (readonly number[])[];
  readonly labelSetOf: Readonly<Record<string, number>>;
}

/** Chooses the next move: the packed sum of a state's move weights, LEFT less SHIFT above, RIGHT less SHIFT below. */
export type ScoreMoves = (slots: Int32Array) => number;

/** Chooses the label of an arc: where each template's row begins, and the weights. */
export interface Labeller {
  readonly templates: number;
  readonly fillRows: (slots: Int32Array, rows: Int32Array) => void;
  /** A row has a cell for each label. */
  readonly table: RowSums;
}

/** A parser of one pass or two; both have the same labeller. */
export interface TreeModel {
  readonly settings: TreeSettings;
  readonly first: ScoreMoves;
  readonly second: ScoreMoves | null;
  readonly labeller: Labeller;
}

/** Makes a trained model ready. */
export function treeModel({ settings: written, arrays }: Model): TreeModel {
  const settings = written as unknown as TreeSettings;
  const weights = (name: string) => expand(arrays[name] as Int8Array);
  const pass = ({ moveTemplates, moveBits }: MoveSettings, number: string): ScoreMoves => {
    const packed = packMoves(weights(`left${number}`), weights(`right${number}`), settings.moveScale);
    const sum = compileSum(moveTemplates, SLOTS, moveBits);
    return (slots) => sum(slots, packed);
  };
  return {
    settings,
    first: pass(settings, ""),
    second: settings.second && pass(settings.second, "2"),
    labeller: {
      templates: settings.labelTemplates.length,
      fillRows: compileRows(settings.labelTemplates, SLOTS, settings.labelBits),
      table: rowSums({
        cells: arrays.labels as Int8Array,
        width: settings.labels.length,
        step: 1,
        most: settings.labelTemplates.length,
      }),
    },
  };
}

/** Two weights in one number, so that one addition adds both: the lower may borrow from the upper. */
function packMoves(left: Int16Array, right: Int16Array, scale: number): Int32Array {
  const packed = new Int32Array(left.length);
  for (let i = 0; i < packed.length; i++) {
    packed[i] = (Math.round(left[i]! * scale) << 16) + Math.round(right[i]! * scale);
  }
  return packed;
}
