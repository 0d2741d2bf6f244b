import type { Rule } from "../grammar.ts";
import { clock, dayOf, dayOfYear, type Meaning, monthOf, onDay, partOfDay, yearsFrom } from "../meaning.ts";
import { isWord, standsAfter, startsUpper } from "../sites.ts";
import { onPart } from "./clocks.ts";

const pair = (first: Meaning | null, second: Meaning | null): Meaning | null =>
  first === null || second === null ? null : { kind: "pair", first, second };

// After "April 24 and 25" a noun would make the second number a count: "April 24 and 25 people came".
const isNoCount: NonNullable<Rule["when"]> = ({ pieces, to }) => {
  const next = pieces.text.charCodeAt(pieces.starts[to] ?? pieces.text.length);
  const isSmall = next >= 97 && next <= 122;
  return (
    !isSmall ||
    isWord(
      pieces,
      to,
      "in",
      "at",
      "on",
      "for",
      "to",
      "with",
      "when",
      "as",
      "after",
      "before",
      "by",
      "and",
      "were",
      "was",
    )
  );
};

// An hour without am or pm that stands before one with: "5 to 6pm" begins at 17, "10 to 1pm" at 10.
function beforeHour(hour: number, second: Meaning): number {
  if (second.kind !== "clock") return hour;
  const end = Math.floor(second.from / 60);
  return end > 12 && hour <= end - 12 && hour < 12 ? hour + 12 : hour;
}

function alike(first: Meaning, second: Meaning): Meaning {
  if (first.kind !== "clock" || second.kind !== "clock" || first.open !== true) return first;
  const hour = Math.floor(first.from / 60);
  const moved = beforeHour(hour, second);
  return moved === hour ? first : (clock(moved, first.from % 60) ?? first);
}

const bothOn = (times: Meaning, day: Meaning): Meaning | null =>
  times.kind === "pair" ? pair(onDay(times.first, day), onDay(times.second, day)) : null;

function bothIn(times: Meaning, part: Meaning): Meaning | null {
  return times.kind === "pair" ? pair(onPart(times.first, part), onPart(times.second, part)) : null;
}

const hours = (first: number, second: number): Meaning | null =>
  pair(clock(first, null, null, true), clock(second, null, null, true));

/** Two times of the clock that share "am" or "pm". */
export const CLOCK_PAIRS: readonly Rule[] = [
  {
    shape: "<hh>|<numeral> {-|to|and|until|till} <clock>",
    joins: (second, _, hour) => (hour === 0 || hour > 12 ? null : pair(clock(beforeHour(hour, second), null), second)),
    when: ({ pieces, from }) =>
      isWord(pieces, from + 1, "-", "–") || standsAfter(pieces, from, "from", "between", "of", "out"),
    examples: {},
    never: ["He gave 5 to noon."],
  },
  {
    shape: "<clock> {-|to|and|until|till} <clock>",
    joins: (first, second) => pair(alike(first, second), second),
    examples: {},
  },
  {
    shape: "<clock> {-|to|until|till} <hh>",
    joins: (first, _, hour) => (hour > 12 || hour === 0 ? null : pair(first, clock(hour, null, null, true))),
    when: ({ pieces, to }) => !isWord(pieces, to, ":", ".", "%"),
    examples: {},
  },
];

/** Two dates that share their month, year or day. */
export const PAIRS: readonly Rule[] = [
  {
    shape: "<month> <dom> {-|to|through|until|till|and|or|&} <dom> [,] <year>",
    means: (month, first, second, year) => pair(dayOf(year, month, first), dayOf(year, month, second)),
    examples: {},
  },
  {
    shape: "<month> <dom> {-|to|through|until|till|and|or|&} <dom>",
    means: (month, first, second) => (first < second ? pair(dayOfYear(month, first), dayOfYear(month, second)) : null),
    when: (site) => startsUpper(site.pieces, site.from) && isNoCount(site),
    examples: {},
    never: ["On April 24 and 25 people came."],
  },
  {
    shape: "<dom> {-|to|through|until|till|and|or|&} [the] <dom> [of] <month>",
    means: (first, second, month) => (first < second ? pair(dayOfYear(month, first), dayOfYear(month, second)) : null),
    when: ({ pieces, to }) => startsUpper(pieces, to - 1),
    examples: {},
  },
  {
    shape: "<dom> {-|to|through|until|till|and|or|&} [the] <dom> [of] <month> [,] <year>",
    means: (first, second, month, year) =>
      first < second ? pair(dayOf(year, month, first), dayOf(year, month, second)) : null,
    examples: {},
  },
  {
    shape: "<month> {-|to|through|until|till|and} <month> [,|of] <year>",
    means: (first, second, year) => pair(monthOf(first > second ? year - 1 : year, first), monthOf(year, second)),
    when: ({ pieces, from }) => startsUpper(pieces, from),
    examples: {},
  },
  {
    shape: "<month> {-|to|through|until|till} <month> <dom> [,] <year>",
    means: (first, second, day, year) =>
      pair(monthOf(first > second ? year - 1 : year, first), dayOf(year, second, day)),
    examples: {},
  },
  {
    shape: "<month> <dom> {-|to|through|until|till} <month> <dom> [,] <year>",
    means: (month, day, second, last, year) =>
      pair(dayOf(month > second ? year - 1 : year, month, day), dayOf(year, second, last)),
    examples: {},
  },
  {
    shape: "<dom> <month> {-|to|through|until|till} <dom> <month> [,] <year>",
    means: (day, month, last, second, year) =>
      pair(dayOf(month > second ? year - 1 : year, month, day), dayOf(year, second, last)),
    examples: {},
  },
  {
    shape: "<dd>/<dd>-<dd>/<dd>/<yyyy>",
    means: (month, day, second, last, year) =>
      pair(dayOf(month > second ? year - 1 : year, month, day), dayOf(year, second, last)),
    examples: {},
  },
  {
    shape: "<dd>/<dd>-<dd>/<dd>, <yyyy>",
    means: (month, day, second, last, year) =>
      pair(dayOf(month > second ? year - 1 : year, month, day), dayOf(year, second, last)),
    examples: {},
  },
  {
    shape: "<dd>/<dd>-<dd>/<dd>",
    means: (month, day, second, last) => pair(dayOfYear(month, day), dayOfYear(second, last)),
    when: ({ pieces, to }) => !isWord(pieces, to, "/"),
    examples: {},
    never: ["They chose 3/4-5/40."],
  },
  {
    shape: "<yyyy>-<yy>",
    means: (year, short) => {
      const end = Math.floor(year / 100) * 100 + short;
      return end > year && end - year <= 30 && (short > 12 || end === year + 1)
        ? pair(yearsFrom("year", year), yearsFrom("year", end))
        : null;
    },
    when: ({ pieces, to }) => !isWord(pieces, to, "-"),
    examples: { "They led in the 2011-12 season.": "2011" },
    never: ["Part 2014-03 broke."],
  },
  { shape: "<clock-pair>", examples: {} },
  { shape: "<day> [,] [from|between|at] <clock-pair>", joins: (day, times) => bothOn(times, day), examples: {} },
  { shape: "<clock-pair> [,] [on|of] <day>", joins: bothOn, examples: {} },
  {
    shape: "<part-of-day> [,] [from|between|at] <clock-pair>",
    joins: (part, times) => bothIn(times, part),
    examples: {},
  },
  { shape: "<clock-pair> [,] <part-of-day>", joins: bothIn, examples: {} },
  {
    shape: "<part-of-day> from|between <hh>|<numeral> {-|to|and|until|till} <clock>",
    joins: (part, second, hour) => {
      const first = hour > 12 || hour === 0 ? null : clock(hour, null, null, true);
      return first === null ? null : pair(onPart(alike(first, second), part), onPart(second, part));
    },
    examples: {},
  },
  {
    shape: "<hh>|<numeral> {-|to|and|until|till} <hh>|<numeral> <part-of-day>",
    joins: (part, _, first, second) => {
      const times = hours(first, second);
      return times === null ? null : bothIn(times, part);
    },
    when: ({ pieces, from }) => standsAfter(pieces, from, "from", "between"),
    examples: {},
  },
  {
    shape: "<hh>|<numeral> {-|to|and|until|till} <hh>|<numeral> in the <partOfDay>",
    means: (first, second, part) => {
      const times = hours(first, second);
      return times === null ? null : bothIn(times, partOfDay(part));
    },
    when: ({ pieces, from }) => standsAfter(pieces, from, "from", "between"),
    examples: {},
  },
  {
    shape: "<day> from|between <hh>|<numeral> {-|to|and|until|till} <hh>|<numeral>",
    joins: (day, _, first, second) => {
      const times = hours(first, second);
      return times === null ? null : bothOn(times, day);
    },
    when: isNoCount,
    examples: {},
  },
  {
    shape: "<hh>|<numeral> {-|to|and|until|till} <hh>|<numeral> [on] <day>",
    joins: (day, _, first, second) => {
      const times = hours(first, second);
      return times === null ? null : bothOn(times, day);
    },
    when: ({ pieces, from }) => standsAfter(pieces, from, "from", "between"),
    examples: {},
    never: ["They won 6-3 on Monday."],
  },
];
