import type { Unit } from "../calendar.ts";
import { weekIndex } from "../calendar.ts";
import type { Rule } from "../grammar.ts";
import { MEASURES } from "../lexicon.ts";
import { named, relative, yearsFrom } from "../meaning.ts";
import type { Pieces } from "../pieces.ts";
import { isWord, standsAfter, startsUpper } from "../sites.ts";

/** The calendar's unit behind a number of the lexicon; a day for those of the clock. */
export function unitOf(number: number): Unit {
  const measure = MEASURES[number] ?? "day";
  return measure === "second" || measure === "minute" || measure === "hour" || measure === "some" ? "day" : measure;
}

/** A year counted from the report's. */
export const RELATIVE_YEARS: readonly Rule[] = [
  {
    shape: "[the] <relative> [calendar|fiscal|financial|full] year",
    means: (by) => relative("year", by),
    examples: { "Profits rose last year.": "2020", "It opens next year.": "2022", "Costs fell this year.": "2021" },
    never: ["The year 12 class went home."],
  },
  {
    shape: "the same year",
    means: () => relative("year", 0, "nearest"),
    examples: {},
  },
];

/** A month counted from the report's. */
export const RELATIVE_MONTHS: readonly Rule[] = [
  {
    shape: "[the] <relative> month",
    means: (by) => relative("month", by),
    examples: { "They met last month.": "2021-06" },
  },
];

/** A week counted from the report's. */
export const RELATIVE_WEEKS: readonly Rule[] = [
  {
    shape: "[the] <relative> week",
    means: (by) => relative("week", by),
    examples: { "They met last week.": "2021-W29", "They meet next week.": "2021-W31" },
    never: ["Last weekly paper in town."],
  },
  {
    shape: "the following week",
    means: () => relative("week", 1),
    examples: {},
  },
];

/** Years and longer periods, weeks, and periods told by their place beside now. */
export const PERIODS: readonly Rule[] = [
  { shape: "<part-of-year>", examples: {} },
  { shape: "<relative-year>", examples: {} },
  { shape: "<relative-week>", examples: {} },
  {
    shape: "<year>",
    means: (year) => yearsFrom("year", year),
    when: ({ pieces, from, to }) => isYear(pieces, from, to),
    examples: {
      "It began in 1998.": "1998",
      "It ended in nineteen ninety-six.": "1996",
      "The class of '98 met.": "1998",
    },
    never: [
      "It cost $2000.",
      "Some 1999 people came.",
      "Call 555-2011.",
      "Room 2003.5 is shut.",
      "He ran 1500 metres.",
    ],
  },
  {
    shape: "<digits> bc|bce",
    means: (year) => (year < 1 || year > 9999 ? null : { kind: "absolute", unit: "year", index: 1 - year }),
    when: ({ pieces, to }) => startsUpper(pieces, to - 1),
    examples: { "He died in 44 BC.": "BC0044", "It fell in 146 BCE.": "BC0146" },
    never: ["He died at 44."],
  },
  {
    shape: "<digits> b.c.",
    means: (year) => (year < 1 || year > 9999 ? null : { kind: "absolute", unit: "year", index: 1 - year }),
    // "About 300 B.C. residents" are of British Columbia.
    when: ({ pieces, from, to }) =>
      startsUpper(pieces, to - 2) &&
      standsAfter(pieces, from, "in", "since", "from", "until", "of", "around", "before"),
    examples: { "It was built in 300 B.C. by a king.": "BC0300" },
    never: ["Fires drove out 300 B.C. residents."],
  },
  {
    shape: "the year <year>",
    means: (year) => yearsFrom("year", year),
    examples: { "It began in the year 1066.": "1066" },
  },
  {
    shape: "[the] fiscal|financial [year] <year>",
    means: (year) => ({ kind: "absolute", unit: "year", index: year, fiscal: true }),
    examples: { "Sales fell in fiscal 1989.": "1989", "Sales fell in the fiscal year 2019.": "2019" },
  },
  {
    shape: "[the] <year>s",
    means: (year) => (year % 10 === 0 ? yearsFrom(year % 100 === 0 ? "century" : "decade", year) : null),
    examples: { "They met in the 1980s.": "198", "Built in the 1900s.": "19" },
  },
  {
    shape: "[the] '<yy>s",
    means: (year) => (year % 10 === 0 ? yearsFrom("decade", 1900 + year) : null),
    examples: { "They met in the '80s.": "198" },
  },
  {
    shape: "[the] <yy>s",
    means: (year) => (year % 10 === 0 && year > 10 ? yearsFrom("decade", 1900 + year) : null),
    when: ({ pieces, from }) => isWord(pieces, from, "the") || standsAfter(pieces, from, "mid", "late", "early"),
    examples: { "They met in the 80s.": "198" },
    never: ["She is in her 80s."],
  },
  {
    shape: "the <decades>",
    means: (year) => yearsFrom("decade", 1900 + year),
    examples: { "They met in the nineties.": "199" },
  },
  {
    shape: "nineteen <decades>",
    means: (year) => yearsFrom("decade", 1900 + year),
    examples: { "They met in the late nineteen seventies.": "197" },
  },
  {
    shape: "[the] <ordinal> [-] century",
    means: (ordinal) => ({ kind: "absolute", unit: "century", index: ordinal - 1 }),
    examples: { "It dates from the 11th century.": "10" },
  },
  {
    shape: "[the|this] <relative> <unit>",
    means: (by, unit) => (unit < 3 ? null : unit === 3 && by !== 0 ? null : relative(unitOf(unit), by)),
    examples: {
      "They met last month.": "2021-06",
      "Sales fell in the current quarter.": "2021-Q3",
      "It rained last weekend.": "2021-W29-WE",
      "It closes this month.": "2021-07",
    },
  },
  {
    shape: "[the] {latest|most recent} quarter|period",
    means: () => ({ kind: "shifted", unit: "quarter", by: [], sign: 0, base: "quarter", whole: true }),
    examples: { "Sales fell in the latest period.": "2021-Q2" },
  },
  {
    shape: "[the] {latest|most recent} [fiscal] <unit>",
    means: (unit) => (unit < 4 ? null : relative(unitOf(unit), -1)),
    examples: { "Sales fell in the latest quarter.": "2021-Q2" },
  },
  {
    shape: "the previous|preceding|prior <unit>",
    means: (unit) => (unit < 3 ? null : relative(unitOf(unit), -1, "nearest")),
    examples: {},
  },
  {
    shape: "[the] following|next <unit>",
    means: (unit) => (unit < 3 ? null : relative(unitOf(unit), 1, "nearest")),
    when: ({ pieces, from }) =>
      isWord(pieces, from + 1, "following") || isWord(pieces, from, "following") || isWord(pieces, from + 2, "day"),
    examples: {},
  },
  {
    shape: "{that|that same|the same} <unit>",
    means: (unit) => (unit < 3 || unit === 6 ? null : relative(unitOf(unit), 0, "nearest")),
    examples: {},
  },
  {
    shape: "the week of|beginning|commencing|starting [on] <month-day>",
    joins: (day) => ({ kind: "shifted", unit: "week", by: [], sign: 0, base: day, whole: true }),
    examples: { "It starts the week of August 9.": "2021-W32" },
  },
  {
    shape: "[the] <ordinal> week of <year>",
    means: (ordinal, year) =>
      ordinal > 53 ? null : { kind: "absolute", unit: "week", index: weekIndex(year, ordinal) },
    examples: { "It rained in the first week of 2019.": "2019-W01" },
  },
  {
    shape: "[the] last week of <year>",
    means: (year) => ({ kind: "absolute", unit: "week", index: weekIndex(year + 1, 1) - 1 }),
    examples: {},
  },
  {
    shape: "[the] week <dd>",
    means: (week) => (week > 53 ? null : named("week", (year) => weekIndex(year, week), 0)),
    when: ({ pieces, to }) => !isWord(pieces, to, "of"),
    examples: { "Sales fell in week 10.": "2021-W10" },
  },
  {
    shape: "[the|this] weekend",
    means: () => relative("weekend", 0),
    examples: { "It rained over the weekend.": "2021-W29-WE" },
    never: ["A weekend of rain."],
    when: ({ pieces, from, to }) => to - from > 1 || !standsAfter(pieces, from, "a", "every", "each", "one"),
  },
  {
    shape: "all|whole [of] [the] <relative-year>",
    joins: (year) => year,
    examples: { "It rained all this year.": "2021" },
  },
  {
    shape: "[the] year to date",
    means: () => relative("year", 0),
    examples: { "Sales fell in the year to date.": "2021" },
  },
  {
    shape: "all year",
    means: () => relative("year", 0),
    examples: { "It rained all year.": "2021" },
  },
  {
    shape: "the [full|fiscal|whole|entire] year",
    means: () => relative("year", 0),
    when: ({ pieces, to }) =>
      !isWord(pieces, to, "of", "before", "after", "ago", "-", "earlier", "ended", "ending", "ends", "to"),
    examples: { "Sales fell for the year.": "2021" },
    never: ["The year after was worse."],
  },
  {
    shape: "the quarter",
    means: () => ({ kind: "shifted", unit: "quarter", by: [], sign: 0, base: "quarter", whole: true }),
    when: ({ pieces, to }) => !isWord(pieces, to, "of", "mile", "final", "finals", "-"),
    examples: { "Sales fell in the quarter.": "2021-Q2" },
    never: ["They lived in the quarter of the weavers."],
  },
  {
    shape: "that quarter",
    means: () => ({ kind: "shifted", unit: "quarter", by: [], sign: 0, base: "quarter", whole: true }),
    examples: { "Sales fell in that quarter.": "2021-Q2" },
  },
  {
    shape: "the week",
    means: () => relative("week", 0),
    when: ({ pieces, from, to }) =>
      standsAfter(pieces, from, "for", "in", "during", "of", "over", "and") &&
      !isWord(pieces, to, "of", "before", "after", "that"),
    examples: { "Sales fell for the week.": "2021-W30" },
  },
];

const UNIT_WORDS = new Set(
  "people men women troops soldiers police dollars pounds euros yen miles km kilometers kilometres metres meters feet percent tons tonnes points jobs workers homes houses families members students years days hours minutes seconds hrs gmt est edt square shares votes deaths cases residents refugees civilians".split(
    " ",
  ),
);

// "1998" is a year where nothing makes it a number: no currency, unit, decimals or counted noun beside it.
function isYear(pieces: Pieces, from: number, to: number): boolean {
  if (
    standsAfter(
      pieces,
      from,
      "$",
      "£",
      "€",
      "#",
      "@",
      ".",
      "/",
      "+",
      "no",
      "flight",
      "room",
      "route",
      "highway",
      "page",
    )
  )
    return false;
  if (
    standsAfter(pieces, from, "-", ":", ",") &&
    pieces.gaps[from] === 0 &&
    !isWord(pieces, from - 2, "mid", "post", "pre")
  )
    return false;
  const text = pieces.text;
  const end = pieces.ends[to - 1] ?? 0;
  const value = Number(text.slice(pieces.starts[from], end));
  const next = text.charCodeAt(end);
  if (
    (next === 46 || next === 44 || next === 58 || next === 47) &&
    text.charCodeAt(end + 1) >= 48 &&
    text.charCodeAt(end + 1) <= 57
  )
    return false;
  if (next === 37 || next === 36) return false;
  const follower = text.slice(pieces.starts[to], pieces.ends[to]).toLowerCase();
  if (UNIT_WORDS.has(follower)) return false;
  // Beyond what news tells of, a preposition must speak for a year.
  if (value < 1500 || value > 2100)
    return standsAfter(pieces, from, "in", "since", "until", "by", "from", "year", "of", "before", "after");
  if (follower === "-" && pieces.gaps[to] === 0) return true;
  return true;
}
