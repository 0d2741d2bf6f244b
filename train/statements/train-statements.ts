/** Trains both stages of statements from reports that the earlier layers have read. */
import type { Model } from "../../src/models/model-file.ts";
import { compand } from "../../src/models/weights.ts";
import { candidateSpans } from "../../src/read/statements/candidates.ts";
import { chainLattice, runChain } from "../../src/read/statements/chain.ts";
import { CHAIN_TEMPLATES } from "../../src/read/statements/chain-features.ts";
import { scoreTokens, type WholeWeights, wholeWeights } from "../../src/read/statements/chain-weights.ts";
import { type Companded, packStatementModel } from "../../src/read/statements/statement-model.ts";
import { learnCueWords, type ReadReport, type StatementCorpus, statementCorpus } from "./corpus.ts";
import { type ChainOptions, type ChainWeights, trainChain } from "./train-chain.ts";
import { type SegmentExample, type SegmentOptions, segmentExample, trainSegments } from "./train-segments.ts";

/** Rates and counts tuned on PolNeAR's dev half (docs/decisions/0005-statements.md). */
export const CHAIN_OPTIONS: ChainOptions = { epochs: 4, rate: 0.02, dropout: 0.5, minCount: 3, seed: 20160912 };
export const SEGMENT_OPTIONS: SegmentOptions = { epochs: 6, rate: 0.02, dropout: 0.6, minCount: 3 };
const FOLDS = 5;
/** The final stage 1 is the mean of one model a seed. */
const SEEDS = [20160912, 7654321];
const THRESHOLDS = [0.3, 0.3, 0.28];

/** Trains and packs a model; the same reports always give the same bytes. */
export function trainStatements(reports: readonly ReadReport[], log: (line: string) => void): Model {
  const cueWords = learnCueWords(reports);
  const corpus = statementCorpus(reports, cueWords);
  const examples = jackknifed(corpus, log);
  const all = corpus.paragraphs.map((_, p) => p);
  const chain = averaged(SEEDS.map((seed) => trainChain(corpus, all, { ...CHAIN_OPTIONS, seed, log })));
  const segments = trainSegments(examples, { ...SEGMENT_OPTIONS, log });
  return packStatementModel({
    cueWords,
    chain: packed(chain.weights),
    transitions: chain.transitions,
    segments: compand(segments.weights),
    segmentNumbers: segments.numberWeights,
    thresholds: THRESHOLDS,
  });
}

/** The mean of models that differ in their seed: as good as voting, and one model to run. */
function averaged(models: readonly ChainWeights[]): ChainWeights {
  const weights = new Float32Array(models[0]!.weights.length);
  const transitions = new Float64Array(models[0]!.transitions.length);
  for (const model of models) {
    for (let k = 0; k < weights.length; k++) weights[k]! += model.weights[k]! / models.length;
    for (let k = 0; k < transitions.length; k++) transitions[k]! += model.transitions[k]! / models.length;
  }
  return { weights, transitions };
}

/** Weights of stage 1 below this are left out, which makes the file smaller; stage 2's are all small, and all kept. */
const SMALLEST = 0.005;

function packed(weights: Float32Array): Companded {
  return compand(weights.map((weight) => (Math.abs(weight) < SMALLEST ? 0 : weight)));
}

/** Stage 2's examples: each fold's paragraphs as a stage 1 sees them that was trained on the other folds. */
function jackknifed(corpus: StatementCorpus, log: (line: string) => void): SegmentExample[] {
  const longest = corpus.paragraphs.reduce((most, { first, end }) => Math.max(most, end - first), 0);
  const lattice = chainLattice(longest);
  const examples: SegmentExample[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const inside: number[] = [];
    const outside: number[] = [];
    corpus.paragraphs.forEach(({ report }, p) => {
      (report % FOLDS === fold ? outside : inside).push(p);
    });
    const { weights, transitions } = trainChain(corpus, inside, CHAIN_OPTIONS);
    const { bytes, most } = packed(weights);
    const whole = wholeWeights(bytes, most);
    for (const p of outside) {
      const example = exampleOf(corpus, p, whole, transitions, lattice);
      if (example.candidates.length > 0) examples.push(example);
    }
    log(`fold ${fold + 1} of ${FOLDS}: ${examples.length} paragraphs with candidates`);
  }
  return examples;
}

function exampleOf(
  corpus: StatementCorpus,
  p: number,
  weights: WholeWeights,
  transitions: Float64Array,
  lattice: ReturnType<typeof chainLattice>,
): SegmentExample {
  const from = corpus.starts[p]!;
  const length = corpus.starts[p + 1]! - from;
  scoreTokens(
    corpus.rows.subarray(from * CHAIN_TEMPLATES, (from + length) * CHAIN_TEMPLATES),
    length,
    weights,
    lattice.scores,
  );
  runChain(lattice, length, transitions);
  const { facts, first, end, gold } = corpus.paragraphs[p]!;
  return segmentExample(facts, first, end, candidateSpans(lattice, transitions), gold);
}
