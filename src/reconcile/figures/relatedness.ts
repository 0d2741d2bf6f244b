import type { Telling } from "../telling.ts";

/** What a story's own sentences say of its places. */
export interface Related {
  /** True when two places are told in one sentence somewhere, so that one may lie in or by the other. */
  together(a: string, b: string): boolean;
  /** True when more than one report names the place. */
  isShared(place: string): boolean;
}

/** Sentences that list more places than this say nothing about who lies in whom. */
const MOST_PLACES = 8;

/** Which places of a story belong together, from its own sentences: "the island of X off Y's coast". */
export function relatednessOf(tellings: readonly Telling[]): Related {
  const pairs = new Set<string>();
  const tellers = new Map<string, number>();
  for (const { places, sentences, words } of tellings) {
    // "hit Peru": a country is told of even where its name was not read as a place
    const named = new Set(words.flatMap(({ idea }) => (idea.startsWith("@") ? [idea] : [])));
    for (const place of named) tellers.set(place, (tellers.get(place) ?? 0) + 1);
    let next = 0;
    for (const sentence of sentences) {
      const here = new Set<string>();
      while (next < places.length && places[next]!.start < sentence.end) {
        if (places[next]!.start >= sentence.start) here.add(places[next]!.idea);
        next++;
      }
      if (here.size > MOST_PLACES) continue;
      for (const a of here) for (const b of here) if (a < b) pairs.add(`${a} ${b}`);
    }
  }
  return {
    together: (a, b) => a === b || pairs.has(a < b ? `${a} ${b}` : `${b} ${a}`),
    isShared: (place) => (tellers.get(place) ?? 0) > 1,
  };
}
