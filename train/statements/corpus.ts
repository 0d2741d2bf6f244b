/** Turns reports into what the trainers need: facts, gold spans, paragraphs, rows. */

import type { Model } from "../../src/models/model-file.ts";
import { chainScratch, forEachRows } from "../../src/read/statements/chain-features.ts";
import { CHAIN_TEMPLATES } from "../../src/read/statements/chain-templates.ts";
import { type CueWords, gradeOf } from "../../src/read/statements/cue-words.ts";
import { hashText, type TokenFacts, tokenFacts } from "../../src/read/statements/token-facts.ts";
import type { Tags } from "../../src/read/tags/tags.ts";
import type { Tokens } from "../../src/read/tokens/tokens.ts";
import type { Trees } from "../../src/read/trees/trees.ts";
import { type GoldReport, labelsOf, type TokenSpan, tokenSpans } from "./polnear.ts";
import type { ChainCorpus } from "./train-chain.ts";

/** A report as the earlier layers read it. */
export interface ReadReport {
  readonly report: GoldReport;
  readonly tokens: Tokens;
  readonly tags: Tags;
  readonly trees: Trees;
  readonly spans: readonly TokenSpan[];
}

/** A paragraph: its tokens in its report, and the report's number. */
export interface Paragraph {
  readonly facts: TokenFacts;
  readonly first: number;
  readonly end: number;
  readonly report: number;
  /** "role first end" of each gold span, counted from the paragraph's first token. */
  readonly gold: ReadonlySet<string>;
}

export interface StatementCorpus extends ChainCorpus {
  readonly paragraphs: readonly Paragraph[];
}

/** Adds the gold spans. */
export function readReport(report: GoldReport, tokens: Tokens, tags: Tags, trees: Trees): ReadReport {
  return { report, tokens, tags, trees, spans: tokenSpans(report, tokens) };
}

/** A word must have stood in a cue so often to enter the lexicon. */
const LEAST_CUES = 2;

/** How often a word stands in a cue, and at all. */
interface CueCount {
  cue: number;
  all: number;
}
type CueCounts = ReadonlyMap<number, CueCount>;

/** Counts how often each word stands in a cue. */
function countCues(reports: readonly ReadReport[]): CueCounts {
  const counts = new Map<number, CueCount>();
  for (const { tokens, spans } of reports) {
    const labels = labelsOf(spans, tokens.count);
    for (let i = 0; i < tokens.count; i++) {
      const word = hashText(tokens.text.slice(tokens.starts[i], tokens.ends[i]));
      const count = counts.get(word) ?? { cue: 0, all: 0 };
      count.all++;
      if (labels[i] === 3 || labels[i] === 4) count.cue++;
      counts.set(word, count);
    }
  }
  return counts;
}

function lexiconGrade({ cue, all }: CueCount): number {
  return cue < LEAST_CUES ? 0 : gradeOf(cue / (all + 1));
}

/** The lexicon as it would be without one of its reports: a report must not know its own rare cues when it is trained on. */
function cueWordsWithout(counts: CueCounts, report: ReadReport): CueWords {
  const own = countCues([report]);
  return {
    grade(word) {
      const count = counts.get(word);
      if (!count) return 0;
      const { cue, all } = own.get(word) ?? { cue: 0, all: 0 };
      return lexiconGrade({ cue: count.cue - cue, all: count.all - all });
    },
  };
}

/** Learns the cue lexicon. */
export function learnCueWords(reports: readonly ReadReport[]): { words: Int32Array; grades: Uint8Array } {
  const counts = countCues(reports);
  const words: number[] = [];
  const grades: number[] = [];
  for (const [word, count] of counts) {
    const grade = lexiconGrade(count);
    if (grade === 0) continue;
    words.push(word);
    grades.push(grade);
  }
  return { words: Int32Array.from(words), grades: Uint8Array.from(grades) };
}

/** Computes facts and rows of all paragraphs. */
export function statementCorpus(reports: readonly ReadReport[], words: Model): StatementCorpus {
  const counts = countCues(reports);
  const total = reports.reduce((sum, { tokens }) => sum + tokens.count, 0);
  const longest = reports.reduce((most, { tokens }) => Math.max(most, tokens.count), 0);
  const rows = new Int32Array(total * CHAIN_TEMPLATES);
  const labels = new Uint8Array(total);
  const starts = [0];
  const paragraphs: Paragraph[] = [];
  const scratch = chainScratch(longest);
  const own = new Int32Array(CHAIN_TEMPLATES);
  let at = 0;
  reports.forEach((read, report) => {
    const { tokens, tags, trees, spans } = read;
    const facts = tokenFacts(tokens, tags, trees, cueWordsWithout(counts, read), words);
    const reportLabels = labelsOf(spans, tokens.count);
    for (let p = 0; p + 1 < tokens.paragraphStarts.length; p++) {
      const first = tokens.paragraphStarts[p]!;
      const end = tokens.paragraphStarts[p + 1]!;
      const length = end - first;
      if (length === 0) continue;
      forEachRows(facts, first, end, scratch, own, (i) => rows.set(own, (at + i) * CHAIN_TEMPLATES));
      labels.set(reportLabels.subarray(first, end), at);
      at += length;
      starts.push(at);
      paragraphs.push({ facts, first, end, report, gold: goldOf(spans, first, end) });
    }
  });
  return { rows, labels, starts: Int32Array.from(starts), paragraphs };
}

function goldOf(spans: readonly TokenSpan[], first: number, end: number): Set<string> {
  const inside = spans.filter((span) => span.first >= first && span.end <= end);
  return new Set(inside.map((span) => `${span.role} ${span.first - first} ${span.end - first}`));
}
