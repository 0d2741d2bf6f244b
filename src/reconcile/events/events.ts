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
  readonly happening: string;
  readonly ideas: ReadonlySet<string>;
}

/** Happenings that befall a thing once: two dates for one of them cannot both be true. */
const ONCE: ReadonlySet<string> = new Set("sink sign resign appoint elect end begin crash hijack".split(" "));
/** Two clauses tell of one event when they share the happening and this many ideas more; fewer where both tell a time of day. */
const SHARED = 1;
const SHARED_FOR_SURE = 2;
/** An event is compared with this many others of its kind. */
const NEIGHBOURS = 30;

/** One event dated by several reports: the same date, one within the other, or two that exclude each other. */
export function eventDrafts(tellings: readonly Telling[], order: ReadonlyMap<string, number>): Draft[] {
  const byHappening = new Map<string, DatedEvent[]>();
  for (const event of tellings.flatMap(datedEvents)) {
    const list = byHappening.get(event.happening);
    if (list) list.push(event);
    else byHappening.set(event.happening, [event]);
  }
  return [...byHappening.values()].flatMap((events) => draftsOf(events, order));
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
    return [...ideas].filter(isHappening).map((happening) => ({ telling, clause, date, happening, ideas }));
  });
}

function draftsOf(events: readonly DatedEvent[], order: ReadonlyMap<string, number>): Draft[] {
  const unions = { same: unionOf(events.length), within: unionOf(events.length), apart: unionOf(events.length) };
  events.forEach((first, index) => {
    for (let other = index + 1; other < Math.min(events.length, index + 1 + NEIGHBOURS); other++) {
      const second = events[other]!;
      if (first.telling.twin === second.telling.twin) continue;
      const relation = relationOfDates(first.date, second.date);
      if (relation === null || (relation === "apart" && !ONCE.has(first.happening))) continue;
      const shared = [...first.ideas].filter(
        (idea) => idea !== first.happening && second.ideas.has(idea) && (relation !== "apart" || !idea.startsWith("@")),
      ).length;
      const bothTimed = first.date.type === "TIME" && second.date.type === "TIME";
      if (shared >= (relation === "apart" || !bothTimed ? SHARED_FOR_SURE : SHARED))
        unions[relation].join(index, other);
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
