/** What figures need to know of words: their class by tag, and where in the tokens a place of the text is. */
import type { Tags } from "../tags/tags.ts";
import type { Tokens } from "../tokens/tokens.ts";
import type { Trees } from "../trees/trees.ts";

/** Word classes, coarser than the tags. */
export const NOUN = 1;
export const NAME = 2;
export const ADJECTIVE = 3;
export const PARTICIPLE = 4;
export const VERB = 5;
export const DETERMINER = 6;
export const PREPOSITION = 7;
export const PRONOUN = 8;
export const ADVERB = 9;
export const NUMBER = 10;
export const AND = 11;
export const OTHER = 0;

const CLASS_OF_TAG: Readonly<Record<string, number>> = {
  NN: NOUN, NNS: NOUN, NNP: NAME, NNPS: NAME, JJ: ADJECTIVE, JJR: ADJECTIVE, JJS: ADJECTIVE, AFX: ADJECTIVE, VBN: PARTICIPLE, VBG: PARTICIPLE,
  VB: VERB, VBD: VERB, VBP: VERB, VBZ: VERB, MD: VERB, DT: DETERMINER, PDT: DETERMINER, "PRP$": DETERMINER, WDT: PRONOUN, WP: PRONOUN, PRP: PRONOUN, EX: PRONOUN,
  IN: PREPOSITION, TO: PREPOSITION, RP: PREPOSITION, RB: ADVERB, RBR: ADVERB, RBS: ADVERB, CD: NUMBER, CC: AND,
};

/** Tokens with their classes and the tree's arrows. */
export interface Grammar {
  readonly text: string;
  readonly tokens: Tokens;
  readonly classes: Uint8Array;
  /** True for plural nouns (NNS, NNPS). */
  readonly isPlural: Uint8Array;
  readonly trees: Trees;
  /** Index of a relation's name, or -1. */
  readonly relation: (name: string) => number;
}

/** Classes for all tokens at once: a look-up a token. */
export function readGrammar(tokens: Tokens, tags: Tags, trees: Trees): Grammar {
  const classOf = Uint8Array.from(tags.xposNames, (name) => CLASS_OF_TAG[name] ?? OTHER);
  const pluralOf = Uint8Array.from(tags.xposNames, (name) => (name === "NNS" || name === "NNPS" ? 1 : 0));
  const classes = new Uint8Array(tokens.count);
  const isPlural = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    classes[i] = classOf[tags.xpos[i]!]!;
    isPlural[i] = pluralOf[tags.xpos[i]!]!;
  }
  const names = new Map(trees.relationNames.map((name, i) => [name, i] as const));
  return { text: tokens.text, tokens, classes, isPlural, trees, relation: (name) => names.get(name) ?? -1 };
}

/** The first token that starts at or after `offset`; `count` when none does. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A token's characters in lower case. */
export function lower({ text, tokens }: Grammar, i: number): string {
  return i < 0 || i >= tokens.count ? "" : text.slice(tokens.starts[i], tokens.ends[i]).toLowerCase();
}

/** First token of the sentence after the one that token `i` stands in. */
export function sentenceEnd({ tokens }: Grammar, i: number): number {
  return tokens.sentenceStarts[tokens.sentenceOf[Math.min(i, tokens.count - 1)]! + 1] ?? tokens.count;
}

/** First token of the sentence that token `i` stands in. */
export function sentenceStart({ tokens }: Grammar, i: number): number {
  return tokens.sentenceStarts[tokens.sentenceOf[Math.min(i, tokens.count - 1)]!] ?? 0;
}
