/**
 * Numbers the different words of all reports read so far, so that a layer works out what it needs of a word (its classes,
 * its endings) once and looks it up by number afterwards. The numbers never show in a result: they are a cache.
 */
import type { Tokens } from "./tokens.ts";

/** After so many different words a new numbering is begun, so that a long run's memory stays bounded. */
const MOST_WORDS = 60_000;

/** A growing list of words; `words[id]` is the word with that number. */
export interface Vocabulary {
  readonly words: readonly string[];
  /** The word with a number, in lower case. */
  lowerOf(id: number): string;
}

/** The word of each token, as a number in a vocabulary. */
export interface WordTypes {
  readonly vocabulary: Vocabulary;
  readonly ids: Int32Array;
}

/** The word of token `i` in lower case; the same string each time, so that looking it up in a set or map is fast. */
export function lowerWord(tokens: Tokens, i: number): string {
  if (tokens !== asked) {
    asked = tokens;
    askedTypes = wordTypes(tokens);
  }
  const { vocabulary, ids } = askedTypes!;
  return vocabulary.lowerOf(ids[i]!);
}

let asked: Tokens | undefined;
let askedTypes: WordTypes | undefined;

/** The word numbers of some tokens; found once per `Tokens`. */
export function wordTypes(tokens: Tokens): WordTypes {
  let types = known.get(tokens);
  if (!types) {
    if (current.words.length > MOST_WORDS) current = new Numbering();
    types = { vocabulary: current, ids: current.number(tokens) };
    known.set(tokens, types);
  }
  return types;
}

class Numbering implements Vocabulary {
  readonly words: string[] = [];
  readonly #lower: string[] = [];
  #slots = new Int32Array(1 << 16);
  #hashes = new Int32Array(1 << 16);

  number(tokens: Tokens): Int32Array {
    const { text, starts, ends, count } = tokens;
    const ids = new Int32Array(count);
    for (let i = 0; i < count; i++) ids[i] = this.#idOf(text, starts[i]!, ends[i]!);
    return ids;
  }

  lowerOf(id: number): string {
    const { words } = this;
    for (let next = this.#lower.length; next <= id; next++) this.#lower.push(words[next]!.toLowerCase());
    return this.#lower[id]!;
  }

  #idOf(text: string, start: number, end: number): number {
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash ^= hash >>> 15;
    const mask = this.#slots.length - 1;
    let at = hash & mask;
    for (; this.#slots[at] !== 0; at = (at + 1) & mask) {
      const id = this.#slots[at]! - 1;
      if (this.#hashes[at] === hash && this.#isSame(id, text, start, end)) return id;
    }
    const id = this.words.length;
    // Not `text.slice(start, end)`: a slice of some length keeps the whole text in memory.
    this.words.push(` ${text.slice(start, end)}`.slice(1));
    this.#slots[at] = id + 1;
    this.#hashes[at] = hash;
    if (this.words.length * 2 > this.#slots.length) this.#grow();
    return id;
  }

  #isSame(id: number, text: string, start: number, end: number): boolean {
    const word = this.words[id]!;
    if (word.length !== end - start) return false;
    for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
    return true;
  }

  #grow(): void {
    const oldSlots = this.#slots;
    const oldHashes = this.#hashes;
    this.#slots = new Int32Array(oldSlots.length * 2);
    this.#hashes = new Int32Array(oldSlots.length * 2);
    const mask = this.#slots.length - 1;
    for (let i = 0; i < oldSlots.length; i++) {
      if (oldSlots[i] === 0) continue;
      let at = oldHashes[i]! & mask;
      while (this.#slots[at] !== 0) at = (at + 1) & mask;
      this.#slots[at] = oldSlots[i]!;
      this.#hashes[at] = oldHashes[i]!;
    }
  }
}

let current = new Numbering();
const known = new WeakMap<Tokens, WordTypes>();
