import { mayBeOneSum } from "../../models/lexicon/exchange-bands.ts";
import type { Draft } from "../findings/draft.ts";
import { sortedEvidence } from "../telling.ts";
import { unionOf } from "../union.ts";
import { conversionsOf, type Sum } from "./conversions.ts";
import type { FigureStory } from "./figure-story.ts";
import type { FigureMention } from "./mention.ts";

const CURRENCY = /^[A-Z]{3}$/;
/** A sum that a report converts itself is another's when they agree within this share. */
const SAME = 0.04;
/** Two amounts of one currency that differ by more than this share are two sums. */
const APART = 0.15;
/** A sum is compared with this many others of an idea. */
const NEIGHBOURS = 30;

/** One sum told in several currencies: a difference of units, or, where a report gives both, an agreement with each. */
export function currencyDrafts(mentions: readonly FigureMention[], { tellings, order }: FigureStory): Draft[] {
  const sums = mentions.filter(
    ({ quantity, isSupposed, isPart }) => CURRENCY.test(quantity.dimension) && !isSupposed && !isPart,
  );
  const union = unionOf(sums.length);
  const amounts = new Map(sums.map((sum, index) => [index, new Map([[sum.quantity.dimension, sum.quantity.point]])]));
  for (const { first, second } of pairsOf(sums, tellings)) {
    const [a, b] = [union.find(first), union.find(second)];
    if (a === b) continue;
    const [x, y] = [amounts.get(a)!, amounts.get(b)!];
    if ([...x].some(([code, amount]) => Math.abs((y.get(code) ?? amount) - amount) > APART * amount)) continue;
    union.join(a, b);
    amounts.set(union.find(a), new Map([...y, ...x]));
  }
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

interface PairOfSums {
  readonly first: number;
  readonly second: number;
  readonly isConverted: boolean;
  readonly shared: number;
}

/** Pairs of sums that may be one, the surest first: those that a report converts itself, then by what their clauses share. */
function pairsOf(sums: readonly FigureMention[], tellings: FigureStory["tellings"]): PairOfSums[] {
  const byIdea = new Map<string, number[]>();
  const pairs: PairOfSums[] = [];
  sums.forEach((sum, second) => {
    const candidates = new Map<number, number>();
    for (const idea of new Set([...sum.context, ...sum.heads])) {
      if (idea.startsWith("@country")) continue;
      const list = byIdea.get(idea) ?? [];
      for (const first of list) candidates.set(first, (candidates.get(first) ?? 0) + 1);
      if (list.length < NEIGHBOURS) byIdea.set(idea, [...list, second]);
    }
    for (const [first, shared] of candidates) {
      const other = sums[first]!;
      if (tellings[other.telling]!.twin === tellings[sum.telling]!.twin) continue;
      const isConverted = isOneSum(other, sum, shared);
      if (isConverted !== null) pairs.push({ first, second, isConverted, shared });
    }
  });
  return pairs.sort(
    (a, b) =>
      Number(b.isConverted) - Number(a.isConverted) || b.shared - a.shared || a.first - b.first || a.second - b.second,
  );
}

/** Whether two sums of one event in two currencies may be one: true by a report's own conversion, false by what the currencies were ever worth, null where they may not. */
function isOneSum(a: FigureMention, b: FigureMention, shared: number): boolean | null {
  const isOfOtherTime = a.anchor.isPast !== b.anchor.isPast && a.anchor.date !== null && b.anchor.date !== null;
  if (a.quantity.dimension === b.quantity.dimension || isOfOtherTime) return null;
  const [x, y] = [sumOf(a), sumOf(b)];
  const converted = conversionMeets(a, y) ?? conversionMeets(b, x);
  if (converted !== null) return converted && shared >= 1 ? true : null;
  const isOfOneNoun = [...a.heads].some((head) => b.heads.has(head));
  return mayBeOneSum(x, y) === true && (shared >= 2 || isOfOneNoun) ? false : null;
}

/** Whether a report's own conversion of a sum is the other sum; null where it gives none in that currency. */
function conversionMeets(mention: FigureMention, other: Sum): boolean | null {
  const own = conversionsOf(mention.figure).filter(({ code }) => code === other.code);
  return own.length === 0 ? null : own.some(({ amount }) => Math.abs(amount - other.amount) <= SAME * other.amount);
}

function sumOf({ quantity }: FigureMention): Sum {
  return { code: quantity.dimension, amount: quantity.point };
}
