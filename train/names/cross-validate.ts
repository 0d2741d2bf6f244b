/**
 * Measures names on text that was not trained on: four folds over GUM's news and biographies and CrossNER's politics, each
 * text held out once, with everything after the tagger on. Takes some minutes.
 *
 *     npm run build && node dist/train/names/cross-validate.js ../shared/data
 */
import { resolve } from "node:path";
import { loadModel } from "../../src/models/models.ts";
import { BEGIN, LAST, NAME_TYPES, OUTSIDE, positionOf, typeOf, UNIT } from "../../src/read/names/name-labels.ts";
import { findNames } from "../../src/read/names/names.ts";
import { CORPUS_NAMES, type Example, readExamples } from "./corpora.ts";
import { madeUpExamples } from "./made-up.ts";
import { MADE_UP_TEXTS, namesModel } from "./names.ts";

const FOLDS = 4;
const GENRES = ["news", "bio", "wikipedia-politics"];

interface Counts {
  right: number;
  found: number;
  gold: number;
}

function crossValidate(dataFolder: string): void {
  const words = loadModel("words");
  const examples = readExamples(dataFolder);
  const madeUp = madeUpExamples(MADE_UP_TEXTS, CORPUS_NAMES.length + 1, 1);
  const foldOf = foldsOf(examples);
  const counts = new Map<string, Counts>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = namesModel([...examples.filter((example) => foldOf.get(example) !== fold), ...madeUp], words, [1]);
    for (const example of examples) {
      if (foldOf.get(example) !== fold) continue;
      const found = findNames({ tokens: example.tokens, tags: null, trees: null }, model, words)
        .filter((name) => name.by === "name" && name.type !== "other")
        .map((name) => `${name.start} ${name.end} ${name.type}`);
      const gold = goldOf(example);
      const wanted = new Set(gold);
      const count = counts.get(example.genre) ?? { right: 0, found: 0, gold: 0 };
      count.right += found.filter((name) => wanted.has(name)).length;
      count.found += found.length;
      count.gold += gold.length;
      counts.set(example.genre, count);
    }
  }
  for (const [genre, { right, found, gold }] of counts) {
    console.log(JSON.stringify({ genre, items: gold, f1: Math.round((20000 * right) / (found + gold)) / 100 }));
  }
}

/** Texts in turn; CrossNER's sentences in four blocks, since neighbours are from one article. */
function foldsOf(examples: readonly Example[]): Map<Example, number> {
  const folds = new Map<Example, number>();
  for (const genre of GENRES) {
    const texts = examples.filter((example) => example.genre === genre);
    texts.forEach((example, i) => {
      folds.set(example, genre === "wikipedia-politics" ? Math.floor((i * FOLDS) / texts.length) : i % FOLDS);
    });
  }
  return folds;
}

function goldOf({ tokens, labels }: Example): string[] {
  const names: string[] = [];
  let start = 0;
  labels.forEach((label, i) => {
    if (label === OUTSIDE) return;
    const position = positionOf(label);
    if (position === BEGIN || position === UNIT) start = i;
    const type = NAME_TYPES[typeOf(label)];
    if (position >= LAST && type !== "other") names.push(`${tokens.starts[start]} ${tokens.ends[i]} ${type}`);
  });
  return names;
}

crossValidate(resolve(process.argv[2] ?? "../shared/data"));
