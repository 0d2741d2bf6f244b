/** Of all the reports that a report shares passages with, those that it took them from: no passage is traced to two. */
import type { Copy } from "../grouping.ts";
import { shortestPassage } from "./passages.ts";

/** A directed pair before it is settled that `to` took its passages from here and not from elsewhere. */
export interface Candidate {
  readonly copy: Copy;
  /** Numbers of the two reports in the order of publication. */
  readonly from: number;
  readonly to: number;
  /** True when `to` credits the outlet of `from`. */
  readonly isCredited: boolean;
  /** The words of `to` that stand in each passage, [start, end). */
  readonly places: readonly (readonly [number, number])[];
}

/** Sources whose shared words differ by no more than this are equally close: the one that the others took from is meant. */
const equallyClose = 3;

/**
 * Keeps for every report its best source, and of its other sources the passages that none before them gave.
 * `isSource(a, b)` says whether report number `a` is the source of `b` where the two share passages.
 */
export function bestSources(candidates: readonly Candidate[], isSource: (a: number, b: number) => boolean): Copy[] {
  const byCopy = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const list = byCopy.get(candidate.to);
    if (list === undefined) byCopy.set(candidate.to, [candidate]);
    else list.push(candidate);
  }
  const kept: Candidate[] = [];
  for (const list of byCopy.values()) {
    const best = bestOf(list, isSource);
    const covered = new Set<number>();
    const others = list.filter((candidate) => candidate !== best).sort((a, b) => closer(a, b) || a.from - b.from);
    for (const candidate of [best, ...others]) {
      const own = candidate.places.map((place) => cover(covered, place) >= shortestPassage);
      if (candidate !== best && !own.includes(true)) continue;
      const passages = candidate === best ? candidate.copy.passages : candidate.copy.passages.filter((_, i) => own[i]);
      kept.push({ ...candidate, copy: { ...candidate.copy, passages } });
    }
  }
  return kept.sort((a, b) => a.to - b.to || a.from - b.from).map((candidate) => candidate.copy);
}

/** Adds a passage's words to those that are traced; gives how many were not. */
function cover(covered: Set<number>, [start, end]: readonly [number, number]): number {
  const before = covered.size;
  for (let at = start; at < end; at++) covered.add(at);
  return covered.size - before;
}

/** A source that is credited, if it gave half as much as the closest; else the closest, or the first of those as close. */
function bestOf(list: readonly Candidate[], isSource: (a: number, b: number) => boolean): Candidate {
  const [first] = [...list].sort((a, b) => closer(a, b) || a.from - b.from);
  const most = size(first!);
  const credited = list.filter(
    (candidate) => candidate.isCredited && rank(candidate) === rank(first!) && size(candidate) * 2 >= most,
  );
  const among = credited.length > 0 ? credited : list.filter((candidate) => rank(candidate) === rank(first!));
  const largest = Math.max(...among.map(size));
  return among
    .filter((candidate) => size(candidate) >= largest - equallyClose)
    .reduce((best, candidate) => (isSource(candidate.from, best.from) ? candidate : best));
}

function closer(a: Candidate, b: Candidate): number {
  return rank(a) - rank(b) || size(b) - size(a);
}

function size(candidate: Candidate): number {
  return candidate.places.reduce((sum, [start, end]) => sum + end - start, 0);
}

/** Dependence before the same quotation, and that before page furniture. */
function rank(candidate: Candidate): number {
  const { kind } = candidate.copy;
  return kind === "copy" || kind === "partial" ? 0 : kind === "common-quote" ? 1 : 2;
}
