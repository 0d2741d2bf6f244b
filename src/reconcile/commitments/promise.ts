import type { Commitment } from "../../text/annotation.ts";
import { closenessOf, type Ideas, type Likeness } from "../passages/grouping.ts";
import type { Weights } from "../passages/weights.ts";
import { type Telling, wordAt } from "../telling.ts";

/** One report's telling of a commitment, ready to be compared. */
export interface Told {
  readonly telling: Telling;
  readonly commitment: Commitment;
  /** The story's entity that commits. */
  readonly who: string | null;
  readonly ideas: readonly string[];
  readonly actor: string | null;
  /** The idea of what is to be done, and the word that tells it. */
  readonly deed: string;
  readonly deedWord: string;
}

const LIKENESS: Likeness = { ofLighter: 0.55, ofBoth: 0.3, ideas: 2 };
/** Enough where the deadlines fall on one day, or one within the other. */
export const DATED_LIKENESS: Likeness = { ofLighter: 0.35, ofBoth: 0.15, ideas: 2 };

/** Enough within one report where one telling leaves open who commits. */
const VAGUE_LIKENESS: Likeness = { ofLighter: 0.4, ofBoth: 0.15, ideas: 4 };

/** A commitment with the ideas of its words, but for those of its deadline. */
export function promiseOf(telling: Telling, commitment: Commitment): Told {
  const ideas: string[] = [];
  let deed = "";
  let deedWord = "";
  const { by, what, who, about } = commitment;
  const verb = verbIn(commitment, telling);
  const verbOf = (start: number) => start >= verb && start >= what.start && start < what.end;
  for (const { start, end } of [who, about, what].filter((span) => span !== null && span !== undefined)) {
    for (let i = wordAt(telling, start); i < telling.words.length && telling.words[i]!.start < end; i++) {
      const word = telling.words[i]!;
      if (word.idea === "" || (by !== null && word.end > by.start && word.start < by.end)) continue;
      ideas.push(word.idea);
      if (deed === "" && verbOf(word.start)) [deed, deedWord] = [word.idea, word.lower];
    }
  }
  const entity = telling.entityOf(who?.entity ?? null);
  const named = who === null ? undefined : telling.words[wordAt(telling, Math.max(who.start, who.end - 1))]?.idea;
  const actor = who === null ? null : (ideas.find((idea) => entity !== null && idea === `@${entity}`) ?? named ?? null);
  return { telling, commitment, who: entity, ideas, actor: actor === "" ? null : actor, deed, deedWord };
}

const MODAL = /^(?:will|would|shall|must|should|won't|wouldn't)$/;
const BE = /^(?:is|are|was|were)$/;
const BETWEEN = /^(?:to|be|not|never|also|soon|still)$/;

/** Where the verb stands: behind "will be" where what it is done to comes first ("the store will be rebuilt"). */
function verbIn({ what }: Commitment, telling: Telling): number {
  const { words } = telling;
  let i = wordAt(telling, what.start);
  const isIn = (index: number) => index < words.length && words[index]!.start < what.end;
  while (isIn(i) && !MODAL.test(words[i]!.lower) && !(BE.test(words[i]!.lower) && words[i + 1]?.lower === "to")) i++;
  if (!isIn(i)) return what.start;
  do i++;
  while (isIn(i) && BETWEEN.test(words[i]!.lower));
  return isIn(i) ? words[i]!.start : what.start;
}

/** Two promises may be one where the same one commits, to deadlines that do not exclude each other; with the same deadline they may be worded further apart. */
export function mayBeOne(a: Told, b: Told, x: Ideas, y: Ideas, weigh: Weights): boolean {
  if (isRefusal(a) !== isRefusal(b)) return false;
  if (a.who !== null && b.who !== null && a.who !== b.who) return false;
  const deadlines = compareDeadlines(a.commitment, b.commitment);
  if (deadlines === "other") return false;
  if (deadlines === "same" || isAlike(x, y, weigh)) return true;
  // "They will go on supporting …" in the headline of a report, and in its text who it is
  return a.telling === b.telling && (isVague(a) || isVague(b)) && closenessOf(x, y, VAGUE_LIKENESS, weigh) > 0;
}

/** Promises without those that only mention one by its verb ("the sum that Norland intends to pay") where another telling says what it is. */
export function withoutMentions(told: readonly Told[]): readonly Told[] {
  const keyOf = ({ who, actor, deed }: Told) => `${who ?? actor} ${deed}`;
  const whole = new Set(told.filter(({ ideas }) => new Set(ideas).size > FEW).map(keyOf));
  return told.filter((one) => new Set(one.ideas).size > FEW || one.commitment.by !== null || !whole.has(keyOf(one)));
}

/** Who and the verb. */
const FEW = 2;

/** True where two promises say the same by their words alone. */
export function isAlike(x: Ideas, y: Ideas, weigh: Weights): boolean {
  return closenessOf(x, y, LIKENESS, weigh) > 0;
}

/** True for what somebody will not do. */
export function isRefusal({ commitment }: Told): boolean {
  return commitment.strength === "refuses";
}

/** "Same" where one deadline lies within the other or both end on one day, "other" where they end more than a day apart, else "unknown". */
function compareDeadlines({ by: a }: Commitment, { by: b }: Commitment): "same" | "other" | "unknown" {
  if (!a?.to || !b?.to || !a.from || !b.from) return "unknown";
  if (lastDay(a.to) === lastDay(b.to) || (a.from < b.to && b.from < a.to)) return "same";
  return "other";
}

/** The last day before an exclusive end: midnight belongs to the day before. */
function lastDay(to: string): string {
  const isMidnight = to.length <= 10 || /T00:00/.test(to);
  return isMidnight ? new Date(Date.parse(to.slice(0, 10)) - DAY).toISOString().slice(0, 10) : to.slice(0, 10);
}

const DAY = 86_400_000;

/** The day on which the report that tells a promise was published. */
export function dayOf({ telling }: Told): string | null {
  return telling.report.published?.slice(0, 10) ?? null;
}

/** Of several ways to tell a deadline the most exact. */
export function deadlineOf(members: readonly Told[]) {
  const dated = members.map(({ commitment }) => commitment.by).filter((by) => by !== null);
  return [...dated].sort((a, b) => lengthOf(a) - lengthOf(b))[0] ?? null;
}

/** How long the interval of a deadline is; endless where an end is not known. */
export function lengthOf({ from, to }: { readonly from: string | null; readonly to: string | null }): number {
  return from !== null && to !== null ? Date.parse(to) - Date.parse(from) : Number.POSITIVE_INFINITY;
}

/** Somebody who is not named: "they", "officials". */
const VAGUE_ACTOR = /^(?:they|(?:\w+ )?(?:officials|authorities|sources))$/i;
const PRONOUN = /^(?:he|she|they|we|i|it|its|his|her|their|our|who|which)$/i;

/** True where a report leaves open who commits. */
export function isVague({ who, commitment }: Told): boolean {
  return who === null && VAGUE_ACTOR.test(commitment.who?.text ?? "");
}

/** The rendering that tells best by itself who does what: a name before a noun, a noun before a pronoun, a pronoun before nobody. */
export function clearest(members: readonly Told[]): Told {
  const rank = ({ who, commitment }: Told) =>
    commitment.who === null ? 3 : PRONOUN.test(commitment.who.text) ? (who === null ? 4 : 2) : who === null ? 1 : 0;
  return [...members].sort((a, b) => rank(a) - rank(b))[0]!;
}

/** Who, what and by when in one stretch where they stand near each other. */
export function placeOf({ who, what, by }: Commitment): { start: number; end: number } {
  const near = who !== null && who.end <= what.start && what.start - who.end < 60 ? who.start : what.start;
  return { start: near, end: Math.max(what.end, by !== null && by.start - what.end < 40 ? by.end : 0) };
}

/** The report's own words for a promise with its subject: "the mission would end by the end of the year". */
export function headingOf(members: readonly Told[]): string {
  const { telling, commitment } = clearest(members);
  const { start, end } = placeOf(commitment);
  const words = telling.report.text.slice(start, end);
  const { who } = commitment;
  const lead = who !== null && start > who.start ? who : commitment.about;
  return (lead ? `${lead.text}: ${words}` : words).replace(/\s+/g, " ");
}

/** A heading without the deadline at its end. */
export function withoutDeadline(heading: string, deadline: string): string {
  return heading.endsWith(deadline) ? heading.slice(0, -deadline.length).trimEnd() : heading;
}
