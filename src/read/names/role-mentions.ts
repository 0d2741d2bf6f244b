/** Role nouns that stand for a person named in the report: "the Kremlin spokesman", "Iraq's prime minister". */
import { FEMALE_ROLE_NOUNS, MALE_ROLE_NOUNS, ROLE_NOUNS } from "../../models/lexicon/name-words.ts";
import { ROLE_CLASSES } from "../../models/lexicon/role-classes.ts";
import type { Tokens } from "../tokens/tokens.ts";
import { isParticle, type Mention, mentionAtToken, plain, shown, wordAt } from "./mentions.ts";
import type { Entity } from "./name-entities.ts";
import { countryNamed, fits, headNoun, type Office, phrase, readOffice } from "./phrase-words.ts";

/** A role noun phrase or pronoun by its tokens, with the entity it stands for. */
export interface Reference {
  readonly start: number;
  readonly end: number;
  readonly entity: number;
  readonly why: string;
}

/** The persons of a report as role nouns and pronouns see them. */
export interface Cast {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly entityOf: readonly number[];
}

/** A person's offices as the report tells them, with the token where each is told. */
interface Told {
  readonly at: number;
  readonly office: Office;
}

/** Offices kept a person: reports tell few, and tell them early. */
const MOST_TOLD = 12;

/** With more persons of one office the report is a list, and nobody is meant alone. */
const MOST_HOLDERS = 30;

/** All role noun phrases whose person the text decides. */
export function findRoles(tokens: Tokens, cast: Cast): Reference[] {
  const told = officesOf(tokens, cast);
  const byNoun = new Map<string, Set<number>>();
  for (const [entity, list] of told) {
    for (const { office } of list)
      for (const noun of office.nouns) byNoun.set(noun, (byNoun.get(noun) ?? new Set()).add(entity));
  }
  // By role noun the persons who hold an office that it may stand for; found once a noun, since the list may be long.
  const holders = new Map<string, number[]>();
  const holdersOf = (noun: string): readonly number[] => {
    let found = holders.get(noun);
    if (found === undefined) {
      const offices = [...(ROLE_CLASSES.get(noun) ?? [noun])];
      found = [...new Set(offices.flatMap((office) => [...(byNoun.get(office) ?? [])]))];
      holders.set(noun, found);
    }
    return found;
  };
  const nameAt = mentionAtToken(tokens, cast.mentions);
  const references: Reference[] = [];
  for (const [start, end, office, isWhole] of rolePhrases(tokens, nameAt, cast.mentions)) {
    const appositive = appositiveName(tokens, cast.mentions, nameAt, end);
    if (appositive !== undefined) {
      references.push({ start, end, entity: cast.entityOf[appositive]!, why: "the name follows in apposition" });
      continue;
    }
    const sex = MALE_ROLE_NOUNS.has(headNoun(office)!)
      ? "male"
      : FEMALE_ROLE_NOUNS.has(headNoun(office)!)
        ? "female"
        : "unknown";
    const candidatesFor = holdersOf(headNoun(office)!);
    if (candidatesFor.length > MOST_HOLDERS) continue;
    const persons = candidatesFor.filter((entity) => {
      const known = cast.entities[entity]!.sex;
      if (sex !== "unknown" && known !== "unknown" && known !== sex) return false;
      const offices = told.get(entity)!.map((one) => one.office);
      return fits(office, offices) && (!isWhole || holdsAll(office, offices));
    });
    // Who was named before comes first; one who is named later only when nobody was.
    const before = persons.filter((entity) => cast.mentions[cast.entities[entity]!.mentions[0]!]!.start < start);
    const candidates = before.length > 0 ? before : persons;
    if (candidates.length !== 1) continue;
    const entity = candidates[0]!;
    const held = told.get(entity)!.find((one) => fits(office, [one.office])) ?? told.get(entity)![0]!;
    const known = held.office.nouns.join(" ");
    references.push({
      start,
      end,
      entity,
      why: `the only person ${before.length > 0 ? "named before" : "in the report"} whose role fits: “${shown(cast.entities[entity]!.words)}”, ${known}`,
    });
  }
  return references;
}

/** True when every word of "the head of the rescue service" stands in one office of the person, "head of the city's rescue service". */
function holdsAll({ qualifiers }: Office, offices: readonly Office[]): boolean {
  return offices.some((office) => {
    const words = new Set([...office.qualifiers, ...office.nouns.flatMap((noun) => noun.split(" "))]);
    return [...qualifiers].every((word) => words.has(word));
  });
}

/** Words of office before the name, and after it between commas: "Anna Lind, the Kremlin spokeswoman, said". */
function officesOf(tokens: Tokens, { mentions, entityOf }: Cast): Map<number, Told[]> {
  const told = new Map<number, Told[]>();
  const tell = (m: number, start: number, end: number) => {
    const office = readOffice(tokens, start, end);
    if (office.nouns.length === 0) return;
    const list = told.get(entityOf[m]!) ?? [];
    if (list.length < MOST_TOLD) list.push({ at: start, office });
    told.set(entityOf[m]!, list);
  };
  mentions.forEach((mention, m) => {
    if (mention.type !== "person") return;
    const sentence = tokens.sentenceOf[mention.start]!;
    const [first, last] = [tokens.sentenceStarts[sentence]!, tokens.sentenceStarts[sentence + 1]!];
    if (mention.roleStart < mention.start) tell(m, mention.roleStart, mention.start);
    if (mention.end < last && wordAt(tokens, mention.end) === ",") {
      let end = mention.end + 1;
      while (
        end < last &&
        end < mention.end + 12 &&
        !/^[,.;:)(“”"]$/.test(wordAt(tokens, end)) &&
        !isVerbish(wordAt(tokens, end))
      )
        end++;
      const begin = plain(wordAt(tokens, mention.end + 1));
      if (
        /^(?:the|a|an)$/.test(begin) ||
        ROLE_NOUNS.has(begin) ||
        ROLE_CLASSES.has(begin) ||
        /^\p{Lu}/u.test(wordAt(tokens, mention.end + 1)) ||
        isOfficeStart(tokens, mention.end + 1, end)
      ) {
        tell(m, mention.end + 1, end);
      }
    }
    // "the Iraqi prime minister, Mustafa al-Kadhimi"
    const comma = mention.start - 1;
    if (comma > first && wordAt(tokens, comma) === ",") {
      let begin = comma - 1;
      while (begin > first && begin > comma - 8 && !/^(?:the|a|an|[,.;:“”"])$/i.test(wordAt(tokens, begin))) begin--;
      if (/^(?:the|a|an)$/i.test(wordAt(tokens, begin))) {
        const office = readOffice(tokens, begin, comma);
        const noun = headNoun(office);
        if (
          noun !== undefined &&
          plain(phrase(tokens, Math.max(begin, comma - noun.split(" ").length), comma)) === noun
        )
          tell(m, begin, comma);
      }
      tellBefore(m, comma, first);
    }
  });
  return told;

  /** "the head of the provincial rescue service, Jon Brek": an office with what it is of, in front of the comma. */
  function tellBefore(m: number, comma: number, first: number) {
    for (let begin = comma - 3; begin >= first && begin > comma - LONGEST_OFFICE; begin--) {
      if (/^[,.;:“”"]$/.test(wordAt(tokens, begin))) return;
      if (!/^(?:the|a|an)$/i.test(wordAt(tokens, begin))) continue;
      const noun = officeEnd(tokens, begin + 1, comma);
      if (noun > 0 && /^(?:of|for|at)$/.test(wordAt(tokens, noun))) {
        tell(m, begin, comma);
        return;
      }
    }
  }
}

/** An office with what it is of has so many tokens at most. */
const LONGEST_OFFICE = 14;

/** The end of an office that begins at `start`; 0 when none does. */
function officeEnd(tokens: Tokens, start: number, limit: number): number {
  for (let k = 3; k > 0; k--)
    if (start + k < limit && ROLE_CLASSES.has(plain(phrase(tokens, start, start + k)))) return start + k;
  return 0;
}

/** "Anna Lind, head of the agency": the words begin with an office. */
function isOfficeStart(tokens: Tokens, start: number, end: number): boolean {
  for (let k = 1; k <= 4 && start + k <= end; k++)
    if (
      ROLE_CLASSES.has(plain(phrase(tokens, start, start + k))) ||
      ROLE_NOUNS.has(plain(wordAt(tokens, start + k - 1)))
    )
      return true;
  return false;
}

function isVerbish(word: string): boolean {
  return /^(?:said|says|told|was|is|were|are|has|had|who|which|whose|that|will|would|and)$/.test(word);
}

/** Each "the … noun" and "Iraq's … noun" that no name follows at once. */
function* rolePhrases(
  tokens: Tokens,
  nameAt: Int32Array,
  mentions: readonly Mention[],
): Generator<[number, number, Office, boolean]> {
  for (let s = 0; s + 1 < tokens.sentenceStarts.length; s++) {
    const last = tokens.sentenceStarts[s + 1]!;
    for (let i = tokens.sentenceStarts[s]!; i < last; i++) {
      const start = phraseStart(tokens, i, nameAt, mentions);
      if (start === undefined) continue;
      const end = phraseEnd(tokens, start, last, nameAt, mentions) ?? wholePhraseEnd(tokens, start, last, nameAt);
      if (end === undefined) continue;
      yield [i, end, readOffice(tokens, i, end), /^(?:of|for)$/.test(wordAt(tokens, officeEnd(tokens, start, last)))];
      i = end - 1;
    }
  }
}

/** Where the words after "the" or after a country's possessive begin. */
function phraseStart(tokens: Tokens, i: number, nameAt: Int32Array, mentions: readonly Mention[]): number | undefined {
  const word = wordAt(tokens, i);
  if (word === "the" || word === "The") return i + 1;
  const m = nameAt[i]!;
  if (m < 0 || mentions[m]!.start !== i || mentions[m]!.type === "person") return undefined;
  const after = mentions[m]!.end;
  if (
    after >= tokens.count ||
    !/^['’]s?$/.test(wordAt(tokens, after)) ||
    countryNamed(phrase(tokens, i, after)) === undefined
  )
    return undefined;
  return after + 1;
}

/** The end of the phrase when its last word is a singular office, with "of …" after it; undefined when it is none. */
function phraseEnd(
  tokens: Tokens,
  start: number,
  last: number,
  nameAt: Int32Array,
  mentions: readonly Mention[],
): number | undefined {
  let noun = -1;
  for (let i = start; i < Math.min(last, start + 6); i++) {
    const word = wordAt(tokens, i);
    if (!/^[\p{L}.'’-]+$/u.test(word) || NO_MODIFIER.has(word)) break;
    if (nameAt[i]! >= 0 && mentions[nameAt[i]!]!.type === "person") return undefined;
    if (isOffice(tokens, start, i + 1)) noun = i;
    else if (noun >= 0) break;
  }
  if (noun < 0) return undefined;
  let end = noun + 1;
  const next = end < last ? wordAt(tokens, end) : ".";
  // "the sheriff's office" is no person.
  if (
    /^['’]s?$/.test(next) &&
    end + 1 < last &&
    /^(?:office|station|department|house|residence|palace)$/i.test(wordAt(tokens, end + 1))
  )
    return undefined;
  // "the president Anna Lind", "the spokesman's", "the police chief constable"
  if (end < last && nameAt[end]! >= 0 && mentions[nameAt[end]!]!.type === "person") return undefined;
  if (/^\p{Lu}/u.test(next) && next !== "I") return undefined;
  if (/^(?:of|for)$/.test(next)) {
    let k = end + 1;
    while (
      k < last &&
      k < end + 6 &&
      (/^(?:the|of|and)$/.test(wordAt(tokens, k)) || /^\p{Lu}/u.test(wordAt(tokens, k)) || nameAt[k]! >= 0)
    )
      k++;
    if (k > end + 1 && !/^(?:the|of|and)$/.test(wordAt(tokens, k - 1))) end = k;
    else return undefined;
  }
  return end;
}

/** "the head of the rescue service": an office with what it is of in small letters, up to a verb, mark or name. */
function wholePhraseEnd(tokens: Tokens, start: number, last: number, nameAt: Int32Array): number | undefined {
  const noun = officeEnd(tokens, start, last);
  if (noun === 0 || !/^(?:of|for)$/.test(wordAt(tokens, noun)) || /^\p{Lu}/u.test(wordAt(tokens, noun - 1)))
    return undefined;
  let end = noun + 1;
  while (
    end < Math.min(last, noun + 7) &&
    nameAt[end]! < 0 &&
    IN_OFFICE.test(wordAt(tokens, end)) &&
    !isVerbish(wordAt(tokens, end))
  )
    end++;
  return end > noun + 1 && !/^(?:the|of|and|for|a)$/.test(wordAt(tokens, end - 1)) ? end : undefined;
}

const IN_OFFICE =
  /^(?!(?:say|tell|add|warn|confirm|announce|speak|note|write|describe|report|deny|insist|call|stress|explain|in|on|at|to|with|by|from|after|before|during|when|as|but|or|also|later|then|not|now)(?:s|ed|d)?$)[\p{Ll}'’-]+$/u;

/** Words that end what stands before a role noun. */
const NO_MODIFIER: ReadonlySet<string> = new Set(
  "the a an of in to for on at by with and or but as from would-be next then who that which is was are were".split(" "),
);

/** True when the words end in an office, of one to three words, that is used in the singular. */
function isOffice(tokens: Tokens, start: number, end: number): boolean {
  for (let k = 1; k <= 3 && end - k >= start; k++) {
    const words = plain(phrase(tokens, end - k, end));
    if (ROLE_CLASSES.has(words) && !/^\p{Lu}/u.test(wordAt(tokens, end - 1))) return true;
  }
  return false;
}

/** The person named right after the phrase and a comma. */
function appositiveName(
  tokens: Tokens,
  mentions: readonly Mention[],
  nameAt: Int32Array,
  end: number,
): number | undefined {
  if (end + 1 >= tokens.count || wordAt(tokens, end) !== ",") return undefined;
  const m = nameAt[end + 1]!;
  if (m < 0 || mentions[m]!.type !== "person" || isParticle(wordAt(tokens, end + 1))) return undefined;
  const after = mentions[m]!.end;
  return after < tokens.count && /^[,.;:]$/.test(wordAt(tokens, after)) ? m : undefined;
}
