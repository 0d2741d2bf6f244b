/** A case's folder: its reports read, grouped and reconciled, scored against its golden readout. Every story that the reports fall into counts. */
import { group } from "../../src/group/group.ts";
import { loadModels } from "../../src/models/models.ts";
import { readReports } from "../../src/pipeline.ts";
import type { Readout } from "../../src/reconcile/readout.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { reportFrom } from "../../src/take/make-report.ts";
import type { Layer, Scores } from "../layer.ts";
import { type Case, loadCase } from "../readouts/gold.ts";
import { type Explain, scoreReadout } from "../readouts/score.ts";
import { createTally, type Tally } from "../readouts/tally.ts";

/** The readouts of a case's reports, one a story, and every report's reading. */
export function readCase(one: Case, folder: string) {
  const reports = [...one.texts].map(([id, text]) =>
    reportFrom({ ...one.sources[id], id, text }, `${folder}/reports/${id}.txt`),
  );
  const items = readReports(reports, { models: loadModels() });
  const grouping = group(items);
  const byId = new Map(items.map((item) => [item.report.id, item]));
  const readouts = grouping.stories.map((story) =>
    reconcile(
      story.reports.flatMap((id) => byId.get(id) ?? []),
      grouping,
    ),
  );
  return { items, readouts };
}

/** Several stories as one, as the scorer looks at them: ids made different by the story's number. */
export function joined(readouts: readonly Readout[]): Readout {
  const [first, ...others] = readouts;
  if (first === undefined || others.length === 0) return first!;
  const marked = readouts.map((readout, story) => ({
    entities: readout.entities.map((entity) => ({ ...entity, id: `${story}.${entity.id}` })),
    statements: readout.statements.map((statement) => ({
      ...statement,
      speaker: statement.speaker && `${story}.${statement.speaker}`,
    })),
  }));
  return {
    ...first,
    entities: marked.flatMap(({ entities }) => entities),
    statements: marked.flatMap(({ statements }) => statements),
    figures: readouts.flatMap(({ figures }) => figures),
    commitments: readouts.flatMap(({ commitments }) => commitments),
    findings: readouts.flatMap(({ findings }) => findings),
  };
}

function addTo(tally: Tally, path: string, explain: Explain): void {
  const folder = path.replace(/\/+$/, "");
  const one = loadCase(folder);
  const { items, readouts } = readCase(one, folder);
  const dates = new Map(items.map(({ report, reading }) => [report.id, reading.dates]));
  scoreReadout(one, joined(readouts), dates, tally, explain);
  tally.count("stories", readouts.length);
}

const silent: Explain = () => undefined;

export const layer: Layer = {
  name: "readouts",
  evaluate(path, explain): Scores {
    const tally = createTally();
    addTo(tally, path, explain ?? silent);
    return tally.scores();
  },
  pooled(paths, explain): Scores {
    const tally = createTally();
    for (const path of paths) addTo(tally, path, explain ?? silent);
    return tally.scores();
  },
};
