import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { loadModel } from "../../src/models/models.ts";
import { findDates } from "../../src/read/dates/dates.ts";
import { type FigureInput, type ReadQuantity, readQuantities } from "../../src/read/figures/figures.ts";
import { createTagger } from "../../src/read/tags/tags.ts";
import { tokenise } from "../../src/read/tokens/tokens.ts";
import { createParser } from "../../src/read/trees/trees.ts";
import type { Layer, Scores } from "../layer.ts";
import { inBenchmarkTerms, type Labelled, tidied } from "./figure-labels.ts";
import { scoreNumberSpecification, scoreUnitSpecification } from "./figure-specification.ts";

interface Item {
  readonly id: string;
  readonly text: string;
  readonly quantities: readonly {
    readonly value: number;
    readonly unit: string | null;
    readonly unitNorm: string | null;
    readonly change: string | null;
    readonly concept: string | null;
  }[];
}

/**
 * Figures against quantities labelled sentence by sentence (CQE's evaluation): F1 of the value (equal within 1e-5 of it),
 * of value and unit, of value and change, and of the concept (a word in common, or none on either side, given the value).
 * `*-spec-*` files are the Recognizers' specifications: numbers, or numbers with units.
 */
export const layer: Layer = {
  name: "figures",
  evaluate(path, explain) {
    const lines = readFileSync(path, "utf8").split("\n").filter(Boolean);
    const read = createReader();
    if (basename(path).includes("spec-number")) return scoreNumberSpecification(lines, explain);
    if (basename(path).includes("spec-unit")) return scoreUnitSpecification(lines, explain);
    return scoreQuantities(lines, (text) => inBenchmarkTerms(text, read(text)), explain);
  },
};

/** Reads a text as the product does, up to its quantities. */
function createReader(): (text: string) => {
  readonly input: FigureInput;
  readonly quantities: readonly ReadQuantity[];
} {
  const tag = createTagger(loadModel("tags"), loadModel("words"));
  const parse = createParser(loadModel("trees"), loadModel("words"));
  return (text) => {
    const tokens = tokenise(text);
    const tags = tag(tokens);
    const input = {
      tokens,
      tags,
      trees: parse(tokens, tags),
      names: [],
      dates: findDates(tokens, { published: null, tags }),
      published: null,
    };
    return { input, quantities: readQuantities(input) };
  };
}

function scoreQuantities(
  lines: readonly string[],
  read: (text: string) => Labelled[],
  explain?: (line: string) => void,
): Scores {
  let hasConcepts = false;
  const count = { gold: 0, found: 0, value: 0, unit: 0, change: 0, concept: 0 };
  for (const line of lines) {
    const item = JSON.parse(line) as Item;
    const found = read(tidied(item.text));
    const free = new Set(found);
    hasConcepts ||= item.quantities.some(({ concept }) => concept !== null);
    count.gold += item.quantities.length;
    count.found += found.length;
    explain?.(`\n${item.id} ${item.text}`);
    for (const gold of item.quantities) {
      const rated = [...free]
        .filter(({ value }) => isEqual(value, gold.value))
        .map((label) => ({ label, ...agreement(label, gold) }));
      rated.sort((a, b) => rank(b) - rank(a));
      const best = rated[0];
      if (!best) {
        explain?.(`  MISSED ${gold.value} ${gold.unitNorm} ${gold.change} | ${gold.concept}`);
        continue;
      }
      free.delete(best.label);
      count.value++;
      if (best.unit) count.unit++;
      if (best.change) count.change++;
      if (best.concept) count.concept++;
      if (!best.unit)
        explain?.(`  UNIT ${gold.value}: ${gold.unitNorm} (${gold.unit}), found ${best.label.units.join(" / ")}`);
      if (!best.change) explain?.(`  CHANGE ${gold.value}: ${gold.change}, found ${best.label.change}`);
      if (!best.concept)
        explain?.(`  CONCEPT ${gold.value}: ${gold.concept}, found ${[...best.label.concept].join(" ")}`);
    }
    for (const label of free) explain?.(`  SPURIOUS ${label.value} ${label.text} (${label.why})`);
  }
  const f1 = (hits: number) => Math.round((20000 * hits) / Math.max(1, count.gold + count.found)) / 100;
  const scores = { items: count.gold, value: f1(count.value), unit: f1(count.unit), found: count.found };
  // Some files label neither changes nor concepts.
  return hasConcepts ? { ...scores, change: f1(count.change), concept: f1(count.concept) } : scores;
}

type Gold = Item["quantities"][number];

function agreement(label: Labelled, gold: Gold): { unit: boolean; change: boolean; concept: boolean } {
  const wanted = [gold.unitNorm, gold.unit].filter((unit): unit is string => unit !== null).map(bagOf);
  const unit = label.units.some((name) => wanted.some((bag) => bag === bagOf(name)));
  const words = wordsIn(gold.concept ?? "");
  const concept =
    gold.concept === null || words.size === 0
      ? label.concept.size === 0
      : [...words].some((word) => label.concept.has(word));
  return {
    unit: wanted.length === 0 ? label.units.length === 0 : unit,
    change: gold.change === null || label.change === gold.change,
    concept,
  };
}

function rank({ unit, change, concept }: { unit: boolean; change: boolean; concept: boolean }): number {
  return (unit ? 4 : 0) + (change ? 2 : 0) + (concept ? 1 : 0);
}

// Units are compared as sets of word stems, since the labels lemmatise and drop prepositions.
function bagOf(unit: string): string {
  return [...wordsIn(unit)].sort().join(" ") || unit.trim().toLowerCase();
}

/** Stems of the content words of a phrase. */
export function wordsIn(phrase: string): Set<string> {
  const stems = new Set<string>();
  for (const word of phrase.toLowerCase().match(/[\p{L}\p{N}$€£%]+/gu) ?? []) {
    if (!/^(?:of|the|a|an|in|at|for|on|to|and|or|by|with|from|its|his|their)$/.test(word)) stems.add(stem(word));
  }
  return stems;
}

function stem(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:ches|shes|xes|sses|uses)$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-5 * Math.max(Math.abs(a), Math.abs(b));
}
