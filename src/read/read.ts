/**
 * read: from a report to a reading.
 * Takes a report and the models; gives standoff annotations, layer upon layer, each with its span and the rule or model
 * that made it; promises to be pure and deterministic, linear in the text's length, and to take any Unicode.
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

/**
 * Reads one report. The same report and models always give the same reading.
 *
 * @example
 * read(reportFrom({ id: "a", text: "“It is over,” Ana Lind said on Monday.", published: "2021-07-27" }), loadModels()).statements
 */
export function read(report: Report, models: Models, options: ReadOptions = {}): Reading {
  const { text, published } = report;
  const tokens = tokenise(text);
  const tags = createTagger(models.tags, models.words)(tokens);
  const trees = createParser(models.trees, models.words)(tokens, tags);
  const names = findNames({ tokens, tags, trees }, models.names, models.words);
  const dates = findDates(tokens, { published, tags });
  const statements = findStatements({ tokens, tags, trees, names, dates, published }, models.statements);
  const figures = attributeFigures(findFigures({ tokens, tags, trees, names, dates, published }), statements);
  const commitments = findCommitments({ tokens, tags, trees, names, dates, statements });
  return {
    schema: "readout.reading/1",
    id: report.id,
    sha256: report.sha256,
    published,
    lang: report.lang,
    sentences: sentencesOf(tokens),
    names,
    dates,
    figures,
    statements,
    commitments,
    credits: findCredits(text),
    editorial: findEditorial(text),
    ...(options.trees && { trees: toConllu(tokens, tags, trees) }),
    messages: [],
  };
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
