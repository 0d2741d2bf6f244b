/**
 * Measures names on text that was not trained on: four folds over GUM's news and biographies and CrossNER's politics, each
 * text held out once, with everything after the tagger on. Prints one line of JSON a genre, then one with the averages of all:
 * against the corpora as they are, and where countries may be places (eval/layers/names.ts says why). Takes some minutes.
 *
 *     npm run build && node dist/train/names/cross-validate.js ../shared/data
 */
import { resolve } from "node:path";
import { typeWithCountriesAsPlaces } from "../../eval/layers/names.ts";
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
  rightWithCountries: number;
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
      const withCountries = new Set(gold.map((name) => countryAsPlace(name, example.tokens.text)));
      const count = counts.get(example.genre) ?? { right: 0, rightWithCountries: 0, found: 0, gold: 0 };
      count.right += found.filter((name) => wanted.has(name)).length;
      count.rightWithCountries += found.filter((name) => wanted.has(name) || withCountries.has(name)).length;
      count.found += found.length;
      count.gold += gold.length;
      counts.set(example.genre, count);
    }
  }
  const scores = [...counts].map(([genre, { right, rightWithCountries, found, gold }]) => ({
    genre,
    items: gold,
    f1: percent((2 * right) / (found + gold)),
    f1CountriesAsPlaces: percent((2 * rightWithCountries) / (found + gold)),
  }));
  for (const score of scores) console.log(JSON.stringify(score));
  const mean = (pick: (score: (typeof scores)[number]) => number) =>
    Math.round((100 * scores.reduce((sum, score) => sum + pick(score), 0)) / scores.length) / 100;
  console.log(
    JSON.stringify({
      genre: "mean",
      items: scores.reduce((sum, score) => sum + score.items, 0),
      f1: mean((score) => score.f1),
      f1CountriesAsPlaces: mean((score) => score.f1CountriesAsPlaces),
    }),
  );
}

function percent(share: number): number {
  return Math.round(10000 * share) / 100;
}

/** A gold name, "start end type", with the type that it has when countries are places. */
function countryAsPlace(name: string, text: string): string {
  const [start = "", end = "", type = ""] = name.split(" ");
  return `${start} ${end} ${typeWithCountriesAsPlaces(type, text.slice(Number(start), Number(end)))}`;
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

function goldOf({ tokens, gold }: Example): string[] {
  const names: string[] = [];
  let start = 0;
  gold.forEach((label, i) => {
    if (label === OUTSIDE) return;
    const position = positionOf(label);
    if (position === BEGIN || position === UNIT) start = i;
    const type = NAME_TYPES[typeOf(label)];
    if (position >= LAST && type !== "other") names.push(`${tokens.starts[start]} ${tokens.ends[i]} ${type}`);
  });
  return names;
}

crossValidate(resolve(process.argv[2] ?? "../shared/data"));
