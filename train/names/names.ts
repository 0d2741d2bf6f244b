/** Trains `names`: the tagger of persons, organisations, places and other names. Needs `words`. Takes about a minute. */
import type { Model } from "../../src/models/model-file.ts";
import { loadModel } from "../../src/models/models.ts";
import { compand } from "../../src/models/weights.ts";
import { readGazetteer } from "../../src/read/names/gazetteer.ts";
import { createFeatureReader, type FeatureReader } from "../../src/read/names/name-features.ts";
import { BEGIN, INSIDE, LAST, labelOf, OUTSIDE, positionOf, typeOf, UNIT } from "../../src/read/names/name-labels.ts";
import { eachStretch } from "../../src/read/names/name-tagger.ts";
import { PLAIN_TEMPLATE_COUNT, TEMPLATES } from "../../src/read/names/name-templates.ts";
import type { Step } from "../step.ts";
import { type Chain, type ChainOptions, randomFrom, type Stretch, trainChain } from "./chain.ts";
import { CORPUS_NAMES, type Example, readExamples } from "./corpora.ts";
import { collectKnownWords } from "./known-words.ts";
import { madeUpExamples } from "./made-up.ts";

const TABLE_BITS = 22;
const SEEDS = [1, 2];

const OPTIONS: Omit<ChainOptions, "seed"> = {
  tableBits: TABLE_BITS,
  width: TEMPLATES.length,
  plainWidth: PLAIN_TEMPLATE_COUNT,
  epochs: 9,
  rate: 0.012,
  dropout: 0.5,
  hideCorpus: 0.4,
};

/** More of them did not help: 1,200 texts of two sentences beside 430,000 tokens of corpora. */
export const MADE_UP_TEXTS = 1200;

/** Share of words whose type is not remembered in training, so that the memory is not trusted blindly. */
const FORGOTTEN = 0.3;

export const names: Step = { name: "names", run: trainNames };

function trainNames(dataFolder: string): Model {
  const examples = readExamples(dataFolder);
  const madeUp = madeUpExamples(MADE_UP_TEXTS, CORPUS_NAMES.length + 1, 1);
  return namesModel([...examples, ...madeUp], loadModel("words"), SEEDS);
}

/** A model from examples; the weights of several seeds are averaged. */
export function namesModel(
  examples: readonly Example[],
  words: Model,
  seeds: readonly number[],
  options = OPTIONS,
): Model {
  const known = collectKnownWords();
  const empty: Model = { kind: "names", settings: { tableBits: options.tableBits }, arrays: { ...known } };
  const reader = createFeatureReader(words, readGazetteer(empty), TEMPLATES, options.tableBits);
  const stretches = examples.flatMap((example) => stretchesOf(example, reader));
  const chain = average(seeds.map((seed) => trainChain(stretches, { ...options, seed })));
  return packed(empty, chain);
}

/** The stretches of one text with the rows that the tagger would see, its memory filled with the true types. */
function stretchesOf(example: Example, reader: FeatureReader): Stretch[] {
  const stretches: Stretch[] = [];
  const random = randomFrom(example.tokens.count);
  reader.begin(example.tokens, example.corpus);
  const row = new Int32Array(TEMPLATES.length);
  eachStretch(example.tokens, reader, (start, end) => {
    reader.enterStretch(start, end);
    const rows = new Int32Array((end - start) * TEMPLATES.length);
    for (let i = start; i < end; i++) {
      reader.rows(i, row);
      rows.set(row, (i - start) * TEMPLATES.length);
    }
    const labels = legalLabels(example.labels, start, end);
    for (let i = start; i < end; i++) {
      const label = labels[i - start]!;
      if (random() >= FORGOTTEN) reader.remember(i, label === OUTSIDE ? 0 : 1 + typeOf(label));
    }
    stretches.push({ length: end - start, rows, labels });
  });
  return Array.from({ length: example.weight }, () => stretches).flat();
}

/** Labels of `[start, end)`, with names that reach beyond it cut to what lies inside. */
function legalLabels(labels: Uint8Array, start: number, end: number): Uint8Array {
  const cut = new Uint8Array(end - start);
  const goesOn = (i: number) => {
    if (i <= start || labels[i] === OUTSIDE || labels[i - 1] === OUTSIDE) return false;
    const position = positionOf(labels[i]!);
    return (position === INSIDE || position === LAST) && typeOf(labels[i]!) === typeOf(labels[i - 1]!);
  };
  for (let i = start; i < end; i++) {
    const label = labels[i]!;
    if (label === OUTSIDE) continue;
    const before = goesOn(i);
    const after = i + 1 < end && goesOn(i + 1);
    cut[i - start] = labelOf(before ? (after ? INSIDE : LAST) : after ? BEGIN : UNIT, typeOf(label));
  }
  return cut;
}

function average(chains: readonly Chain[]): Chain {
  const mean = (pick: (chain: Chain) => Float32Array) =>
    pick(chains[0]!).map((_, i) => chains.reduce((sum, chain) => sum + pick(chain)[i]!, 0) / chains.length);
  return { weights: mean((chain) => chain.weights), transitions: mean((chain) => chain.transitions) };
}

/** Bytes nearer to 0 are dropped: noise of rarely met features, without which biographies gain .9 and news .6. */
const LEAST = 16;
/** The rest is rounded to steps, which takes a third off the file and changes one name in 500. */
const STEP = 4;

/** The model that travels: only the templates that are asked at run time, and weights in a byte. */
function packed(empty: Model, chain: Chain): Model {
  const companded = compand(chain.weights);
  const { most } = companded;
  const bytes = companded.bytes.map((byte) => {
    const size = Math.abs(byte) < LEAST ? 0 : Math.min(127, STEP * Math.round(Math.abs(byte) / STEP));
    return Math.sign(byte) * size;
  });
  const templates = TEMPLATES.slice(0, PLAIN_TEMPLATE_COUNT);
  return {
    ...empty,
    settings: { ...empty.settings, templates, most },
    arrays: { ...empty.arrays, weights: bytes, transitions: chain.transitions },
  };
}
