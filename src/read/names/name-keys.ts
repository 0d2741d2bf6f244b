/** When two names of organisations or places in one report stand for the same one: equal keys, known aliases, short forms. */
import { COUNTRIES } from "../../models/lexicon/countries.ts";
import { ORGANISATIONS } from "../../models/lexicon/organisations.ts";
import { REGIONS } from "../../models/lexicon/regions.ts";
import { plain } from "./mentions.ts";

/** Words that say what kind of thing a name stands for, and may be missing in one of two names for it. */
const BODY_KINDS: ReadonlySet<string> = new Set(
  "department dept agency office bank hospital university inc ltd corp corporation co company plc group news party organisation organization government newspaper network police".split(
    " ",
  ),
);
const PLACE_KINDS: ReadonlySet<string> = new Set(
  "island isle province state region county district governorate oblast republic kingdom prefecture valley river strip".split(
    " ",
  ),
);
const SMALL_WORDS: ReadonlySet<string> = new Set(
  "the of for and in on to at de du la le des del der und y a an".split(" "),
);

/** A name as a key: lower case, no marks, no full stops, no leading article, spaces and hyphens alike. */
export function keyOf(words: readonly string[]): string {
  const parts = words.map((word) => plain(word).replace(/[.]/g, "")).filter((word) => word !== "-" && word !== "");
  if (parts.length > 1 && parts[0] === "the") parts.shift();
  // "U. S. Army" in two tokens is "US Army".
  return parts.join(" ").replace(/\b(\p{L}) (?=\p{L}\b)/gu, "$1");
}

const aliases = new Map<string, string>();
for (const { name, otherNames } of [...COUNTRIES, ...ORGANISATIONS, ...REGIONS]) {
  const own = keyOf(name.split(/[ -]/));
  for (const other of [name, ...otherNames]) {
    const key = keyOf(other.split(/[ -]/));
    if (!aliases.has(key)) aliases.set(key, own);
  }
}

/** The key that all known names of one thing share: "us" and "united states" give one. */
export function canonicalKey(words: readonly string[]): string {
  const key = keyOf(words);
  return aliases.get(key) ?? key;
}

/** True for "IS" and "Islamic State", "WHO" and "World Health Organization": initials, small words counted or not. */
export function isAcronymOf(short: readonly string[], long: readonly string[]): boolean {
  if (short.length !== 1 || long.length < 2) return false;
  const letters = short[0]!.replace(/\./g, "");
  if (!/^\p{Lu}[\p{Lu}\p{Ll}]*\p{Lu}$/u.test(letters) || letters.length > 8) return false;
  const wanted = letters.toLowerCase();
  const words = long.map(plain).filter((word) => /^\p{L}/u.test(word));
  const all = words.map((word) => word[0]).join("");
  const telling = words
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => word[0])
    .join("");
  return all === wanted || telling === wanted;
}

/**
 * True when `short` leaves out only what names of the thing may leave out: a kind word at the end ("Wells Fargo" of
 * "Wells Fargo Bank"), or what stands before ("Red Crescent" of "Iranian Red Crescent", "Ministry" of "Defence Ministry").
 */
export function isShortFormOf(
  short: readonly string[],
  long: readonly string[],
  type: "organisation" | "place" | "other",
): boolean {
  const a = keyOf(short).split(" ");
  const b = keyOf(long).split(" ");
  if (a.length >= b.length) return false;
  const kinds = type === "place" ? PLACE_KINDS : BODY_KINDS;
  const starts = a.every((word, i) => word === b[i]);
  if (starts && b.slice(a.length).every((word) => kinds.has(word))) return !kinds.has(a[0]!) || a.length > 1;
  if (type === "place") {
    // "island of Qeshm" is "Qeshm".
    return a.length === 1 && b.length >= 3 && kinds.has(b[0]!) && b[1] === "of" && b.at(-1) === a[0];
  }
  if (type !== "organisation") return false;
  return a.every((word, i) => word === b[b.length - a.length + i]);
}
