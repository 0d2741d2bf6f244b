import { HAPPENING_CONCEPTS, THING_CONCEPTS } from "../../models/lexicon/concepts.ts";
import { stem } from "./stem.ts";

const meanings = new Map<string, string>();
for (const { name, words } of [...HAPPENING_CONCEPTS, ...THING_CONCEPTS]) {
  for (const word of words) if (!word.includes("-")) meanings.set(stem(word), name);
}
const happenings = new Set(HAPPENING_CONCEPTS.map((concept) => concept.name));

/** What a word means for comparing: the idea that the lexicon gives it, or its stem ("quake" → "earthquake", "resolutions" → "resolution"). */
export function meaning(word: string): string {
  const base = stem(word);
  return meanings.get(base) ?? base;
}

/** True for ideas of what happens to people and things ("kill", "evacuate"), false for things. */
export function isHappening(idea: string): boolean {
  return happenings.has(idea);
}

const PEOPLE = new Set(
  "person child troop police officer fighter pirate crew passenger worker student protester voter chief spokesman".split(
    " ",
  ),
);

/** True for ideas of people, among them peoples' words: "pirate", "@country Somalia". */
export function isPeople(idea: string): boolean {
  return PEOPLE.has(idea) || idea.startsWith("@country");
}
