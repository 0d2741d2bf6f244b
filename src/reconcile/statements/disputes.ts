import type { Entities } from "../entities/entities.ts";
import type { Claim } from "../facts/claims.ts";
import type { Draft } from "../findings/draft.ts";
import { closenessOf, ideasWith, type Likeness } from "../passages/grouping.ts";
import type { Weights } from "../passages/weights.ts";
import { evidence, sortedEvidence, type Telling, wordAt } from "../telling.ts";

/** What is denied and what is asserted must be nearly the same. */
const LIKENESS: Likeness = { ofLighter: 0.8, ofBoth: 0.6, ideas: 3 };
/** A denial is compared with this many claims that share its rarest idea. */
const NEIGHBOURS = 60;

/** "Denied that …" in one report against the same told as a fact, or said by somebody else, in another. */
export function disputeDrafts(
  tellings: readonly Telling[],
  claims: readonly Claim[],
  weigh: Weights,
  entities: Entities,
  order: ReadonlyMap<string, number>,
): Draft[] {
  const byIdea = new Map<string, Claim[]>();
  for (const claim of claims) {
    for (const idea of claim.ideas.set) {
      const list = byIdea.get(idea);
      if (list) list.push(claim);
      else byIdea.set(idea, [claim]);
    }
  }
  return tellings.flatMap((telling) =>
    telling.reading.statements.flatMap((statement) => {
      const [content] = statement.content;
      const denier = telling.entityOf(statement.speaker?.entity ?? null);
      if (!statement.negated || content === undefined || denier === null) return [];
      const words = telling.words.slice(wordAt(telling, content.start), wordAt(telling, content.end));
      const ideas = ideasWith(
        words.flatMap(({ idea }) => (idea === "" ? [] : [idea])),
        weigh,
      );
      const rarest = [...ideas.set]
        .sort((a, b) => (byIdea.get(a)?.length ?? 0) - (byIdea.get(b)?.length ?? 0))
        .find((idea) => byIdea.has(idea));
      const asserted = (rarest === undefined ? [] : byIdea.get(rarest)!.slice(0, NEIGHBOURS)).filter(
        (claim) =>
          tellings[claim.telling]!.twin !== telling.twin &&
          !claim.isNegated &&
          !claim.isSupposed &&
          !isDenied(tellings[claim.telling]!, claim) &&
          closenessOf(ideas, claim.ideas, LIKENESS, weigh) > 0,
      );
      if (asserted.length === 0) return [];
      const denial = evidence(telling, content);
      const others = asserted.map((claim) => evidence(tellings[claim.telling]!, claim.clause));
      return [
        {
          kind: "contradiction" as const,
          about: denial.text.replace(/\s+/g, " "),
          evidence: sortedEvidence([denial, ...others], order),
          sides: [[denial], sortedEvidence(others, order)],
          items: [],
          why: `${entities.byId(denier)?.name ?? "one"} denies what is told as so elsewhere`,
        },
      ];
    }),
  );
}

/** True when a claim stands in a denial itself, or in a question. */
function isDenied({ reading }: Telling, { clause }: Claim): boolean {
  return reading.statements.some(
    ({ negated, class: kind, content }) =>
      (negated || kind === "denial" || kind === "question") &&
      content.some((span) => span.start < clause.end && clause.start < span.end),
  );
}
