import { modulo, weekdayOf } from "./calendar.ts";
import type { Meaning } from "./meaning.ts";
import { wordAt } from "./numerals.ts";
import type { Pieces } from "./pieces.ts";
import { isDirectPast, type Tense, tenseAt, type VerbTest } from "./tense.ts";

/** An expression's place among the pieces, and what it says. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
}

/**
 * Tenses of the bare weekdays of a report. A report that looks ahead to "Monday's summit" means the same Monday each time,
 * so mentions of one weekday vote; only one with a past verb right before it ("said Monday") stands for itself.
 * A weekday whose name is tomorrow's is tomorrow's unless such a verb says otherwise: nobody calls a day six days ago so.
 */
export function weekdayTenses(
  mentions: readonly Mention[],
  pieces: Pieces,
  today: number | null,
  isPastVerb: VerbTest | undefined,
): ReadonlyMap<Mention, Tense> {
  const votes = new Int32Array(8);
  const own = new Map<Mention, { readonly weekday: number; readonly tense: Tense; readonly isSure: boolean }>();
  for (const mention of mentions) {
    const weekday = bareWeekday(mention.meaning);
    if (weekday === null) continue;
    const tense = tenseAt(pieces, mention.from, mention.to, isPastVerb);
    // "said Monday's meeting": the verb does not speak of when.
    const isOwner = pieces.gaps[mention.to] === 0 && wordAt(pieces, mention.to + 1) === "s";
    const isSure = !isOwner && isDirectPast(pieces, mention.from, mention.to, isPastVerb);
    own.set(mention, { weekday, tense, isSure });
    votes[weekday] = (votes[weekday] ?? 0) + tense;
  }
  const decided = new Map<Mention, Tense>();
  for (const [mention, { weekday, tense, isSure }] of own) {
    const isTomorrow = today !== null && modulo(weekdayOf(today) - weekday, 7) === 6;
    const voted = Math.sign(votes[weekday] ?? 0) as Tense;
    decided.set(mention, isSure ? -1 : isTomorrow ? 1 : voted === 0 ? tense : voted);
  }
  return decided;
}

function bareWeekday(meaning: Meaning): number | null {
  const day = meaning.kind === "clock" ? meaning.day : meaning;
  return day?.kind === "weekday" && day.direction === null && day.week === undefined && day.dayOfMonth === undefined
    ? day.weekday
    : null;
}
