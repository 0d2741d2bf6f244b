/** Names as the tagger found them, trimmed to the name itself, with the words of office that stand before them. */

import { COUNTRIES } from "../../models/lexicon/countries.ts";
import { FEMALE_TITLES, MALE_TITLES, PARTICLES, ROLE_NOUNS, TITLES } from "../../models/lexicon/name-words.ts";
import type { NameType } from "../../text/annotation.ts";
import type { Tokens } from "../tokens/tokens.ts";
import { wordTypes } from "../tokens/word-types.ts";
import { fold } from "./gazetteer.ts";
import { NAME_TYPES } from "./name-labels.ts";
import type { TaggedName } from "./name-tagger.ts";

/** A name in a report by its tokens. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly type: NameType;
  /** Its words, as they stand. */
  readonly words: readonly string[];
  /** First token of the words of office before it; `start` when there are none. */
  readonly roleStart: number;
}

/** Titles that are part of how a person is named, and stay with the name: "Pope Francis", "Sheikh Hasina". */
const KEPT_TITLES: ReadonlySet<string> = new Set(
  "pope king queen prince princess sheikh shaikh sheik sheikha imam mullah mulla sayyid sayed syed sultan emir shah tsar lord lady saint baroness baron count duke amir don haji hajji alhaji begum marshal major".split(
    " ",
  ),
);

/** Short ranks that stand before a person's name and end no organisation's. */
const RANKS: ReadonlySet<string> = new Set(
  "capt lt sgt gov sen rep gen col maj adm cmdr brig cpl det insp dr mr mrs ms".split(" "),
);

/** Titles that are part of no name, so that all before them is the office: "Oregon Governor Anna Lind". */
const INNER_TITLES: ReadonlySet<string> = new Set(
  "capt captain lt lieutenant sgt sergeant gov governor sen senator rep gen col colonel president minister secretary chief spokesman spokeswoman director mayor ambassador officer trooper sheriff chairman commissioner inspector professor".split(
    " ",
  ),
);

/** A name's words as they are shown: hyphens without spaces. */
export function shown(words: readonly string[]): string {
  return words
    .join(" ")
    .replace(/ - /g, "-")
    .replace(/ (?=['’]s?(?: |$))/g, "");
}

/** Words for peoples and tongues: no names in Readout's sense, though they are capitalised. */
const PEOPLES: ReadonlySet<string> = new Set([
  ...COUNTRIES.flatMap((country) => country.demonyms),
  ..."European Europeans Asian Asians African Africans Arab Arabs Arabic Western Westerners Islamic Muslim Muslims Christian Christians Jewish Jew Jews Sunni Sunnis Shiite Shiites Shia Shias Islamist Islamists Latino Latinos Hispanic Hispanics Catholic Catholics Hindu Hindus Buddhist Buddhists Sikh Sikhs Yazidi Yazidis Pashtun Pashtuns Uzbek Hazara Hazaras Latin Nordic Slavic African-American Native".split(
    " ",
  ),
]);

/** The word of a token, as it stands; the same string each time, so that looking it up in a set is fast. */
export function wordAt(tokens: Tokens, token: number): string {
  if (tokens !== lastTokens) {
    const { vocabulary, ids } = wordTypes(tokens);
    lastTokens = tokens;
    lastWords = vocabulary.words;
    lastIds = ids;
  }
  return lastWords[lastIds[token]!]!;
}

let lastTokens: Tokens | undefined;
let lastWords: readonly string[] = [];
let lastIds: Int32Array = new Int32Array(0);

/** Lower case, without marks and a final full stop: how words are looked up in the lists. */
export function plain(word: string): string {
  return fold(word.toLowerCase()).replace(/\.$/, "");
}

/** True for words of address or office. */
export function isTitle(word: string): boolean {
  const key = plain(word);
  return MALE_TITLES.has(key) || FEMALE_TITLES.has(key) || TITLES.has(key);
}

/** For each token the number of the mention that it belongs to, or -1. */
export function mentionAtToken(tokens: Tokens, mentions: readonly Mention[]): Int32Array {
  const at = new Int32Array(tokens.count).fill(-1);
  mentions.forEach((mention, m) => {
    at.fill(m, mention.start, mention.end);
  });
  return at;
}

/** The mentions behind tagged names, in text order. */
export function mentionsOf(tokens: Tokens, tagged: readonly TaggedName[]): Mention[] {
  const mentions: Mention[] = [];
  let free = 0;
  for (const name of tagged) {
    const mention = mentionOf(tokens, name, free);
    if (!mention) continue;
    mentions.push(mention);
    // Words of office may hold the names of places and bodies, never those of persons.
    if (mention.type === "person") free = mention.end;
  }
  return mentions;
}

function mentionOf(tokens: Tokens, name: TaggedName, free: number): Mention | null {
  let { start, end } = name;
  const type = NAME_TYPES[name.type]!;
  const lower = (token: number) => plain(wordAt(tokens, token));
  if (type === "person") {
    // "Woodburn Chief of Police Scott Russell": what ends in a title, or in "of" and a word, is an office.
    for (let i = start; i < end - 1; i++) {
      const isOf = /^(?:of|for)$/.test(wordAt(tokens, i));
      if (isOf && i > 0 && isTitle(wordAt(tokens, i - 1)) && i + 2 < end) start = i + 2;
      else if (i === start ? isTitle(wordAt(tokens, i)) && !KEPT_TITLES.has(lower(i)) : INNER_TITLES.has(lower(i)))
        start = i + 1;
    }
  }
  // "Woodburn Police Department Capt. | Tom Tennant"
  while (
    type === "organisation" &&
    end - 1 > start &&
    RANKS.has(lower(end - 1)) &&
    /^\p{Lu}/u.test(wordAt(tokens, end - 1))
  )
    end--;
  if (start < end - 1 && lower(start) === "the" && type !== "other") start++;
  while (end > start + 1 && /^(?:['’]s?|[,.;:!?"”“)])$/.test(wordAt(tokens, end - 1))) end--;
  const words = Array.from({ length: end - start }, (_, k) => wordAt(tokens, start + k));
  if (words.length === 1 && PEOPLES.has(words[0]!)) return null;
  if (!words.some((word) => /\p{L}/u.test(word))) return null;
  return { start, end, type, words, roleStart: type === "person" ? roleStartOf(tokens, start, free) : start };
}

/**
 * First token of the words of office before a person's name: "[Russian presidential spokesman] Dmitry Peskov". Words of
 * office are gathered leftwards, and then what qualifies them: capitalised words, "of …" and adjectives.
 */
function roleStartOf(tokens: Tokens, start: number, free: number): number {
  const first = Math.max(free, tokens.sentenceStarts[tokens.sentenceOf[start]!]!, start - 9);
  let role = start;
  let k = start - 1;
  if (k >= first && /^[“"(]$/.test(wordAt(tokens, k))) return start;
  const isRoleWord = (token: number) => isTitle(wordAt(tokens, token)) || ROLE_NOUNS.has(plain(wordAt(tokens, token)));
  while (k >= first && (isRoleWord(k) || (wordAt(tokens, k) === "-" && k > first && role === k + 1))) role = k--;
  if (role === start) return officeOf(tokens, start, first);
  while (k >= first && qualifies(wordAt(tokens, k))) role = k--;
  return role;
}

/** "Secretary of State Anna Lind": the office ends in a capitalised complement. */
function officeOf(tokens: Tokens, start: number, first: number): number {
  let k = start - 1;
  while (k >= first && /^(?:\p{Lu}|of$|for$|and$|the$)/u.test(wordAt(tokens, k))) {
    if (
      /^(?:of|for)$/.test(wordAt(tokens, k)) &&
      k > first &&
      (isTitle(wordAt(tokens, k - 1)) || ROLE_NOUNS.has(plain(wordAt(tokens, k - 1))))
    ) {
      k--;
      while (k - 1 >= first && (isTitle(wordAt(tokens, k - 1)) || qualifies(wordAt(tokens, k - 1)))) k--;
      return k;
    }
    k--;
  }
  return start;
}

const QUALIFIER =
  /^(?:\p{Lu}[\p{L}.'’]*|presidential|ministerial|chief|deputy|senior|top|former|ex|acting|interim|foreign|prime|vice|military|defen[cs]e|interior|finance|parliamentary|parliament|government|police|army|navy|opposition|party|state|national|provincial|regional|local|royal|supreme|spiritual|rebel|human|rights|press|medical|national|security|campaign|election|union|aid|embassy|ministry|department|company|bank|navy|house|senate|congressional)$/u;
const NO_QUALIFIER: ReadonlySet<string> = new Set(
  "the a an but and if when while as after before in on at by for with he she it they his her its their this that these those".split(
    " ",
  ),
);

function qualifies(word: string): boolean {
  return QUALIFIER.test(word) && !NO_QUALIFIER.has(word.toLowerCase());
}

/** True for small words inside names of persons ("al", "bin", "von"). */
export function isParticle(word: string): boolean {
  return PARTICLES.has(plain(word)) || word === "-";
}
