import { IRREGULAR } from "../../models/lexicon/concepts.ts";

const forms = new Map(Object.entries(IRREGULAR));

/**
 * The common beginning of a word's forms, for comparing and never for showing:
 * "damaged", "damages" and "damage" → "damag"; "fled" → "flee" → "fle"; "Somalis" → "somali".
 */
export function stem(word: string): string {
  const lower = word.toLowerCase().replace(/['’]s?$/, "");
  const base = forms.get(lower);
  return base !== undefined ? withoutEnd(base) : withoutEnd(withoutForm(lower));
}

function withoutForm(word: string): string {
  const length = word.length;
  if (length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (length > 4 && /(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  if (length > 3 && word.endsWith("s") && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  if (length > 5 && word.endsWith("ing")) return undoubled(word.slice(0, -3));
  if (length > 4 && word.endsWith("ied")) return `${word.slice(0, -3)}y`;
  if (length > 4 && word.endsWith("ed")) return undoubled(word.slice(0, -2));
  if (length > 5 && word.endsWith("ly")) return word.slice(0, -2);
  return word;
}

/** "stopp" → "stop"; "kill" and "pass" stay. */
function undoubled(word: string): string {
  return /([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word;
}

/** A silent e or y at the end is dropped, so that "injury", "injure" and "injured" meet. */
function withoutEnd(word: string): string {
  return word.length > 4 ? word.replace(/[ey]$/, "") : word;
}
