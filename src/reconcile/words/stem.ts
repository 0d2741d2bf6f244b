import { IRREGULAR } from "../../models/lexicon/concepts.ts";

const forms = new Map(Object.entries(IRREGULAR));

/** Words that without their last letter would be another word: "policy" is no "police", "plane" no "plan", "county" no "count". */
const WHOLE = new Set("plane party policy county story treaty study forty fifty sixty".split(" "));

/**
 * The common beginning of a word's forms, for comparing and never for showing:
 * "damaged", "damages" and "damage" → "damag"; "fled" → "flee" → "fle"; "Somalis" → "somali"; "defence" and "defense" → "defens".
 */
export function stem(word: string): string {
  const lower = word.toLowerCase().replace(/['’]s?$/, "");
  const base = forms.get(lower);
  return oneSpelling(withoutEnd(base ?? withoutForm(lower)));
}

function withoutForm(word: string): string {
  const length = word.length;
  if (length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (length > 4 && /(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  if (length > 3 && word.endsWith("s") && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  if (length > 5 && word.endsWith("ing")) return verbOf(word.slice(0, -3));
  if (length > 4 && word.endsWith("ied")) return `${word.slice(0, -3)}y`;
  if (length > 4 && word.endsWith("ed")) return verbOf(word.slice(0, -2));
  if (length > 5 && word.endsWith("ly")) return word.slice(0, -2);
  return word;
}

/** What a form goes back to: "stopp" → "stop", "mov" → "move". */
function verbOf(word: string): string {
  // Of longer words the silent e is dropped at last: "clos" and "close" meet there
  return /^[^aeiou][aeiou][^aeiouwxy]$/.test(word) ? `${word}e` : undoubled(word);
}

/** "stopp" → "stop"; "kill" and "pass" stay. */
function undoubled(word: string): string {
  return /([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word;
}

/** A silent e or y at the end is dropped, so that "injury", "injure" and "injured" meet. */
function withoutEnd(word: string): string {
  return word.length > 4 && !WHOLE.has(word) ? word.replace(/[ey]$/, "") : word;
}

/** British and American spellings as one: "criticis" and "criticiz", "harbour" and "harbor", "centr" and "center", "cancell" and "cancel". */
function oneSpelling(word: string): string {
  if (word.length < 5) return word;
  return word
    .replace(/is$/, "iz")
    .replace(/enc$/, "ens")
    .replace(/our(?=$|hood$)/, "or")
    .replace(/tr$/, "ter")
    .replace(/([aeiou][^aeiou]+[ae])ll$/, "$1l");
}
