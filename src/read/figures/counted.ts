/** What a figure counts: the noun phrase, what befell it, or the thing measured, in the report's own words. */
import { BARE_NOUNS } from "../../models/lexicon/counted-nouns.ts";
import type { Span } from "../../text/span.ts";
import { clauseOf } from "./clauses.ts";
import { fateAfter, fateBefore } from "./fates.ts";
import { type Grammar, lower, NOUN, tokenAt } from "./grammar.ts";
import {
  chanceAfter,
  directionAfter,
  isTotal,
  matterAfter,
  type Neighbourhood,
  nearestBefore,
  nounAfter,
  phraseOfBefore,
} from "./neighbours.ts";
import { isHyphen, type Phrase, phraseBefore, phraseEndingAt, withOf } from "./phrases.ts";
import type { Quantity } from "./quantities.ts";

/** What stands around a number that can be what it counts; each null when there is none. */
export interface Counted {
  /** The noun phrase counted: "outboard motors" in "three outboard motors". */
  readonly noun: Phrase | null;
  /** What a measured number is of, or the word before "of": "revenue" in "60% of its revenue", "reward" in "a reward of $5". */
  readonly about: Phrase | null;
  /** What befell what is counted: "killed" in "killing 15" and "15 were killed". */
  readonly fate: Phrase | null;
  /** The noun that the tree hangs the number on, where no word order says more. */
  readonly anchor: Phrase | null;
  /** The subject of the clause that the number stands in; null when the number is in it. */
  readonly subject: Phrase | null;
  /** The object, when the number is in the subject. */
  readonly object: Phrase | null;
  /** True when the noun phrase was taken over from a number before ("12 were Somalis, 11 Yemenis", "18 of them"). */
  readonly isTakenOver: boolean;
  /** The sentence that the number stands in. */
  readonly sentence: number;
}

/** What the numbers before have counted: the last noun phrase, and all that the number just before had. */
export interface Earlier {
  readonly noun: Phrase | null;
  readonly previous: Counted | null;
}

/** Finds what `quantity` counts; `next` stands behind it; no noun phrase enters a closed token. */
export function readCounted(
  grammar: Grammar,
  quantity: Quantity,
  next: Quantity | undefined,
  earlier: Earlier,
  isClosed: (token: number) => boolean,
): Counted {
  const number = tokenAt(grammar.tokens, quantity.number.start);
  const clause = clauseOf(grammar, number);
  const phraseOf = (head: number | null) => {
    const phrase = head === null ? null : phraseEndingAt(grammar, head, isClosed);
    return phrase && isTotal(grammar, phrase) ? withOf(grammar, phrase, isClosed) : phrase;
  };
  const place: Neighbourhood = { grammar, quantity, isClosed, next, after: tokenBehind(grammar, quantity, next) };
  const around = {
    anchor: phraseOf(clause.anchor),
    subject: whatChanged(grammar, quantity, isClosed) ?? phraseOf(clause.subject),
    object: phraseOf(clause.object),
    sentence: grammar.tokens.sentenceOf[number] ?? -1,
  };
  return isMeasure(quantity) ? countedByMeasure(place, around, earlier) : countedThings(place, around, earlier);
}

// "while the index fell 2.5%": right before the verb stands what fell, whatever the tree says.
function whatChanged(grammar: Grammar, quantity: Quantity, isClosed: (token: number) => boolean): Phrase | null {
  if (!quantity.modified.change) return null;
  const verb = tokenAt(grammar.tokens, quantity.start);
  return verb > 0 && grammar.tokens.sentenceOf[verb] === grammar.tokens.sentenceOf[verb - 1]
    ? phraseBefore(grammar, verb - 1, isClosed)
    : null;
}

type Around = Pick<Counted, "anchor" | "subject" | "object" | "sentence">;

function isMeasure({ unit, kind }: Quantity): boolean {
  return unit !== null || kind === "fraction" || kind === "ratio";
}

function countedByMeasure(place: Neighbourhood, around: Around, { previous }: Earlier): Counted {
  // "58 km (36 miles)": said twice, counted once.
  if (place.quantity.isConversion && previous) return { ...previous, isTakenOver: true };
  const about =
    magnitudeOf(place) ??
    chanceAfter(place) ??
    nounAfter(place).phrase ??
    directionAfter(place) ??
    matterAfter(place) ??
    phraseOfBefore(place);
  const counted = { ...around, noun: null, about, fate: null, isTakenOver: false };
  if (about || around.subject || around.object || around.anchor) return counted;
  // "lost 190 points, or 0.6%": the sentence has said it with the number before.
  if (previous?.sentence === around.sentence) return { ...previous, isTakenOver: true };
  return { ...counted, about: nearestBefore(place) };
}

function countedThings(place: Neighbourhood, around: Around, earlier: Earlier): Counted {
  const { grammar } = place;
  const follows = nounAfter(place);
  const about = phraseOfBefore(place);
  if (follows.phrase) {
    const fate =
      fateAfter(grammar, follows.phrase.last + 1, follows.phrase, place.isClosed) ??
      fateBefore(grammar, place.quantity);
    return { ...around, noun: follows.phrase, about, fate, isTakenOver: false };
  }
  const fate = fateAfter(grammar, follows.end, null, place.isClosed) ?? fateBefore(grammar, place.quantity);
  // "18 of them", "sank three boats and damaged two": the number before has said what.
  const isElliptic = follows.isPronoun || !(about || around.anchor);
  const taken = isElliptic ? earlier.noun : null;
  const hasNothing = !about && !fate && !taken && !around.anchor && !around.subject;
  return {
    ...around,
    noun: taken,
    about: hasNothing ? nearestBefore(place) : about,
    fate,
    isTakenOver: taken !== null,
  };
}

// "the quake's magnitude", "magnitude quake": the word of the measure belongs to what is measured.
function magnitudeOf(place: Neighbourhood): Phrase | null {
  const { grammar, quantity } = place;
  if (quantity.unit?.kind !== "magnitude") return null;
  const word = tokenAt(grammar.tokens, quantity.unit.start);
  if (quantity.unit.start < quantity.number.end) {
    return { first: phraseEndingAt(grammar, word, () => false)?.first ?? word, last: word };
  }
  if (!/^(?:magnitude|strength)$/.test(lower(grammar, word))) return null; // "on the Richter scale"
  return { first: word, last: nounAfter(place).phrase?.last ?? word };
}

// "eight million 250ml bottles": the measure between belongs to what is counted; a conversion in brackets is passed over.
function tokenBehind(grammar: Grammar, quantity: Quantity, next: Quantity | undefined): number {
  const isThrough =
    !quantity.unit &&
    next?.unit != null &&
    next.unit.kind !== "money" &&
    next.unit.kind !== "share" &&
    next.core.start - quantity.core.end === 1;
  const end = next?.isConversion ? next.end + 1 : isThrough ? next.core.end : quantity.core.end;
  let at = tokenAt(grammar.tokens, end);
  while (isHyphen(grammar, at)) at++;
  return at;
}

/** The words for what is counted, as one stretch of the text; null when the text has none. */
export function wordsOf(grammar: Grammar, quantity: Quantity, counted: Counted): Span | null {
  return span(
    grammar,
    isMeasure(quantity)
      ? (counted.about ?? counted.subject ?? counted.anchor ?? counted.object)
      : thingsOf(grammar, quantity, counted),
  );
}

function thingsOf(
  grammar: Grammar,
  quantity: Quantity,
  { noun, about, fate, anchor, subject, isTakenOver }: Counted,
): Phrase | null {
  const behind = tokenAt(grammar.tokens, quantity.core.end);
  const isFateBehind = fate !== null && fate.first >= behind;
  if (noun && !isTakenOver) {
    // "people were killed", "homes destroyed": noun and fate stand together.
    if (isFateBehind && fate.first > noun.last) return { first: noun.first, last: fate.last };
    if (isBare(grammar, noun)) return about ?? fate ?? (subject && isTotal(grammar, subject) ? subject : noun);
    // "destroyed about 40 homes"
    if (fate && !isFateBehind) return { first: fate.first, last: noun.last };
    return noun;
  }
  if (isFateBehind) return fate;
  return about ?? fate ?? (subject && isTotal(grammar, subject) ? subject : null) ?? noun ?? anchor ?? subject;
}

function isBare(grammar: Grammar, noun: Phrase): boolean {
  return noun.first === noun.last && grammar.classes[noun.last] === NOUN && BARE_NOUNS.has(lower(grammar, noun.last));
}

function span({ tokens }: Grammar, phrase: Phrase | null): Span | null {
  return phrase && { start: tokens.starts[phrase.first]!, end: tokens.ends[phrase.last]! };
}
