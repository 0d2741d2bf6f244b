import { compileGrammar, type Grammar } from "./grammar.ts";
import { ABBREVIATIONS, LEXICON } from "./lexicon.ts";
import { DIGIT_CLASSES, digitClasses, scanDayOfMonth, scanNumber, scanOrdinal, scanYear } from "./numerals.ts";
import { CLOCK_TIMES, CLOCKS, TIMES } from "./rules/clocks.ts";
import { DAYS } from "./rules/days.ts";
import { DURATIONS, HYPHENATED, LENGTHS } from "./rules/durations.ts";
import { EXPRESSIONS, OFFSETS } from "./rules/expressions.ts";
import { FEAST_DAYS } from "./rules/feasts.ts";
import { MONTH_DAYS } from "./rules/month-days.ts";
import { CLOCK_PAIRS, PAIRS } from "./rules/pairs.ts";
import { PARTS_OF_DAYS } from "./rules/parts-of-days.ts";
import { PARTS_OF_YEARS } from "./rules/parts-of-years.ts";
import { PERIODS, RELATIVE_MONTHS, RELATIVE_WEEKS, RELATIVE_YEARS } from "./rules/periods.ts";
import { REFERENCES } from "./rules/references.ts";
import { SETS } from "./rules/sets.ts";

/** Every rule of the date grammar by the category it gives; a category may use those before it. The last one is what reports are searched for. */
export const CATEGORIES = [
  { name: "month-day", rules: MONTH_DAYS },
  { name: "relative-year", rules: RELATIVE_YEARS },
  { name: "relative-week", rules: RELATIVE_WEEKS },
  { name: "relative-month", rules: RELATIVE_MONTHS },
  { name: "feast", rules: FEAST_DAYS },
  { name: "day", rules: DAYS },
  { name: "part-of-year", rules: PARTS_OF_YEARS },
  { name: "period", rules: PERIODS },
  { name: "length", rules: LENGTHS },
  { name: "hyphenated", rules: HYPHENATED },
  { name: "duration", rules: DURATIONS },
  { name: "clock-time", rules: CLOCK_TIMES },
  { name: "clock", rules: CLOCKS },
  { name: "part-of-day", rules: PARTS_OF_DAYS },
  { name: "clock-pair", rules: CLOCK_PAIRS },
  { name: "time", rules: TIMES },
  { name: "reference", rules: REFERENCES },
  { name: "set", rules: SETS },
  { name: "offset", rules: OFFSETS },
  { name: "pair", rules: PAIRS },
  { name: "expression", rules: EXPRESSIONS },
] as const;

const NUMERALS = ["<digits>", "<numeral>", "<magnitude>", "<ordinal-word>", "<vague>", "a", "'"];

/** The compiled date grammar; built once when the module is loaded. */
export const DATE_GRAMMAR: Grammar = compileGrammar({
  categories: CATEGORIES,
  scanners: {
    n: { scan: scanNumber, first: NUMERALS },
    ordinal: { scan: scanOrdinal, first: ["<digits>", "<numeral>", "<ordinal-word>"] },
    year: { scan: scanYear, first: ["<yyyy>", "<numeral>", "'"] },
    dom: { scan: scanDayOfMonth, first: ["<dd>", "<numeral>", "<ordinal-word>"] },
  },
  lexicon: LEXICON,
  abbreviations: ABBREVIATIONS,
  digitClasses,
  digitClassNames: DIGIT_CLASSES,
});
