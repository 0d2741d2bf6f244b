/** A sentence as the parser sees it: well-mixed numbers for its words and tags. */
import type { Model } from "../../models/model-file.ts";
import { mixed } from "../../models/weights.ts";
import { wordClasses, wordHash } from "../../models/word-classes.ts";
import type { Vocabulary } from "../tokens/word-types.ts";

/** What stands for no word, for the root, and for small numbers. */
export const NONE = mixed(-2);
export const ROOT = mixed(-3);
export const SMALL = Int32Array.from({ length: 64 }, (_, n) => mixed(n + 0x9000));

/** Atoms of a word in the order of a record: itself, its classes. */
export const WORD_ATOMS = ["w", "c", "d", "e"] as const;
/** Numbers a word's record holds. */
export const RECORD = 4;

/** The tokens of one sentence as the parser sees them; word `k` is token `offset + k`. */
export interface SentenceAtoms {
  readonly records: Int32Array;
  readonly ids: Int32Array;
  readonly tags: Int32Array;
  readonly coarse: Int32Array;
  /** How many verbs, and commas, stand before each token. */
  readonly verbs: Int32Array;
  readonly commas: Int32Array;
  readonly offset: number;
}

/** Records of word atoms by word number; they grow with the vocabulary. */
export function createWordRecords(words: Model): (vocabulary: Vocabulary) => Int32Array {
  const facts = wordClasses(words);
  let records = new Int32Array(1024 * RECORD);
  let filled = 0;
  return (vocabulary) => {
    const list = vocabulary.words;
    if (list.length * RECORD > records.length) {
      const grown = new Int32Array(Math.max(list.length, filled * 2) * RECORD);
      grown.set(records);
      records = grown;
    }
    for (; filled < list.length; filled++) {
      const word = list[filled]!;
      const { class64, class200, class1000 } = facts(word);
      records[filled * RECORD] = mixed(wordHash(word.toLowerCase()));
      records[filled * RECORD + 1] = mixed(class64 + 0x100);
      records[filled * RECORD + 2] = mixed(class200 + 0x1000);
      records[filled * RECORD + 3] = mixed(class1000 + 0x10000);
    }
    return records;
  };
}
