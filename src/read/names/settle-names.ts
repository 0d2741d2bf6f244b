/**
 * Settles over the whole report what the tagger decided sentence by sentence: one word, one type; a name that was found
 * in one place is found in the others; particles stay with the name they belong to; countries are places.
 */
import { COUNTRIES } from "../../models/lexicon/countries.ts";
import type { Tokens } from "../tokens/tokens.ts";
import { plain, wordAt } from "./mentions.ts";
import { keyOf } from "./name-keys.ts";
import { NAME_TYPES } from "./name-labels.ts";
import type { TaggedName } from "./name-tagger.ts";

const PERSON = NAME_TYPES.indexOf("person");
const PLACE = NAME_TYPES.indexOf("place");
const OTHER = NAME_TYPES.indexOf("other");

const COUNTRY_KEYS: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap(({ name, otherNames }) => [name, ...otherNames]).map((name) => keyOf(name.split(/[ -]/))),
);

/** The names with their types and bounds settled, in text order. */
export function settleNames(tokens: Tokens, tagged: readonly TaggedName[]): TaggedName[] {
  const whole = tagged.map((name, i) => withParticle(tokens, name, tagged[i + 1]?.start ?? tokens.count));
  const typed = settleTypes(tokens, whole);
  return [...typed, ...missedNames(tokens, typed)].sort((a, b) => a.start - b.start);
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

function settleTypes(tokens: Tokens, names: readonly TaggedName[]): TaggedName[] {
  const counts = new Map<string, number[]>();
  const keys = names.map((name) => keyOf(wordsOf(tokens, name)));
  const partsOfPersons = new Set<string>();
  names.forEach((name, i) => {
    const count = counts.get(keys[i]!) ?? NAME_TYPES.map(() => 0);
    count[name.type]!++;
    counts.set(keys[i]!, count);
    if (name.type === PERSON && name.end - name.start > 1) for (const word of wordsOf(tokens, name)) partsOfPersons.add(plain(word));
  });
  return names.map((name, i) => {
    const key = keys[i]!;
    if (COUNTRY_KEYS.has(key) && name.type !== PERSON) return { ...name, type: PLACE };
    const count = counts.get(key)!;
    const most = count.indexOf(Math.max(...count));
    if (most === name.type || name.type === PERSON || most === PERSON) return name;
    const clear = count[most]! >= 2 * count[name.type]! && count[most]! > 1;
    return clear && most !== OTHER ? { ...name, type: most } : name;
  });
}

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
    if (list) list.push(name);
    else byFirst.set(first, [name]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.end - b.start - (a.end - a.start));
  const lower = lowerWords(tokens);
  const found: TaggedName[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (taken[i] === 1) continue;
    for (const name of byFirst.get(wordAt(tokens, i)) ?? []) {
      const length = name.end - name.start;
      if (i + length > tokens.count || tokens.sentenceOf[i] !== tokens.sentenceOf[i + length - 1]) continue;
      if (length === 1 && lower.has(plain(wordAt(tokens, i)))) continue;
      let equal = true;
      for (let k = 0; k < length && equal; k++) equal = taken[i + k] === 0 && wordAt(tokens, i + k) === wordAt(tokens, name.start + k);
      if (!equal || touchesCapital(tokens, i - 1, taken) || touchesCapital(tokens, i + length, taken)) continue;
      found.push({ start: i, end: i + length, type: name.type });
      i += length - 1;
      break;
    }
  }
  return found;
}

/** True when the token is a capitalised word outside names: then the words beside it may be part of something longer. */
function touchesCapital(tokens: Tokens, token: number, taken: Uint8Array): boolean {
  return token >= 0 && token < tokens.count && taken[token] === 0 && /^\p{Lu}\p{Ll}/u.test(wordAt(tokens, token)) && !SENTENCE_WORDS.has(wordAt(tokens, token));
}

const SENTENCE_WORDS: ReadonlySet<string> = new Set("The In On At By For From And But As After Before When While If With To A An".split(" "));

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
