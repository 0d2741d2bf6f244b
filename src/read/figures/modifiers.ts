/** Reads the modifiers of a number: what bounds it, from which side, and whether it is a change up or down. */
import type { Span } from "../../text/span.ts";
import {
  AUXILIARIES,
  BEFORE,
  BEHIND,
  type Bound,
  CHANGES,
  HANDLING,
  type ModifierPhrase,
  NEGATIONS,
  SIGNS,
  SKIPPED,
} from "./modifier-phrases.ts";
import type { UnitFound } from "./units.ts";

/** The modifiers of one number; the span covers number and modifiers together. */
export interface Modified extends Span {
  readonly bound: Bound;
  /** Direction, when the number is how much something changed ("fell by 30"). */
  readonly change: "up" | "down" | null;
  /** Direction of the verb, when the number is where a change began or ended ("fell from 40 to 30"). */
  readonly reached: "up" | "down" | null;
  /** The phrase that bounds, as the table has it; null when nothing bounds. */
  readonly phrase: string | null;
}

interface Word extends Span {
  readonly lower: string;
}

const beforePhrases = phraseTable(BEFORE);
const behindPhrases = phraseTable(BEHIND);
const LONGEST = 6;
const REACH = 56;

/**
 * The modifiers around a number at `span` (with its unit); `kind` is its unit's.
 * Example: "did not exceed 2.5 thousand" is bounded by `<` from "did" on.
 */
export function readModifiers(
  text: string,
  span: Span,
  floor: number,
  limit: number,
  kind: UnitFound["kind"] | null,
): Modified {
  const words = wordsBefore(text, span.start, floor);
  let { start } = span;
  let bound: Bound = "=";
  let phrase: string | null = null;
  const sign = signBefore(text, span.start, floor);
  if (sign) {
    bound = sign.bound;
    start = sign.start;
    phrase = text.slice(sign.start, span.start);
  }
  let last = words.length; // words still free to the left
  let skipped = 0;
  for (let round = 0; round < 3 && !sign; round++) {
    const found = longestPhrase(words, last);
    if (
      found &&
      !(skipped > 0 && words[last]!.lower === "the" && !found.phrase.includes(" ")) &&
      !isParticle(words, found)
    ) {
      const flipped = flip(words, found);
      if (phrase === null || bound === "=") {
        bound = flipped.bound;
        phrase = found.phrase;
      }
      last = flipped.first;
      start = words[last]!.start;
      skipped = 0;
    } else if (last > 0 && skipped < 1 && SKIPPED.has(words[last - 1]!.lower)) {
      last--;
      skipped++;
    } else break;
  }
  const direction = readChange(words, last, kind);
  const behind = phraseBehind(text, span.end, limit);
  let { end } = span;
  if (behind) {
    end = behind.end;
    if (bound === "=") {
      bound = behind.bound;
      phrase = behind.phrase;
    }
  }
  return {
    start: direction?.change ? Math.min(start, direction.start) : start,
    end,
    bound,
    phrase,
    change: direction?.change ?? null,
    reached: direction?.reached ?? null,
  };
}

// The words to the left, nearest last, up to the next mark that ends a clause.
function wordsBefore(text: string, start: number, floor: number): Word[] {
  const from = Math.max(floor, start - REACH);
  const words: Word[] = [];
  let end = start;
  while (words.length < 8 && end > from) {
    let at = end;
    while (at > from && /[ \u00a0\n(“"‘-]/.test(text[at - 1]!) && end - at < 3) at--;
    let first = at;
    while (first > from && /[\p{L}'’.]/u.test(text[first - 1]!)) first--;
    if (first === at || (first === from && from > floor)) break;
    const word = text.slice(first, at);
    // A full stop ends the clause, unless it belongs to a short form ("ca.").
    if (word.endsWith(".") && word.length > 3) break;
    words.unshift({ start: first, end: at, lower: word.toLowerCase().replace("’", "'") });
    end = first;
  }
  return words;
}

function longestPhrase(
  words: readonly Word[],
  last: number,
): { readonly first: number; readonly bound: Bound; readonly phrase: string } | null {
  for (let length = Math.min(LONGEST, last); length > 0; length--) {
    let phrase = "";
    for (let i = last - length; i < last; i++) phrase += (phrase && " ") + words[i]!.lower;
    const bound = beforePhrases.get(phrase);
    if (bound) return { first: last - length, bound, phrase };
  }
  return null;
}

// "hand over 12 men", "turn over two boats": the word goes with its verb. (An article shuts off single words too:
// "centres around the 40 shops", "turn over the 12 men", but not "more than the 40".)
function isParticle(
  words: readonly Word[],
  { first, phrase }: { readonly first: number; readonly phrase: string },
): boolean {
  return (
    phrase === "over" &&
    /^(?:hand|turn|tak|took|giv|gave|win|won|go|went|get|got|gain|los|lost|carr|pass|push|kick|mull|argu|fight|fought|control|concern|worr|dispute|row|war)/.test(
      words[first - 1]?.lower ?? "",
    )
  );
}

// "did not exceed", "never over", "no longer more than": the negation turns the bound and joins the span.
function flip(
  words: readonly Word[],
  found: { readonly first: number; readonly bound: Bound },
): { readonly first: number; readonly bound: Bound } {
  const before = words[found.first - 1];
  if (!before || !NEGATIONS.has(before.lower) || found.bound === "=" || found.bound === "~") return found;
  const auxiliary = words[found.first - 2];
  const first = auxiliary && AUXILIARIES.has(auxiliary.lower) ? found.first - 2 : found.first - 1;
  return { first, bound: found.bound === ">" ? "<" : ">" };
}

function signBefore(
  text: string,
  start: number,
  floor: number,
): { readonly start: number; readonly bound: Bound } | null {
  for (const length of [1, 2, 4]) {
    const at = start - length;
    const bound = at >= floor ? SIGNS.get(text.slice(at, start).trim()) : undefined;
    if (bound) return { start: at, bound };
  }
  return null;
}

// "rose 6%", "fell by about 30", "climbed to 6.7%", "up a sharp 3 percent"
function readChange(
  words: readonly Word[],
  last: number,
  kind: UnitFound["kind"] | null,
): { readonly start: number; readonly change: "up" | "down" | null; readonly reached: "up" | "down" | null } | null {
  let at = last - 1;
  let hasBy = false;
  let isReached = false;
  for (let steps = 0; at >= 0 && steps < 4; at--, steps++) {
    const { lower } = words[at]!;
    if (lower === "by" && !hasBy) hasBy = true;
    else if (lower === "to" && !isReached) isReached = true;
    else if (lower === "from" && !isReached) isReached = true;
    else if (!PASSED.has(lower) && !lower.endsWith("ly")) break;
  }
  const word = words[at];
  if (!word) return null;
  const pair = at > 0 ? `${words[at - 1]!.lower} ${word.lower}` : "";
  for (const direction of ["up", "down"] as const) {
    const isPair = CHANGES[direction].has(pair);
    if (!isPair && !CHANGES[direction].has(word.lower)) continue;
    if (isReached) return { start: word.start, change: null, reached: direction };
    // "lost 190 points" is a change, "lost 190 soldiers" and "raised $5 million" are not.
    const isIndex = kind === "share" || kind === "index" || word.lower === "up" || word.lower === "down";
    if (!hasBy && (kind === null || (HANDLING.has(word.lower) && !isIndex))) return null;
    return { start: isPair ? words[at - 1]!.start : word.start, change: direction, reached: null };
  }
  return null;
}

// What may stand between the verb and its number.
const PASSED: ReadonlySet<string> = new Set(
  "about around some roughly nearly almost more than at least just only over under another a an further extra well as much many by sharp the".split(
    " ",
  ),
);

function phraseBehind(
  text: string,
  end: number,
  limit: number,
): { readonly end: number; readonly bound: Bound; readonly phrase: string } | null {
  const rest = text.slice(end, Math.min(limit, end + 40));
  if (/^\+(?![\d\p{L}])/u.test(rest)) return { end: end + 1, bound: ">", phrase: "+" };
  if (rest.charCodeAt(0) === 45) {
    const word = /^-[a-z]+(?![a-z])/.exec(rest)?.[0];
    const bound = word === undefined ? undefined : behindPhrases.get(word);
    return bound ? { end: end + word!.length, bound, phrase: word! } : null;
  }
  // "40 people or more"
  const behindNoun = /^ (?:[a-z-]+ ){1,2}(or (?:more|so|less|fewer|thereabouts))(?![a-z])/.exec(rest);
  if (behindNoun)
    return { end: end + behindNoun[0].length, bound: behindPhrases.get(behindNoun[1]!)!, phrase: behindNoun[1]! };
  const found = /^ (?:[a-z]+ ){0,2}[a-z]+(?![a-z])/.exec(rest)?.[0];
  if (found === undefined) return null;
  const words = found.trim().split(" ");
  for (let length = words.length; length > 0; length--) {
    const phrase = words.slice(0, length).join(" ");
    const bound = behindPhrases.get(phrase);
    if (
      bound &&
      !(
        length === 1 &&
        /^(?:plus|tops|maximum|odd|approximately)$/.test(phrase) &&
        /^ (?:\d|the|a)\b/.test(rest.slice(phrase.length + 1))
      )
    ) {
      return { end: end + phrase.length + 1, bound, phrase };
    }
  }
  return null;
}

function phraseTable(phrases: readonly ModifierPhrase[]): ReadonlyMap<string, Bound> {
  return new Map(phrases.flatMap(({ bound, phrases: list }) => list.map((phrase) => [phrase, bound] as const)));
}
