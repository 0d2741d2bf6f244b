/**
 * word-classes: what is known of a word from how it is used in raw text, without any meaning of its own: four sizes of
 * classes of words that stand in like places (class-bigram exchange, Martin, Liermann & Ney 1998), how frequent it is,
 * and how often it is written in lower case.
 */
import type { Model } from "./model-file.ts";

/** The same object for the same word as long as the model lives. */
export interface WordFacts {
  /** Classes 1 to 64, 200, 400 and 1000; 0 for a word that was too rare to have one. */
  readonly class64: number;
  readonly class200: number;
  readonly class400: number;
  readonly class1000: number;
  /** log2 of how often the word was seen, 0 to 15; 0 also for unknown words. */
  readonly frequency: number;
  /**
   * How often the word, whatever its case here, is written in lower case inside sentences: 1 never, 15 always; 0 unknown.
   * Low for names ("Oslo"), high for words that are only capitalised at the start of a sentence.
   */
  readonly lowerShare: number;
}

const UNKNOWN: WordFacts = { class64: 0, class200: 0, class400: 0, class1000: 0, frequency: 0, lowerShare: 0 };

/**
 * A lookup of word facts; digits are all one ("1987" and "2024" are the same word), case counts.
 * Build it once per model: `wordClasses` itself keeps the one it has made.
 */
export function wordClasses(model: Model): (word: string) => WordFacts {
  let lookup = lookups.get(model);
  if (!lookup) {
    lookup = buildLookup(model);
    lookups.set(model, lookup);
  }
  return lookup;
}

const lookups = new WeakMap<Model, (word: string) => WordFacts>();

function buildLookup(model: Model): (word: string) => WordFacts {
  const { low, middle, high, class64, class200, class400, class1000, frequency, lowerShare } = model.arrays;
  const count = low!.length;
  let bits = 4;
  while (1 << bits < count * 2) bits++;
  const mask = (1 << bits) - 1;
  const hashes = new Int32Array(mask + 1);
  const slots = new Int32Array(mask + 1);
  let hash = 0;
  for (let i = 0; i < count; i++) {
    // Hashes are stored sorted, as the distance from the one before, in three bytes.
    hash = (hash + low![i]! + (middle![i]! << 8) + (high![i]! << 16)) | 0;
    let at = hash & mask;
    while (slots[at] !== 0) at = (at + 1) & mask;
    hashes[at] = hash;
    slots[at] = i + 1;
  }
  const find = (word: string): number => {
    const wanted = wordHash(word);
    let at = wanted & mask;
    while (slots[at] !== 0) {
      if (hashes[at] === wanted) return slots[at]! - 1;
      at = (at + 1) & mask;
    }
    return -1;
  };
  const made = new Map<number, WordFacts>();
  const madeByCase = new Map<number, WordFacts>();
  return (word) => {
    const i = find(word);
    if (i >= 0) {
      let facts = made.get(i);
      if (!facts) {
        facts = {
          class64: class64![i]!,
          class200: class200![i]!,
          class400: class400![i]!,
          class1000: class1000![i]!,
          frequency: frequency![i]!,
          lowerShare: lowerShare![i]!,
        };
        made.set(i, facts);
      }
      return facts;
    }
    const lower = word.toLowerCase();
    const other = lower === word ? -1 : find(lower);
    if (other < 0) return UNKNOWN;
    let facts = madeByCase.get(other);
    if (!facts) {
      facts = { ...UNKNOWN, lowerShare: lowerShare![other]! };
      madeByCase.set(other, facts);
    }
    return facts;
  };
}

/** A 32-bit hash of a word's code units, digits as one (FNV-1a with a final mix). */
export function wordHash(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) {
    let code = word.charCodeAt(i);
    if (code >= 48 && code <= 57) code = 48;
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
