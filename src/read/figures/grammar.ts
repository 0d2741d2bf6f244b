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
  NN: NOUN,
  NNS: NOUN,
  NNP: NAME,
  NNPS: NAME,
  JJ: ADJECTIVE,
  JJR: ADJECTIVE,
  JJS: ADJECTIVE,
  AFX: ADJECTIVE,
  VBN: PARTICIPLE,
  VBG: PARTICIPLE,
  VB: VERB,
  VBD: VERB,
  VBP: VERB,
  VBZ: VERB,
  MD: VERB,
  DT: DETERMINER,
  PDT: DETERMINER,
  PRP$: DETERMINER,
  WDT: PRONOUN,
  WP: PRONOUN,
  PRP: PRONOUN,
  EX: PRONOUN,
  IN: PREPOSITION,
  TO: PREPOSITION,
  RP: PREPOSITION,
  RB: ADVERB,
  RBR: ADVERB,
  RBS: ADVERB,
  CD: NUMBER,
  CC: AND,
};

/** Tokens with their classes and the tree's arrows. */
export interface Grammar {
  readonly text: string;
  readonly tokens: Tokens;
  readonly classes: Uint8Array;
  /** 1 for plural nouns (NNS, NNPS). */
  readonly isPlural: Uint8Array;
  readonly trees: Trees;
  /** Lower-case words, filled in by `lower` as they are asked for. */
  readonly lowered: (string | undefined)[];
  /** By verb: the heads of its subject, its object and its first oblique; -1 where it has none. */
  readonly subjects: Int32Array;
  readonly objects: Int32Array;
  readonly obliques: Int32Array;
}

/** Classes and clauses for all tokens at once. */
export function readGrammar(tokens: Tokens, tags: Tags, trees: Trees): Grammar {
  const { count, text } = tokens;
  const classOf = Uint8Array.from(tags.xposNames, (name) => CLASS_OF_TAG[name] ?? OTHER);
  const pluralOf = Uint8Array.from(tags.xposNames, (name) => (name === "NNS" || name === "NNPS" ? 1 : 0));
  const roleOf = Uint8Array.from(trees.relationNames, roleNumber);
  const classes = new Uint8Array(count);
  const isPlural = new Uint8Array(count);
  const subjects = new Int32Array(count).fill(-1);
  const objects = new Int32Array(count).fill(-1);
  const obliques = new Int32Array(count).fill(-1);
  const byRole = [null, subjects, objects, obliques];
  for (let i = 0; i < count; i++) {
    classes[i] = classOf[tags.xpos[i]!]!;
    if (isMake(tokens, i) && classes[i - 1] === NUMBER) classes[i] = NAME;
    isPlural[i] = pluralOf[tags.xpos[i]!]!;
    const head = trees.heads[i]!;
    if (head < 0) continue;
    // "13:25 The outflow did not exceed …": a noun is no part of the time that it follows.
    const verb = classes[i] === NOUN && isClock(tokens, head) ? trees.heads[head]! : -1;
    if (verb > i && subjects[verb]! < 0) subjects[verb] = i;
    const list = byRole[roleOf[trees.relations[i]!] ?? 0];
    if (!list) continue;
    const first = list[head]!;
    // The time at the head of an entry is no subject beside a noun.
    if (first < 0 || (classes[first] === NUMBER && classes[i] === NOUN)) list[head] = i;
  }
  return { text, tokens, classes, isPlural, trees, lowered: new Array(count), subjects, objects, obliques };
}

// "12 AK 47 rifles": letters between two numbers may be tagged as a currency or an adverb, and are a make.
function isMake({ text, starts, ends, count }: Tokens, i: number): boolean {
  return (
    i > 0 &&
    i + 1 < count &&
    /^[A-Z]{1,3}$/.test(text.slice(starts[i], ends[i])) &&
    /^\d+$/.test(text.slice(starts[i + 1], ends[i + 1]))
  );
}

function isClock({ text, starts, ends }: Tokens, token: number): boolean {
  return /^\d{1,2}:\d\d$/.test(text.slice(starts[token], ends[token]));
}

// 1 for subjects of any kind ("nsubj:pass"), 2 for objects, 3 for obliques.
function roleNumber(relation: string): number {
  if (relation.startsWith("nsubj")) return 1;
  if (relation === "obj") return 2;
  return relation.startsWith("obl") ? 3 : 0;
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

/** The token before `offset` in the sentence that the token at `offset` belongs to; -1 where the sentence begins there. */
export function tokenBefore(grammar: Grammar, offset: number): number {
  const at = tokenAt(grammar.tokens, offset);
  return at > sentenceStart(grammar, at) ? at - 1 : -1;
}

/** A token's characters in lower case; "" beyond the ends. */
export function lower({ text, tokens, lowered }: Grammar, i: number): string {
  if (i < 0 || i >= tokens.count) return "";
  lowered[i] ??= text.slice(tokens.starts[i], tokens.ends[i]).toLowerCase();
  return lowered[i];
}

/** First token of the sentence after the one that token `i` stands in. */
export function sentenceEnd({ tokens }: Grammar, i: number): number {
  return tokens.sentenceStarts[tokens.sentenceOf[Math.min(i, tokens.count - 1)]! + 1] ?? tokens.count;
}

/** First token of the sentence that token `i` stands in. */
export function sentenceStart({ tokens }: Grammar, i: number): number {
  return tokens.sentenceStarts[tokens.sentenceOf[Math.min(i, tokens.count - 1)]!] ?? 0;
}
