import type { Rule } from "../grammar.ts";
import { LEXICON, MEASURES } from "../lexicon.ts";
import { lasting, type Meaning, type Measure } from "../meaning.ts";
import { wordAt } from "../numerals.ts";
import type { Pieces } from "../pieces.ts";
import { isWord, standsAfter } from "../sites.ts";

/** The unit behind a number of the lexicon. */
export function measureOf(number: number): Measure {
  return MEASURES[number] ?? "day";
}

// Quarters of something are no time: "three quarters of the voters".
const isFraction: NonNullable<Rule["when"]> = ({ pieces, from, to }) =>
  isWord(pieces, to - 1, "quarter", "quarters") &&
  isWord(pieces, to, "of") &&
  isWord(pieces, from, "one", "three", "1", "3");

// "the 1988 quarter": four digits before a single unit are a year.
const isYearAndUnit: NonNullable<Rule["when"]> = ({ pieces, from, to }) =>
  to - from === 2 &&
  /^(?:19|20)\d\d$/.test(pieces.text.slice(pieces.starts[from], pieces.ends[from])) &&
  !isWord(pieces, to - 1, "hours", "years", "days", "miles");

// "the twenty second" is a day, "ten second" is none of these.
const isOrdinal: NonNullable<Rule["when"]> = ({ pieces, from, to }) =>
  isWord(pieces, to - 1, "second") && !isWord(pieces, from, "one", "1");

// "some day" is no length, nor is "zero hour".
const isSomeOne: NonNullable<Rule["when"]> = ({ pieces, from, to }) =>
  isWord(pieces, from, "zero", "0") ||
  (isWord(pieces, from, "some") &&
    isWord(pieces, to - 1, "day", "hour", "year", "week", "month", "minute", "night", "second"));

const isNoAge: NonNullable<Rule["when"]> = ({ pieces, from, to }) =>
  !(
    isWord(pieces, to, "old") ||
    (isWord(pieces, to, "-") && isWord(pieces, to + 1, "old", "olds")) ||
    (isWord(pieces, to, "of") && isWord(pieces, to + 1, "age")) ||
    standsAfter(pieces, from, "aged")
  );

const rank = (meaning: Meaning): number =>
  meaning.kind === "duration" ? MEASURES.indexOf(meaning.amounts.at(-1)?.measure ?? "day") : -1;

function join(one: Meaning, two: Meaning): Meaning | null {
  // "2 hours and 30 minutes", but not "24 hours a day".
  return one.kind === "duration" && two.kind === "duration" && one !== two && rank(one) > rank(two)
    ? { ...one, amounts: [...one.amounts, ...two.amounts] }
    : null;
}

/** A number and a unit. */
export const LENGTHS: readonly Rule[] = [
  {
    shape: "<n> <measure>",
    means: (count, unit) => lasting(count, measureOf(unit)),
    when: (site) => isNoAge(site) && !isFraction(site) && !isOrdinal(site) && !isYearAndUnit(site) && !isSomeOne(site),
    examples: {
      "They fought for 3 weeks.": "P3W",
      "They fought for several years.": "PXY",
      "It lasted 5 1/2 hours.": "PT5H30M",
      "It took twenty-four hours.": "PT24H",
    },
    never: ["He is 12 years old.", "Tom, aged 12 years, sang.", "On 3 May he left."],
  },
  {
    shape:
      "<n> more|additional|full|straight|consecutive|trading|business|working|calendar|extra|whole|long|short|such|further <measure>",
    means: (count, unit) => lasting(count, measureOf(unit)),
    examples: { "They need two more weeks.": "P2W", "Eight trading days passed.": "P8D" },
  },
  {
    shape: "{a|an|one|another|an additional} [full|additional|extra|whole|single|further] <unit>",
    means: (unit) => (unit === 11 ? null : lasting(1, measureOf(unit))),
    when: ({ pieces, from, to }) =>
      !isWord(pieces, to, "-") &&
      isNoAge({ pieces, from, to }) &&
      !isOrdinalSecond(pieces, to) &&
      !isRate(pieces, from),
    examples: { "It took a week.": "P1W", "It took another month.": "P1M" },
    never: ["A second man came.", "A quarter of them left.", "It pays $3 a share."],
  },
  {
    shape: "<n> [and] [a] half <unit>|<units>",
    means: (count, unit) => lasting(count + 0.5, measureOf(unit)),
    examples: { "It took one and a half hours.": "PT1H30M" },
  },
  {
    shape: "a|an|one <unit> and [a] half",
    means: (unit) => lasting(1.5, measureOf(unit)),
    examples: { "It took a year and a half.": "P1Y6M" },
  },
  {
    shape: "<n> <units> and a half",
    means: (count, unit) => lasting(count + 0.5, measureOf(unit)),
    examples: { "It took two years and a half.": "P2Y6M" },
  },
  {
    shape: "half a|an <unit>",
    means: (unit) => lasting(0.5, measureOf(unit)),
    examples: { "It took half an hour.": "PT30M" },
  },
  {
    shape: "a|one quarter [of] [a] century",
    means: () => lasting(25, "year"),
    examples: { "It took a quarter of a century.": "P25Y", "It took a quarter century.": "P25Y" },
  },
  {
    shape: "half <unit>",
    means: (unit) => lasting(0.5, measureOf(unit)),
    when: ({ pieces, to }) => isWord(pieces, to - 1, "hour"),
    examples: { "It took a further half hour.": "PT30M" },
  },
  {
    shape: "<n> {to|or|-} <n> <units>",
    means: (low, high, unit) => (low < high ? { ...lasting(low, measureOf(unit)), mod: "EQUAL_OR_MORE" } : null),
    examples: { "It takes two to three weeks.": "P2W", "It takes five or six days.": "P5D" },
  },
  {
    shape: "a <unit> or two",
    means: (unit) => ({ ...lasting(1, measureOf(unit)), mod: "EQUAL_OR_MORE" }),
    examples: { "It takes a week or two.": "P1W" },
  },
  {
    shape: "all <unit>",
    means: (unit) => (unit === 7 ? null : lasting(1, measureOf(unit))),
    examples: { "It rained all month.": "P1M" },
  },
  {
    shape: "a fortnight",
    means: () => lasting(2, "week"),
    examples: { "It took a fortnight.": "P2W" },
  },
];

/** Lengths of time before a noun: "a two-year plan". */
export const HYPHENATED: readonly Rule[] = [
  {
    shape: "<n> - <unit>|<units>",
    means: (count, unit) => lasting(count, measureOf(unit)),
    when: (site) => isNoAge(site) && !isWord(site.pieces, site.to - 1, "quarters"),
    examples: { "A two-year plan began.": "P2Y", "A 16-hour trip began.": "PT16H" },
    never: ["A 12-year-old sang.", "About three-quarters left."],
  },
];

/** Lengths of time of one or more amounts, and where they lie. */
export const DURATIONS: readonly Rule[] = [
  { shape: "<length>", examples: {} },
  { shape: "<hyphenated>", examples: {} },
  {
    shape: "<length> [,] [and] <length>",
    joins: join,
    examples: { "It took 2 hours and 30 minutes.": "PT2H30M" },
  },
  {
    shape: "[a] <length>|<hyphenated> period|span|term|stretch",
    joins: (length) => length,
    examples: { "It ran for a three-year period.": "P3Y" },
  },
  {
    shape: "[the|these|those] last|past|previous|preceding|recent|latest <length>",
    joins: (length) => (length.kind === "duration" ? { ...length, lies: -1 } : null),
    when: ({ pieces, to }) => !isWord(pieces, to, "ago"),
    examples: { "It fell over the past two months.": "P2M", "It fell in the last 24 hours.": "PT24H" },
  },
  {
    shape: "[the|these] next|coming|following|ensuing|upcoming <length>",
    joins: (length) => (length.kind === "duration" ? { ...length, lies: 1 } : null),
    examples: { "It will fall over the next two months.": "P2M" },
  },
  {
    shape: "the first|final|entire|whole <length>",
    joins: (length) => length,
    examples: { "It fell in the first nine months.": "P9M" },
  },
  {
    shape: "the <length>",
    joins: (length) => length,
    when: ({ pieces, from }) => !isWord(pieces, from + 1, "a", "an", "one", "another", "half"),
    examples: { "It fell in the nine months ended June.": "P9M" },
  },
  {
    shape: "the [fiscal|financial] year",
    means: () => lasting(1, "year"),
    when: ({ pieces, to }) => isWord(pieces, to, "ended", "ending", "ends", "through", "to"),
    examples: { "It lost $3 in the year ended then.": "P1Y" },
  },
  {
    shape: "<units>",
    means: (unit) => lasting(Number.NaN, measureOf(unit)),
    when: ({ pieces, from, to }) =>
      standsAfter(
        pieces,
        from,
        "for",
        "in",
        "within",
        "after",
        "over",
        "took",
        "take",
        "takes",
        "last",
        "lasted",
        "be",
        "spent",
        "about",
      ) &&
      !isWord(pieces, to, "of") &&
      !standsAfter(pieces, from, "quarters"),
    examples: { "They fought for years.": "PXY" },
    never: ["The years were kind.", "Business hours vary.", "It is a matter of months."],
  },
  {
    shape: "<units> - long",
    means: (unit) => lasting(Number.NaN, measureOf(unit)),
    examples: { "A decades-long war ended.": "PXY" },
  },
  {
    shape: "<unit> - long",
    means: (unit) => lasting(1, measureOf(unit)),
    examples: { "A day-long strike ended.": "P1D" },
  },
  {
    shape: "[the] recent|past <units>",
    means: (...numbers) => lasting(Number.NaN, measureOf(numbers.at(-1) ?? 3), -1),
    examples: { "It grew in recent years.": "PXY" },
  },
  {
    shape: "[the] coming|future <units>",
    means: (...numbers) => lasting(Number.NaN, measureOf(numbers.at(-1) ?? 3), 1),
    examples: { "They may win in the coming weeks.": "PXW" },
  },
  {
    shape: "the <units> ahead",
    means: (unit) => lasting(Number.NaN, measureOf(unit), 1),
    examples: { "They may win in the weeks ahead.": "PXW" },
  },
  {
    shape: "recent <units> and <units>",
    means: (unit) => lasting(Number.NaN, measureOf(unit), -1),
    examples: { "It grew in recent weeks and months.": "PXW" },
  },
];

function isOrdinalSecond(pieces: Parameters<typeof isWord>[0], to: number): boolean {
  if (isWord(pieces, to - 1, "second"))
    return !/^[^\p{L}]/u.test(pieces.text.slice(pieces.starts[to] ?? 0, (pieces.starts[to] ?? 0) + 1));
  return isWord(pieces, to - 1, "quarter") && isWord(pieces, to, "of", "million", "billion", "century", "mile");
}

/** True in "$3 a year", "twice a week", "800 tons a day": a rate, told by the words before it. */
export function isRateOf(pieces: Pieces, from: number): boolean {
  if (
    standsAfter(
      pieces,
      from,
      "times",
      "once",
      "twice",
      "percent",
      "%",
      "cents",
      "million",
      "billion",
      "hours",
      "minutes",
      "days",
    )
  )
    return true;
  // A number right before "a year", or one noun before it.
  for (const at of [from - 1, from - 2]) {
    const code = pieces.text.charCodeAt(pieces.starts[at] ?? pieces.text.length);
    if (at >= 0 && ((code >= 48 && code <= 57) || LEXICON.numeral?.[wordAt(pieces, at)] !== undefined))
      return (
        at === from - 1 ||
        !isWord(pieces, from - 1, "in", "for", "within", "of", "after", "over", "about", "than", ",", "and", "to", ".")
      );
  }
  return false;
}

function isRate(pieces: Parameters<typeof isWord>[0], from: number): boolean {
  return isWord(pieces, from, "a", "an") && isRateOf(pieces, from);
}
