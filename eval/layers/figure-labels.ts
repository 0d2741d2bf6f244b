/**
 * The quirks of the quantity benchmark, in the open: what it labels that is no figure for a reader of news (ages, spans of
 * time, pronouns), and how it writes values and units. The product is not bent to any of this.
 */
import { CURRENCY_NAMES } from "../../src/models/lexicon/currencies.ts";
import { type FigureInput, type ReadQuantity, rateOf } from "../../src/read/figures/figures.ts";
import { wordsIn } from "./figures.ts";

/** A quantity as the benchmark writes it. */
export interface Labelled {
  readonly text: string;
  readonly value: number;
  /** Names that the unit goes by; empty for a bare number. */
  readonly units: readonly string[];
  readonly change: string;
  readonly concept: ReadonlySet<string>;
  readonly why: string | null;
}

/** What the benchmark's text lost on its way: a "£" became "PS", a "¥" became "Y=". */
export function tidied(text: string): string {
  return text.replace(/\bPS(?=\d)/g, "£").replace(/\bY=(?=\d)/g, "¥");
}

// Labelled there, no figures here.
const ALSO_LABELLED: ReadonlySet<string> = new Set([
  "<age>",
  "<time span>",
  "<duration>",
  "<set>",
  "one as a pronoun or determiner",
  "the two",
  "<score>",
  "<conversion>",
  "<number><letters>",
  "<yards> of a game",
  "<number> <plays>",
]);

/** The quantities of a text in the benchmark's terms. */
export function inBenchmarkTerms(
  text: string,
  { input, quantities }: { readonly input: FigureInput; readonly quantities: readonly ReadQuantity[] },
): Labelled[] {
  return quantities.filter((read) => isLabelled(read)).map((read) => labelled(text, input, read));
}

function isLabelled({ quantity, why }: ReadQuantity): boolean {
  // The second number of "from 10 to 20" belongs to the first there, and vague small numbers are none.
  if (quantity.isTo || (quantity.kind === "vague" && quantity.low !== null && quantity.low < 10)) return false;
  if (why === null || ALSO_LABELLED.has(why)) return quantity.kind !== "ordinal";
  // "in 15 years", "nine days later": a date for a reader, a quantity of time there.
  return /^<(?:date|time)>$/.test(why) && quantity.unit?.kind === "time" && quantity.kind === "cardinal";
}

function labelled(text: string, { tokens }: FigureInput, { quantity, counted, of, why }: ReadQuantity): Labelled {
  const { modified } = quantity;
  // One dozen for "dozens", a thousand for "thousands"; a reading says at least two.
  const value = quantity.kind === "vague" ? quantity.value / 2 : quantity.value;
  // "nearly" and "almost" are about, and bounds win over directions.
  const isNear = modified.phrase !== null && /^(?:nearly|almost|barely|close to)$/.test(modified.phrase);
  const change = isNear
    ? "~"
    : modified.bound !== "="
      ? modified.bound
      : (modified.change ?? modified.reached ?? modified.bound);
  const words = (phrase: { readonly first: number; readonly last: number } | null) =>
    phrase ? text.slice(tokens.starts[phrase.first], tokens.ends[phrase.last]) : "";
  const rate = quantity.unit ? null : rateOf({ text, tokens }, quantity, counted);
  // "one of the best days", "two years later": counted there, of nothing.
  const isOfNothing = why === "one as a pronoun or determiner" || why === "<date>" || why === "<time>";
  const concept = wordsIn(
    isOfNothing
      ? ""
      : [
          quantity.unit && of ? text.slice(of.start, of.end) : "",
          words(counted.about),
          words(counted.anchor),
          words(counted.subject),
          words(counted.object),
        ].join(" "),
  );
  return {
    text: text.slice(quantity.start, quantity.end),
    value,
    units: unitsOf(quantity, why, words(counted.noun) + (rate === null ? "" : ` per ${rate}`)),
    change,
    concept,
    why,
  };
}

const NAMES: Readonly<Record<string, string>> = {
  percent: "percentage",
  USD: "dollar",
  GBP: "pound sterling",
  ILS: "shekel",
  penny: "point",
  times: "count",
  "part per billion": "parts-per-billion",
  "million british thermal units": "mega british thermal unit",
  "square feet": "square foot",
  "percentage point": "percentage point",
};

function unitsOf({ unit }: ReadQuantity["quantity"], why: string | null, noun: string): string[] {
  if (why === "<age>") return [`${unit?.base === "month" ? "month" : "year"} of age`];
  if (!unit) return noun ? [noun] : ["-"];
  const base = NAMES[unit.base] ?? CURRENCY_NAMES.get(unit.base) ?? unit.base;
  if (!unit.per) return [base];
  return [`${base} per ${NAMES[unit.per] ?? unit.per}`];
}
