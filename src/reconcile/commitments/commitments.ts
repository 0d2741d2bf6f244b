import type { Commitment } from "../../text/annotation.ts";
import type { Draft } from "../findings/draft.ts";
import type { Origins } from "../origins/origins.ts";
import { closenessOf, groupAlike, type Ideas, ideasWith, type Likeness } from "../passages/grouping.ts";
import type { Weights } from "../passages/weights.ts";
import type { ReadoutCommitment } from "../readout.ts";
import { evidence, sortedEvidence, type Telling, wordAt } from "../telling.ts";
import { type Outcome, outcomesOf, stateOf } from "./outcomes.ts";

/** The commitments of a story, and what the ways of telling them mean for each other. */
export interface Commitments {
  readonly list: readonly ReadoutCommitment[];
  readonly drafts: readonly Draft[];
}

interface Told {
  readonly telling: Telling;
  readonly commitment: Commitment;
  readonly who: string | null;
  readonly ideas: readonly string[];
  readonly actor: string | null;
  /** The idea of what is to be done. */
  readonly deed: string;
}

const LIKENESS: Likeness = { ofLighter: 0.55, ofBoth: 0.3, ideas: 2 };
/** Enough where the deadlines fall on one day, or one within the other. */
const DATED_LIKENESS: Likeness = { ofLighter: 0.35, ofBoth: 0.15, ideas: 2 };

/** Joins the renderings of one commitment (nobody else commits, and what is promised is alike), and ties to it what later reports tell of it. */
export function commitmentsOf(
  tellings: readonly Telling[],
  weigh: Weights,
  origins: Origins,
  order: ReadonlyMap<string, number>,
): Commitments {
  const promises = tellings.flatMap((telling) =>
    telling.reading.commitments.map((commitment) => promiseOf(telling, commitment)),
  );
  const passages = promises.map(({ ideas }) => ideasWith(ideas, weigh));
  const groups = groupAlike(passages, DATED_LIKENESS, weigh, (a, b) =>
    mayBeOne(promises[a]!, promises[b]!, passages[a]!, passages[b]!, weigh),
  ).map((group) => group.map((member) => promises[member.index]!));
  const outcomes = outcomesOf(
    groups.map((members) => ({
      tellings: new Set(members.map(({ telling }) => telling.index)),
      since: dayOf(members[0]!),
      renderings: members,
      by: deadlineOf(members)?.to ?? null,
    })),
    tellings,
    weigh,
  );
  const last =
    tellings
      .map(({ report }) => report.published?.slice(0, 10) ?? "")
      .sort()
      .pop() ?? "";
  const drafts: Draft[] = [];
  const list = groups.map((members, index) => {
    const id = `c${index + 1}`;
    drafts.push(...deadlineDrafts(id, members, order));
    return commitmentOf(id, members, outcomes[index]!, last, origins, order);
  });
  return { list, drafts };
}

function promiseOf(telling: Telling, commitment: Commitment): Told {
  const ideas: string[] = [];
  let deed = "";
  const { by, what, who } = commitment;
  for (const { start, end } of who ? [who, what] : [what]) {
    for (let i = wordAt(telling, start); i < telling.words.length && telling.words[i]!.start < end; i++) {
      const word = telling.words[i]!;
      if (word.idea === "" || (by !== null && word.end > by.start && word.start < by.end)) continue;
      ideas.push(word.idea);
      if (deed === "" && word.start >= what.start) deed = word.idea;
    }
  }
  const entity = telling.entityOf(who?.entity ?? null);
  const named = who === null ? undefined : telling.words[wordAt(telling, Math.max(who.start, who.end - 1))]?.idea;
  const actor = who === null ? null : (ideas.find((idea) => entity !== null && idea === `@${entity}`) ?? named ?? null);
  return { telling, commitment, who: entity, ideas, actor: actor === "" ? null : actor, deed };
}

/** Two promises may be one where the same one commits, to deadlines that do not exclude each other; with the same deadline they may be worded further apart. */
function mayBeOne(a: Told, b: Told, x: Ideas, y: Ideas, weigh: Weights): boolean {
  if ((a.commitment.strength === "refuses") !== (b.commitment.strength === "refuses")) return false;
  if (a.who !== null && b.who !== null && a.who !== b.who) return false;
  const deadlines = compareDeadlines(a.commitment, b.commitment);
  if (deadlines === "other") return false;
  return deadlines === "same" || closenessOf(x, y, LIKENESS, weigh) > 0;
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

function dayOf({ telling }: Told): string | null {
  return telling.report.published?.slice(0, 10) ?? null;
}

/** Of several ways to tell a deadline the most exact. */
function deadlineOf(members: readonly Told[]) {
  const dated = members.map(({ commitment }) => commitment.by).filter((by) => by !== null);
  return [...dated].sort((a, b) => length(a) - length(b))[0] ?? null;
}

function commitmentOf(
  id: string,
  members: readonly Told[],
  outcomes: readonly Outcome[],
  last: string,
  origins: Origins,
  order: ReadonlyMap<string, number>,
): ReadoutCommitment {
  const named =
    members.find(({ who }) => who !== null) ?? members.find(({ commitment }) => commitment.who !== null) ?? members[0]!;
  const sharpest = deadlineOf(members);
  const places = sortedEvidence(
    [
      ...members.map((promise) => evidence(promise.telling, placeOf(promise.commitment))),
      ...outcomes.map((outcome) => evidence(outcome.telling, outcome)),
    ],
    order,
  );
  return {
    id,
    who: named.who,
    whoText: named.commitment.who?.text ?? null,
    what: members[0]!.commitment.what.text,
    by: sharpest && { value: sharpest.value, from: sharpest.from, to: sharpest.to },
    strength: named.commitment.strength,
    state: stateOf(sharpest?.to ?? null, outcomes, last),
    evidence: places,
    origins: [...new Set(members.flatMap(({ telling, commitment }) => origins.at(telling, commitment.what)))],
  };
}

/** Who, what and by when in one stretch where they stand near each other. */
function placeOf({ who, what, by }: Commitment): { start: number; end: number } {
  const near = who !== null && who.end <= what.start && what.start - who.end < 60 ? who.start : what.start;
  return { start: near, end: Math.max(what.end, by !== null && by.start - what.end < 40 ? by.end : 0) };
}

function length({ from, to }: { from: string | null; to: string | null }): number {
  return from !== null && to !== null ? Date.parse(to) - Date.parse(from) : Number.POSITIVE_INFINITY;
}

/** Somebody who is not named: "they", "officials". */
const VAGUE_ACTOR = /^(?:he|she|they|we|it|(?:\w+ )?(?:officials|authorities|sources))$/i;

/** One promise told by several reports: agreement on it, and a sharper or another deadline where they give one. */
function deadlineDrafts(id: string, members: readonly Told[], order: ReadonlyMap<string, number>): Draft[] {
  if (new Set(members.map(({ telling }) => telling.index)).size < 2) return [];
  const about = members[0]!.commitment.what.text.replace(/\s+/g, " ");
  const placed = (some: readonly Told[]) =>
    sortedEvidence(
      some.map(({ telling, commitment }) => evidence(telling, placeOf(commitment))),
      order,
    );
  const drafts: Draft[] = [
    { kind: "agreement", about, evidence: placed(members), items: [id], why: "the same promise" },
  ];
  const named = members.filter(({ who }) => who !== null);
  const unnamed = members.filter(({ who, commitment }) => who === null && VAGUE_ACTOR.test(commitment.who?.text ?? ""));
  if (named.some(({ telling }) => unnamed.some((other) => other.telling.twin !== telling.twin))) {
    drafts.push({
      kind: "refinement",
      about,
      evidence: placed([...named, ...unnamed]),
      items: [id],
      why: "one report names who commits, another does not",
    });
  }
  const dated = members.filter(({ commitment }) => commitment.by?.to);
  const first = dated[0];
  if (!first) return drafts;
  const finer = dated.filter(
    ({ commitment }) => length(commitment.by!) !== length(first.commitment.by!) && within(commitment, first.commitment),
  );
  if (finer.some(({ telling }) => telling.twin !== first.telling.twin)) {
    drafts.push({
      kind: "refinement",
      about,
      evidence: placed([first, ...finer]),
      items: [id],
      why: "one deadline lies within the other and is more exact",
    });
  }
  return drafts;
}

function within({ by: a }: Commitment, { by: b }: Commitment): boolean {
  if (!a?.to || !b?.to) return false;
  const holds = (x: typeof a, y: typeof a) => (x.from ?? "") <= (y.from ?? "") && (y.to ?? "") <= (x.to ?? "");
  return holds(a, b) || holds(b, a);
}
