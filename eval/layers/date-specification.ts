import { findDates } from "../../src/read/dates/dates.ts";
import { tokenise } from "../../src/read/tokens/tokens.ts";
import type { DateExpression } from "../../src/text/annotation.ts";
import type { Scores } from "../layer.ts";

interface Value {
  readonly timex?: string;
  readonly type?: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

interface Case {
  readonly id: string;
  readonly ref: string | null;
  readonly text: string;
  readonly results: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly resolution: { readonly values: readonly Value[] } | null;
  }[];
  readonly notSupported: string;
}

/**
 * Share of the specification's supported cases that are read right: those of the default model with a reference date
 * that its JavaScript port claims. A case is right when each of its results is met and nothing else is found.
 */
export function scoreSpecification(lines: readonly string[], explain?: (line: string) => void): Scores {
  let items = 0;
  let right = 0;
  for (const line of lines) {
    const test = JSON.parse(line) as Case;
    if (
      test.ref === null ||
      !test.id.startsWith("DateTimeModel-") ||
      test.notSupported.toLowerCase().includes("javascript")
    )
      continue;
    items += 1;
    const found = findDates(tokenise(test.text), { published: test.ref });
    const problem = mistake(test, found);
    if (problem === null) right += 1;
    else
      explain?.(`SPEC | ${test.text} | ${problem} | ${found.map((date) => `${date.text}=${date.value}`).join("; ")}`);
  }
  return { items, spec: items === 0 ? 0 : Math.round((right / items) * 10000) / 100 };
}

// What is wrong with what was found, or null.
function mistake(test: Case, found: readonly DateExpression[]): string | null {
  const used = new Set<DateExpression>();
  for (const result of test.results) {
    const within = found.filter((date) => date.start < result.end + 1 && date.end > result.start);
    for (const date of within) used.add(date);
    const values = result.resolution?.values ?? [];
    if (within.length === 0) return `missed ${result.text}`;
    if (!values.some((value) => isMet(value, within))) return `wrong ${result.text} ${values[0]?.timex ?? ""}`;
  }
  const extra = found.find((date) => !used.has(date));
  return extra === undefined ? null : `spurious ${extra.text}`;
}

// The specification's way of writing and TIMEX3's differ, so meanings are compared: a resolved date or interval, or the
// timex itself with X for any digit; a range is met by a date at each end; a time alone by a time on any day;
// "few" is 3 there and X here; the end of a day is its last second there and a modifier here.
function isMet(value: Value, found: readonly DateExpression[]): boolean {
  const timex = value.timex ?? "";
  const range = /^\(([^,]+),([^,]+),([^,]+)\)$/.exec(timex);
  if (range !== null) {
    const [from = "", to = "", length = ""] = range.slice(1);
    const first = found[0];
    const last = found.at(-1);
    if (first !== undefined && last !== undefined && first !== last && begins(from, first) && begins(to, last))
      return true;
    if (found.some((date) => date.type === "DURATION" && amount(date.value) === amount(length))) return true;
    return found.some((date) => date.from === from && date.to === to);
  }
  return found.some(
    (date) =>
      isSame(timex, date) ||
      (value.value !== undefined && isSame(value.value.replace(" ", "T"), date)) ||
      (value.start !== undefined && value.end !== undefined && date.from === value.start && date.to === value.end),
  );
}

// A range's end is told by the first day of its last month.
function begins(timex: string, date: DateExpression): boolean {
  return isSame(timex, date) || date.from === timex;
}

function isSame(timex: string, date: DateExpression): boolean {
  const want = canonical(timex);
  const got = canonical(date.value);
  if (want === got || fits(want, got) || onWeekday(want, got)) return true;
  if (/^P/.test(want) && /^P/.test(got)) return amount(want) === amount(got);
  if (/^T/.test(want)) return got.slice(got.indexOf("T")) === want && got.includes("T");
  return date.mod === "END" && want === `${got}T23:59:59`;
}

// "T17", "T17:00" and "T17:00:00" are one time.
function canonical(timex: string): string {
  return timex
    .replace(/T(\d):/, "T0$1:")
    .replace(/(T\d\d(?::\d\d)?):00$/, "$1")
    .replace(/(T\d\d):00$/, "$1")
    .replace(/T(\d)$/, "T0$1");
}

// "XXXX-WXX-2TMO" is met by the morning of any Tuesday.
function onWeekday(want: string, got: string): boolean {
  const parts = /^XXXX-WXX-(\d)(.*)$/.exec(want);
  const day = /^(\d{4}-\d{2}-\d{2})(.*)$/.exec(got);
  if (parts === null || day === null || parts[2] !== day[2]) return false;
  return new Date(`${day[1]}T00:00:00Z`).getUTCDay() % 7 === Number(parts[1]) % 7;
}

// X in what is wanted stands for any digit.
function fits(want: string, got: string): boolean {
  if (!want.includes("X") || want.length !== got.length) return false;
  for (let at = 0; at < want.length; at += 1) {
    const isOpen = want[at] === "X" && /\d/.test(got[at] ?? "");
    if (!isOpen && want[at] !== got[at]) return false;
  }
  return true;
}

const SECONDS: Readonly<Record<string, number>> = {
  Y: 31_536_000,
  M: 2_628_000,
  W: 604_800,
  D: 86_400,
  TH: 3600,
  TM: 60,
  TS: 1,
};

// A duration's length in seconds, so that P2.5Y and P2Y6M are one.
function amount(timex: string): number {
  let seconds = 0;
  let isClock = false;
  for (const [, mark, count, letter] of timex.slice(1).matchAll(/(T)|([\d.]+|X)([A-Z]+)/g)) {
    if (mark !== undefined) isClock = true;
    else seconds += (count === "X" ? 3 : Number(count)) * (SECONDS[(isClock ? "T" : "") + letter] ?? 0);
  }
  return Math.round(seconds / 60) * 60 || seconds;
}
