/**
 * Places that their surroundings tell: "the villages of Tonban, Goursin and Khaledin", "Abu Ghraib prison", "a survey in Golden",
 * "a decision by Washington", "(R-Ohio)", "the Government of Kesmar", datelines. The tagger reads lists of unknown names as persons, since most lists are of persons.
 */
import { COUNTRIES } from "../../models/lexicon/countries.ts";
import { REGIONS } from "../../models/lexicon/regions.ts";
import type { Tokens } from "../tokens/tokens.ts";
import { plain, wordAt } from "./mentions.ts";
import { NAME_TYPES } from "./name-labels.ts";
import type { TaggedName } from "./name-tagger.ts";

const PERSON = NAME_TYPES.indexOf("person");
const ORGANISATION = NAME_TYPES.indexOf("organisation");
const PLACE = NAME_TYPES.indexOf("place");

const KINDS: ReadonlySet<string> = words(
  "villages towns cities hamlets provinces districts islands suburbs neighborhoods neighbourhoods village town hamlet province suburb",
);
/** What may stand between the kind and the first of the places: "villages were identified as", "towns, including". */
const BETWEEN: ReadonlySet<string> = words(
  "of in are were is was be named called as identified including include includes like such the both hit hardest worst affected , : ( “",
);
const MOST_BETWEEN = 5;
const AFTER: ReadonlySet<string> = words("village province prison airport peninsula governorate oblast");

/** Capitals that stand for their governments, without those that are common names of persons. */
const CAPITALS: ReadonlySet<string> = new Set(
  COUNTRIES.map(({ capital }) => capital).filter(
    (capital) => capital !== "" && !/^(?:Victoria|Santiago|Hamilton|Kingston|Stanley|Male)$/.test(capital),
  ),
);
const STATES: ReadonlySet<string> = new Set(
  REGIONS.slice(REGIONS.findIndex(({ name }) => name === "Alabama")).flatMap(({ name, otherNames }) => [
    name,
    ...otherNames,
  ]),
);

/** Countries and states of one word. */
const KNOWN_PLACES: ReadonlySet<string> = new Set([
  ...COUNTRIES.flatMap(({ name, otherNames }) => [name, ...otherNames]),
  ...STATES,
]);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** The names with such places as places, in text order. */
export function placesByContext(tokens: Tokens, names: readonly TaggedName[]): TaggedName[] {
  const partsOfPersons = new Set<string>();
  for (const { start, end, type } of names)
    if (type === PERSON && end - start > 1)
      for (let i = start; i < end; i++) partsOfPersons.add(plain(wordAt(tokens, i)));
  const inList = placesInLists(tokens, names);
  const told = placesTold(tokens, names, partsOfPersons);
  const settled = names.flatMap((name, n): TaggedName[] => {
    const isSingle = name.end - name.start === 1;
    const word = wordAt(tokens, name.start);
    const asPlace = { ...name, type: PLACE };
    if (isPartyState(tokens, name)) return [{ ...asPlace, start: name.end - 1 }];
    if (isSingle && (told.has(word) || (inList.has(n) && name.type === ORGANISATION))) return [asPlace];
    if (name.type === ORGANISATION) return isOffice(tokens, name) ? [] : splitAtIn(tokens, name);
    if (name.type !== PERSON) return [name];
    if (startsWithPlace(tokens, name, told))
      return [
        { ...asPlace, end: name.start + 1 },
        { ...name, start: name.start + 1 },
      ];
    const isCapital = isSingle && CAPITALS.has(word) && !partsOfPersons.has(plain(word));
    return [isCapital || inList.has(n) || AFTER.has(wordOr(tokens, name.end)) ? asPlace : name];
  });
  return [...settled, ...partyStates(tokens, settled), ...datelines(tokens, settled)].sort((a, b) => a.start - b.start);
}

/** What has land, a state or streets: "the territory of Kesmar", "the Government of Kesmar". */
const OF_PLACES: ReadonlySet<string> = words(
  "territory government republic capital border borders outskirts streets residents inhabitants mfa north south east west city",
);

/** Words of one-word names that are places since the report speaks of their territory, government or streets. */
function placesTold(
  tokens: Tokens,
  names: readonly TaggedName[],
  partsOfPersons: ReadonlySet<string>,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { start, end, type } of names) {
    const length = end - start;
    if (length !== 1 && (type !== PERSON || length === 2)) continue;
    if (wordOr(tokens, start - 1) !== "of" || !OF_PLACES.has(wordOr(tokens, start - 2).toLowerCase())) continue;
    if (length > 1 || !partsOfPersons.has(plain(wordAt(tokens, start)))) found.add(wordAt(tokens, start));
  }
  return found;
}

/** "the governor of Oregon Anna Lind", "the MFA of Kesmar Leyla Oruz": a place and then a person of two names. */
function startsWithPlace(tokens: Tokens, { start, end }: TaggedName, told: ReadonlySet<string>): boolean {
  const first = wordAt(tokens, start);
  return (
    end - start > 2 &&
    (told.has(first) || KNOWN_PLACES.has(first)) &&
    /^(?:of|to|for|from)$/.test(wordOr(tokens, start - 1)) &&
    /^\p{Lu}\p{Ll}/u.test(wordAt(tokens, start + 1))
  );
}

/** "Minister of Water Resources": an office, and no body. */
function isOffice(tokens: Tokens, { start, end }: TaggedName): boolean {
  return (
    end - start > 2 &&
    /^(?:Minister|Secretary|Governor|President|Chief|Head|Director|Chairman|Ambassador|Mayor|Commissioner)$/.test(
      wordAt(tokens, start),
    ) &&
    /^(?:of|for|to)$/.test(wordAt(tokens, start + 1))
  );
}

/** Numbers of the names of one or two words in lists that a kind of place introduces. */
function placesInLists(tokens: Tokens, names: readonly TaggedName[]): ReadonlySet<number> {
  const found = new Set<number>();
  names.forEach((name, n) => {
    if (name.end - name.start > 2) return;
    const before = names[n - 1];
    const isNext = before !== undefined && found.has(n - 1) && isListGap(tokens, before.end, name.start);
    if (isNext || afterKind(tokens, name.start)) found.add(n);
  });
  return found;
}

/** ",", "and" or ", and" between two names. */
function isListGap(tokens: Tokens, start: number, end: number): boolean {
  if (end - start < 1 || end - start > 2) return false;
  for (let i = start; i < end; i++) if (!/^(?:,|and)$/.test(wordAt(tokens, i))) return false;
  return tokens.sentenceOf[start - 1] === tokens.sentenceOf[end];
}

function afterKind(tokens: Tokens, start: number): boolean {
  const first = tokens.sentenceStarts[tokens.sentenceOf[start]!]!;
  // "In the villages, Karim said": only "including" and the like lead from a comma to a list.
  if (wordOr(tokens, start - 1) === ",") return false;
  for (let i = start - 1; i >= first && i >= start - 1 - MOST_BETWEEN; i--) {
    const word = wordAt(tokens, i);
    if (KINDS.has(word)) return i < start - 1 || !word.endsWith("s");
    if (!BETWEEN.has(word)) return false;
  }
  return false;
}

/** "U.S. Geological Survey in Golden": a body and where it is. */
function splitAtIn(tokens: Tokens, name: TaggedName): TaggedName[] {
  for (let i = name.start + 1; i < name.end - 1; i++) {
    if (wordAt(tokens, i) !== "in") continue;
    const place = { start: i + 1, end: name.end, type: PLACE };
    const isPlace = place.end - place.start <= 2 && /^\p{Lu}/u.test(wordAt(tokens, place.start));
    return isPlace ? [{ ...name, end: i }, place] : [name];
  }
  return [name];
}

/** "R-Ohio", "D-Calif.": the state of a member of Congress. */
function isPartyState(tokens: Tokens, { start, end }: TaggedName): boolean {
  return end - start === 3 && isStateAt(tokens, end - 1);
}

function isStateAt(tokens: Tokens, token: number): boolean {
  return (
    STATES.has(wordOr(tokens, token)) && wordOr(tokens, token - 1) === "-" && /^[RDI]$/.test(wordOr(tokens, token - 2))
  );
}

/** Such states outside all names. */
function partyStates(tokens: Tokens, names: readonly TaggedName[]): TaggedName[] {
  const found: TaggedName[] = [];
  let taken: Set<number> | undefined;
  for (let i = 2; i < tokens.count; i++) {
    if (wordAt(tokens, i - 1) !== "-" || !isStateAt(tokens, i)) continue;
    taken ??= new Set(names.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, k) => start + k)));
    if (!taken.has(i)) found.push({ start: i, end: i + 1, type: PLACE });
  }
  return found;
}

/** Most words of a dateline before its dash. */
const LONGEST_DATELINE = 12;

/** "ORVIN, 10 March 2026 (Talpress) —": a place in capitals that begins a sentence, where nothing was found. */
function datelines(tokens: Tokens, names: readonly TaggedName[]): TaggedName[] {
  const found: TaggedName[] = [];
  const begun = new Set(names.map((name) => name.start));
  for (let s = 0; s + 1 < tokens.sentenceStarts.length; s++) {
    const start = tokens.sentenceStarts[s]!;
    const next = wordOr(tokens, start + 1);
    if ((next !== "," && next !== "(") || !/^\p{Lu}{3,}$/u.test(wordAt(tokens, start))) continue;
    const last = Math.min(tokens.sentenceStarts[s + 1]!, start + LONGEST_DATELINE);
    let end = start + 1;
    while (end < last && !(wordAt(tokens, end - 1) === ")" && /^(?:[-–—]|--)$/.test(wordAt(tokens, end)))) end++;
    if (end < last && !begun.has(start)) found.push({ start, end: start + 1, type: PLACE });
  }
  return found;
}

function wordOr(tokens: Tokens, token: number): string {
  return token >= 0 && token < tokens.count ? wordAt(tokens, token) : "";
}
