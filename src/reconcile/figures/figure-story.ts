import type { Telling } from "../telling.ts";
import { stem } from "../words/stem.ts";
import type { FigureMention } from "./mention.ts";
import { type Related, relatednessOf } from "./relatedness.ts";
import { headsKey } from "./same-thing.ts";

/** What comparing figures needs to know of the whole story. */
export interface FigureStory {
  readonly tellings: readonly Telling[];
  readonly related: Related;
  /** Things of which one report gives several numbers ("two touchdowns", "five touchdowns"): other numbers are of other ones. */
  readonly recounted: ReadonlySet<string>;
  readonly order: ReadonlyMap<string, number>;
  /** The latest day that each report tells of ("on Monday", "yesterday"), up to its own; null where it names none. */
  readonly lastDays: readonly (string | null)[];
}

/** Looks at all figures of a story before any two are compared. */
export function figureStory(
  tellings: readonly Telling[],
  mentions: readonly FigureMention[],
  order: ReadonlyMap<string, number>,
): FigureStory {
  const numbers = new Map<string, number>();
  const recounted = new Set<string>();
  for (const mention of mentions) {
    if (mention.frame !== null || mention.heads.size === 0) continue;
    const key = `${mention.telling} ${headsKey(mention)} ${nounOf(mention)}`;
    const known = numbers.get(key);
    if (known === undefined) numbers.set(key, mention.quantity.point);
    else if (known !== mention.quantity.point) recounted.add(headsKey(mention));
  }
  return { tellings, related: relatednessOf(tellings), recounted, order, lastDays: tellings.map(lastDayOf) };
}

/** A date with its year stands in a dateline as often as in the text, and tells when the report was printed. */
function lastDayOf({ report, reading }: Telling): string | null {
  if (report.published === null) return null;
  const own = report.published.slice(0, 10);
  const days = reading.dates
    .filter(({ type, text }) => (type === "DATE" || type === "TIME") && !/\d{4}|\d[:.]\d/.test(text))
    .map(({ value }) => value.slice(0, 10))
    .filter((day) => /^\d{4}-\d\d-\d\d$/.test(day) && day <= own);
  return days.sort().pop() ?? null;
}

/** The very noun: a report that writes "two boats" and "a dozen ships" means two things, and tells them apart by it. */
function nounOf({ figure }: FigureMention): string {
  return stem(/(\p{L}+)\P{L}*$/u.exec(figure.of?.text ?? "")?.[1] ?? "");
}
