import { FUNCTION_WORDS } from "../../models/lexicon/function-words.ts";
import { OPPOSITES } from "../../models/lexicon/opposites.ts";
import type { Span } from "../../text/span.ts";
import { meaning } from "../words/meaning.ts";

/** A word with its place, in lower case with straight apostrophes. */
export interface PlainWord extends Span {
  readonly lower: string;
}

// "1,500", "don't", "al-Kazimi" are one word each
const WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*/gu;
const NEGATION = /^(?:not|no|never|none|nothing|nobody|neither|nor|without|cannot|hardly|barely)$|n't$/;

/** Words that must all be there for two texts to be alike: below this share of the asked ideas nothing is claimed. */
const ENOUGH = 0.7;
const FEWEST_IDEAS = 3;
/** Words before the first shared idea in which a negation still counts. */
const BEFORE = 4;

export function plainWords(text: string, offset = 0): PlainWord[] {
  return [...text.matchAll(WORD)].map((match) => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
    lower: match[0].toLowerCase().replaceAll("’", "'"),
  }));
}

/** How near some words come to the asked ones, and where. */
export interface Closeness {
  readonly kind: "verbatim" | "trimmed" | "alike";
  readonly place: Span;
  readonly why: string;
}

/** The nearest that `words` come to the asked parts (cut at elisions), or null when they are not alike. */
export function closenessOf(parts: readonly (readonly PlainWord[])[], words: readonly PlainWord[]): Closeness | null {
  if (parts.length === 0 || words.length === 0) return null;
  const inOrder = allInOrder(parts, words);
  if (inOrder) {
    const isWhole = parts.length === 1;
    return {
      kind: isWhole ? "verbatim" : "trimmed",
      place: inOrder,
      why: isWhole ? "the same words" : "the same words, with something left out where the asked words have …",
    };
  }
  const asked = parts.flat();
  const gapped = gappedPlace(asked, words);
  if (gapped)
    return {
      kind: "trimmed",
      place: gapped,
      why: "the asked words in their order, with others between them that were left out",
    };
  return alike(asked, words);
}

/** Each part as an unbroken run, one after the other. */
function allInOrder(parts: readonly (readonly PlainWord[])[], words: readonly PlainWord[]): Span | null {
  let from = 0;
  let start = -1;
  for (const part of parts) {
    const at = runAt(part, words, from);
    if (at < 0) return null;
    if (start < 0) start = words[at]!.start;
    from = at + part.length;
  }
  return { start, end: words[from - 1]!.end };
}

function runAt(part: readonly PlainWord[], words: readonly PlainWord[], from: number): number {
  for (let i = from; i + part.length <= words.length; i++) {
    let k = 0;
    while (k < part.length && words[i + k]!.lower === part[k]!.lower) k++;
    if (k === part.length) return i;
  }
  return -1;
}

/** The asked words as a subsequence that is at most three times as long, and drops no negation. */
function gappedPlace(asked: readonly PlainWord[], words: readonly PlainWord[]): Span | null {
  if (asked.length < 4) return null;
  let next = 0;
  let first = -1;
  for (let i = 0; i < words.length && next < asked.length; i++) {
    if (words[i]!.lower !== asked[next]!.lower) continue;
    if (first < 0) first = i;
    next++;
    if (next === asked.length) {
      const place = words.slice(first, i + 1);
      const keepsNegation = negations(place) === negations(asked);
      return keepsNegation && place.length <= 3 * asked.length
        ? { start: words[first]!.start, end: words[i]!.end }
        : null;
    }
  }
  return null;
}

/** Most ideas and every number of the asked words within a stretch not much longer, with as many negations. */
function alike(asked: readonly PlainWord[], words: readonly PlainWord[]): Closeness | null {
  const ideas = new Set(asked.map(ideaOf).filter((idea) => idea !== ""));
  if (ideas.size < FEWEST_IDEAS) return null;
  const best = bestStretch(ideas, words, asked.length * 2 + 4);
  if (!best || best.found.size < ENOUGH * ideas.size) return null;
  const stretch = words.slice(best.first, best.last + 1);
  // "will not open …": the negation stands before the first shared idea.
  const reach = words.slice(Math.max(0, best.first - BEFORE), best.last + 1);
  if (negations(reach) % 2 !== negations(asked) % 2) return null;
  if (asked.some((word) => turnsAround(word, reach))) return null;
  const numbers = asked.filter((word) => /^\p{N}/u.test(word.lower));
  if (numbers.some((number) => !best.found.has(number.lower))) return null;
  return {
    kind: "alike",
    place: { start: stretch[0]!.start, end: stretch.at(-1)!.end },
    why: `other words for it: ${best.found.size} of ${ideas.size} ideas are the same`,
  };
}

interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly found: ReadonlySet<string>;
}

/** The stretch of at most `length` words with most of the ideas; a window is slid once over the words. */
function bestStretch(ideas: ReadonlySet<string>, words: readonly PlainWord[], length: number): Stretch | null {
  const at = words.map((word, i) => ({ i, idea: ideaOf(word) })).filter(({ idea }) => ideas.has(idea));
  const counts = new Map<string, number>();
  let best: Stretch | null = null;
  let left = 0;
  for (let right = 0; right < at.length; right++) {
    counts.set(at[right]!.idea, (counts.get(at[right]!.idea) ?? 0) + 1);
    while (at[right]!.i - at[left]!.i >= length) {
      const idea = at[left++]!.idea;
      const rest = counts.get(idea)! - 1;
      if (rest === 0) counts.delete(idea);
      else counts.set(idea, rest);
    }
    if (!best || counts.size > best.found.size)
      best = { first: at[left]!.i, last: at[right]!.i, found: new Set(counts.keys()) };
  }
  return best;
}

const opposites = new Map(
  OPPOSITES.flatMap(([a, b]) => [[meaning(a), meaning(b)] as const, [meaning(b), meaning(a)] as const]),
);

/** True when the words have the opposite of a word and not the word: "a bad one" is no rewording of "a good one". */
function turnsAround(word: PlainWord, words: readonly PlainWord[]): boolean {
  const opposite = opposites.get(meaning(word.lower));
  if (opposite === undefined) return false;
  const ideas = words.map((other) => meaning(other.lower));
  return ideas.includes(opposite) && !ideas.includes(meaning(word.lower));
}

function ideaOf(word: PlainWord): string {
  if (/^\p{N}/u.test(word.lower)) return word.lower;
  return FUNCTION_WORDS.has(word.lower) || NEGATION.test(word.lower) ? "" : meaning(word.lower);
}

function negations(words: readonly PlainWord[]): number {
  return words.filter((word) => NEGATION.test(word.lower)).length;
}
