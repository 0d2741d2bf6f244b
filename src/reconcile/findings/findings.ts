import type { Judgement } from "../judgement.ts";
import type { Origins } from "../origins/origins.ts";
import type { Finding, FindingKind } from "../readout.ts";
import type { Telling } from "../telling.ts";
import type { Draft } from "./draft.ts";
import { toldOnce } from "./told-once.ts";

/** What an editor must know first: contradictions, altered words, what one origin alone says, updates, then differences and agreements. */
const ORDER: readonly FindingKind[] = [
  "contradiction",
  "altered-quote",
  "single",
  "update",
  "difference",
  "refinement",
  "agreement",
];

/** Drafts become findings: origins counted, sorted by what matters, numbered. Rejected ones are left out. */
export function findingsOf(
  drafts: readonly Draft[],
  tellings: readonly Telling[],
  origins: Origins,
  judgements: readonly Judgement[],
): Finding[] {
  const byReport = new Map(tellings.map((telling) => [telling.report.id, telling]));
  const rejected = judgements.filter(({ kind }) => kind === "reject");
  return toldOnce(drafts)
    .filter((draft) => !rejected.some((judgement) => isAbout(draft, judgement)))
    .map((draft, index) => {
      const reports = new Set(draft.evidence.map(({ report }) => report)).size;
      const count = origins.count(draft.evidence.flatMap((place) => origins.at(byReport.get(place.report)!, place)));
      return { draft, index, reports, count };
    })
    .sort(
      (a, b) =>
        ORDER.indexOf(a.draft.kind) - ORDER.indexOf(b.draft.kind) ||
        b.count - a.count ||
        b.reports - a.reports ||
        a.index - b.index,
    )
    .map(({ draft, reports, count }, index) => ({
      id: `d${index + 1}`,
      kind: draft.kind,
      about: draft.about,
      evidence: draft.evidence,
      ...(draft.sides && {
        sides: draft.sides.map((side) =>
          side.map((place) =>
            draft.evidence.findIndex(
              (one) => one.report === place.report && one.start === place.start && one.end === place.end,
            ),
          ),
        ),
      }),
      items: draft.items,
      origins: count,
      reports,
      why: reports > 1 && count === 1 ? `${draft.why}; one origin, or none known` : draft.why,
    }));
}

/** A rejection names places of the finding's evidence: all of them must lie in it. */
function isAbout(draft: Draft, { places }: Judgement): boolean {
  return (
    places.length > 0 &&
    places.every((place) =>
      draft.evidence.some((one) => one.report === place.report && one.start < place.end && place.start < one.end),
    )
  );
}
