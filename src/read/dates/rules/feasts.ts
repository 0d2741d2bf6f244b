import { dayNumber, easterSunday, modulo, weekdayOf } from "../calendar.ts";
import type { Rule } from "../grammar.ts";
import { named } from "../meaning.ts";
import { isWord, startsUpper } from "../sites.ts";

type InYear = (year: number) => number;

const on =
  (month: number, day: number): InYear =>
  (year) =>
    dayNumber(year, month, day);
const nth =
  (month: number, weekday: number, count: number, shift = 0): InYear =>
  (year) =>
    nthWeekday(year, month, weekday, count) + shift;
const easter =
  (shift: number): InYear =>
  (year) =>
    easterSunday(year) + shift;

/** Feasts and observances: how they are written, the day of a year they fall on, and that of 2022 as an example. */
const FEASTS: readonly (readonly [shape: string, inYear: InYear, of2022: string])[] = [
  ["new year's day", on(1, 1), "2022-01-01"],
  ["new year's eve", on(12, 31), "2022-12-31"],
  ["martin luther king [,] [jr .] day", nth(1, 1, 3), "2022-01-17"],
  ["groundhog day", on(2, 2), "2022-02-02"],
  ["valentine's day", on(2, 14), "2022-02-14"],
  ["{president|presidents} ['] [s] day", nth(2, 1, 3), "2022-02-21"],
  ["international women's day", on(3, 8), "2022-03-08"],
  ["{saint|st|st .} patrick's day", on(3, 17), "2022-03-17"],
  ["nowruz", on(3, 21), "2022-03-21"],
  ["april fool's|fools day", on(4, 1), "2022-04-01"],
  ["ash wednesday", easter(-46), "2022-03-02"],
  ["palm sunday", easter(-7), "2022-04-10"],
  ["maundy thursday", easter(-3), "2022-04-14"],
  ["good friday", easter(-2), "2022-04-15"],
  ["easter [sunday|day]", easter(0), "2022-04-17"],
  ["easter monday", easter(1), "2022-04-18"],
  ["ascension day", easter(39), "2022-05-26"],
  ["{pentecost|whit sunday}", easter(49), "2022-06-05"],
  ["earth day", on(4, 22), "2022-04-22"],
  ["anzac day", on(4, 25), "2022-04-25"],
  ["may day", on(5, 1), "2022-05-01"],
  ["victory day", on(5, 9), "2022-05-09"],
  ["mother's day", nth(5, 7, 2), "2022-05-08"],
  ["memorial day", nth(5, 1, -1), "2022-05-30"],
  ["{juneteenth|freedom day|jubilee day}", on(6, 19), "2022-06-19"],
  ["father's day", nth(6, 7, 3), "2022-06-19"],
  ["canada day", on(7, 1), "2022-07-01"],
  ["[the] independence day", on(7, 4), "2022-07-04"],
  ["bastille day", on(7, 14), "2022-07-14"],
  ["labor|labour day", nth(9, 1, 1), "2022-09-05"],
  ["columbus day", nth(10, 1, 2), "2022-10-10"],
  ["halloween", on(10, 31), "2022-10-31"],
  ["all saints ['] day", on(11, 1), "2022-11-01"],
  ["election day", nth(11, 1, 1, 1), "2022-11-08"],
  ["{veterans|armistice|remembrance} ['] day", on(11, 11), "2022-11-11"],
  ["thanksgiving [day]", nth(11, 4, 4), "2022-11-24"],
  ["black friday", nth(11, 4, 4, 1), "2022-11-25"],
  ["cyber monday", nth(11, 4, 4, 4), "2022-11-28"],
  ["christmas [day]", on(12, 25), "2022-12-25"],
  ["christmas eve", on(12, 24), "2022-12-24"],
  ["boxing day", on(12, 26), "2022-12-26"],
];

const plain = (shape: string): string =>
  shape
    .replace(/^\{([^|}]*)[^}]*\}/, "$1")
    .replace(/\{([^|}]*)[^}]*\}/g, "$1")
    .replace(/ ?\[[^\]]*\](\|\[[^\]]*\])?/g, "")
    .replace(/(\w+)\|\w+(?:'s)?/g, "$1")
    .trim();

/** A rule for each feast, with a sentence that names it in a year. */
export const FEAST_DAYS: readonly Rule[] = FEASTS.map(([shape, inYear, of2022]) => ({
  shape,
  means: () => named("day", inYear),
  when: ({ pieces, from, to }) =>
    !isWord(pieces, to, "island", "islands", "tree", "trees", "carol", "present", "presents", "card", "cards") &&
    (startsUpper(pieces, from) || !isWord(pieces, from, "victory", "may", "freedom", "remembrance")),
  examples: {
    [`They met on ${plain(shape)
      .replace(/^the /, "")
      .replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
      .replace(/'S/g, "'s")} 2022.`]: of2022,
  },
}));

// The day a weekday falls on for the `nth` time in a month; −1 for the last.
function nthWeekday(year: number, month: number, day: number, nth: number): number {
  const first = dayNumber(year, month, 1);
  if (nth > 0) return first + modulo(day - weekdayOf(first), 7) + (nth - 1) * 7;
  const last = dayNumber(year, month + 1, 1) - 1;
  return last - modulo(weekdayOf(last) - day, 7);
}
