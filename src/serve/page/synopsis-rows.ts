/** The rows of the synopsis: every item that reports may carry, with each report's way of carrying it. */
import type { Place, Wording } from "../../reconcile/readout.ts";
import { byWords, commitmentHeading } from "../commitment-words.ts";
import { compact, measured } from "../plain-words.ts";
import { entityName, placesIn, type StoryView, wordsAt } from "./story-view.ts";

/** How one report carries one item. */
export interface Cell {
  readonly places: readonly Place[];
  /** Set for statements and commitments. */
  readonly wording: Wording | null;
  /** For figures: the values with their bounds. */
  readonly values: readonly string[];
  readonly mark: "against" | "diff" | null;
}

export interface Row {
  readonly id: string;
  readonly group: "Figures" | "Commitments" | "Statements";
  /** Found words that name the item. */
  readonly label: string;
  readonly detail: string | null;
  readonly cells: ReadonlyMap<string, Cell>;
  readonly places: readonly Place[];
  /** Higher is more worth seeing: findings about it, then independent origins, then reports. */
  readonly weight: number;
}

/** All rows, those most worth seeing first within each group. */
export function synopsisRows(view: StoryView): readonly Row[] {
  return [...figureRows(view), ...commitmentRows(view), ...statementRows(view)].sort((a, b) => b.weight - a.weight);
}

function figureRows(view: StoryView): readonly Row[] {
  return view.readout.figures.map((figure) => {
    const carried = figure.values.map((value) => ({
      report: value.report,
      places: [value],
      wording: null,
      value: compact(measured(value, figure.unit)),
    }));
    const label = [figure.of ?? figure.values[0]?.text ?? figure.id, figure.place].filter((part) => part !== null);
    return rowOf(view, carried, figure, "Figures", label.join(" · "), figure.unit);
  });
}

function commitmentRows(view: StoryView): readonly Row[] {
  return view.readout.commitments.map((commitment) => {
    const carried = commitment.evidence.map((evidence) => ({
      report: evidence.report,
      places: [evidence],
      wording: "reported" as const,
      value: null,
    }));
    const label = commitmentHeading(commitment, entityName(view, commitment.who));
    const deadline = commitment.by === null ? "" : `${byWords(commitment.by)}, `;
    return rowOf(view, carried, commitment, "Commitments", label, deadline + commitment.state);
  });
}

function statementRows(view: StoryView): readonly Row[] {
  return view.readout.statements.map((statement) => {
    const carried = statement.renderings.map(({ report, content, wording }) => ({
      report,
      places: placesIn(report, content),
      wording,
      value: null,
    }));
    const first = carried[0]?.places[0];
    const label = first === undefined ? statement.id : wordsAt(view, first);
    return rowOf(view, carried, statement, "Statements", label, entityName(view, statement.speaker));
  });
}

type CellMarks = ReadonlyMap<string, "against" | "diff">;

/** Which reports stand on a side of a contradiction or difference about the item. */
function marksOf(view: StoryView, item: string): CellMarks {
  const marks = new Map<string, "against" | "diff">();
  for (const { kind, evidence } of view.findings.get(item) ?? []) {
    if (kind !== "contradiction" && kind !== "difference" && kind !== "altered-quote") continue;
    for (const { report } of evidence) {
      if (kind === "contradiction") marks.set(report, "against");
      else if (!marks.has(report)) marks.set(report, "diff");
    }
  }
  return marks;
}

/** One report's carrying of an item at one place or a few. */
interface Carried {
  readonly report: string;
  readonly places: readonly Place[];
  readonly wording: Wording | null;
  readonly value: string | null;
}

/** One cell a report; a report that carries an item twice keeps its first wording and all its values. */
function cellsOf(carried: readonly Carried[], marks: CellMarks): ReadonlyMap<string, Cell> {
  const byReport = new Map<string, Carried[]>();
  for (const one of carried) {
    const known = byReport.get(one.report);
    if (known === undefined) byReport.set(one.report, [one]);
    else known.push(one);
  }
  return new Map(
    [...byReport].map(([report, those]) => [
      report,
      {
        places: those.flatMap((one) => one.places),
        wording: those[0]?.wording ?? null,
        values: [...new Set(those.flatMap((one) => one.value ?? []))],
        mark: marks.get(report) ?? null,
      },
    ]),
  );
}

interface Item {
  readonly id: string;
  readonly origins: readonly string[];
}

function rowOf(
  view: StoryView,
  carried: readonly Carried[],
  item: Item,
  group: Row["group"],
  label: string,
  detail: string | null,
): Row {
  const about = view.findings.get(item.id) ?? [];
  const isGrave = about.some((finding) => finding.kind !== "single" && finding.kind !== "agreement");
  const cells = cellsOf(carried, marksOf(view, item.id));
  const weight = (isGrave ? 1e6 : 0) + item.origins.length * 1000 + cells.size;
  return { id: item.id, group, label, detail, cells, places: carried.flatMap((one) => one.places), weight };
}
