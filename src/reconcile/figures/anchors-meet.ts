import type { Anchor } from "./anchor.ts";
import type { Related } from "./relatedness.ts";

/**
 * Whether two figures may be of one event and one place. `loose` for equal values, `isOneNumber` where the number is one and the
 * bounds are not; a number that has its own place in a row of several ("52 percent in Norland") is of that place alone.
 */
export function anchorsMeet(a: Anchor, b: Anchor, related: Related, loose: boolean, isOneNumber: boolean): boolean {
  if (a.isOwnPlace || b.isOwnPlace) {
    if (a.isPast !== b.isPast || (a.places.size > 0 && b.places.size > 0 && !meet(a.places, b.places))) return false;
    if (!loose && (a.places.size !== 1 || b.places.size !== 1)) return false;
  }
  const isLoose = loose || isOneNumber;
  if (a.isPast !== b.isPast)
    return isLoose && meet(a.places, b.places) && (townsOf(a).size === 0) === (townsOf(b).size === 0);
  const datesMeet = a.date === null || b.date === null || (a.date.from < b.date.to && b.date.from < a.date.to);
  if (a.isPast)
    return (datesMeet && (placesMeet(a, b, related) || meet(a.places, b.places))) || meet(townsOf(a), townsOf(b));
  if (!isLoose && ((!datesMeet && isDay(a) && isDay(b)) || isElsewhere(a, related) || isElsewhere(b, related)))
    return false;
  return isLoose ? placesMeet(a, b, related) : placesMeet(a, b, related) && !areOtherCountries(a, b);
}

function placesMeet(a: Anchor, b: Anchor, related: Related): boolean {
  if (a.places.size === 0 || b.places.size === 0) return true;
  for (const place of a.places) for (const other of b.places) if (related.together(place, other)) return true;
  return false;
}

/** One country each, and not the same: no sentence that names both puts one into the other. */
function areOtherCountries(a: Anchor, b: Anchor): boolean {
  const all = [...a.places, ...b.places];
  return a.places.size > 0 && b.places.size > 0 && all.every(isCountry) && !meet(a.places, b.places);
}

/** Told of places that no other report names. */
function isElsewhere({ places }: Anchor, related: Related): boolean {
  return places.size > 0 && [...places].every((place) => !related.isShared(place));
}

function isDay({ date }: Anchor): boolean {
  return date !== null && date.value.length >= 10;
}

function townsOf({ places }: Anchor): Set<string> {
  return new Set([...places].filter((place) => !isCountry(place)));
}

function isCountry(place: string): boolean {
  return place.startsWith("@country");
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const item of a) if (b.has(item)) return true;
  return false;
}
