/** The step that trains statements on PolNeAR's train half, as the earlier layers read it. */
import { join } from "node:path";
import { loadModel } from "../../src/models/models.ts";
import { createTagger } from "../../src/read/tags/tags.ts";
import { tokenise } from "../../src/read/tokens/tokens.ts";
import { createParser } from "../../src/read/trees/trees.ts";
import type { Step } from "../step.ts";
import { readReport } from "./corpus.ts";
import { loadPolnear } from "./polnear.ts";
import { trainStatements } from "./train-statements.ts";

export const statements: Step = {
  name: "statements",
  run(dataFolder) {
    const words = loadModel("words");
    const tag = createTagger(loadModel("tags"), words);
    const parse = createParser(loadModel("trees"), words);
    const reports = loadPolnear(join(dataFolder, "quotes", "polnear.train.jsonl")).map((report) => {
      const tokens = tokenise(report.text);
      const tags = tag(tokens);
      return readReport(report, tokens, tags, parse(tokens, tags));
    });
    return trainStatements(reports, words, (line) => console.log(`statements: ${line}`));
  },
};
