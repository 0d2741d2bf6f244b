import { HARM } from "../../models/lexicon/concepts.ts";
import type { Anchor } from "./anchor.ts";
import type { FigureMention } from "./mention.ts";
import type { Related } from "./relatedness.ts";

/**
 * Whether two figures count the same thing. With equal values little is asked, since equal values speak for themselves (`loose`);
 * where values differ, everything must agree, since a false contradiction costs more than a missed one.
 */
export function countSameThing(a: FigureMention, b: FigureMention, related: Related, loose: boolean): boolean {
  if (a.quantity.dimension !== b.quantity.dimension) return false;
  if (!loose && a.frame === null && a.persons.size > 0 && b.persons.size > 0 && !meet(a.persons, b.persons))
    return false;
  if (a.isSupposed !== b.isSupposed || (!loose && (a.isSupposed || a.isFuture !== b.isFuture))) return false;
  if (a.isPart !== b.isPart || (a.isPart && !loose)) return false;
  if ((a.frame?.name ?? null) !== (b.frame?.name ?? null) && !(loose && a.quantity.dimension === "length"))
    return false;
  const isOfOneEvent = a.frame?.name === "magnitude" && !a.anchor.isPast && !b.anchor.isPast;
  if (!isOfOneEvent && !anchorsMeet(a.anchor, b.anchor, related, loose || a.quantity.point === b.quantity.point))
    return false;
  if (a.frame && b.frame) return sameFrame(a, b, loose);
  if (a.quantity.dimension !== "count" && a.quantity.dimension !== "people")
    return sharedContext(a, b) >= (loose ? (isTelling(a) ? 1 : 2) : 3);
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
    default:
      return sharedContext(a, b) >= (loose ? 1 : 2);
  }
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
  if (a.heads.size === 0 || b.heads.size === 0)
    return (sameHappening && (loose || !ofOnePeople(a, b))) || (loose && isOpen && sharedContext(a, b) >= 2);
  if (!meet(a.heads, b.heads)) return sameHappening && loose;
  if (loose)
    return (
      equalHeads(a, b) ||
      sameHappening ||
      (sameHeads(a, b) && (isTelling(a) || sharedContext(a, b) >= 2)) ||
      sharedContext(a, b) >= 3
    );
  return equalHeads(a, b) && (isOpen || sameHappening || !(HARM.has(a.happening!) || HARM.has(b.happening!)));
}

/** A number that hardly stands twice in a story by chance: "52 percent", "60 residents", not "two" or "100". */
function isTelling({ quantity: { point, dimension } }: FigureMention): boolean {
  const digits = point.toPrecision(6).replace(/[.e].*$|0+$/g, "");
  return point > 12 && (digits.length >= 2 || (dimension === "people" && point < 100));
}

/** "23 in custody", "12 Somalis seized": the second may be a part of the first. */
function ofOnePeople(a: FigureMention, b: FigureMention): boolean {
  return [...a.heads, ...b.heads].some((head) => head.startsWith("@"));
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

/** Not of another event, nor of another place. */
function anchorsMeet(a: Anchor, b: Anchor, related: Related, loose: boolean): boolean {
  if (a.isPast !== b.isPast)
    return loose && meet(a.places, b.places) && (townsOf(a).size === 0) === (townsOf(b).size === 0);
  const datesMeet = a.date === null || b.date === null || (a.date.from < b.date.to && b.date.from < a.date.to);
  if (a.isPast)
    return (datesMeet && (placesMeet(a, b, related) || meet(a.places, b.places))) || meet(townsOf(a), townsOf(b));
  if (!loose && ((!datesMeet && isDay(a) && isDay(b)) || isElsewhere(a, related) || isElsewhere(b, related)))
    return false;
  return placesMeet(a, b, related);
}

function placesMeet(a: Anchor, b: Anchor, related: Related): boolean {
  if (a.places.size === 0 || b.places.size === 0) return true;
  for (const place of a.places) for (const other of b.places) if (related.together(place, other)) return true;
  return false;
}

/** Told of places that no other report names. */
function isElsewhere({ places }: Anchor, related: Related): boolean {
  return places.size > 0 && [...places].every((place) => !related.isShared(place));
}

function isDay({ date }: Anchor): boolean {
  return date !== null && date.value.length >= 10;
}

function townsOf({ places }: Anchor): Set<string> {
  return new Set([...places].filter((place) => !place.startsWith("@country")));
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const item of a) if (b.has(item)) return true;
  return false;
}

const DIRECTIONS =
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|northern|southern|away|mile|kilometr|kilomet|kilometer|nautical|metr|meter|foot|km|off|coast)$/;

/** What two distances' clauses share besides units, directions and places. */
function matterShared(a: FigureMention, b: FigureMention): number {
  return [...a.context].filter((idea) => b.context.has(idea) && !idea.startsWith("@") && !DIRECTIONS.test(idea)).length;
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
