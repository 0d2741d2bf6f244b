/** Candidate spans of one paragraph, from the marginals of stage 1. */
import { type ChainLattice, forEachEnd, LABELS, ROLES } from "./chain.ts";

/** A run of tokens that may be a source, cue or content; token numbers count from the paragraph's first. */
export interface Candidate {
  /** Index into ROLES. */
  readonly role: number;
  readonly first: number;
  readonly end: number;
  /** The probability that exactly this run is labelled so, that one begins here, and that one ends here. */
  readonly probability: number;
  readonly begins: number;
  readonly ends: number;
}

/** The least probability that a span begins at a token for the token to be tried. */
const LEAST_BEGIN = 0.02;
const LEAST_PROBABILITY = 0.02;
const LEAST_PRODUCT = 0.06;
/** At most this many, and so many more for every ten tokens. */
const MOST = 12;
const MORE_PER_TEN = 1.6;

/** The likeliest spans, in order of their start and end. */
export function candidateSpans(lattice: ChainLattice, transitions: Float64Array): Candidate[] {
  const { length, marginals } = lattice;
  const found: Candidate[] = [];
  for (let role = 0; role < ROLES.length; role++) {
    const begin = 2 * role + 1;
    const starts: number[] = [];
    for (let i = 0; i < length; i++) if (marginals[i * LABELS + begin]! >= LEAST_BEGIN) starts.push(i);
    if (starts.length === 0) continue;
    const ends = endProbabilities(lattice, role);
    for (const first of starts) {
      const begins = marginals[first * LABELS + begin]!;
      forEachEnd(lattice, transitions, role, first, (end, probability) => {
        if (probability >= LEAST_PROBABILITY || (probability >= 0.001 && begins * ends[end]! >= LEAST_PRODUCT)) {
          found.push({ role, first, end, probability, begins, ends: ends[end]! });
        }
        return true;
      });
    }
  }
  const most = Math.floor(MOST + (MORE_PER_TEN * length) / 10);
  if (found.length > most) {
    found.sort((a, b) => b.probability - a.probability || a.first - b.first || a.end - b.end || a.role - b.role);
    found.length = most;
  }
  return found.sort((a, b) => a.first - b.first || a.end - b.end || a.role - b.role);
}

/** The probability that a span of the role ends before token i, for each i: "inside" always goes on from the token before. */
function endProbabilities(lattice: ChainLattice, role: number): Float64Array {
  const { length, marginals } = lattice;
  const ends = new Float64Array(length + 1);
  const begin = 2 * role + 1;
  for (let i = 0; i < length; i++) {
    const here = marginals[i * LABELS + begin]! + marginals[i * LABELS + begin + 1]!;
    const goesOn = i + 1 < length ? marginals[(i + 1) * LABELS + begin + 1]! : 0;
    ends[i + 1] = Math.max(0, here - goesOn);
  }
  return ends;
}
