import type { Rule } from "../grammar.ts";
import { type Meaning, monthOf, monthOfYear, named, relative } from "../meaning.ts";
import type { Pieces } from "../pieces.ts";
import { isWord, standsAfter, startsDigit, startsUpper } from "../sites.ts";

const quarter = (ordinal: number, year?: Meaning): Meaning | null =>
  ordinal >= 1 && ordinal <= 4 ? named("quarter", (y) => y * 4 + ordinal - 1, null, year) : null;

const half = (ordinal: number, year?: Meaning): Meaning | null =>
  ordinal >= 1 && ordinal <= 2 ? named("half", (y) => y * 2 + ordinal - 1, null, year) : null;

const season = (place: number, direction: -1 | 0 | 1 | null = null): Meaning =>
  named("season", (y) => y * 4 + place, direction);

const sign = (by: number): -1 | 0 | 1 => (by < 0 ? -1 : by > 0 ? 1 : 0);

// Bare "May" and "March" are words and names too: they need a word before them that goes with a time.
const BEFORE_MONTHS = [
  "in",
  "since",
  "until",
  "till",
  "by",
  "from",
  "to",
  "of",
  "through",
  "during",
  "before",
  "after",
  "for",
  "and",
  "or",
  "mid",
  "late",
  "early",
  "between",
  "-",
  "this",
  "last",
  "next",
  "end",
  "each",
  "every",
  "as",
  "until",
] as const;

function isMonth(pieces: Pieces, from: number): boolean {
  if (!startsUpper(pieces, from)) return false;
  if (!isWord(pieces, from, "may", "march", "april", "june", "august", "mar", "jan", "jun", "dec", "sep", "oct"))
    return true;
  if (isWord(pieces, from, "may", "march", "mar", "jan", "jun")) {
    if (standsAfter(pieces, from, "the")) return isBeforeNoun(pieces, from + 1);
    return (
      standsAfter(pieces, from, ...BEFORE_MONTHS) &&
      !(standsAfter(pieces, from, "and", "or", "of", "to") && startsUpper(pieces, from + 1))
    );
  }
  // "April Jones", "August Wilson": a capital after it makes it a name.
  return standsAfter(pieces, from, ...BEFORE_MONTHS) || !startsUpper(pieces, from + 1);
}

// "the May elections", "the March accession", but not "the March on Rome", "the May government".
function isBeforeNoun(pieces: Pieces, at: number): boolean {
  const code = pieces.text.charCodeAt(pieces.starts[at] ?? pieces.text.length);
  const isSmall = code >= 97 && code <= 122;
  return (
    isSmall && !isWord(pieces, at, "of", "on", "for", "in", "to", "and", "government", "cabinet", "family", "camp")
  );
}

/** Quarters, halves, months and seasons, with and without a year. */
export const PARTS_OF_YEARS: readonly Rule[] = [
  {
    shape: "<month> [,] [of|in] <year>",
    means: (month, year) => monthOf(year, month),
    examples: {
      "It fell in December 2003.": "2003-12",
      "It fell in June of 1992.": "1992-06",
      "Sold in Dec, 2018.": "2018-12",
    },
    never: ["They march 2000 miles."],
    when: ({ pieces, from }) => startsUpper(pieces, from) || !isWord(pieces, from, "may", "march", "mar"),
  },
  {
    shape: "<year> <month>",
    means: (year, month) => monthOf(year, month),
    when: ({ pieces, from, to }) => startsUpper(pieces, to - 1) === true || standsAfter(pieces, from, "in"),
    examples: { "Sold in 2017 April.": "2017-04" },
  },
  { shape: "<month>/<yyyy>", means: (month, year) => monthOf(year, month), examples: { "Sold Dec/2018.": "2018-12" } },
  { shape: "<month>-<yyyy>", means: (month, year) => monthOf(year, month), examples: { "Sold Dec-2018.": "2018-12" } },
  {
    shape: "<yyyy>-<mon>",
    means: (year, month) => monthOf(year, month),
    // "the 2011-12 season" is of two years.
    when: ({ pieces, from, to }) =>
      !isWord(pieces, to, "-") &&
      Number(pieces.text.slice(pieces.starts[to - 1], pieces.ends[to - 1])) !==
        (Number(pieces.text.slice(pieces.starts[from], pieces.ends[from])) % 100) + 1,
    examples: { "Sold 2015-3 or so.": "2015-03" },
  },
  {
    shape: "<month> [,] [of|in] <relative-year>",
    joins: (year, _, month) => monthOfYear(month, null, year),
    examples: { "They met in March this year.": "2021-03", "They met in June last year.": "2020-06" },
  },
  {
    shape: "<month> [of] {the following|the next} year",
    means: (month) => monthOfYear(month, null, relative("year", 1, "nearest")),
    examples: { "It began in 1961. It ended in May of the following year.": "1962-05" },
  },
  {
    shape: "<month> [of] {that|the same} year",
    means: (month) => monthOfYear(month, null, relative("year", 0, "nearest")),
    examples: { "It began in 1961. It ended in May of that year.": "1961-05" },
  },
  {
    shape: "[the] <relative> <month>",
    means: (by, month) => monthOfYear(month, sign(by)),
    examples: {
      "They met last April.": "2021-04",
      "It opens next March.": "2022-03",
      "It opens this September.": "2021-09",
    },
    when: ({ pieces, to }) => startsUpper(pieces, to - 1) && !startsDigit(pieces, to),
    never: ["The next march is long."],
  },
  {
    shape: "[the] month of <month>",
    means: (month) => monthOfYear(month),
    examples: { "It rained for the month of June.": "2021-06" },
  },
  {
    shape: "<month>",
    means: (month) => monthOfYear(month),
    when: ({ pieces, from }) => isMonth(pieces, from),
    examples: {
      "It ended in April.": "2021-04",
      "It will end in September.": "2021-09",
      "Rains came in March.": "2021-03",
      "He lost the May elections.": "2021-05",
    },
    never: [
      "He may go.",
      "May said no.",
      "A march on Rome.",
      "The March on Rome.",
      "Theresa May resigned.",
      "April Jones came.",
    ],
  },
  {
    shape: "[fiscal] <ordinal> - quarter",
    means: (ordinal) => quarter(ordinal),
    examples: { "The second-quarter profit fell.": "2021-Q2" },
  },
  {
    shape: "[the] [fiscal|year's|latest] [-] <ordinal> quarter",
    means: (ordinal) => quarter(ordinal),
    examples: { "Sales fell in the second quarter.": "2021-Q2" },
    never: ["He lives in the Latin quarter."],
  },
  {
    shape: "[the] [fiscal] <ordinal> [-] quarter [,] [of] <year>",
    means: (ordinal, year) =>
      ordinal > 4 ? null : { kind: "absolute", unit: "quarter", index: year * 4 + ordinal - 1 },
    examples: { "Sales fell in the third quarter of 1984.": "1984-Q3" },
  },
  {
    shape: "[the] last quarter of <year>",
    means: (year) => ({ kind: "absolute", unit: "quarter", index: year * 4 + 3 }),
    examples: { "Sales fell in the last quarter of 2017.": "2017-Q4" },
  },
  {
    shape: "[the] <ordinal> [-] quarter of <relative-year>",
    joins: (year, _, ordinal) => quarter(ordinal, year),
    examples: { "Sales fell in the third quarter of last year.": "2020-Q3" },
  },
  {
    shape: "[the] <year> ['] [s] <ordinal> quarter",
    means: (year, ordinal) =>
      ordinal > 4 ? null : { kind: "absolute", unit: "quarter", index: year * 4 + ordinal - 1 },
    examples: { "Sales fell in the 1988 second quarter.": "1988-Q2" },
  },
  {
    shape: "<relative-year> ['] [s] <ordinal> quarter",
    joins: (year, _, ordinal) => quarter(ordinal, year),
    examples: { "Sales fell in this year's second quarter.": "2021-Q2" },
  },
  {
    shape: "q<dd> [of] [<year>]",
    means: (ordinal, year) =>
      ordinal > 4
        ? null
        : year === undefined
          ? quarter(ordinal)
          : { kind: "absolute", unit: "quarter", index: year * 4 + ordinal - 1 },
    examples: { "Sales fell in Q2.": "2021-Q2", "Sales fell in Q3 2019.": "2019-Q3" },
    never: ["See Q7 below."],
  },
  {
    shape: "<year> [-] q<dd>",
    means: (year, ordinal) =>
      ordinal > 4 ? null : { kind: "absolute", unit: "quarter", index: year * 4 + ordinal - 1 },
    examples: { "Sales fell in 2019 Q3.": "2019-Q3" },
  },
  {
    shape: "[the] [fiscal] <ordinal> [-] half [of] [the] [year]",
    means: (ordinal) => half(ordinal),
    when: ({ pieces, from, to }) =>
      isWord(pieces, to - 1, "year") || isWord(pieces, from + 1, "-") || isWord(pieces, from, "fiscal"),
    examples: { "Sales fell in the first half of the year.": "2021-H1", "Its first-half profit fell.": "2021-H1" },
    never: ["They scored in the second half."],
  },
  {
    shape: "[the] <ordinal> half of <year>",
    means: (ordinal, year) => (ordinal > 2 ? null : { kind: "absolute", unit: "half", index: year * 2 + ordinal - 1 }),
    examples: { "Sales fell in the second half of 1989.": "1989-H2" },
  },
  {
    shape: "[the] last half of <year>",
    means: (year) => ({ kind: "absolute", unit: "half", index: year * 2 + 1 }),
    examples: { "Sales fell in the last half of 1989.": "1989-H2" },
  },
  {
    shape: "[the] <ordinal> half of <relative-year>",
    joins: (year, _, ordinal) => half(ordinal, year),
    examples: { "Sales fell in the second half of last year.": "2020-H2" },
  },
  {
    shape: "[the] <season>|<autumn> of <year>",
    means: (place, year) => ({ kind: "absolute", unit: "season", index: year * 4 + place }),
    examples: { "They met in the winter of 1994.": "1994-WI" },
  },
  {
    shape: "<season>|<autumn> <year>",
    means: (place, year) => ({ kind: "absolute", unit: "season", index: year * 4 + place }),
    examples: { "They met in summer 2008.": "2008-SU" },
  },
  {
    shape: "[the|this] <relative> <season>|<autumn>",
    means: (by, place) => season(place, sign(by)),
    examples: {
      "They met last fall.": "2020-FA",
      "It rained this past spring.": "2021-SP",
      "It will open this summer.": "2021-SU",
    },
  },
  {
    shape: "the [early|late] <season>|<autumn>",
    means: (...numbers) => season(numbers.at(-1) ?? 0),
    when: ({ pieces, from, to }) =>
      standsAfter(
        pieces,
        from,
        "in",
        "over",
        "during",
        "through",
        "for",
        "until",
        "by",
        "since",
        "of",
        "after",
        "before",
        "into",
      ) && !isWord(pieces, to, "of", "in"),
    examples: { "They met in the summer.": "2021-SU" },
    never: ["It hastened the fall of Rome.", "He broke the spring."],
  },
  {
    shape: "[the] <ordinal> quarter of the year",
    means: (ordinal) => quarter(ordinal),
    examples: { "Sales fell in the first quarter of the year.": "2021-Q1" },
  },
  {
    shape: "h<dd> [of] [<year>]",
    means: (ordinal, year) =>
      ordinal > 2
        ? null
        : year === undefined
          ? half(ordinal)
          : { kind: "absolute", unit: "half", index: year * 2 + ordinal - 1 },
    examples: { "Sales fell in H1 2019.": "2019-H1" },
    never: ["The H5 virus spread."],
  },
  {
    shape: "<year> [-] h<dd>",
    means: (year, ordinal) => (ordinal > 2 ? null : { kind: "absolute", unit: "half", index: year * 2 + ordinal - 1 }),
    examples: { "Sales fell in 2019 H2.": "2019-H2" },
  },
  {
    shape: "<season>|<autumn>",
    means: (place) => season(place),
    when: ({ pieces, from, to }) =>
      standsAfter(pieces, from, "in", "by", "until", "since", "during", "each") && !isWord(pieces, to, "of", "-", "in"),
    examples: { "They met in summer.": "2021-SU" },
    never: ["They fall in love."],
  },
];
