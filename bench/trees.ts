import { loadModels } from "../src/models/models.ts";
import { createTagger } from "../src/read/tags/tags.ts";
import { tokenise } from "../src/read/tokens/tokens.ts";
import { createParser } from "../src/read/trees/trees.ts";
import { processorSeconds } from "./clock.ts";
import { benchReports } from "./texts.ts";

const REPORTS = 200;
const ROUNDS = 5;

/** Tags and trees alone: tokens a second of processor time, the best of five rounds; and how long the models take to load. */
export function benchTrees(): void {
  const began = processorSeconds();
  const models = loadModels();
  const loadModelsMs = Math.round(1000 * (processorSeconds() - began));
  const tagger = createTagger(models.tags, models.words);
  const parser = createParser(models.trees, models.words);
  const texts = benchReports(REPORTS).map(({ text }) => text);
  let tokens = 0;
  let tagSeconds = Number.POSITIVE_INFINITY;
  let treeSeconds = Number.POSITIVE_INFINITY;
  let seconds = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const cut = texts.map(tokenise);
    tokens = cut.reduce((sum, { count }) => sum + count, 0);
    const start = processorSeconds();
    const tagged = cut.map(tagger);
    const middle = processorSeconds();
    cut.forEach((report, i) => {
      parser(report, tagged[i]!);
    });
    const end = processorSeconds();
    tagSeconds = Math.min(tagSeconds, middle - start);
    treeSeconds = Math.min(treeSeconds, end - middle);
    seconds = Math.min(seconds, end - start);
  }
  const line = {
    bench: "trees",
    tokens,
    tagsPerSecond: Math.round(tokens / tagSeconds),
    treesPerSecond: Math.round(tokens / treeSeconds),
    bothPerSecond: Math.round(tokens / seconds),
    loadModelsMs,
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
