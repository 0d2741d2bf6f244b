import type { Rule } from "../grammar.ts";
import { modified, partOfDay, relative } from "../meaning.ts";
import { endsPhrase, isWord, standsAfter } from "../sites.ts";

const DAYTIMES = ["morning", "afternoon", "evening", "night"] as const;

/** Parts of a day that is told: "Monday morning", "last night". */
export const PARTS_OF_DAYS: readonly Rule[] = [
  {
    shape: "<day> [early|late|in the] <partOfDay>",
    joins: (day, _, part) => partOfDay(part, day),
    examples: { "They met on Tuesday night.": "2021-07-27TNI", "They met Monday in the morning.": "2021-07-26TMO" },
  },
  {
    shape: "[the] <partOfDay> of <day>",
    joins: (day, _, part) => partOfDay(part, day),
    examples: { "They met on the evening of July 5.": "2021-07-05TEV" },
  },
  {
    shape: "this <partOfDay>",
    means: (part) => partOfDay(part, relative("day", 0)),
    examples: { "They met this morning.": "2021-07-28TMO" },
  },
  {
    shape: "last night|evening",
    means: () => partOfDay(3, relative("day", -1)),
    examples: { "They met last night.": "2021-07-27TNI" },
  },
  {
    shape: "tonight|tonite",
    means: () => partOfDay(3, relative("day", 0)),
    examples: { "They meet tonight.": "2021-07-28TNI" },
  },
  {
    shape: "<early> [-] <partOfDay> <day>",
    joins: (day, _, early, part) => modified(partOfDay(part, day), early === 0 ? "START" : early === 1 ? "MID" : "END"),
    examples: { "They met at mid-afternoon yesterday.": "2021-07-27TAF" },
  },
  {
    shape: "[the] next|following <partOfDay>",
    means: (part) => partOfDay(part, relative("day", 1, "nearest")),
    examples: { "They meet next evening.": "2021-07-29TEV" },
  },
  {
    shape: "{that|that same|the same} <partOfDay>",
    means: (part) => partOfDay(part, relative("day", 0, "nearest")),
    when: ({ pieces, from, to }) => isWord(pieces, to - 1, ...DAYTIMES) && !standsAfter(pieces, from, "all"),
    examples: { "He left on May 3. That evening it rained.": "2021-05-03TEV" },
    never: ["He said that dawn broke."],
  },
  {
    shape: "the previous <partOfDay>",
    means: (part) => partOfDay(part, relative("day", -1, "nearest")),
    when: ({ pieces, to }) => isWord(pieces, to - 1, ...DAYTIMES),
    examples: { "They met the previous evening.": "2021-07-27TEV" },
  },
  {
    shape: "the <partOfDay> before",
    means: (part) => partOfDay(part, relative("day", -1, "nearest")),
    when: ({ pieces, from, to }) => isWord(pieces, from + 1, ...DAYTIMES) && endsPhrase(pieces, to),
    examples: { "They met the night before.": "2021-07-27TNI" },
    never: ["They met the night before he left."],
  },
];
