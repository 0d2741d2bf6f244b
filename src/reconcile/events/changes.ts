import { STATE_CHANGES } from "../../models/lexicon/state-changes.ts";
import type { Claim } from "../facts/claims.ts";
import type { Draft } from "../findings/draft.ts";
import { evidence, sortedEvidence, type Telling } from "../telling.ts";

/** Ideas besides the change itself that both must share. */
const SHARED = 2;
/** A claim is compared with this many of the opposite change. */
const NEIGHBOURS = 40;

/** What one report tells as done and another, not earlier, as undone: power cut and power restored. */
export function changeDrafts(
  claims: readonly Claim[],
  tellings: readonly Telling[],
  order: ReadonlyMap<string, number>,
): Draft[] {
  return STATE_CHANGES.flatMap(([before, after]) => {
    const olds = claims.filter(
      ({ ideas, isNegated, isSupposed }) => ideas.set.has(before) && !ideas.set.has(after) && !isNegated && !isSupposed,
    );
    const news = claims.filter(
      ({ ideas, isNegated, isSupposed }) => ideas.set.has(after) && !ideas.set.has(before) && !isNegated && !isSupposed,
    );
    return news.flatMap((later) => {
      const earlier = olds
        .slice(0, NEIGHBOURS)
        .filter(
          (claim) =>
            tellings[claim.telling]!.twin !== tellings[later.telling]!.twin &&
            isEarlier(tellings[claim.telling]!, tellings[later.telling]!) &&
            shared(claim, later) >= SHARED,
        );
      if (earlier.length === 0) return [];
      const places = [...earlier, later].map(({ telling, clause }) => evidence(tellings[telling]!, clause));
      const last = places[places.length - 1]!;
      return [
        {
          kind: "update" as const,
          about: last.text.replace(/\s+/g, " "),
          evidence: sortedEvidence(places, order),
          items: [],
          why: `told as “${before}” and then as “${after}”`,
        },
      ];
    });
  });
}

/** Told on the same day or before; of reports without a date, nothing is known. */
function isEarlier({ report: a }: Telling, { report: b }: Telling): boolean {
  return a.published !== null && b.published !== null && a.published.slice(0, 10) <= b.published.slice(0, 10);
}

function shared(a: Claim, b: Claim): number {
  return [...a.ideas.set].filter((idea) => b.ideas.set.has(idea) && !/^[\p{N}@]/u.test(idea)).length;
}
