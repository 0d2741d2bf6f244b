import type { Grouping } from "../../group/grouping.ts";
import type { Statement } from "../../text/annotation.ts";
import type { Span } from "../../text/span.ts";
import { contains } from "../../text/span.ts";
import type { Entities } from "../entities/entities.ts";
import type { Origin, OriginKind } from "../readout.ts";
import type { Telling } from "../telling.ts";
import { isVagueSpeaker, speakerKey, speakerOf } from "./speaker.ts";

/** Where the words of a story come from: independent sources, and which of them stands behind a passage. */
export interface Origins {
  readonly list: readonly Origin[];
  /** Origin ids of a passage: who says it, else whom the passage was copied from, else the report's own origin. */
  at(telling: Telling, place: Span): readonly string[];
  /** The origins that a report's content goes back to, its own first. */
  ofReport(telling: number): readonly string[];
  /** False for reports and speakers of which nobody says who they are. */
  isKnown(id: string): boolean;
  nameOf(id: string): string;
  /** How many origins stand behind some passages: those known, or one where none is. */
  count(ids: Iterable<string>): number;
}

/** A report that shares at least this much with its source is a copy of it as a whole. */
const WHOLE = 0.9;

/** Finds the origins of a story's reports from credits, outlets, copies and speakers. A copy adds no origin. */
export function originsOf(tellings: readonly Telling[], grouping: Grouping, entities: Entities): Origins {
  const register = registry();
  const index = new Map(tellings.map((telling) => [telling.report.id, telling.index]));
  const sources = wholeSources(tellings, grouping, index);
  const own = tellings.map((telling) => ownOrigin(tellings[rootOf(telling.index, sources)]!, grouping, register));
  const passages = passagesInto(grouping, index);
  const reports = tellings.map((telling, i) => {
    const ids = new Set([own[i]!]);
    for (const { content } of telling.reading.statements)
      for (const span of content.slice(0, 1)) for (const id of at(telling, span)) ids.add(id);
    for (const { source, kind } of telling.reading.credits)
      if (kind === "document") ids.add(register.id("document", source));
    for (const id of ids) register.use(id, telling.report.id);
    return [...ids];
  });

  function at(telling: Telling, place: Span): string[] {
    const statement = innermost(telling, place);
    const said = statement && speakerOf(statement, telling, entities);
    // A name of several words is one speaker even where its entities could not be joined: fewer origins claim less
    if (said?.entity)
      return [register.id("speaker", said.name, /\s/.test(said.name) ? speakerKey(said.name) : said.entity)];
    // "Officials" of two reports need not be the same: they add up no more than reports of unknown origin do
    if (said?.kind === "speaker" && isVagueSpeaker(said.name))
      return [register.id("unknown", said.name, `${speakerKey(said.name)} of ${telling.report.id}`)];
    if (said) return [register.id(said.kind, said.name, speakerKey(said.name))];
    const copied = passages.get(telling.index)?.find(({ span }) => contains(span, place));
    if (copied) return [copied.agency !== null ? register.id("agency", copied.agency) : own[copied.from]!];
    return [own[telling.index]!];
  }
  return {
    get list() {
      return register.list();
    },
    at,
    ofReport: (telling) => reports[telling]!,
    isKnown: (id) => register.kind(id) !== "unknown",
    nameOf: (id) => register.name(id),
    count(ids) {
      const all = [...new Set(ids)];
      const known = all.filter((id) => register.kind(id) !== "unknown").length;
      return Math.max(known, all.length > 0 ? 1 : 0);
    },
  };
}

/** The statement that holds a passage: of statements within statements, the inner one. */
function innermost(telling: Telling, place: Span): Statement | null {
  let best: { size: number; statement: Statement } | null = null;
  for (const statement of telling.reading.statements) {
    if (statement.speaker === null) continue;
    for (const span of statement.content) {
      const inside = span.start <= place.start + 2 && place.end <= span.end + 2;
      if (inside && (best === null || span.end - span.start < best.size))
        best = { size: span.end - span.start, statement };
    }
  }
  return best?.statement ?? null;
}

/** The report that a report copies as a whole; equal texts count as copies even where nobody said so. */
function wholeSources(
  tellings: readonly Telling[],
  grouping: Grouping,
  index: ReadonlyMap<string, number>,
): Map<number, number> {
  const sources = new Map<number, number>();
  const byText = new Map<string, number>();
  for (const { report, index: telling } of tellings) {
    const first = byText.get(report.text);
    if (first === undefined) byText.set(report.text, telling);
    else sources.set(telling, first);
  }
  for (const { from, to, fromAgency, kind, share } of grouping.copies) {
    const [source, copy] = [index.get(from), index.get(to)];
    if (
      fromAgency ||
      kind !== "copy" ||
      share < WHOLE ||
      source === undefined ||
      copy === undefined ||
      sources.has(copy)
    )
      continue;
    if (rootOf(source, sources) !== copy) sources.set(copy, source);
  }
  return sources;
}

function rootOf(telling: number, sources: ReadonlyMap<number, number>): number {
  let root = telling;
  for (let next = sources.get(root); next !== undefined; next = sources.get(root)) root = next;
  return root;
}

function ownOrigin({ report, reading }: Telling, grouping: Grouping, register: Registry): string {
  const credit = reading.credits.find(({ kind }) => kind === "credit");
  if (credit) return register.id("agency", credit.source);
  const agency = grouping.copies.find(
    ({ to, fromAgency, kind, share }) => to === report.id && fromAgency && kind === "copy" && share >= 0.5,
  );
  if (agency) return register.id("agency", agency.from);
  return report.outlet !== null
    ? register.id("outlet", report.outlet)
    : register.id("unknown", report.input, report.id);
}

interface Copied {
  readonly span: Span;
  readonly from: number;
  readonly agency: string | null;
}

function passagesInto(grouping: Grouping, index: ReadonlyMap<string, number>): Map<number, Copied[]> {
  const into = new Map<number, Copied[]>();
  for (const copy of grouping.copies) {
    const to = index.get(copy.to);
    const from = index.get(copy.from);
    if (
      to === undefined ||
      (from === undefined && !copy.fromAgency) ||
      copy.kind === "chrome" ||
      copy.kind === "unrelated"
    )
      continue;
    const list = into.get(to) ?? [];
    for (const passage of copy.passages)
      list.push({ span: passage.to, from: from ?? to, agency: copy.fromAgency ? copy.from : null });
    into.set(to, list);
  }
  return into;
}

type Registry = ReturnType<typeof registry>;

/** Gives ids in the order in which origins are first met. */
function registry() {
  const known = new Map<string, { id: string; name: string; kind: OriginKind; reports: Set<string> }>();
  const byId = new Map<string, { name: string; kind: OriginKind; reports: Set<string> }>();
  return {
    id(kind: OriginKind, name: string, key = name.toLowerCase()): string {
      const isSource = kind === "agency" || kind === "outlet";
      const full = isSource ? `source ${speakerKey(name)}` : `${kind} ${key}`;
      const found = known.get(full);
      if (found) {
        // An agency that publishes itself is one origin with its credits
        if (kind === "agency") found.kind = kind;
        return found.id;
      }
      const origin = { id: `o${known.size + 1}`, name, kind, reports: new Set<string>() };
      known.set(full, origin);
      byId.set(origin.id, origin);
      return origin.id;
    },
    use: (id: string, report: string) => byId.get(id)?.reports.add(report),
    kind: (id: string) => byId.get(id)?.kind ?? "unknown",
    name: (id: string) => byId.get(id)?.name ?? "",
    list: (): Origin[] =>
      [...known.values()].map(({ id, name, kind, reports }) => ({ id, name, kind, reports: [...reports] })),
  };
}
