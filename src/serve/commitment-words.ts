/** How every rendering writes a commitment and its deadline. */
import type { CommitmentState, ReadoutCommitment } from "../reconcile/readout.ts";
import { count, day, dayNumber, isoDay, moment } from "./plain-words.ts";

/**
 * Who is bound how, and to what, in found words and one fixed frame: "Norland refuses: lower the dam". Where nobody is told
 * to do it, the words themselves have the subject: "the store will be rebuilt".
 *
 * @example
 * commitmentHeading({ ...commitment, strength: "intends", what: "pay the fine" }, "Norland") // "Norland intends: pay the fine"
 */
export function commitmentHeading(
  commitment: Pick<ReadoutCommitment, "whoText" | "what" | "strength" | "about">,
  name: string | null,
): string {
  const who = name ?? commitment.whoText;
  const what = commitment.about === undefined ? commitment.what : `${commitment.about}: ${commitment.what}`;
  return who === null ? what : `${who} ${commitment.strength}: ${what}`;
}

const dayTimes: Readonly<Record<string, string>> = {
  MO: "morning",
  MI: "midday",
  AF: "afternoon",
  EV: "evening",
  NI: "night",
};
const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const units: Readonly<Record<string, string>> = { H: "hour", M: "month", D: "day", W: "week", Y: "year" };

/**
 * A deadline as the last day or hour that it leaves: "by 31 March 2026" for a month, "by 12 March 2026, 18:00" for an hour,
 * "by Monday" where the week is not known, "within 48 hours" for a length of time.
 */
export function byWords(by: NonNullable<ReadoutCommitment["by"]>): string {
  const { value, to } = by;
  const length = /^P(T?)(\d+)([HMDWY])$/.exec(value);
  if (length !== null) {
    const unit = length[1] === "T" && length[3] === "M" ? "minute" : units[length[3]!]!;
    return `within ${count(Number(length[2]), unit)}`;
  }
  const weekday = /^XXXX-WXX-(\d)/.exec(value)?.[1];
  if (weekday !== undefined) return `by ${weekdays[Number(weekday) - 1] ?? value}`;
  if (/^XXXX-WXX-WE/.test(value)) return "by the end of the weekend";
  const yearless = /^XXXX-(\d\d-\d\d)/.exec(value)?.[1];
  if (yearless !== undefined) return `by ${day(`2000-${yearless}`).replace(/ 2000$/, "")}`;
  const time = dayTimes[/^\d{4}-\d\d-\d\dT([A-Z]{2})$/.exec(value)?.[1] ?? ""];
  if (time !== undefined) return `by ${day(value.slice(0, 10))}, ${time}`;
  const end = dayNumber(to);
  const isDay = /^\d{4}-\d\d-\d\d/.test(value);
  return `by ${isDay || end === null ? moment(value) : day(isoDay(end - 0.01))}`;
}

const stateOrder: readonly CommitmentState[] = [
  "reported late",
  "disputed",
  "overdue, nothing reported",
  "withdrawn",
  "open",
  "reported in progress",
  "reported done",
];

/** Commitments as an editor wants them: late and disputed ones first, then those that are due soonest. */
export function byState(commitments: readonly ReadoutCommitment[]): ReadoutCommitment[] {
  return [...commitments].sort(
    (a, b) =>
      stateOrder.indexOf(a.state) - stateOrder.indexOf(b.state) ||
      (deadlineOf(a) ?? Number.MAX_VALUE) - (deadlineOf(b) ?? Number.MAX_VALUE),
  );
}

/** The end of a deadline as a day number; null where none is told. Its last day counts: `to` is exclusive, a value alone is taken to its own end. */
export function deadlineOf(commitment: ReadoutCommitment): number | null {
  return dayNumber(commitment.by?.to ?? commitment.by?.value ?? null);
}
