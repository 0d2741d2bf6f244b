/** The raw texts that word statistics are made from. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Files of JSONL with a `text`; none that a measurement is made on. */
const STATISTICS = [
  "quotes/polnear.train.jsonl",
  "entities/gum_open.jsonl",
  "entities/crossner_politics.jsonl",
  "entities/re3d_open.jsonl",
  "entities/wnut17.jsonl",
  "entities/btc.jsonl",
  "stories/basil.dev.jsonl",
  "stories/ecbplus.dev.jsonl",
  "stories/helsinki.dev.jsonl",
  "times/timebank.jsonl",
  "times/aquaint.jsonl",
];

/** Treebanks that are learned from: the sentences as they were written. */
const TREEBANKS = ["trees/en_ewt-train.conllu", "trees/gum-open.conllu"];

/** The texts for word statistics, in a fixed order, each once. */
export function statisticsTexts(dataFolder: string): string[] {
  const texts = new Set<string>();
  for (const file of STATISTICS) {
    const path = join(dataFolder, file);
    if (!existsSync(path)) throw new Error(`The corpus file ${path} is missing; give the folder of data with --data.`);
    for (const line of readFileSync(path, "utf8").split("\n")) {
      if (line === "") continue;
      const { text, title } = JSON.parse(line) as { text?: string; title?: string | null };
      if (title && !text?.startsWith(title)) texts.add(title);
      if (text) texts.add(text);
    }
  }
  for (const file of TREEBANKS) {
    for (const line of readFileSync(join(dataFolder, file), "utf8").split("\n"))
      if (line.startsWith("# text = ")) texts.add(line.slice("# text = ".length));
  }
  return [...texts];
}
