/** Where each run of five words stands in which report: an exact index in typed arrays. */
import type { MarkedWords } from "./marked-words.ts";

/** Length of the runs that the index knows. */
export const gramSize = 5;

/** A run that this many reports have is found in the first of them only, so that work does not grow with its square. */
const mostHolders = 64;

/** Finds the places of a run of words in the reports that were added before. */
export interface GramIndex {
  /** Calls `visit` with each report (by its number) and word position where the run at `at` stands too. */
  readonly places: (words: MarkedWords, at: number, visit: (report: number, position: number) => void) => void;
  /** True when the run stands in quotation marks in some report. */
  readonly isQuoted: (words: MarkedWords, at: number) => boolean;
}

/** Indexes every run of five words of every report. */
export function indexGrams(reports: readonly MarkedWords[]): GramIndex {
  const total = reports.reduce((sum, words) => sum + Math.max(0, words.count - gramSize + 1), 0);
  let slots = 1024;
  while (slots < total * 2) slots *= 2;
  const hashes = new Int32Array(slots);
  const first = new Int32Array(slots).fill(-1);
  const last = new Int32Array(slots).fill(-1);
  const holders = new Uint8Array(slots);
  const inQuotes = new Uint8Array(slots);
  const next = new Int32Array(total).fill(-1);
  const reportOf = new Int32Array(total);
  const positionOf = new Int32Array(total);
  let used = 0;

  const slotOf = (hash: number): number => {
    let slot = hash & (slots - 1);
    while (first[slot] !== -1 && hashes[slot] !== hash) slot = (slot + 1) & (slots - 1);
    return slot;
  };

  for (const [report, words] of reports.entries()) {
    for (let at = 0; at + gramSize <= words.count; at++) {
      const hash = hashGram(words, at);
      const slot = slotOf(hash);
      if (marked(words, at)) inQuotes[slot] = 1;
      if (holders[slot]! >= mostHolders) continue;
      holders[slot] = holders[slot]! + 1;
      hashes[slot] = hash;
      reportOf[used] = report;
      positionOf[used] = at;
      if (first[slot] === -1) first[slot] = used;
      else next[last[slot]!] = used;
      last[slot] = used;
      used += 1;
    }
  }

  return {
    places(words, at, visit) {
      const slot = slotOf(hashGram(words, at));
      for (let entry = first[slot]!; entry !== -1; entry = next[entry]!) {
        const report = reportOf[entry]!;
        if (equalGrams(words, at, reports[report]!, positionOf[entry]!)) visit(report, positionOf[entry]!);
      }
    },
    isQuoted: (words, at) => inQuotes[slotOf(hashGram(words, at))] === 1,
  };
}

function hashGram(words: MarkedWords, at: number): number {
  let hash = 0x9e3779b9 | 0;
  for (let i = at; i < at + gramSize; i++) hash = Math.imul(hash ^ words.ids[i]!, 0x85ebca6b) ^ (hash >>> 15);
  return hash ^ (hash >>> 13);
}

function equalGrams(a: MarkedWords, at: number, b: MarkedWords, from: number): boolean {
  for (let i = 0; i < gramSize; i++) if (a.ids[at + i] !== b.ids[from + i]) return false;
  return true;
}

/** True when all words of the run stand in quotation marks. */
function marked(words: MarkedWords, at: number): boolean {
  for (let i = at; i < at + gramSize; i++) if (words.marks[i] !== 1) return false;
  return true;
}
