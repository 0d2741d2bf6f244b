/** Reads words of office, countries and qualifiers out of a run of tokens: "the Russian presidential spokesman". */
import { COUNTRIES } from "../../models/lexicon/countries.ts";
import { ROLE_NOUNS } from "../../models/lexicon/name-words.ts";
import { ROLE_CLASSES, SEATS } from "../../models/lexicon/role-classes.ts";
import type { Tokens } from "../tokens/tokens.ts";
import { isTitle, plain, wordAt } from "./mentions.ts";

/** What a run of words says about an office. */
export interface Office {
  /** Words of office, longest reading first: "prime minister", "minister" is not read where it is part of it. */
  readonly nouns: readonly string[];
  readonly countries: ReadonlySet<string>;
  /** "republican", "democratic": who belongs to another party, or to none that is told, is not meant. */
  readonly parties: ReadonlySet<string>;
  /** Other words that narrow it down, lower case: "opposition", "cnn". */
  readonly qualifiers: ReadonlySet<string>;
}

const countryOf = new Map<string, string>();
for (const { name, otherNames, demonyms, capital } of COUNTRIES) {
  for (const word of [name, ...otherNames, ...demonyms])
    if (!countryOf.has(phraseKey(word))) countryOf.set(phraseKey(word), name);
  if (capital && !countryOf.has(phraseKey(capital))) countryOf.set(phraseKey(capital), name);
}
for (const [seat, country] of SEATS) countryOf.set(seat, country);

const LONGEST_NOUN = 3;
const IDLE: ReadonlySet<string> = new Set(
  "the a an of for and to in 's ’s - , his her its their former then top senior current new late acting ex".split(" "),
);

/** The country that a word or two stand for: by name, people, capital or seat of government; undefined for none. */
export function countryNamed(words: string): string | undefined {
  return countryOf.get(phraseKey(words));
}

function phraseKey(words: string): string {
  return plain(words).replace(/\./g, "").replace(/^the /, "");
}

/** Reads tokens `[start, end)`. */
export function readOffice(tokens: Tokens, start: number, end: number): Office {
  const nouns: string[] = [];
  const countries = new Set<string>();
  const parties = new Set<string>();
  const qualifiers = new Set<string>();
  for (let i = start; i < end; ) {
    let length = 0;
    for (let k = Math.min(LONGEST_NOUN, end - i); k > 0 && length === 0; k--) {
      const words = plain(phrase(tokens, i, i + k));
      const country = countryNamed(words);
      if (country !== undefined && /^\p{Lu}/u.test(wordAt(tokens, i))) {
        countries.add(country);
        length = k;
      } else if (
        ROLE_CLASSES.has(words) ||
        OFFICE_PHRASES.has(words) ||
        (k === 1 && (ROLE_NOUNS.has(words) || isTitle(words)) && !NO_NOUN.has(words))
      ) {
        nouns.push(words);
        length = k;
      }
    }
    const word = plain(wordAt(tokens, i));
    const party = PARTIES.get(word);
    if (party !== undefined) {
      parties.add(party);
      if (nouns.at(-1) === word) nouns.pop();
    } else if (length === 0 && !IDLE.has(word) && /^\p{L}/u.test(word))
      qualifiers.add(word === "presidential" ? "president" : word);
    i += Math.max(1, length);
  }
  return { nouns, countries, parties, qualifiers };
}

const PARTIES: ReadonlyMap<string, string> = new Map([
  ["republican", "republican"],
  ["gop", "republican"],
  ["democratic", "democratic"],
  ["democrat", "democratic"],
  ["libertarian", "libertarian"],
  ["green", "green"],
  ["conservative", "conservative"],
  ["tory", "conservative"],
  ["labour", "labour"],
  ["liberal", "liberal"],
  ["socialist", "socialist"],
  ["communist", "communist"],
]);

const OFFICE_PHRASES: ReadonlySet<string> = new Set([...ROLE_CLASSES.values()].flatMap((offices) => [...offices]));
/** Words of office that only qualify another one, or address. */
const NO_NOUN: ReadonlySet<string> = new Set(
  "mr mrs ms miss sir late then ex former foreign interior finance defence defense acting interim deputy vice prime chief hon late".split(
    " ",
  ),
);

/** Tokens `[start, end)` as words parted by spaces; a hyphen parts as a space does. */
export function phrase(tokens: Tokens, start: number, end: number): string {
  let words = wordAt(tokens, start);
  for (let i = start + 1; i < end; i++) if (wordAt(tokens, i) !== "-") words += ` ${wordAt(tokens, i)}`;
  return words;
}

/** The most specific noun of an office: "prime minister" of "the Iraqi prime minister". */
export function headNoun(office: Office): string | undefined {
  return office.nouns.at(-1);
}

/** True when a person of `offices` may be meant by a role noun phrase that says `wanted`. */
export function fits(wanted: Office, offices: readonly Office[]): boolean {
  const noun = headNoun(wanted);
  if (noun === undefined) return false;
  const allowed = ROLE_CLASSES.get(noun) ?? new Set([noun]);
  const matching = offices.filter((office) =>
    office.nouns.some((held) => allowed.has(held) || (ROLE_CLASSES.get(held)?.has(noun) === true && held === noun)),
  );
  if (matching.length === 0) return false;
  if (
    wanted.parties.size > 0 &&
    !offices.some((office) => [...wanted.parties].some((party) => office.parties.has(party)))
  ) {
    return false;
  }
  if (wanted.countries.size > 0) {
    const countries = new Set(offices.flatMap((office) => [...office.countries]));
    if (countries.size > 0 && ![...wanted.countries].some((country) => countries.has(country))) return false;
  }
  if (wanted.qualifiers.size > 0) {
    const known = new Set(
      matching.flatMap((office) => [...office.qualifiers, ...office.nouns.flatMap((held) => held.split(" "))]),
    );
    // A qualifier that the person's own words do not have speaks against, unless nothing at all is known of them.
    const any = matching.some((office) => office.qualifiers.size > 0);
    if (any && ![...wanted.qualifiers].some((word) => known.has(word))) return false;
  }
  return true;
}
