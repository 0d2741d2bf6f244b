import type { Rule } from "../grammar.ts";
import { dayOf, dayOfYear } from "../meaning.ts";
import { isWord, standsAfter, startsUpper } from "../sites.ts";

/** Days with month and day of the month; the year may be said or not. */
export const MONTH_DAYS: readonly Rule[] = [
  {
    shape: "<month> [the|,] <dom> [,] [of] <year>",
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
    examples: {
      "Posted 11/27/2005.": "2005-11-27",
      "Posted 11 / 27 / 2005.": "2005-11-27",
      "Posted 27/11/2005.": "2005-11-27",
    },
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
    examples: {
      "It began on July 5.": "2021-07-05",
      "Flights will end on Dec. 31.": "2021-12-31",
      "Due by August the 5th.": "2021-08-05",
    },
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
    when: ({ pieces, from }) =>
      !(isWord(pieces, from, "9") && isWord(pieces, from + 2, "11")) &&
      standsAfter(
        pieces,
        from,
        "on",
        "from",
        "to",
        "until",
        "till",
        "before",
        "after",
        "by",
        "since",
        "friday",
        "thursday",
        "monday",
        "tuesday",
        "wednesday",
        "saturday",
        "sunday",
      ),
    examples: { "On 22/04 it rained.": "2021-04-22" },
    never: ["Since 9/11 much has changed.", "About 3/4 of them left.", "Blood pressure was 12/8."],
  },
];
