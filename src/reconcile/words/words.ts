import { FUNCTION_WORDS } from "../../models/lexicon/function-words.ts";
import type { Reading } from "../../text/annotation.ts";
import type { Report } from "../../text/report.ts";
import type { Span } from "../../text/span.ts";
import { countryOfWord } from "../entities/folding.ts";
import { meaning } from "./meaning.ts";

/** A word of a report with what it means for comparing. */
export interface Word extends Span {
  /** In lower case, as it stands. */
  readonly lower: string;
  /** Idea, stem, or `@` and an entity for a word that belongs to a name; empty for function words. */
  readonly idea: string;
  readonly sentence: number;
  /** True for every word of a name but its first: the name counts once. */
  readonly inName: boolean;
}

// "AK-47s" → AK, 47s; "don't" stays; "5.9" and "1,500" are one word each
const WORD = /\p{N}+(?:[.,]\p{N}+)*\p{L}*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** The words of a report in order; `entityOf` says to which entity a name of the reading belongs; `known` keeps what was worked out for a word. */
export function wordsOf(
  report: Report,
  reading: Reading,
  sentences: readonly Span[],
  entityOf: (name: number) => string | null,
  known: Map<string, string> = new Map(),
): Word[] {
  const names = reading.names
    .map((name, index) => ({ name, entity: entityOf(index) }))
    .filter(({ name, entity }) => entity !== null && name.by === "name")
    .sort((a, b) => a.name.start - b.name.start || b.name.end - a.name.end);
  const words: Word[] = [];
  let sentence = 0;
  let next = 0;
  for (const match of report.text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= start) sentence++;
    while (next < names.length && names[next]!.name.end <= start) next++;
    const lower = match[0].toLowerCase().replace(/’/g, "'");
    const held = names[next];
    const inside = held !== undefined && held.name.start <= start && end <= held.name.end + 2;
    const first = inside && (words.length === 0 || words[words.length - 1]!.start < held.name.start);
    const idea = inside ? (first ? `@${held.entity}` : "") : knownIdea(lower, known);
    words.push({ start, end, lower, idea, sentence, inName: inside && !first });
  }
  return words;
}

function knownIdea(lower: string, known: Map<string, string>): string {
  let idea = known.get(lower);
  if (idea === undefined) {
    idea = ideaOf(lower);
    known.set(lower, idea);
  }
  return idea;
}

const NUMBER_WORDS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety".split(
    " ",
  );

/** What a word is short for, at its end: "it's", "we've", "they'd". */
const SHORTENED = /'(?:s|m|d|re|ve|ll)$/;

/** "Seven" is 7, "forty" is 40. A people's word means its country ("Somalis" → "@country Somalia"), as the country's name does. */
function ideaOf(lower: string): string {
  if (FUNCTION_WORDS.has(lower) || lower.endsWith("n't") || FUNCTION_WORDS.has(lower.replace(SHORTENED, ""))) return "";
  const number = NUMBER_WORDS.indexOf(lower);
  if (number >= 0) return String(number > 20 ? (number - 18) * 10 : number);
  const country = lower.length > 3 ? countryOfWord(lower) : null;
  return country !== null ? `@country ${country}` : meaning(lower);
}
