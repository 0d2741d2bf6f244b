/**
 * Ships: "INS Mysore", "the frigate Tabar", and "the Mysore" in a report that has named a ship so. A ship is called like a city, a
 * person or a country's navy, and is none of them: it is another thing ("other").
 */
import type { Tokens } from "../tokens/tokens.ts";
import { wordAt } from "./mentions.ts";
import { keyOf } from "./name-keys.ts";
import { NAME_TYPES } from "./name-labels.ts";
import type { TaggedName } from "./name-tagger.ts";

const OTHER = NAME_TYPES.indexOf("other");

/** Abbreviations that stand before the names of ships. */
const PREFIXES: ReadonlySet<string> = new Set(
  "MV MT MS SS RMS HMS HMC HMCS HMAS HMNZS USS USNS USCGC INS PNS BNS KRI ROKS TCG IRIS RFS JS JDS FGS HNLMS HDMS HNoMS HSwMS BRP ARA FV RV".split(
    " ",
  ),
);
/** What a ship is called beside its name. */
const KINDS: ReadonlySet<string> = new Set(
  "ship vessel warship frigate destroyer corvette cruiser battleship submarine minesweeper gunboat tanker supertanker freighter trawler dhow ferry yacht liner tugboat icebreaker schooner sailboat steamer coaster barge".split(
    " ",
  ),
);

/** The names with those of ships as other things, in text order; `isCountry` tells names that are no ship's. */
export function withShips(
  tokens: Tokens,
  names: readonly TaggedName[],
  isCountry: (name: TaggedName) => boolean,
): TaggedName[] {
  const ships = new Map<TaggedName, TaggedName>();
  const keys = new Set<string>();
  for (const name of names) {
    const ship = isCountry(name) ? undefined : shipOf(tokens, name);
    if (ship === undefined) continue;
    ships.set(name, ship);
    keys.add(keyFrom(tokens, isPrefix(tokens, ship.start) ? ship.start + 1 : ship.start, ship.end));
  }
  if (ships.size === 0) return [...names];
  return names.map((name) => {
    const ship = ships.get(name);
    if (ship !== undefined) return ship;
    const isAgain =
      keys.has(keyFrom(tokens, name.start, name.end)) && !isCountry(name) && !isLocated(tokens, name.start);
    return isAgain ? { ...name, type: OTHER } : name;
  });
}

/** The name as a ship's, with the abbreviation before it, where the text says that it is one. */
function shipOf(tokens: Tokens, name: TaggedName): TaggedName | undefined {
  const { start, end } = name;
  if (end - start > 1 && isPrefix(tokens, start)) return { ...name, type: OTHER };
  if (isPrefix(tokens, start - 1) && sameSentence(tokens, start - 1, start))
    return { start: start - 1, end, type: OTHER };
  let before = start - 1;
  for (let k = 0; k < 2 && /^(?:named|called|[“"])$/.test(wordOr(tokens, before)); k++) before--;
  if (!KINDS.has(wordOr(tokens, before)) || !sameSentence(tokens, before, start)) return undefined;
  return { ...name, type: OTHER };
}

function isPrefix(tokens: Tokens, token: number): boolean {
  return PREFIXES.has(wordOr(tokens, token));
}

/** "in Mysore" is the city. */
function isLocated(tokens: Tokens, token: number): boolean {
  return /^(?:in|at|near|to|outside|around)$/i.test(wordOr(tokens, token - 1));
}

function sameSentence(tokens: Tokens, a: number, b: number): boolean {
  return a >= 0 && tokens.sentenceOf[a] === tokens.sentenceOf[b];
}

function wordOr(tokens: Tokens, token: number): string {
  return token >= 0 && token < tokens.count ? wordAt(tokens, token) : "";
}

function keyFrom(tokens: Tokens, start: number, end: number): string {
  return keyOf(Array.from({ length: end - start }, (_, k) => wordAt(tokens, start + k)));
}
