/**
 * Settles over the whole report what the tagger decided sentence by sentence: one word, one type; a name that was found
 * in one place is found in the others; particles stay with the name they belong to; countries are places, or else teams; ships are other
 * things.
 */
import { COUNTRIES } from "../../models/lexicon/countries.ts";
import { ORGANISATIONS } from "../../models/lexicon/organisations.ts";
import { REGIONS } from "../../models/lexicon/regions.ts";
import type { Tokens } from "../tokens/tokens.ts";
import { withLoweredNames } from "./lowered-names.ts";
import { isTitle, plain, wordAt } from "./mentions.ts";
import { isAcronymOf, keyOf } from "./name-keys.ts";
import { NAME_TYPES } from "./name-labels.ts";
import type { TaggedName } from "./name-tagger.ts";
import { nationalTeams } from "./national-teams.ts";
import { placesByContext } from "./places-by-context.ts";
import { withShips } from "./ships.ts";

const PERSON = NAME_TYPES.indexOf("person");
const ORGANISATION = NAME_TYPES.indexOf("organisation");
const PLACE = NAME_TYPES.indexOf("place");
const OTHER = NAME_TYPES.indexOf("other");

/** Well-known bodies of which no other meaning is common: several words, or an acronym of three letters or more. */
const BODY_KEYS: ReadonlySet<string> = new Set(
  ORGANISATIONS.flatMap(({ name, otherNames }) => [name, ...otherNames])
    .filter((name) => /[ -]/.test(name) || /^\p{Lu}{3,}$/u.test(name))
    .map((name) => keyOf(name.split(/[ -]/))),
);

/** Countries, and regions whose names have several words. */
const PLACE_KEYS: ReadonlySet<string> = new Set(
  [
    ...COUNTRIES.flatMap(({ name, otherNames }) => [name, ...otherNames]),
    ...REGIONS.map(({ name }) => name).filter((name) => name.includes(" ")),
  ].map((name) => keyOf(name.split(/[ -]/))),
);

/** The names with their types and bounds settled, in text order. */
export function settleNames(tokens: Tokens, tagged: readonly TaggedName[]): TaggedName[] {
  const whole = tagged.map((name, i) => withParticle(tokens, name, tagged[i + 1]?.start ?? tokens.count));
  const settled = settleTypes(tokens, placesByContext(tokens, personsCalledLikePlaces(tokens, whole)));
  const isCountry = (name: TaggedName) => PLACE_KEYS.has(keyOf(wordsOf(tokens, name)));
  const typed = withShips(tokens, nationalTeams(tokens, settled), isCountry);
  const all = [...typed, ...missedNames(tokens, typed), ...missedAcronyms(tokens, typed)];
  return withLoweredNames(
    tokens,
    all.sort((a, b) => a.start - b.start),
  );
}

/** "Mustafa" | "al-Kadhimi": a particle and the capitalised word after it belong to the person's name before them. */
function withParticle(tokens: Tokens, name: TaggedName, next: number): TaggedName {
  if (name.type !== PERSON) return name;
  const sentenceEnd = tokens.sentenceStarts[tokens.sentenceOf[name.start]! + 1]!;
  let end = name.end;
  if (end >= sentenceEnd || !/^(?:al|el|ul|ur|bin|ibn|bint|abu|ould|von|van)$/i.test(wordAt(tokens, end))) return name;
  end++;
  if (end < sentenceEnd && wordAt(tokens, end) === "-") end++;
  if (end >= Math.min(sentenceEnd, next) || !/^\p{Lu}\p{Ll}/u.test(wordAt(tokens, end))) return name;
  return { ...name, end: end + 1 };
}

/**
 * "Ludmira Lyon, a nurse, sued. Lyon lives alone.": a word read as a place of which nobody is in, at or from anywhere in the
 * report, and which once stands after a capitalised word outside names, is that person's family name.
 */
function personsCalledLikePlaces(tokens: Tokens, names: readonly TaggedName[]): TaggedName[] {
  const taken = new Uint8Array(tokens.count);
  for (const name of names) taken.fill(1, name.start, name.end);
  const counts = new Map<string, number>();
  const afterGiven = new Set<string>();
  const isSingle = (name: TaggedName) => name.type === PLACE && name.end - name.start === 1;
  for (const name of names) {
    if (!isSingle(name)) continue;
    const key = keyOf(wordsOf(tokens, name));
    const located = PLACE_KEYS.has(key) || afterLocative(tokens, name.start);
    counts.set(key, (counts.get(key) ?? 0) + (located ? Number.NEGATIVE_INFINITY : 1));
    if (mayBeGivenName(tokens, name.start, taken)) afterGiven.add(key);
  }
  const persons = new Set([...afterGiven].filter((key) => counts.get(key)! > 1));
  if (persons.size === 0) return [...names];
  const lower = lowerWords(tokens);
  return names.map((name) => {
    if (!isSingle(name) || !persons.has(keyOf(wordsOf(tokens, name)))) return name;
    const whole = mayBeGivenName(tokens, name.start, taken) && !lower.has(plain(wordAt(tokens, name.start - 1)));
    return { start: whole ? name.start - 1 : name.start, end: name.end, type: PERSON };
  });
}

/** True when the word before is of one sentence with the token, outside names and looks like a given name. */
function mayBeGivenName(tokens: Tokens, token: number, taken: Uint8Array): boolean {
  if (token === 0 || taken[token - 1] === 1 || tokens.sentenceOf[token - 1] !== tokens.sentenceOf[token]) return false;
  const word = wordAt(tokens, token - 1);
  return /^\p{Lu}\p{Ll}{2,}$/u.test(word) && !isTitle(word) && !SENTENCE_WORDS.has(word) && !BEFORE_PLACES.has(word);
}

/** Capitalised words before a place that are no given names: "Central London", "Friday Paris". */
const BEFORE_PLACES: ReadonlySet<string> = new Set([
  ...COUNTRIES.flatMap((country) => country.demonyms),
  ..."North South East West Northern Southern Eastern Western Central Greater Downtown Upper Lower Old New Inner Outer Mount Monday Tuesday Wednesday Thursday Friday Saturday Sunday This That These Those Meanwhile Today Yesterday Since Under Over Like Only Even Both Where Because Although Though Beyond Within Without Nor Yet Did Does Was Has Had Will Would Could Can May Should Why How Who What".split(
    " ",
  ),
]);

function settleTypes(tokens: Tokens, names: readonly TaggedName[]): TaggedName[] {
  const counts = new Map<string, number[]>();
  const keys = names.map((name) => keyOf(wordsOf(tokens, name)));
  const partsOfPersons = new Set<string>();
  names.forEach((name, i) => {
    const count = counts.get(keys[i]!) ?? NAME_TYPES.map(() => 0);
    count[name.type]!++;
    counts.set(keys[i]!, count);
    if (name.type === PERSON && name.end - name.start > 1)
      for (const word of wordsOf(tokens, name)) partsOfPersons.add(plain(word));
  });
  const introduced = introducedBodies(tokens, names, keys);
  return names.map((name, i) => {
    const key = keys[i]!;
    // "Paris" in a report about Valeska Paris, unless it stands where a place stands.
    if (
      name.type !== PERSON &&
      name.end - name.start === 1 &&
      partsOfPersons.has(key) &&
      !PLACE_KEYS.has(key) &&
      !afterPreposition(tokens, name.start)
    ) {
      return { ...name, type: PERSON };
    }
    if (PLACE_KEYS.has(key) && name.type !== PERSON) return { ...name, type: PLACE };
    if ((BODY_KEYS.has(key) || introduced.has(key)) && name.type !== PERSON) return { ...name, type: ORGANISATION };
    const count = counts.get(key)!;
    // A word that is a place at least as often as a body is a place.
    if (name.type === ORGANISATION && name.end - name.start === 1 && count[PLACE]! >= count[ORGANISATION]!)
      return { ...name, type: PLACE };
    const most = count.indexOf(Math.max(...count));
    // A person by one name only may be a place that was misread, and the other way round; a known person's part is not.
    const isKnownPerson = name.type === PERSON && (name.end - name.start > 1 || partsOfPersons.has(key));
    if (most === name.type || isKnownPerson) return name;
    if (most === PERSON && name.end - name.start > 1) return name;
    const clear = count[most]! >= 2 * count[name.type]! && count[most]! > 1;
    return clear && most !== OTHER ? { ...name, type: most } : name;
  });
}

/** Keys of "Jemaah Islamiyah (JI)", name and acronym: bodies, when the one or the other is read as one. */
function introducedBodies(tokens: Tokens, names: readonly TaggedName[], keys: readonly string[]): ReadonlySet<string> {
  const introduced = new Set<string>();
  for (let i = 0; i + 1 < names.length; i++) {
    const [long, short] = [names[i]!, names[i + 1]!];
    if (long.type !== ORGANISATION && short.type !== ORGANISATION) continue;
    if (short.start !== long.end + 1 || wordAt(tokens, long.end) !== "(") continue;
    if (!isAcronymOf(wordsOf(tokens, short), wordsOf(tokens, long))) continue;
    introduced.add(keys[i]!);
    introduced.add(keys[i + 1]!);
  }
  return introduced;
}

function afterLocative(tokens: Tokens, token: number): boolean {
  return token > 0 && /^(?:in|from|to|at|near|outside|around|into|across)$/i.test(wordAt(tokens, token - 1));
}

function afterPreposition(tokens: Tokens, token: number): boolean {
  return token > 0 && /^(?:in|from|to|at|near|of|outside|around|into|across|[(,])$/i.test(wordAt(tokens, token - 1));
}

/** Names with one first word that are looked for: bounds the work on lists of people called alike. */
const MOST_ALIKE = 20;

/** Other occurrences of found names: the same words in the same case, where nothing was found. */
function missedNames(tokens: Tokens, names: readonly TaggedName[]): TaggedName[] {
  const byFirst = new Map<string, TaggedName[]>();
  const seen = new Set<string>();
  const taken = new Uint8Array(tokens.count);
  for (const name of names) {
    taken.fill(1, name.start, name.end);
    const words = wordsOf(tokens, name);
    const key = words.join(" ");
    if (name.type === OTHER || seen.has(key)) continue;
    seen.add(key);
    // A single word must be a name by its looks: no lone capital, nothing that stands in lower case elsewhere.
    const first = words[0]!;
    if (words.length === 1 && (first.length < 3 || !/^\p{Lu}/u.test(first))) continue;
    const list = byFirst.get(first);
    if (list && list.length < MOST_ALIKE) list.push(name);
    else if (!list) byFirst.set(first, [name]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.end - b.start - (a.end - a.start));
  let lower: ReadonlySet<string> | undefined;
  const found: TaggedName[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (taken[i] === 1) continue;
    const alike = byFirst.get(wordAt(tokens, i));
    if (alike === undefined) continue;
    for (const name of alike) {
      const length = name.end - name.start;
      if (i + length > tokens.count || tokens.sentenceOf[i] !== tokens.sentenceOf[i + length - 1]) continue;
      let equal = true;
      for (let k = 0; k < length && equal; k++)
        equal = taken[i + k] === 0 && wordAt(tokens, i + k) === wordAt(tokens, name.start + k);
      if (!equal || touchesCapital(tokens, i - 1, taken) || touchesCapital(tokens, i + length, taken)) continue;
      lower ??= lowerWords(tokens);
      if (length === 1 && lower.has(plain(wordAt(tokens, i)))) continue;
      found.push({ start: i, end: i + length, type: name.type });
      i += length - 1;
      break;
    }
  }
  return found;
}

/** "OSP" where the report names the Oregon State Police: capitals that are the initials of one of its bodies. */
function missedAcronyms(tokens: Tokens, names: readonly TaggedName[]): TaggedName[] {
  const initials = new Set<string>();
  const taken = new Uint8Array(tokens.count);
  for (const name of names) {
    taken.fill(1, name.start, name.end);
    if (name.type !== ORGANISATION || name.end - name.start < 2) continue;
    const words = wordsOf(tokens, name).filter((word) => /^\p{Lu}/u.test(word));
    if (words.length > 1) initials.add(words.map((word) => word[0]).join(""));
  }
  const found: TaggedName[] = [];
  if (initials.size === 0) return found;
  for (let s = 0; s + 1 < tokens.sentenceStarts.length; s++) {
    let shouted = true;
    const here: TaggedName[] = [];
    for (let i = tokens.sentenceStarts[s]!; i < tokens.sentenceStarts[s + 1]!; i++) {
      const word = wordAt(tokens, i);
      if (shouted && /\p{Ll}/u.test(word)) shouted = false;
      if (taken[i] === 0 && initials.has(word)) here.push({ start: i, end: i + 1, type: ORGANISATION });
    }
    // In a sentence that is all in capitals they tell nothing.
    if (!shouted) found.push(...here);
  }
  return found;
}

/** True when the token is a capitalised word outside names: then the words beside it may be part of something longer. */
function touchesCapital(tokens: Tokens, token: number, taken: Uint8Array): boolean {
  return (
    token >= 0 &&
    token < tokens.count &&
    taken[token] === 0 &&
    /^\p{Lu}\p{Ll}/u.test(wordAt(tokens, token)) &&
    !SENTENCE_WORDS.has(wordAt(tokens, token))
  );
}

const SENTENCE_WORDS: ReadonlySet<string> = new Set(
  "The In On At By For From And But As After Before When While If With To A An".split(" "),
);

/** Words that stand in lower case somewhere in the report. */
function lowerWords(tokens: Tokens): ReadonlySet<string> {
  const lower = new Set<string>();
  for (let i = 0; i < tokens.count; i++) {
    const code = tokens.text.charCodeAt(tokens.starts[i]!);
    if (code >= 97 && code <= 122) lower.add(wordAt(tokens, i));
  }
  return lower;
}

function wordsOf(tokens: Tokens, name: TaggedName): string[] {
  return Array.from({ length: name.end - name.start }, (_, k) => wordAt(tokens, name.start + k));
}
