/** Which of two reports that share passages is the source of the other: by credit first, then time, then completeness. */

import { NEWS_SOURCES } from "../../models/lexicon/news-sources.ts";
import type { Credit } from "../../text/annotation.ts";
import type { Report } from "../../text/report.ts";
import { publishedFirst } from "../publication.ts";
import { agenciesOf } from "./agencies.ts";

/** What of a report tells whether it gives or takes. */
export interface Party {
  readonly report: Report;
  /** The outlet by the key that credits have; null when it is not known. */
  readonly outlet: string | null;
  /** Those whom the report credits: the name as it is shown, by its key. */
  readonly credits: ReadonlyMap<string, string>;
  readonly words: number;
}

/** Whether the first of two is the source, whether a credit says so, and what decided in words. */
export interface Direction {
  readonly isFirst: boolean;
  readonly isCredited: boolean;
  readonly why: string | null;
}

const keys = new Map(NEWS_SOURCES.flatMap(({ names }) => names.map((name) => [bare(name), bare(names[0]!)] as const)));

/** Works out what direction needs once a report. */
export function partyOf(report: Report, credits: readonly Credit[] | undefined, words: number): Party {
  return {
    report,
    outlet: report.outlet === null ? null : keyOf(report.outlet),
    credits: new Map(agenciesOf(report, credits).map((name) => [keyOf(name), name])),
    words,
  };
}

/** "The Associated Press", "AP" → "associated press"; names that no list knows are compared without case and article. */
function keyOf(name: string): string {
  return keys.get(bare(name)) ?? bare(name);
}

function bare(name: string): string {
  return name.trim().toLowerCase().replace(/^the /u, "");
}

/**
 * Decides in this order: a credit to the other's outlet; an agency's text under the agency's own name; the earlier one where
 * the dates tell; the longer one, as texts are shortened more often than filled; the one whose id comes first.
 */
export function directionOf(a: Party, b: Party): Direction {
  const creditsA = credits(b, a);
  if (creditsA !== credits(a, b)) {
    const [source, copy] = creditsA ? [a, b] : [b, a];
    return { isFirst: creditsA, isCredited: true, why: `${copy.report.id} credits ${source.report.outlet}` };
  }
  const ownA = credits(a, a);
  if (ownA !== credits(b, b)) {
    const source = ownA ? a : b;
    return { isFirst: ownA, isCredited: false, why: `${source.report.id} is ${source.report.outlet}'s own text` };
  }
  const time = publishedFirst(a.report, b.report);
  if (time !== 0) return { isFirst: time < 0, isCredited: false, why: `${(time < 0 ? a : b).report.id} came first` };
  if (a.words !== b.words) {
    const isFirst = a.words > b.words;
    return { isFirst, isCredited: false, why: `${(isFirst ? a : b).report.id} is the longer one` };
  }
  return { isFirst: a.report.id <= b.report.id, isCredited: false, why: null };
}

/** The name of an agency, or other source, that both credit. */
export function creditOfBoth(a: Party, b: Party): string | undefined {
  for (const [key, name] of a.credits) if (b.credits.has(key)) return name;
  return undefined;
}

function credits(copy: Party, source: Party): boolean {
  return source.outlet !== null && copy.credits.has(source.outlet);
}
