/** Finds sources, cues and contents as runs of tokens: stage 1 proposes, stage 2 disposes. */
import { type Candidate, candidateSpans } from "./candidates.ts";
import { type ChainLattice, chainLattice, LABELS, runChain } from "./chain.ts";
import { type ChainScratch, chainScratch, forEachRows } from "./chain-features.ts";
import { scoreToken } from "./chain-weights.ts";
import { segmentContext } from "./segment-context.ts";
import { fillSegment, SEGMENT_NUMBERS } from "./segment-features.ts";
import { fillPair } from "./segment-pairs.ts";
import { PAIR_TEMPLATES, SEGMENT_TEMPLATES } from "./segment-templates.ts";
import { decodeSegments, runSegments } from "./segments.ts";
import type { StatementModel } from "./statement-model.ts";
import { QUOTE, type TokenFacts } from "./token-facts.ts";

/** A run of tokens of the report with its role (an index into ROLES) and stage 2's probability. */
export interface RoleSpan {
  readonly role: number;
  readonly first: number;
  readonly end: number;
  readonly probability: number;
}

/** Longer paragraphs are read in pieces that end with a sentence where one does. */
const LONGEST = 1200;

/** What was found in a report: spans in order, none overlapping, and likely ones that were not chosen. */
export interface FoundSpans {
  readonly chosen: readonly RoleSpan[];
  readonly spare: readonly RoleSpan[];
}

/** A span that was not chosen is kept as a spare from this probability on. */
const LEAST_SPARE = 0.1;

/** All spans of a report. */
export function findSpans(facts: TokenFacts, model: StatementModel): FoundSpans {
  const { paragraphStarts } = facts.tokens;
  const room = roomFor(facts);
  const chosen: RoleSpan[] = [];
  const spare: RoleSpan[] = [];
  for (let p = 0; p + 1 < paragraphStarts.length; p++) {
    const end = paragraphStarts[p + 1]!;
    for (let first = paragraphStarts[p]!; first < end; ) {
      const until = pieceEnd(facts, first, end);
      if (mayHoldStatement(facts, first, until)) findInParagraph(facts, first, until, model, room, chosen, spare);
      first = until;
    }
  }
  return { chosen, spare };
}

interface Room {
  readonly scratch: ChainScratch;
  readonly lattice: ChainLattice;
}

function roomFor(facts: TokenFacts): Room {
  const { paragraphStarts } = facts.tokens;
  let longest = 1;
  for (let p = 0; p + 1 < paragraphStarts.length; p++)
    longest = Math.max(longest, paragraphStarts[p + 1]! - paragraphStarts[p]!);
  const length = Math.min(longest, LONGEST);
  return {
    scratch: chainScratch(length),
    lattice: chainLattice(length),
  };
}

function pieceEnd(facts: TokenFacts, first: number, end: number): number {
  if (end - first <= LONGEST) return end;
  const { sentenceOf, sentenceStarts } = facts.tokens;
  const start = sentenceStarts[sentenceOf[first + LONGEST]!]!;
  return start > first ? start : first + LONGEST;
}

/** False for a paragraph without a quotation mark and without a word that ever was a cue: nothing is found there. */
function mayHoldStatement(facts: TokenFacts, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (facts.cueGrade[i]! >= 2 || facts.quote[i] !== QUOTE.outside) return true;
  return false;
}

/** Stage 1 on one paragraph: its candidates, counted from its first token. */
function proposeSpans(
  facts: TokenFacts,
  first: number,
  end: number,
  model: Pick<StatementModel, "chain" | "transitions">,
  room: Room,
): Candidate[] {
  const length = end - first;
  const { scores } = room.lattice;
  const { rows } = model.chain.table;
  forEachRows(facts, first, end, room.scratch, rows, (i) => scoreToken(model.chain, scores, i * LABELS));
  runChain(room.lattice, length, model.transitions);
  return candidateSpans(room.lattice, model.transitions);
}

function findInParagraph(
  facts: TokenFacts,
  first: number,
  end: number,
  model: StatementModel,
  room: Room,
  chosen: RoleSpan[],
  spare: RoleSpan[],
): void {
  const candidates = proposeSpans(facts, first, end, model, room);
  if (candidates.length === 0) return;
  const marginals = segmentMarginals(facts, first, end, candidates, model);
  const picked = new Set(decodeSegments(candidates, marginals, model.thresholds));
  candidates.forEach(({ role, first: from, end: to }, k) => {
    const span = { role, first: first + from, end: first + to, probability: marginals[k]! };
    if (picked.has(k)) chosen.push(span);
    else if (marginals[k]! >= LEAST_SPARE) spare.push(span);
  });
}

function segmentMarginals(
  facts: TokenFacts,
  first: number,
  end: number,
  candidates: readonly Candidate[],
  model: StatementModel,
): Float64Array {
  const { values, unit } = model.segments;
  const count = candidates.length;
  const context = segmentContext(facts, first, end, candidates);
  const rows = new Int32Array(SEGMENT_TEMPLATES);
  const numbers = new Float64Array(SEGMENT_NUMBERS);
  const unary = new Float64Array(count);
  candidates.forEach((candidate, k) => {
    fillSegment(context, k, rows, numbers);
    let whole = 0;
    for (let t = 0; t < SEGMENT_TEMPLATES; t++) whole += values[rows[t]!]!;
    let score = whole * unit;
    for (let m = 0; m < SEGMENT_NUMBERS; m++)
      score += model.segmentNumbers[candidate.role * SEGMENT_NUMBERS + m]! * numbers[m]!;
    unary[k] = score;
  });
  const width = count + 1;
  const pairs = new Float64Array(width * width);
  for (let j = -1; j < count; j++) {
    for (let k = j + 1; k <= count; k++) {
      if (j >= 0 && k < count && candidates[j]!.end > candidates[k]!.first) continue;
      fillPair(context, j, k, rows);
      let whole = 0;
      for (let t = 0; t < PAIR_TEMPLATES; t++) whole += values[rows[t]!]!;
      pairs[(j + 1) * width + k] = whole * unit;
    }
  }
  return runSegments({ candidates, unary, pairs }, false).unary;
}
