import type { Reading } from "../text/annotation.ts";
import type { Report } from "../text/report.ts";
import type { Span } from "../text/span.ts";
import type { Entities } from "./entities/entities.ts";
import { countryNamed } from "./entities/folding.ts";
import { type Clause, clausesOf } from "./passages/clauses.ts";
import type { Evidence, Place } from "./readout.ts";
import type { Item } from "./story.ts";
import { type Word, wordsOf } from "./words/words.ts";

/** One report of the story, with what every room of reconcile needs of it. */
export interface Telling {
  readonly index: number;
  /** Index of the first report with the very same text: a text is not compared with itself. */
  readonly twin: number;
  readonly report: Report;
  readonly reading: Reading;
  /** The reading's sentences; two that a figure, date or name runs across are one. */
  readonly sentences: readonly Span[];
  readonly words: readonly Word[];
  readonly clauses: readonly Clause[];
  /** Names of places and countries, in the order of the text, with the idea that each stands for. */
  readonly places: readonly (Span & { readonly idea: string })[];
  /** The story's entity behind one of the reading's own. */
  entityOf(local: string | null): string | null;
}

/** Makes the items ready to be compared: their words with what they mean, their clauses. */
export function tellingsOf(items: readonly Item[], entities: Entities): Telling[] {
  const known = new Map<string, string>();
  const byText = new Map<string, number>();
  return items.map(({ report, reading }, index) => {
    const keyOf = (name: number) => {
      const { text, entity } = reading.names[name]!;
      const country = countryNamed(text);
      return country !== null ? `country ${country}` : entities.idOf(index, entity);
    };
    const sentences = wholeSentences(reading);
    const words = wordsOf(report, reading, sentences, keyOf, known);
    const places = reading.names
      .map(({ start, end, type, by }, name) => ({
        start,
        end,
        idea: `@${keyOf(name)}`,
        isPlace: type === "place" && by === "name",
      }))
      .filter(({ isPlace }) => isPlace)
      .map(({ start, end, idea }) => ({ start, end, idea }))
      .sort((a, b) => a.start - b.start);
    const twin = byText.get(report.text) ?? index;
    byText.set(report.text, twin);
    return {
      index,
      twin,
      report,
      reading,
      sentences,
      words,
      clauses: clausesOf(report.text, words),
      places,
      entityOf: (local) => entities.idOf(index, local),
    };
  });
}

/** Damaged text ("6. 1 - magnitude") may have been cut within a figure: such cuts are undone. */
function wholeSentences({ sentences, figures, dates, names }: Reading): Span[] {
  const spans = [...figures, ...dates, ...names].sort((a, b) => a.start - b.start);
  const whole: { start: number; end: number }[] = [];
  let next = 0;
  let reach = 0;
  for (const { start, end } of sentences) {
    while (next < spans.length && spans[next]!.start < start) reach = Math.max(reach, spans[next++]!.end);
    const last = whole[whole.length - 1];
    if (last && reach > start) last.end = end;
    else whole.push({ start, end });
  }
  return whole;
}

/** A piece of a report as evidence, without the white space and commas at its ends. */
export function evidence(telling: Telling, place: { readonly start: number; readonly end: number }): Evidence {
  const { text } = telling.report;
  let { start, end } = place;
  while (start < end && /[\s,;:–—-]/.test(text[start]!)) start++;
  while (end > start && /[\s,;:–—-]/.test(text[end - 1]!)) end--;
  return { report: telling.report.id, start, end, text: text.slice(start, end) };
}

/** The first word at or after an offset (the number of words when there is none). */
export function wordAt(telling: Telling, offset: number): number {
  let low = 0;
  let high = telling.words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (telling.words[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The clause that holds an offset, or the last one before it; null in a report without words. */
export function clauseAt(telling: Telling, offset: number): Clause | null {
  const word = Math.min(wordAt(telling, offset), telling.words.length - 1);
  let low = 0;
  let high = telling.clauses.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (telling.clauses[middle]!.to <= word) low = middle + 1;
    else high = middle;
  }
  return telling.clauses[low] ?? null;
}

/** Evidence sorted by report (in the story's order) and place, without doubles. */
export function sortedEvidence<T extends Place>(places: readonly T[], order: ReadonlyMap<string, number>): T[] {
  const seen = new Set<string>();
  return [...places]
    .sort((a, b) => order.get(a.report)! - order.get(b.report)! || a.start - b.start || b.end - a.end)
    .filter(({ report, start, end }) => {
      const key = `${report} ${start} ${end}`;
      return seen.has(key) ? false : seen.add(key);
    });
}
