/**
 * Trains `tags`: two passes of averaged perceptrons over English Web Treebank and GUM. The second pass sees the first one's
 * tags of the words to come; it learns on those that models gave which had not seen the sentences (four folds).
 */
import { join } from "node:path";
import type { Model } from "../../src/models/model-file.ts";
import { loadModel } from "../../src/models/models.ts";
import { compand, compileRows } from "../../src/models/weights.ts";
import { CANDIDATES, createRecords, RECORD, SLOTS } from "../../src/read/tags/tag-features.ts";
import { createDictionary, readyModel, type TagModel } from "../../src/read/tags/tag-model.ts";
import { fillAtoms, type Surroundings } from "../../src/read/tags/tag-sentence.ts";
import { tokensFrom } from "../../src/read/tokens/tokens.ts";
import { wordTypes } from "../../src/read/tokens/word-types.ts";
import type { Step } from "../step.ts";
import { createPerceptron, createRandom, learn, shuffled } from "./perceptron.ts";
import { buildDictionary, jointTags } from "./tag-dictionary.ts";
import { FIRST_TEMPLATES, SECOND_TEMPLATES } from "./tag-templates.ts";
import { readTreebank, type TreebankSentence } from "./treebank.ts";

export const tags: Step = { name: "tags", run: trainTags };

/** Settings that the table of attempts in docs/decisions/0003 is about. */
export interface TagTraining {
  readonly passes: readonly { readonly templates: readonly string[]; readonly bits: number }[];
  readonly epochs: number;
  readonly margin: number;
  readonly seeds: readonly number[];
  readonly folds: number;
  /** Words seen so often take no tag but those they were seen with. */
  readonly closedFrom: number;
  /** Words seen so often have their tags as a feature. */
  readonly knownFrom: number;
  /** Where the first pass's tag led by so much, the second does not look again. */
  readonly sureLead: number;
}

export const TAG_TRAINING: TagTraining = {
  passes: [
    { templates: FIRST_TEMPLATES, bits: 22 },
    { templates: SECOND_TEMPLATES, bits: 22 },
  ],
  epochs: 6,
  margin: 15,
  seeds: [1, 2, 3],
  folds: 4,
  closedFrom: 20,
  knownFrom: 5,
  sureLead: 8_000,
};

/** Smaller bytes are dropped: nothing is lost, and the file is a fifth smaller and sooner read. */
const LEAST_BYTE = 10;

function trainTags(dataFolder: string): Model {
  const trees = (name: string) => readTreebank(join(dataFolder, "trees", name));
  return trainTagModel(
    [...trees("en_ewt-train.conllu"), ...trees("gum-open.conllu")],
    loadModel("words"),
    TAG_TRAINING,
  );
}

/** Everything that training on some sentences needs. */
interface Lesson {
  readonly model: TagModel;
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  readonly records: Int32Array;
  readonly gold: Uint8Array;
}

/** Trains on given sentences. */
export function trainTagModel(sentences: readonly TreebankSentence[], words: Model, training: TagTraining): Model {
  const gold = jointTags(sentences);
  const { settings, hashes, sets } = buildDictionary(sentences, gold, training);
  const dictionary = createDictionary(settings, hashes, sets);
  const tokens = tokensFrom(sentences);
  const { vocabulary, ids } = wordTypes(tokens);
  const lesson: Lesson = {
    model: readyModel(settings, dictionary, []),
    starts: tokens.sentenceStarts,
    ids,
    records: createRecords(words, dictionary).upTo(vocabulary),
    gold: Uint8Array.from(gold.tags),
  };
  const all = Int32Array.from(sentences.keys());
  const arrays: Record<string, Int8Array | Int32Array | Uint16Array> = {
    wordHashes: hashes,
    wordSets: Uint16Array.from(sets),
  };
  let first: Uint8Array | null = null;
  training.passes.forEach((pass, n) => {
    const weights = sumOf(training.seeds.map((seed) => trainPass(lesson, pass, first, all, training, seed)));
    arrays[`weights${n}`] = compand(weights, LEAST_BYTE).bytes;
    if (n + 1 < training.passes.length) first = foldTags(lesson, pass, training);
  });
  return { kind: "tags", settings: { ...settings }, arrays };
}

function sumOf(parts: readonly Float64Array[]): Float64Array {
  return parts[0]!.map((_, i) => parts.reduce((sum, part) => sum + part[i]!, 0));
}

type Pass = TagTraining["passes"][number];

/** Tags of each sentence by a model that was trained on the other folds. */
function foldTags(lesson: Lesson, pass: Pass, training: TagTraining): Uint8Array {
  const found = new Uint8Array(lesson.ids.length);
  const count = lesson.starts.length - 1;
  for (let fold = 0; fold < training.folds; fold++) {
    const others = Int32Array.from({ length: count }, (_, s) => s).filter((s) => s % training.folds !== fold);
    const weights = trainPass(lesson, pass, null, others, training, 100 + fold);
    const whole = Int32Array.from(weights, (weight) => Math.round(weight * 1000));
    for (let s = fold; s < count; s += training.folds) tagWith(whole, pass, lesson, found, s);
  }
  return found;
}

/** Tags one sentence by weights that were not companded yet. */
function tagWith(weights: Int32Array, pass: Pass, lesson: Lesson, found: Uint8Array, sentence: number): void {
  const { model, starts, ids, records } = lesson;
  const fillRows = rowsOf(pass);
  const rows = new Int32Array(pass.templates.length);
  const from = starts[sentence]!;
  const to = starts[sentence + 1]!;
  for (let i = from; i < to; i++) {
    const set = model.settings.sets[records[ids[i]! * RECORD + CANDIDATES]!]!;
    fillRows(fillAtoms({ ...lesson, found, first: null }, i, from, to), rows);
    let most = Number.NEGATIVE_INFINITY;
    for (const tag of set) {
      let score = 0;
      for (const row of rows) score += weights[row + tag]!;
      if (score <= most) continue;
      most = score;
      found[i] = tag;
    }
  }
}

const compiled = new WeakMap<Pass, ReturnType<typeof compileRows>>();

function rowsOf(pass: Pass): ReturnType<typeof compileRows> {
  let fillRows = compiled.get(pass);
  if (!fillRows) {
    fillRows = compileRows(pass.templates, SLOTS, pass.bits);
    compiled.set(pass, fillRows);
  }
  return fillRows;
}

/** One seed's averaged weights for a pass, learned from some of the sentences. */
function trainPass(
  lesson: Lesson,
  pass: Pass,
  first: Uint8Array | null,
  chosen: Int32Array,
  training: TagTraining,
  seed: number,
): Float64Array {
  const { model, starts, ids, records, gold } = lesson;
  const perceptron = createPerceptron(pass.bits);
  const fillRows = rowsOf(pass);
  const random = createRandom(seed);
  const found = new Uint8Array(ids.length);
  const around: Surroundings = { model, records, ids, found, first };
  const rows = new Int32Array(pass.templates.length);
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    for (const k of shuffled(chosen.length, random)) {
      const from = starts[chosen[k]!]!;
      const to = starts[chosen[k]! + 1]!;
      for (let i = from; i < to; i++) {
        const set = model.settings.sets[records[ids[i]! * RECORD + CANDIDATES]!]!;
        if (set.length > 1) {
          fillRows(fillAtoms(around, i, from, to), rows);
          found[i] = learn(perceptron, rows, set, gold[i]!, training.margin);
        } else {
          found[i] = set[0]!;
        }
      }
    }
  }
  return perceptron.average();
}
