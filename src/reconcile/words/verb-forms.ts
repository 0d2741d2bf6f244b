import { IRREGULAR } from "../../models/lexicon/concepts.ts";

const forms = new Set(Object.keys(IRREGULAR));
const NOUNS = new Set("morning evening building during wedding".split(" "));

/** True for words that look like a past or present form of a verb other than an auxiliary: "sank", "closed", "closing". */
export function isVerbForm(lower: string): boolean {
  return lower.length > 2 && (forms.has(lower) || /(?:..ed|...ing)$/.test(lower)) && !NOUNS.has(lower);
}
