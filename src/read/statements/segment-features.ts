/** The features of stage 2: rows of its weight table for a candidate span, and for two spans that follow each other. */
import type { Candidate } from "./candidates.ts";
import { distanceClass } from "./chain-features.ts";
import { QUOTE, type TokenFacts } from "./token-facts.ts";

/** Rows of stage 2's weight table. */
export const SEGMENT_BITS = 18;
/** Rows of one candidate, and of a pair. */
export const SEGMENT_TEMPLATES = 62;
export const PAIR_TEMPLATES = 10;
/** Numbers of one candidate that are weighted by role, beside its rows. */
export const SEGMENT_NUMBERS = 4;

const SHIFT = 32 - SEGMENT_BITS;
const NONE = 0x3c6ef372;

function row(template: number, a: number, b: number, c: number, d: number): number {
  let h = Math.imul(a, 0x2c1b3c6d) + Math.imul(b, 0x297a2d39) + Math.imul(c, 0x1b56c4e9) + Math.imul(d, 0x3f4a9b17);
  h = Math.imul(h ^ Math.imul(template + 1, 0x9e3779b1) ^ (h >>> 15), 0x85ebca6b);
  return Math.imul(h ^ (h >>> 13), 0xc2b2ae35) >>> SHIFT;
}

/** A probability on a scale of 0 (below a hundredth) to 10 (above 98 in a hundred). */
export function probabilityClass(p: number): number {
  const odds = Math.log((p + 1e-4) / (1.0001 - p));
  return Math.max(0, Math.min(10, Math.round(odds * 1.1 + 5)));
}

function safeLog(p: number): number {
  return Math.log(Math.max(p, 1e-4));
}

/** What the features of one paragraph share. */
export interface SegmentContext {
  readonly facts: TokenFacts;
  /** The paragraph's tokens in the report. */
  readonly first: number;
  readonly end: number;
  readonly candidates: readonly Candidate[];
  /** For each token of the paragraph the likeliest cue candidate that ends at or before it, and that starts at or after it, in its sentence; -1 without. */
  readonly cueBefore: Int32Array;
  readonly cueAfter: Int32Array;
  /** For each candidate its rank among those of its role that overlap it, 0 for the likeliest. */
  readonly ranks: Int32Array;
}

const LIKELY_CUE = 0.1;

/** Prepares a paragraph. */
export function segmentContext(
  facts: TokenFacts,
  first: number,
  end: number,
  candidates: readonly Candidate[],
): SegmentContext {
  const length = end - first;
  const cueBefore = new Int32Array(length + 1).fill(-1);
  const cueAfter = new Int32Array(length + 1).fill(-1);
  const { sentenceOf } = facts.tokens;
  candidates.forEach((candidate, k) => {
    if (candidate.role !== 1 || candidate.probability < LIKELY_CUE) return;
    const sentence = sentenceOf[first + candidate.first]!;
    for (let i = candidate.end; i < length && sentenceOf[first + i] === sentence; i++)
      better(cueBefore, i, k, candidates, true);
    for (let i = candidate.first; i >= 0 && sentenceOf[first + i] === sentence; i--)
      better(cueAfter, i, k, candidates, false);
  });
  const ranks = new Int32Array(candidates.length);
  candidates.forEach((a, j) => {
    candidates.forEach((b, k) => {
      if (
        j !== k &&
        a.role === b.role &&
        b.first < a.end &&
        b.end > a.first &&
        (b.probability > a.probability || (b.probability === a.probability && k < j))
      )
        ranks[j]!++;
    });
  });
  return { facts, first, end, candidates, cueBefore, cueAfter, ranks };
}

/** Keeps the nearer cue; of two at one place, the likelier. */
function better(table: Int32Array, i: number, k: number, candidates: readonly Candidate[], before: boolean): void {
  const old = table[i]!;
  if (old < 0) {
    table[i] = k;
    return;
  }
  const a = candidates[old]!;
  const b = candidates[k]!;
  const overlap = a.first < b.end && b.first < a.end;
  const nearer = before ? b.end > a.end : b.first < a.first;
  if (overlap ? b.probability > a.probability : nearer) table[i] = k;
}

/** Fills SEGMENT_TEMPLATES rows for candidate `k` from `n` on, and its SEGMENT_NUMBERS numbers. */
export function fillSegment(
  context: SegmentContext,
  k: number,
  rows: Int32Array,
  n: number,
  numbers: Float64Array,
  m: number,
): void {
  const { facts, first, end, candidates } = context;
  const { word, tag, quote, cueGrade, tokens } = facts;
  const c = candidates[k]!;
  const r = c.role;
  const a = first + c.first;
  const z = first + c.end - 1;
  const wordAt = (i: number) => (i < first || i >= end ? NONE : word[i]!);
  const tagAt = (i: number) => (i < first || i >= end ? NONE : tag[i]!);
  const quoteAt = (i: number) => (i < first || i >= end ? 7 : quote[i]!);
  const length = distanceClass(z - a);
  const p = probabilityClass(c.probability);
  const b = probabilityClass(c.begins);
  const e = probabilityClass(c.ends);
  const rank = Math.min(context.ranks[k]!, 5);
  numbers[m] = safeLog(c.probability);
  numbers[m + 1] = safeLog(c.begins);
  numbers[m + 2] = safeLog(c.ends);
  numbers[m + 3] = c.probability;

  const q = quoteBalance(facts, a, z);
  const sentences = Math.min(3, tokens.sentenceOf[z]! - tokens.sentenceOf[a]!);
  const atStart = a === first ? 2 : tokens.sentenceStarts[tokens.sentenceOf[a]!] === a ? 1 : 0;
  const atEnd = z === end - 1 ? 2 : tokens.sentenceOf[z + 1] !== tokens.sentenceOf[z] ? 1 : 0;
  const fit = treeFit(facts, a, z);
  const outWord = fit.out < 0 ? NONE : word[fit.out]!;
  const outGrade = fit.out < 0 ? 9 : cueGrade[fit.out]!;
  const cb = context.cueBefore[c.first]!;
  const ca = context.cueAfter[c.end] ?? -1;
  const cueB = cb < 0 ? NONE : word[first + candidates[cb]!.end - 1]!;
  const cueBHead = cb < 0 ? NONE : word[first + candidates[cb]!.first]!;
  const cueA = ca < 0 ? NONE : word[first + candidates[ca]!.first]!;
  const cueAEnd = ca < 0 ? NONE : word[first + candidates[ca]!.end - 1]!;
  const cbFar = cb < 0 ? 11 : distanceClass(c.first - candidates[cb]!.end);
  const caFar = ca < 0 ? 11 : distanceClass(candidates[ca]!.first - c.end);
  const cbP = cb < 0 ? 11 : probabilityClass(candidates[cb]!.probability);
  const caP = ca < 0 ? 11 : probabilityClass(candidates[ca]!.probability);
  const headInside = fit.inner < 0 ? NONE : word[fit.inner]!;

  rows[n++] = row(0, r, p, 0, 0);
  rows[n++] = row(1, r, p, rank, 0);
  rows[n++] = row(2, r, b, e, 0);
  rows[n++] = row(3, r, p, b, e);
  rows[n++] = row(4, r, length, p, 0);
  rows[n++] = row(5, r, length, atStart, atEnd);
  rows[n++] = row(6, r, wordAt(a), 0, 0);
  rows[n++] = row(7, r, wordAt(a - 1), 0, 0);
  rows[n++] = row(8, r, wordAt(z), 0, 0);
  rows[n++] = row(9, r, wordAt(z + 1), 0, 0);
  rows[n++] = row(10, r, wordAt(a - 1), wordAt(a), 0);
  rows[n++] = row(11, r, wordAt(z), wordAt(z + 1), 0);
  rows[n++] = row(12, r, wordAt(a), wordAt(a + 1), 0);
  rows[n++] = row(13, r, wordAt(z - 1), wordAt(z), 0);
  rows[n++] = row(14, r, wordAt(a - 2), wordAt(a - 1), 0);
  rows[n++] = row(15, r, wordAt(z + 1), wordAt(z + 2), 0);
  rows[n++] = row(16, r, tagAt(a - 1), tagAt(a), 0);
  rows[n++] = row(17, r, tagAt(z), tagAt(z + 1), 0);
  rows[n++] = row(18, r, tagAt(a - 2), tagAt(a - 1), tagAt(a));
  rows[n++] = row(19, r, tagAt(z), tagAt(z + 1), tagAt(z + 2));
  rows[n++] = row(20, r, tagAt(a), tagAt(a + 1), tagAt(a + 2));
  rows[n++] = row(21, r, tagAt(z - 2), tagAt(z - 1), tagAt(z));
  rows[n++] = row(22, r, tagAt(a - 1), tagAt(z + 1), 0);
  rows[n++] = row(23, r, wordAt(a - 1), wordAt(z + 1), 0);
  rows[n++] = row(24, r, wordAt(a), wordAt(z), 0);
  rows[n++] = row(25, r, wordAt(a), tagAt(z), length);
  rows[n++] = row(26, r, quoteAt(a), quoteAt(z), quoteAt(z + 1) * 8 + quoteAt(a - 1));
  rows[n++] = row(27, r, q, quoteAt(z), quoteAt(z + 1));
  rows[n++] = row(28, r, q, quoteAt(a), quoteAt(a - 1));
  rows[n++] = row(29, r, q, wordAt(z), wordAt(z + 1));
  rows[n++] = row(30, r, q, sentences, atStart * 4 + atEnd);
  rows[n++] = row(31, r, sentences, p, q);
  rows[n++] = row(32, r, atEnd, wordAt(z), quoteAt(z));
  rows[n++] = row(33, r, fit.parts, fit.relation, outGrade);
  rows[n++] = row(34, r, fit.parts, outWord, fit.relation);
  rows[n++] = row(35, r, fit.parts, fit.holes, length);
  rows[n++] = row(36, r, fit.parts, p, fit.holes);
  rows[n++] = row(37, r, fit.larger, fit.relation, tagAt(z + 1));
  rows[n++] = row(38, r, fit.larger, wordAt(z + 1), 0);
  rows[n++] = row(39, r, fit.largerLeft, wordAt(a - 1), tagAt(a));
  rows[n++] = row(40, r, headInside, fit.parts, 0);
  rows[n++] = row(41, r, headInside, wordAt(a), 0);
  rows[n++] = row(42, r, headInside, wordAt(z), 0);
  rows[n++] = row(43, r, outWord, wordAt(a), fit.relation);
  rows[n++] = row(44, r, cueB, cbFar, 0);
  rows[n++] = row(45, r, cueA, caFar, 0);
  rows[n++] = row(46, r, cueB, wordAt(a), cbFar);
  rows[n++] = row(47, r, cueA, wordAt(z), caFar);
  rows[n++] = row(48, r, cbFar, caFar, cbP * 16 + caP);
  rows[n++] = row(49, r, cbP, p, cbFar);
  rows[n++] = row(50, r, caP, p, caFar);
  rows[n++] = row(51, r, cueBHead, cueB, atEnd);
  rows[n++] = row(52, r, cueA, cueAEnd, atStart);
  rows[n++] = row(53, r, cueBHead, cbFar, quoteAt(a));
  rows[n++] = row(54, r, cueB, cueA, 0);
  rows[n++] = row(55, r, cueB, wordAt(z + 1), atEnd);
  rows[n++] = row(56, r, cueBHead, tagAt(a), tagAt(z + 1));
  rows[n++] = row(57, r, cueA, wordAt(a - 1), atStart);
  rows[n++] = row(58, r, cueGrade[a]!, cueGrade[z]!, length);
  rows[n++] = row(59, r, fit.branch, outGrade, atStart * 4 + atEnd);
  rows[n++] = row(60, r, facts.sentenceQuotes[tokens.sentenceOf[a]!]!, q, atStart * 4 + atEnd);
  rows[n++] = row(61, r, wordAt(z), wordAt(z + 1), wordAt(z + 2));
}

/** How a span and the quotation marks go together: marks that stand alone in it, and what it covers. */
function quoteBalance(facts: TokenFacts, a: number, z: number): number {
  const { quote } = facts;
  let opens = 0;
  let closes = 0;
  for (let i = a; i <= z; i++) {
    if (quote[i] === QUOTE.opening) opens++;
    else if (quote[i] === QUOTE.closing) closes++;
  }
  const enters = quote[a] === QUOTE.inside || quote[a] === QUOTE.closing ? 1 : 0;
  const leaves = quote[z] === QUOTE.inside || quote[z] === QUOTE.opening ? 1 : 0;
  return ((Math.min(opens, 2) * 3 + Math.min(closes, 2)) * 2 + enters) * 2 + leaves;
}

/** How a span fits the tree. */
function treeFit(facts: TokenFacts, a: number, z: number) {
  const { tree } = facts;
  let parts = 0;
  let out = -1;
  let inner = -1;
  let relation = 253;
  let branch = 253;
  let holes = 0;
  for (let i = a; i <= z; i++) {
    const head = tree.heads[i]!;
    if (head >= a && head <= z) continue;
    parts++;
    if (inner < 0 || tree.depth[i]! < tree.depth[inner]!) {
      inner = i;
      out = head;
      relation = tree.relations[i]!;
      branch = tree.branch[i]!;
    }
    if (tree.left[i]! < a || tree.right[i]! > z) holes++;
  }
  const larger = inner >= 0 && tree.right[inner]! > z ? Math.min(7, 1 + distanceClass(tree.right[inner]! - z)) : 0;
  const largerLeft = inner >= 0 && tree.left[inner]! < a ? Math.min(7, 1 + distanceClass(a - tree.left[inner]!)) : 0;
  return { parts: Math.min(parts, 4), out, inner, relation, branch, holes: Math.min(holes, 3), larger, largerLeft };
}

/** Fills PAIR_TEMPLATES rows for candidate `k` after `j`; -1 stands for the paragraph's start as `j`, its end as `k`. */
export function fillPair(context: SegmentContext, j: number, k: number, rows: Int32Array, n: number): void {
  const { facts, first, end, candidates } = context;
  const { word, tokens } = facts;
  const left = candidates[j];
  const right = candidates[k];
  const from = left ? first + left.end : first;
  const to = right ? first + right.first : end;
  const roles = (left ? left.role : 3) * 4 + (right ? right.role : 3);
  const gap = distanceClass(to - from);
  const sentences =
    from > first || to < end
      ? Math.min(3, tokens.sentenceOf[Math.min(to, end - 1)]! - tokens.sentenceOf[Math.max(from - 1, first)]!)
      : 4;
  const one = to - from >= 1 ? word[from]! : NONE;
  const two = to - from >= 2 ? word[from + 1]! : NONE;
  const last = to - from >= 1 ? word[to - 1]! : NONE;
  const cue = left?.role === 1 ? word[first + left.end - 1]! : right?.role === 1 ? word[first + right.first]! : NONE;
  const leftLast = left ? word[first + left.end - 1]! : NONE;
  const rightFirst = right ? word[first + right.first]! : NONE;
  rows[n++] = row(80, roles, 0, 0, 0);
  rows[n++] = row(81, roles, gap, sentences, 0);
  rows[n++] = row(82, roles, sentences, cue, 0);
  rows[n++] = row(83, roles, gap, cue, 0);
  rows[n++] = row(84, roles, one, to - from <= 2 ? two : gap, 0);
  rows[n++] = row(85, roles, one, last, gap);
  rows[n++] = row(86, roles, leftLast, rightFirst, gap);
  rows[n++] = row(87, roles, last, rightFirst, 0);
  rows[n++] = row(88, roles, leftLast, one, sentences);
  rows[n++] = row(
    89,
    roles,
    right ? probabilityClass(right.probability) : 11,
    left ? probabilityClass(left.probability) : 11,
    sentences,
  );
}
