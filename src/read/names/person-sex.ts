/** Whether a person is spoken of as a man or a woman, as far as titles, role nouns and given names tell. */
import { FEMALE_ROLE_NOUNS, FEMALE_TITLES, MALE_ROLE_NOUNS, MALE_TITLES } from "../../models/lexicon/name-words.ts";
import { type Gazetteer, KNOWN, knownWordHash } from "./gazetteer.ts";

export type Sex = "male" | "female" | "unknown";

/** What a title or role noun in lower case tells ("mrs", "spokesman"). */
export function sexOf(word: string): Sex {
  if (MALE_TITLES.has(word) || MALE_ROLE_NOUNS.has(word)) return "male";
  if (FEMALE_TITLES.has(word) || FEMALE_ROLE_NOUNS.has(word)) return "female";
  return "unknown";
}

/** What a given name tells: unknown when the gazetteer has it for both, or not at all. */
export function sexOfGiven(word: string, gazetteer: Gazetteer): Sex {
  const bits = gazetteer(knownWordHash(word));
  const male = (bits & KNOWN.maleGiven) !== 0;
  const female = (bits & KNOWN.femaleGiven) !== 0;
  return male === female ? "unknown" : male ? "male" : "female";
}
