/** The tags that words may have, as a treebank shows them. */
import { wordHash } from "../../src/models/word-classes.ts";
import { shapeOf } from "../../src/read/tags/tag-features.ts";
import type { TagSettings } from "../../src/read/tags/tag-model.ts";
import type { TagTraining } from "./tags.ts";
import type { TreebankSentence } from "./treebank.ts";

/** The tags of all tokens in order, as numbers of names. */
export interface Gold {
  readonly names: readonly string[];
  readonly tags: readonly number[];
}

/** Universal and Penn tag in one; pairs that are rarer than 8 become the most frequent pair of the same Penn tag. */
export function jointTags(sentences: readonly TreebankSentence[]): Gold {
  const counts = new Map<string, number>();
  for (const { upos, xpos } of sentences)
    upos.forEach((tag, i) => {
      add(counts, `${tag} ${xpos[i]!}`);
    });
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const usual = new Map<string, string>();
  for (const [pair] of ranked) {
    const penn = pair.split(" ")[1]!;
    if (!usual.has(penn)) usual.set(penn, pair);
  }
  const names = ranked
    .filter(([pair, count]) => count >= 8 || usual.get(pair.split(" ")[1]!) === pair)
    .map(([pair]) => pair);
  const numbers = new Map(names.map((name, i) => [name, i]));
  const tags = sentences.flatMap(({ upos, xpos }) =>
    upos.map((tag, i) => numbers.get(`${tag} ${xpos[i]!}`) ?? numbers.get(usual.get(xpos[i]!)!)!),
  );
  return { names, tags };
}

/** A model's settings, and the set of tags for each word hash (sorted). */
export interface Dictionary {
  readonly settings: TagSettings;
  readonly hashes: Int32Array;
  readonly sets: readonly number[];
}

/** Shapes with fewer words than this share one set. */
const MIN_SHAPE = 200;

/** The tags of words seen often, and of rare words by shape. */
export function buildDictionary(sentences: readonly TreebankSentence[], gold: Gold, training: TagTraining): Dictionary {
  const forms = sentences.flatMap(({ words }) => words);
  const hashOf = forms.map(wordHash);
  const words = new Map<number, Map<number, number>>();
  hashOf.forEach((hash, i) => {
    add(entry(words, hash), gold.tags[i]!);
  });
  const { sets, numberOf } = createSets();

  const entries = [...words].filter(([, counts]) => total(counts) >= training.knownFrom).sort((a, b) => a[0] - b[0]);
  const setByHash = new Map<number, number>();
  for (const [hash, counts] of entries) {
    if (total(counts) >= training.closedFrom) setByHash.set(hash, numberOf(ranked(counts, 1), "closed"));
  }
  const closedSets = sets.length;
  for (const [hash, counts] of entries) {
    if (!setByHash.has(hash)) setByHash.set(hash, numberOf(ranked(counts, 1), "open"));
  }

  const byShape = new Map<string, Map<number, number>>();
  forms.forEach((word, i) => {
    if (total(words.get(hashOf[i]!)!) >= training.closedFrom) return;
    for (const shape of [shapeOf(word), ""]) add(entry(byShape, shape), gold.tags[i]!);
  });
  const shapes: Record<string, number> = {};
  for (const [shape, counts] of byShape) {
    if (shape === "" || total(counts) >= MIN_SHAPE)
      shapes[shape] = numberOf(ranked(counts, Math.max(2, total(counts) / 3000)), "shape");
  }
  return {
    settings: { tags: gold.names, passes: training.passes, sureLead: training.sureLead, sets, closedSets, shapes },
    hashes: Int32Array.from(entries, ([hash]) => hash),
    sets: entries.map(([hash]) => setByHash.get(hash)!),
  };
}

/** Numbers for different sets of tags. */
function createSets(): { sets: number[][]; numberOf(tags: number[], group: string): number } {
  const sets: number[][] = [];
  const numbers = new Map<string, number>();
  return {
    sets,
    numberOf(tags, group) {
      const key = `${group} ${tags.join(",")}`;
      let number = numbers.get(key);
      if (number === undefined) {
        number = sets.push(tags) - 1;
        numbers.set(key, number);
      }
      return number;
    },
  };
}

/** Tags seen at least so often, the most frequent first. */
function ranked(counts: ReadonlyMap<number, number>, least: number): number[] {
  const kept = [...counts].filter(([, count]) => count >= least);
  return kept.sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([tag]) => tag);
}

function total(counts: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function entry<K>(table: Map<K, Map<number, number>>, key: K): Map<number, number> {
  let counts = table.get(key);
  if (!counts) {
    counts = new Map();
    table.set(key, counts);
  }
  return counts;
}
