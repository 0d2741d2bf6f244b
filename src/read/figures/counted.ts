/** What a figure counts: the noun phrase, what befell it, or the thing measured, in the report's own words. */
import { BARE_NOUNS } from "../../models/lexicon/counted-nouns.ts";
import type { Span } from "../../text/span.ts";
import { clauseOf } from "./clauses.ts";
import { deedAfter } from "./deeds.ts";
import { fateAfter, fateBefore, isFate } from "./fates.ts";
import { type Grammar, lower, NOUN, sentenceEnd, tokenAt, tokenBefore } from "./grammar.ts";
import {
  chanceAfter,
  copulaNoun,
  directionAfter,
  isDateline,
  isLoot,
  isTotal,
  matterAfter,
  type Neighbourhood,
  nearestBefore,
  nounAfter,
  phraseOfBefore,
  worthBefore,
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
    if (phrase && isDateline(grammar, phrase)) return null;
    return phrase && isTotal(grammar, phrase) ? withOf(grammar, phrase, isClosed) : phrase;
  };
  const place: Neighbourhood = { grammar, quantity, isClosed, next, after: tokenBehind(grammar, quantity, next) };
  const around = {
    anchor: phraseOf(clause.anchor),
    subject:
      whatChanged(grammar, quantity, isClosed, clause.subject !== null) ??
      (isMeasure(quantity) ? phraseOf(clause.moved) : null) ??
      phraseOf(clause.subject),
    object: phraseOf(clause.object),
    sentence: grammar.tokens.sentenceOf[number] ?? -1,
  };
  return isMeasure(quantity) ? countedByMeasure(place, around, earlier) : countedThings(place, around, earlier);
}

// "while the index fell 2.5%": right before the verb stands what fell, whatever the tree says.
function whatChanged(
  grammar: Grammar,
  quantity: Quantity,
  isClosed: (token: number) => boolean,
  hasSubject: boolean,
): Phrase | null {
  if (!quantity.modified.change) return null;
  const phrase = phraseBefore(grammar, tokenBefore(grammar, quantity.start), isClosed);
  // "the river in the town fell by 40 cm": the town did not.
  const isPlace = phrase !== null && /^(?:in|at|on|near)$/.test(lower(grammar, phrase.first - 1));
  return isPlace && hasSubject ? null : phrase;
}

type Around = Pick<Counted, "anchor" | "subject" | "object" | "sentence">;

function isMeasure({ unit, kind }: Quantity): boolean {
  return unit !== null || kind === "fraction" || kind === "ratio";
}

// "one in three is a child", "two thirds were boys": the predicate says of whom.
function isShare({ kind }: Quantity): boolean {
  return kind === "fraction" || kind === "ratio";
}

// "damage of around $45 million in the town": the word for the total goes before the place behind.
function totalBefore(place: Neighbourhood): Phrase | null {
  const phrase = place.quantity.unit?.kind === "money" ? phraseOfBefore(place) : null;
  return phrase && isTotal(place.grammar, phrase) ? phrase : null;
}

function countedByMeasure(place: Neighbourhood, around: Around, earlier: Earlier): Counted {
  const { previous } = earlier;
  // "58 km (36 miles)": said twice, counted once.
  if (place.quantity.isConversion && previous) return { ...previous, isTakenOver: true };
  const follows = nounAfter(place);
  // "fewer than half of them": those that the number before has counted.
  if (follows.isPronoun && !follows.phrase && earlier.noun && isWithin(place, around, earlier.noun, true))
    return { ...around, noun: earlier.noun, about: earlier.noun, fate: null, isTakenOver: true };
  if (isLoot(place)) return countedAsLoot(follows.phrase, around);
  const about =
    magnitudeOf(place) ??
    chanceAfter(place) ??
    follows.phrase ??
    directionAfter(place) ??
    worthBefore(place) ??
    totalBefore(place) ??
    matterAfter(place) ??
    phraseOfBefore(place) ??
    (isShare(place.quantity) ? copulaNoun(place.grammar, place.after, place.isClosed) : null);
  const counted = { ...around, noun: null, about, fate: null, isTakenOver: false };
  if (about || around.subject || around.object || around.anchor) return counted;
  // "lost 190 points, or 0.6%": the sentence has said it with the number before.
  if (
    previous?.sentence === around.sentence &&
    (previous.noun ?? previous.about ?? previous.subject ?? previous.anchor)
  )
    return { ...previous, isTakenOver: true };
  return { ...counted, about: nearestBefore(place) };
}

function countedAsLoot(about: Phrase | null, { sentence }: Around): Counted {
  const none = { noun: null, fate: null, anchor: null, subject: null, object: null };
  return { ...none, about, isTakenOver: false, sentence };
}

function countedThings(place: Neighbourhood, around: Around, earlier: Earlier): Counted {
  const { grammar } = place;
  const follows = nounAfter(place);
  const about = phraseOfBefore(place);
  if (follows.phrase) {
    const fate =
      fateAfter(grammar, follows.phrase.last + 1, follows.phrase, place.isClosed) ??
      fateBefore(grammar, place.quantity, follows.phrase) ??
      (isBare(grammar, follows.phrase) ? deedAfter(grammar, follows.phrase.last + 1, place.isClosed) : null);
    return { ...around, noun: follows.phrase, about, fate, isTakenOver: false };
  }
  const known = fateAfter(grammar, follows.end, null, place.isClosed) ?? fateBefore(grammar, place.quantity, null);
  // "18 of them", "sank three boats and damaged two": the number before has said what.
  const isElliptic = follows.isPronoun || !(about || around.anchor);
  const isTold = around.subject !== null && isTotal(grammar, around.subject);
  // No people are counted in tenths, and "the number of dead has risen to 21" says itself what it counts.
  const said = isElliptic && !isTold && Number.isInteger(place.quantity.value) ? earlier.noun : null;
  // "the quake's magnitude was put at 5.9, but it was 6.1"
  const { previous } = earlier;
  if (!said && previous && previous.sentence === around.sentence && isPronounSubject(place) && !about)
    return { ...previous, isTakenOver: true };
  const deed = known || follows.isPronoun ? null : deedAfter(grammar, follows.end, place.isClosed);
  // "thousands leave the town": no noun of a sentence before is meant, but one of this sentence is.
  const isTaken = said !== null && isWithin(place, around, said, follows.isPronoun) && !(deed && isBare(grammar, said));
  const taken = isTaken ? said : null;
  const fate = known ?? (taken ? null : deed);
  const hasNothing = !about && !fate && !taken && !around.anchor && !around.subject;
  return {
    ...around,
    noun: taken,
    about: hasNothing ? nearestBefore(place) : about,
    fate,
    isTakenOver: taken !== null,
  };
}

// A pronoun reaches back over a few sentences; an ellipsis stays in its own ("sank three boats and damaged two").
function isWithin({ grammar }: Neighbourhood, { sentence }: Around, said: Phrase, isPronoun: boolean): boolean {
  return sentence - grammar.tokens.sentenceOf[said.last]! <= (isPronoun ? 4 : 0);
}

function isPronounSubject({ grammar, quantity }: Neighbourhood): boolean {
  const at = tokenBefore(grammar, quantity.start);
  return at > 0 && /^(?:was|is|were|are)$/.test(lower(grammar, at)) && /^(?:it|they)$/.test(lower(grammar, at - 1));
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
  const { tokens } = grammar;
  let at = tokenAt(tokens, end);
  // "the 7 - yard pass" goes on behind its hyphen, "4 yards - breaking the record" does not.
  if (!/s -$/.test(tokens.text.slice(end - 1, end + 2))) while (isHyphen(grammar, at)) at++;
  const number = tokenAt(tokens, quantity.number.start);
  return at < sentenceEnd(grammar, number) ? at : tokens.count;
}

/** The words for what is counted, as one stretch of the text; null when the text has none. */
export function wordsOf(grammar: Grammar, quantity: Quantity, counted: Counted): Span | null {
  return span(
    grammar,
    isMeasure(quantity)
      ? (counted.about ?? clauseWords(quantity, counted) ?? counted.object)
      : thingsOf(grammar, quantity, counted),
  );
}

// "lowered the reservoir from 149 metres": the noun that the measure hangs on, unless the clause tells what rose or fell.
function clauseWords({ modified }: Quantity, { subject, anchor }: Counted): Phrase | null {
  return modified.change ? (subject ?? anchor) : (anchor ?? subject);
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
    if (isBare(grammar, noun) && about) return about;
    // "destroyed about 40 homes", "killing ten people"
    if (fate && !isFateBehind) return { first: fate.first, last: noun.last };
    return isBare(grammar, noun) && subject && isTotal(grammar, subject) ? subject : noun;
  }
  // "two of them disguised as guards" are counted by their noun, "two were killed" by what befell them.
  if (isFateBehind && (isFate(grammar, fate) || !(noun || about))) return fate;
  if (isTakenOver && noun && !about && !(fate && isFate(grammar, fate))) return noun;
  return about ?? fate ?? (subject && isTotal(grammar, subject) ? subject : null) ?? noun ?? anchor ?? subject;
}

function isBare(grammar: Grammar, noun: Phrase): boolean {
  return noun.first === noun.last && grammar.classes[noun.last] === NOUN && BARE_NOUNS.has(lower(grammar, noun.last));
}

function span({ tokens }: Grammar, phrase: Phrase | null): Span | null {
  return phrase && { start: tokens.starts[phrase.first]!, end: tokens.ends[phrase.last]! };
}
