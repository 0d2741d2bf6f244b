/** What each different word looks like to the learned parts: worked out once a word, and looked up by its number afterwards. */
import type { Model } from "../../models/model-file.ts";
import { wordClasses } from "../../models/word-classes.ts";
import type { Tokens } from "../tokens/tokens.ts";
import { type Vocabulary, wordTypes } from "../tokens/word-types.ts";

/** By token index, as mixed 32-bit numbers. */
export interface WordAtoms {
  readonly word: Int32Array;
  readonly suffix: Int32Array;
  readonly prefix: Int32Array;
  readonly shape: Int32Array;
  /** Classes of words that stand in like places (`WordFacts`), coarse, middling and fine. */
  readonly class64: Int32Array;
  readonly class200: Int32Array;
  readonly class1000: Int32Array;
}

/** Numbers in a word's record: its atoms, in the order of `WordAtoms`. */
const WIDTH = 7;

/** The atoms of a report's tokens. */
export function wordAtoms(tokens: Tokens, words: Model): WordAtoms {
  const { vocabulary, ids } = wordTypes(tokens);
  const records = recordsFor(vocabulary, words);
  const columns = Array.from({ length: WIDTH }, () => new Int32Array(ids.length));
  for (let i = 0; i < ids.length; i++) {
    const at = ids[i]! * WIDTH;
    for (let k = 0; k < WIDTH; k++) columns[k]![i] = records[at + k]!;
  }
  const [word, suffix, prefix, shape, class64, class200, class1000] = columns as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  return { word, suffix, prefix, shape, class64, class200, class1000 };
}

/** The records of all words of one vocabulary so far. */
interface Store {
  records: Int32Array;
  filled: number;
}

const stores = new WeakMap<Model, WeakMap<Vocabulary, Store>>();

function storeFor(vocabulary: Vocabulary, words: Model): Store {
  const byVocabulary = stores.get(words) ?? new WeakMap<Vocabulary, Store>();
  const store = byVocabulary.get(vocabulary) ?? { records: new Int32Array(1024 * WIDTH), filled: 0 };
  stores.set(words, byVocabulary);
  byVocabulary.set(vocabulary, store);
  return store;
}

/** The records of all words of a vocabulary; only those that are new since the last call are worked out. */
function recordsFor(vocabulary: Vocabulary, words: Model): Int32Array {
  const store = storeFor(vocabulary, words);
  const count = vocabulary.words.length;
  if (count * WIDTH > store.records.length) {
    const grown = new Int32Array(Math.max(count, store.filled * 2) * WIDTH);
    grown.set(store.records);
    store.records = grown;
  }
  const classes = wordClasses(words);
  for (; store.filled < count; store.filled++) {
    const text = vocabulary.words[store.filled]!;
    const { class64, class200, class1000 } = classes(text);
    const at = store.filled * WIDTH;
    store.records[at] = hashText(text);
    store.records[at + 1] = hashRange(text, Math.max(0, text.length - 3), text.length);
    store.records[at + 2] = hashRange(text, 0, Math.min(text.length, 4));
    store.records[at + 3] = shapeOf(text);
    store.records[at + 4] = mixed(class64 + 0x4000);
    store.records[at + 5] = mixed(class200 + 0x8000);
    store.records[at + 6] = mixed(class1000 + 0x10000);
  }
  return store.records;
}

/** Spreads a small number over 32 bits (the finaliser of MurmurHash3). */
export function mixed(value: number): number {
  let h = Math.imul(value ^ 0x5bd1e995, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** The number for a word as `WordAtoms.word` holds it: case, digits and kinds of apostrophe folded. */
export function hashText(text: string): number {
  return hashRange(text, 0, text.length);
}

function hashRange(text: string, start: number, end: number): number {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i++) {
    let code = text.charCodeAt(i);
    if (code >= 65 && code <= 90) code += 32;
    else if (code >= 48 && code <= 57) code = 48;
    else if (code === 0x2019 || code === 0x2018) code = 39;
    else if (code === 0x201c || code === 0x201d) code = 34;
    h = Math.imul(h ^ code, 0x01000193);
  }
  return mixed(h);
}

/** Capitals, small letters, digits and signs, runs folded: "McCain" and "MacArthur" share "AaAa". */
function shapeOf(text: string): number {
  let h = 17;
  let last = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind =
      code >= 97 && code <= 122
        ? 1
        : code >= 65 && code <= 90
          ? 2
          : code >= 48 && code <= 57
            ? 3
            : code > 127
              ? 4
              : 5 + (code % 16);
    if (kind !== last) h = Math.imul(h, 31) + kind;
    last = kind;
  }
  return mixed(h);
}
