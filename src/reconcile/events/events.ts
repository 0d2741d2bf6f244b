import type { DateExpression } from "../../text/annotation.ts";
import type { Draft } from "../findings/draft.ts";
import type { Clause } from "../passages/clauses.ts";
import { clauseAt, evidence, sortedEvidence, type Telling } from "../telling.ts";
import { unionOf } from "../union.ts";
import { isHappening } from "../words/meaning.ts";
import { type DateRelation, relationOfDates } from "./dates.ts";

/** Something that happened, with the date that its clause gives it. */
interface DatedEvent {
  readonly telling: Telling;
  readonly clause: Clause;
  readonly date: DateExpression;
  readonly ideas: ReadonlySet<string>;
}

/** Happenings that befall a thing once: two dates for one of them cannot both be true. */
const ONCE: ReadonlySet<string> = new Set("sink sign resign appoint elect end begin crash hijack".split(" "));
/** Two clauses tell of one event when they share what happened and this many ideas more; fewer where both tell a time of day. */
const SHARED = 1;
const SHARED_FOR_SURE = 2;
/** An event is compared with this many others of its kind. */
const NEIGHBOURS = 30;

/** One event dated by several reports: the same date, one within the other, or two that exclude each other. */
export function eventDrafts(tellings: readonly Telling[], order: ReadonlyMap<string, number>): Draft[] {
  const events = tellings.flatMap(datedEvents);
  const byIdea = new Map<string, number[]>();
  const unions = { same: unionOf(events.length), within: unionOf(events.length), apart: unionOf(events.length) };
  events.forEach((second, index) => {
    const others = new Map<number, number>();
    for (const idea of second.ideas) {
      const list = byIdea.get(idea) ?? [];
      for (const other of list) others.set(other, (others.get(other) ?? 0) + 1);
      if (list.length < NEIGHBOURS) byIdea.set(idea, [...list, index]);
    }
    for (const [other, shared] of others) {
      const relation = shared < SHARED ? null : relationOfEvents(events[other]!, second);
      if (relation !== null) unions[relation].join(other, index);
    }
  });
  return (["apart", "within", "same"] as const).flatMap((relation) =>
    unions[relation]
      .groups()
      .filter((group) => group.length > 1)
      .map((group) =>
        draftOf(
          relation,
          group.map((index) => events[index]!),
          order,
        ),
      ),
  );
}

function datedEvents(telling: Telling): DatedEvent[] {
  return telling.reading.dates.flatMap((date) => {
    const clause = clauseAt(telling, date.start);
    if (clause === null || (date.type !== "DATE" && date.type !== "TIME")) return [];
    const ideas = new Set<string>();
    for (let i = clause.from; i < clause.to; i++) {
      const { idea, start, end } = telling.words[i]!;
      if (idea !== "" && (end <= date.start || start >= date.end) && !/^\p{N}/u.test(idea)) ideas.add(idea);
    }
    return [{ telling, clause, date, ideas }];
  });
}

/** How the dates of two clauses stand to each other, where both tell of one event. */
function relationOfEvents(first: DatedEvent, second: DatedEvent): DateRelation | null {
  if (first.telling.twin === second.telling.twin) return null;
  const relation = relationOfDates(first.date, second.date);
  if (relation === null) return null;
  const shared = [...first.ideas].filter((idea) => second.ideas.has(idea));
  const matter = shared.filter((idea) => !idea.startsWith("@"));
  const happening = matter.find(isHappening);
  if (relation === "apart")
    return matter.length > SHARED_FOR_SURE && matter.some((idea) => ONCE.has(idea)) ? relation : null;
  const bothTimed = first.date.type === "TIME" && second.date.type === "TIME";
  if (happening !== undefined) return shared.length > (bothTimed ? SHARED : SHARED_FOR_SURE) ? relation : null;
  return matter.length > SHARED_FOR_SURE || (bothTimed && matter.length >= SHARED_FOR_SURE) ? relation : null;
}

const KINDS = { same: "agreement", within: "refinement", apart: "contradiction" } as const;
const REASONS = {
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
    ...(relation === "apart"
      ? { sides: [...byDate.values()].map((side) => sortedEvidence(side.map(placeOf), order)) }
      : {}),
    items: [],
    why: `${REASONS[relation]}: ${[...new Set(group.map(({ date }) => `“${date.text}”`))].join(", ")}`,
  };
}
