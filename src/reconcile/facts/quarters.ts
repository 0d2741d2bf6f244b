import type { Draft } from "../findings/draft.ts";
import type { Evidence } from "../readout.ts";
import { clauseAt, evidence, sortedEvidence, type Telling } from "../telling.ts";

const KIND = "(?:neighbou?rhoods?|districts?|suburbs?|areas?|quarters?|boroughs?)";
/** The words next to a town are looked at this far. */
const NEAR = 50;
const AFTER_UNNAMED = new RegExp(`^ ${KIND}\\b`);
const BEFORE_UNNAMED = new RegExp(`\\b[Aa] ${KIND} (?:of|in) $`);
const BEFORE_NAMED = new RegExp(`\\b((?:\\p{Lu}[\\p{L}’'-]+ ){1,3})${KIND} (?:of|in) $`, "u");
const AFTER_NAMED = new RegExp(`^ ${KIND} of ((?:\\p{Lu}[\\p{L}’'-]+(?: |\\b)){1,3})`, "u");

/** A part of a town in a report: its name, or null for "a Norberg suburb". */
interface Quarter {
  readonly town: string;
  readonly name: string | null;
  readonly place: Evidence;
  readonly telling: Telling;
}

/** One part of a town that some reports name and others leave unnamed ("a district of Norberg", "the Lindhof area of Norberg"): the name is more exact. */
export function quarterDrafts(tellings: readonly Telling[], order: ReadonlyMap<string, number>): Draft[] {
  const byTown = new Map<string, Quarter[]>();
  for (const quarter of tellings.flatMap(quartersOf))
    byTown.set(quarter.town, [...(byTown.get(quarter.town) ?? []), quarter]);
  return [...byTown.values()].flatMap((all) => {
    const named = all.filter(({ name }) => name !== null);
    const [name] = new Set(named.map((one) => one.name));
    // With two named parts it is open which of them is left unnamed
    if (!name || named.some((one) => one.name !== name)) return [];
    const plain = all.filter((one) => one.name === null && !one.telling.report.text.includes(name));
    if (plain.length === 0) return [];
    return [
      {
        kind: "refinement" as const,
        about: named[0]!.place.text.replace(/\s+/g, " "),
        evidence: sortedEvidence(
          [...named, ...plain].map(({ place }) => place),
          order,
        ),
        items: [],
        why: `“${name}” is named by some alone`,
      },
    ];
  });
}

function quartersOf(telling: Telling): Quarter[] {
  const { text } = telling.report;
  return telling.places.flatMap(({ start, end, idea }): Quarter[] => {
    const before = text.slice(Math.max(0, start - NEAR), start);
    const after = text.slice(end, end + NEAR);
    const isUnnamed = (/\b[Aa] $/.test(before) && AFTER_UNNAMED.test(after)) || BEFORE_UNNAMED.test(before);
    const name = (BEFORE_NAMED.exec(before) ?? AFTER_NAMED.exec(after))?.[1]?.trim() ?? null;
    const clause = clauseAt(telling, start);
    if (clause === null || (!isUnnamed && name === null)) return [];
    return [{ town: idea, name, place: evidence(telling, clause), telling }];
  });
}
