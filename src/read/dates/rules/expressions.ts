import type { TimexMod } from "../../../text/annotation.ts";
import type { Rule } from "../grammar.ts";
import { away, lasting, type Meaning, modified, partOfDay, relative, weekday } from "../meaning.ts";
import { isWord, standsAfter } from "../sites.ts";
import { measureOf } from "./durations.ts";

const PLACES: readonly TimexMod[] = ["START", "MID", "END"];
const place = (number: number): TimexMod => PLACES[number] ?? "START";

const isPoint = (meaning: Meaning): boolean =>
  meaning.kind !== "duration" && meaning.kind !== "reference" && meaning.kind !== "repeated";

// "two days before he died" counts from the dying; "two days before" and "a day earlier he died" from the date told.
const isNoClause: NonNullable<Rule["when"]> = ({ pieces, to }) => {
  if (!isWord(pieces, to - 1, "before", "after")) return true;
  const next = pieces.text.charCodeAt(pieces.starts[to] ?? pieces.text.length);
  const isWordNext = (next >= 65 && next <= 90) || (next >= 97 && next <= 122);
  return !isWordNext || isWord(pieces, to, "and", "but", "when", "in", "at", "on", "by", "for", "with", "as");
};

// The day a week after the coming one of that name.
const weekAfter = (day: number): Meaning => ({
  kind: "shifted",
  unit: "day",
  by: [{ count: 7, measure: "day" }],
  sign: 1,
  base: weekday(day, 0),
  whole: false,
});

/** Points told by a length of time from another point. */
export const OFFSETS: readonly Rule[] = [
  {
    shape: "a|one year ago",
    means: () => ({ kind: "comparable", year: null, base: "published" }),
    examples: { "They met a year ago.": "2020", "Sales rose in the second quarter from $3 a year ago.": "2020-Q2" },
  },
  {
    shape: "a|one year earlier|before",
    means: () => ({ kind: "comparable", year: null, base: "nearest" }),
    when: isNoClause,
    examples: { "Sales rose from $3 a year earlier.": "2020" },
  },
  {
    shape: "[the] year-ago|earlier <length>",
    joins: (length) => length,
    examples: { "It lost $3 in the year-earlier nine months.": "P9M" },
  },
  {
    shape: "year-ago|earlier",
    means: () => ({ kind: "comparable", year: null, base: "published" }),
    examples: { "Year-earlier sales were low.": "2020" },
  },
  {
    shape: "[the] [comparable|corresponding|same] year-ago|earlier [<ordinal>] quarter|period|month|half",
    means: () => ({ kind: "comparable", year: null, base: "published" }),
    examples: { "It lost $3 in the year-ago period.": "2020" },
  },
  {
    shape: "[the] {same|corresponding|comparable|equivalent|like} quarter|period [a] {last year|year ago|year earlier}",
    means: () => ({ kind: "comparable", year: null, base: "published" }),
    examples: { "It lost $3 in the same period a year earlier.": "2020" },
  },
  {
    shape: "{the quarter a year ago|last year's quarter|last year's period}",
    means: () => ({ kind: "comparable", year: null, base: "published" }),
    examples: { "It lost $3 in last year's quarter.": "2020" },
  },
  {
    shape: "the <yyyy> period|quarter",
    means: (year) => ({ kind: "comparable", year, base: "published" }),
    examples: { "It lost $3 in the 1988 period.": "1988" },
  },
  {
    shape: "<duration> ago|back|hence",
    joins: (length) => away(length, -1, "published"),
    when: ({ pieces, to, from }) => !isWord(pieces, to - 1, "hence", "back") && !isWord(pieces, from, "the"),
    examples: {
      "They met two years ago.": "2019",
      "They met three days ago.": "2021-07-25",
      "They met six weeks ago.": "2021-W24",
    },
  },
  {
    shape: "<duration> or so ago",
    joins: (length) => away({ ...length, mod: "APPROX" }, -1, "published"),
    examples: { "They met a week or so ago.": "2021-W29" },
  },
  {
    shape: "<units> ago",
    means: (unit) => away(lasting(Number.NaN, measureOf(unit)), -1, "published"),
    examples: { "They met months ago.": "PAST_REF" },
  },
  {
    shape: "<duration> from now|today",
    joins: (length) => away(length, 1, "published"),
    examples: { "They meet two years from now.": "2023", "They meet 3 days from today.": "2021-07-31" },
  },
  {
    shape: "<duration> hence",
    joins: (length) => away(length, 1, "published"),
    examples: { "They meet two years hence.": "2023" },
  },
  {
    shape: "a week on|from <weekday>",
    means: weekAfter,
    examples: { "It opens a week on Tuesday.": "2021-08-10", "It opens a week from Friday.": "2021-08-06" },
    never: ["It cost $3 a week on average."],
  },
  {
    shape: "<duration> from|after <day>",
    joins: (length, day) => away(length, 1, day),
    examples: { "They meet two days after July 4.": "2021-07-06" },
  },
  {
    shape: "<duration> before <day>",
    joins: (length, day) => away(length, -1, day),
    examples: { "They met two days before July 4.": "2021-07-02" },
  },
  {
    shape: "<duration> earlier|before|previously|beforehand",
    joins: (length) => away(length, -1, "nearest"),
    when: (site) => !isWord(site.pieces, site.from, "the") && isNoClause(site),
    examples: {},
  },
  {
    shape: "<duration> later|afterwards|afterward",
    joins: (length) => away(length, 1, "nearest"),
    examples: {},
  },
  {
    shape: "the day before",
    means: () => relative("day", -1, "nearest"),
    when: isNoClause,
    examples: { "They met on May 3; the day before, all was well.": "2021-05-02" },
    never: ["They met on May 3, the day before the vote."],
  },
  {
    shape: "the day after",
    means: () => relative("day", 1, "nearest"),
    when: isNoClause,
    examples: {},
  },
];

/** What the report is searched for: everything above, with the words that bound or qualify it. */
export const EXPRESSIONS: readonly Rule[] = [
  { shape: "<offset>", examples: {} },
  { shape: "<pair>", examples: {} },
  { shape: "<day>", examples: {} },
  { shape: "<period>", examples: {} },
  { shape: "<set>", examples: {} },
  { shape: "<time>", examples: {} },
  { shape: "<reference>", examples: {} },
  { shape: "<duration>", examples: {} },
  {
    shape: "sometime <period>|<day>",
    joins: (period) => period,
    examples: { "They may win sometime next year.": "2022" },
  },
  {
    shape: "late <weekday>",
    means: (day) => partOfDay(2, weekday(day)),
    examples: { "He left late Friday.": "2021-07-23TEV" },
  },
  {
    shape: "[the] <early> [-] <day>",
    joins: (day, _, early) => modified(day, place(early)),
    examples: { "He left late yesterday.": "2021-07-27", "He left early today.": "2021-07-28" },
  },
  {
    shape: "[the] <early> [-] [in] <period>",
    joins: (period, _, early) => modified(period, place(early)),
    examples: {
      "He left in early March.": "2021-03",
      "It began in mid-1996.": "1996",
      "They met earlier this year.": "2021",
    },
  },
  {
    shape: "[the] <early> [-] [in] <part-of-day>",
    joins: (time, _, early) => modified(time, place(early)),
    examples: { "They met late this afternoon.": "2021-07-28TAF" },
  },
  {
    shape: "<early> in the <unit>",
    means: (early, unit) =>
      unit < 4 || unit > 9 ? null : modified(relative(UNIT_OF[unit] ?? "year", 0), place(early)),
    examples: { "They met earlier in the year.": "2021" },
    never: ["It rained later in the day."],
  },
  {
    shape: "[the] very <edge> of <period>",
    joins: (period, _, edge) => modified(period, place(edge)),
    examples: {},
  },
  {
    shape: "[the] <edge> of <period>",
    joins: (period, _, edge) => modified(period, place(edge)),
    examples: { "It closes at the end of this month.": "2021-07", "It closed at the end of 1990.": "1990" },
  },
  {
    shape: "end of <unit>",
    means: (unit) => (unit < 3 || unit > 9 ? null : modified(relative(UNIT_OF[unit] ?? "year", 0), "END")),
    examples: { "It closes end of month.": "2021-07" },
  },
  { shape: "eoy", means: () => modified(relative("year", 0), "END"), examples: { "It closes by EOY.": "2021" } },
  {
    shape: "[the] eod",
    means: () => modified(relative("day", 0), "END"),
    examples: { "It closes by EOD.": "2021-07-28" },
  },
  {
    shape: "[the] <edge> of the <weekday>",
    means: (edge, day) => modified(weekday(day), place(edge)),
    examples: { "It closed at the end of the Sunday.": "2021-07-25" },
  },
  {
    shape: "[the] <edge> of the <unit>",
    means: (edge, unit) => (unit < 3 || unit > 9 ? null : modified(relative(UNIT_OF[unit] ?? "year", 0), place(edge))),
    // "At the end of the day, …" tells no time.
    when: ({ pieces, from, to }) =>
      !(isWord(pieces, to - 1, "day") && standsAfter(pieces, from, "at", "the") && isWord(pieces, to, ",")),
    never: ["At the end of the day, they lost."],
    examples: { "It closes by the end of the year.": "2021" },
  },
  {
    shape: "[the] <edge> of <day>",
    joins: (day, _, edge) => modified(day, place(edge)),
    examples: { "It closes at the end of today.": "2021-07-28" },
  },
  {
    shape: "[the] year [-] end",
    means: () => modified(relative("year", 0), "END"),
    examples: { "It closes by year-end.": "2021" },
  },
  {
    shape: "[the] year's end",
    means: () => modified(relative("year", 0), "END"),
    examples: { "It closes by year's end.": "2021" },
  },
  {
    shape: "month [-] end",
    means: () => modified(relative("month", 0), "END"),
    examples: { "It closes by month-end.": "2021-07" },
  },
  {
    shape: "about|around|approximately|roughly|circa|some <duration>|<offset>",
    joins: (inner) => modified(inner, "APPROX"),
    examples: { "It took about two years.": "P2Y" },
  },
  {
    shape: "around|about <month-day>|<part-of-year>|<time>",
    joins: (inner) => (isPoint(inner) ? modified(inner, "APPROX") : null),
    examples: { "They met around noon.": "2021-07-28T12:00" },
  },
  {
    shape: "{nearly|almost|just under|under|not quite} <duration>|<offset>",
    joins: (inner) => modified(inner, "LESS_THAN"),
    examples: { "It took nearly two years.": "P2Y" },
  },
  {
    shape: "less|fewer than <duration>|<offset>",
    joins: (inner) => modified(inner, "LESS_THAN"),
    examples: { "It took less than two years.": "P2Y" },
  },
  {
    shape: "more than <duration>|<offset>",
    joins: (inner) => modified(inner, "MORE_THAN"),
    examples: { "It took more than two years.": "P2Y" },
  },
  {
    shape: "[just] over <duration>|<offset>",
    when: ({ pieces, from }) =>
      isWord(pieces, from, "just") ||
      standsAfter(
        pieces,
        from,
        "for",
        "just",
        "last",
        "lasted",
        "took",
        "takes",
        "after",
        "well",
        "in",
        "little",
        "spent",
      ),
    joins: (inner) => (inner.kind === "duration" && inner.lies !== undefined ? null : modified(inner, "MORE_THAN")),
    examples: { "It took over two years.": "P2Y" },
    never: ["It grew over three years."],
  },
  {
    shape: "at least <duration>",
    joins: (inner) => modified(inner, "EQUAL_OR_MORE"),
    examples: { "It took at least two years.": "P2Y" },
  },
  {
    shape: "up to <duration>",
    joins: (inner) => modified(inner, "EQUAL_OR_LESS"),
    examples: { "It took up to two years.": "P2Y" },
  },
  {
    shape: "no more than <duration>",
    joins: (inner) => modified(inner, "EQUAL_OR_LESS"),
    examples: { "It took no more than two years.": "P2Y" },
  },
  {
    shape: "at most <duration>",
    joins: (inner) => modified(inner, "EQUAL_OR_LESS"),
    examples: { "It took at most two years.": "P2Y" },
  },
  {
    shape: "<duration> or so",
    joins: (inner) => modified(inner, "APPROX"),
    examples: { "It took two years or so.": "P2Y" },
  },
  {
    shape: "<period> or so",
    joins: (inner) => modified(inner, "APPROX"),
    examples: { "It ends within the next year or so.": "2022" },
  },
  {
    shape: "<period> or later",
    joins: (inner) => modified(inner, "ON_OR_AFTER"),
    examples: { "It ends in 2024 or later.": "2024" },
  },
  {
    shape: "<period> and beyond",
    joins: (inner) => modified(inner, "ON_OR_AFTER"),
    examples: { "It ends in 2024 and beyond.": "2024" },
  },
];

const UNIT_OF: Readonly<Record<number, "day" | "week" | "month" | "quarter" | "year" | "decade" | "century">> = {
  3: "day",
  4: "week",
  5: "month",
  6: "quarter",
  7: "year",
  8: "decade",
  9: "century",
};
