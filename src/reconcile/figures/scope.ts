import type { Draft } from "../findings/draft.ts";
import { sortedEvidence } from "../telling.ts";
import { relationOf } from "./compare.ts";
import type { FigureStory } from "./figure-story.ts";
import type { FigureMention } from "./mention.ts";
import { countSameThing, headsKey, inLikeClauses, sharedContext } from "./same-thing.ts";

/** A figure is set beside this many others of its noun. */
const NEIGHBOURS = 24;
/** Two counts further apart than this are hardly set side by side. */
const FACTOR = 3;

/**
 * Counts in clauses that say much the same, where one side narrows the noun by a word: "a dozen ships held", "14 foreign vessels
 * held". Neither is wrong, and they are not the same count.
 */
export function narrowedDrafts(mentions: readonly FigureMention[], story: FigureStory): Draft[] {
  const { tellings, related, order } = story;
  const byHead = new Map<string, FigureMention[]>();
  const drafts = new Map<string, FigureMention[]>();
  const tellers = tellersOf(mentions);
  for (const mention of mentions) {
    if (mention.frame !== null || mention.isPart || mention.isSupposed || mention.quantity.dimension !== "count")
      continue;
    for (const head of mention.heads) {
      const others = byHead.get(head) ?? [];
      for (const other of others.slice(0, NEIGHBOURS)) {
        if (tellings[other.telling]!.twin === tellings[mention.telling]!.twin || !isNarrowed(other, mention)) continue;
        const asOne = { ...mention, heads: other.heads };
        if (!countSameThing(other, asOne, related, false)) continue;
        const keys = [headsKey(other), headsKey(mention)].sort();
        // a report that counts both tells them apart
        if ([...(tellers.get(keys[0]!) ?? [])].some((telling) => tellers.get(keys[1]!)?.has(telling))) continue;
        const key = keys.join(" / ");
        drafts.set(key, [...(drafts.get(key) ?? []), other, mention]);
      }
      if (others.length < NEIGHBOURS) byHead.set(head, [...others, mention]);
    }
  }
  return [...drafts.values()].map((found) => {
    const [first, second] = found as [FigureMention, FigureMention];
    return {
      kind: "difference" as const,
      about: first.evidence.text.replace(/\s+/g, " "),
      evidence: sortedEvidence(
        found.map((mention) => mention.evidence),
        order,
      ),
      items: [],
      why: `what is counted differs: ${[first, second].map((mention) => `“${nounOf(mention)}”`).join(", ")}`,
    };
  });
}

/** Which reports count what. */
function tellersOf(mentions: readonly FigureMention[]): ReadonlyMap<string, ReadonlySet<number>> {
  const tellers = new Map<string, Set<number>>();
  for (const mention of mentions) {
    const known = tellers.get(headsKey(mention));
    if (known) known.add(mention.telling);
    else tellers.set(headsKey(mention), new Set([mention.telling]));
  }
  return tellers;
}

/** One more word of what is counted on one side, and clauses that share three ideas; the numbers differ, and not by much. */
function isNarrowed(a: FigureMention, b: FigureMention): boolean {
  const [wide, narrow] = a.heads.size < b.heads.size ? [a, b] : [b, a];
  if (narrow.heads.size !== wide.heads.size + 1 || ![...wide.heads].every((head) => narrow.heads.has(head)))
    return false;
  const [small, large] = [a.quantity.point, b.quantity.point].sort((x, y) => x - y) as [number, number];
  return (
    large <= FACTOR * small &&
    relationOf(a.quantity, b.quantity) !== "equal" &&
    sharedContext(a, b) >= 3 &&
    inLikeClauses(a, b)
  );
}

function nounOf({ figure }: FigureMention): string {
  return figure.text.replace(/\s+/g, " ");
}

/** "12 killed" and "40 casualties": casualties are the dead and the injured, so that neither number is of the other. */
export function casualtyDrafts(mentions: readonly FigureMention[], { tellings, related, order }: FigureStory): Draft[] {
  const isOf = (happenings: readonly string[]) => (mention: FigureMention) =>
    mention.happening !== null && happenings.includes(mention.happening) && mention.quantity.dimension === "people";
  const casualties = mentions.filter(isOf(["casualty"])).slice(0, NEIGHBOURS);
  const harmed = mentions.filter(isOf(["kill", "injure"])).slice(0, NEIGHBOURS);
  return casualties.flatMap((mention) => {
    const others = harmed.filter(
      (other) =>
        tellings[other.telling]!.twin !== tellings[mention.telling]!.twin &&
        other.quantity.point !== mention.quantity.point &&
        countSameThing(other, { ...mention, happening: other.happening, heads: other.heads }, related, false),
    );
    if (others.length === 0) return [];
    const sides = [[mention], others].map((side) =>
      sortedEvidence(
        side.map((one) => one.evidence),
        order,
      ),
    );
    const why = `what is counted differs: “${nounOf(mention)}”, ${[...new Set(others.map((one) => `“${nounOf(one)}”`))].join(", ")}`;
    const about = mention.evidence.text.replace(/\s+/g, " ");
    return [
      { kind: "difference" as const, about, evidence: sortedEvidence(sides.flat(), order), sides, items: [], why },
    ];
  });
}
