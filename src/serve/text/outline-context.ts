import type { Evidence, Place, Readout } from "../../reconcile/readout.ts";

/** A place in report number `report` (from 1, in the order of the account). */
export interface Reference {
  readonly report: number;
  readonly start: number;
  readonly end: number;
}

/** One line of the account, with what stands under it. */
export interface Entry {
  /** A short mark: the kind of finding, a time, a bound. */
  readonly mark: string | null;
  readonly text: string;
  readonly references: readonly Reference[];
  readonly details: readonly { readonly text: string; readonly references: readonly Reference[] }[];
}

export interface Section {
  readonly title: string;
  readonly note: string | null;
  readonly entries: readonly Entry[];
}

/** What the sections need of the whole readout. */
export interface Context {
  readonly numberOf: ReadonlyMap<string, number>;
  readonly nameOf: (entity: string | null) => string | null;
  readonly textOf: (place: Place) => string;
  readonly outletOf: (report: string) => string;
}

/** Report numbers, names, words and outlets of a readout, looked up by id. */
export function contextOf(readout: Readout): Context {
  const numberOf = new Map(readout.reports.map((report, i) => [report.id, i + 1]));
  const reports = new Map(readout.reports.map((report) => [report.id, report]));
  const entities = new Map(readout.entities.map((entity) => [entity.id, entity.name]));
  return {
    numberOf,
    nameOf: (entity) => (entity === null ? null : (entities.get(entity) ?? null)),
    textOf: (place) => oneLine(reports.get(place.report)?.text.slice(place.start, place.end) ?? ""),
    outletOf: (report) => reports.get(report)?.outlet ?? report,
  };
}

/** A place as a reference to a numbered report. */
export function reference(place: Place, context: Context): Reference {
  return { report: context.numberOf.get(place.report) ?? 0, start: place.start, end: place.end };
}

/** Words of a report with its outlet, as they stand under a finding. */
export function evidenceLine(evidence: Evidence, context: Context): Entry["details"][number] {
  return {
    text: `“${oneLine(evidence.text)}” ${context.outletOf(evidence.report)}`,
    references: [reference(evidence, context)],
  };
}

/** Words with their white space made single. */
export function oneLine(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}
