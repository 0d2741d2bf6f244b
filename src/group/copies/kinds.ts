/** What a pair's shared runs mean: a copy, a part taken over, the same quotation, or the same page furniture. */
import type { CopyKind } from "../grouping.ts";
import type { GramIndex } from "./grams.ts";
import { gramSize } from "./grams.ts";
import { furniture, type MarkedWords, quoted } from "./marked-words.ts";
import { type Run, shortestPassage } from "./passages.ts";

/** How many words two reports share, by what they are. */
export interface Shared {
  readonly own: number;
  readonly quoted: number;
  readonly furniture: number;
  /** Share of the shorter report's own words, 0 to 1. */
  readonly share: number;
  /** Share of all words of the shorter report, 0 to 1. */
  readonly shareOfAll: number;
  /** Share of all words of the longer report, 0 to 1. */
  readonly shareOfLonger: number;
}

/** So many shared own words are dependence in any report … */
const enoughOwnWords = 30;
/** … in a short report fewer, when they are a good part of it. */
const enoughInShort = 18;
const goodPart = 0.2;
/** Fewer shared words of quotation are a set phrase between marks. */
const enoughQuoted = 12;
/** A quotation of so many words that carries quotations itself is another report's text. */
const enoughNested = 40;

/** Counts shared words by kind. A word is quotation when either report, or any other of the set, has it between marks. */
export function countShared(a: MarkedWords, b: MarkedWords, runs: readonly Run[], index: GramIndex): Shared {
  let ownWords = 0;
  let quotedWords = 0;
  let furnitureWords = 0;
  let all = 0;
  for (const run of runs) {
    all += run.size;
    const isReportQuoted =
      quotesReport(a, run.from, b, run.to, run.size) || quotesReport(b, run.to, a, run.from, run.size);
    for (let i = 0; i < run.size; i++) {
      const markA = a.marks[run.from + i];
      const markB = b.marks[run.to + i];
      if (isReportQuoted) ownWords += 1;
      else if (markA === quoted || markB === quoted) quotedWords += 1;
      else if (markA === furniture || markB === furniture) furnitureWords += 1;
      else if (inQuotation(b, run, i, index)) quotedWords += 1;
      else ownWords += 1;
    }
  }
  const shorter = a.count <= b.count ? a : b;
  return {
    own: ownWords,
    quoted: quotedWords,
    furniture: furnitureWords,
    share: Math.min(1, ownWords / Math.max(1, ownCount(shorter))),
    shareOfAll: Math.min(1, all / Math.max(1, shorter.count)),
    shareOfLonger: Math.min(1, all / Math.max(1, a.count, b.count)),
  };
}

function inQuotation(words: MarkedWords, run: Run, offset: number, index: GramIndex): boolean {
  return index.isQuoted(words, run.to + Math.min(offset, run.size - gramSize));
}

/** True when `a` has the whole run between marks and `b` has it as its own text, with quotations in it: `a` quotes the report. */
function quotesReport(a: MarkedWords, from: number, b: MarkedWords, to: number, size: number): boolean {
  if (size < enoughNested) return false;
  let nested = 0;
  for (let i = 0; i < size; i++) {
    if (a.marks[from + i] !== quoted || b.marks[to + i] === furniture) return false;
    if (b.marks[to + i] === quoted) nested += 1;
  }
  return nested > 0 && nested * 2 < size;
}

/** Words that are the report's own. */
function ownCount(words: MarkedWords): number {
  let count = 0;
  for (let i = 0; i < words.count; i++) if (words.marks[i] === 0) count += 1;
  return count;
}

/** The kind of relation, with the reason in words. */
export function kindOf(shared: Shared): { readonly kind: CopyKind; readonly why: string } {
  const percent = Math.round(shared.share * 100);
  const isWhole = shared.shareOfAll >= 0.9 && shared.furniture < shared.own + shared.quoted;
  if (isWhole || shared.shareOfLonger >= 0.9) {
    return { kind: "copy", why: `${Math.round(shared.shareOfAll * 100)}% of the shorter report stands in the other` };
  }
  const isDependent =
    shared.own >= enoughOwnWords ||
    (shared.own >= enoughInShort && shared.share >= goodPart) ||
    (shared.own >= shortestPassage && shared.share >= 0.5);
  if (isDependent) {
    return {
      kind: shared.share >= 0.6 ? "copy" : "partial",
      why: `they share ${shared.own} words of their own, ${percent}% of the shorter`,
    };
  }
  if (shared.quoted >= enoughQuoted)
    return { kind: "common-quote", why: `they share ${shared.quoted} words of quotations` };
  if (shared.furniture >= shortestPassage)
    return { kind: "chrome", why: `they share ${shared.furniture} words of captions or page text` };
  return { kind: "unrelated", why: "they share set phrases only" };
}
