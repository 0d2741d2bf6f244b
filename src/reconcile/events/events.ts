import type { DateExpression } from "../../text/annotation.ts";
import type { Draft } from "../findings/draft.ts";
import type { Clause } from "../passages/clauses.ts";
import { clauseAt, evidence, sortedEvidence, type Telling, wordAt } from "../telling.ts";
import { type Union, unionOf } from "../union.ts";
import { isHappening } from "../words/meaning.ts";
import { isVerbForm } from "../words/verb-forms.ts";
import { type DateRelation, isNamed, relationOfDates, type SensedDate, sensed } from "./dates.ts";

/** Something that happened, with the date that its clause gives it. */
interface DatedEvent {
  readonly telling: Telling;
  readonly clause: Clause;
  readonly date: DateExpression;
  readonly sensed: SensedDate;
  readonly ideas: ReadonlySet<string>;
  /** Ideas of its verbs and of what happens. */
  readonly happenings: ReadonlySet<string>;
}

/** Happenings that befall a thing once: two dates for one of them cannot both be true. */
const ONCE: ReadonlySet<string> = new Set("sink sign resign appoint elect end begin crash hijack".split(" "));
/** Two clauses tell of one event when they share what happened and this many ideas more; fewer where both tell a time of day. */
const SHARED = 1;
const SHARED_FOR_SURE = 2;
/** The words before a date are looked at this far back. */
const LEAD = 100;
/** An event is compared with this many others of its kind. */
const NEIGHBOURS = 30;

const RELATIONS = ["apart", "bounds", "near", "within", "same"] as const;

/** One event dated by several reports: the same date, one within the other, two that are near, or two that exclude each other. */
export function eventDrafts(tellings: readonly Telling[], order: ReadonlyMap<string, number>): Draft[] {
  const events = tellings.flatMap(datedEvents);
  const byIdea = new Map<string, number[]>();
  const sets = () => unionOf(events.length);
  const unions: Readonly<Record<DateRelation, Union>> = {
    same: sets(),
    within: sets(),
    near: sets(),
    bounds: sets(),
    apart: sets(),
  };
  // A clause that is copied word for word goes where its first telling goes, so that copies make no work
  const byWords = new Map<string, number>();
  const copies = new Map<number, number[]>();
  const equal: [number, number][] = [];
  const nearby = new Set<number>();
  events.forEach((second, index) => {
    const words = wordsOf(second);
    const model = byWords.get(words);
    if (model !== undefined) {
      copies.set(model, [...(copies.get(model) ?? []), index]);
      return;
    }
    byWords.set(words, index);
    const others = new Map<number, number>();
    for (const idea of second.ideas) {
      const list = byIdea.get(idea) ?? [];
      for (const other of list) others.set(other, (others.get(other) ?? 0) + 1);
      if (list.length < NEIGHBOURS) byIdea.set(idea, [...list, index]);
    }
    for (const [other, shared] of others) {
      const relation = shared < SHARED ? null : relationOfEvents(events[other]!, second, shared);
      if (relation !== null) unions[relation].join(other, index);
      if (relation === "same") equal.push([other, index]);
      if (relation === "near") for (const one of [other, index]) nearby.add(one);
    }
  });
  // Who tells the same of two times that are near each other stands on that side
  for (const [one, other] of equal) if (nearby.has(one) || nearby.has(other)) unions.near.join(one, other);
  const finer = unions.within;
  // A clock time that lies in both of two parts of a day shows that they are one
  const clocked = new Set(events.flatMap(({ date }, index) => (/T\d/.test(date.value) ? [finer.find(index)] : [])));
  return RELATIONS.flatMap((relation) =>
    unions[relation].groups().flatMap((group) => {
      if (group.length === 1 && (relation !== "same" || !copies.has(group[0]!))) return [];
      // What a more exact date was found for is told by that alone
      const isPart = (index: number) => !/T\d/.test(events[index]!.date.value);
      const isTold =
        group.length > 1 &&
        group.every((index) => finer.find(index) === finer.find(group[0]!)) &&
        ((relation === "same" && group.every((index) => events[index]!.date.type === "DATE")) ||
          (relation === "near" && group.every(isPart) && clocked.has(finer.find(group[0]!))));
      const all = group.flatMap((index) => [index, ...(copies.get(index) ?? [])]).map((index) => events[index]!);
      if (isTold || new Set(all.map(({ telling }) => telling.twin)).size < 2) return [];
      return isWorthTelling(relation, group.length, all[0]!) ? [draftOf(relation, all, order)] : [];
    }),
  );
}

/** A clause copied word for word agrees on its date only where it tells of an event by more than the date. */
function isWorthTelling(relation: DateRelation, tellings: number, { ideas, happenings }: DatedEvent): boolean {
  return relation !== "same" || tellings > 1 || (ideas.size > SHARED_FOR_SURE && happenings.size > 0);
}

function wordsOf({ telling, clause, date }: DatedEvent): string {
  let words = `${date.value} ${date.start - clause.start}`;
  for (let i = clause.from; i < clause.to; i++) words += ` ${telling.words[i]!.lower}`;
  return words;
}

function datedEvents(telling: Telling): DatedEvent[] {
  return telling.reading.dates.flatMap((date) => {
    const clause = clauseAt(telling, date.start);
    if (clause === null || (date.type !== "DATE" && date.type !== "TIME")) return [];
    if (isAttribute(telling, date)) return [];
    const ideas = new Set<string>();
    const happenings = new Set<string>();
    const to = participleEnd(telling, clause, date.start);
    for (let i = clause.from; i < to; i++) {
      const { idea, lower, start, end } = telling.words[i]!;
      if (idea === "" || (end > date.start && start < date.end) || /^\p{N}/u.test(idea)) continue;
      ideas.add(idea);
      if (!idea.startsWith("@") && (isHappening(idea) || isVerbForm(lower))) happenings.add(idea);
    }
    const lead = telling.report.text.slice(Math.max(clause.start, date.start - LEAD), date.start);
    const senses = sensed(date, lead);
    return senses.parts === null ? [] : [{ telling, clause, date, sensed: senses, ideas, happenings }];
  });
}

const FINITE = /^(?:has|have|had|is|are|was|were|will|would)$/;
const BEFORE_DATE = /^(?:on|in|late|early|at|by)$/;

/** "A man arrested Friday in a raid has fled": what the date tells the time of ends before the finite verb; else with the clause. */
function participleEnd({ words }: Telling, { from, to }: Clause, date: number): number {
  let at = from;
  while (at < to && words[at]!.start < date) at++;
  let verb = at - 1;
  while (verb > from && BEFORE_DATE.test(words[verb]!.lower)) verb--;
  const noun = words[verb - 1];
  const isParticiple =
    verb > from && words[verb]!.lower.endsWith("ed") && noun !== undefined && !FINITE.test(noun.lower);
  if (!isParticiple || words.slice(from, verb).some(({ lower }) => FINITE.test(lower))) return to;
  for (let i = at; i < to; i++) if (FINITE.test(words[i]!.lower)) return i;
  return to;
}

/** "The 2016 election", "a Christmas party": the date tells which thing is meant, and not when something happened. */
function isAttribute(telling: Telling, { start, end, text }: DateExpression): boolean {
  if (!/^(?:christmas|easter|thanksgiving|halloween|ramadan|\d{4})$/i.test(text)) return false;
  const { report, words } = telling;
  const next = words[wordAt(telling, end)];
  const isNoun = next !== undefined && next.start - end === 1 && next.idea !== "" && !next.idea.startsWith("@");
  return (
    /^[-–]\d/.test(report.text.slice(end, end + 2)) ||
    (isNoun &&
      report.text[end] === " " &&
      !/\b(?:in|since|by|during|of|until|from) $/i.test(report.text.slice(Math.max(0, start - 8), start)))
  );
}

/** How the dates of two clauses stand to each other, where both tell of one event. */
function relationOfEvents(first: DatedEvent, second: DatedEvent, count: number): DateRelation | null {
  if (first.telling.twin === second.telling.twin) return null;
  const relation = relationOfDates(first.sensed, second.sensed);
  if (relation === null || (relation !== "bounds" && count <= SHARED)) return null;
  const shared = [...first.ideas].filter((idea) => second.ideas.has(idea));
  const matter = shared.filter((idea) => !idea.startsWith("@"));
  if (relation === "apart")
    return matter.length > SHARED_FOR_SURE && matter.some((idea) => ONCE.has(idea)) ? relation : null;
  const bothTimed = first.date.type === "TIME" && second.date.type === "TIME";
  const isNamedDay = isNamed(first.sensed) && isNamed(second.sensed) && relation !== "within";
  if (shared.some((idea) => first.happenings.has(idea) && second.happenings.has(idea)))
    return shared.length + (isNamedDay ? 1 : 0) > (bothTimed || relation === "bounds" ? SHARED : SHARED_FOR_SURE)
      ? relation
      : null;
  return matter.length > SHARED_FOR_SURE || (bothTimed && matter.length >= SHARED_FOR_SURE) ? relation : null;
}

const KINDS = {
  same: "agreement",
  within: "refinement",
  near: "difference",
  bounds: "difference",
  apart: "contradiction",
} as const;
const REASONS = {
  near: "two times close to each other: rounded, or of two moments",
  bounds: "a latest and an earliest day",
  same: "the same date or time",
  within: "one date or time lies within the other and is more exact",
  apart: "one event with two dates that exclude each other",
} as const;

function draftOf(relation: DateRelation, group: readonly DatedEvent[], order: ReadonlyMap<string, number>): Draft {
  const placeOf = ({ telling, clause, date }: DatedEvent) =>
    evidence(telling, { start: Math.min(clause.start, date.start), end: Math.max(clause.end, date.end) });
  const byDate = new Map<string, DatedEvent[]>();
  for (const event of group) byDate.set(event.date.value, [...(byDate.get(event.date.value) ?? []), event]);
  return {
    kind: KINDS[relation],
    about: placeOf(group[0]!).text.replace(/\s+/g, " "),
    evidence: sortedEvidence(group.map(placeOf), order),
    ...(relation === "apart" || relation === "near" || relation === "bounds"
      ? { sides: [...byDate.values()].map((side) => sortedEvidence(side.map(placeOf), order)) }
      : {}),
    items: [],
    why: `${REASONS[relation]}: ${[...new Set(group.map(({ date }) => `“${date.text}”`))].join(", ")}`,
  };
}
