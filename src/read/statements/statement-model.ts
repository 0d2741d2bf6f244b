/** The trained weights of statements, unpacked from a model file once and kept beside it. */
import type { Model } from "../../models/model-file.ts";
import { LABELS, ROLES, STRIDE } from "./chain.ts";
import { type ChainTable, chainTable, type WholeWeights, wholeWeights } from "./chain-weights.ts";
import { type CueWords, cueWordsFrom } from "./cue-words.ts";
import { SEGMENT_NUMBERS } from "./segment-features.ts";

/** What `findSpans` needs. */
export interface StatementModel {
  readonly cueWords: CueWords;
  readonly chain: ChainTable;
  readonly transitions: Float64Array;
  readonly segments: WholeWeights;
  readonly segmentNumbers: Float64Array;
  /** Least marginal for a span to be chosen, by role. */
  readonly thresholds: readonly number[];
}

/** Weights as `compand` gives them. */
export interface Companded {
  readonly bytes: Int8Array;
  readonly most: number;
}

/** What the trainer hands over to be packed. */
export interface TrainedStatements {
  readonly cueWords: { readonly words: Int32Array; readonly grades: Uint8Array };
  readonly chain: Companded;
  readonly transitions: Float64Array;
  readonly segments: Companded;
  readonly segmentNumbers: Float64Array;
  readonly thresholds: readonly number[];
}

/** Packs trained weights as a model file holds them. */
export function packStatementModel(trained: TrainedStatements): Model {
  const rows = trained.chain.bytes.length / STRIDE;
  const chain = new Int8Array(rows * LABELS);
  for (let row = 0; row < rows; row++) {
    for (let y = 0; y < LABELS; y++) chain[row * LABELS + y] = trained.chain.bytes[row * STRIDE + y]!;
  }
  return {
    kind: "statements",
    settings: { chainMost: trained.chain.most, segmentsMost: trained.segments.most, thresholds: trained.thresholds },
    arrays: {
      cueWords: trained.cueWords.words,
      cueGrades: trained.cueWords.grades,
      chain,
      transitions: Float32Array.from(trained.transitions),
      segments: trained.segments.bytes,
      segmentNumbers: Float32Array.from(trained.segmentNumbers),
    },
  };
}

const unpacked = new WeakMap<Model, StatementModel>();

/** The model's weights, ready for use; unpacked at the first call. */
export function statementModel(model: Model): StatementModel {
  const kept = unpacked.get(model);
  if (kept) return kept;
  const fresh = unpack(model);
  unpacked.set(model, fresh);
  return fresh;
}

function unpack(model: Model): StatementModel {
  const { arrays, settings } = model;
  const narrow = arrays.chain as Int8Array;
  const rows = narrow.length / LABELS;
  const bytes = new Int8Array(rows * STRIDE);
  for (let row = 0; row < rows; row++) {
    for (let y = 0; y < LABELS; y++) bytes[row * STRIDE + y] = narrow[row * LABELS + y]!;
  }
  const numbers = Float64Array.from(arrays.segmentNumbers as Float32Array);
  if (numbers.length !== ROLES.length * SEGMENT_NUMBERS)
    throw new Error("The statements model does not fit this program; run `npm run train`.");
  return {
    cueWords: cueWordsFrom(arrays.cueWords as Int32Array, arrays.cueGrades as Uint8Array),
    chain: chainTable(bytes, settings.chainMost as number),
    transitions: Float64Array.from(arrays.transitions as Float32Array),
    segments: wholeWeights(arrays.segments as Int8Array, settings.segmentsMost as number),
    segmentNumbers: numbers,
    thresholds: settings.thresholds as readonly number[],
  };
}
