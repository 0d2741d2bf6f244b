import type { DateExpression, TimexMod, TimexType } from "../../text/annotation.ts";
import { dayAfter, dayNumber, firstDay, isoDate, modulo } from "./calendar.ts";
import type { FiscalYear } from "./fiscal.ts";
import type { Clock, Duration, Meaning, Shifted } from "./meaning.ts";
import { baseMoment, type Moment, momentOf, move, referenceMoment, type Setting } from "./moments.ts";
import { amountText, periodText } from "./value.ts";

/** The fields of a date expression that its meaning and setting decide. */
export type Resolved = Pick<DateExpression, "type" | "value" | "mod" | "from" | "to" | "anchor" | "implied"> & {
  readonly moment: Moment | null;
};

/** Turns a meaning into value and interval. Pure: the same meaning and setting give the same result. */
export function resolve(meaning: Meaning, setting: Setting): Resolved | null {
  const mod = meaning.mod ?? null;
  switch (meaning.kind) {
    case "pair":
      return null;
    case "duration":
      return durationOf(meaning, setting, mod);
    case "reference":
      return { ...timeless("DATE", meaning.value, mod), anchor: setting.reference?.anchor ?? null };
    case "repeated":
      return timeless("SET", meaning.value, mod);
    case "clock":
      return timeOf(meaning, setting, mod);
    default: {
      if (meaning.kind === "shifted" && !meaning.whole) {
        const open = openShift(meaning, setting);
        if (open !== null) return { ...open, mod };
      }
      const moment = momentOf(meaning, setting);
      if (moment === null) return null;
      const isFiscal = meaning.kind === "absolute" && meaning.fiscal === true;
      return { ...dateOf(moment, mod), ...(isFiscal ? fiscalSpan(moment.period.index, setting.fiscalYear) : {}) };
    }
  }
}

// The months of a fiscal year are the country's; without one they are not known.
function fiscalSpan(year: number, fiscalYear: FiscalYear | null): { from: string | null; to: string | null } {
  if (fiscalYear === null) return { from: null, to: null };
  const first = fiscalYear.namedAfter === "end" && fiscalYear.month > 1 ? year - 1 : year;
  const day = (y: number): string => isoDate(dayNumber(y, fiscalYear.month, fiscalYear.day));
  return { from: day(first), to: day(first + 1) };
}

function timeless(type: TimexType, value: string, mod: TimexMod | null): Resolved {
  return { type, value, mod, from: null, to: null, anchor: null, implied: [], moment: null };
}

function dateOf(moment: Moment, mod: TimexMod | null): Resolved {
  const { period, known, anchor, implied } = moment;
  const isFull = known === "full";
  return {
    type: "DATE",
    value: periodText(period, known),
    mod,
    from: isFull && mod !== "BEFORE" && mod !== "ON_OR_BEFORE" ? isoDate(firstDay(period)) : null,
    to: isFull && mod !== "AFTER" && mod !== "ON_OR_AFTER" ? isoDate(dayAfter(period)) : null,
    anchor,
    implied,
    moment,
  };
}

// What stays open: "several years ago", "three hours later", and "four years ago" when there is nothing to count from.
function openShift(meaning: Shifted, setting: Setting): Resolved | null {
  const isVague = meaning.by.some(({ count }) => Number.isNaN(count) || count > HISTORY);
  if (isVague) {
    if (meaning.base === "published") return timeless("DATE", meaning.sign < 0 ? "PAST_REF" : "FUTURE_REF", null);
    return timeless("DURATION", amountText(meaning.by), null);
  }
  const isClock = meaning.by.some(({ measure }) => measure === "hour" || measure === "minute" || measure === "second");
  if (isClock) return timeless("DURATION", amountText(meaning.by), null);
  const base = baseMoment(meaning, setting);
  if (base !== null && base.known === "none") return timeless("DATE", amountText(meaning.by), null);
  if (base !== null && base.known === "weekday" && meaning.unit !== "day")
    return timeless("DATE", amountText(meaning.by), null);
  return null;
}

// "66 million years ago" names no year.
const HISTORY = 9999;

function timeOf(meaning: Clock, setting: Setting, mod: TimexMod | null): Resolved | null {
  const day = clockDay(meaning, setting);
  if (day === null) return null;
  const { period, known, anchor, implied } = day;
  const start = period.index;
  const zone = meaning.zone ?? "";
  return {
    type: "TIME",
    value: periodText(period, known) + meaning.tail,
    mod,
    from: known === "full" ? instant(start, meaning.from) + zone : null,
    to: known === "full" ? instant(start, meaning.to) + zone : null,
    anchor,
    implied,
    moment: day,
  };
}

// A time without a day is of the day last told, when that is not far back, and else of the day of the report.
function clockDay(meaning: Clock, setting: Setting): Moment | null {
  if (meaning.day !== null) {
    const moment = momentOf(meaning.day, setting);
    return moment === null || moment.period.unit !== "day" ? null : moment;
  }
  const told = setting.told.find(({ moment }) => moment.period.unit === "day");
  const { reference } = setting;
  // "By nightfall they will …" is of the report's day, though the text told of the day before.
  const isPast =
    told !== undefined && reference !== null && told.moment.period.index < reference.day && !/\d/.test(meaning.tail);
  return told === undefined || (isPast && setting.tense() > 0)
    ? referenceMoment(setting)
    : { ...told.moment, anchor: told.span };
}

function instant(day: number, minutes: number): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const rest = modulo(minutes, 1440);
  return `${isoDate(day + Math.floor(minutes / 1440))}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
}

function durationOf(meaning: Duration, setting: Setting, mod: TimexMod | null): Resolved {
  const { amounts, lies } = meaning;
  const value = amountText(amounts);
  const { reference } = setting;
  const isOpen = amounts.some(
    ({ count, measure }) => Number.isNaN(count) || measure === "hour" || measure === "minute" || measure === "second",
  );
  if (lies === undefined || reference === null || isOpen) return timeless("DURATION", value, mod);
  const other = move(reference.day, amounts, lies);
  return {
    ...timeless("DURATION", value, mod),
    from: isoDate(lies < 0 ? other : reference.day),
    to: isoDate(lies < 0 ? reference.day : other),
    anchor: reference.anchor,
  };
}
