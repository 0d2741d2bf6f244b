/** Tells counts of people from counts of things. */
import { FATES, PEOPLE_DEEDS, PEOPLE_NOUNS } from "../../models/lexicon/counted-nouns.ts";
import { COUNTRIES } from "../../models/lexicon/countries.ts";
import type { Counted } from "./counted.ts";
import { type Grammar, lower } from "./grammar.ts";
import { isTotal } from "./neighbours.ts";

const demonyms: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap(({ demonyms: words }) => words.map((word) => word.toLowerCase())),
);

// What befalls only people: "15 dead", "injuring 22".
const THINGS =
  /^(?:destroy|damag|flatten|level|collapse|sunk|burn|loot|closed|affected|lost|saved|seized|captur|taken|laid|held|left|leav|tested|freed|released)/;

/** True when what is counted are people: by the noun, by where they are from, or by what befell them. */
export function isPeople(grammar: Grammar, { noun, fate, about, subject }: Counted): boolean {
  if (noun) {
    for (const head of [noun.last, noun.first]) {
      const word = lower(grammar, head);
      if (PEOPLE_NOUNS.has(word))
        return head === noun.last || lower(grammar, head + 1) === "of" || lower(grammar, head + 1) === "and";
    }
    return demonyms.has(lower(grammar, noun.last));
  }
  if (about ?? subject) {
    const last = lower(grammar, (about ?? subject)!.last);
    // "the number of dead", "the death toll"
    if (!fate && isTotal(grammar, (about ?? subject)!) && (PEOPLE_NOUNS.has(last) || /^tolls?$/.test(last)))
      return true;
  }
  if (!fate) return false;
  const word = lower(grammar, fate.first);
  return PEOPLE_DEEDS.has(word) || (FATES.has(word) && !THINGS.test(word));
}
