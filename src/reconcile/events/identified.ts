import type { Claim } from "../facts/claims.ts";
import type { Draft } from "../findings/draft.ts";
import { evidence, sortedEvidence, type Telling } from "../telling.ts";

/** Clauses that tell that somebody's name is not yet told; the group holds who it is. */
export const NAMELESS: { readonly when: RegExp; readonly examples: readonly string[] } = {
  when: /\b(?:names?|identity|identities) of (?:the |all |both |two |three |\p{L}+ ){0,4}?(victims?|suspects?|deceased|dead|crew|passengers?|survivors?)\b.{0,60}\b(?:(?:not|n't|never) (?:yet |immediately |\p{L}+ly )?(?:been )?(?:released|disclosed|made public|published|known)|withheld)\b|\b(victims?|suspects?|deceased|dead|crew|passengers?|survivors?)(?:['’]s?)? (?:names?|identity|identities)\b.{0,30}\b(?:(?:not|n't) (?:yet |immediately )?(?:been )?(?:released|disclosed|made public|published|known)|withheld)\b|\b(victims?|suspects?|deceased|dead|crew|passengers?|survivors?) (?:\p{L}+ ){0,2}?(?:has|have|had|was|were) not (?:yet |immediately )?(?:been )?(?:identified|named)\b/iu,
  examples: [
    "the names of the victims have not been released",
    "the suspect's name was not disclosed",
    "the victims were not immediately identified",
  ],
};

/** Clauses that tell the names: "identified the victims as Ann Lee". */
export const NAMED: { readonly when: RegExp; readonly examples: readonly string[] } = {
  when: /\b(victims?|suspects?|deceased|dead|crew|passengers?|survivors?)\b(?: in [^.;]{1,30})? (?:has|have|had|was|were) (?:been )?(?:later |since |\p{L}+ly )?(?:identified|named) as |\b(?:identified|named) (?:the |both |all |two |three |\p{L}+ ){0,3}?(victims?|suspects?|deceased|dead|crew|passengers?|survivors?) as /iu,
  examples: [
    "the victims in the case have been identified as Ann and Tom Lee",
    "police have identified the victims as 40-year-old Ann Lee",
  ],
};

/** Whom one report leaves nameless because nothing was told yet, and another, not earlier, names. */
export function identifiedDrafts(
  claims: readonly Claim[],
  tellings: readonly Telling[],
  order: ReadonlyMap<string, number>,
): Draft[] {
  const nameless: [string, Claim][] = [];
  const named: [string, Claim][] = [];
  for (const claim of claims) {
    const text = tellings[claim.telling]!.report.text.slice(claim.clause.start, claim.clause.end).replace(/\s+/g, " ");
    if (!/\b(?:identi|name)/i.test(text)) continue;
    const before = whom(NAMELESS.when, text);
    const after = whom(NAMED.when, text);
    if (before) nameless.push([before, claim]);
    else if (after) named.push([after, claim]);
  }
  return [...new Set(nameless.map(([who]) => who))].flatMap((who) => {
    const of = (list: readonly [string, Claim][]) => list.flatMap(([one, claim]) => (one === who ? [claim] : []));
    const days = of(nameless).map(({ telling }) => tellings[telling]!.report.published?.slice(0, 10) ?? "");
    const twins = new Set(of(nameless).map(({ telling }) => tellings[telling]!.twin));
    const first = days.sort()[0]!;
    const later = of(named).filter(({ telling }) => {
      const { twin, report } = tellings[telling]!;
      return !twins.has(twin) && (report.published === null || report.published.slice(0, 10) >= first);
    });
    if (later.length === 0) return [];
    const placeOf = ({ telling, clause }: Claim) => evidence(tellings[telling]!, clause);
    return [
      {
        kind: "update" as const,
        about: placeOf(later[0]!).text.replace(/\s+/g, " "),
        evidence: sortedEvidence([...of(nameless), ...later].map(placeOf), order),
        items: [],
        why: "first nameless, then named",
      },
    ];
  });
}

function whom(pattern: RegExp, text: string): string | null {
  const match = pattern.exec(text);
  return match ? ((match[1] ?? match[2] ?? match[3] ?? null)?.toLowerCase().replace(/s$/, "") ?? null) : null;
}
