/**
 * compare: two reports side by side.
 * Takes a readout that holds both; gives what the first has and the second leaves out, the reverse, and how each words the rest.
 */
import type { Evidence, Place, Readout } from "../readout.ts";

export type ComparedKind = "statement" | "figure" | "commitment" | "event";

/** An item that both reports carry, each with its own words; `relation` is the finding's kind or the wording. */
export interface SharedItem {
  readonly kind: ComparedKind;
  readonly relation: string;
  readonly first: Evidence;
  readonly second: Evidence;
}

/** An item that only one of the two carries. */
export interface LoneItem {
  readonly kind: ComparedKind;
  readonly evidence: Evidence;
}

export interface Comparison {
  readonly first: string;
  readonly second: string;
  readonly both: readonly SharedItem[];
  readonly onlyFirst: readonly LoneItem[];
  readonly onlySecond: readonly LoneItem[];
}

interface Item {
  readonly kind: ComparedKind;
  readonly relation: string;
  readonly evidence: readonly Evidence[];
}

/** Compares two reports of a readout by their ids; items are in the order of the first report's text, then of the second's. */
export function compareReports(readout: Readout, first: string, second: string): Comparison {
  const both: SharedItem[] = [];
  const onlyFirst: LoneItem[] = [];
  const onlySecond: LoneItem[] = [];
  for (const item of itemsOf(readout)) {
    const a = item.evidence.find((evidence) => evidence.report === first);
    const b = item.evidence.find((evidence) => evidence.report === second);
    if (a && b) both.push({ kind: item.kind, relation: item.relation, first: a, second: b });
    else if (a) onlyFirst.push({ kind: item.kind, evidence: a });
    else if (b) onlySecond.push({ kind: item.kind, evidence: b });
  }
  const byPlace = (a: LoneItem, b: LoneItem) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end;
  return {
    first,
    second,
    both: both.sort((a, b) => a.first.start - b.first.start || a.second.start - b.second.start),
    onlyFirst: onlyFirst.sort(byPlace),
    onlySecond: onlySecond.sort(byPlace),
  };
}

function* itemsOf(readout: Readout): Generator<Item> {
  const texts = new Map(readout.reports.map((report) => [report.id, report.text]));
  const evidenceOf = ({ report, start, end }: Place): Evidence => ({
    report,
    start,
    end,
    text: texts.get(report)?.slice(start, end) ?? "",
  });
  for (const statement of readout.statements) {
    if (statement.class === "attitude" || statement.class === "thought") continue;
    const evidence = statement.renderings.map(({ report, content }) =>
      evidenceOf({
        report,
        start: Math.min(...content.map((span) => span.start)),
        end: Math.max(...content.map((span) => span.end)),
      }),
    );
    const wordings = new Set(statement.renderings.map((rendering) => rendering.wording));
    yield { kind: "statement", relation: [...wordings].join(" / "), evidence };
  }
  for (const figure of readout.figures) yield { kind: "figure", relation: figure.status, evidence: figure.values };
  for (const commitment of readout.commitments)
    yield { kind: "commitment", relation: commitment.state, evidence: commitment.evidence };
  for (const entry of readout.timeline) yield { kind: "event", relation: "same time", evidence: entry.evidence };
}
