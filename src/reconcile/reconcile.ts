/**
 * reconcile: from the readings of one story to its readout.
 * Takes reports with their readings, what group found, and people's judgements; gives entities, origins, statements, figures,
 * commitments, a timeline and findings, each with the characters that prove it. Promises to be pure, to give the same in any order
 * of reports, to merge nothing irreversibly, to say why, to be silent when unsure, and to grow no worse than n log n.
 */
import type { Grouping } from "../group/grouping.ts";
import type { Reading } from "../text/annotation.ts";
import type { Report } from "../text/report.ts";
import { commitmentsOf } from "./commitments/commitments.ts";
import { entitiesOf } from "./entities/entities.ts";
import { toldDrafts } from "./facts/told.ts";
import { figuresOf } from "./figures/figures.ts";
import { findingsOf } from "./findings/findings.ts";
import type { Judgement } from "./judgement.ts";
import { originsOf } from "./origins/origins.ts";
import { weightsOf } from "./passages/weights.ts";
import { provenanceOf } from "./provenance.ts";
import type { Readout } from "./readout.ts";
import { statementsOf } from "./statements/statements.ts";
import { compare, inOrder } from "./story.ts";
import { tellingsOf } from "./telling.ts";
import { timelineOf } from "./timeline/timeline.ts";
import { titleOf } from "./title.ts";

/**
 * Reconciles the reports of one story. Reports that the grouping puts elsewhere should be left out by the caller.
 *
 * @example
 * reconcile(reports.map((report) => ({ report, reading: read(report, models) })), group(reports)).findings
 */
export function reconcile(
  items: readonly { report: Report; reading: Reading }[],
  grouping: Grouping,
  judgements: readonly Judgement[] = [],
): Readout {
  const sorted = inOrder(items);
  const copies = [...grouping.copies].sort(
    (a, b) => compare(a.to, b.to) || compare(a.from, b.from) || compare(a.kind, b.kind),
  );
  const order = new Map(sorted.map(({ report }, index) => [report.id, index]));
  const entities = entitiesOf(sorted, judgements);
  const tellings = tellingsOf(sorted, entities);
  const weigh = weightsOf(tellings);
  const origins = originsOf(tellings, { stories: grouping.stories, copies }, entities);
  const statements = statementsOf(tellings, weigh, origins);
  const figures = figuresOf({ tellings, entities, origins, order, statementId: statements.idOf });
  const commitments = commitmentsOf(tellings, weigh, origins, order);
  const told = toldDrafts({ tellings, weigh, entities, statements: statements.list, figures, order });
  const drafts = [...figures.drafts, ...commitments.drafts, ...told];
  const findings = findingsOf(drafts, tellings, origins, judgements);
  const days = tellings
    .map(({ report }) => report.published?.slice(0, 10))
    .filter((day) => day !== undefined)
    .sort();
  return {
    schema: "readout/1",
    title: titleOf(tellings, weigh),
    from: days[0] ?? null,
    to: days[days.length - 1] ?? null,
    reports: tellings.map(({ report, reading, words, index }) => ({
      id: report.id,
      input: report.input,
      outlet: report.outlet,
      title: report.title,
      published: report.published,
      url: report.url,
      sha256: report.sha256,
      words: words.length,
      origins: origins.ofReport(index),
      text: report.text,
      editorial: reading.editorial,
    })),
    entities: entities.list,
    statements: statements.list,
    figures: figures.list,
    commitments: commitments.list,
    timeline: timelineOf(tellings, weigh, order),
    findings,
    provenance: provenanceOf(tellings, copies, origins),
    messages: tellings.flatMap(({ reading }) => reading.messages),
  };
}
