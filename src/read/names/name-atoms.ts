/**
 * What the tagger sees of a word by itself, whatever stands around it: a fixed row of well-mixed numbers for each
 * word type, made once and kept.
 */

import {
  CALENDAR_WORDS,
  FEMALE_TITLES,
  JOINING_WORDS,
  MALE_TITLES,
  ORGANISATION_WORDS,
  PARTICLES,
  PLACE_WORDS,
  ROLE_NOUNS,
  TITLES,
} from "../../models/lexicon/name-words.ts";
import type { WordFacts } from "../../models/word-classes.ts";
import { fold, type Gazetteer, knownWordHash } from "./gazetteer.ts";

/** The atoms of a word, by their place in its row. */
export const ATOM = {
  form: 0,
  lower: 1,
  shape: 2,
  suffix2: 3,
  suffix3: 4,
  suffix4: 5,
  prefix2: 6,
  prefix3: 7,
  lexicon: 8,
  known: 9,
  lowerShare: 10,
  class64: 11,
  class200: 12,
  class1000: 13,
} as const;

/** Atoms in a row; the columns after them hold plain numbers. */
export const ATOM_COUNT = 14;
/** A dense number for the word in lower case. */
export const LOWER_INDEX = 14;
/** Bits of `IS_…`. */
export const FLAGS = 15;
export const ROW = 16;

export const IS_CAPITAL = 1;
export const IS_JOINING = 2;
export const IS_PARTICLE = 4;
export const IS_DIGITS = 8;
export const IS_ORGANISATION_WORD = 16;
export const IS_PLACE_WORD = 32;
export const IS_TITLE = 64;
export const STARTS_PHRASE = 128;
export const IS_LETTERS = 256;

const LEXICON: readonly ReadonlySet<string>[] = [
  PARTICLES,
  MALE_TITLES,
  FEMALE_TITLES,
  TITLES,
  ROLE_NOUNS,
  ORGANISATION_WORDS,
  PLACE_WORDS,
  CALENDAR_WORDS,
  JOINING_WORDS,
];

/** Fills `row` for one word; `lowerIndex` gives each lower-case form its dense number. */
export function fillAtoms(
  row: Int32Array,
  word: string,
  facts: WordFacts,
  gazetteer: Gazetteer,
  lowerIndex: (lower: string) => number,
): void {
  const lower = word.toLowerCase();
  const plain = fold(lower).replace(/\.$/, "");
  let lexicon = 0;
  for (let k = 0; k < LEXICON.length; k++) if (LEXICON[k]!.has(plain)) lexicon |= 1 << k;
  const hash = knownWordHash(word);
  const known = gazetteer(hash);
  const capital = /\p{Lu}/u.test(word);
  row[ATOM.form] = textAtom(word, 1);
  row[ATOM.lower] = textAtom(lower, 2);
  row[ATOM.shape] = textAtom(shapeOf(word), 3);
  row[ATOM.suffix2] = textAtom(lower.slice(-2), 4);
  row[ATOM.suffix3] = textAtom(lower.slice(-3), 5);
  row[ATOM.suffix4] = textAtom(lower.slice(-4), 6);
  row[ATOM.prefix2] = textAtom(lower.slice(0, 2), 7);
  row[ATOM.prefix3] = textAtom(lower.slice(0, 3), 8);
  row[ATOM.lexicon] = numberAtom(lexicon, 9);
  row[ATOM.known] = numberAtom(known, 10);
  row[ATOM.lowerShare] = numberAtom(facts.lowerShare * 4 + Math.min(3, facts.frequency >> 2), 11);
  row[ATOM.class64] = numberAtom(facts.class64, 12);
  row[ATOM.class200] = numberAtom(facts.class200, 13);
  row[ATOM.class1000] = numberAtom(facts.class1000, 14);
  row[LOWER_INDEX] = lowerIndex(lower);
  row[FLAGS] =
    (capital ? IS_CAPITAL : 0) |
    (JOINING_WORDS.has(lower) ? IS_JOINING : 0) |
    (PARTICLES.has(plain) ? IS_PARTICLE : 0) |
    (/^\p{Nd}/u.test(word) ? IS_DIGITS : 0) |
    (ORGANISATION_WORDS.has(plain) ? IS_ORGANISATION_WORD : 0) |
    (PLACE_WORDS.has(plain) ? IS_PLACE_WORD : 0) |
    (MALE_TITLES.has(plain) || FEMALE_TITLES.has(plain) || TITLES.has(plain) || ROLE_NOUNS.has(plain) ? IS_TITLE : 0) |
    ((known & 256) !== 0 ? STARTS_PHRASE : 0) |
    (/^\p{L}/u.test(word) ? IS_LETTERS : 0);
}

/** "Kabul" is "Aa", "al" is "a", "G20" is "A0", "U.S." is "A.A."; runs count as one, and long words get an "l". */
function shapeOf(word: string): string {
  let shape = "";
  let last = "";
  for (const character of word) {
    const kind = /\p{Lu}/u.test(character)
      ? "A"
      : /\p{L}/u.test(character)
        ? "a"
        : /\p{Nd}/u.test(character)
          ? "0"
          : character;
    if (kind !== last || kind === ".") shape += kind;
    last = kind;
    if (shape.length > 8) break;
  }
  return word.length === 1 ? `${shape}1` : word.length < 4 ? `${shape}s` : shape;
}

function textAtom(text: string, salt: number): number {
  let hash = Math.imul(salt, 0x9e3779b1) ^ 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mix(hash);
}

/** A well-mixed number for a small one; `salt` keeps the same number in two columns apart. */
export function numberAtom(value: number, salt: number): number {
  return mix(Math.imul(value + 1, 0x85ebca6b) ^ Math.imul(salt, 0x9e3779b1));
}

function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x7feb352d);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x846ca68b);
  return mixed ^ (mixed >>> 16);
}
