/** Two similar events in one cluster: cuts its reports in two, and decides whether the parts are two events. */
import { bestCut } from "./cut.ts";
import type { Named } from "./named.ts";
import { opposition } from "./opposition.ts";
import type { Profile } from "./profile.ts";

/**
 * What speaks for two events, as a logistic sum. Fitted on the topics of ECB+ dev and on samples of 5 to 16 of their reports:
 * whole topics are two events, whole events are one. `alone` is for reports that were not read.
 */
const alone = { atRest: -12.66, words: 9.33, persons: 0, places: 0, figures: 0, firmness: 4.14, perDoubling: 2.98 };
const read = {
  atRest: -17.34,
  words: 9.03,
  persons: 3.05,
  places: 1.89,
  figures: 2.29,
  firmness: 3.01,
  perDoubling: 3.11,
};
const enoughReports = 8;

/** What it adds that the parts were published well apart in time. */
const forTimeApart = 2.5;
const daysApart = 10;

/** True when the days of publication of two sets leave a gap of `daysApart`, and one longer than either set's own days. */
function areApartInTime(a: readonly Profile[], b: readonly Profile[]): boolean {
  const daysA = quartiles(a);
  const daysB = quartiles(b);
  if (daysA === null || daysB === null) return false;
  const gap = Math.max(daysA.low - daysB.high, daysB.low - daysA.high);
  return gap >= daysApart && gap > daysA.high - daysA.low && gap > daysB.high - daysB.low;
}

/** The days between which the middle half of the reports was published; null when fewer than half are dated. */
function quartiles(profiles: readonly Profile[]): { low: number; high: number } | null {
  const days = profiles.flatMap((profile) => (profile.day === null ? [] : [profile.day])).sort((x, y) => x - y);
  if (days.length * 2 < profiles.length || days.length === 0) return null;
  return { low: days[Math.floor(days.length / 4)]!, high: days[Math.ceil((days.length * 3) / 4) - 1]! };
}

/** True when the parts are two events: the larger the smaller part, the less it needs. */
function areTwoEvents(a: readonly Profile[], b: readonly Profile[], firmness: number): boolean {
  const smaller = Math.min(a.length, b.length, enoughReports);
  if (smaller < 2) return false;
  const named = [...a, ...b].every((profile) => profile.named !== null);
  const weight = named ? read : alone;
  const apart = (kind: keyof Named): number =>
    opposition(
      a.flatMap((profile) => profile.named?.[kind] ?? []),
      b.flatMap((profile) => profile.named?.[kind] ?? []),
    );
  const told = named
    ? weight.persons * apart("persons") + weight.places * apart("places") + weight.figures * apart("figures")
    : 0;
  return (
    weight.atRest +
      weight.words * opposition(a, b) +
      told +
      weight.firmness * firmness +
      weight.perDoubling * Math.log2(smaller) +
      (areApartInTime(a, b) ? forTimeApart : 0) >
    0
  );
}

/** Parts a cluster as long as its halves are two events. */
export function partEvents(profiles: readonly Profile[]): (readonly Profile[])[] {
  if (profiles.length < 4) return [profiles];
  const { sides, firmness } = bestCut(profiles);
  const a = profiles.filter((_, i) => sides[i]);
  const b = profiles.filter((_, i) => !sides[i]);
  return areTwoEvents(a, b, firmness) ? [...partEvents(a), ...partEvents(b)] : [profiles];
}
