import { loadModels, type Models } from "../src/models/models.ts";
import { findCommitments } from "../src/read/commitments/commitments.ts";
import { findCredits, findEditorial } from "../src/read/credits/credits.ts";
import { findDates } from "../src/read/dates/dates.ts";
import { attributeFigures, findFigures } from "../src/read/figures/figures.ts";
import { findNames } from "../src/read/names/names.ts";
import { read, readAll } from "../src/read/read.ts";
import { findStatements } from "../src/read/statements/statements.ts";
import { createTagger } from "../src/read/tags/tags.ts";
import { tokenise } from "../src/read/tokens/tokens.ts";
import { createParser } from "../src/read/trees/trees.ts";
import type { Report } from "../src/text/report.ts";
import { processorSeconds } from "./clock.ts";
import { benchReports } from "./texts.ts";

const REPORTS = 1_000;
/** Reports whose reading is measured, the same ones for all readers. */
const MEASURED = 300;
/** Reports of a turn: readers take turns, so that each meets the machine as the others do. */
const TURN = 50;
const ROUNDS = 3;

/**
 * The whole reading, all layers on, by processor time: words a second in batches and one by one (the best of some rounds of
 * each turn), what each layer takes of it, and what memory does while 1,000 reports are streamed.
 */
export function benchReading(): void {
  const from = processorSeconds();
  const models = loadModels();
  const loadModelsMs = Math.round((processorSeconds() - from) * 1000);
  const reports = benchReports(REPORTS);
  const heapMbEach100 = stream(reports, models);
  const peakRssMb = Math.round(process.resourceUsage().maxRSS / 1000);
  const chosen = reports.slice(0, MEASURED);
  const size = measured(chosen);
  const [inBatches, oneByOne] = secondsOf(chosen, [
    (turn) => {
      for (const _ of readAll(turn, models));
    },
    (turn) => {
      for (const report of turn) read(report, models);
    },
  ]) as [number, number];
  print({
    reports: REPORTS,
    reportsPerSecond: Math.round(MEASURED / inBatches),
    wordsPerSecond: Math.round(size.words / inBatches),
    wordsPerSecondOneByOne: Math.round(size.words / oneByOne),
    tokensPerSecond: Math.round(size.tokens / inBatches),
    loadModelsMs,
    heapMbEach100,
    peakRssMb,
  });
  print({ microsecondsPerToken: layerTimes(chosen, models) });
}

/** Reads all, keeping nothing; the heap in use after each hundred. */
function stream(reports: readonly Report[], models: Models): number[] {
  const heaps: number[] = [];
  let done = 0;
  for (const _ of readAll(reports, models)) {
    done++;
    if (done % 100 !== 0) continue;
    globalThis.gc?.();
    heaps.push(Math.round(process.memoryUsage().heapUsed / 1e6));
  }
  return heaps;
}

function measured(reports: readonly Report[]): { words: number; tokens: number } {
  let words = 0;
  let tokens = 0;
  for (const { text } of reports) {
    words += text.split(/\s+/).length;
    tokens += tokenise(text).count;
  }
  return { words, tokens };
}

/** Seconds of each reader over all reports: the least of some rounds, turn by turn. */
function secondsOf(reports: readonly Report[], readers: readonly ((turn: readonly Report[]) => void)[]): number[] {
  const seconds = readers.map(() => 0);
  for (let from = 0; from < reports.length; from += TURN) {
    const turn = reports.slice(from, from + TURN);
    const best = readers.map(() => Number.POSITIVE_INFINITY);
    for (let round = 0; round < ROUNDS; round++) {
      readers.forEach((reader, k) => {
        const started = processorSeconds();
        reader(turn);
        best[k] = Math.min(best[k]!, processorSeconds() - started);
      });
    }
    best.forEach((least, k) => {
      seconds[k]! += least;
    });
  }
  return seconds;
}

/** Microseconds of processor time a token that each layer takes, one layer after another over some reports; the least of some rounds. */
function layerTimes(reports: readonly Report[], models: Models): Record<string, number> {
  const tagger = createTagger(models.tags, models.words);
  const parser = createParser(models.trees, models.words);
  const times: Record<string, number> = {};
  let count = 0;
  const layer = <T>(name: string, find: (report: Report, i: number) => T): T[] => {
    const started = processorSeconds();
    const found = reports.map(find);
    times[name] = Math.min(times[name] ?? Number.POSITIVE_INFINITY, processorSeconds() - started);
    return found;
  };
  for (let round = 0; round < ROUNDS; round++) {
    const tokens = layer("tokens", ({ text }) => tokenise(text));
    count = tokens.reduce((sum, one) => sum + one.count, 0);
    const tags = layer("tags", (_, i) => tagger(tokens[i]!));
    const trees = layer("trees", (_, i) => parser(tokens[i]!, tags[i]!));
    const grammar = (i: number) => ({ tokens: tokens[i]!, tags: tags[i]!, trees: trees[i]! });
    const names = layer("names", (_, i) => findNames(grammar(i), models.names, models.words));
    const dates = layer("dates", ({ published }, i) => findDates(tokens[i]!, { published, tags: tags[i]! }));
    const input = ({ published }: Report, i: number) => ({
      ...grammar(i),
      names: names[i]!,
      dates: dates[i]!,
      published,
    });
    const statements = layer("statements", (report, i) =>
      findStatements(input(report, i), models.statements, models.words),
    );
    layer("figures", (report, i) => attributeFigures(findFigures(input(report, i)), statements[i]!));
    layer("commitments", (report, i) => findCommitments({ ...input(report, i), statements: statements[i]! }));
    layer("credits", ({ text }) => [findCredits(text), findEditorial(text)]);
  }
  return Object.fromEntries(Object.entries(times).map(([name, s]) => [name, Math.round((s / count) * 1e8) / 100]));
}

function print(figures: object): void {
  process.stdout.write(`${JSON.stringify({ bench: "reading", ...figures })}\n`);
}
