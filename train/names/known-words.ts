/** Builds the gazetteer that travels in the names model, from the lists in src/models/lexicon/. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { COUNTRIES } from "../../src/models/lexicon/countries.ts";
import { ORGANISATIONS } from "../../src/models/lexicon/organisations.ts";
import { OTHER_NAMES } from "../../src/models/lexicon/other-names.ts";
import { REGIONS } from "../../src/models/lexicon/regions.ts";
import { weightsFolder } from "../../src/models/models.ts";
import { KNOWN, LONGEST_PHRASE, phraseHash } from "../../src/read/names/gazetteer.ts";
import { FAMILY_NAMES, FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from "./romanised-names.ts";

/** Hashes in ascending order and their bits. */
export interface KnownWords {
  readonly knownHashes: Uint32Array;
  readonly knownBits: Uint16Array;
}

export function collectKnownWords(): KnownWords {
  const bits = new Map<number, number>();
  const addHash = (hash: number, bit: number) => bits.set(hash >>> 0, (bits.get(hash >>> 0) ?? 0) | bit);
  const add = (phrase: string, bit: number) => {
    const words = splitLikeTokens(phrase);
    if (words.length === 0 || words.length > LONGEST_PHRASE) return;
    addHash(phraseHash(words), bit);
    if (words.length > 1) addHash(phraseHash(words.slice(0, 1)), KNOWN.startsPhrase);
  };

  for (const [name = "", sex] of listOf("given-names.txt")) {
    if (sex !== "f") add(name, KNOWN.maleGiven);
    if (sex !== "m") add(name, KNOWN.femaleGiven);
  }
  for (const name of MALE_GIVEN_NAMES) add(name, KNOWN.maleGiven);
  for (const name of FEMALE_GIVEN_NAMES) add(name, KNOWN.femaleGiven);
  for (const [name = ""] of listOf("family-names.txt")) add(name, KNOWN.family);
  for (const name of FAMILY_NAMES) add(name, KNOWN.family);
  for (const [name = ""] of listOf("cities.txt")) add(name, KNOWN.city);
  for (const country of COUNTRIES) {
    for (const name of [country.name, ...country.otherNames]) add(name, KNOWN.country);
    for (const demonym of country.demonyms) add(demonym, KNOWN.demonym);
    if (country.capital) add(country.capital, KNOWN.city);
  }
  for (const region of REGIONS) for (const name of [region.name, ...region.otherNames]) add(name, KNOWN.region);
  for (const name of OTHER_NAMES) add(name, KNOWN.other);
  for (const body of ORGANISATIONS) for (const name of [body.name, ...body.otherNames]) add(name, KNOWN.organisation);

  const entries = [...bits].sort((a, b) => a[0] - b[0]);
  return {
    knownHashes: Uint32Array.from(entries, ([hash]) => hash),
    knownBits: Uint16Array.from(entries, ([, value]) => value),
  };
}

/** Words as the tokeniser cuts them: hyphens and a possessive stand alone. */
function splitLikeTokens(phrase: string): string[] {
  return phrase
    .replace(/-/g, " - ")
    .replace(/(?<=\p{L})('s)(?=\s|$)/gu, " $1")
    .split(/\s+/)
    .filter((word) => word !== "");
}

function listOf(file: string): string[][] {
  const path = join(dirname(weightsFolder()), "lexicon", file);
  return readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("\t"));
}
