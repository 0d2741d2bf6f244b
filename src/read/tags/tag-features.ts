/** What the tagger looks at: atoms of each different word, found once per word, and the slots around a token. */
import type { Model } from "../../models/model-file.ts";
import { mixed } from "../../models/weights.ts";
import { wordClasses, wordHash } from "../../models/word-classes.ts";
import type { Vocabulary } from "../tokens/word-types.ts";

/** Atoms of a word, in the order of a record. */
export const ATOMS = [
  "word",
  "c64",
  "c200",
  "c400",
  "c1000",
  "usage",
  "known",
  "shape",
  "end1",
  "end2",
  "end3",
  "end4",
  "start1",
  "start2",
  "start3",
] as const;
export const RECORD = 16;
/** In place 15 of a record: which set of tags the word may have. */
export const CANDIDATES = 15;

/**
 * Slots of a template: atoms of the words from -3 to +3 ("word-1", "c64+2"), the tags before, the place in the sentence, and
 * the tags that the first pass gave the word itself and the next three.
 */
export const SLOTS: readonly string[] = [
  ...[-2, -1, 0, 1, 2, -3, 3].flatMap((at) => ATOMS.map((atom) => atom + (at < 0 ? at : `+${at}`))),
  "tag-1",
  "tag-2",
  "tag-3",
  "place",
  "first+0",
  "first+1",
  "first+2",
  "first+3",
];
/** True for a slot that holds an atom of the word itself. */
export function isOwnSlot(slot: string): boolean {
  return slot.endsWith("+0") && !slot.startsWith("first");
}
/** Offsets of the words whose atoms fill the slots, in the order of `SLOTS`. */
export const OFFSETS = [-2, -1, 0, 1, 2, -3, 3] as const;

/** Where a dictionary of the model stands: sets of tags by word. */
export interface TagDictionary {
  /** The set of tags a word was seen with (its features), and the one it may be given; -1 unknown. */
  find(word: string): number;
  /** True when the word was seen so often that no other tags come into question. */
  isClosed(set: number): boolean;
  /** The set for unknown words of a shape. */
  forShape(shape: string): number;
}

/** Records of atoms by word number; it grows with the vocabulary. */
export interface WordRecords {
  /** Brings the records up to the vocabulary; gives them, `RECORD` numbers a word. */
  upTo(vocabulary: Vocabulary): Int32Array;
}

/** A store of records for one vocabulary. */
export function createRecords(words: Model, dictionary: TagDictionary): WordRecords {
  const facts = wordClasses(words);
  let records = new Int32Array(1024 * RECORD);
  let filled = 0;
  const fill = (word: string, at: number) => {
    const lower = word.toLowerCase();
    const { class64, class200, class400, class1000, frequency, lowerShare } = facts(word);
    const shape = shapeOf(word);
    let known = dictionary.find(word);
    let knownAtom = known + 1;
    if (known < 0 && lower !== word) knownAtom = -2 - dictionary.find(lower);
    if (known < 0 || !dictionary.isClosed(known)) known = dictionary.forShape(shape);
    const length = lower.length;
    const atoms = [
      wordHash(lower),
      class64,
      class200,
      class400,
      class1000,
      (frequency << 4) | lowerShare,
      knownAtom,
      wordHash(shape),
      wordHash(lower.slice(-1)),
      wordHash(lower.slice(-2)),
      wordHash(lower.slice(-3)),
      length > 4 ? wordHash(lower.slice(-4)) : 0,
      wordHash(lower.slice(0, 1)),
      wordHash(lower.slice(0, 2)),
      wordHash(lower.slice(0, 3)),
    ];
    for (let i = 0; i < atoms.length; i++) records[at + i] = mixed(atoms[i]!);
    records[at + CANDIDATES] = known;
  };
  return {
    upTo(vocabulary) {
      const { words } = vocabulary;
      if (words.length * RECORD > records.length) {
        const grown = new Int32Array(Math.max(words.length, filled * 2) * RECORD);
        grown.set(records);
        records = grown;
      }
      for (; filled < words.length; filled++) fill(words[filled]!, filled * RECORD);
      return records;
    },
  };
}

/** "Xx" for "Oslo", "d.d" for "2.5", "x-x": classes of characters, runs as one, at most eight. */
export function shapeOf(word: string): string {
  let shape = "";
  let last = "";
  for (let i = 0; i < word.length && shape.length < 8; i++) {
    const code = word.charCodeAt(i);
    let kind: string;
    if (code >= 97 && code <= 122) kind = "x";
    else if (code >= 65 && code <= 90) kind = "X";
    else if (code >= 48 && code <= 57) kind = "d";
    else if (code < 0xc0) kind = word[i]!;
    else {
      const character = word[i]!;
      const isUpper = character !== character.toLowerCase();
      kind = isUpper ? "X" : code < 0x2000 || code > 0x2bff ? "x" : character;
    }
    if (kind !== last) shape += kind;
    else if (shape.length === 1 && kind === "X") shape += "X"; // "XX": all capitals, told from "Xx"
    last = kind;
  }
  return shape;
}
