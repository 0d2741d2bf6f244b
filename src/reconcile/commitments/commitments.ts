import type { Commitment } from "../../text/annotation.ts";
import type { Draft } from "../findings/draft.ts";
import type { Origins } from "../origins/origins.ts";
import { groupAlike, ideasWith, type Likeness } from "../passages/grouping.ts";
import type { Weights } from "../passages/weights.ts";
import type { CommitmentState, ReadoutCommitment } from "../readout.ts";
import { evidence, sortedEvidence, type Telling, wordAt } from "../telling.ts";

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
}

const LIKENESS: Likeness = { ofLighter: 0.55, ofBoth: 0.3, ideas: 2 };

/** Joins the renderings of one commitment: nobody else commits, and what is promised is alike. */
export function commitmentsOf(
  tellings: readonly Telling[],
  weigh: Weights,
  origins: Origins,
  order: ReadonlyMap<string, number>,
): Commitments {
  const promises = tellings.flatMap((telling) =>
    telling.reading.commitments.map((commitment) => promiseOf(telling, commitment)),
  );
  const groups = groupAlike(
    promises.map(({ ideas }) => ideasWith(ideas, weigh)),
    LIKENESS,
    weigh,
    (a, b) => mayBeOne(promises[a]!, promises[b]!),
  );
  const last =
    tellings
      .map(({ report }) => report.published?.slice(0, 10) ?? "")
      .sort()
      .pop() ?? "";
  const drafts: Draft[] = [];
  const list = groups.map((group, index) => {
    const members = group.map((member) => promises[member.index]!);
    const id = `c${index + 1}`;
    drafts.push(...deadlineDrafts(id, members, order));
    return commitmentOf(id, members, last, origins, order);
  });
  return { list, drafts };
}

function promiseOf(telling: Telling, commitment: Commitment): Told {
  const ideas: string[] = [];
  const { by } = commitment;
  for (const { start, end } of commitment.who ? [commitment.who, commitment.what] : [commitment.what]) {
    for (let i = wordAt(telling, start); i < telling.words.length && telling.words[i]!.start < end; i++) {
      const word = telling.words[i]!;
      if (word.idea !== "" && (by === null || word.end <= by.start || word.start >= by.end)) ideas.push(word.idea);
    }
  }
  return { telling, commitment, who: telling.entityOf(commitment.who?.entity ?? null), ideas };
}

function mayBeOne(a: Told, b: Told): boolean {
  if ((a.commitment.strength === "refuses") !== (b.commitment.strength === "refuses")) return false;
  return a.who === null || b.who === null || a.who === b.who;
}

function commitmentOf(
  id: string,
  members: readonly Told[],
  last: string,
  origins: Origins,
  order: ReadonlyMap<string, number>,
): ReadoutCommitment {
  const named =
    members.find(({ who }) => who !== null) ?? members.find(({ commitment }) => commitment.who !== null) ?? members[0]!;
  const dated = members.map(({ commitment }) => commitment.by).filter((by) => by !== null);
  const sharpest = [...dated].sort((a, b) => length(a) - length(b))[0] ?? null;
  const places = sortedEvidence(
    members.map((promise) => evidence(promise.telling, placeOf(promise.commitment))),
    order,
  );
  return {
    id,
    who: named.who,
    whoText: named.commitment.who?.text ?? null,
    what: members[0]!.commitment.what.text,
    by: sharpest && { value: sharpest.value, from: sharpest.from, to: sharpest.to },
    strength: named.commitment.strength,
    state: stateOf(sharpest?.to ?? null, last),
    evidence: places,
    origins: [...new Set(members.flatMap(({ telling, commitment }) => origins.at(telling, commitment.what)))],
  };
}

/** Who, what and by when in one stretch where they stand near each other. */
function placeOf({ who, what, by }: Commitment): { start: number; end: number } {
  const near = who !== null && who.end <= what.start && what.start - who.end < 60 ? who.start : what.start;
  return { start: near, end: Math.max(what.end, by !== null && by.start - what.end < 40 ? by.end : 0) };
}

function stateOf(to: string | null, last: string): CommitmentState {
  return to !== null && last !== "" && to.slice(0, 10) <= last ? "overdue, nothing reported" : "open";
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
