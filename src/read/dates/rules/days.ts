import type { Rule } from "../grammar.ts";
import { type Meaning, relative, weekday } from "../meaning.ts";
import { standsAfter, startsUpper } from "../sites.ts";

/** Days by their name or their place beside another day. */
export const DAYS: readonly Rule[] = [
  { shape: "<month-day>", examples: {} },
  { shape: "<feast>", examples: {} },
  {
    shape: "<feast> [,] [of] <year>",
    joins: (day, _, year) => (day.kind === "named" ? { kind: "absolute", unit: "day", index: day.inYear(year) } : null),
    examples: { "They met on Easter Sunday, 2018.": "2018-04-01" },
  },
  {
    shape: "<feast> [,] [of] <relative-year>",
    joins: inYear,
    examples: { "They met on Independence Day of this year.": "2021-07-04" },
  },
  {
    shape: "[the] <relative> <feast>",
    joins: (day, _, by) => (day.kind === "named" ? { ...day, direction: by < 0 ? -1 : by > 0 ? 1 : 0 } : null),
    examples: { "They met last Thanksgiving.": "2020-11-26" },
  },
  {
    shape: "<month-day> [,] [of] <relative-year>",
    joins: inYear,
    examples: { "On November 2 this year a ship sank.": "2021-11-02", "On July 4 last year it rained.": "2020-07-04" },
  },
  {
    shape: "<weekday>|<wday> [,] <month-day>",
    joins: (day, _, weekday) => onWeekday(day, weekday),
    examples: { "They met on Monday, Oct. 26, 1998.": "1998-10-26", "They met on Tue 5 May 2020.": "2020-05-05" },
  },
  {
    shape: "<weekday>-<month-day>",
    joins: (day) => day,
    examples: { "Back on Friday-Jun-15 then.": "2021-06-15" },
  },
  {
    shape: "[this] coming|next|this|last <weekday> [,] <month-day>",
    joins: (day, _, weekday) => onWeekday(day, weekday),
    examples: { "It opens this coming Sunday, August first.": "2021-08-01" },
  },
  {
    shape: "<weekday>|<wday> the <ordinal>",
    means: (day, dayOfMonth) => ({ kind: "weekday", weekday: day, direction: null, dayOfMonth }),
    examples: { "They met on Friday the 9th.": "2021-07-09" },
  },
  {
    shape: "<weekday>",
    means: (day) => weekday(day),
    examples: {
      "He spoke on Monday.": "2021-07-26",
      "He spoke on Wednesday.": "2021-07-28",
      "He will speak on Monday.": "2021-08-02",
      "The vote is due by Friday.": "2021-07-30",
    },
  },
  {
    shape: "<wday>",
    means: (day) => weekday(day),
    when: ({ pieces, from }) => startsUpper(pieces, from) && standsAfter(pieces, from, "on", "by", "until", "since"),
    examples: { "He spoke on Tue.": "2021-07-27" },
    never: ["The Sun rose.", "He sat on it."],
  },
  {
    shape: "[this] last|past|previous <weekday>|<wday>",
    means: (day) => weekday(day, -1),
    examples: { "He left last Friday.": "2021-07-23" },
  },
  {
    shape: "the previous <weekday>",
    means: (day) => ({
      kind: "shifted",
      unit: "day",
      by: [{ count: 7, measure: "day" }],
      sign: -1,
      base: weekday(day),
      whole: false,
    }),
    examples: {},
  },
  {
    shape: "this <weekday>|<wday>",
    means: (day) => weekday(day, 0),
    examples: { "He leaves this Friday.": "2021-07-30" },
  },
  {
    shape: "[the] next|following <weekday>|<wday>",
    means: (day) => weekday(day, 1),
    examples: { "He leaves next Friday.": "2021-08-06" },
  },
  {
    shape: "[this|the] coming|upcoming <weekday>|<wday>",
    means: (day) => weekday(day, 0),
    examples: { "He leaves this coming Friday.": "2021-07-30" },
  },
  {
    shape: "<weekday>|<wday> [of|,] <relative-week>",
    joins: (week, _, day) => ({ kind: "weekday", weekday: day, direction: null, week }),
    examples: { "They met on Tuesday of last week.": "2021-07-20", "See you Wednesday next week.": "2021-08-04" },
  },
  {
    shape: "<relative-week> [-|on|,] <weekday>|<wday>",
    joins: (week, _, day) => ({ kind: "weekday", weekday: day, direction: null, week }),
    examples: { "They met last week on Tuesday.": "2021-07-20" },
  },
  { shape: "today", means: () => relative("day", 0), examples: { "Today it rained.": "2021-07-28" } },
  { shape: "yesterday", means: () => relative("day", -1), examples: { "It rained yesterday.": "2021-07-27" } },
  {
    shape: "tomorrow|tmr",
    means: () => relative("day", 1),
    examples: { "It will rain tomorrow.": "2021-07-29" },
  },
  {
    shape: "[the] day before yesterday",
    means: () => relative("day", -2),
    examples: { "It rained the day before yesterday.": "2021-07-26" },
  },
  {
    shape: "[the] day after tomorrow",
    means: () => relative("day", 2),
    examples: { "It will rain the day after tomorrow.": "2021-07-30" },
  },
  {
    shape: "[the] <ordinal> day of the month",
    means: dayOfAnyMonth,
    examples: { "Due on the twenty-sixth day of the month.": "2021-07-26" },
  },
  {
    shape: "[the] <ordinal> day of <relative-month>",
    joins: (month, _, day) => ({ kind: "part", unit: "day", ordinal: day, of: month }),
    examples: { "Due on the 15th day of next month.": "2021-08-15" },
  },
  {
    shape: "the <ordinal>",
    means: (day) => (day > 31 ? null : dayOfAnyMonth(day)),
    when: ({ pieces, from, to }) =>
      standsAfter(pieces, from, "on", "by", "until") &&
      endsPhrase(pieces.text.charCodeAt(pieces.starts[to] ?? pieces.text.length)),
    examples: { "The hearing is on the 9th.": "2021-07-09" },
    never: ["He sat on the second chair.", "She was on the 9th floor."],
  },
];

// "on the 9th" ends a phrase; "on the 9th floor" does not.
function endsPhrase(code: number): boolean {
  return Number.isNaN(code) || code === 46 || code === 44 || code === 59 || code === 63 || code === 33 || code === 10;
}

// "Saturday, April 25": the weekday tells the year when the words don't.
function onWeekday(day: Meaning, weekday: number): Meaning {
  return day.kind === "named" ? { ...day, weekday } : day;
}

function dayOfAnyMonth(day: number): Meaning {
  return { kind: "part", unit: "day", ordinal: day, of: relative("month", 0) };
}

/** A day or month of a year that is told relative to now: "March this year". */
export function inYear(day: Meaning, year: Meaning): Meaning {
  return day.kind === "named" ? { ...day, year } : day;
}
