import type { DateExpression, Figure, Statement } from "../../text/annotation.ts";
import type { Span } from "../../text/span.ts";
import type { Clause } from "../passages/clauses.ts";
import type { Telling } from "../telling.ts";

/** Where and when a figure holds, as far as the sentence tells. */
export interface Anchor {
  /** Ideas of the places named with it (`@e5`, `@country Iran`). */
  readonly places: ReadonlySet<string>;
  /** True where the only place is the figure's own among several of its sentence: "52 percent in Norland, 82 percent in Sudria". */
  readonly isOwnPlace: boolean;
  /** The place that a standing figure is about: what stands before it. */
  readonly subject: string | null;
  /** The place that a distance is measured from: the first one behind the figure. */
  readonly reference: string | null;
  /** The date told with it, day or coarser; null when none is. */
  readonly date: { readonly from: string; readonly to: string; readonly value: string } | null;
  /** True when that date lies well before the report: another event. */
  readonly isPast: boolean;
}

/** A date this many days before the report is of an earlier event. */
const PAST_DAYS = 8;
/** "Last month", "two years ago": another event, even where the report bears no date to count from. */
const LONG_AGO = /\b(?:last|previous|earlier|past)\b.*\b(?:month|year)|\b(?:months?|years?) (?:ago|earlier|before)\b/i;
const DAY = 86_400_000;

/** The anchor of a figure: from its clause, else its sentence, else the sentence before where this one opens with a pronoun. */
export function anchorOf(telling: Telling, figure: Figure, clause: Clause): Anchor {
  const { dates } = telling.reading;
  const { sentences } = telling;
  const own = sentences.findIndex((sentence) => sentence.start <= figure.start && figure.start < sentence.end);
  const sentence = sentences[own] ?? { start: clause.start, end: clause.end };
  const opensBack = /^["“‘']?(?:It|They|He|She|This|That|These|Those|The)\b/.test(
    telling.report.text.slice(sentence.start, sentence.start + 8),
  );
  const previous = opensBack && own > 0 ? sentences[own - 1]! : null;
  const within = (place: { start: number; end: number }) =>
    dates.filter((date) => place.start <= date.start && date.end <= place.end && isDated(date));
  const date =
    within(clause)[0] ??
    nearestTo(within(sentence), figure.start) ??
    (/^["“‘']?It\b/.test(telling.report.text.slice(sentence.start, sentence.start + 4)) && previous
      ? within(previous)[0]
      : undefined);
  const statement = telling.reading.statements.find(({ id }) => id === figure.source);
  const isItsOwn = (place: Span) => !isCounted(figure, place) && !(statement && isOfSaying(statement, place));
  const here = placesIn(telling, clause.start, clause.end).filter(isItsOwn);
  const around = placesIn(telling, sentence.start, sentence.end).filter(isItsOwn);
  const earlier = previous ? placesIn(telling, previous.start, previous.end) : [];
  const places = here.length > 0 ? here : around.length > 0 ? around : earlier;
  return {
    places: new Set(places.map(({ idea }) => idea)),
    isOwnPlace: false,
    subject: subjectOf(telling, figure, clause, around, earlier),
    reference: around.find((place) => place.start >= figure.end && place.start - figure.end < 60)?.idea ?? null,
    date: date ? { from: date.from!, to: date.to!, value: date.value } : null,
    isPast:
      date !== undefined
        ? isPast(date, telling)
        : dates.some(
            (one) => sentence.start <= one.start && one.end <= sentence.end && isLongAgo(one, telling.report.published),
          ),
  };
}

/** "Last month", "two years ago"; "in September" in a report without a day of its own. */
function isLongAgo({ text, value }: DateExpression, published: string | null): boolean {
  return LONG_AGO.test(text) || (published === null && /^XXXX-\d\d$/.test(value));
}

function isDated(date: DateExpression): boolean {
  // "13:25" at the head of an entry is when it was written, not when its figures hold
  const isClock = /^\d{1,2}[:.]\d{2}/.test(date.text);
  return !isClock && date.type !== "DURATION" && date.type !== "SET" && date.from !== null && date.to !== null;
}

function nearestTo(dates: readonly DateExpression[], offset: number): DateExpression | undefined {
  return [...dates].sort((a, b) => Math.abs(a.start - offset) - Math.abs(b.start - offset) || a.start - b.start)[0];
}

function isPast(date: DateExpression, telling: Telling): boolean {
  const { published } = telling.report;
  if (published === null) return /^\d{4}(?:-\d\d)?$/.test(date.value);
  return Date.parse(published.slice(0, 10)) - Date.parse(date.to!.slice(0, 10)) > PAST_DAYS * DAY;
}

/** The "US" of "the number of US troops" says whose troops they are, and not where. */
function isCounted({ of }: Figure, place: Span): boolean {
  return of !== null && of.start <= place.start && place.end < of.end;
}

/** "…, an engineer told the station by telephone from Sund": where a figure was said is not where it holds. */
function isOfSaying({ source, content, addressee, medium }: Statement, { start, end }: Span): boolean {
  const holds = (span: Span) => span.start <= start && end <= span.end;
  if (content.some(holds)) return false;
  const parties = [...source, ...(addressee ? [addressee] : []), ...(medium ? [medium] : [])];
  return parties.some(holds) || content.every((span) => span.end <= start);
}

interface PlaceFound {
  readonly idea: string;
  readonly start: number;
  readonly end: number;
}

function placesIn(telling: Telling, start: number, end: number): PlaceFound[] {
  return telling.places.filter((place) => start <= place.start && place.end <= end);
}

/** "…to Bandar, a port of 5,000" is about Bandar; else the first place before the figure, else the first of the sentence before. */
function subjectOf(
  telling: Telling,
  figure: Figure,
  clause: Clause,
  around: readonly PlaceFound[],
  earlier: readonly PlaceFound[],
): string | null {
  const holder = holderOf(telling, clause, around);
  if (holder !== null) return holder;
  const before = around.filter((place) => place.end <= figure.start);
  const last = before[before.length - 1];
  if (last && last.end <= clause.start && /^,? ?$/.test(telling.report.text.slice(last.end, clause.start)))
    return last.idea;
  return before[0]?.idea ?? ofKind(telling, clause, earlier) ?? earlier[0]?.idea ?? null;
}

/** "Brakka, which lies off Sund and is home to 900 people": the clause goes on with what "which" stands for. */
function holderOf(telling: Telling, clause: Clause, around: readonly PlaceFound[]): string | null {
  const { words } = telling;
  if (
    !/^(?:and|but)$/.test(words[clause.from]?.lower ?? "") ||
    !/^(?:is|has|was|had)$/.test(words[clause.from + 1]?.lower ?? "")
  )
    return null;
  for (let i = clause.from - 1; i > 0 && words[i]!.sentence === clause.sentence; i--) {
    if (words[i]!.lower !== "which") continue;
    const named = around.findLast((place) => place.end <= words[i]!.start);
    if (named) return named.idea;
    const kind = words[i - 1]?.lower ?? "";
    return (
      telling.places.findLast((place) => place.end <= words[i]!.start && isCalled(telling, place, kind))?.idea ?? null
    );
  }
  return null;
}

/** "The island, which has …" after "… on Brakka Island": of the places of the sentence before, the one with that word. */
function ofKind(telling: Telling, clause: Clause, earlier: readonly PlaceFound[]): string | null {
  const { words } = telling;
  let first = clause.from;
  while (first > 0 && words[first - 1]!.sentence === clause.sentence) first--;
  const kind = words[first]?.lower === "the" ? words[first + 1]?.lower : undefined;
  if (kind === undefined) return null;
  return earlier.find((place) => isCalled(telling, place, kind))?.idea ?? null;
}

/** Whether a word stands within or beside a place's name: "island" with "Brakka Island" and "the island of Brakka". */
function isCalled({ report }: Telling, { start, end }: Span, kind: string): boolean {
  return report.text
    .slice(Math.max(0, start - 12), end + 12)
    .toLowerCase()
    .includes(kind);
}
