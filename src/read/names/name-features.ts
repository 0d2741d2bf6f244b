/** Turns the tokens of a report into rows of the tagger's table of weights, one row a template. */
import type { Model } from "../../models/model-file.ts";
import { compileRows } from "../../models/weights.ts";
import { type WordFacts, wordClasses } from "../../models/word-classes.ts";
import type { Tokens } from "../tokens/tokens.ts";
import { type Vocabulary, wordTypes } from "../tokens/word-types.ts";
import { type Gazetteer, joinHashes, knownWordHash, LONGEST_PHRASE } from "./gazetteer.ts";
import {
  ATOM,
  ATOM_COUNT,
  FLAGS,
  fillAtoms,
  IS_CAPITAL,
  IS_DIGITS,
  IS_JOINING,
  IS_LETTERS,
  IS_ORGANISATION_WORD,
  IS_PARTICLE,
  IS_PLACE_WORD,
  IS_TITLE,
  LOWER_INDEX,
  numberAtom,
  ROW,
  STARTS_PHRASE,
} from "./name-atoms.ts";
import { CONTEXT, contextSlot, REACH, SLOT_COUNT, SLOT_NAMES } from "./name-templates.ts";

/** The row of atoms that stands for tokens before and after a sentence. */
const BORDER = 0;
/** Most words between two names of one list: ", and the". */
const LIST_GAP = 3;
const NO_FACTS: WordFacts = { class64: 0, class200: 0, class400: 0, class1000: 0, frequency: 0, lowerShare: 0 };

/** Looks at one report after another. State is kept between calls only within one report, and for speed. */
export interface FeatureReader {
  /** Begins a report. `corpus` is the number of a training corpus, 0 at run time. */
  begin(tokens: Tokens, corpus?: number): void;
  /** True for tokens that may belong to a name; all others are outside. */
  isCandidate(token: number): boolean;
  /** Prepares the stretch of candidates `[start, end)`, which lies in one sentence. */
  enterStretch(start: number, end: number): void;
  /** Writes where the rows of one token of the stretch begin into `out`, one a template. */
  rows(token: number, out: Int32Array): void;
  /** Notes which type (0 outside, 1 … 4) a token of the stretch was given. */
  remember(token: number, type: number): void;
}

/** A reader for given templates, whose rows begin in a table of 2^`tableBits` cells. */
export function createFeatureReader(
  words: Model,
  gazetteer: Gazetteer,
  templates: readonly string[],
  tableBits: number,
): FeatureReader {
  const facts = wordClasses(words);
  const fillRows = compileRows(templates, SLOT_NAMES, tableBits);
  const slots = new Int32Array(SLOT_COUNT);
  let vocabulary: Vocabulary | undefined;
  let known = 0;
  let lowers = new Map<string, number>();
  let table = new Int32Array(1024 * ROW);
  let hashes = new Int32Array(1024);
  // Per lower-case form: the report it was seen in last, and what was seen there.
  let stamps = new Int32Array(1024);
  let cases = new Int32Array(1024);
  let memory = new Int32Array(1024);
  let report = 0;

  let ids = new Int32Array(256);
  let candidates = new Uint8Array(256);
  let phrases = new Int32Array(256);
  let tokens: Tokens | undefined;
  let sentenceStart = 0;
  let sentenceEnd = 0;
  let stretchStart = 0;
  let stretchEnd = 0;
  let initialToken = 0;
  let capitalShare = 0;
  // The last token of the last name, and its type.
  let lastNamed = -1;
  let lastType = 0;

  const lowerIndex = (lower: string): number => {
    let index = lowers.get(lower);
    if (index === undefined) {
      index = lowers.size;
      lowers.set(lower, index);
      if (index >= stamps.length) {
        stamps = grown(stamps);
        cases = grown(cases);
        memory = grown(memory);
      }
      stamps[index] = 0;
    }
    return index;
  };
  /** Words of the vocabulary have the row after their number: row 0 is the border. */
  const addWord = (row: number, word: string, wordFacts: WordFacts) => {
    while ((row + 1) * ROW > table.length) {
      table = grown(table);
      hashes = grown(hashes);
    }
    fillAtoms(table.subarray(row * ROW, (row + 1) * ROW), word, wordFacts, gazetteer, lowerIndex);
    hashes[row] = knownWordHash(word);
  };
  const learnWords = (next: Vocabulary) => {
    if (next !== vocabulary) {
      vocabulary = next;
      known = 0;
      lowers = new Map();
      addWord(BORDER, "\u0000", NO_FACTS);
    }
    for (; known < next.words.length; known++) addWord(known + 1, next.words[known]!, facts(next.words[known]!));
  };

  const flagsOf = (token: number): number => table[ids[token]! * ROW + FLAGS]!;
  const lowerOf = (token: number): number => table[ids[token]! * ROW + LOWER_INDEX]!;

  const markCandidates = (start: number, end: number) => {
    let lastCapital = -10;
    for (let i = start; i < end; i++) {
      if ((flagsOf(i) & IS_CAPITAL) !== 0) {
        candidates[i] = 1;
        // Joining words and numbers between capitals, and particles before one.
        for (let k = i - 1; k >= start && k >= i - 3 && candidates[k] === 0; k--) {
          const flags = flagsOf(k);
          const joins = (flags & (IS_JOINING | IS_PARTICLE | IS_DIGITS)) !== 0;
          if (!joins) break;
          if (lastCapital >= k - 3 || (flags & (IS_PARTICLE | IS_DIGITS)) !== 0) candidates[k] = 1;
        }
        // "al-Kadhimi" is three tokens, and the hyphen alone is no particle.
        if (i - 2 >= start && (flagsOf(i - 2) & IS_PARTICLE) !== 0 && isHyphen(i - 1))
          candidates[i - 1] = candidates[i - 2] = 1;
        lastCapital = i;
      } else {
        const flags = flagsOf(i);
        const hyphenated = i > start + 1 && isHyphen(i - 1) && candidates[i - 2] === 1 && lastCapital === i - 2;
        if ((flags & IS_DIGITS) !== 0 && lastCapital >= i - 2 && candidates[i - 1] === 1) candidates[i] = 1;
        // "Jong-un": a word that hangs on a capitalised one.
        else if (hyphenated && (flags & IS_LETTERS) !== 0) candidates[i] = candidates[i - 1] = 1;
        else candidates[i] = 0;
      }
    }
  };
  const isHyphen = (token: number): boolean => {
    const at = tokens!.starts[token]!;
    return tokens!.ends[token] === at + 1 && tokens!.text.charCodeAt(at) === 45;
  };

  const markPhrases = (start: number, end: number) => {
    for (let i = start; i < end; i++) {
      if (phrases[i] !== 0 || candidates[i] === 0 || (flagsOf(i) & STARTS_PHRASE) === 0) continue;
      let hash = hashes[ids[i]!]!;
      let longest = 0;
      let bits = 0;
      for (let k = 1; k < LONGEST_PHRASE && i + k < end; k++) {
        hash = joinHashes(hash, hashes[ids[i + k]!]!);
        const found = gazetteer(hash);
        if (found !== 0) {
          longest = k;
          bits = found;
        }
      }
      for (let k = 0; k <= longest && longest > 0; k++)
        phrases[i + k] = bits * 4 + (k === 0 ? 1 : k === longest ? 2 : 3);
    }
  };

  const inSentence = (token: number) => token >= sentenceStart && token < sentenceEnd;
  const memoryOf = (token: number): number =>
    inSentence(token) && (flagsOf(token) & IS_CAPITAL) !== 0 ? memory[lowerOf(token)]! : 7;
  const phraseAt = (token: number): number => (inSentence(token) ? phrases[token]! : 0);
  const gapBefore = (token: number): number => (tokens!.starts[token]! > tokens!.ends[token - 1]! ? 1 : 0);

  /** An atom of a token of the sentence; 1 outside it. */
  const atomAt = (token: number, atom: number): number => (inSentence(token) ? table[ids[token]! * ROW + atom]! : 1);
  const fillSurroundings = (start: number, end: number) => {
    const before = atomAt(start - 1, ATOM.lower);
    slots[contextSlot(CONTEXT.BEFORE)] = before;
    slots[contextSlot(CONTEXT.BEFORE2)] = atomAt(start - 2, ATOM.lower);
    slots[contextSlot(CONTEXT.BEFORE_CLASS)] = atomAt(start - 1, ATOM.class200);
    slots[contextSlot(CONTEXT.AFTER)] = atomAt(end, ATOM.lower);
    slots[contextSlot(CONTEXT.AFTER2)] = atomAt(end + 1, ATOM.lower);
    slots[contextSlot(CONTEXT.AFTER_CLASS)] = atomAt(end, ATOM.class200);
    slots[contextSlot(CONTEXT.LAST)] = atomAt(end - 1, ATOM.lower);
    const between = start - 1 - lastNamed;
    const isList = lastNamed >= sentenceStart && between <= LIST_GAP;
    slots[contextSlot(CONTEXT.LIST)] = isList ? (numberAtom(lastType * 8 + between, 70) + before) | 0 : 1;
  };

  const fillContext = (token: number) => {
    const place = Math.min(5, token - stretchStart);
    const length = Math.min(6, stretchEnd - stretchStart);
    let ahead = 0;
    for (let i = token; i < stretchEnd && i < token + 8; i++) {
      ahead |= flagsOf(i) & (IS_ORGANISATION_WORD | IS_PLACE_WORD | IS_TITLE);
    }
    if ((flagsOf(stretchEnd - 1) & IS_ORGANISATION_WORD) !== 0) ahead |= 1;
    if ((flagsOf(stretchEnd - 1) & IS_PLACE_WORD) !== 0) ahead |= 2;
    const glued = (token > 0 ? gapBefore(token) : 1) + (token + 1 < tokens!.count ? 2 * gapBefore(token + 1) : 2);
    const set = (context: number, value: number) => {
      slots[contextSlot(context)] = numberAtom(value, 20 + context);
    };
    set(CONTEXT.PLACE, place * 8 + length);
    set(CONTEXT.AHEAD, ahead);
    set(CONTEXT.INITIAL, capitalShare * 2 + (token === initialToken ? 1 : 0));
    set(CONTEXT.MEMORY, memoryOf(token));
    set(CONTEXT.MEMORY_BEFORE, memoryOf(token - 1));
    set(CONTEXT.MEMORY_AFTER, memoryOf(token + 1));
    set(CONTEXT.CASES, cases[lowerOf(token)]!);
    set(CONTEXT.PHRASE, phraseAt(token));
    set(CONTEXT.PHRASE_BEFORE, phraseAt(token - 1));
    set(CONTEXT.PHRASE_AFTER, phraseAt(token + 1));
    set(CONTEXT.GLUED, glued);
  };

  return {
    begin(next, corpus = 0) {
      tokens = next;
      lastNamed = -1;
      const types = wordTypes(next);
      learnWords(types.vocabulary);
      report++;
      sentenceStart = sentenceEnd = 0;
      slots[contextSlot(CONTEXT.CORPUS)] = corpus === 0 ? 0 : numberAtom(corpus, 40);
      const { count } = next;
      if (ids.length < count) {
        ids = new Int32Array(count * 2);
        candidates = new Uint8Array(count * 2);
        phrases = new Int32Array(count * 2);
      }
      phrases.fill(0, 0, count);
      for (let i = 0; i < count; i++) ids[i] = types.ids[i]! + 1;
      const bounds = next.sentenceStarts;
      for (let s = 0; s + 1 < bounds.length; s++) {
        const start = bounds[s]!;
        const end = bounds[s + 1]!;
        markCandidates(start, end);
        markPhrases(start, end);
        for (let i = start; i < end; i++) {
          const lower = lowerOf(i);
          if (stamps[lower] !== report) {
            stamps[lower] = report;
            cases[lower] = 0;
            memory[lower] = 0;
          }
          const flags = flagsOf(i);
          if ((flags & IS_CAPITAL) === 0) cases[lower]! |= 1;
          else if (i > start && (flagsOf(i - 1) & IS_LETTERS) !== 0) cases[lower]! |= 2;
        }
      }
    },

    isCandidate: (token) => candidates[token] === 1,

    enterStretch(start, end) {
      const bounds = tokens!.sentenceStarts;
      const sentence = tokens!.sentenceOf[start]!;
      if (bounds[sentence] !== sentenceStart || bounds[sentence + 1] !== sentenceEnd) {
        sentenceStart = bounds[sentence]!;
        sentenceEnd = bounds[sentence + 1]!;
        let letters = 0;
        let capitals = 0;
        initialToken = sentenceEnd;
        for (let i = sentenceStart; i < sentenceEnd; i++) {
          const flags = flagsOf(i);
          if ((flags & IS_LETTERS) === 0) continue;
          if (letters === 0) initialToken = i;
          letters++;
          if ((flags & IS_CAPITAL) !== 0) capitals++;
        }
        capitalShare = letters < 3 ? 4 : Math.floor((3.99 * capitals) / letters);
      }
      stretchStart = start;
      stretchEnd = end;
      fillSurroundings(start, end);
    },

    rows(token, out) {
      for (let offset = -REACH, at = 0; offset <= REACH; offset++, at += ATOM_COUNT) {
        const i = token + offset;
        const from = (i < sentenceStart || i >= sentenceEnd ? BORDER : ids[i]!) * ROW;
        for (let k = 0; k < ATOM_COUNT; k++) slots[at + k] = table[from + k]!;
      }
      fillContext(token);
      fillRows(slots, out);
    },

    remember(token, type) {
      if (type > 0) {
        lastNamed = token;
        lastType = type;
      }
      if ((flagsOf(token) & IS_CAPITAL) !== 0) memory[lowerOf(token)] = 1 + type;
    },
  };
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const more = new Int32Array(array.length * 2);
  more.set(array);
  return more;
}
