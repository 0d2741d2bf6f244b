import type { FigureStory } from "./figure-story.ts";
import type { FigureMention } from "./mention.ts";
import { bySameSpeaker, type Pair, sidesOf, told, type Verdict } from "./pairs.ts";
import type { Quantity } from "./quantity.ts";
import { inLikeClauses } from "./same-thing.ts";

/** "Ten killed" and "tens of thousands killed", "one protester" and "2,500": from this many times on the second is said of something else. */
const SCALE = 50;
/** Running counts more than this many times each other are hardly of one thing. */
const MOST_RATIO = 6;
/** A later count is hardly of the same thing when it is smaller by more than this. */
const MOST_FALL = 2;

/** The later report has the larger number, or says that its number replaces the other, and more often than the other way round. */
export function grown(pairs: readonly Pair[], story: FigureStory): Verdict | null {
  if (!pairs.some(runs) || pairs.every(([first, second]) => isOutOfScale(first.quantity, second.quantity))) return null;
  const rises: Pair[] = [];
  let falls = 0;
  for (const [first, second] of pairs) {
    const order = orderOf(story, first, second);
    if (order === null) continue;
    const [old, recent] = order;
    if (old.quantity.point < recent.quantity.point || recent.isRenewed) rises.push(order);
    else falls++;
  }
  if (rises.length === 0 || falls > rises.length) return null;
  const [old, recent] = rises[0]!;
  const verb = old.quantity.point < recent.quantity.point ? "grew" : "fell";
  return {
    kind: "update",
    sides: sidesOf(pairs),
    why: `the count ${verb} from “${told(old)}” to “${told(recent)}” in later reports`,
  };
}

/** A count of the event itself that grows while news comes in: of people, of things by one speaker, or said to have risen from what is told alike. */
function runs([first, second]: Pair): boolean {
  if (first.anchor.isPast || second.anchor.isPast) return false;
  const isOfOneThing = first.happening !== null || inLikeClauses(first, second);
  if (first.isRisen || second.isRisen) return isOfOneThing;
  return first.isRunning && second.isRunning && (first.quantity.dimension === "people" || bySameSpeaker(first, second));
}

/** Running counts that are hardly of one thing: many times each other, or far smaller in the later report. */
export function isOtherCount([first, second]: Pair, story: FigureStory): boolean {
  const [x, y] = [first.quantity.point, second.quantity.point];
  const ratio = Math.max(x, y) / Math.max(1, Math.min(x, y));
  const order = orderOf(story, first, second);
  const isFall = order !== null && order[1].quantity.point < order[0].quantity.point;
  return ratio > MOST_RATIO || (isFall && ratio > MOST_FALL);
}

/**
 * Which of two counts came later: by when the reports appeared, else by the latest day that each tells of, else by what one says of
 * its number ("rose to"); null where nothing tells.
 */
function orderOf({ tellings, lastDays }: FigureStory, first: FigureMention, second: FigureMention): Pair | null {
  const inOrder = (before: string | null, after: string | null): Pair | null =>
    before === null || after === null || before === after ? null : before < after ? [first, second] : [second, first];
  const [x, y] = [first, second].map(({ telling }) => tellings[telling]!.report.published?.slice(0, 16) ?? null);
  const length = Math.min(x?.length ?? 0, y?.length ?? 0);
  const byReport = inOrder(x?.slice(0, length) ?? null, y?.slice(0, length) ?? null);
  if (byReport) return byReport;
  if (x !== null && x === y) {
    const byDay = inOrder(lastDays[first.telling] ?? null, lastDays[second.telling] ?? null);
    if (byDay) return byDay;
  }
  if (first.isRisen === second.isRisen) return null;
  const [old, recent] = first.isRisen ? [second, first] : [first, second];
  return old.quantity.point < recent.quantity.point ? [old, recent] : null;
}

function isOutOfScale(a: Quantity, b: Quantity): boolean {
  const [small, large] = a.point < b.point ? [a, b] : [b, a];
  return large.point > SCALE * Math.max(1, small.point);
}
