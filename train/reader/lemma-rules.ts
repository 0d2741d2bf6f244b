/** Learns how words lose their endings (`src/models/lexicon/lemma-rules.ts`) from the lemmas of treebanks. */
import { join } from "node:path";
import { IRREGULAR_FORMS } from "../../src/models/lexicon/irregular-forms.ts";
import { changeTo, LEMMA_KINDS, lemmaKey } from "../../src/read/tags/lemmas.ts";
import { readTreebank } from "./treebank.ts";

const LONGEST = 7;

/** The text of `lemma-rules.ts`. */
export function lemmaRules(dataFolder: string): string {
  const lines = [...learn(examples(dataFolder))].map(
    ([kind, rules]) => `  ${JSON.stringify(kind)}:\n    ${JSON.stringify(rules)},`,
  );
  return `/**
 * Endings of words by kind, and what becomes of them in the lemma: "ied-3+y" takes three letters off and adds "y"; "^" is
 * a word's beginning; the longest ending that fits decides. Learned by \`npm run train -- lemmas\` from the English Web
 * Treebank and GUM (CC BY-SA 4.0).
 */
export const LEMMA_RULES: Readonly<Record<string, string>> = {
${lines.join("\n")}
};
`;
}

/** How often each kind's words take each change: kind → word → change → count. */
type Examples = Map<string, Map<string, Map<string, number>>>;

function examples(dataFolder: string): Examples {
  const found: Examples = new Map();
  const add = (kind: string, word: string, lemma: string, count: number) => {
    const words = found.get(kind) ?? new Map<string, Map<string, number>>();
    const changes = words.get(word) ?? new Map<string, number>();
    const change = changeTo(word, lemma);
    changes.set(change, (changes.get(change) ?? 0) + count);
    words.set(word, changes);
    found.set(kind, words);
  };
  for (const file of ["en_ewt-train.conllu", "gum-open.conllu"]) {
    for (const { words, lemmas, xpos } of readTreebank(join(dataFolder, "trees", file))) {
      words.forEach((word, i) => {
        const kind = LEMMA_KINDS[xpos[i]!];
        if (kind === "names" && lemmas[i]![0] !== word[0]) return; // a slip of case
        if (kind && lemmas[i] !== "_" && /^[\p{L}'’.-]+$/u.test(word))
          add(kind, lemmaKey(word, kind), lemmaKey(lemmas[i]!, kind), 1);
      });
    }
  }
  for (const [kind, forms] of Object.entries(IRREGULAR_FORMS)) {
    for (const pair of forms.split(" ")) {
      const [word, lemma] = pair.split("=") as [string, string];
      add(kind, word, lemma, 20);
    }
  }
  return found;
}

function learn(examples: Examples): Map<string, string> {
  const rules = new Map<string, string>();
  for (const [kind, words] of examples) {
    const best = new Map([...words].map(([word, changes]) => [word, mostFrequent(changes)]));
    const byEnding = new Map<string, Map<string, number>>();
    for (const [word, change] of best) {
      const marked = `^${word}`;
      for (let length = 0; length <= Math.min(marked.length, LONGEST); length++)
        count(byEnding, marked.slice(marked.length - length), change);
      if (marked.length > LONGEST) count(byEnding, marked, change);
    }
    // Shorter endings first: a longer one is kept only where it says something else.
    const kept = new Map<string, string>();
    for (const ending of [...byEnding.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
      const changes = byEnding.get(ending)!;
      const change = mostFrequent(changes);
      const total = [...changes.values()].reduce((a, b) => a + b, 0);
      const isWord = ending.startsWith("^");
      if (ending !== "" && !isWord && (total < 2 || changes.get(change)! < total * 0.6)) continue;
      // A single treebank word that goes its own way may be a slip of the pen.
      if (isWord && [...words.get(ending.slice(1))!.values()].reduce((a, b) => a + b, 0) < 2) continue;
      if (inherited(kept, ending) !== change) kept.set(ending, change);
    }
    rules.set(kind, [...kept].map(([ending, change]) => ending + change).join(" "));
  }
  return rules;
}

function inherited(kept: ReadonlyMap<string, string>, ending: string): string | undefined {
  for (let from = 1; from <= ending.length; from++) {
    const change = kept.get(ending.slice(from));
    if (change !== undefined) return change;
  }
  return undefined;
}

function count(table: Map<string, Map<string, number>>, key: string, change: string): void {
  const changes = table.get(key) ?? new Map<string, number>();
  changes.set(change, (changes.get(change) ?? 0) + 1);
  table.set(key, changes);
}

function mostFrequent(changes: ReadonlyMap<string, number>): string {
  return [...changes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0];
}
