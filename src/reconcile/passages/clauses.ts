import { CLAUSE_OPENERS } from "../../models/lexicon/function-words.ts";
import type { Span } from "../../text/span.ts";
import type { Word } from "../words/words.ts";

/** A piece of a sentence that says one thing: what findings show as evidence. Words are `[from, to)` of the report's words. */
export interface Clause extends Span {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
}

const SUBJECTS = new Set("i he she it we they there this that these those who".split(" "));
const VERBS =
  /(?:ed|ing)$|^(?:is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|did|does|do|been)$/;
/** Words that open a piece of at most this many words which only tells when. */
const TIMING = new Set("in on at by during early late since until".split(" "));
const LONGEST_TIME = 5;
const TEMPORAL = new Set("after before since until".split(" "));
const DETERMINERS = new Set("the a an its his her their our".split(" "));
/** A piece with fewer words than this goes with its neighbour. */
const SHORTEST = 3;

/** Cuts every sentence into clauses by its punctuation and the words that open clauses; every word is in exactly one clause. */
export function clausesOf(text: string, words: readonly Word[]): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  while (from < words.length) {
    const sentence = words[from]!.sentence;
    let to = from + 1;
    while (to < words.length && words[to]!.sentence === sentence) to++;
    for (const [start, end] of pieces(text, words, from, to)) {
      clauses.push({
        start: words[start]!.start,
        end: closingMarks(text, words[end - 1]!.end),
        sentence,
        from: start,
        to: end,
      });
    }
    from = to;
  }
  return clauses;
}

function pieces(text: string, words: readonly Word[], from: number, to: number): [number, number][] {
  const cuts: [number, number][] = [];
  let start = from;
  for (let i = from + 1; i < to; i++) {
    if (opens(text, words, i, to)) {
      cuts.push([start, i]);
      start = i;
    }
  }
  cuts.push([start, to]);
  return merged(cuts, words);
}

/** True when a new clause begins with word `i`. */
function opens(text: string, words: readonly Word[], i: number, to: number): boolean {
  const before = words[i - 1]!;
  const word = words[i]!;
  if (word.inName) return false;
  const between = text.slice(before.end, word.start);
  if (
    /[;“”"—–]|\s-\s?-\s|--/.test(between) ||
    /:\s/.test(between) ||
    (/[()]/.test(between) && isLongBracket(text, between, before.end, word.start))
  )
    return true;
  const isVerbNear = () => words.slice(i, Math.min(to, i + 4)).some((next) => VERBS.test(next.lower));
  if (between.includes(","))
    return (
      !(/\p{N}$/u.test(before.lower) && /^\p{N}/u.test(word.lower)) &&
      (CLAUSE_OPENERS.has(word.lower) ||
        SUBJECTS.has(word.lower) ||
        isVerbNear() ||
        /^(?:and|or)$/.test(word.lower) === false)
    );
  // "After the bomb exploded" opens a clause, "until about noon" does not
  if (TEMPORAL.has(word.lower)) return isVerbNear() || SUBJECTS.has(words[i + 1]?.lower ?? "");
  if (CLAUSE_OPENERS.has(word.lower)) return true;
  if (word.lower === "and" || word.lower === "or") {
    const next = words[i + 1];
    return (
      next !== undefined &&
      i + 1 < to &&
      !isPair(before, next) &&
      (SUBJECTS.has(next.lower) ||
        VERBS.test(next.lower) ||
        (words[i + 2] !== undefined && i + 2 < to && VERBS.test(words[i + 2]!.lower)) ||
        (DETERMINERS.has(next.lower) && i + 3 < to && VERBS.test(words[i + 3]!.lower)))
    );
  }
  return (
    word.lower === "that" &&
    /(?:say|tell|add|warn|state|report|announce|claim|note|stress)|said|told/.test(before.lower)
  );
}

/** "Advising and training", "wounded and killed": two words of one form side by side belong together. */
function isPair(before: Word, next: Word): boolean {
  return ["ing", "ed"].some((form) => before.lower.endsWith(form) && next.lower.endsWith(form));
}

const LONG_BRACKET = 30;

/** "(36 miles)" stays in its clause, a whole remark in brackets does not. */
function isLongBracket(text: string, between: string, from: number, to: number): boolean {
  if (between.includes("(")) return text.indexOf(")", from) - to > LONG_BRACKET;
  return to - text.lastIndexOf("(", from) > LONG_BRACKET;
}

function hasVerb(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some(({ lower }) => VERBS.test(lower));
}

/** Joins pieces that say too little to stand alone to the piece before them, the first one to the piece after it. */
function merged(cuts: readonly [number, number][], words: readonly Word[]): [number, number][] {
  const isSmall = ([start, end]: readonly [number, number]) =>
    end - start < SHORTEST ||
    // "At the end of July," says when the rest happened
    (end - start <= LONGEST_TIME && TIMING.has(words[start]!.lower) && !hasVerb(words, start, end)) ||
    words.slice(start, end).filter((word) => word.idea !== "" && !/^\p{N}/u.test(word.idea)).length < 2;
  const done: [number, number][] = [];
  for (const cut of cuts) {
    const last = done[done.length - 1];
    if (last && (isSmall(cut) || isSmall(last))) last[1] = cut[1];
    else done.push([...cut]);
  }
  return done;
}

/** A closing quotation mark belongs to the clause that it ends. */
function closingMarks(text: string, end: number): number {
  return /^[.,!?]?["”’']/.test(text.slice(end, end + 2)) ? end + 2 : end;
}
