import { RECOUNTED } from "../../models/lexicon/concepts.ts";
import type { FindingKind } from "../readout.ts";
import type { Telling } from "../telling.ts";
import { relationOf } from "./compare.ts";
import type { FigureStory } from "./figure-story.ts";
import type { FigureMention } from "./mention.ts";
import type { Quantity } from "./quantity.ts";
import { countSameThing, headsKey, inLikeClauses, sharedContext } from "./same-thing.ts";
import type { Value } from "./values.ts";

/** What two values of one thing mean for each other, with the mentions that show it. */
export interface Verdict {
  readonly kind: Exclude<FindingKind, "single" | "altered-quote" | "agreement">;
  readonly sides: readonly [readonly FigureMention[], readonly FigureMention[]];
  readonly why: string;
}

/** Two clauses are versions of one sentence from this share of common ideas on. */
const VERSION = 0.7;

/** Compares two values of one thing; null where they stand beside each other without a word to say. */
export function verdictOf(a: Value, b: Value, all: readonly Value[], story: FigureStory): Verdict[] {
  const { tellings } = story;
  const pairs = comparable(a, b, story);
  if (pairs.length === 0) return [];
  const sides = sidesOf(pairs);
  const relation = relationOf(a.mentions[0]!.quantity, b.mentions[0]!.quantity);
  const [x, y] = [told(a), told(b)];
  switch (relation) {
    case "equal":
      return [];
    case "narrower":
      return [{ kind: "refinement", sides, why: `${x} and ${y} agree, and one is more exact` }];
    case "rounded":
      return [{ kind: "difference", sides, why: roundingReason(a, b, x, y) }];
    case "hedged":
      return [{ kind: "difference", sides, why: `the same number with another bound: ${x}, ${y}` }];
    case "open":
      return [
        grown(pairs, tellings) ?? {
          kind: "difference",
          sides,
          why: `two bounds that do not exclude each other: ${x}, ${y}`,
        },
      ];
    case "apart":
      return apart(a, b, pairs, all, story, x, y);
  }
}

type Pair = readonly [FigureMention, FigureMention];

function apart(
  a: Value,
  b: Value,
  pairs: readonly Pair[],
  all: readonly Value[],
  story: FigureStory,
  x: string,
  y: string,
): Verdict[] {
  const { tellings } = story;
  const sides = sidesOf(pairs);
  const later = grown(pairs, tellings);
  if (later) return [later];
  if (pairs.some(([first, second]) => first.isRunning || second.isRunning)) {
    return [
      {
        kind: "difference",
        sides,
        why: `a count that was still running: ${x}, ${y}, and neither says that it replaces the other`,
      },
    ];
  }
  const verdicts: Verdict[] = [];
  const isOneClause = a.mentions.some((x) =>
    b.mentions.some((y) => x.telling === y.telling && x.clause.from === y.clause.from),
  );
  const versions = isOneClause
    ? []
    : pairs.filter(([first, second]) => isVersion(first, second) && day(tellings, first) !== day(tellings, second));
  if (versions.length > 0)
    verdicts.push({
      kind: "update",
      sides: sidesOf(versions),
      why: `the same sentence with ${x} and, in another version, ${y}`,
    });
  const ownWords = givesBoth(a, b);
  const bySpeaker = pairs.filter(
    ([first, second]) =>
      bySameSpeaker(first, second, ownWords) &&
      !isVersion(first, second) &&
      (first.frame !== null || inLikeClauses(first, second)),
  );
  const bothInOne = [...a.reports].some((report) => b.reports.has(report));
  if (bySpeaker.length > 0) {
    verdicts.push({
      kind: "contradiction",
      sides: sidesOf(bySpeaker),
      why: `one source is given with ${x} and with ${y}, and no report says that one replaced the other`,
    });
  }
  const isMeasuredAnew = pairs.some(([first]) => first.frame !== null && !first.frame.standing);
  const bySource =
    isMeasuredAnew ||
    (pairs.some(([first, second]) => first.speakers.size > 0 && second.speakers.size > 0) && isMeasured(a));
  if (verdicts.length === 0 && !bothInOne && pairs.some(([first, second]) => excludeEachOther(first, second))) {
    verdicts.push({ kind: "contradiction", sides, why: `${x} and ${y} exclude each other` });
  } else if (bySource || (bothInOne && isMeasured(a))) {
    verdicts.push({ kind: "difference", sides, why: `other sources measure otherwise: ${x}, ${y}` });
  } else if (verdicts.length === 0 && !bothInOne && isCertain(a, b, pairs, all, story)) {
    verdicts.push({ kind: "contradiction", sides, why: `${x} and ${y} cannot both be true` });
  }
  return verdicts;
}

function bySameSpeaker(a: FigureMention, b: FigureMention, except: ReadonlySet<string> = new Set()): boolean {
  return [...a.speakers].some((speaker) => b.speakers.has(speaker) && !except.has(speaker));
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

function isMeasured({ mentions }: Value): boolean {
  const { dimension } = mentions[0]!.quantity;
  return dimension !== "count" && dimension !== "people";
}

/**
 * Sure enough to say "contradiction": a standing figure of one subject, bounds that exclude each other, or things of an equal name
 * counted in clauses that say much the same; and one of the two values told by two reports, so that it is no slip of reading.
 */
function isCertain(
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
  return pairs.some(([x, y]) => x.heads.size > 0 && inLikeClauses(x, y));
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
function excludeEachOther(a: FigureMention, b: FigureMention): boolean {
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

/** The later report has the larger number, nowhere the other way round. */
function grown(pairs: readonly Pair[], tellings: readonly Telling[]): Verdict | null {
  const runs = pairs.some(
    ([first, second]) =>
      first.isRunning && second.isRunning && (first.quantity.dimension === "people" || bySameSpeaker(first, second)),
  );
  if (!runs) return null;
  if (pairs.every(([first, second]) => isOutOfScale(first.quantity, second.quantity))) return null;
  let rises = 0;
  let falls = 0;
  for (const [first, second] of pairs) {
    const [before, after] = [moment(tellings, first), moment(tellings, second)].map((told, index, both) =>
      both[1 - index]?.length === 10 ? (told?.slice(0, 10) ?? null) : told,
    ) as [string | null, string | null];
    if (before === null || after === null || before === after) continue;
    const later = before < after ? second : first;
    if (before < after === first.quantity.point < second.quantity.point || later.isRenewed) rises++;
    else falls++;
  }
  if (rises === 0 || falls > rises) return null;
  const [first, second] = pairs[0]!;
  const isInOrder = (moment(tellings, first) ?? "") <= (moment(tellings, second) ?? "");
  const [old, recent] = isInOrder ? [first, second] : [second, first];
  const verb = old.quantity.point < recent.quantity.point ? "grew" : "fell";
  return {
    kind: "update",
    sides: sidesOf(pairs),
    why: `the count ${verb} from “${old.figure.text}” to “${recent.figure.text}” in later reports`,
  };
}

/** "Ten killed" and "tens of thousands killed": the second is said of something else. */
function isOutOfScale(a: Quantity, b: Quantity): boolean {
  const [small, large] = a.point < b.point ? [a, b] : [b, a];
  return large.sharpness === "vague" && large.point > SCALE * Math.max(1, small.point);
}

const SCALE = 50;

function isVersion(a: FigureMention, b: FigureMention): boolean {
  const shared = sharedContext(a, b);
  return shared >= 3 && shared >= VERSION * (a.context.size + b.context.size - shared);
}

function comparable(a: Value, b: Value, { tellings, related }: FigureStory): Pair[] {
  const pairs: Pair[] = [];
  for (const first of a.mentions.slice(0, MOST)) {
    for (const second of b.mentions.slice(0, MOST)) {
      const isOneText = tellings[first.telling]!.twin === tellings[second.telling]!.twin;
      if (!isOneText && countSameThing(first, second, related, false)) pairs.push([first, second]);
    }
  }
  return pairs;
}

const MOST = 12;

function sidesOf(pairs: readonly Pair[]): [FigureMention[], FigureMention[]] {
  return [[...new Set(pairs.map(([first]) => first))], [...new Set(pairs.map(([, second]) => second))]];
}

function roundingReason(a: Value, b: Value, x: string, y: string): string {
  return a.mentions[0]!.quantity.unit === b.mentions[0]!.quantity.unit
    ? `rounding: ${x}, ${y}`
    : `another unit, and rounding: ${x}, ${y}`;
}

function told(value: Value): string {
  return `“${value.mentions[0]!.figure.text.replace(/\s+/g, " ")}”`;
}

function day(tellings: readonly Telling[], mention: FigureMention): string | null {
  return tellings[mention.telling]!.report.published?.slice(0, 10) ?? null;
}

/** The day, and the time where it is known. */
function moment(tellings: readonly Telling[], mention: FigureMention): string | null {
  return tellings[mention.telling]!.report.published?.slice(0, 16) ?? null;
}
