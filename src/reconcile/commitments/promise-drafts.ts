import type { Draft } from "../findings/draft.ts";
import { evidence, sortedEvidence } from "../telling.ts";
import type { Outcome } from "./outcomes.ts";
import { headingOf, isVague, lengthOf, placeOf, type Told, withoutDeadline } from "./promise.ts";

/** What a person reads of an outcome. */
const OUTCOME_WORDS: Readonly<Record<Outcome["kind"], string>> = {
  done: "a later report tells that it was done",
  missed: "a later report tells that it was not done in time",
  "in progress": "a later report tells that it is under way",
  withdrawn: "a later report tells that it was taken back",
  disputed: "a later report disputes it",
};

/**
 * What the tellings of one promise mean for each other: agreement of those that tell it alike, and apart from these a sharper
 * deadline, a name for who commits, and what later reports tell of it. No two have the same evidence.
 */
export function promiseDrafts(
  id: string,
  members: readonly Told[],
  outcomes: readonly Outcome[],
  order: ReadonlyMap<string, number>,
): Draft[] {
  const about = headingOf(members);
  const draft = (kind: Draft["kind"], title: string, some: readonly Told[], why: string): Draft => ({
    kind,
    about: title,
    evidence: sortedEvidence(
      some.map(({ telling, commitment }) => evidence(telling, placeOf(commitment))),
      order,
    ),
    items: [id],
    why,
  });
  const drafts: Draft[] = [];
  const sharper = sharperDeadlines(members);
  const alike = sharper === null ? members : alikeDated(members);
  if ((sharper === null ? reportsIn(alike) : textsIn(alike)) > 1)
    drafts.push(draft("agreement", about, alike, "the same promise"));
  const named = members.filter(({ who }) => who !== null);
  const unnamed = members.filter(isVague);
  if (named.some(({ telling }) => unnamed.some((other) => other.telling.twin !== telling.twin))) {
    const names = [unnamed[0]!, named[0]!].map(({ commitment }) => commitment.who?.text ?? "").join(" / ");
    drafts.push(
      draft(
        "refinement",
        `${about}: ${names}`,
        [...named, ...unnamed],
        "one report names who commits, another does not",
      ),
    );
  }
  if (sharper !== null) {
    const byValue = new Map(
      sharper.map((one) => [`${one.commitment.by!.from} ${one.commitment.by!.to}`, deadlineWords(one)]),
    );
    const words = [...new Set(byValue.values())].join(" / ");
    const why = "one deadline lies within the other and is more exact";
    const deed = sharper.map(deadlineWords).reduce(withoutDeadline, about);
    drafts.push(draft("refinement", `${deed}: ${words}`, sharper, why));
  }
  return [...drafts, ...outcomeDrafts(id, about, members, outcomes, order)];
}

function outcomeDrafts(
  id: string,
  about: string,
  members: readonly Told[],
  outcomes: readonly Outcome[],
  order: ReadonlyMap<string, number>,
): Draft[] {
  const [first] = members;
  const later = outcomes.filter(
    ({ telling, start, end }) =>
      telling.twin !== first?.telling.twin &&
      !members.some(
        ({ telling: own, commitment: { what } }) => own === telling && what.start < end && start < what.end,
      ),
  );
  const kinds = [...new Set(later.map(({ kind }) => kind))];
  return kinds.map((kind): Draft => {
    const places = [
      ...members.map(({ telling, commitment }) => evidence(telling, placeOf(commitment))),
      ...later.filter((outcome) => outcome.kind === kind).map((outcome) => evidence(outcome.telling, outcome)),
    ];
    return { kind: "update", about, evidence: sortedEvidence(places, order), items: [id], why: OUTCOME_WORDS[kind] };
  });
}

function reportsIn(members: readonly Told[]): number {
  return new Set(members.map(({ telling }) => telling.index)).size;
}

function textsIn(members: readonly Told[]): number {
  return new Set(members.map(({ telling }) => telling.twin)).size;
}

/** The largest group of tellings that give one and the same deadline. */
function alikeDated(members: readonly Told[]): readonly Told[] {
  const byDeadline = new Map<string, Told[]>();
  for (const member of members) {
    const { by } = member.commitment;
    const key = by === null ? "" : `${by.from} ${by.to} ${by.value}`;
    const list = byDeadline.get(key);
    if (list) list.push(member);
    else byDeadline.set(key, [member]);
  }
  return [...byDeadline.values()].sort((a, b) => reportsIn(b) - reportsIn(a))[0] ?? [];
}

/** The first dated telling with those of other reports whose deadline is more or less exact; null where there are none. */
function sharperDeadlines(members: readonly Told[]): readonly Told[] | null {
  const dated = members.filter(({ commitment }) => commitment.by?.to);
  const [first] = dated;
  if (first === undefined) return null;
  const others = dated.filter(
    ({ commitment }) =>
      lengthOf(commitment.by!) !== lengthOf(first.commitment.by!) && isWithin(commitment.by!, first.commitment.by!),
  );
  return others.some(({ telling }) => telling.twin !== first.telling.twin) ? [first, ...others] : null;
}

interface Interval {
  readonly from: string | null;
  readonly to: string | null;
}

function isWithin(a: Interval, b: Interval): boolean {
  const holds = (x: Interval, y: Interval) => (x.from ?? "") <= (y.from ?? "") && (y.to ?? "") <= (x.to ?? "");
  return holds(a, b) || holds(b, a);
}

/** The words of a deadline as a report has them, with the preposition in front: "by the end of the year". */
function deadlineWords({ telling, commitment }: Told): string {
  const { text } = telling.report;
  const { start, end } = commitment.by!;
  const lead = /(?:no later than|by|before|until|within|on|in|at)\s+(?:the\s+)?$/i.exec(
    text.slice(Math.max(0, start - 20), start),
  );
  return text.slice(start - (lead?.[0].length ?? 0), end).replace(/\s+/g, " ");
}
