import { civilDate, digits, isoWeek, modulo, type Period, weekdayOf } from "./calendar.ts";
import type { Amount, Measure } from "./meaning.ts";

/**
 * How much of a period the text and its anchor let one know: all of it, all but the year, the day of the week only, or nothing but its unit.
 */
export type Known = "full" | "yearless" | "weekday" | "none";

const SEASONS = ["SP", "SU", "FA", "WI"] as const;

/** TIMEX3 value of a period, with X for what is not known: `2021-07`, `1989-Q3`, `XXXX-WXX-5`. */
export function periodText({ unit, index }: Period, known: Known): string {
  const year = (value: number): string => (known === "full" ? yearText(value) : "XXXX");
  switch (unit) {
    case "day": {
      if (known === "weekday") return `XXXX-WXX-${weekdayOf(index)}`;
      if (known === "none") return "XXXX-XX-XX";
      const date = civilDate(index);
      return `${year(date.year)}-${digits(date.month, 2)}-${digits(date.day, 2)}`;
    }
    case "week":
    case "weekend": {
      const tail = unit === "weekend" ? "-WE" : "";
      if (known !== "full") return `XXXX-WXX${tail}`;
      const week = isoWeek(index);
      return `${yearText(week.year)}-W${digits(week.week, 2)}${tail}`;
    }
    case "month":
      return `${year(Math.floor(index / 12))}-${known === "none" ? "XX" : digits(modulo(index, 12) + 1, 2)}`;
    case "season":
      return `${year(Math.floor(index / 4))}-${SEASONS[modulo(index, 4)] ?? "XX"}`;
    case "quarter":
      return `${year(Math.floor(index / 4))}-Q${known === "none" ? "X" : modulo(index, 4) + 1}`;
    case "half":
      return `${year(Math.floor(index / 2))}-H${known === "none" ? "X" : modulo(index, 2) + 1}`;
    case "year":
      return year(index);
    case "decade":
      return known === "full" ? digits(index, 3) : "XXX";
    case "century":
      return known === "full" ? digits(index, 2) : "XX";
    case "millennium":
      return known === "full" ? digits(index, 1) : "X";
  }
}

function yearText(year: number): string {
  return year > 0 ? digits(year, 4) : `BC${digits(1 - year, 4)}`;
}

// Letter, how many of it one unit is, and what half of it is, where that is usual.
const LETTERS: Readonly<
  Record<
    Measure,
    { readonly letter: string; readonly times: number; readonly isClock: boolean; readonly half?: string }
  >
> = {
  millennium: { letter: "Y", times: 1000, isClock: false },
  century: { letter: "Y", times: 100, isClock: false },
  decade: { letter: "Y", times: 10, isClock: false },
  year: { letter: "Y", times: 1, isClock: false, half: "6M" },
  half: { letter: "M", times: 6, isClock: false },
  quarter: { letter: "M", times: 3, isClock: false },
  season: { letter: "M", times: 3, isClock: false },
  month: { letter: "M", times: 1, isClock: false },
  week: { letter: "W", times: 1, isClock: false },
  weekend: { letter: "WE", times: 1, isClock: false },
  day: { letter: "D", times: 1, isClock: false },
  hour: { letter: "H", times: 1, isClock: true, half: "30M" },
  minute: { letter: "M", times: 1, isClock: true, half: "30S" },
  second: { letter: "S", times: 1, isClock: true },
  some: { letter: "X", times: 1, isClock: false },
};

/** TIMEX3 value of a length of time: `P2Y`, `PT1H30M`, `PXW` where the number is left open. */
export function amountText(amounts: readonly Amount[]): string {
  let calendar = "";
  let clock = "";
  for (const { count, measure } of amounts) {
    const { letter, times, isClock, half } = LETTERS[measure];
    const whole = Math.floor(count);
    const text = Number.isNaN(count)
      ? `X${letter}`
      : half !== undefined && count - whole === 0.5
        ? `${whole === 0 ? "" : whole + letter}${half}`
        : `${Math.round(count * times * 1000) / 1000}${letter}`;
    if (isClock) clock += text;
    else calendar += text;
  }
  return `P${calendar}${clock === "" ? "" : `T${clock}`}`;
}
