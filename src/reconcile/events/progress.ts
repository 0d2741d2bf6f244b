import type { Claim } from "../facts/claims.ts";
import type { Draft } from "../findings/draft.ts";
import { closenessOf, type Likeness } from "../passages/grouping.ts";
import type { Weights } from "../passages/weights.ts";
import { evidence, sortedEvidence, type Telling } from "../telling.ts";
import { type Stage, stageOf } from "./stage.ts";

/** What two clauses on one deed must share, the deed among it. */
const LIKENESS: Likeness = { ofLighter: 0.6, ofBoth: 0.3, ideas: 3 };
/** A clause is compared with this many of an earlier stage of the same deed. */
const NEIGHBOURS = 30;
/** Everybody does these at all times: two of them are hardly one deed. */
const COMMON = new Set(
  "say tell be have do make take go get come see know think want need use try like look ask call".split(" "),
);

interface Staged {
  readonly claim: Claim;
  readonly stage: Stage;
}

/** How deeds went on, and the claims (by index) on a stage that another report tells to be over. */
export interface Progress {
  readonly drafts: readonly Draft[];
  readonly overtaken: ReadonlySet<number>;
}

/** Deeds that one report tells as planned or going on, and another, not earlier, as further on: "it plans to send a ship", "a ship has been sent". */
export function progressOf(
  claims: readonly Claim[],
  tellings: readonly Telling[],
  weigh: Weights,
  order: ReadonlyMap<string, number>,
): Progress {
  const byDeed = new Map<string, { readonly early: Staged[]; readonly done: Claim[] }>();
  for (const claim of claims) {
    for (const [deed, stage] of deedsOf(claim, tellings)) {
      const entry = byDeed.get(deed) ?? { early: [], done: [] };
      if (stage === "done") entry.done.push(claim);
      else entry.early.push({ claim, stage });
      byDeed.set(deed, entry);
    }
  }
  const found = new Map<Claim, { readonly early: Set<Claim>; readonly done: Set<Claim> }>();
  for (const { early, done } of byDeed.values()) {
    for (const { claim: first, stage } of early.slice(0, NEIGHBOURS)) {
      const later = done
        .slice(0, NEIGHBOURS)
        .filter(
          (second) =>
            isNotBefore(tellings[first.telling]!, tellings[second.telling]!, stage) &&
            closenessOf(first.ideas, second.ideas, LIKENESS, weigh) > 0,
        );
      if (later.length === 0) continue;
      // Clauses that were already tied to one of these tell the same progress
      const known = [first, ...later].map((claim) => found.get(claim)).find((entry) => entry !== undefined);
      const entry = known ?? { early: new Set(), done: new Set() };
      entry.early.add(first);
      for (const claim of later) entry.done.add(claim);
      for (const claim of [first, ...later]) found.set(claim, entry);
    }
  }
  const entries = [...new Set(found.values())];
  return {
    overtaken: new Set(entries.flatMap(({ early }) => [...early].map(({ index }) => index))),
    drafts: entries.map(({ early, done }) => {
      const placeOf = ({ telling, clause }: Claim) => evidence(tellings[telling]!, clause);
      return {
        kind: "update" as const,
        about: placeOf([...done].pop()!).text.replace(/\s+/g, " "),
        evidence: sortedEvidence([...early, ...done].map(placeOf), order),
        items: [],
        why: "told as to come or going on, and then as done",
      };
    }),
  };
}

/** Words of an earlier time: what was done then is not what is planned now. */
const EARLIER = new Set("previously previous former formerly earlier last ago once".split(" "));

/** The deeds that a clause tells, by their ideas, with the stage of each. */
function deedsOf({ telling, clause, ideas }: Claim, tellings: readonly Telling[]): Map<string, Stage> {
  const { words } = tellings[telling]!;
  const deeds = new Map<string, Stage>();
  if (words.slice(clause.from, clause.to).some(({ lower }) => EARLIER.has(lower))) return deeds;
  for (let i = clause.from; i < clause.to; i++) {
    const { idea } = words[i]!;
    if (!ideas.set.has(idea) || COMMON.has(idea) || /^[\p{N}@]/u.test(idea)) continue;
    const stage = stageOf(words, i, clause.from);
    if (stage !== null) deeds.set(idea, stage);
  }
  return deeds;
}

/** The further stage is told in another text and not on an earlier day; what goes on and what is done must be of two days, for tenses alone tell little. */
function isNotBefore(first: Telling, second: Telling, stage: Stage): boolean {
  if (first.twin === second.twin) return false;
  const [a, b] = [first.report.published?.slice(0, 10), second.report.published?.slice(0, 10)];
  if (a === undefined || b === undefined) return stage === "planned";
  return stage === "planned" ? a <= b : a < b;
}
