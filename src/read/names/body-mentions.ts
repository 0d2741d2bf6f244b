/** Bodies and places named with a noun in lower case: "the Indian navy", "Woodburn police", "the island of Qeshm", "the gulf". */
import { BODY_NOUNS, PLACE_NOUNS } from "../../models/lexicon/role-classes.ts";
import type { Tokens } from "../tokens/tokens.ts";
import { type Mention, mentionAtToken, wordAt } from "./mentions.ts";
import { keyOf } from "./name-keys.ts";
import { countryNamed, phrase } from "./phrase-words.ts";

/** A noun phrase that names a body or a place, by its tokens. */
export interface BodyMention {
  readonly start: number;
  readonly end: number;
  readonly type: "organisation" | "place";
  /** For places: the mention whose entity it shares. */
  readonly mention?: number;
  /** True for "the navy" or "the gulf" alone, which stands for the only such body or place named in the report, if there is one. */
  readonly isShort?: boolean;
}

const LONGEST = 2;
const TELLING_NOUNS: ReadonlySet<string> = new Set(
  [...BODY_NOUNS].filter((noun) => !/^(?:police|government|military)$/.test(noun)),
);

/** All of them in text order. */
export function findBodies(tokens: Tokens, mentions: readonly Mention[]): BodyMention[] {
  const nameAt = mentionAtToken(tokens, mentions);
  const lone = onlyOfTheirKind(mentions);
  const found: BodyMention[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const word = wordAt(tokens, i);
    const code = word.charCodeAt(0);
    if (code >= 97 && code <= 122 && word !== "the") continue;
    const m = nameAt[i]!;
    const isPlace = m >= 0 && mentions[m]!.type === "place";
    if (isPlace && mentions[m]!.start !== i) continue;
    const country = m < 0 && /^\p{Lu}/u.test(word) && countryNamed(word) !== undefined;
    if (!isPlace && !country) {
      // "The police" and "the government" may be any; the others are few.
      const noun = word === "the" || word === "The" ? nounAfter(tokens, i + 1, nameAt, TELLING_NOUNS) : i + 1;
      if (noun > i + 1) found.push({ start: i + 1, end: noun, type: "organisation", isShort: true });
      else if (lone.size > 0 && (word === "the" || word === "The") && i + 1 < tokens.count && nameAt[i + 1]! < 0) {
        const mention = lone.get(wordAt(tokens, i + 1)) ?? -1;
        if (mention >= 0) found.push({ start: i + 1, end: i + 2, type: "place", mention, isShort: true });
      }
      continue;
    }
    const end = isPlace ? mentions[m]!.end : i + 1;
    const noun = nounAfter(tokens, end, nameAt, BODY_NOUNS);
    if (noun > end) found.push({ start: i, end: noun, type: "organisation" });
    else if (isPlace) {
      const after = nounAfter(tokens, end, nameAt, PLACE_NOUNS);
      if (after > end) found.push({ start: i, end: after, type: "place", mention: m });
      else if (
        i >= 2 &&
        wordAt(tokens, i - 1) === "of" &&
        PLACE_NOUNS.has(wordAt(tokens, i - 2).toLowerCase()) &&
        nameAt[i - 2]! < 0
      ) {
        found.push({ start: i - 2, end, type: "place", mention: m });
      }
    }
  }
  return found;
}

/** Nouns of which one report seldom means two: "the gulf" beside "Persian Gulf", "the strait" beside "Strait of Hormuz". */
const LONE_NOUNS: ReadonlySet<string> = new Set("gulf strait bay peninsula canal".split(" "));

/** For each noun the mention of the only place that is named with it; -1 where there are several. */
function onlyOfTheirKind(mentions: readonly Mention[]): Map<string, number> {
  const only = new Map<string, number>();
  mentions.forEach(({ type, words }, m) => {
    if (type !== "place" || words.length < 2) return;
    for (const edge of [words[0]!.toLowerCase(), words.at(-1)!.toLowerCase()]) {
      if (!LONE_NOUNS.has(edge)) continue;
      const before = only.get(edge);
      if (before === undefined) only.set(edge, m);
      else if (before >= 0 && keyOf(mentions[before]!.words) !== keyOf(words)) only.set(edge, -1);
    }
  });
  return only;
}

/** The end of a noun of the list at `start`, or `start` when there is none. */
function nounAfter(tokens: Tokens, start: number, nameAt: Int32Array, nouns: ReadonlySet<string>): number {
  const sentence = start > 0 ? tokens.sentenceOf[start - 1]! : 0;
  const last = tokens.sentenceStarts[sentence + 1] ?? tokens.count;
  for (let k = LONGEST; k > 0; k--) {
    if (start + k > last) continue;
    let free = true;
    for (let i = start; i < start + k; i++) if (nameAt[i]! >= 0) free = false;
    if (!free || !nouns.has(phrase(tokens, start, start + k))) continue;
    return start + k;
  }
  return start;
}
