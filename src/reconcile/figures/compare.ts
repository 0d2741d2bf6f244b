import type { Quantity } from "./quantity.ts";

/**
 * How two values of one thing stand to each other:
 * `equal` told alike · `narrower` one lies within the bounds of the other · `rounded` one is the other, rounded or in another unit ·
 * `hedged` the same number with another bound · `unit` the same number in another unit ("13 miles", "13 nautical miles") · `open` two bounds that do not exclude each other · `apart` both cannot be true ·
 * `far` both can be true, and so far from each other that the bound tells nothing of the number ("more than three", 19).
 */
export type Relation = "equal" | "narrower" | "rounded" | "hedged" | "unit" | "open" | "apart" | "far";

/** "About" and "around" reach this far to both sides. */
const ABOUT = 0.2;
/** Measures that are converted or read off a map agree within this share. */
const MEASURED = 0.05;
/** A number is rounded by no more than this share of itself: 600 stands for 612, 200 not for 161. */
const ROUNDED = 0.1;
/** What a bound tells of a number ends here: "at least 20" of 22 to 40, "up to 60" of 45 to 60, "nearly 60" of 48 to 60. */
const REACH = { floor: 2, ceiling: 0.75, nearly: 0.8, vague: 6 };

/** Compares two values of one dimension. */
export function relationOf(a: Quantity, b: Quantity): Relation {
  const samePoint = close(a.point, b.point);
  if (
    samePoint &&
    ((a.low === b.low && a.high === b.high && a.sharpness === b.sharpness) || (isPoint(a) && isPoint(b)))
  )
    return "equal";
  if (a.unit !== b.unit && close(a.told, b.told)) return "unit";
  if (excludes(a, b) || excludes(b, a)) return "apart";
  if (isPoint(a) && isPoint(b)) return pointRelation(a, b);
  const isStrict = [a, b].some(({ sharpness }) => sharpness === "more than" || sharpness === "less than");
  if (samePoint && (isStrict || !(a.sharpness === "exact" || b.sharpness === "exact"))) return "hedged";
  if (isPoint(a) || isPoint(b)) return boundRelation(isPoint(a) ? a : b, isPoint(a) ? b : a);
  if (!overlaps(a, b)) return "apart";
  const isVague = a.sharpness === "vague" || b.sharpness === "vague";
  const [small, large] = a.point <= b.point ? [a, b] : [b, a];
  if (large.point > small.point * (isVague ? REACH.vague : REACH.floor)) return "far";
  return isVague ? "narrower" : "open";
}

function isCounted({ dimension }: Quantity): boolean {
  return dimension === "count" || dimension === "people";
}

function isPoint({ sharpness }: Quantity): boolean {
  return sharpness === "exact" || sharpness === "about";
}

/** "Nearly 300" and "more than 300": the number itself is excluded by both. */
function excludes(a: Quantity, b: Quantity): boolean {
  return a.sharpness === "less than" && b.sharpness === "more than" && a.high! <= b.low! * (1 + 1e-9);
}

function pointRelation(a: Quantity, b: Quantity): Relation {
  const [small, large] = a.point <= b.point ? [a, b] : [b, a];
  const isHedged = a.sharpness === "about" || b.sharpness === "about";
  if (isHedged && large.point <= small.point * (1 + ABOUT)) return "rounded";
  if (!isCounted(a) && large.point <= small.point * (1 + MEASURED) && (a.unit !== b.unit || large.point >= 20))
    return "rounded";
  return isRounding(a.point, b.point, isCounted(a)) || isRounding(b.point, a.point, isCounted(a)) ? "rounded" : "apart";
}

/** True when `coarse` is `fine` rounded to the digits that `coarse` shows: 600 and 612, 6 and 5.9; counts under a hundred are not rounded. */
function isRounding(coarse: number, fine: number, isCount: boolean): boolean {
  if (isCount ? coarse < 100 || coarse % 10 !== 0 : coarse % 1 !== 0) return false;
  let unit = 1;
  if (coarse !== 0) while (coarse % (unit * 10) === 0) unit *= 10;
  return Math.abs(coarse - fine) <= Math.min(unit / 2, ROUNDED * coarse) && fine % unit !== 0;
}

/** A number beside a bound or a range. */
function boundRelation(point: Quantity, bound: Quantity): Relation {
  const slack = point.sharpness === "about" ? ABOUT * point.point : 0;
  const low = bound.low ?? Number.NEGATIVE_INFINITY;
  const high = bound.high ?? Number.POSITIVE_INFINITY;
  if (point.point >= low - 1e-9 && point.point <= high + 1e-9) return tells(bound, point.point) ? "narrower" : "far";
  if (bound.sharpness === "vague" && 2 * point.point >= low) return "far";
  return point.point + slack >= low && point.point - slack <= high ? "rounded" : "apart";
}

/** Whether a bound says something of a number within it. */
function tells({ sharpness, low, high }: Quantity, point: number): boolean {
  if (sharpness === "range") return true;
  if (sharpness === "vague") return point <= low! * REACH.vague;
  if (sharpness === "less than") return point >= high! * REACH.nearly;
  if (sharpness === "at most") return point >= high! * REACH.ceiling;
  return point <= low! * REACH.floor;
}

function overlaps(a: Quantity, b: Quantity): boolean {
  return (
    (a.low ?? Number.NEGATIVE_INFINITY) <= (b.high ?? Number.POSITIVE_INFINITY) &&
    (b.low ?? Number.NEGATIVE_INFINITY) <= (a.high ?? Number.POSITIVE_INFINITY)
  );
}

function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
