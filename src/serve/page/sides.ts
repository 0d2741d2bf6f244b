/** How a finding's evidence is laid side by side. */
import type { Evidence, Finding, FindingKind } from "../../reconcile/readout.ts";
import { reportOf, type StoryView } from "./story-view.ts";

/** Evidence that stands together on one side, its clearest words first. */
export type Side = readonly [Evidence, ...Evidence[]];

export interface Sides {
  readonly shown: readonly Side[];
  /** What there is no room for: references only. */
  readonly also: readonly Evidence[];
}

const mostSides = 4;

/**
 * The finding's sides. Where it names none, evidence with the same words forms a side, so that four copies of
 * one sentence are shown once; of an update the first and the latest are kept, and an agreement needs but one.
 */
export function sidesOf(view: StoryView, finding: Finding): Sides {
  const named = (finding.sides ?? []).map((side) => side.flatMap((index) => finding.evidence[index] ?? []));
  const sides = (named.some((side) => side.length > 0) ? named : sameWords(finding.evidence)).flatMap((side) =>
    clearestFirst(view, side),
  );
  const room = finding.kind === "agreement" ? 1 : mostSides;
  if (sides.length <= room) return { shown: sides, also: [] };
  const shown = moves.has(finding.kind) ? firstAndLatest(view, sides, room) : sides.slice(0, room);
  return { shown, also: sides.filter((side) => !shown.includes(side)).flat() };
}

const moves: ReadonlySet<FindingKind> = new Set(["update", "refinement"]);

// A side without a date can be neither the first nor the latest.
function firstAndLatest(view: StoryView, sides: readonly Side[], room: number): readonly Side[] {
  const dated = sides
    .filter(([one]) => published(view, one) !== "")
    .sort(([a], [b]) => order(published(view, a), published(view, b)));
  return dated.length < room ? sides.slice(0, room) : [dated[0]!, ...dated.slice(1 - room)];
}

function sameWords(evidence: readonly Evidence[]): readonly (readonly Evidence[])[] {
  const byWords = new Map<string, Evidence[]>();
  for (const one of evidence) {
    const known = byWords.get(one.text);
    if (known === undefined) byWords.set(one.text, [one]);
    else known.push(one);
  }
  return [...byWords.values()];
}

// A headline says less than the sentence that it was made from.
function clearestFirst(view: StoryView, side: readonly Evidence[]): Side[] {
  const clearest = side.find((one) => !inHeadline(view, one)) ?? side[0];
  return clearest === undefined ? [] : [[clearest, ...side.filter((one) => one !== clearest)]];
}

function inHeadline(view: StoryView, evidence: Evidence): boolean {
  const text = reportOf(view, evidence.report)?.text ?? "";
  const end = text.indexOf("\n");
  return end >= 0 && evidence.end <= end;
}

function published(view: StoryView, evidence: Evidence): string {
  return reportOf(view, evidence.report)?.published ?? "";
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
