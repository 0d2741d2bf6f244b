import { readFileSync } from "node:fs";
import { loadModels } from "../../src/models/models.ts";
import { createTagger } from "../../src/read/tags/tags.ts";
import { tokensFrom } from "../../src/read/tokens/tokens.ts";
import { createParser } from "../../src/read/trees/trees.ts";
import { parseTreebank } from "../../train/reader/treebank.ts";
import type { Layer } from "../layer.ts";

/**
 * Tags and trees against a treebank in CoNLL-U: gold tokens, our own tags, every token counted (punctuation too) and
 * relations compared with their subtypes. `speed` is tokens a second of processor time for tags and trees together, the best
 * of five.
 */
export const layer: Layer = {
  name: "trees",
  evaluate(path, explain) {
    const sentences = parseTreebank(readFileSync(path, "utf8"));
    const models = loadModels();
    const tagger = createTagger(models.tags, models.words);
    const parser = createParser(models.trees, models.words);
    const read = () => {
      const tokens = tokensFrom(sentences);
      const start = process.cpuUsage();
      const tags = tagger(tokens);
      const trees = parser(tokens, tags);
      const { user, system } = process.cpuUsage(start);
      return { tags, trees, seconds: (user + system) / 1e6 };
    };
    const { tags, trees } = read();
    const counts = { upos: 0, xpos: 0, uas: 0, las: 0 };
    let at = 0;
    for (const { words, upos, xpos, heads, relations } of sentences) {
      const first = at;
      words.forEach((word, i) => {
        const head = trees.heads[at]! < 0 ? -1 : trees.heads[at]! - first;
        const relation = trees.relationNames[trees.relations[at]!]!;
        const tag = tags.xposNames[tags.xpos[at]!]!;
        if (tags.uposNames[tags.upos[at]!] === upos[i]) counts.upos++;
        if (tag === xpos[i]) counts.xpos++;
        else explain?.(`TAG | ${word} | ${xpos[i]} | ${tag} | ${words.slice(Math.max(0, i - 4), i + 5).join(" ")}`);
        if (head === heads[i]) counts.uas++;
        if (head === heads[i] && relation === relations[i]) counts.las++;
        else
          explain?.(
            `TREE | ${word} | ${words[heads[i]!] ?? "root"} ${relations[i]} | ${words[head] ?? "root"} ${relation} | ${words.join(" ")}`,
          );
        at++;
      });
    }
    const percent = (count: number) => (at === 0 ? 0 : Math.round((10000 * count) / at) / 100);
    const seconds = Math.min(...Array.from({ length: 5 }, () => read().seconds));
    return {
      items: at,
      uas: percent(counts.uas),
      las: percent(counts.las),
      xpos: percent(counts.xpos),
      upos: percent(counts.upos),
      speed: Math.round(at / seconds),
    };
  },
};
