import { HARM, RECOUNTED } from "../../models/lexicon/concepts.ts";
import { anchorsMeet } from "./anchors-meet.ts";
import type { FigureMention } from "./mention.ts";
import type { Quantity } from "./quantity.ts";
import type { Related } from "./relatedness.ts";

/**
 * Whether two figures count the same thing. With equal values little is asked, since equal values speak for themselves (`loose`);
 * where values differ, everything must agree, since a false contradiction costs more than a missed one.
 */
export function countSameThing(a: FigureMention, b: FigureMention, related: Related, loose: boolean): boolean {
  if (a.quantity.dimension !== b.quantity.dimension) return false;
  if (!loose && a.frame === null && a.persons.size > 0 && b.persons.size > 0 && !meet(a.persons, b.persons))
    return false;
  const isOneChance = loose && a.isSupposed !== b.isSupposed && isShare(a.quantity) && meet(a.heads, b.heads);
  if ((a.isSupposed !== b.isSupposed && !isOneChance) || (!loose && (a.isSupposed || a.isFuture !== b.isFuture)))
    return false;
  if (a.isPart !== b.isPart || (!loose && (a.isPart || a.isRest || b.isRest))) return false;
  if ((a.frame?.name ?? null) !== (b.frame?.name ?? null) && !(loose && a.quantity.dimension === "length"))
    return false;
  const isOfOneEvent = a.frame?.name === "magnitude" && !a.anchor.isPast && !b.anchor.isPast;
  if (!isOfOneEvent && !anchorsMeet(a.anchor, b.anchor, related, loose, a.quantity.point === b.quantity.point))
    return false;
  if (a.frame && b.frame) return sameFrame(a, b, loose);
  if (a.quantity.dimension !== "count" && a.quantity.dimension !== "people") return sameMeasure(a, b, loose);
  return sameCount(a, b, loose);
}

function sameFrame(a: FigureMention, b: FigureMention, loose: boolean): boolean {
  switch (a.frame!.name) {
    case "population":
      return (
        a.anchor.subject === b.anchor.subject ||
        (loose && (a.anchor.subject === null || b.anchor.subject === null || meet(a.anchor.places, b.anchor.places)))
      );
    case "distance": {
      const sameReference = a.anchor.reference !== null && a.anchor.reference === b.anchor.reference;
      if (loose) return sameReference || sharedContext(a, b) >= 2;
      if (a.anchor.reference === null && b.anchor.reference === null) return matterShared(a, b) >= 1;
      const sameSubject =
        a.anchor.subject !== null && a.anchor.subject === b.anchor.subject && a.anchor.subject !== a.anchor.reference;
      return sameReference && (sameSubject || matterShared(a, b) >= 1);
    }
    case "magnitude":
      return a.lead.has("aftershock") === b.lead.has("aftershock");
    case "age":
      return loose || meet(a.persons, b.persons);
    default:
      return sharedContext(a, b) >= (loose ? 1 : 2);
  }
}

/** Measures, shares and money: where they differ, they must be of one noun and told in clauses that share more than it. */
function sameMeasure(a: FigureMention, b: FigureMention, loose: boolean): boolean {
  if (loose) return sharedContext(a, b) >= (isTelling(a) ? 1 : 2);
  if (isRecounted(a) || isRecounted(b)) return false;
  if (a.quantity.point === b.quantity.point && meet(a.heads, b.heads)) return true;
  const isOfOnePlace = a.anchor.isOwnPlace && b.anchor.isOwnPlace;
  return meet(a.heads, b.heads) ? isOfOnePlace || sharedContext(a, b) >= 3 : isOfOnePlace && sharedContext(a, b) >= 2;
}

function sameCount(a: FigureMention, b: FigureMention, loose: boolean): boolean {
  const sameHappening = a.happening !== null && a.happening === b.happening;
  const isOpen = a.happening === null || b.happening === null;
  if (
    !isOpen &&
    !sameHappening &&
    (a.quantity.dimension === "people" || (HARM.has(a.happening!) && HARM.has(b.happening!)))
  )
    return false;
  if (!loose && (isRecounted(a) || isRecounted(b))) return false;
  if (a.heads.size === 0 || b.heads.size === 0)
    return (
      (sameHappening && (loose || !mayBePart(a, b))) ||
      (loose && isOpen && sharedContext(a, b) >= (isTelling(a) ? 1 : 2))
    );
  if (!meet(a.heads, b.heads))
    return loose && sameHappening && a.quantity.point > SMALL && a.quantity.sharpness !== "vague";
  if (loose)
    return (
      equalHeads(a, b) ||
      sameHappening ||
      (sameHeads(a, b) && (isTelling(a) || sharedContext(a, b) >= 2)) ||
      sharedContext(a, b) >= 3
    );
  if (!equalHeads(a, b) || (a.quantity.dimension === "people" && !sameHappening && a.happening !== b.happening))
    return false;
  return sameHappening || a.happening === b.happening || sharedContext(a, b) >= 2;
}

/** Numbers up to this stand everywhere: "two leaders", "two countries". */
const SMALL = 2;

/** A number that hardly stands twice in a story by chance: "52 percent", "60 residents", "£1.7m", not "two" or "100". */
function isTelling({ quantity: { point, dimension } }: FigureMention): boolean {
  const digits = point
    .toExponential(5)
    .replace(/e.*$|\.?0+e.*$|\./g, "")
    .replace(/0+$/, "");
  return point > 12 && (digits.length >= 2 || (dimension === "people" && point < 100));
}

function isShare({ dimension }: Quantity): boolean {
  return dimension === "percent" || dimension === "share";
}

/** Games, points, seasons: counted over and over, of one player and the next. */
function isRecounted({ heads, quantity, figure }: FigureMention): boolean {
  return (
    [...heads].some((head) => RECOUNTED.has(head) && head !== "degree" && head !== "share") ||
    (RECOUNTED.has(quantity.dimension) && !isShare(quantity)) ||
    // "three times per week", and not the rate of a river
    (/\bper\b/.test(figure.text) && !quantity.dimension.endsWith(" per second"))
  );
}

/** "12 soldiers killed" beside "19 people killed": the first may be a part of the second; so may "12 Somalis" of the people seized. */
function mayBePart(a: FigureMention, b: FigureMention): boolean {
  const [named, plain] = a.heads.size > 0 ? [a, b] : [b, a];
  if (named.heads.size === 0) return false;
  if ([...named.heads].some((head) => head.startsWith("@country"))) return true;
  // "99 members" of "almost 100 people" are all of them
  return plain.quantity.sharpness !== "less than" && named.quantity.point <= plain.quantity.point;
}

const SIZES = new Set(["large", "small", "powerful", "main", "full"]);

/** What is counted, size aside, as one key. */
export function headsKey({ quantity, heads }: FigureMention): string {
  return `${quantity.dimension} ${[...heads]
    .filter((head) => !SIZES.has(head))
    .sort()
    .join(" ")}`;
}

/** The same heads, size aside: "strong aftershocks" and "major aftershocks", but not "boats" and "merchant boats". */
function equalHeads(a: FigureMention, b: FigureMention): boolean {
  return headsKey(a) === headsKey(b);
}

/** The same heads, but for one word that only one side has and that is no people's word: "boats" and "boats of pirates". */
function sameHeads(a: FigureMention, b: FigureMention): boolean {
  const extra = [...a.heads]
    .filter((head) => !b.heads.has(head))
    .concat([...b.heads].filter((head) => !a.heads.has(head)));
  return meet(a.heads, b.heads) && extra.length <= 1 && !extra.some((head) => head.startsWith("@country"));
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const item of a) if (b.has(item)) return true;
  return false;
}

const DIRECTIONS =
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|northern|southern|away|mile|kilometr|kilomet|kilometer|nautical|metr|meter|foot|km|off|coast)$/;

/** What two distances' clauses share besides units, directions and places. */
function matterShared(a: FigureMention, b: FigureMention): number {
  const said = (mention: FigureMention) => new Set([...mention.context, ...mention.heads]);
  const other = said(b);
  return [...said(a)].filter((idea) => other.has(idea) && !idea.startsWith("@") && !DIRECTIONS.test(idea)).length;
}

/** Whether two figures stand in clauses that say much the same: half of the smaller one's ideas, and one besides what is counted. */
export function inLikeClauses(a: FigureMention, b: FigureMention): boolean {
  const shared = [...a.context].filter((idea) => b.context.has(idea));
  const matter = shared.filter((idea) => !a.heads.has(idea) && !b.heads.has(idea));
  return shared.length >= 2 && matter.length >= 1 && 2 * shared.length >= Math.min(a.context.size, b.context.size);
}

/** How many ideas two figures' clauses share, what is counted included. */
export function sharedContext(a: FigureMention, b: FigureMention): number {
  const has = (mention: FigureMention, idea: string) => mention.context.has(idea) || mention.heads.has(idea);
  let count = 0;
  for (const idea of new Set([...a.context, ...a.heads])) if (has(b, idea)) count++;
  return count;
}
