/** Trains `words`: classes and statistics of words from raw text. Takes about a minute. */
import { join } from "node:path";
import type { Model } from "../../src/models/model-file.ts";
import { wordHash } from "../../src/models/word-classes.ts";
import { isLower } from "../../src/read/tokens/characters.ts";
import { tokenise } from "../../src/read/tokens/tokens.ts";
import type { Step } from "../step.ts";
import { bigramsOf, exchange } from "./exchange.ts";
import { statisticsTexts } from "./texts.ts";
import { readTreebank } from "./treebank.ts";

/** Rarer words get no class. */
const MIN_COUNT = 3;
const CLASSES = [64, 200, 400, 1000] as const;
const BORDER = 0;
const RARE = 1;

export const words: Step = { name: "words", run: trainWords };

function trainWords(dataFolder: string): Model {
  const sequence = wordSequence(dataFolder);
  const counts = new Map<string, number>();
  for (const word of sequence) if (word !== "") counts.set(word, (counts.get(word) ?? 0) + 1);
  const cases = caseCounts(sequence);
  const known = [...counts]
    .filter(([, count]) => count >= MIN_COUNT)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const numbers = new Map(known.map(([word], i) => [word, i + 2]));
  const numbered = Int32Array.from(sequence, (word) => (word === "" ? BORDER : (numbers.get(word) ?? RARE)));
  const bigrams = bigramsOf(numbered, known.length + 2);
  const classes = CLASSES.map((size) => exchange(bigrams, size, 2, 6));

  const byHash = new Map<number, number>();
  known.forEach(([word], i) => {
    const hash = wordHash(word) >>> 0;
    if (!byHash.has(hash)) byHash.set(hash, i); // of two words with one hash the frequent one stays
  });
  const entries = [...byHash].sort((a, b) => a[0] - b[0]);
  const column = (value: (index: number) => number) => Uint8Array.from(entries, ([, index]) => value(index));
  const wide = (value: (index: number) => number) => Uint16Array.from(entries, ([, index]) => value(index));
  const steps = entries.map(([hash], i) => hash - (i === 0 ? 0 : entries[i - 1]![0]));
  if (steps.some((step) => step >= 1 << 24))
    throw new Error("Two neighbouring word hashes lie too far apart; the corpus is too small.");
  return {
    kind: "words",
    settings: { words: entries.length, tokens: sequence.length, minCount: MIN_COUNT },
    arrays: {
      low: Uint8Array.from(steps, (step) => step & 255),
      middle: Uint8Array.from(steps, (step) => (step >>> 8) & 255),
      high: Uint8Array.from(steps, (step) => step >>> 16),
      class64: column((i) => classes[0]![i + 2]! + 1),
      class200: column((i) => classes[1]![i + 2]! + 1),
      class400: wide((i) => classes[2]![i + 2]! + 1),
      class1000: wide((i) => classes[3]![i + 2]! + 1),
      frequency: column((i) => Math.min(15, Math.floor(Math.log2(known[i]![1])))),
      lowerShare: column((i) => lowerShare(cases, known[i]![0])),
    },
  };
}

/** All words in order, digits as 0, with "" at the borders of sentences. */
function wordSequence(dataFolder: string): string[] {
  const sequence: string[] = [""];
  const seen = new Map<string, string>();
  const push = (word: string) => {
    let same = seen.get(word);
    if (same === undefined) {
      same = word.replace(/[0-9]/g, "0");
      seen.set(word, same);
    }
    sequence.push(same);
  };
  for (const text of statisticsTexts(dataFolder)) {
    const tokens = tokenise(text);
    for (let s = 0; s + 1 < tokens.sentenceStarts.length; s++) {
      for (let i = tokens.sentenceStarts[s]!; i < tokens.sentenceStarts[s + 1]!; i++)
        push(text.slice(tokens.starts[i], tokens.ends[i]));
      sequence.push("");
    }
  }
  for (const file of ["en_ewt-train.conllu", "gum-open.conllu"]) {
    for (const sentence of readTreebank(join(dataFolder, "trees", file))) {
      sentence.words.forEach(push);
      sequence.push("");
    }
  }
  return sequence;
}

/** How often each word in lower case stood inside a sentence: in lower case, and in all. */
function caseCounts(sequence: readonly string[]): Map<string, [lower: number, all: number]> {
  const cases = new Map<string, [number, number]>();
  for (let i = 1; i < sequence.length; i++) {
    const word = sequence[i]!;
    // The first word of a sentence or quotation says nothing.
    if (word === "" || /^["“‘`'(]*$/.test(sequence[i - 1]!)) continue;
    const lower = word.toLowerCase();
    const count = cases.get(lower) ?? [0, 0];
    if (isLower(word, 0)) count[0]++;
    count[1]++;
    cases.set(lower, count);
  }
  return cases;
}

function lowerShare(cases: ReadonlyMap<string, readonly [number, number]>, word: string): number {
  const [lower, all] = cases.get(word.toLowerCase()) ?? [0, 0];
  return all === 0 ? 0 : 1 + Math.round((14 * lower) / all);
}
