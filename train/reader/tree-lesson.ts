/** What training the parser on some sentences needs: their atoms, gold trees and labels, and which labels two tags allow. */
import type { Model } from "../../src/models/model-file.ts";
import type { Tags } from "../../src/read/tags/tags.ts";
import { type Tokens, tokensFrom } from "../../src/read/tokens/tokens.ts";
import type { Guide } from "../../src/read/trees/tree-guide.ts";
import type { TreeSettings } from "../../src/read/trees/tree-model.ts";
import { createAtoms, labelKey, type TextAtoms } from "../../src/read/trees/trees.ts";
import { type GoldTree, goldTree } from "./oracle.ts";
import type { TreebankSentence } from "./treebank.ts";

/** What the sentences say about tags and labels: the part of a model's settings that is not chosen. */
export type FoundSettings = Pick<TreeSettings, "labels" | "upos" | "xpos" | "labelSets" | "labelSetOf">;

/** Everything that training on some sentences needs, found once for all seeds. */
export interface Lesson {
  readonly settings: FoundSettings;
  readonly tokens: Tokens;
  readonly tags: Tags;
  readonly atoms: TextAtoms;
  readonly gold: readonly GoldTree[];
  /** The gold label of each token. */
  readonly labels: Uint8Array;
  /** What the second pass sees of the first; none for the first. */
  readonly guide: Guide | null;
}

/** Tags the sentences and finds what labels occur between which tags. */
export function prepare(
  sentences: readonly TreebankSentence[],
  tagger: (tokens: Tokens) => Tags,
  words: Model,
): Lesson {
  const tokens = tokensFrom(sentences);
  const tags = tagger(tokens);
  const names = labelNames(sentences);
  const number = new Map(names.map((name, i) => [name, i]));
  const labelOf = (relation: string) => number.get(relation) ?? number.get(relation.split(":")[0]!)!;
  const labels = Uint8Array.from(sentences.flatMap(({ relations }) => relations.map(labelOf)));
  const tagNames = { upos: tags.uposNames, xpos: tags.xposNames };
  const atoms = createAtoms(tagNames, words)(tokens, tags);
  const gold = sentences.map(({ heads }) => goldTree(heads));
  const sets = allowedLabels(gold, labels, atoms.coarseNumbers, tokens.sentenceStarts);
  return {
    settings: { labels: names, ...tagNames, ...sets },
    tokens,
    tags,
    atoms,
    gold,
    labels,
    guide: null,
  };
}

/** Relations by frequency; the very rare ones fall back on the relation without its subtype. */
function labelNames(sentences: readonly TreebankSentence[]): string[] {
  const counts = new Map<string, number>();
  for (const { relations } of sentences)
    for (const relation of relations) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  const names = [...counts]
    .filter(([name, count]) => count >= 10 || !name.includes(":"))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return names.map(([name]) => name);
}

function allowedLabels(
  gold: readonly GoldTree[],
  labels: Uint8Array,
  coarse: Uint8Array,
  starts: Int32Array,
): Pick<TreeSettings, "labelSets" | "labelSetOf"> {
  const seen = new Map<number, Map<number, number>>();
  gold.forEach((tree, s) => {
    const offset = starts[s]! - 1;
    for (let word = 1; word <= tree.dependants.length; word++) {
      const key = labelKey(coarse, offset, tree.heads[word]!, word);
      const counts = seen.get(key) ?? new Map<number, number>();
      const label = labels[offset + word]!;
      counts.set(label, (counts.get(label) ?? 0) + 1);
      seen.set(key, counts);
    }
  });
  const labelSets: number[][] = [];
  const numbers = new Map<string, number>();
  const labelSetOf: Record<string, number> = {};
  for (const [key, counts] of [...seen].sort((a, b) => a[0] - b[0])) {
    const total = [...counts.values()].reduce((a, b) => a + b, 0);
    // Pairs of tags that were hardly seen allow every label.
    if (total < 30) continue;
    const set = [...counts]
      .filter(([, count]) => count >= 2)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .map(([label]) => label);
    const name = set.join(",");
    if (!numbers.has(name)) {
      numbers.set(name, labelSets.length);
      labelSets.push(set);
    }
    labelSetOf[key] = numbers.get(name)!;
  }
  return { labelSets, labelSetOf };
}
