/** Finds names in tokens by a linear-chain model over stretches of capitalised words (BILOU, Viterbi). */
import type { Model } from "../../models/model-file.ts";
import { type RowSums, rowSums } from "../../models/row-sums.ts";
import type { Tokens } from "../tokens/tokens.ts";
import { readGazetteer } from "./gazetteer.ts";
import { createFeatureReader, type FeatureReader } from "./name-features.ts";
import { BEFORE, BEGIN, isOpen, LABEL_COUNT, LAST, OUTSIDE, positionOf, typeOf, UNIT } from "./name-labels.ts";

/** Tokens `[start, end)` that are one name, and the place of its type in `NAME_TYPES`. */
export interface TaggedName {
  readonly start: number;
  readonly end: number;
  readonly type: number;
}

/** Longest stretch of candidates that is decoded at once; longer ones (a text all in capitals) are cut. */
const LONGEST_STRETCH = 64;

/** The scores that a tagger decodes with. */
interface Scorer {
  readonly emissions: RowSums;
  /** Rows that are added up for a token. */
  readonly rowCount: number;
  /** What a whole number of `emissions` stands for. */
  readonly unit: number;
  /** `[before × LABEL_COUNT + label]`. */
  readonly transitions: Float32Array;
}

/** A function from tokens to names in text order, from a trained model and the word classes it was trained with. */
export function createNameTagger(model: Model, words: Model): (tokens: Tokens) => TaggedName[] {
  const templates = model.settings.templates as string[];
  const reader = createFeatureReader(words, readGazetteer(model), templates, Number(model.settings.tableBits));
  const scorer: Scorer = {
    emissions: rowSums({
      cells: model.arrays.weights as Int8Array,
      width: LABEL_COUNT,
      step: 1,
      most: templates.length,
    }),
    rowCount: templates.length,
    unit: Number(model.settings.most) / 127 ** 2,
    transitions: model.arrays.transitions as Float32Array,
  };
  return (tokens) => tagNames(tokens, reader, scorer);
}

const scores = new Float32Array(LONGEST_STRETCH * LABEL_COUNT);
const best = new Float32Array(LONGEST_STRETCH * LABEL_COUNT);
const backward = new Uint8Array(LONGEST_STRETCH * LABEL_COUNT);

/** All names of a report. */
function tagNames(tokens: Tokens, reader: FeatureReader, scorer: Scorer): TaggedName[] {
  const { emissions, rowCount, unit } = scorer;
  const names: TaggedName[] = [];
  reader.begin(tokens);
  eachStretch(tokens, reader, (start, end) => {
    reader.enterStretch(start, end);
    const length = end - start;
    for (let i = start; i < end; i++) {
      reader.rows(i, emissions.rows);
      emissions.add(0, rowCount);
      for (let label = 0, at = (i - start) * LABEL_COUNT; label < LABEL_COUNT; label++, at++)
        scores[at] = emissions.sums[label]! * unit;
    }
    const labels = decode(length, scorer.transitions);
    let begin = start;
    for (let k = 0; k < length; k++) {
      const label = labels[k]!;
      reader.remember(start + k, label === OUTSIDE ? 0 : 1 + typeOf(label));
      if (label === OUTSIDE) continue;
      const position = positionOf(label);
      if (position === BEGIN || position === UNIT) begin = start + k;
      if (position >= LAST) names.push({ start: begin, end: start + k + 1, type: typeOf(label) });
    }
  });
  return names;
}

/** Calls `visit` for each run of candidates; none crosses a sentence. */
export function eachStretch(tokens: Tokens, reader: FeatureReader, visit: (start: number, end: number) => void): void {
  const bounds = tokens.sentenceStarts;
  for (let s = 0; s + 1 < bounds.length; s++) {
    const last = bounds[s + 1]!;
    for (let i = bounds[s]!; i < last; i++) {
      if (!reader.isCandidate(i)) continue;
      let end = i + 1;
      while (end < last && end - i < LONGEST_STRETCH && reader.isCandidate(end)) end++;
      visit(i, end);
      i = end - 1;
    }
  }
}

const labels = new Uint8Array(LONGEST_STRETCH);

/** The best legal sequence of labels for the first `length` rows of `scores`. */
function decode(length: number, transitions: Float32Array): Uint8Array {
  for (let k = 0, at = 0; k < length; k++, at += LABEL_COUNT) {
    for (let label = 0; label < LABEL_COUNT; label++) {
      let top = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (const before of BEFORE[label]!) {
        if (k === 0 && before !== OUTSIDE) continue;
        const score =
          k === 0 ? transitions[label]! : best[at - LABEL_COUNT + before]! + transitions[before * LABEL_COUNT + label]!;
        if (score > top) {
          top = score;
          from = before;
        }
      }
      best[at + label] = top + scores[at + label]!;
      backward[at + label] = from;
    }
  }
  let label = 0;
  let top = Number.NEGATIVE_INFINITY;
  const lastRow = (length - 1) * LABEL_COUNT;
  for (let candidate = 0; candidate < LABEL_COUNT; candidate++) {
    const score = isOpen(candidate)
      ? Number.NEGATIVE_INFINITY
      : best[lastRow + candidate]! + transitions[candidate * LABEL_COUNT]!;
    if (score > top) {
      top = score;
      label = candidate;
    }
  }
  for (let k = length - 1; k >= 0; k--) {
    labels[k] = label;
    label = backward[k * LABEL_COUNT + label]!;
  }
  return labels;
}
