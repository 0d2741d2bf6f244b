import { HARM, RECOUNTED } from "../../models/lexicon/concepts.ts";
import { relationOf } from "./compare.ts";
import type { FigureStory } from "./figure-story.ts";
import type { FigureMention } from "./mention.ts";
import { bySameSpeaker, isVersion, type Pair } from "./pairs.ts";
import type { Quantity } from "./quantity.ts";
import { headsKey, inLikeClauses, sharedContext } from "./same-thing.ts";
import type { Value } from "./values.ts";

/** Pairs in which one source is given with two values, told in like clauses that are no versions of one sentence. */
export function bySpeaker(a: Value, b: Value, pairs: readonly Pair[]): Pair[] {
  const ownWords = givesBoth(a, b);
  return pairs.filter(
    ([first, second]) =>
      bySameSpeaker(first, second, ownWords) &&
      !isVersion(first, second) &&
      (first.frame !== null || inLikeClauses(first, second)),
  );
}

/** Speakers to whom one report gives both values: they speak of two things. */
function givesBoth(a: Value, b: Value): Set<string> {
  const speakers = new Set<string>();
  for (const first of a.mentions) {
    for (const second of b.mentions) {
      if (first.telling === second.telling)
        for (const speaker of first.speakers) if (second.speakers.has(speaker)) speakers.add(speaker);
    }
  }
  return speakers;
}

/**
 * Sure enough to say "contradiction": a standing figure of one subject, bounds that exclude each other, or things of an equal name
 * counted in clauses that say much the same; and one of the two values told by two reports, so that it is no slip of reading.
 */
export function isCertain(
  a: Value,
  b: Value,
  pairs: readonly Pair[],
  all: readonly Value[],
  { recounted }: FigureStory,
): boolean {
  const first = a.mentions[0]!;
  const isTold = Math.max(supportOf(a, all), supportOf(b, all)) >= 2;
  if (!isTold) return false;
  if (first.frame !== null) return first.frame.standing;
  if (
    first.quantity.dimension !== "count" ||
    recounted.has(headsKey(first)) ||
    [...first.heads].some((head) => RECOUNTED.has(head))
  )
    return false;
  return pairs.some(
    ([x, y]) =>
      x.heads.size > 0 &&
      isNumber(x.quantity) &&
      isNumber(y.quantity) &&
      inLikeClauses(x, y) &&
      !(namesElse(x, y) && namesElse(y, x)) &&
      !isAmongHarm(x) &&
      !isAmongHarm(y),
  );
}

/** A number and no bound: "at least three" says itself that counting goes on. */
function isNumber({ sharpness }: Quantity): boolean {
  return sharpness === "exact" || sharpness === "about";
}

/** What was set on fire or damaged is still counted while news comes in, even where the number's own words do not say so. */
function isAmongHarm({ context, lead }: FigureMention): boolean {
  return [...context, ...lead].some((idea) => HARM.has(idea) || idea === "fire");
}

/** True when a clause has a name that the other lacks: where both do, they may tell of two things. */
function namesElse(a: FigureMention, b: FigureMention): boolean {
  return [...a.capitals].some((word) => !b.capitals.has(word));
}

/** How many reports give a value, or another that rounds to it: "940 miles" stands behind "1,500 kilometres". */
function supportOf(value: Value, all: readonly Value[]): number {
  const quantity = value.mentions[0]!.quantity;
  const reports = new Set(value.reports);
  for (const other of all) {
    const relation = relationOf(quantity, other.mentions[0]!.quantity);
    if (relation === "equal" || relation === "rounded") for (const report of other.reports) reports.add(report);
  }
  return reports.size;
}

/** Opposite bounds of one thing; further apart than one number, they must be told in clauses that share more. */
export function excludeEachOther([a, b]: Pair): boolean {
  if (!areOpposite(a.quantity, b.quantity)) return false;
  if (isVersion(a, b)) return true;
  if (a.heads.size === 0 || headsKey(a) !== headsKey(b)) return false;
  return sharedContext(a, b) >= (a.quantity.point === b.quantity.point ? 2 : 3);
}

/** "Nearly 300" and "more than 300", "did not exceed 400" and "at least 500": bounds with no number between them. */
function areOpposite(a: Quantity, b: Quantity): boolean {
  const [upper, lower] = a.low === null ? [a, b] : [b, a];
  if (upper.low !== null || lower.high !== null || upper.high === null || lower.low === null) return false;
  return (
    upper.high < lower.low ||
    (upper.high === lower.low && upper.sharpness === "less than" && lower.sharpness === "more than")
  );
}
