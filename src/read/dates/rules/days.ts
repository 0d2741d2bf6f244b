import { dayNumber, isoWeek, modulo, weekdayOf } from "../calendar.ts";
import type { Rule } from "../grammar.ts";
import { dayOf, dayOfYear, type Meaning, named, relative, weekday } from "../meaning.ts";
import { isWord, standsAfter, startsUpper } from "../sites.ts";

/** Days with month and day of the month; the year may be said or not. */
export const MONTH_DAYS: readonly Rule[] = [
  {
    shape: "<month> [the] <dom> [,] [of] <year>",
    means: (month, day, year) => dayOf(year, month, day),
    examples: {
      "It opened on March 5, 1946.": "1946-03-05",
      "They met on Dec. 31 , 1994 in York.": "1994-12-31",
      "Signed on July the 4th of 1995.": "1995-07-04",
    },
    never: ["February 30, 2019 is no day."],
  },
  {
    shape: "[the] <dom> [of] <month> [,] [of|in] <year>",
    means: (day, month, year) => dayOf(year, month, day),
    examples: { "The bridge fell on 27 July 2021.": "2021-07-27", "On the 3rd of May, 1991 it rained.": "1991-05-03" },
  },
  {
    shape: "<yyyy>-<mon>-<dd>",
    means: (year, month, day) => dayOf(year, month, day),
    examples: { "Filed 2019-08-01.": "2019-08-01" },
    never: ["Call 2019-88-01."],
  },
  {
    shape: "<yyyy> <mon> <dd>",
    means: (year, month, day) => dayOf(year, month, day),
    when: ({ pieces, from }) => standsAfter(pieces, from, "on"),
    examples: { "On 2016 10 16 it began.": "2016-10-16" },
    never: ["In 2016 10 15 year olds won."],
  },
  {
    shape: "<yyyy>/<mon>/<dd>",
    means: (year, month, day) => dayOf(year, month, day),
    examples: { "Filed 2019/08/01.": "2019-08-01" },
  },
  {
    shape: "<dd>-<month>-<yyyy>",
    means: (day, month, year) => dayOf(year, month, day),
    examples: { "Filed 05-Aug-2016.": "2016-08-05" },
  },
  {
    shape: "<dd>/<month>/<yyyy>",
    means: (day, month, year) => dayOf(year, month, day),
    examples: { "Filed 23/Sep/2020.": "2020-09-23" },
  },
  {
    shape: "<month>-<dd>-<yyyy>",
    means: (month, day, year) => dayOf(year, month, day),
    examples: { "Filed Sep-23-2020.": "2020-09-23" },
  },
  {
    shape: "<month>-<yyyy>-<dd>",
    means: (month, year, day) => dayOf(year, month, day),
    examples: { "Filed September-2020-23.": "2020-09-23" },
  },
  {
    shape: "<dd>-<yyyy>-<month>",
    means: (day, year, month) => dayOf(year, month, day),
    examples: { "Filed 23-2020-September.": "2020-09-23" },
  },
  {
    shape: "<yyyy>/<month>/<dd>",
    means: (year, month, day) => dayOf(year, month, day),
    examples: { "Filed 2020/Sep/23.": "2020-09-23" },
  },
  {
    shape: "<yyyy>/<dd>/<month>",
    means: (year, day, month) => dayOf(year, month, day),
    examples: { "Filed 2020/23/Sep.": "2020-09-23" },
  },
  {
    shape: "<yyyy>-<month>-<dd>",
    means: (year, month, day) => dayOf(year, month, day),
    examples: { "Filed 2019-aug-1.": "2019-08-01" },
  },
  {
    // American order where both are possible, as the English-language corpora have it.
    shape: "<dd> / <dd> / <yyyy>",
    means: (first, second, year) => dayOf(year, first, second) ?? dayOf(year, second, first),
    examples: { "Posted 11/27/2005.": "2005-11-27", "Posted 11 / 27 / 2005.": "2005-11-27", "Posted 27/11/2005.": "2005-11-27" },
    never: ["A score of 30/40/2005."],
  },
  {
    shape: "<dd>-<dd>-<yyyy>",
    means: (first, second, year) => dayOf(year, first, second) ?? dayOf(year, second, first),
    examples: { "Posted 10-7-2018.": "2018-10-07" },
  },
  {
    shape: "<dd>.<dd>.<yyyy>",
    means: (day, month, year) => dayOf(year, month, day) ?? dayOf(year, day, month),
    examples: { "Posted 27.11.2005.": "2005-11-27" },
    never: ["Version 10.40.2005 is out."],
  },
  {
    shape: "<dd>/<dd>/<yy>",
    means: (first, second, short) => {
      const year = short + (short < 50 ? 2000 : 1900);
      return dayOf(year, first, second) ?? dayOf(year, second, first);
    },
    examples: { "Back on 5/3/18.": "2018-05-03" },
    never: ["The ratio 45/3/18 is odd."],
  },
  {
    shape: "<yyyymmdd>",
    means: (value) =>
      value > 19000000 && value < 21000000
        ? dayOf(Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100)
        : null,
    examples: { "Back on 20161016.": "2016-10-16" },
    never: ["It cost 87654321 pounds."],
  },
  {
    shape: "<month> [the] <dom>",
    means: (month, day) => dayOfYear(month, day),
    when: ({ pieces, from }) => startsUpper(pieces, from) || !isWord(pieces, from, "may", "march"),
    examples: { "It began on July 5.": "2021-07-05", "Flights will end on Dec. 31.": "2021-12-31", "Due by August the 5th.": "2021-08-05" },
    never: ["They march 40 miles."],
  },
  {
    shape: "<month>, <ordinal>",
    means: (month, day) => dayOfYear(month, day),
    examples: { "Set for October, 1st.": "2021-10-01" },
  },
  {
    shape: "[the] <dom> [of] <month>",
    means: (day, month) => dayOfYear(month, day),
    when: ({ pieces, from }) => !standsAfter(pieces, from, "$", "£", "€"),
    examples: { "It began on 5 July.": "2021-07-05", "It began on the 5th of July.": "2021-07-05" },
    never: ["It cost $5 May told him."],
  },
  {
    shape: "[the] <ordinal> day of <month>",
    means: (day, month) => dayOfYear(month, day),
    examples: { "Due on the twenty third day of September.": "2021-09-23" },
  },
  {
    shape: "<month>/<dd>",
    means: (month, day) => dayOfYear(month, day),
    examples: { "Back on Oct/2 then.": "2021-10-02" },
  },
  {
    shape: "<month>-<dd>",
    means: (month, day) => dayOfYear(month, day),
    examples: { "Back on Jun-15.": "2021-06-15" },
  },
  {
    shape: "<dd>/<dd>",
    means: (first, second) => dayOfYear(first, second) ?? dayOfYear(second, first),
    when: ({ pieces, from }) => standsAfter(pieces, from, "on", "from", "to", "until", "till", "before", "after", "by", "since", "friday", "thursday", "monday", "tuesday", "wednesday", "saturday", "sunday"),
    examples: { "On 22/04 it rained.": "2021-04-22" },
    never: ["About 3/4 of them left.", "Blood pressure was 12/8."],
  },
];

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
    means: (day) => ({ kind: "shifted", unit: "day", by: [{ count: 7, measure: "day" }], sign: -1, base: weekday(day), whole: false }),
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
      standsAfter(pieces, from, "on", "by", "until") && endsPhrase(pieces.text.charCodeAt(pieces.starts[to] ?? pieces.text.length)),
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

/** Feasts and observances by the day they fall on in a year. */
export const feast = (inYear: (year: number) => number, direction: -1 | 0 | 1 | null = null): Meaning =>
  named("day", inYear, direction);

/** The day a weekday falls on for the `nth` time in a month; −1 for the last. */
export function nthWeekday(year: number, month: number, day: number, nth: number): number {
  const first = dayNumber(year, month, 1);
  if (nth > 0) return first + modulo(day - weekdayOf(first), 7) + (nth - 1) * 7;
  const last = dayNumber(year, month + 1, 1) - 1;
  return last - modulo(weekdayOf(last) - day, 7);
}

/** The ISO year a week belongs to. */
export const yearOfWeek = (index: number): number => isoWeek(index).year;
