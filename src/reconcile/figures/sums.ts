import type { Draft } from "../findings/draft.ts";
import { evidence, sortedEvidence, type Telling } from "../telling.ts";
import type { FigureStory } from "./figure-story.ts";
import { type Item, type Row, rowsOf, runsOf } from "./lists.ts";
import type { FigureMention } from "./mention.ts";
import { headsKey } from "./same-thing.ts";

/** A smaller sum is met by chance, where nothing else than the last item's noun is shared. */
const TELLING = 5;
/** Numbers up to this are looked for as sums: larger ones are hardly told by their parts. */
const LARGEST = 400;

/**
 * Numbers that other reports tell by their parts: "two officers" and "an officer and a technician", "nine rifles" and "seven AK-47s,
 * a carbine and a shotgun". Parts of another people than the whole is said to be contradict it; parts of other things differ from it.
 */
export function sumDrafts(mentions: readonly FigureMention[], { tellings, order }: FigureStory): Draft[] {
  const parts = new Map<number, Map<string, Parts[]>>();
  for (const row of tellings.filter(({ index, twin }) => index === twin).flatMap(rowsOf))
    for (const items of runsOf(row.items)) {
      const sum = items.reduce((total, { count }) => total + count, 0);
      const signature = `${row.happening} ${items.map(({ count, ideas }) => `${count} ${[...ideas].join(" ")}`)}`;
      put(parts, sum, signature, { row, items });
    }
  const wholes = new Map<number, Map<string, FigureMention[]>>();
  for (const mention of mentions) {
    const { sharpness, point, dimension } = mention.quantity;
    const isCounted = dimension === "people" || dimension === "count";
    if (sharpness !== "exact" || !isCounted || mention.isPart || mention.frame || mention.isSupposed) continue;
    if (point >= 2 && point <= LARGEST) put(wholes, point, `${mention.happening} ${headsKey(mention)}`, mention);
  }
  const found = new Map<string, { kind: SumKind; wholes: FigureMention[]; parts: Parts[] }>();
  for (const [sum, bySignature] of wholes)
    for (const whole of bySignature.values())
      for (const alike of [...(parts.get(sum)?.values() ?? [])].slice(0, MOST_SIGNATURES)) {
        const kind = kindOf(whole[0]!, alike[0]!);
        if (kind === null) continue;
        const twins = new Set(alike.map(({ row }) => row.telling.twin));
        const others = whole.filter(
          (one) =>
            !twins.has(tellings[one.telling]!.twin) &&
            (kind === "contradiction" || !tellsParts(one, alike[0]!, tellings)),
        );
        if (others.length === 0) continue;
        const counts = alike[0]!.items.map(({ count }) => count).join(" ");
        const key = `${kind} ${sum} ${whole[0]!.happening} ${counts}`;
        const known = found.get(key);
        if (known) {
          known.wholes.push(...others);
          known.parts.push(...alike);
        } else found.set(key, { kind, wholes: others, parts: [...alike] });
      }
  return [...found.values()].map((one) => draftOf(one.kind, one.wholes, one.parts, order));
}

/** Items in a row that add up. */
interface Parts {
  readonly row: Row;
  readonly items: readonly Item[];
}

/** A number is looked for in this many ways of telling its parts. */
const MOST_SIGNATURES = 12;

function put<T>(sums: Map<number, Map<string, T[]>>, sum: number, signature: string, one: T): void {
  const bySignature = sums.get(sum) ?? new Map<string, T[]>();
  const alike = bySignature.get(signature);
  if (alike) alike.push(one);
  else bySignature.set(signature, [one]);
  sums.set(sum, bySignature);
}

function draftOf(
  kind: SumKind,
  wholes: readonly FigureMention[],
  parts: readonly Parts[],
  order: ReadonlyMap<string, number>,
): Draft {
  const sides = [
    sortedEvidence(
      wholes.map((whole) => whole.evidence),
      order,
    ),
    sortedEvidence(
      parts.map(({ row, items }) =>
        evidence(row.telling, { start: items[0]!.start, end: items[items.length - 1]!.end }),
      ),
      order,
    ),
  ] as const;
  const [told, first] = [wholes[0]!.figure.text, sides[1][0]!.text].map((text) => text.replace(/\s+/g, " "));
  return {
    kind,
    about: wholes[0]!.evidence.text.replace(/\s+/g, " "),
    evidence: sortedEvidence(sides.flat(), order),
    ...(kind === "refinement" ? {} : { sides }),
    items: [],
    why: `${WHY[kind]}: “${told}” and “${first}”`,
  };
}

type SumKind = "refinement" | "difference" | "contradiction";

const WHY: Readonly<Record<SumKind, string>> = {
  refinement: "the parts make up the number",
  difference: "the parts make up the number, and are not all called so",
  contradiction: "the parts make up the number, and are not all of the people named with it",
};

/** What a whole and parts that add up to it mean for each other; null where nothing says that they are of the same. */
function kindOf(whole: FigureMention, { row, items }: Parts): SumKind | null {
  const sameHappening = whole.happening !== null && whole.happening === row.happening;
  const named = (ideas: ReadonlySet<string>) => [...ideas].filter((idea) => idea.startsWith("@country"));
  const shared = items.filter(({ ideas }) => [...ideas].some((idea) => whole.heads.has(idea))).length;
  const people = named(whole.heads);
  if (items.every(({ ideas }) => named(ideas).length > 0)) {
    if (whole.quantity.dimension !== "people" || (!sameHappening && shared === 0)) return null;
    if (people.length === 0) return sameHappening ? "refinement" : null;
    // one and one of any two peoples make two: only larger numbers cannot fall together by chance
    const isTelling = items.every(({ count }) => count > 1) && whole.quantity.point >= TELLING && shared > 0;
    const isOther = items.some(({ ideas }) => !named(ideas).some((idea) => people.includes(idea)));
    return isTelling && isOther ? "contradiction" : null;
  }
  if (sameHappening) {
    if (shared === items.length) return "refinement";
    if (whole.heads.size === 0) return items.some(({ isOfPeople }) => isOfPeople) ? "refinement" : null;
    return shared > 0 ? "difference" : null;
  }
  if (whole.happening !== null && row.happening !== null) return null;
  const lastIsNamed = [...items[items.length - 1]!.ideas].some((idea) => whole.heads.has(idea));
  return shared === items.length || (lastIsNamed && whole.quantity.point >= TELLING) ? "refinement" : null;
}

/** A report that tells the parts itself says nothing else with the whole. */
function tellsParts(whole: FigureMention, { items }: Parts, tellings: readonly Telling[]): boolean {
  const { figures } = tellings[whole.telling]!.reading;
  const counts = items.map(({ count }) => count).filter((count) => count > 1);
  return counts.length > 0 && counts.every((count) => figures.some((figure) => figure.best === count));
}
