/** What befell what is counted: "15 were killed", "80 wounded", "injuring at least 22". */
import { FATES, PEOPLE_NOUNS } from "../../models/lexicon/counted-nouns.ts";
import {
  ADJECTIVE,
  ADVERB,
  DETERMINER,
  type Grammar,
  lower,
  NOUN,
  PARTICIPLE,
  sentenceEnd,
  sentenceStart,
  tokenBefore,
  VERB,
} from "./grammar.ts";
import { afterDeterminers, type Phrase, phraseAt } from "./phrases.ts";
import type { Quantity } from "./quantities.ts";

// What may stand between those counted and what befell them.
const PASSED: ReadonlySet<string> = new Set(
  "had have has who that which reportedly confirmed believed to feared thought got more other others remained remain remains still now".split(
    " ",
  ),
);
// "took 23 into custody"
const PLACES: ReadonlySet<string> = new Set(
  "custody hospital hospitals jail prison detention quarantine hospice court shelters".split(" "),
);
const BE: ReadonlySet<string> = new Set("was were is are be been being".split(" "));

// Fates of people that are no news of things: "laid out eight priorities", "left two letters".
const HOLDS = /^(?:held|holding|laid|taken|left|leaving|closed|affected|saved|lost|tested|released)$/;

/** False for what those counted merely did or wore ("disguised as guards"): their noun says more. True for "killed", "from Somalia". */
export function isFate(grammar: Grammar, { first }: Phrase): boolean {
  const kind = grammar.classes[first];
  return FATES.has(lower(grammar, first)) || (kind !== PARTICIPLE && kind !== VERB);
}

/** What follows at token `i`, behind the noun phrase (or behind the number, with `noun` null). */
export function fateAfter(
  grammar: Grammar,
  i: number,
  noun: Phrase | null,
  isClosed: (token: number) => boolean,
): Phrase | null {
  const { classes } = grammar;
  const stop = Math.min(sentenceEnd(grammar, i), i + 7);
  let hasBe = false;
  for (let at = i; at < stop && !isClosed(at); at++) {
    const word = lower(grammar, at);
    if (BE.has(word)) hasBe = true;
    else if (!hasBe && FATES.has(word) && isActive(grammar, at, i)) return null;
    else if (noun === null && at === i && word === "from") return predicateAt(grammar, at, isClosed);
    else if (noun === null && /^(?:in|into|to)$/.test(word) && PLACES.has(lower(grammar, at + 1)))
      return { first: at, last: at + 1 };
    else if (PASSED.has(word) || classes[at] === ADVERB || (hasBe && word === "reported")) continue;
    else if (FATES.has(word) && (classes[at] !== NOUN || noun === null)) {
      // "thousands left homeless", "houses rendered unsafe"
      const isJoined =
        (word === "left" && FATES.has(lower(grammar, at + 1))) ||
        (word === "rendered" && classes[at + 1] === ADJECTIVE);
      return { first: at, last: isJoined ? at + 1 : at };
    } else if (hasBe && word.endsWith("ing"))
      return null; // "engines were tackling the blaze"
    else if ((classes[at] === PARTICIPLE || (hasBe && classes[at] === VERB)) && (hasBe || noun === null))
      return withAgent(grammar, at, isClosed);
    else return hasBe && noun === null ? predicateAt(grammar, at, isClosed) : null;
  }
  return null;
}

// "six officials have taken steps", "three teenagers destroyed the store": those counted did it, nothing befell them.
function isActive(grammar: Grammar, at: number, from: number): boolean {
  const { classes } = grammar;
  if (BEFALLS_ITSELF.test(lower(grammar, at)) || (classes[at] !== VERB && classes[at] !== PARTICIPLE)) return false;
  for (let before = from; before < at; before++) if (/^(?:have|has|had)$/.test(lower(grammar, before))) return true;
  const next = at + 1 < sentenceEnd(grammar, at) ? classes[at + 1] : undefined;
  return classes[at] === VERB && (next === DETERMINER || next === NOUN);
}

const BEFALLS_ITSELF =
  /^(?:died|dies|dying|perished|drowned|collapsed|sunk|burned|burnt|recovered|surrendered|dead|missing|left|leaving)$/;

/** The verb that the number is the object of: "killing 15", "injured at least 22". */
export function fateBefore(grammar: Grammar, quantity: Quantity, noun: Phrase | null): Phrase | null {
  const at = tokenBefore(grammar, quantity.start);
  if (at < 0) return null;
  for (let i = at; i >= Math.max(sentenceStart(grammar, at), at - 2); i--) {
    const word = lower(grammar, i);
    const kind = grammar.classes[i];
    if (FATES.has(word) && (kind === VERB || kind === PARTICIPLE))
      // "the list held 17 names" tells what is on it, "rebels held 17 hostages" what befell them.
      return noun && HOLDS.test(word) && !PEOPLE_NOUNS.has(lower(grammar, noun.last)) ? null : { first: i, last: i };
    // "charged with seven counts", "she died and two men were hurt": the number is not the verb's object.
    if (kind !== DETERMINER && kind !== ADVERB && kind !== ADJECTIVE) return null;
  }
  return null;
}

// "held by Democrats"
function withAgent(grammar: Grammar, at: number, isClosed: (token: number) => boolean): Phrase {
  if (lower(grammar, at + 1) !== "by") return { first: at, last: at };
  const agent = phraseAt(grammar, afterDeterminers(grammar, at + 2), isClosed);
  return { first: at, last: agent?.last ?? at };
}

// "12 are from Somalia", "12 are said to be Somali"
function predicateAt(grammar: Grammar, at: number, isClosed: (token: number) => boolean): Phrase | null {
  const isFrom = lower(grammar, at) === "from";
  const start = afterDeterminers(grammar, isFrom ? at + 1 : at);
  const phrase = phraseAt(grammar, start, isClosed);
  if (phrase) return { first: isFrom ? at : phrase.first, last: phrase.last };
  return grammar.classes[at] === ADJECTIVE ? { first: at, last: at } : null;
}
