import { digits } from "../calendar.ts";
import type { Rule } from "../grammar.ts";
import type { Meaning } from "../meaning.ts";
import { isWord, standsAfter, startsUpper } from "../sites.ts";
import { amountText } from "../value.ts";
import { isRateOf, measureOf } from "./durations.ts";

const again = (value: string): Meaning => ({ kind: "repeated", value });

const TAILS = ["TMO", "TAF", "TEV", "TNI", "TMO", "TEV", "TDT"] as const;
const SEASONS = ["SP", "SU", "FA", "WI"] as const;

const every = (count: number, unit: number): Meaning => again(amountText([{ count, measure: measureOf(unit) }]));

/** Things that come again. */
export const SETS: readonly Rule[] = [
  {
    shape: "<often>",
    means: (unit) => every(unit === 6 ? 3 : 1, unit === 6 ? 5 : unit),
    when: ({ pieces, from, to }) =>
      !isWord(pieces, to, "mail", "news", "telegraph", "express", "standard") &&
      !isWord(pieces, from, "quarterly", "yearly") &&
      !(isWord(pieces, from, "annually") && isRateOf(pieces, from)) &&
      !standsAfter(pieces, from, "bi", "semi", "-") &&
      !(startsUpper(pieces, from) && (startsUpper(pieces, to) || standsAfter(pieces, from, "the"))),
    examples: { "They meet daily.": "P1D", "They meet annually.": "P1Y" },
    never: ["The Daily Mail said so.", "He told the Daily Bugle.", "Sales rise by 20% annually."],
  },
  {
    shape: "every|each <unit>",
    means: (unit) => every(1, unit),
    examples: { "They meet every day.": "P1D", "They meet each month.": "P1M" },
  },
  {
    shape: "every|each <n> <measure>",
    means: (count, unit) => every(count, unit),
    examples: { "They meet every two weeks.": "P2W" },
  },
  {
    shape: "every other <unit>",
    means: (unit) => every(2, unit),
    examples: { "They meet every other week.": "P2W" },
  },
  {
    shape: "every|each [other] <weekday>|<wday>",
    means: (day) => again(`XXXX-WXX-${day}`),
    examples: { "They meet every Friday.": "XXXX-WXX-5" },
  },
  {
    shape: "every|each <weekday> <partOfDay>",
    means: (day, part) => again(`XXXX-WXX-${day}${TAILS[part] ?? ""}`),
    examples: { "They meet every Friday night.": "XXXX-WXX-5TNI" },
  },
  {
    shape: "every|each <weekday> at <clock>",
    joins: (time, _, day) => (time.kind === "clock" ? again(`XXXX-WXX-${day}${time.tail}`) : null),
    examples: { "They meet each Monday at 4pm.": "XXXX-WXX-1T16:00" },
  },
  {
    shape: "<weekdays>",
    means: (day) => again(`XXXX-WXX-${day}`),
    examples: { "They meet on Fridays.": "XXXX-WXX-5" },
  },
  {
    shape: "<weekday>|<weekdays> <partOfDay>",
    means: (day, part) => again(`XXXX-WXX-${day}${TAILS[part] ?? ""}`),
    when: ({ pieces, to }) => pieces.text.charAt((pieces.ends[to - 1] ?? 1) - 1) === "s",
    examples: { "They meet Tuesday nights.": "XXXX-WXX-2TNI" },
  },
  {
    shape: "every|each <partOfDay>",
    means: (part) => again(`XXXX-XX-XX${TAILS[part] ?? ""}`),
    examples: { "They meet every morning.": "XXXX-XX-XXTMO" },
  },
  {
    shape: "every|each <month>",
    means: (month) => again(`XXXX-${digits(month, 2)}`),
    examples: { "They meet each July.": "XXXX-07" },
  },
  {
    shape: "every|each <season>|<autumn>",
    means: (place) => again(`XXXX-${SEASONS[place] ?? "SU"}`),
    examples: { "They meet every summer.": "XXXX-SU" },
  },
  {
    shape: "a|an|per <unit>",
    means: (unit) => every(1, unit),
    when: ({ pieces, from, to }) =>
      standsAfter(pieces, from, "times", "once", "twice", "one") &&
      !isWord(pieces, to, "ago", "earlier", "later", "before", "after"),
    examples: { "They meet once a week.": "P1W", "They met three times per day.": "P1D" },
    never: ["It pays $3 a year.", "It makes 800 tons a day.", "They met once a year ago."],
  },
];
