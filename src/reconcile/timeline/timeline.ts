import type { DateExpression } from "../../text/annotation.ts";
import { groupAlike, ideasWith, type Likeness } from "../passages/grouping.ts";
import type { Weights } from "../passages/weights.ts";
import type { TimelineEntry } from "../readout.ts";
import { compare } from "../story.ts";
import { clauseAt, evidence, sortedEvidence, type Telling, wordAt } from "../telling.ts";
import { isPublicationLine, sayingsOf, withWhatIsSaid } from "./dated-clause.ts";

interface Dated {
  readonly telling: Telling;
  readonly date: DateExpression;
  readonly from: string;
  readonly to: string;
  readonly start: number;
  readonly end: number;
  readonly ideas: readonly string[];
  readonly isDeadline: boolean;
}

const LIKENESS: Likeness = { ofLighter: 0.5, ofBoth: 0.3, ideas: 2 };
/** What ended this long before the first report is history. */
const HISTORY_DAYS = 30;
const DAY = 86_400_000;

/** What is told with a date, joined across reports, in the order of the dates. Publication lines and durations are no events. */
export function timelineOf(
  tellings: readonly Telling[],
  weigh: Weights,
  order: ReadonlyMap<string, number>,
): TimelineEntry[] {
  const dated = tellings.flatMap(datedClauses);
  const byDate = new Map<string, Dated[]>();
  for (const event of dated) {
    const key = `${event.from} ${event.to} ${event.isDeadline}`;
    const list = byDate.get(key);
    if (list) list.push(event);
    else byDate.set(key, [event]);
  }
  const first = newsDay(tellings, dated);
  return [...byDate.values()]
    .flatMap((events) => {
      const groups = groupAlike(
        events.map(({ ideas }) => ideasWith(ideas, weigh)),
        LIKENESS,
        weigh,
        () => true,
      );
      return groups.map((group) =>
        entryOf(
          group.map(({ index }) => events[index]!),
          first,
          order,
        ),
      );
    })
    .sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to));
}

/** The day of the first report; where none bears a day, the last day that is told and is no deadline. */
function newsDay(tellings: readonly Telling[], dated: readonly Dated[]): string | null {
  const published = tellings.flatMap(({ report }) => report.published?.slice(0, 10) ?? []).sort();
  const told = dated.flatMap(({ from, isDeadline }) => (isDeadline ? [] : [from])).sort();
  return published[0] ?? told[told.length - 1] ?? null;
}

function datedClauses(telling: Telling): Dated[] {
  const seen = new Set<string>();
  const deadlines = new Set(telling.reading.commitments.map(({ by }) => by?.start ?? -1));
  const sayings = sayingsOf(telling);
  return telling.reading.dates.flatMap((date) => {
    const clause = clauseAt(telling, date.start);
    if (clause === null || (date.type !== "DATE" && date.type !== "TIME") || date.from === null || date.to === null)
      return [];
    if (isPublicationLine(telling.report.text, date)) return [];
    const whole = withWhatIsSaid(clause, date, sayings);
    if (whole === null) return [];
    const isDeadline = deadlines.has(date.start);
    const to = dayAfter(date, date.from.slice(0, 10));
    // A deadline stands at its last day: "by the end of June" at 30 June
    const from = isDeadline ? new Date(Date.parse(to) - DAY).toISOString().slice(0, 10) : date.from.slice(0, 10);
    const ideas: string[] = [];
    for (let i = wordAt(telling, whole.start); i < telling.words.length && telling.words[i]!.start < whole.end; i++) {
      const word = telling.words[i]!;
      if (word.idea !== "" && (word.end <= date.start || word.start >= date.end)) ideas.push(word.idea);
    }
    const key = `${from} ${clause.from}`;
    if (ideas.length < 2 || seen.has(key)) return [];
    seen.add(key);
    const start = Math.min(whole.start, date.start);
    const end = Math.max(whole.end, date.end);
    return [{ telling, date, from, to, start, end, ideas, isDeadline }];
  });
}

/** Exclusive end, a day at least. */
function dayAfter(date: DateExpression, from: string): string {
  const to = date.to!.slice(0, 10);
  return to > from ? to : new Date(Date.parse(from) + DAY).toISOString().slice(0, 10);
}

function entryOf(events: readonly Dated[], first: string | null, order: ReadonlyMap<string, number>): TimelineEntry {
  const places = sortedEvidence(
    events.map(({ telling, start, end }) => evidence(telling, { start, end })),
    order,
  );
  const { from, to } = events[0]!;
  const days = Math.round((Date.parse(to) - Date.parse(from)) / DAY);
  return {
    from,
    to,
    precision: days <= 1 ? "day" : days <= 8 ? "week" : days <= 31 ? "month" : "year",
    ...(events[0]!.isDeadline && { deadline: true as const }),
    history: first !== null && Date.parse(first) - Date.parse(to) > HISTORY_DAYS * DAY,
    what: places[0]!,
    evidence: places,
  };
}
