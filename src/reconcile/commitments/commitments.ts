import type { Draft } from "../findings/draft.ts";
import type { Origins } from "../origins/origins.ts";
import { groupAlike, type Ideas, ideasWith } from "../passages/grouping.ts";
import type { Weights } from "../passages/weights.ts";
import type { ReadoutCommitment } from "../readout.ts";
import { evidence, sortedEvidence, type Telling } from "../telling.ts";
import { type Outcome, outcomesOf, stateOf } from "./outcomes.ts";
import {
  clearest,
  DATED_LIKENESS,
  dayOf,
  deadlineOf,
  isAlike,
  isRefusal,
  mayBeOne,
  placeOf,
  promiseOf,
  type Told,
  withoutMentions,
} from "./promise.ts";
import { promiseDrafts } from "./promise-drafts.ts";

/** The commitments of a story, and what the ways of telling them mean for each other. */
export interface Commitments {
  readonly list: readonly ReadoutCommitment[];
  readonly drafts: readonly Draft[];
}

interface Joined {
  readonly members: readonly Told[];
  readonly ideas: Ideas;
}

/** Joins the renderings of one commitment (nobody else commits, and what is promised is alike), and ties to it what later reports tell of it. */
export function commitmentsOf(
  tellings: readonly Telling[],
  weigh: Weights,
  origins: Origins,
  order: ReadonlyMap<string, number>,
): Commitments {
  const told = withoutMentions(
    tellings.flatMap((telling) => telling.reading.commitments.map((commitment) => promiseOf(telling, commitment))),
  );
  const passages = told.map(({ ideas }) => ideasWith(ideas, weigh));
  const promises = groupAlike(passages, DATED_LIKENESS, weigh, (a, b) =>
    mayBeOne(told[a]!, told[b]!, passages[a]!, passages[b]!, weigh),
  ).map((group): Joined => ({ members: group.map(({ index }) => told[index]!), ideas: passages[group[0]!.index]! }));
  const outcomes = outcomesOf(
    promises.map(({ members }) => ({
      tellings: new Set(members.map(({ telling }) => telling.index)),
      since: dayOf(members[0]!),
      renderings: members,
      by: deadlineOf(members)?.to ?? null,
    })),
    tellings,
    weigh,
  );
  const reversals = reversalsOf(promises, weigh);
  const last =
    tellings
      .map(({ report }) => report.published?.slice(0, 10) ?? "")
      .sort()
      .pop() ?? "";
  const drafts: Draft[] = [];
  const list = promises.map(({ members }, index) => {
    const id = `c${index + 1}`;
    const own = [...outcomes[index]!, ...reversals[index]!];
    drafts.push(...promiseDrafts(id, members, own, order));
    return commitmentOf(id, members, own, last, origins, order);
  });
  return { list, drafts };
}

/** "Will build" and, in a later report, "will not build" by the same one: the second takes the first back. */
function reversalsOf(promises: readonly Joined[], weigh: Weights): Outcome[][] {
  const found: Outcome[][] = promises.map(() => []);
  const byActor = new Map<string, number[]>();
  promises.forEach(({ members }, index) => {
    const who = members.find((member) => member.who !== null)?.who ?? members[0]!.actor;
    if (who !== null) byActor.set(who, [...(byActor.get(who) ?? []), index].slice(-MOST));
  });
  for (const own of byActor.values()) {
    for (const earlier of own) {
      for (const later of own) {
        const [a, b] = [promises[earlier]!, promises[later]!];
        const lastOfA = dayOf(a.members[a.members.length - 1]!);
        const firstOfB = dayOf(b.members[0]!);
        if (lastOfA === null || firstOfB === null || lastOfA >= firstOfB) continue;
        if (isRefusal(a.members[0]!) === isRefusal(b.members[0]!) || a.members[0]!.deed !== b.members[0]!.deed)
          continue;
        if (!isAlike(a.ideas, b.ideas, weigh)) continue;
        const { telling, commitment } = b.members[0]!;
        found[earlier]!.push({ telling, ...placeOf(commitment), kind: "withdrawn", day: firstOfB });
      }
    }
  }
  return found;
}

/** Promises of one actor that are held against each other: the work stays linear. */
const MOST = 40;

function commitmentOf(
  id: string,
  members: readonly Told[],
  outcomes: readonly Outcome[],
  last: string,
  origins: Origins,
  order: ReadonlyMap<string, number>,
): ReadoutCommitment {
  const best = clearest(members);
  const sharpest = deadlineOf(members);
  const condition = members.find((member) => member.commitment.condition !== undefined)?.commitment.condition;
  const places = sortedEvidence(
    [
      ...members.map(({ telling, commitment }) => evidence(telling, placeOf(commitment))),
      ...outcomes.map((outcome) => evidence(outcome.telling, outcome)),
    ],
    order,
  );
  return {
    id,
    who: best.who ?? members.find(({ who }) => who !== null)?.who ?? null,
    whoText: best.commitment.who?.text ?? null,
    what: best.commitment.what.text,
    ...(best.commitment.about && { about: best.commitment.about.text }),
    ...(condition && { condition: condition.text }),
    by: sharpest && { value: sharpest.value, from: sharpest.from, to: sharpest.to },
    strength: best.commitment.strength,
    state: stateOf(sharpest?.to ?? null, outcomes, last),
    evidence: places,
    origins: [...new Set(members.flatMap(({ telling, commitment }) => origins.at(telling, commitment.what)))],
  };
}
