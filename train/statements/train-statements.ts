/** Trains both stages of statements from reports that the earlier layers have read. */
import type { Model } from "../../src/models/model-file.ts";
import { compand } from "../../src/models/weights.ts";
import { candidateSpans } from "../../src/read/statements/candidates.ts";
import { chainLattice, LABELS, runChain } from "../../src/read/statements/chain.ts";
import { CHAIN_TEMPLATES } from "../../src/read/statements/chain-templates.ts";
import { type ChainTable, chainTable, scoreToken } from "../../src/read/statements/chain-weights.ts";
import { type Companded, packStatementModel } from "../../src/read/statements/statement-model.ts";
import { learnCueWords, type ReadReport, type StatementCorpus, statementCorpus } from "./corpus.ts";
import { type ChainOptions, type ChainWeights, trainChain } from "./train-chain.ts";
import { type SegmentExample, type SegmentOptions, segmentExample, trainSegments } from "./train-segments.ts";

/** Rates and counts tuned on PolNeAR's dev half (docs/decisions/0005-statements.md). */
const CHAIN_OPTIONS: Omit<ChainOptions, "seed"> = { epochs: 5, rate: 0.02, dropout: 0.6, minCount: 2 };
const SEGMENT_OPTIONS: Omit<SegmentOptions, "seed"> = { epochs: 6, rate: 0.02, dropout: 0.6, minCount: 3 };
/** Stage 1 is trained so often, each time without another part of the reports, and from each of its seeds. */
const FOLDS = 5;
const CHAIN_SEEDS = [20160912, 7654321, 35791113];
/** One seed more or less moves single figures by half a point; their mean is steadier. */
const SEGMENT_SEEDS = [8111847, 2718281, 3141592];
const THRESHOLDS = [0.25, 0.25, 0.25];

/** Trains and packs a model; the same reports and word classes always give the same bytes. */
export function trainStatements(reports: readonly ReadReport[], words: Model, log: (line: string) => void): Model {
  const corpus = statementCorpus(reports, words);
  const folds = Array.from({ length: FOLDS }, (_, fold) => trainFold(corpus, fold, log));
  // The mean of models that each lack other reports is better than one model of all reports: 62.3 against 60.7.
  const chain = averaged(folds.map((fold) => fold.chain));
  const examples = folds.flatMap((fold) => fold.examples);
  const segments = SEGMENT_SEEDS.map((seed) => trainSegments(examples, { ...SEGMENT_OPTIONS, seed, log }));
  return packStatementModel({
    cueWords: learnCueWords(reports),
    chain: packed(chain.weights),
    transitions: chain.transitions,
    segments: compand(meanOf(segments.map(({ weights }) => weights))),
    segmentNumbers: meanOf(segments.map(({ numberWeights }) => numberWeights)),
    thresholds: THRESHOLDS,
  });
}

/** Stage 1 without a fold's reports, and these reports as it sees them: stage 2's examples. */
function trainFold(corpus: StatementCorpus, fold: number, log: (line: string) => void) {
  const inside: number[] = [];
  const outside: number[] = [];
  corpus.paragraphs.forEach(({ report }, p) => {
    (report % FOLDS === fold ? outside : inside).push(p);
  });
  const chain = averaged(CHAIN_SEEDS.map((seed) => trainChain(corpus, inside, { ...CHAIN_OPTIONS, seed })));
  const { bytes, most } = packed(chain.weights);
  const table = chainTable(bytes, most);
  const longest = outside.reduce((length, p) => Math.max(length, corpus.starts[p + 1]! - corpus.starts[p]!), 0);
  const lattice = chainLattice(longest);
  const examples = outside
    .map((p) => exampleOf(corpus, p, table, chain.transitions, lattice))
    .filter(({ candidates }) => candidates.length > 0);
  log(`fold ${fold + 1} of ${FOLDS}: ${examples.length} paragraphs with candidates`);
  return { chain, examples };
}

/** The mean of several models: as good as their vote, and one model to run. */
function averaged(models: readonly ChainWeights[]): ChainWeights {
  return {
    weights: meanOf(models.map(({ weights }) => weights)),
    transitions: meanOf(models.map(({ transitions }) => transitions)),
  };
}

function meanOf<List extends Float32Array | Float64Array>(lists: readonly List[]): List {
  const mean = lists[0]!.slice() as List;
  for (let k = 0; k < mean.length; k++) {
    let sum = 0;
    for (const list of lists) sum += list[k]!;
    mean[k] = sum / lists.length;
  }
  return mean;
}

/** Weights of stage 1 below this are left out, which makes the file smaller; stage 2's are all small, and all kept. */
const SMALLEST = 0.005;

function packed(weights: Float32Array): Companded {
  return compand(weights.map((weight) => (Math.abs(weight) < SMALLEST ? 0 : weight)));
}

function exampleOf(
  corpus: StatementCorpus,
  p: number,
  chain: ChainTable,
  transitions: Float64Array,
  lattice: ReturnType<typeof chainLattice>,
): SegmentExample {
  const from = corpus.starts[p]!;
  const length = corpus.starts[p + 1]! - from;
  for (let i = 0; i < length; i++) {
    const at = (from + i) * CHAIN_TEMPLATES;
    chain.table.rows.set(corpus.rows.subarray(at, at + CHAIN_TEMPLATES));
    scoreToken(chain, lattice.scores, i * LABELS);
  }
  runChain(lattice, length, transitions);
  const { facts, first, end, gold } = corpus.paragraphs[p]!;
  return segmentExample(facts, first, end, candidateSpans(lattice, transitions), gold);
}
