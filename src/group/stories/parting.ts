/** Two similar events in one cluster: cuts its reports in two, and decides whether the parts are two events. */
import { bestCut } from "./cut.ts";
import type { Named, Terms } from "./named.ts";
import { opposition } from "./opposition.ts";
import type { Profile } from "./profile.ts";

/**
 * What speaks for two events, as a logistic sum; fitted offline on the topics of ECB+ dev and samples of 5 to 16 of their
 * reports, where whole topics are two events and whole events one. Reports that were not read have their words alone.
 */
const byWords = { atRest: -7.74, words: 4.86, persons: 0, places: 0, figures: 0, perDoubling: 5.63 / 3 };
const byReading = { atRest: -18.06, words: 11.51, persons: 3.59, places: 1.86, figures: 1.95, perDoubling: 3.15 };
/** Parts of a parted cluster need so much more each time: three events in one are rarer than two. */
const perParting = 1.5;
/** Larger parts than this need no less opposition. */
const enoughReports = 8;

/** What it adds that the parts were published well apart in time. */
const forTimeApart = 2.5;
const daysApart = 10;
/** What it takes away that one part follows the other within days: a situation that unfolds. */
const forFollowing = 2;
const daysBetween = 3;

/** What the days of publication say: more for two events when they leave a gap longer than either part's own days, less when one follows the other at once. */
function byTime(a: readonly Profile[], b: readonly Profile[]): number {
  const daysA = quartiles(a);
  const daysB = quartiles(b);
  if (daysA === null || daysB === null) return 0;
  const gap = Math.max(daysA.low - daysB.high, daysB.low - daysA.high);
  if (gap > 0 && gap <= daysBetween) return -forFollowing;
  return gap >= daysApart && gap > daysA.high - daysA.low && gap > daysB.high - daysB.low ? forTimeApart : 0;
}

/** The days between which the middle half of the reports was published; null when fewer than half are dated. */
function quartiles(profiles: readonly Profile[]): { low: number; high: number } | null {
  const days = profiles.flatMap((profile) => (profile.day === null ? [] : [profile.day])).sort((x, y) => x - y);
  if (days.length * 2 < profiles.length || days.length === 0) return null;
  return { low: days[Math.floor(days.length / 4)]!, high: days[Math.ceil((days.length * 3) / 4) - 1]! };
}

/** True when the parts are two events: the larger the smaller part, the less it needs. */
function areTwoEvents(a: readonly Profile[], b: readonly Profile[], partings: number): boolean {
  const smaller = Math.min(a.length, b.length, enoughReports);
  if (smaller < 2) return false;
  const weight = [...a, ...b].every((profile) => profile.named !== null) ? byReading : byWords;
  const verdict =
    weight.atRest +
    weight.words * opposition(a, b) +
    weight.persons * oppositionOf("persons", a, b) +
    weight.places * oppositionOf("places", a, b) +
    weight.figures * oppositionOf("figures", a, b) +
    weight.perDoubling * Math.log2(smaller) +
    byTime(a, b) -
    perParting * partings;
  return verdict > 0;
}

/** The opposition of who, where or how many. */
function oppositionOf(kind: keyof Named, a: readonly Profile[], b: readonly Profile[]): number {
  const terms = (profile: Profile): Terms | readonly [] => profile.named?.[kind] ?? [];
  return opposition(a.flatMap(terms), b.flatMap(terms));
}

/** Parts a cluster as long as its halves are two events; `partings` is how often it has been parted before. */
export function partEvents(profiles: readonly Profile[], partings = 0): (readonly Profile[])[] {
  if (profiles.length < 4) return [profiles];
  const side = bestCut(profiles);
  const a = profiles.filter((_, i) => side[i]);
  const b = profiles.filter((_, i) => !side[i]);
  if (!areTwoEvents(a, b, partings)) return [profiles];
  return [...partEvents(a, partings + 1), ...partEvents(b, partings + 1)];
}
