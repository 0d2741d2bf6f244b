import type { Telling } from "../telling.ts";
import { relationOf } from "./compare.ts";
import { bySpeaker, excludeEachOther, isCertain } from "./contradictions.ts";
import type { FigureStory } from "./figure-story.ts";
import type { FigureMention } from "./mention.ts";
import { comparable, isVersion, type Pair, sidesOf, told, type Verdict } from "./pairs.ts";
import type { Quantity } from "./quantity.ts";
import { areOfOneRaid } from "./raids.ts";
import { inLikeClauses } from "./same-thing.ts";
import { grown, isOtherCount } from "./updates.ts";
import type { Value } from "./values.ts";

/** Compares two values of one thing; empty where they stand beside each other without a word to say. */
export function verdictOf(a: Value, b: Value, all: readonly Value[], story: FigureStory): Verdict[] {
  const pairs = comparable(a, b, story);
  if (pairs.length === 0) return [];
  const sides = sidesOf(pairs);
  const both = [a, b].map(({ mentions }) => `“${told(mentions[0]!)}”`);
  const difference = (reason: string): Verdict => ({ kind: "difference", sides, why: `${reason}: ${both.join(", ")}` });
  switch (relationOf(a.mentions[0]!.quantity, b.mentions[0]!.quantity)) {
    case "equal":
      return [];
    case "unit":
      return [difference("the same number in another unit")];
    case "narrower":
      return isNextBest(a, b, all)
        ? []
        : [{ kind: "refinement", sides, why: `${both.join(" and ")} agree, and one is more exact` }];
    case "rounded":
      return [difference(isOneUnit(a, b) ? "rounding" : "another unit, and rounding")];
    case "hedged":
      return [difference("the same number with another bound")];
    case "open":
      return [grown(pairs, story) ?? difference("two bounds that do not exclude each other")];
    case "far": {
      const later = grown(pairs, story);
      return later ? [later] : [];
    }
    case "apart":
      return apart(a, b, pairs, all, story, both.join(" and "), difference);
  }
}

/** "Almost 100" is told of 99 where one report says 99, and not of the 89 that another says. */
function isNextBest(a: Value, b: Value, all: readonly Value[]): boolean {
  const [x, y] = [a.mentions[0]!.quantity, b.mentions[0]!.quantity];
  const [bound, point] = x.sharpness === "less than" ? [x, y] : [y, x];
  if (bound.sharpness !== "less than" || point.sharpness !== "exact") return false;
  return all.some(({ mentions }) => isBetween(mentions[0]!.quantity, point, bound));
}

function isBetween({ sharpness, point }: Quantity, low: Quantity, bound: Quantity): boolean {
  return sharpness === "exact" && point > low.point && point < bound.high!;
}

function isOneUnit(a: Value, b: Value): boolean {
  return a.mentions[0]!.quantity.unit === b.mentions[0]!.quantity.unit;
}

/** Two values that exclude each other, if they are of one thing, one place and one time: what keeps them apart, or that they contradict. */
function apart(
  a: Value,
  b: Value,
  pairs: readonly Pair[],
  all: readonly Value[],
  story: FigureStory,
  both: string,
  difference: (reason: string) => Verdict,
): Verdict[] {
  const { tellings } = story;
  const later = grown(pairs, story);
  if (later) return [later];
  if (pairs.some((pair) => areOfOneRaid(pair, tellings)))
    return [{ kind: "contradiction", sides: sidesOf(pairs), why: `${both} were seized in one raid` }];
  if (pairs.some(([first, second]) => first.isRunning || second.isRunning)) {
    const isOther = pairs.every((pair) => isOtherCount(pair, story));
    const isPast = pairs.every(([first, second]) => first.anchor.isPast && second.anchor.isPast);
    const reason = isPast
      ? "other counts of an earlier event"
      : "a count that was still running, and neither says that it replaces the other";
    return isOther ? [] : [difference(reason)];
  }
  if (pairs.every(([first, second]) => scopeOf(first) !== scopeOf(second))) {
    const isTold = pairs.some(([first, second]) => first.heads.size > 0 && inLikeClauses(first, second));
    return isTold ? [difference("another scope")] : [];
  }
  const verdicts: Verdict[] = [];
  const withBoth = new Set([...a.reports].filter((report) => b.reports.has(report)));
  const versions = pairs.filter((pair) => isVersion(...pair) && isAnotherDay(pair, tellings, withBoth));
  if (versions.length > 0)
    verdicts.push({ kind: "update", sides: sidesOf(versions), why: `one sentence in two versions, with ${both}` });
  const spoken = bySpeaker(a, b, pairs);
  if (spoken.length > 0) {
    const why = `one source is given with ${both}, and no report says that one replaced the other`;
    verdicts.push({ kind: "contradiction", sides: sidesOf(spoken), why });
  }
  const isNew = verdicts.length === 0 && withBoth.size === 0;
  const contradiction = (why: string): Verdict => ({ kind: "contradiction", sides: sidesOf(pairs), why });
  if (isNew && pairs.some(excludeEachOther)) verdicts.push(contradiction(`${both} exclude each other`));
  else if (areMeasures(a, b, pairs, withBoth.size > 0)) verdicts.push(difference("other sources measure otherwise"));
  else if (isNew && isCertain(a, b, pairs, all, story)) verdicts.push(contradiction(`${both} cannot both be true`));
  return verdicts;
}

/** Measures that may differ by who measured, and when: magnitudes, shares of one place, sums and distances told in like clauses. */
function areMeasures(a: Value, b: Value, pairs: readonly Pair[], areInOneReport: boolean): boolean {
  const [{ quantity, frame }] = a.mentions as [FigureMention];
  if (!isNear(quantity, b.mentions[0]!.quantity)) return false;
  if (pairs.some(([first]) => first.anchor.isOwnPlace || (first.frame !== null && !first.frame.standing))) return true;
  if (quantity.dimension === "count" || quantity.dimension === "people") return false;
  const bySources = pairs.some(([first, second]) => first.speakers.size > 0 && second.speakers.size > 0);
  return (
    areInOneReport || bySources || (frame === null && pairs.some(([first, second]) => inLikeClauses(first, second)))
  );
}

/** Near enough to be measures of one thing. */
function isNear(a: Quantity, b: Quantity): boolean {
  if (a.dimension === "magnitude") return Math.abs(a.point - b.point) <= 1;
  return Math.max(a.point, b.point) <= 2 * Math.min(a.point, b.point);
}

const SCOPES: ReadonlySet<string> = new Set(
  "region regional countrywide nationwide statewide citywide worldwide world global overall altogether combin together total abroad elsewhere".split(
    " ",
  ),
);

/** Words by which a figure is said of more than its place: "in the region", "worldwide". */
function scopeOf({ context }: FigureMention): string {
  return [...context]
    .filter((idea) => SCOPES.has(idea))
    .sort()
    .join(" ");
}

/** Whether two reports, neither of which gives both values, are of two days. */
function isAnotherDay([first, second]: Pair, tellings: readonly Telling[], withBoth: ReadonlySet<number>): boolean {
  const day = ({ telling }: FigureMention) => tellings[telling]!.report.published?.slice(0, 10) ?? null;
  return !withBoth.has(first.telling) && !withBoth.has(second.telling) && day(first) !== day(second);
}
