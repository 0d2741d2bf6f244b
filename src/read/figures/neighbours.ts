/** The phrases beside a number that may say what it counts, by word order. */
import {
  ADJECTIVE,
  DETERMINER,
  type Grammar,
  lower,
  NAME,
  NOUN,
  PARTICIPLE,
  sentenceEnd,
  sentenceStart,
  tokenAt,
  tokenBefore,
  VERB,
} from "./grammar.ts";
import { afterDeterminers, isHyphen, isPronoun, type Phrase, phraseAt, phraseBefore, withOf } from "./phrases.ts";
import type { Quantity } from "./quantities.ts";

/** A number's place among the tokens. */
export interface Neighbourhood {
  readonly grammar: Grammar;
  readonly quantity: Quantity;
  /** The quantity behind it, for "30 of the 80 wounded". */
  readonly next: Quantity | undefined;
  /** The token where what is counted would begin. */
  readonly after: number;
  /** Tokens that no phrase may enter: dates and other numbers. */
  readonly isClosed: (token: number) => boolean;
}

/** The noun phrase behind, and whether a pronoun stands in its place. */
export interface Following {
  readonly phrase: Phrase | null;
  readonly isPronoun: boolean;
  /** The token behind the pronoun, or where the phrase would begin. */
  readonly end: number;
}

/** "three outboard motors", "23 of the raiders", "seven of its villages", "18 of them", "12 Somali", "half the homes" */
export function nounAfter({ grammar, next, after, isClosed }: Neighbourhood): Following {
  const stop = sentenceEnd(grammar, after);
  if (after >= stop) return { phrase: null, isPronoun: false, end: after };
  let at = after;
  if (/^(?:more|other)$/.test(lower(grammar, at)) && at + 1 < stop) at++;
  if (lower(grammar, at) === "of") {
    const those = thoseWho(grammar, at + 1);
    if (those) return { phrase: those, isPronoun: false, end: at + 1 };
    at = afterDeterminers(grammar, at + 1);
    if (isPronoun(grammar, at)) {
      // "19 names, 11 of them children"
      const phrase =
        copulaNoun(grammar, at + 1, isClosed) ?? (at + 1 < stop ? phraseAt(grammar, at + 1, isClosed) : null);
      return { phrase, isPronoun: true, end: at + 1 };
    }
    // "30 of the 80 wounded": both count the wounded.
    if (next && isClosed(at) && isIn(next, grammar.tokens.starts[at]!)) at = tokenAt(grammar.tokens, next.core.end);
  } else if (grammar.classes[at] === DETERMINER) at = afterDeterminers(grammar, at);
  const phrase = phraseAt(grammar, at, isClosed);
  return {
    phrase: phrase ? withOf(grammar, phrase, isClosed) : isClosed(at) ? null : nominal(grammar, at),
    isPronoun: false,
    end: at,
  };
}

// "12 percent of those surveyed", "a third of those who were tested": said here, and not by the sentence before.
function thoseWho(grammar: Grammar, i: number): Phrase | null {
  if (lower(grammar, i) !== "those") return null;
  const stop = Math.min(sentenceEnd(grammar, i), i + 5);
  const isClause = lower(grammar, i + 1) === "who";
  for (let at = isClause ? i + 2 : i + 1; at < stop; at++) {
    const word = grammar.classes[at];
    if ((word === PARTICIPLE || word === VERB) && !AUXILIARY.test(lower(grammar, at))) return { first: i, last: at };
    if (!isClause) return null;
  }
  return null;
}

const AUXILIARY = /^(?:are|is|was|were|have|has|had|did|do|does|can|could|will|would)$/;

// At the number or at its modifier: "3,000 of the nearly 8,000 people".
function isIn({ start, core }: Quantity, offset: number): boolean {
  return start <= offset && offset < core.end;
}

/** "2.5 thousand of them are Americans", "one in three is a child" */
export function copulaNoun(grammar: Grammar, i: number, isClosed: (token: number) => boolean): Phrase | null {
  if (!/^(?:are|were|is|was)$/.test(lower(grammar, i))) return null;
  return phraseAt(grammar, afterDeterminers(grammar, i + 1), isClosed);
}

// "12 Somali, 11 Yemeni": an adjective with a capital stands for people.
function nominal(grammar: Grammar, i: number): Phrase | null {
  const { classes, text, tokens } = grammar;
  const isCapital = i < tokens.count && /\p{Lu}/u.test(text[tokens.starts[i]!]!);
  return isCapital && (classes[i] === ADJECTIVE || classes[i] === NAME) ? { first: i, last: i } : null;
}

const TOTAL =
  /^(?:tolls?|numbers?|populations?|totals?|counts?|figures?|costs?|prices?|damages?|magnitudes?|strength|turnout|majority|value|size|length|rate|fee|fine|reward|average|share|percentage|cases|deaths|proportion|level)$/;

/** True when a phrase only says that it is a number of something: "the number (of troops)", "the death toll". */
export function isTotal(grammar: Grammar, phrase: Phrase): boolean {
  return (
    TOTAL.test(lower(grammar, phrase.last)) ||
    lower(grammar, phrase.last - 1) === "of" ||
    TOTAL.test(lower(grammar, phrase.first))
  );
}

/** "a population of 120,000", "a reward of up to $35,000", "the death toll stands at 15" */
export function phraseOfBefore({ grammar, quantity, isClosed }: Neighbourhood): Phrase | null {
  let at = tokenBefore(grammar, quantity.start);
  if (at < 0) return null;
  const start = sentenceStart(grammar, at);
  for (let steps = 0; at >= start && steps < 3 && grammar.classes[at] === DETERMINER; steps++) at--;
  const link = lower(grammar, at);
  // "damage estimated at 54 million": the modifier has taken the link.
  const nearest = at >= start && grammar.classes[at] === NOUN ? phraseBefore(grammar, at, isClosed) : null;
  if (nearest && isTotal(grammar, nearest)) return nearest;
  if (!/^(?:of|at|to|:|is|was|-|stands|stood|reached|hit)$/.test(link)) return null;
  const phrase =
    phraseBefore(grammar, at - 1, isClosed) ??
    (/^(?:at|to)$/.test(link) ? phraseBefore(grammar, at - 2, isClosed) : null);
  return phrase && (/^(?:of|:|-)$/.test(link) || isTotal(grammar, phrase)) ? phrase : null;
}

/** "a one-in-three chance that we could lose", "a 40% chance of rain": chance and what of. */
export function chanceAfter({ grammar, quantity, after }: Neighbourhood): Phrase | null {
  let at = after;
  while (/^["”’']$/.test(lower(grammar, at))) at++;
  if (
    !/^(?:chances?|odds|probability|likelihood|risk|possibility)$/.test(lower(grammar, at)) ||
    quantity.unit?.kind === "money"
  )
    return null;
  const stop = Math.min(sentenceEnd(grammar, at), at + 14);
  let last = at;
  while (last + 1 < stop && !/^(?:[,;:.!?—–)]|but|and|if|when)$/.test(lower(grammar, last + 1))) {
    if (/^["”]$/.test(lower(grammar, last + 1)) && !/^(?:of|that|to)$/.test(lower(grammar, last + 2))) break;
    last++;
  }
  return { first: at, last };
}

const DIRECTIONS =
  /^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|northern|southern|eastern|western|off|from|away|upstream|downstream|outside|above|below|inland|offshore|deep|beneath|underground|tall|long|high|wide|apart|across|thick)$/;

/** "35 miles southwest of Bandar Abbas", "13 nautical miles from the ship", "150 miles off Aden" */
export function directionAfter({ grammar, quantity, after, isClosed }: Neighbourhood): Phrase | null {
  if (quantity.unit?.kind !== "length") return null;
  const stop = Math.min(sentenceEnd(grammar, after), after + 7);
  let last = -1;
  for (let at = after; at < stop && !isClosed(at); at++) {
    const word = lower(grammar, at);
    if (DIRECTIONS.test(word)) last = at;
    else if (isHyphen(grammar, at) || word === "to" || (word === "the" && last < 0)) continue;
    else if (word === "of" || word === "the") {
      const place = phraseAt(grammar, afterDeterminers(grammar, at + 1), isClosed);
      if (place && last >= 0) return { first: after, last: withOf(grammar, place, isClosed).last };
    } else if ((grammar.classes[at] === NAME || grammar.classes[at] === NOUN) && last >= 0) {
      return { first: after, last: phraseAt(grammar, at, isClosed)?.last ?? at };
    } else break;
  }
  // "13 miles away": the subject says more.
  return last > after ? { first: after, last } : null;
}

/** "jewellery worth about €103 million": what is worth it. */
export function worthBefore({ grammar, quantity, isClosed }: Neighbourhood): Phrase | null {
  const at = tokenBefore(grammar, quantity.start);
  if (
    at < 1 ||
    quantity.unit?.kind !== "money" ||
    !/^(?:worth|valued|priced|totalling|totaling)$/.test(lower(grammar, at))
  )
    return null;
  return phraseBefore(grammar, at - 1, isClosed);
}

/** "$1 billion in gains", "$60 million for infrastructure", "5 million dollars to the residents" */
export function matterAfter({ grammar, quantity, after, isClosed }: Neighbourhood): Phrase | null {
  if (
    quantity.unit?.kind !== "money" ||
    !/^(?:in|for|from|to)$/.test(lower(grammar, after)) ||
    after + 1 >= sentenceEnd(grammar, after)
  )
    return null;
  const phrase = phraseAt(grammar, afterDeterminers(grammar, after + 1), isClosed);
  return phrase && grammar.classes[phrase.last] === NOUN ? phrase : null;
}

const TAKING =
  /^(?:steals?|stole|stolen|stealing|takes?|took|taken|taking|grabs?|grabbed|loots?|looted|extorted|embezzled|robbed)$/;

/** "Stole 3 million dollars from a bank", "fled with £2m": a loot is counted by neither who took it nor who lost it. */
export function isLoot({ grammar, quantity }: Neighbourhood): boolean {
  const at = tokenBefore(grammar, quantity.start);
  if (at < 1 || quantity.unit?.kind !== "money") return false;
  return (
    TAKING.test(lower(grammar, at)) ||
    (lower(grammar, at) === "with" && /^(?:off|away|escaped|fled)$/.test(lower(grammar, at - 1)))
  );
}

/** True for "OSTREL" in "OSTREL, 9 March — ": where a report was filed is never what it counts. */
export function isDateline({ tokens, text }: Grammar, { first, last }: Phrase): boolean {
  if (tokens.sentenceStarts[tokens.sentenceOf[first]!] !== first) return false;
  const words = text.slice(tokens.starts[first], tokens.ends[last]);
  return (
    words.length > 3 &&
    /^[^\p{Ll}]+$/u.test(words) &&
    /^(?: ?[,(—–-]|\/)/.test(text.slice(tokens.ends[last], tokens.ends[last]! + 3))
  );
}

/** "the market worth over 2 billion": the nearest noun phrase to the left in the sentence. */
export function nearestBefore({ grammar, quantity, isClosed }: Neighbourhood): Phrase | null {
  const last = tokenBefore(grammar, quantity.start);
  const start = Math.max(last < 0 ? 0 : sentenceStart(grammar, last), last - 12);
  for (let at = last; at >= start; at--) {
    const phrase = phraseBefore(grammar, at, isClosed);
    if (phrase) return isDateline(grammar, phrase) ? null : phrase;
  }
  return null;
}
