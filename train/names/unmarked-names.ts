/**
 * Names that GUM leaves unmarked. A name that is only part of a longer phrase ("Swedish captain Anna Lind", "the Sea Watch
 * group") is no entity of its own there, though the phrase is marked as a mention: to Readout it is a name.
 */
import { COUNTRIES } from "../../src/models/lexicon/countries.ts";
import { FEMALE_TITLES, MALE_TITLES, PARTICLES, ROLE_NOUNS, TITLES } from "../../src/models/lexicon/name-words.ts";

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** A phrase for something in the world, with the name of its Wikipedia article where there is one. */
export interface MarkedPhrase extends Marked {
  readonly identity?: string | null;
}

const DEMONYMS: ReadonlySet<string> = new Set(COUNTRIES.flatMap((country) => country.demonyms));

/** What ends the first part of a phrase, in which its name stands: "Mu Li, of the university", "Anna Lind who left". */
const FIRST_PART = /,|\s(?:of|who|whose|which|that|from|at|in|on|for|and|with)\s|[(“"]/;

/** The names inside the phrases, each of them once, none of which touches a name that is marked. */
export function unmarkedNames(text: string, names: readonly Marked[], phrases: readonly MarkedPhrase[]): Marked[] {
  const taken = new Uint8Array(text.length);
  for (const { start, end } of names) taken.fill(1, start, end);
  const found: Marked[] = [];
  for (const phrase of phrases) {
    const name =
      phrase.type === "person" ? personIn(text, phrase) : phrase.type === "organization" ? bodyIn(text, phrase) : null;
    if (name === null || taken.subarray(name.start, name.end).includes(1)) continue;
    taken.fill(1, name.start, name.end);
    found.push(name);
  }
  return found;
}

/** "English captain Anna Lind": two or more capitalised words at the end, after words of office, peoples and lower case. */
function personIn(text: string, phrase: MarkedPhrase): Marked | null {
  const whole = text.slice(phrase.start, phrase.end);
  const words = [...whole.slice(0, FIRST_PART.exec(whole)?.index ?? whole.length).matchAll(/\S+/g)];
  let first = words.length;
  while (first > 0 && isNamePart(words[first - 1]![0])) first--;
  while (first < words.length && PARTICLES.has(words[first]![0].toLowerCase())) first++;
  const last = words.at(-1);
  if (first === 0 || words.length - first < 2 || last === undefined || !/\p{L}$/u.test(last[0])) return null;
  const start = phrase.start + words[first]!.index;
  return { start, end: phrase.start + last.index + last[0].length, type: "PER" };
}

function isNamePart(word: string): boolean {
  const key = word.toLowerCase().replace(/\.$/, "");
  if (MALE_TITLES.has(key) || FEMALE_TITLES.has(key) || TITLES.has(key) || ROLE_NOUNS.has(key)) return false;
  return (/^(?:\p{Lu}|al-|el-)/u.test(word) && !DEMONYMS.has(word) && !/['’]s?$/.test(word)) || PARTICLES.has(key);
}

/** "Yonhap news agency", "the Sea Watch group": capitalised words that the article's name begins with. */
function bodyIn(text: string, phrase: MarkedPhrase): Marked | null {
  const match = /^(?:the |The )?((?:\p{Lu}\S*)(?: \p{Lu}\S*)*)(?= \p{Ll})/u.exec(text.slice(phrase.start, phrase.end));
  if (!match || !phrase.identity || DEMONYMS.has(match[1]!)) return null;
  const article = phrase.identity.replaceAll("_", " ");
  if (article !== match[1] && !article.startsWith(`${match[1]} `)) return null;
  const start = phrase.start + match[0].length - match[1]!.length;
  return { start, end: phrase.start + match[0].length, type: "ORG" };
}
