/** Scores statements against PolNeAR, on the terms of the published systems. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Statement } from "../../src/text/annotation.ts";
import { codePointOffsets, loadPolnear } from "../../train/statements/polnear.ts";
import type { Layer, Scores } from "../layer.ts";
import {
  type CofenetInstance,
  f1,
  type Predicted,
  type Recall,
  ROLE_NAMES,
  scoreInstance,
  scoreMatches,
  scoreTokensByRole,
  tallies,
} from "../statements/quotes.ts";
import { readStatements } from "../statements/read-statements.ts";

/** The paragraphs of the published evaluation lie beside the reports: `polnear.dev.jsonl`, `polnear.cofenet.dev.jsonl`. */
function cofenetBeside(path: string): string {
  return join(dirname(path), path.slice(dirname(path).length + 1).replace(/^polnear\./u, "polnear.cofenet."));
}

export const layer: Layer = {
  name: "statements",
  evaluate(path, explain): Scores {
    const given = process.argv.indexOf("--cofenet");
    const cofenet = given >= 0 ? process.argv[given + 1]! : cofenetBeside(path);
    if (!existsSync(cofenet))
      throw new Error(
        `The instances of the published evaluation are missing: ${cofenet}. Put them beside ${path} or name them with --cofenet FILE.`,
      );
    const reports = loadPolnear(path);
    const exact = tallies();
    const byToken = tallies();
    const matches = new Map<string, Recall>();
    const predictions = new Map<string, { predicted: Predicted[]; at: (offset: number) => number }>();
    let items = 0;
    for (const report of reports) {
      const predicted = readStatements(report).filter(isBenchmarked);
      items += report.attributions.length;
      scoreTokensByRole(report, predicted, byToken);
      scoreMatches(report, predicted, matches);
      predictions.set(report.id, { predicted, at: codePointOffsets(report.text) });
      if (explain)
        for (const statement of predicted)
          explain(
            `${report.id}\t${statement.rule}\t${statement.content.map((s) => report.text.slice(s.start, s.end)).join(" … ")}`,
          );
    }
    const seen = readFileSync(cofenet, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as CofenetInstance);
    for (const instance of seen) {
      const known = predictions.get(instance.doc);
      if (known) scoreInstance(instance, known.at, known.predicted, exact);
    }
    return { items, ...percents(exact, byToken, matches) };
  },
};

/** PolNeAR's annotators keep the outer of nested attributions, and draw none where no words name a source or a cue. */
function isBenchmarked(statement: Statement): boolean {
  return statement.within === undefined && statement.implied !== true;
}

function percents(
  exact: ReturnType<typeof tallies>,
  byToken: ReturnType<typeof tallies>,
  matches: ReadonlyMap<string, Recall>,
): Record<string, number> {
  const round = (value: number) => Math.round(value * 10) / 10;
  const scores: Record<string, number> = {};
  for (const role of ROLE_NAMES) scores[role] = round(f1(exact[role]));
  for (const role of ROLE_NAMES) scores[`token${role[0]!.toUpperCase()}${role.slice(1)}`] = round(f1(byToken[role]));
  let found = 0;
  let speaker = 0;
  for (const type of ["direct", "mixed", "indirect"]) {
    const recall = matches.get(type) ?? { gold: 0, found: 0, speaker: 0 };
    scores[type] = round((100 * recall.found) / Math.max(1, recall.gold));
    found += recall.found;
    speaker += recall.speaker;
  }
  scores.speaker = round((100 * speaker) / Math.max(1, found));
  return scores;
}
