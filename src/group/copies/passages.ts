/** The passages that two reports share, as runs of equal words. */
import { type GramIndex, gramSize } from "./grams.ts";
import type { MarkedWords } from "./marked-words.ts";

/** Words [from, from + size) of one report equal words [to, to + size) of the other. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly size: number;
}

/** Equal runs with at most a few edited words between them, as in "he said on Monday" and "he says on Monday". */
export type Passage = readonly Run[];

/** Passages with fewer equal words are chance: names, dates, set phrases. */
export const shortestPassage = 8;

/** Words that may differ between two runs of one passage, on either side. */
const mostEdited = 3;

/** Joins runs that follow one another in both reports; what stays short is left out, unless it is a whole report. */
export function passagesOf(runs: readonly Run[], wholeReport = shortestPassage): Passage[] {
  const passages: Run[][] = [];
  for (const run of runs) {
    const passage = passages.at(-1);
    const before = passage?.at(-1);
    if (passage !== undefined && before !== undefined && follows(before, run)) passage.push(run);
    else passages.push([run]);
  }
  return passages.filter(
    (passage) => passage.reduce((sum, run) => sum + run.size, 0) >= Math.min(shortestPassage, wholeReport),
  );
}

function follows(before: Run, run: Run): boolean {
  const gapFrom = run.from - before.from - before.size;
  const gapTo = run.to - before.to - before.size;
  return gapFrom >= 0 && gapFrom <= mostEdited && gapTo >= 0 && gapTo <= mostEdited;
}

/**
 * Longest equal runs, in the order of the later report; a word of it belongs to one run only.
 * `positions` gives for a word position of `later` where its run of five stands in `earlier`.
 */
export function sharedRuns(
  earlier: MarkedWords,
  later: MarkedWords,
  positions: ReadonlyMap<number, readonly number[]>,
): Run[] {
  const runs: Run[] = [];
  const starts = [...positions.keys()].sort((a, b) => a - b);
  let done = 0;
  let expected = -1;
  for (const to of starts) {
    if (to < done) continue;
    let best = 0;
    let from = -1;
    for (const candidate of positions.get(to)!) {
      const size = runLength(earlier, candidate, later, to);
      if (size > best || (size === best && candidate === expected)) {
        best = size;
        from = candidate;
      }
    }
    if (best < gramSize) continue;
    runs.push({ from, to, size: best });
    done = to + best;
    expected = from + best;
  }
  return runs;
}

function runLength(a: MarkedWords, from: number, b: MarkedWords, to: number): number {
  let size = 0;
  while (from + size < a.count && to + size < b.count && a.ids[from + size] === b.ids[to + size]) size += 1;
  return size;
}

/** Every report that shares a run of five with report `later`, with the places of the runs. */
export function sharersOf(
  index: GramIndex,
  reports: readonly MarkedWords[],
  later: number,
): Map<number, Map<number, number[]>> {
  const sharers = new Map<number, Map<number, number[]>>();
  const words = reports[later]!;
  for (let at = 0; at + gramSize <= words.count; at++) {
    index.places(words, at, (report, position) => {
      if (report >= later) return;
      let places = sharers.get(report);
      if (places === undefined) {
        places = new Map();
        sharers.set(report, places);
      }
      const known = places.get(at);
      if (known === undefined) places.set(at, [position]);
      else known.push(position);
    });
  }
  return sharers;
}
