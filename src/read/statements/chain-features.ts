/**
 * The features of stage 1: for each token of a paragraph a fixed number of rows of the weight table.
 * A feature is a template's number and up to four facts, mixed to a row index; nothing is looked up by string.
 */
import { isCueGrade } from "./cue-words.ts";
import type { TokenFacts } from "./token-facts.ts";

/** Rows of the weight table. */
export const CHAIN_BITS = 19;
/** Rows a token has. */
export const CHAIN_TEMPLATES = 92;

const SHIFT = 32 - CHAIN_BITS;
const PAD = 4;
const NONE = 0x3c6ef372;

/** What the templates look at, for one paragraph, with `PAD` empty cells at both ends; reused from one to the next. */
export interface ChainScratch {
  word: Int32Array;
  tag: Int32Array;
  shape: Int32Array;
  suffix: Int32Array;
  prefix: Int32Array;
  grade: Int32Array;
  quote: Int32Array;
  leftCue: Int32Array;
  rightCue: Int32Array;
  breaks: Int32Array;
}

/** Room for paragraphs of up to `length` tokens. */
export function chainScratch(length: number): ChainScratch {
  const make = () => new Int32Array(length + 2 * PAD);
  return {
    word: make(),
    tag: make(),
    shape: make(),
    suffix: make(),
    prefix: make(),
    grade: make(),
    quote: make(),
    leftCue: make(),
    rightCue: make(),
    breaks: make(),
  };
}

/** The row of the weight table for a template and its facts. */
function row(template: number, a: number, b: number, c: number, d: number): number {
  let h = Math.imul(a, 0x2c1b3c6d) + Math.imul(b, 0x297a2d39) + Math.imul(c, 0x1b56c4e9) + Math.imul(d, 0x3f4a9b17);
  h = Math.imul(h ^ Math.imul(template + 1, 0x9e3779b1) ^ (h >>> 15), 0x85ebca6b);
  return Math.imul(h ^ (h >>> 13), 0xc2b2ae35) >>> SHIFT;
}

/** A distance in tokens, coarser the farther. */
export function distanceClass(distance: number): number {
  if (distance <= 4) return distance;
  return distance <= 6 ? 5 : distance <= 10 ? 6 : distance <= 18 ? 7 : distance <= 35 ? 8 : 9;
}

/** Fills `rows` with `CHAIN_TEMPLATES` rows for each token of [first, end). */
export function fillChainRows(
  facts: TokenFacts,
  first: number,
  end: number,
  scratch: ChainScratch,
  rows: Int32Array,
): void {
  prepare(facts, first, end, scratch);
  const { word, tag, shape, suffix, prefix, grade, quote, leftCue, rightCue, breaks } = scratch;
  const { sentenceOf, sentenceStarts } = facts.tokens;
  let n = 0;
  for (let i = first; i < end; i++) {
    const k = i - first + PAD;
    const w0 = word[k]!,
      w1 = word[k + 1]!,
      w2 = word[k + 2]!,
      w3 = word[k + 3]!;
    const v1 = word[k - 1]!,
      v2 = word[k - 2]!,
      v3 = word[k - 3]!;
    const t0 = tag[k]!,
      t1 = tag[k + 1]!,
      t2 = tag[k + 2]!,
      t3 = tag[k + 3]!;
    const u1 = tag[k - 1]!,
      u2 = tag[k - 2]!,
      u3 = tag[k - 3]!;
    const q0 = quote[k]!,
      q1 = quote[k + 1]!,
      p1 = quote[k - 1]!;
    const g0 = grade[k]!,
      g1 = grade[k + 1]!,
      h1 = grade[k - 1]!;
    const s = sentenceOf[i]!;
    const sentenceFirst = sentenceStarts[s]!;
    const sentenceEnd = sentenceStarts[s + 1]!;
    const sq = facts.sentenceQuotes[s]!;
    const sqBefore = s > 0 ? facts.sentenceQuotes[s - 1]! : NONE;
    const sqAfter = s + 1 < facts.sentenceQuotes.length ? facts.sentenceQuotes[s + 1]! : NONE;
    const fromStart = distanceClass(i - sentenceFirst);
    const toEnd = distanceClass(sentenceEnd - 1 - i);

    rows[n++] = row(0, w0, 0, 0, 0);
    rows[n++] = row(1, w1, 0, 0, 0);
    rows[n++] = row(2, w2, 0, 0, 0);
    rows[n++] = row(3, w3, 0, 0, 0);
    rows[n++] = row(4, v1, 0, 0, 0);
    rows[n++] = row(5, v2, 0, 0, 0);
    rows[n++] = row(6, v3, 0, 0, 0);
    rows[n++] = row(7, t0, 0, 0, 0);
    rows[n++] = row(8, t1, t2, 0, 0);
    rows[n++] = row(9, u1, u2, 0, 0);
    rows[n++] = row(10, t3, t2, t1, t0);
    rows[n++] = row(11, u3, u2, u1, t0);
    rows[n++] = row(12, u1, t0, 0, 0);
    rows[n++] = row(13, t0, t1, 0, 0);
    rows[n++] = row(14, u1, t0, t1, 0);
    rows[n++] = row(15, u2, u1, t0, t1);
    rows[n++] = row(16, u1, t0, t1, t2);
    rows[n++] = row(17, v2, v1, 0, 0);
    rows[n++] = row(18, v1, w0, 0, 0);
    rows[n++] = row(19, w0, w1, 0, 0);
    rows[n++] = row(20, w1, w2, 0, 0);
    rows[n++] = row(21, v1, w0, w1, 0);
    rows[n++] = row(22, w0, w1, w2, 0);
    rows[n++] = row(23, v2, v1, w0, 0);
    rows[n++] = row(24, v1, t0, 0, 0);
    rows[n++] = row(25, u1, w0, 0, 0);
    rows[n++] = row(26, t0, w1, 0, 0);
    rows[n++] = row(27, w0, t1, 0, 0);
    rows[n++] = row(28, w0, t1, t2, 0);
    rows[n++] = row(29, u1, w0, t1, 0);
    rows[n++] = row(30, u2, u1, w0, 0);
    rows[n++] = row(31, suffix[k]!, 0, 0, 0);
    rows[n++] = row(32, prefix[k]!, 0, 0, 0);
    rows[n++] = row(33, suffix[k]!, t0, t1, 0);
    rows[n++] = row(34, shape[k]!, shape[k + 1]!, 0, 0);
    rows[n++] = row(35, shape[k - 1]!, shape[k]!, 0, 0);
    rows[n++] = row(36, prefix[k - 1]!, suffix[k - 1]!, t0, 0);

    rows[n++] = row(37, q0, p1, q1, 0);
    rows[n++] = row(38, q0, w0, 0, 0);
    rows[n++] = row(39, q0, p1, w0, v1);
    rows[n++] = row(40, q0, q1, w0, w1);
    rows[n++] = row(41, q0, p1, u1, t0);
    rows[n++] = row(42, q0, t0, t1, 0);
    rows[n++] = row(43, q0, quote[k - 2]!, v1, v2);
    rows[n++] = row(44, q0, quote[k + 2]!, w1, w2);
    rows[n++] = row(45, sq, q0, 0, 0);
    rows[n++] = row(46, sq, sqBefore, q0, 0);
    rows[n++] = row(47, sq, sqAfter, q0, 0);
    rows[n++] = row(48, sq, q0, t0, fromStart);
    rows[n++] = row(49, sq, q0, toEnd, t0);

    rows[n++] = row(50, fromStart, t0, q0, 0);
    rows[n++] = row(51, toEnd, t0, q0, 0);
    rows[n++] = row(52, fromStart, toEnd, g0, q0);
    rows[n++] = row(53, i === first ? 1 : 0, distanceClass(i - first), q0, 0);

    const l = leftCue[k]!;
    const r = rightCue[k]!;
    const lWord = l < 0 ? NONE : facts.word[l]!;
    const rWord = r < 0 ? NONE : facts.word[r]!;
    const lFar = l < 0 ? 11 : distanceClass(i - l);
    const rFar = r < 0 ? 11 : distanceClass(r - i);
    const between = breaks[k]! - (l < 0 ? 0 : breaks[l - first + PAD]!);
    const ahead = r < 0 ? 0 : breaks[r - first + PAD]! - breaks[k]!;
    rows[n++] = row(54, g0, h1, g1, 0);
    rows[n++] = row(55, g0, t0, t1, u1);
    rows[n++] = row(56, g0, suffix[k]!, q0, 0);
    rows[n++] = row(57, lWord, q0, 0, 0);
    rows[n++] = row(58, rWord, q0, 0, 0);
    rows[n++] = row(59, lWord, lFar, t0, 0);
    rows[n++] = row(60, rWord, rFar, t0, 0);
    rows[n++] = row(61, lFar, rFar, q0, 0);
    rows[n++] = row(62, lWord, rWord, q0, 0);
    rows[n++] = row(63, lWord, w0, 0, 0);
    rows[n++] = row(64, rWord, w0, 0, 0);
    rows[n++] = row(65, lFar, Math.min(between, 3), t0, q0);
    rows[n++] = row(66, rFar, Math.min(ahead, 3), t0, q0);
    rows[n++] = row(67, lWord, Math.min(between, 3), lFar, v1);
    rows[n++] = row(68, rWord, Math.min(ahead, 3), rFar, w1);
    rows[n++] = row(69, l < 0 ? 0 : facts.cueGrade[l]!, r < 0 ? 0 : facts.cueGrade[r]!, lFar, rFar);
    rows[n++] = row(70, l < 0 ? NONE : facts.tag[l]!, lFar, t0, w1);

    n = treeRows(facts, i, first, end, w0, t0, q0, rows, n);
  }
}

/** Templates 71 to 91: the tree's. */
function treeRows(
  facts: TokenFacts,
  i: number,
  first: number,
  end: number,
  w0: number,
  t0: number,
  q0: number,
  rows: Int32Array,
  from: number,
): number {
  const { tree, word, tag, cueGrade } = facts;
  let n = from;
  const head = tree.heads[i]!;
  const rel = tree.relations[i]!;
  const headWord = head < 0 ? NONE : word[head]!;
  const headTag = head < 0 ? NONE : tag[head]!;
  const grand = head < 0 ? -1 : tree.heads[head]!;
  const side = head < 0 ? 2 : head < i ? 0 : 1;
  const governor = tree.governor[i]!;
  const branch = tree.branch[i]!;
  const governorWord = governor < 0 ? NONE : word[governor]!;
  const governorGrade = governor < 0 ? 9 : cueGrade[governor]!;
  const governorSide = governor < 0 ? 3 : governor === i ? 2 : governor < i ? 0 : 1;
  const sameBefore = i > first ? sameBranch(facts, i - 1, i) : 2;
  const sameAfter = i + 1 < end ? sameBranch(facts, i, i + 1) : 2;
  const branchBefore = i > first ? tree.branch[i - 1]! : 253;
  const branchAfter = i + 1 < end ? tree.branch[i + 1]! : 253;
  const top = tree.startsHere[i]!;
  const bottom = tree.endsHere[i]!;
  const topRel = top < 0 ? 253 : tree.relations[top]!;
  const topHead = top < 0 ? -1 : tree.heads[top]!;
  const bottomRel = bottom < 0 ? 253 : tree.relations[bottom]!;
  const bottomHead = bottom < 0 ? -1 : tree.heads[bottom]!;
  const topSize = top < 0 ? 0 : distanceClass(tree.right[top]! - tree.left[top]!);
  const bottomSize = bottom < 0 ? 0 : distanceClass(tree.right[bottom]! - tree.left[bottom]!);
  rows[n++] = row(71, rel, t0, side, 0);
  rows[n++] = row(72, rel, headWord, side, 0);
  rows[n++] = row(73, rel, headTag, grand < 0 ? NONE : tag[grand]!, tree.relations[Math.max(0, head)]!);
  rows[n++] = row(74, w0, headWord, rel, 0);
  rows[n++] = row(75, branch, governorWord, governorSide, q0);
  rows[n++] = row(76, branch, governorGrade, governorSide, t0);
  rows[n++] = row(77, branch, branchBefore, sameBefore, governorGrade);
  rows[n++] = row(78, branch, branchAfter, sameAfter, governorGrade);
  rows[n++] = row(79, branch, branchBefore * 4 + sameBefore, governorWord, w0);
  rows[n++] = row(80, branch, branchAfter * 4 + sameAfter, governorWord, i + 1 < end ? tag[i + 1]! : NONE);
  rows[n++] = row(81, branch * 4 + sameBefore, branchBefore * 4 + sameAfter, branchAfter, governorSide * 8 + q0);
  rows[n++] = row(82, topRel, topHead < 0 ? NONE : word[topHead]!, topSize, 0);
  rows[n++] = row(83, bottomRel, bottomHead < 0 ? NONE : word[bottomHead]!, bottomSize, 0);
  rows[n++] = row(84, topRel, topSize, topHead < 0 ? 9 : cueGrade[topHead]!, t0);
  rows[n++] = row(
    85,
    bottomRel,
    bottomSize,
    bottomHead < 0 ? 9 : cueGrade[bottomHead]!,
    i + 1 < end ? tag[i + 1]! : NONE,
  );
  rows[n++] = row(86, rel, cueGrade[i]!, tree.depth[i]!, side);
  rows[n++] = row(87, childFrame(facts, i), cueGrade[i]!, t0, 0);
  rows[n++] = row(88, childFrame(facts, i), w0, 0, 0);
  rows[n++] = row(89, governor < 0 ? NONE : childFrame(facts, governor), branch, sameBefore, governorSide);
  rows[n++] = row(90, governorWord, branch, branchAfter * 4 + sameAfter, governorSide);
  rows[n++] = row(91, rel, headWord, w0, q0);
  return n;
}

/** 1 when two neighbours stand in one branch under one governor, 0 when not. */
function sameBranch(facts: TokenFacts, a: number, b: number): number {
  return facts.tree.branchRoot[a] === facts.tree.branchRoot[b] ? 1 : 0;
}

/** Which of subject, object and clause hang on a token, and on which side: a number made by `TreeFacts`. */
function childFrame(facts: TokenFacts, i: number): number {
  return facts.tree.frame[i]!;
}

function prepare(facts: TokenFacts, first: number, end: number, scratch: ChainScratch): void {
  const { word, tag, shape, suffix, prefix, grade, quote, leftCue, rightCue, breaks } = scratch;
  const length = end - first;
  for (const array of [word, tag, shape, suffix, prefix]) {
    array.fill(NONE, 0, PAD);
    array.fill(NONE + 1, length + PAD, length + 2 * PAD);
  }
  grade.fill(7, 0, PAD).fill(7, length + PAD, length + 2 * PAD);
  quote.fill(7, 0, PAD).fill(7, length + PAD, length + 2 * PAD);
  let cue = -1;
  let broken = 0;
  let sentence = -1;
  for (let i = first, k = PAD; i < end; i++, k++) {
    word[k] = facts.word[i]!;
    tag[k] = facts.tag[i]!;
    shape[k] = facts.shape[i]!;
    suffix[k] = facts.suffix[i]!;
    prefix[k] = facts.prefix[i]!;
    grade[k] = facts.cueGrade[i]!;
    quote[k] = facts.quote[i]!;
    if (facts.tokens.sentenceOf[i]! !== sentence) {
      sentence = facts.tokens.sentenceOf[i]!;
      cue = -1;
    }
    leftCue[k] = cue;
    if (isCueGrade(facts.cueGrade[i]!)) cue = i;
    const code = facts.tokens.text.charCodeAt(facts.tokens.starts[i]!);
    if (code === 44 || code === 59 || code === 58 || code === 0x2014) broken++; // , ; : —
    breaks[k] = broken;
  }
  cue = -1;
  sentence = -1;
  for (let i = end - 1, k = length + PAD - 1; i >= first; i--, k--) {
    if (facts.tokens.sentenceOf[i]! !== sentence) {
      sentence = facts.tokens.sentenceOf[i]!;
      cue = -1;
    }
    rightCue[k] = cue;
    if (isCueGrade(facts.cueGrade[i]!)) cue = i;
  }
}
