/**
 * read: from a report to a reading.
 * Takes a report and the models; gives standoff annotations, layer upon layer, each with its span and the rule or model
 * that made it; promises to be pure and deterministic, linear in the text's length, and to take any Unicode. `readAll`
 * reads many reports a batch at a time.
 */
import type { Models } from "../models/models.ts";
import type { Reading } from "../text/annotation.ts";
import type { Report } from "../text/report.ts";
import { findCommitments } from "./commitments/commitments.ts";
import { findCredits, findEditorial } from "./credits/credits.ts";
import { findDates } from "./dates/dates.ts";
import { attributeFigures, findFigures } from "./figures/figures.ts";
import { findNames } from "./names/names.ts";
import { findStatements } from "./statements/statements.ts";
import { createTagger } from "./tags/tags.ts";
import { type Tokens, tokenise } from "./tokens/tokens.ts";
import { toConllu } from "./trees/conllu.ts";
import { createParser } from "./trees/trees.ts";

export interface ReadOptions {
  /** True to add the trees as CoNLL-U. */
  readonly trees?: boolean;
}

export interface ReadAllOptions extends ReadOptions {
  /** Called in the place of a report that could not be read; the others go on. Without it the error is thrown there. */
  readonly onError?: (error: unknown, report: Report) => void;
}

/**
 * Reads one report. The same report and models always give the same reading.
 *
 * @example
 * read(reportFrom({ id: "a", text: "“It is over,” Ana Lind said on Monday.", published: "2021-07-27" }), loadModels()).statements
 */
export function read(report: Report, models: Models, options: ReadOptions = {}): Reading {
  const [outcome] = readBatch([report], models, options);
  if (!outcome!.reading) throw outcome!.error;
  return outcome!.reading;
}

/** Reports of so many characters in all are read together: more gains little, and what is known of each token takes room. */
export const BATCH_CHARACTERS = 100_000;

/**
 * Reads reports in their order. Each reading is what `read` gives, but sooner: reports are taken a batch at a time, and
 * each layer goes over the whole batch before the next one begins.
 *
 * @example
 * for (const reading of readAll(reports, loadModels())) console.log(reading.id, reading.statements.length);
 */
export function* readAll(reports: Iterable<Report>, models: Models, options: ReadAllOptions = {}): Generator<Reading> {
  for (const batch of batchesOf(reports)) {
    for (const { report, reading, error } of readBatch(batch, models, options)) {
      if (reading) yield reading;
      else if (options.onError) options.onError(error, report);
      else throw error;
    }
  }
}

function* batchesOf(reports: Iterable<Report>): Generator<Report[]> {
  let batch: Report[] = [];
  let characters = 0;
  for (const report of reports) {
    batch.push(report);
    characters += report.text.length;
    if (characters < BATCH_CHARACTERS && batch.length < BATCH_REPORTS) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}

/** A bound for reports without text. */
const BATCH_REPORTS = 1000;

/** What became of a report: its reading, or what went wrong. */
interface Outcome {
  readonly report: Report;
  readonly reading?: Reading | undefined;
  readonly error?: unknown;
}

/** One layer for all reports, then the next: a layer's tables then stay in the processor's caches while they are used. */
function readBatch(reports: readonly Report[], models: Models, options: ReadOptions): Outcome[] {
  const errors = new Map<number, unknown>();
  const forEach = <T>(find: (report: Report, i: number) => T): T[] => {
    const found: T[] = new Array(reports.length);
    reports.forEach((report, i) => {
      if (errors.has(i)) return;
      try {
        found[i] = find(report, i);
      } catch (error) {
        errors.set(i, error);
      }
    });
    return found;
  };
  const tagger = createTagger(models.tags, models.words);
  const parser = createParser(models.trees, models.words);
  const tokensOf = forEach(({ text }) => tokenise(text));
  const tagsOf = forEach((_, i) => tagger(tokensOf[i]!));
  const treesOf = forEach((_, i) => parser(tokensOf[i]!, tagsOf[i]!));
  const grammarOf = forEach((_, i) => ({ tokens: tokensOf[i]!, tags: tagsOf[i]!, trees: treesOf[i]! }));
  const namesOf = forEach((_, i) => findNames(grammarOf[i]!, models.names, models.words));
  const datesOf = forEach(({ published }, i) => findDates(tokensOf[i]!, { published, tags: tagsOf[i]! }));
  const inputOf = forEach(({ published }, i) => ({
    ...grammarOf[i]!,
    names: namesOf[i]!,
    dates: datesOf[i]!,
    published,
  }));
  const statementsOf = forEach((_, i) => findStatements(inputOf[i]!, models.statements, models.words));
  const figuresOf = forEach((_, i) => attributeFigures(findFigures(inputOf[i]!), statementsOf[i]!));
  const commitmentsOf = forEach((_, i) => findCommitments({ ...inputOf[i]!, statements: statementsOf[i]! }));
  const readings = forEach(
    (report, i): Reading => ({
      schema: "readout.reading/1",
      id: report.id,
      sha256: report.sha256,
      published: report.published,
      lang: report.lang,
      sentences: sentencesOf(tokensOf[i]!),
      names: namesOf[i]!,
      dates: datesOf[i]!,
      figures: figuresOf[i]!,
      statements: statementsOf[i]!,
      commitments: commitmentsOf[i]!,
      credits: findCredits(report.text),
      editorial: findEditorial(report.text),
      ...(options.trees && { trees: toConllu(tokensOf[i]!, tagsOf[i]!, treesOf[i]!) }),
      messages: [],
    }),
  );
  return reports.map((report, i) => ({ report, reading: readings[i], error: errors.get(i) }));
}

function sentencesOf({ sentenceStarts, starts, ends }: Tokens): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  for (let s = 0; s + 1 < sentenceStarts.length; s++) {
    const first = sentenceStarts[s]!;
    const last = sentenceStarts[s + 1]! - 1;
    if (last >= first) sentences.push({ start: starts[first]!, end: ends[last]! });
  }
  return sentences;
}
