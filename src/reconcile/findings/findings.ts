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
      const sources = draft.evidence.map((place) => origins.at(byReport.get(place.report)!, place));
      const count = origins.count(sources.flat());
      const note = reports > 1 && count === 1 ? `; ${oneOrigin(sources, origins)}` : "";
      return { draft, index, reports, count, note };
    })
    .sort(
      (a, b) =>
        ORDER.indexOf(a.draft.kind) - ORDER.indexOf(b.draft.kind) ||
        b.count - a.count ||
        b.reports - a.reports ||
        a.index - b.index,
    )
    .map(({ draft, reports, count, note }, index) => ({
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
      why: draft.why + note,
    }));
}

/** What is to be said of passages of several reports that do not go back to two origins: that all have one, or that none is known. */
function oneOrigin(sources: readonly (readonly string[])[], origins: Origins): string {
  const known = [...new Set(sources.flat())].filter((id) => origins.isKnown(id));
  const [only] = known;
  if (only === undefined) return "no origin is named, so they count as one";
  return sources.every((ids) => ids.includes(only)) ? `all of one origin: ${origins.nameOf(only)}` : "one origin known";
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
