/** A story as the page sees it: what is looked up again and again while its parts are drawn. */
import type {
  Entity,
  Finding,
  FindingKind,
  Origin,
  Place,
  Readout,
  ReadoutReport,
  ReadoutStatement,
} from "../../reconcile/readout.ts";
import type { Span } from "../../text/span.ts";

/** An origin with the letters that stand for it in the synopsis. */
export interface LetteredOrigin {
  readonly letters: string;
  readonly origin: Origin;
}

export interface StoryView {
  readonly readout: Readout;
  /** Stands before every id of the story, so that several stories fit in one page; empty when there is one. */
  readonly prefix: string;
  /** Level of the story's headline: 1 alone, 2 beneath an index. */
  readonly level: 1 | 2;
  readonly numbers: ReadonlyMap<string, number>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly statements: ReadonlyMap<string, ReadoutStatement>;
  /** Origins other than speakers. */
  readonly origins: ReadonlyMap<string, LetteredOrigin>;
  /** Findings by the id of each item that they speak of. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

/** Looks at a readout once; the parts of the page then ask the view. */
export function viewOf(readout: Readout, prefix: string, level: 1 | 2): StoryView {
  const findings = new Map<string, Finding[]>();
  for (const finding of readout.findings) {
    for (const item of finding.items) {
      const known = findings.get(item);
      if (known === undefined) findings.set(item, [finding]);
      else known.push(finding);
    }
  }
  return {
    readout,
    prefix,
    level,
    numbers: new Map(readout.reports.map((report, index) => [report.id, index + 1])),
    entities: new Map(readout.entities.map((entity) => [entity.id, entity])),
    statements: new Map(readout.statements.map((statement) => [statement.id, statement])),
    origins: new Map(
      // Who speaks stands beside each line; letters are for what a whole report goes back to.
      readout.provenance.origins
        .filter((origin) => origin.kind !== "speaker")
        .map((origin, index) => [origin.id, { letters: lettersOf(index), origin }]),
    ),
    findings,
  };
}

/** 0 → "a", 25 → "z", 26 → "aa". */
function lettersOf(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : lettersOf(Math.floor(index / 26) - 1) + last;
}

/** The report with this id; undefined for an id that the readout does not hold. */
export function reportOf(view: StoryView, id: string): ReadoutReport | undefined {
  const number = view.numbers.get(id);
  return number === undefined ? undefined : view.readout.reports[number - 1];
}

/** What a report is called: its outlet, else its title, else the name of the file it came from; fit to be shown. */
export function reportName(report: ReadoutReport): string {
  return shown(report.outlet ?? report.title ?? report.input.replace(/^.*\/(?=[^/])/s, ""));
}

/** Where a place stands, as links and the page's script write it: "2:153-201". */
export function placeKey(view: StoryView, place: Place): string {
  return `${view.numbers.get(place.report) ?? "?"}:${place.start}-${place.end}`;
}

/** Id of the characters in the report's text, which is also the deep link to them. */
export function placeId(view: StoryView, place: Place): string {
  return `${view.prefix}${placeKey(view, place)}`;
}

/** The places of an item for the page's script, each once, in the order given. */
export function placeKeys(view: StoryView, places: readonly Place[]): string {
  return [...new Set(places.map((place) => placeKey(view, place)))].join(" ");
}

/** The characters of a place as a page can hold them: same length, controls and lone surrogates replaced. */
export function wordsAt(view: StoryView, place: Place): string {
  return shown(reportOf(view, place.report)?.text.slice(place.start, place.end) ?? "");
}

/**
 * A text as HTML can carry it, code unit for code unit: a parser would drop NUL and fold CR LF,
 * and a file in UTF-8 holds no lone surrogate, so each of those becomes one visible stand-in.
 */
export function shown(text: string): string {
  return text
    .replace(/\r/g, " ")
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu, "\ufffd");
}

/** Places of spans within one report. */
export function placesIn(report: string, spans: readonly Span[]): readonly Place[] {
  return spans.map(({ start, end }) => ({ report, start, end }));
}

/** The name to print for an entity id; null where nobody is named. */
export function entityName(view: StoryView, id: string | null): string | null {
  return id === null ? null : (view.entities.get(id)?.name ?? null);
}

const gravity: readonly FindingKind[] = [
  "contradiction",
  "single",
  "update",
  "refinement",
  "difference",
  "altered-quote",
  "agreement",
];

/** Kinds of finding in the order in which an editor must know them. */
export function kindsByGravity(): readonly FindingKind[] {
  return gravity;
}

/** How many different reports the places lie in. */
export function reportCount(places: readonly Place[]): number {
  return new Set(places.map((place) => place.report)).size;
}

/** The first place in each report: enough to refer to, where choosing the item marks them all. */
export function firstPerReport(places: readonly Place[]): readonly Place[] {
  const byReport = new Map<string, Place>();
  for (const place of places) if (!byReport.has(place.report)) byReport.set(place.report, place);
  return [...byReport.values()];
}
