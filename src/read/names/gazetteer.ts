/**
 * A table of known words and phrases with their classes as bits, looked up by hash. It is made when the names model
 * is trained (train/names/), from the lists in src/models/lexicon/, and travels inside the model.
 */
import type { Model } from "../../models/model-file.ts";

/** What is known of a word or phrase; several bits may be set. */
export const KNOWN = {
  maleGiven: 1,
  femaleGiven: 2,
  family: 4,
  country: 8,
  city: 16,
  region: 32,
  organisation: 64,
  demonym: 128,
  /** Some longer phrase of the table starts with this word. */
  startsPhrase: 256,
  /** No person, body or place: software, weapons, feasts, wars. */
  other: 512,
} as const;

/** Longest phrase of the table, in words. */
export const LONGEST_PHRASE = 5;

/** Looks up the bits of a hash made by `phraseHash`; 0 when it is unknown. */
export type Gazetteer = (hash: number) => number;

/** The gazetteer that a names model carries. */
export function readGazetteer(model: Model): Gazetteer {
  const hashes = model.arrays.knownHashes as Uint32Array;
  const values = model.arrays.knownBits as Uint16Array;
  const bits = Math.ceil(Math.log2(hashes.length * 2 + 2));
  const mask = (1 << bits) - 1;
  const slotHashes = new Int32Array(mask + 1);
  const slotBits = new Uint16Array(mask + 1);
  hashes.forEach((hash, i) => {
    let at = hash & mask;
    while (slotBits[at] !== 0) at = (at + 1) & mask;
    slotHashes[at] = hash | 0;
    slotBits[at] = values[i]!;
  });
  return (hash) => {
    let at = hash & mask;
    while (slotBits[at] !== 0) {
      if (slotHashes[at] === hash) return slotBits[at]!;
      at = (at + 1) & mask;
    }
    return 0;
  };
}

const SEED = 0x811c9dc5;

/** A 32-bit hash of one word as it stands, with the marks of ASCII's neighbours folded ("Bogotá" is "Bogota"). */
export function knownWordHash(word: string): number {
  const plain = fold(word);
  let hash = SEED;
  for (let i = 0; i < plain.length; i++) hash = Math.imul(hash ^ plain.charCodeAt(i), 0x01000193);
  return finish(hash);
}

/** The hash of a phrase from the hash of all its words but the last, and of the last. */
export function joinHashes(before: number, word: number): number {
  return finish(Math.imul(before, 0x2c1b3c6d) ^ word);
}

/** The hash of a phrase of words parted by single spaces. */
export function phraseHash(words: readonly string[]): number {
  return words.map(knownWordHash).reduce(joinHashes);
}

function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

const BEYOND_ASCII = /[^\x00-\x7f]/;

/** Latin letters without their marks, curly apostrophes straight. */
export function fold(word: string): string {
  if (!BEYOND_ASCII.test(word)) return word;
  return word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/ı/g, "i")
    .replace(/ø/g, "o")
    .replace(/ł/g, "l");
}
