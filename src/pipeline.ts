/**
 * The way of the data, in order: take → read → group → reconcile → record → serve.
 * Each stage is a folder and an exported function of that name; a stage imports only the stages before it.
 * This file is where the pure stages are put together: reports in, readouts out.
 */
import { group } from "./group/group.ts";
import type { Models } from "./models/models.ts";
import { readAll } from "./read/read.ts";
import type { Judgement } from "./reconcile/judgement.ts";
import type { Readout } from "./reconcile/readout.ts";
import { reconcile } from "./reconcile/reconcile.ts";
import type { Reading } from "./text/annotation.ts";
import type { Stage } from "./text/message.ts";
import type { Report } from "./text/report.ts";

/** A stage as `readout stages` tells it. */
export interface StageNote {
  readonly stage: Stage;
  readonly takes: string;
  readonly gives: string;
  readonly isBuilt: boolean;
}

export const STAGES: readonly StageNote[] = [
  { stage: "take", takes: "files, folders, JSONL, standard input", gives: "reports and messages", isBuilt: true },
  { stage: "read", takes: "a report and the models", gives: "a reading: standoff annotations", isBuilt: true },
  { stage: "group", takes: "reports with their readings", gives: "stories and copies", isBuilt: true },
  { stage: "reconcile", takes: "the readings of a story and judgements", gives: "a readout", isBuilt: true },
  { stage: "record", takes: "reports, readings, judgements", gives: "a store that can be asked", isBuilt: false },
  { stage: "serve", takes: "readouts", gives: "terminal, Markdown, HTML page, JSON", isBuilt: true },
];

/** What a run may be told. */
export interface ReportOptions {
  readonly models: Models;
  /** A person's decisions about names and findings. */
  readonly judgements?: readonly Judgement[];
  /** Called after each report was read, for a progress line. */
  readonly onRead?: (done: number, of: number) => void;
}

/** A report with what was read in it. */
export interface ReadReport {
  readonly report: Report;
  readonly reading: Reading;
}

/** Each report with its reading, in their order. */
export function readReports(reports: readonly Report[], { models, onRead }: ReportOptions): ReadReport[] {
  const items: ReadReport[] = [];
  for (const reading of readAll(reports, models)) {
    items.push({ report: reports[items.length]!, reading });
    onRead?.(items.length, reports.length);
  }
  return items;
}

/** The account of each story in the reports, the story with most reports first; the order of the reports changes nothing. */
export function report(reports: readonly Report[], options: ReportOptions): Readout[] {
  const items = readReports(reports, options);
  const grouping = group(items);
  const byId = new Map(items.map((item) => [item.report.id, item]));
  return [...grouping.stories]
    .sort((a, b) => b.reports.length - a.reports.length || (a.id < b.id ? -1 : 1))
    .map((story) => {
      const members = story.reports.flatMap((id) => byId.get(id) ?? []);
      return reconcile(members, grouping, options.judgements ?? []);
    });
}
