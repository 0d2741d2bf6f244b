/**
 * tokens: cuts a text into tokens, sentences and paragraphs.
 * Takes the untouched text; gives offsets into it as typed arrays; promises linear time and any Unicode.
 */
import { paragraphBounds } from "./paragraphs.ts";
import { cutSentences } from "./sentences.ts";
import { cutWords } from "./words.ts";

/**
 * The tokens of a report in order. Token `i` is `text.slice(starts[i], ends[i])`; nothing is copied or normalised.
 * Tokens never overlap; a contraction is split as in Universal Dependencies ("do" "n't", "Peskov" "'s").
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** First token of each sentence, and `count` at the end: sentence s is tokens [s, s + 1). */
  readonly sentenceStarts: Int32Array;
  /** First token of each paragraph, and `count` at the end. */
  readonly paragraphStarts: Int32Array;
  /** The sentence each token stands in. */
  readonly sentenceOf: Int32Array;
}

/**
 * Cuts a text into tokens, sentences and paragraphs; no sentence crosses a paragraph. A paragraph is a line, or a block
 * of lines in a text that was wrapped at a fixed width. A full stop that belongs to an abbreviation stays with its word
 * ("U.S."), and a closing quotation mark belongs to the sentence that ends before it.
 */
export function tokenise(text: string): Tokens {
  const starts = new Int32Array(text.length);
  const ends = new Int32Array(text.length);
  const sentenceStarts: number[] = [];
  const paragraphStarts: number[] = [];
  let count = 0;
  const emit = (start: number, end: number) => {
    starts[count] = start;
    ends[count++] = end;
  };
  const cut = { text, starts, ends };
  const emitSentence = (token: number) => {
    sentenceStarts.push(token);
  };
  const bounds = paragraphBounds(text);
  for (let i = 0; i < bounds.length; i += 2) {
    const first = count;
    cutWords(text, bounds[i]!, bounds[i + 1]!, emit);
    if (count === first) continue;
    paragraphStarts.push(first);
    sentenceStarts.push(first);
    cutSentences(cut, first, count, emitSentence);
  }
  sentenceStarts.push(count);
  paragraphStarts.push(count);
  return {
    text,
    count,
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    sentenceStarts: Int32Array.from(sentenceStarts),
    paragraphStarts: Int32Array.from(paragraphStarts),
    sentenceOf: sentencesOf(sentenceStarts, count),
  };
}

/** One sentence of words that somebody else has cut, and which of them has no space after it. */
export interface CutSentence {
  readonly words: readonly string[];
  /** True for each word that the next one follows without a space; none, when left out. */
  readonly joined?: readonly boolean[];
}

/** Tokens over a text made from given words, one line (and paragraph) a sentence: for treebanks and their evaluation. */
export function tokensFrom(sentences: readonly CutSentence[]): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const sentenceStarts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const { words, joined } of sentences) {
    sentenceStarts.push(starts.length);
    words.forEach((word, i) => {
      starts.push(length);
      ends.push(length + word.length);
      const gap = i + 1 === words.length ? "\n" : joined?.[i] ? "" : " ";
      parts.push(word, gap);
      length += word.length + gap.length;
    });
  }
  sentenceStarts.push(starts.length);
  const count = starts.length;
  return {
    text: parts.join(""),
    count,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    sentenceStarts: Int32Array.from(sentenceStarts),
    paragraphStarts: Int32Array.from(sentenceStarts),
    sentenceOf: sentencesOf(sentenceStarts, count),
  };
}

function sentencesOf(sentenceStarts: readonly number[], count: number): Int32Array {
  const sentenceOf = new Int32Array(count);
  for (let s = 0; s + 1 < sentenceStarts.length; s++) sentenceOf.fill(s, sentenceStarts[s]!, sentenceStarts[s + 1]!);
  return sentenceOf;
}
