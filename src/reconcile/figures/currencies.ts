import type { Draft } from "../findings/draft.ts";
import { sortedEvidence } from "../telling.ts";
import { unionOf } from "../union.ts";
import type { FigureStory } from "./figure-story.ts";
import type { FigureMention } from "./mention.ts";

const CURRENCY = /^[A-Z]{3}$/;
/** Sums in two currencies may be one sum when neither is more than this many times the other. */
const FACTOR = 2.5;
/** A sum is compared with this many others of an idea. */
const NEIGHBOURS = 30;

/** One sum told in several currencies, which no table of rates is kept for: told as a difference of units. */
export function currencyDrafts(mentions: readonly FigureMention[], { tellings, order }: FigureStory): Draft[] {
  const sums = mentions.filter(
    ({ quantity, isSupposed, isPart }) => CURRENCY.test(quantity.dimension) && !isSupposed && !isPart,
  );
  const byIdea = new Map<string, number[]>();
  const union = unionOf(sums.length);
  sums.forEach((sum, index) => {
    const candidates = new Map<number, number>();
    for (const idea of new Set([...sum.context, ...sum.heads])) {
      if (idea.startsWith("@")) continue;
      const list = byIdea.get(idea) ?? [];
      for (const other of list) candidates.set(other, (candidates.get(other) ?? 0) + 1);
      if (list.length < NEIGHBOURS) byIdea.set(idea, [...list, index]);
    }
    for (const [earlier, shared] of candidates) {
      const other = sums[earlier]!;
      if (tellings[other.telling]!.twin !== tellings[sum.telling]!.twin && mayBeOneSum(other, sum, shared))
        union.join(earlier, index);
    }
  });
  const groups = union.groups().filter((group) => group.length > 1);
  return groups.map((group) => {
    const members = group.map((index) => sums[index]!);
    const sides = new Map<string, FigureMention[]>();
    for (const member of members)
      sides.set(member.quantity.dimension, [...(sides.get(member.quantity.dimension) ?? []), member]);
    const place = (mention: FigureMention) => mention.evidence;
    return {
      kind: "difference" as const,
      about: members[0]!.evidence.text.replace(/\s+/g, " "),
      evidence: sortedEvidence(members.map(place), order),
      sides: [...sides.values()].map((side) => sortedEvidence(side.map(place), order)),
      items: [],
      why: `another currency: ${[...sides.values()].map(([member]) => `“${member!.figure.text}”`).join(", ")}`,
    };
  });
}

function mayBeOneSum(a: FigureMention, b: FigureMention, shared: number): boolean {
  const ratio = a.quantity.point / b.quantity.point;
  return (
    a.quantity.dimension !== b.quantity.dimension &&
    shared >= 2 &&
    ratio <= FACTOR &&
    ratio >= 1 / FACTOR &&
    a.anchor.isPast === b.anchor.isPast
  );
}
