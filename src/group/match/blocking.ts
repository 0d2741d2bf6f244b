/** Which of many names are worth comparing: names that share a rough key of two of their words. */
import type { NameWord, PreparedName } from "./prepared-name.ts";

/** Consonants that spellings exchange share a digit; vowels and what is written for them or left out (y, w, v, f, h) fall away. */
const classes: ReadonlyMap<number, string> = new Map(
  Object.entries({ "1": "bp", "2": "td", "3": "szxcj", "4": "kgq", "5": "mn", "6": "lr" }).flatMap(([digit, letters]) =>
    [...letters].map((letter): [number, string] => [letter.charCodeAt(0), digit]),
  ),
);
const keyLength = 3;

/** The first three consonant classes of a word: "Putin" → "125", "Лавровс" → "6". */
function roughly(word: NameWord, length = keyLength): string {
  const { sound } = word;
  const end = sound.length > 4 && sound.endsWith("s") ? sound.length - 1 : sound.length;
  let key = "";
  for (let i = 0; i < end && key.length < length; i++) {
    const digit = classes.get(sound.charCodeAt(i));
    if (digit !== undefined && digit !== key.at(-1)) key += digit;
  }
  return key === "" ? sound.charAt(0) || "-" : key;
}

/** What an initial tells: "V." and "Wladimir" begin alike. */
function beginning(word: NameWord): string {
  const first = word.sound.charAt(0);
  if ("vwf".includes(first)) return "v";
  if ("aeiouy".includes(first)) return "a";
  return classes.get(first.charCodeAt(0)) ?? first;
}

/**
 * Keys of a name: two names that are the same almost always share one. Keys that begin with "?" are wide; they matter only
 * where one of the two names has an initial or a single word.
 */
export function blockingKeys(name: PreparedName): string[] {
  const keys = new Set<string>([`=${roughly(name.whole, 8)}`]);
  if (name.type === "person") addPersonKeys(name.words, keys);
  else addOrganisationKeys(name, keys);
  return [...keys];
}

function addPersonKeys(words: readonly NameWord[], keys: Set<string>): void {
  if (words.length === 1) keys.add(`?${roughly(words[0]!, 5)}`);
  for (const [j, word] of words.entries()) {
    for (const [i, other] of words.entries()) {
      if (i !== j && !word.initial) keys.add(`?${roughly(word, 5)}${beginning(other)}`);
      if (i >= j) continue;
      const family = roughly(word);
      for (const given of [roughly(other), ...other.nicknames.map((group) => `n${group}`)]) {
        keys.add(given < family ? `${given}.${family}` : `${family}.${given}`);
      }
    }
  }
}

function addOrganisationKeys(name: PreparedName, keys: Set<string>): void {
  const { words } = name;
  if (name.body !== null) keys.add(`b${name.body}`);
  for (const word of words) if (word.weight === 1 || words.length === 1) keys.add(`o${roughly(word, 5)}`);
  keys.add(`a${words.map((word) => word.text.charAt(0).toLowerCase()).join("")}`);
  if (words.length === 1) keys.add(`a${words[0]!.text.toLowerCase()}`);
}

/** Blocks with more names than this are too common to tell anything; names beyond it are not added to them. */
const largestBlock = 2000;

/** Calls `visit` once for each pair of names that share a key, by their numbers, the lower first. */
export function candidatePairs(names: readonly PreparedName[], visit: (a: number, b: number) => void): void {
  const blocks = new Map<string, number[]>();
  const isWide = names.map((name) => name.words.length === 1 || name.words.some((word) => word.initial));
  const seenFor = new Int32Array(names.length).fill(-1);
  for (const [number, name] of names.entries()) {
    for (const key of blockingKeys(name)) {
      let block = blocks.get(key);
      if (block === undefined) {
        block = [];
        blocks.set(key, block);
      }
      const isWideKey = key.startsWith("?");
      for (const earlier of block) {
        if (seenFor[earlier] === number || (isWideKey && !isWide[earlier] && !isWide[number])) continue;
        seenFor[earlier] = number;
        visit(earlier, number);
      }
      if (block.length < largestBlock) block.push(number);
    }
  }
}
