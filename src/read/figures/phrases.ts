/** Noun phrases beside a number, from tags alone: the one that follows it, and the one that ends before a place. */
import { PEOPLE_NOUNS } from "../../models/lexicon/counted-nouns.ts";
import {
  ADJECTIVE,
  ADVERB,
  AND,
  DETERMINER,
  type Grammar,
  lower,
  NAME,
  NOUN,
  NUMBER,
  OTHER,
  PARTICIPLE,
  PRONOUN,
  sentenceEnd,
  sentenceStart,
  VERB,
} from "./grammar.ts";

/** Tokens `first` to `last` (both included); the last is the head. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

const LONGEST = 10;

// Adverbs that stand between a number and a noun that it does not count: "two years ago sailors came".
const BETWEEN = /^(?:ago|later|earlier|then|now|also|not|so|too|again|still|already|here|there)$/;

/**
 * The noun phrase that begins at token `i`, without its determiner: "fully loaded magazines", "Somali and Yemeni pirates".
 * Null where no noun follows. `isClosed` says which tokens no phrase may enter (dates, other figures).
 */
export function phraseAt(grammar: Grammar, i: number, isClosed: (token: number) => boolean): Phrase | null {
  const { classes, isPlural } = grammar;
  const stop = Math.min(sentenceEnd(grammar, i), i + LONGEST);
  let last = -1;
  for (let at = i; at < stop && !isClosed(at); at++) {
    const word = classes[at]!;
    const next = at + 1 < stop ? classes[at + 1]! : OTHER;
    if (word === NOUN || word === NAME) {
      // After a plural a name or an adjective begins something else: "10 people Monday", "two boats off Aden".
      if (last >= 0 && isPlural[last] === 1 && word === NAME && !isCapitals(grammar, last)) break;
      last = at;
      if (isPlural[at] === 1 && next !== NOUN && !isHyphen(grammar, at + 1) && !isCapitals(grammar, at)) break;
    } else if (word === ADJECTIVE || word === PARTICIPLE) {
      // "rocket propelled grenades" goes on, "people killed" does not.
      const isInside = last >= 0 && isPlural[last] === 0 && classes[last] === NOUN && next === NOUN;
      if (last >= 0 && word === PARTICIPLE && !isHyphen(grammar, at - 1) && !isInside) break;
      if (
        last >= 0 &&
        !isHyphen(grammar, at - 1) &&
        lower(grammar, at - 1) !== "and" &&
        classes[last] === NOUN &&
        next !== NOUN &&
        next !== NAME
      )
        break;
    } else if (word === ADVERB) {
      // "three outboard motors": an adjective tagged as an adverb.
      const isBeforeNoun = at === i && next === NOUN && isPlural[at + 1] === 1 && !BETWEEN.test(lower(grammar, at));
      if (next !== ADJECTIVE && next !== PARTICIPLE && !isBeforeNoun) break;
    } else if (word === NUMBER) {
      // "AK 47 guns", "737 Max jets"
      if (at !== i && classes[at - 1] !== NAME && !isHyphen(grammar, at - 1) && !isCapitals(grammar, at - 1)) break;
      if (next !== NOUN && next !== NAME) break;
    } else if (word === VERB) {
      // "13 loaded magazines": a participle tagged as a past tense.
      if (at !== i || next !== NOUN || isPlural[at + 1] === 0 || !lower(grammar, at).endsWith("ed")) break;
    } else if (word === AND) {
      const before = classes[at - 1]!;
      if (
        at === i ||
        (before !== ADJECTIVE && before !== NAME) ||
        (next !== ADJECTIVE && next !== NAME) ||
        isPlural[at - 1] === 1 ||
        !nounFollows(grammar, at + 2, stop)
      )
        break;
    } else if (isHyphen(grammar, at)) {
      if (at === i) continue;
    } else if (isComma(grammar, at)) {
      if (last >= 0 || classes[at - 1] !== ADJECTIVE || next !== ADJECTIVE) break;
    } else if (word === OTHER && isInWord(grammar, at)) {
    } else break;
  }
  return last < 0 ? null : { first: firstWord(grammar, i, last), last };
}

/** The noun phrase whose last token is `i`, as far left as adjectives and nouns reach; null where `i` is no noun. */
export function phraseBefore(grammar: Grammar, i: number, isClosed: (token: number) => boolean): Phrase | null {
  const { classes } = grammar;
  const start = Math.max(sentenceStart(grammar, Math.max(0, i)), i - LONGEST);
  if (i < start || (classes[i] !== NOUN && classes[i] !== NAME) || isClosed(i)) return null;
  let first = i;
  for (let at = i - 1; at >= start && !isClosed(at); at--) {
    const word = classes[at]!;
    if (word === NOUN || word === NAME || word === ADJECTIVE) first = at;
    else if (!(isHyphen(grammar, at) && at > start) && !isInWord(grammar, at)) break;
  }
  return { first, last: i };
}

/** The noun phrase that a tree gives as headed by token `i`, which may be tagged as anything but a pronoun. */
export function phraseEndingAt(grammar: Grammar, i: number, isClosed: (token: number) => boolean): Phrase | null {
  if (isPronoun(grammar, i) || isClosed(i)) return null;
  const left = phraseBefore(grammar, i - 1, isClosed);
  const isNoun = grammar.classes[i] === NOUN || grammar.classes[i] === NAME;
  const phrase = isNoun
    ? phraseBefore(grammar, i, isClosed)
    : left && grammar.classes[i] === ADJECTIVE
      ? { first: left.first, last: i }
      : { first: i, last: i };
  // A name may go on behind its first word ("Dean Smith" hangs on "Dean").
  let last = phrase?.last ?? i;
  while (
    grammar.classes[last] === NAME &&
    grammar.classes[last + 1] === NAME &&
    !isClosed(last + 1) &&
    last + 1 < sentenceEnd(grammar, i)
  )
    last++;
  return phrase && { first: phrase.first, last };
}

/** A phrase with what its "of" brings: "bottles of hand sanitiser", "number of US troops". */
export function withOf(grammar: Grammar, phrase: Phrase, isClosed: (token: number) => boolean): Phrase {
  if (lower(grammar, phrase.last + 1) !== "of" || phrase.last + 2 >= sentenceEnd(grammar, phrase.last)) return phrase;
  const more = phraseAt(grammar, afterDeterminers(grammar, phrase.last + 2), isClosed);
  if (more) return { first: phrase.first, last: more.last };
  const behind = afterDeterminers(grammar, phrase.last + 2);
  // "the number of dead", "the list of the missing"
  return PEOPLE_NOUNS.has(lower(grammar, behind)) ? { first: phrase.first, last: behind } : phrase;
}

/** The token after determiners and possessives: where the noun phrase proper begins. */
export function afterDeterminers(grammar: Grammar, i: number): number {
  let at = i;
  const stop = Math.min(sentenceEnd(grammar, i), i + 3);
  while (
    at < stop &&
    (grammar.classes[at] === DETERMINER || lower(grammar, at) === "all" || lower(grammar, at) === "about")
  )
    at++;
  return at;
}

/** True for a hyphen, also one that a tokeniser cut loose. */
export function isHyphen(grammar: Grammar, i: number): boolean {
  const word = lower(grammar, i);
  return word === "-" || word === "‑" || word === "–";
}

export function isPronoun(grammar: Grammar, i: number): boolean {
  return grammar.classes[i] === PRONOUN || /^(?:them|these|those|us|you|which|whom)$/.test(lower(grammar, i));
}

function nounFollows({ classes }: Grammar, i: number, stop: number): boolean {
  for (let at = i; at < stop; at++) {
    if (classes[at] === NOUN || classes[at] === NAME) return true;
    if (classes[at] !== ADJECTIVE && classes[at] !== PARTICIPLE) return false;
  }
  return false;
}

function firstWord(grammar: Grammar, i: number, last: number): number {
  let first = i;
  while (first < last && (isHyphen(grammar, first) || grammar.classes[first] === DETERMINER)) first++;
  return first;
}

function isCapitals(grammar: Grammar, i: number): boolean {
  const { text, tokens } = grammar;
  return /^[A-Z]{2,}$/.test(text.slice(tokens.starts[i], tokens.ends[i]));
}

function isComma(grammar: Grammar, i: number): boolean {
  return lower(grammar, i) === ",";
}

// Quotation marks and slashes inside a phrase: 12 "loaded" rifles.
function isInWord(grammar: Grammar, i: number): boolean {
  return /^["“”'/&]$/.test(lower(grammar, i));
}
