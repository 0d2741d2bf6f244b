import type { Claim } from "../facts/claims.ts";
import type { Draft } from "../findings/draft.ts";
import { evidence, sortedEvidence, type Telling } from "../telling.ts";

/** A hearing in a clause: which one, and whether it is to come or was held. */
type Hearing = `${"first" | "trial"} ${"planned" | "done"}`;

/** How reports tell that somebody is to come before a court, and that it has come to pass; the first rule that matches holds. */
export const HEARINGS: readonly { readonly is: Hearing; readonly when: RegExp; readonly examples: string[] }[] = [
  {
    is: "first planned",
    when: /\b(?:will|'ll|shall|to|due|expected|scheduled) (?:be )?(?:arraigned|appear in court)\b/i,
    examples: ["she will be arraigned", "he is scheduled to be arraigned on Friday", "they are due to appear in court"],
  },
  {
    is: "first planned",
    when: /\b(?:faces|face|awaits|awaiting|awaited) (?:an? |his |her |their )?(?:\p{L}+ ){0,2}arraignment\b|\barraignment (?:is|has been|was) (?:scheduled|set) for\b/iu,
    examples: ["the man faces arraignment", "is awaiting a drugs arraignment", "an arraignment has been set for noon"],
  },
  {
    is: "first done",
    when: /\b(?:was|were|been) arraigned\b|\b(?:following|after|during|at) (?:his|her|their|the|an) (?:\p{L}+ )?arraignment\b|\b(?:appeared|made (?:an|his|her) (?:first |initial )?appearance) (?:in|before) (?:an? |the )?(?:\p{L}+ ){0,3}court\b|\bpleaded (?:not )?guilty\b/iu,
    examples: ["at her arraignment", "he appeared in court", "the driver pleaded not guilty", "she was arraigned"],
  },
  {
    is: "trial planned",
    when: /\b(?:will|to|due|expected|scheduled) (?:go on|stand) trial\b|\b(?:faces|awaits|awaiting) (?:a |his |her |their )?(?:\p{L}+ )?trial\b/iu,
    examples: ["he is due to stand trial", "the mayor awaits trial", "they will go on trial in May"],
  },
  { is: "trial done", when: /\bwent on trial\b/i, examples: ["the mayor went on trial"] },
];

/** One of these is in every clause on a hearing. */
const NEAR = /arraign|court|pleaded|trial/i;

/** The hearing that a clause tells. */
export function hearingIn(clause: string): Hearing | null {
  return NEAR.test(clause) ? (HEARINGS.find(({ when }) => when.test(clause))?.is ?? null) : null;
}

/** A claim on a hearing. */
interface Heard {
  readonly claim: Claim;
  readonly telling: Telling;
  readonly is: Hearing;
  readonly names: ReadonlySet<string>;
}

/** Somebody's hearing that one report tells as to come and another, not earlier, as held; both sentences name the same person or court. */
export function hearingDrafts(
  claims: readonly Claim[],
  tellings: readonly Telling[],
  order: ReadonlyMap<string, number>,
): Draft[] {
  const heard = claims.flatMap((claim): Heard[] => {
    const telling = tellings[claim.telling]!;
    const is = hearingIn(evidence(telling, claim.clause).text.replace(/\s+/g, " "));
    return is === null ? [] : [{ claim, telling, is, names: namesOf(telling, claim) }];
  });
  return (["first", "trial"] as const).flatMap((hearing) => {
    const all = heard.filter(({ is }) => is === `${hearing} done`);
    const over = new Set(all.map(({ telling }) => telling.twin));
    // What is still to come where it was held is another hearing
    const planned = heard.filter(({ is, telling }) => is === `${hearing} planned` && !over.has(telling.twin));
    const known = new Set(planned.flatMap(({ names }) => [...names]));
    const last = planned.reduce((day, { telling }) => maxOf(day, dayOf(telling)), "");
    const done = all.filter(
      ({ telling, names }) =>
        [...names].some((name) => known.has(name)) && (dayOf(telling) === "" || dayOf(telling) >= last),
    );
    if (planned.length === 0 || done.length === 0) return [];
    const placeOf = ({ telling, claim }: Heard) => evidence(telling, claim.clause);
    return [
      {
        kind: "update" as const,
        about: placeOf(done[0]!).text.replace(/\s+/g, " "),
        evidence: sortedEvidence([...planned, ...done].map(placeOf), order),
        items: [],
        why: "a hearing told as to come, and then as held",
      },
    ];
  });
}

/** Names in the sentence of a claim. */
function namesOf({ words }: Telling, { clause }: Claim): Set<string> {
  const names = new Set<string>();
  let [from, to] = [clause.from, clause.to];
  while (from > 0 && words[from - 1]!.sentence === clause.sentence) from--;
  while (to < words.length && words[to]!.sentence === clause.sentence) to++;
  for (let i = from; i < to; i++) if (words[i]!.idea.startsWith("@")) names.add(words[i]!.idea);
  return names;
}

function dayOf({ report }: Telling): string {
  return report.published?.slice(0, 10) ?? "";
}

function maxOf(a: string, b: string): string {
  return a < b ? b : a;
}
