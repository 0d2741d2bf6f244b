import { COUNTRIES } from "../../models/lexicon/countries.ts";
import { TITLES } from "../../models/lexicon/name-parts.ts";

const countryOf = new Map<string, string>();
const demonyms = new Set<string>();
for (const country of COUNTRIES) {
  for (const name of [country.name, ...country.otherNames]) countryOf.set(fold(name), country.name);
  for (const word of country.demonyms) {
    countryOf.set(fold(word), country.name);
    demonyms.add(fold(word));
  }
}

/** A name without case, accents, points and apostrophes: "U. S. Geological Survey" → "us geological survey". */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s\b/g, "")
    .replace(/\b(\p{L})\.\s?(?=\p{L}\b)/gu, "$1")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The words of a name that tell it from others: folded, without titles in front and without "the", "of" and "in". */
export function coreWords(text: string): string[] {
  const words = fold(text)
    .split(" ")
    .filter((word) => word !== "");
  let first = 0;
  while (first < words.length - 1 && TITLES.has(words[first]!)) first++;
  const core = words.slice(first).filter((word) => word !== "the" && word !== "of" && word !== "in");
  return core.length > 0 ? core : words;
}

/** Words with the country in front in its common name: "Iranian Red Crescent" and "Iran's Red Crescent" → "iran red crescent". */
export function withCountry(words: readonly string[]): string {
  for (let length = Math.min(3, words.length - 1); length > 0; length--) {
    const country = countryOf.get(words.slice(0, length).join(" "));
    if (country !== undefined) return [fold(country), ...words.slice(length)].join(" ");
  }
  return words.join(" ");
}

/** The country that a name or an adjective stands for ("Iraqi", "US"), or null. */
export function countryNamed(text: string): string | null {
  return countryOf.get(fold(text)) ?? null;
}

/** The country that one lower-case word stands for ("iraqi"), or null; quick, for every word of a text. */
export function countryOfWord(lower: string): string | null {
  return countryOf.get(lower) ?? null;
}

/** True for adjectives and words for a people ("Iraqi", "Somalis"): they point to a country without being its name. */
export function isDemonym(text: string): boolean {
  return demonyms.has(fold(text));
}
