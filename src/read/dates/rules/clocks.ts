import type { Rule } from "../grammar.ts";
import { clock, type Meaning, modified, onDay, partOfDay, relative } from "../meaning.ts";
import { endsPhrase, isWord, standsAfter, startsUpper } from "../sites.ts";

const afterNoon = (hour: number, half: number): number => (hour % 12) + half;

// "7 in the evening" is 19:00; at night the small hours stay in the morning.
function inPart(time: Meaning, part: number): Meaning {
  if (time.kind !== "clock" || time.open !== true) return time;
  const hour = Math.floor(time.from / 60);
  const isLate = part === 1 || part === 2 || part === 5 || (part === 3 && hour >= 6);
  return isLate && hour < 12 ? (clock(hour + 12, time.from % 60) ?? time) : time;
}

/** A time of the clock on the day of "Monday evening", morning or afternoon as that says. */
export function onPart(time: Meaning, part: Meaning): Meaning {
  if (part.kind !== "clock") return time;
  const number = ["TMO", "TAF", "TEV", "TNI"].indexOf(part.tail);
  return onDay(inPart(time, Math.max(0, number)), part.day);
}

function zoned(time: Meaning | null, minutes: number): Meaning | null {
  if (time === null || time.kind !== "clock") return time;
  const sign = minutes < 0 ? "-" : "+";
  const two = (n: number): string => String(n).padStart(2, "0");
  const size = Math.abs(minutes);
  return { ...time, zone: minutes === 0 ? "Z" : `${sign}${two(Math.floor(size / 60))}:${two(size % 60)}` };
}

/** Times of the clock. */
export const CLOCK_TIMES: readonly Rule[] = [
  {
    shape: "<hh> : <min> [:<min>] <ampm>",
    means: (hour, minute, ...rest) =>
      clock(afterNoon(hour, rest.at(-1) ?? 0), minute, rest.length > 1 ? (rest[0] ?? 0) : null),
    examples: { "It hit at 1:53 p.m. there.": "2021-07-28T13:53", "It hit at 1: 53 p. m. there.": "2021-07-28T13:53" },
  },
  {
    shape: "<hh>.<min> <ampm>",
    means: (hour, minute, half) => clock(afterNoon(hour, half), minute),
    examples: { "It hit at 8.30pm there.": "2021-07-28T20:30" },
  },
  {
    shape: "<hh> <ampm>",
    means: (hour, half) => (hour === 0 || hour > 12 ? null : clock(afterNoon(hour, half), null)),
    examples: { "It hit at 5 p.m. there.": "2021-07-28T17:00", "It hit at 11 am there.": "2021-07-28T11:00" },
    never: ["In 1996 I am told he left."],
  },
  {
    shape: "<numeral> <ampm>",
    means: (hour, half) => (hour === 0 || hour > 12 ? null : clock(afterNoon(hour, half), null)),
    examples: { "It hit at five p.m. there.": "2021-07-28T17:00" },
  },
  {
    shape: "<hhmm> <ampm>",
    means: (time, half) => clock(afterNoon(Math.floor(time / 100), half), time % 100),
    examples: { "It hit at 1140 a.m. there.": "2021-07-28T11:40" },
  },
  {
    shape: "<hh>:<min> [:<min>]",
    means: (hour, minute, second) => clock(hour, minute, second ?? null, hour < 13),
    when: ({ pieces, from, to }) =>
      !isWord(pieces, to, "%") && !standsAfter(pieces, from, "psalm", "genesis", "matthew", "luke", "mark", "john"),
    examples: { "It hit at 13:53 there.": "2021-07-28T13:53", "It hit at 08:15:30 there.": "2021-07-28T08:15:30" },
    never: ["Luke 4:15 says so."],
  },
  {
    shape: "<hhmm> hours|hrs|gmt|utc|local|h",
    means: (time) => clock(Math.floor(time / 100), time % 100),
    examples: { "It hit at 1100 hours there.": "2021-07-28T11:00", "It hit at 1023 GMT there.": "2021-07-28T10:23" },
  },
  {
    shape: "<hhmm> (<hhmm> <zone>)",
    means: (time) => clock(Math.floor(time / 100), time % 100),
    examples: { "It hit at 1353 (1023 GMT) there.": "2021-07-28T13:53" },
  },
  {
    shape: "<hh>.<min>",
    means: (hour, minute) => clock(hour, minute, null, hour < 13),
    when: ({ pieces, from, to }) =>
      standsAfter(pieces, from, "at") &&
      !isWord(pieces, to, "%", "percent", "per", "million", "billion", "points", "-"),
    examples: { "They met at 6.45.": "2021-07-28T06:45" },
    never: ["Rates stood at 6.45 percent."],
  },
  {
    shape: "<hh> [twelve] <hourName>",
    means: (_, hour) => (hour > 12 ? clock(24, 0) : clock(12, 0)),
    when: ({ pieces, from }) => isWord(pieces, from, "12"),
    examples: { "They met at 12 noon.": "2021-07-28T12:00" },
  },
  {
    shape: "<hourName>",
    means: (hour) => clock(hour, 0),
    when: ({ pieces, from }) => !standsAfter(pieces, from, "high"),
    examples: { "They met at noon.": "2021-07-28T12:00", "They met at midnight.": "2021-07-28T24:00" },
    never: ["It was high noon for them."],
  },
  {
    shape: "<hh>|<numeral> {o'clock|oclock}",
    means: (hour) => (hour > 12 ? null : clock(hour, null, null, true)),
    examples: { "They met at five o'clock.": "2021-07-28T05:00" },
  },
  {
    shape: "<hh>|<numeral> [o'clock] in the <partOfDay>",
    means: (hour, part) =>
      hour > 12 || hour === 0 ? null : clock(part === 0 || part === 4 ? hour % 12 : (hour % 12) + 12, null),
    when: ({ pieces, from }) =>
      standsAfter(pieces, from, "at", "until", "by", "from", "around", "about", "before", "after"),
    examples: { "They met at 4 in the morning.": "2021-07-28T04:00" },
    never: ["He shot 4 in the afternoon."],
  },
  {
    shape: "half past <hh>|<numeral> [o'clock]",
    means: (hour) => (hour > 12 ? null : clock(hour, 30, null, true)),
    examples: { "They met at half past seven.": "2021-07-28T07:30" },
  },
  {
    shape: "[a] quarter past|after <hh>|<numeral> [o'clock]",
    means: (hour) => (hour > 12 ? null : clock(hour, 15, null, true)),
    examples: { "They met at quarter past seven.": "2021-07-28T07:15" },
  },
  {
    shape: "[a] quarter to|before <hh>|<numeral> [o'clock]",
    means: (hour) => (hour > 12 || hour < 1 ? null : clock(hour - 1, 45, null, true)),
    when: ({ pieces, from }) => standsAfter(pieces, from, "at", "by", "until", "around", "about"),
    examples: { "They met at a quarter to seven.": "2021-07-28T06:45" },
  },
  {
    shape: "<n> [min|minutes] past <hh>|<numeral> [o'clock]",
    means: (minutes, hour) => (minutes > 59 || hour > 12 || hour === 0 ? null : clock(hour, minutes, null, true)),
    examples: { "They met at ten past nine.": "2021-07-28T09:10" },
    never: ["They walked 70 past 9 shops."],
  },
  {
    shape: "<numeral> [-] <n> [minutes]",
    means: (hour, minutes) =>
      hour === 0 || hour > 12 || minutes < 10 || minutes > 59 ? null : clock(hour, minutes, null, true),
    when: ({ pieces, from }) => standsAfter(pieces, from, "at", "from", "until", "till", "by"),
    examples: { "They met at seven twenty-seven.": "2021-07-28T07:27" },
    never: ["They looked at seven paintings."],
  },
  {
    shape: "<hh>ish",
    means: (hour) => (hour > 12 ? null : clock(hour, null, null, true)),
    examples: { "They met at 11ish.": "2021-07-28T11:00" },
  },
  {
    shape: "<hh><halfday>",
    means: (hour, half) => (hour === 0 || hour > 12 ? null : clock(afterNoon(hour, half), null)),
    when: ({ pieces, from }) => standsAfter(pieces, from, "at", "by", "until", "around", "from"),
    examples: { "They met at 9p.": "2021-07-28T21:00" },
    never: ["Gate 7a is shut."],
  },
];

/** Times of the clock with their zone. */
export const CLOCKS: readonly Rule[] = [
  { shape: "<clock-time>", examples: {} },
  {
    shape: "<clock-time> <zone>",
    joins: (time, _, minutes) => zoned(time, minutes),
    examples: { "It hit at 4 a.m. EDT there.": "2021-07-28T04:00" },
    when: ({ pieces, to }) => startsUpper(pieces, to - 1),
  },
  {
    shape: "<clock-time> (<zone>)",
    joins: (time, _, minutes) => zoned(time, minutes),
    examples: { "It hit at 4 a.m. (GMT) there.": "2021-07-28T04:00" },
  },
  {
    shape: "<clock-time> local|eastern|pacific|central|standard [time]",
    joins: (time) => time,
    examples: { "It hit at 4 a.m. local time.": "2021-07-28T04:00" },
  },
  {
    shape: "<clock-time> (<hhmm> <zone>)",
    joins: (time) => time,
    examples: {
      "It hit at 10:30 p.m. (0230 GMT) Tuesday.": "2021-07-27T22:30",
      "It hit at 9.45 a.m. (0745 GMT) there.": "2021-07-28T09:45",
    },
  },
  {
    shape: "<clock-time> (<clock-time>)",
    joins: (time) => time,
    when: ({ pieces, to }) => isWord(pieces, to - 2, "gmt", "utc"),
    examples: {},
  },
  {
    shape: "<clock-time> (<clock-time> <zone>)",
    joins: (time) => time,
    examples: { "It hit at 4 a.m. (0200 GMT) there.": "2021-07-28T04:00" },
  },
];

/** Times on a day. */
export const TIMES: readonly Rule[] = [
  { shape: "<clock>", examples: {} },
  { shape: "<part-of-day>", examples: {} },
  {
    shape: "<part-of-day> [,] [at|around|about] <clock>",
    joins: (part, time) => onPart(time, part),
    examples: {
      "They met on Sunday late evening at 10:00.": "2021-07-25T22:00",
      "They meet tonight at 7:30.": "2021-07-28T19:30",
    },
  },
  {
    shape: "<clock> [,] <part-of-day>",
    joins: (time, part) => onPart(time, part),
    examples: {
      "They met at 8:30 last night.": "2021-07-27T20:30",
      "They met at 11 a.m. this morning.": "2021-07-28T11:00",
    },
  },
  {
    shape: "<day> [,|at|around|about|by|from] <clock>",
    joins: (day, time) => onDay(time, day),
    examples: {
      "They met on Monday at 3:30 p.m. there.": "2021-07-26T15:30",
      "Posted July 27, 2021 3:41 PM.": "2021-07-27T15:41",
    },
  },
  {
    shape: "<day>t<clock>",
    joins: (day, time) => onDay(time, day),
    examples: { "Posted 2021-07-26T09:30:00Z.": "2021-07-26T09:30:00" },
  },
  {
    shape: "<clock> [,] [on] <day>",
    joins: (time, day) => onDay(time, day),
    examples: { "They met at 10 p.m. Monday.": "2021-07-26T22:00", "They met at 9am on Tuesday.": "2021-07-27T09:00" },
  },
  {
    shape: "<clock> [in the|this|early|late] <partOfDay>",
    joins: (time, _, part) => inPart(time, part),
    examples: {
      "They met at 8:00 in the morning.": "2021-07-28T08:00",
      "They met at 8:30 in the evening.": "2021-07-28T20:30",
    },
  },
  {
    shape: "[the] [early|late] <partOfDay> at <clock>",
    joins: (time, _, part) => inPart(time, part),
    when: ({ pieces, from }) => standsAfter(pieces, from, "in", "on", "every"),
    examples: { "They met in the morning at 7:30.": "2021-07-28T07:30" },
  },
  {
    shape: "[the] <partOfDay> at <hh>|<numeral>",
    means: (part, hour) => {
      const time = hour > 12 ? null : clock(hour, null, null, true);
      return time === null ? null : inPart(time, part);
    },
    when: ({ pieces, from }) => standsAfter(pieces, from, "in"),
    examples: { "They met in the afternoon at 7.": "2021-07-28T19:00" },
  },
  {
    shape: "<day> {at|around|about} <hh>|<numeral>",
    joins: (day, _, hour) => {
      const time = hour > 12 || hour === 0 ? null : clock(hour, null, null, true);
      return time === null ? null : onDay(time, day);
    },
    when: ({ pieces, to }) => endsPhrase(pieces, to),
    examples: { "They met on Friday at 4.": "2021-07-23T04:00" },
    never: ["They met on Friday at 4 villages."],
  },
  {
    shape: "tonight {at|around|about} <hh>|<numeral>",
    means: (hour) => {
      const time = hour > 12 || hour === 0 ? null : clock(hour, null, null, true);
      return time === null ? null : onDay(inPart(time, 3), relative("day", 0));
    },
    when: ({ pieces, to }) => endsPhrase(pieces, to),
    examples: { "They meet tonight at 7.": "2021-07-28T19:00" },
  },
  {
    shape: "<early> [-] <partOfDay>",
    means: (early, part) => modified(partOfDay(part), early === 0 ? "START" : early === 1 ? "MID" : "END"),
    when: ({ pieces, from, to }) =>
      standsAfter(pieces, from, "in", "by", "until", "since", "of", "the") &&
      !isWord(pieces, to - 1, "night", "nights"),
    never: ["They saw the late-night show."],
    examples: { "They met in late afternoon.": "2021-07-28TAF" },
  },
  {
    shape: "<partOfDay>",
    means: (part) => partOfDay(part),
    when: ({ pieces, from }) =>
      standsAfter(pieces, from, "by", "at", "before", "until", "after", "since") &&
      isWord(pieces, from, "dawn", "dusk", "nightfall", "daybreak", "sunset", "sunrise", "night"),
    examples: { "They left at dawn.": "2021-07-28TMO", "They must leave by nightfall.": "2021-07-28TNI" },
    never: ["The dawn chorus sang."],
  },
  {
    shape: "overnight",
    means: () => partOfDay(3, relative("day", -1)),
    when: ({ pieces, from, to }) => !standsAfter(pieces, from, "an", "the") && !isWord(pieces, to, "-"),
    examples: { "Rain fell overnight.": "2021-07-27TNI" },
    never: ["He was an overnight success."],
  },
  {
    shape: "the [early|late|next|following|previous] <partOfDay>",
    means: (part) => partOfDay(part),
    when: ({ pieces, from, to }) =>
      standsAfter(pieces, from, "in", "during", "by", "until", "through", "into", "for", "later") &&
      !isWord(pieces, to, "of", "-"),
    examples: { "They met in the afternoon.": "2021-07-28TAF" },
    never: ["The morning of the hunter is a film."],
  },
];
