/** Stage 1: a linear-chain CRF over the seven BIO labels of source, cue and content; exact marginals by forward and backward. */

/** Labels: outside, then begin and inside of source, cue, content. */
export const LABELS = 7;
/** A row of the weight table holds one weight a label, and one cell to make eight. */
export const STRIDE = 8;

export type Role = "source" | "cue" | "content";
/** Roles by number: role r begins with label 2r + 1 and goes on with 2r + 2. */
export const ROLES: readonly Role[] = ["source", "cue", "content"];

/** Whether a label may follow another (`previous` -1 at the paragraph's start): "inside" only goes on with its own role. */
export function mayFollow(previous: number, label: number): boolean {
  if (label === 0 || label % 2 === 1) return true;
  return previous === label || previous === label - 1;
}

/** Marginals of one paragraph of `length` tokens, in arrays that are reused. */
export interface ChainLattice {
  length: number;
  /** Score of each label at each token, then its exponential scaled by the token's largest. */
  scores: Float64Array;
  alpha: Float64Array;
  beta: Float64Array;
  scale: Float64Array;
  marginals: Float64Array;
  /** Natural logarithm of the partition function. */
  logZ: number;
}

/** Room for paragraphs of up to `length` tokens. */
export function chainLattice(length: number): ChainLattice {
  const make = () => new Float64Array(length * LABELS);
  return {
    length: 0,
    scores: make(),
    alpha: make(),
    beta: make(),
    scale: new Float64Array(length),
    marginals: make(),
    logZ: 0,
  };
}

/**
 * Runs forward and backward over `lattice.scores` for `length` tokens. `transitions` holds LABELS × LABELS scores of
 * label after label; the paragraph starts as after label 0.
 */
export function runChain(lattice: ChainLattice, length: number, transitions: Float64Array): void {
  const { scores, alpha, beta, scale, marginals } = lattice;
  lattice.length = length;
  const T = expTransitions(transitions);
  let logZ = 0;
  for (let i = 0; i < length; i++) {
    const at = i * LABELS;
    let best = Number.NEGATIVE_INFINITY;
    for (let y = 0; y < LABELS; y++) if (scores[at + y]! > best) best = scores[at + y]!;
    for (let y = 0; y < LABELS; y++) scores[at + y] = Math.exp(scores[at + y]! - best);
    logZ += best;
    let total = 0;
    for (let y = 0; y < LABELS; y++) {
      let sum = 0;
      if (i === 0) sum = T[y]!;
      else for (let x = 0; x < LABELS; x++) sum += alpha[at - LABELS + x]! * T[x * LABELS + y]!;
      total += alpha[at + y] = sum * scores[at + y]!;
    }
    scale[i] = total;
    logZ += Math.log(total);
    for (let y = 0; y < LABELS; y++) alpha[at + y]! /= total;
  }
  lattice.logZ = logZ;
  for (let i = length - 1; i >= 0; i--) {
    const at = i * LABELS;
    if (i === length - 1) beta.fill(1, at, at + LABELS);
    else {
      const next = at + LABELS;
      for (let x = 0; x < LABELS; x++) {
        let sum = 0;
        for (let y = 0; y < LABELS; y++) sum += T[x * LABELS + y]! * scores[next + y]! * beta[next + y]!;
        beta[at + x] = sum / scale[i + 1]!;
      }
    }
    for (let y = 0; y < LABELS; y++) marginals[at + y] = alpha[at + y]! * beta[at + y]!;
  }
}

const expCache = new WeakMap<Float64Array, Float64Array>();

/** Exponentials of the transitions, 0 where one label may not follow another. Kept for transitions that don't change. */
function expTransitions(transitions: Float64Array): Float64Array {
  const kept = expCache.get(transitions);
  if (kept) return kept;
  const T = fillExpTransitions(transitions, new Float64Array(LABELS * LABELS));
  expCache.set(transitions, T);
  return T;
}

/** Makes the next `runChain` see changed transitions (training only). */
export function refreshTransitions(transitions: Float64Array): void {
  const kept = expCache.get(transitions);
  if (kept) fillExpTransitions(transitions, kept);
}

function fillExpTransitions(transitions: Float64Array, T: Float64Array): Float64Array {
  for (let x = 0; x < LABELS; x++) {
    for (let y = 0; y < LABELS; y++) T[x * LABELS + y] = mayFollow(x, y) ? Math.exp(transitions[x * LABELS + y]!) : 0;
  }
  return T;
}

/** The probability that label y at token `from` begins role r and its last token is `to - 1`, for each `to`, is asked of this walk. */
export function forEachEnd(
  lattice: ChainLattice,
  transitions: Float64Array,
  role: number,
  from: number,
  visit: (end: number, probability: number) => boolean,
): void {
  const T = expTransitions(transitions);
  const { scores, alpha, beta, scale, length } = lattice;
  const begin = 2 * role + 1;
  const inside = begin + 1;
  let reach = alpha[from * LABELS + begin]!;
  let label = begin;
  for (let i = from; i < length; i++) {
    let after = beta[i * LABELS + label]!;
    let on = 0;
    if (i + 1 < length) {
      const next = (i + 1) * LABELS + inside;
      on = (T[label * LABELS + inside]! * scores[next]!) / scale[i + 1]!;
      after -= on * beta[next]!;
    }
    if (!visit(i + 1, Math.max(0, reach * after))) return;
    reach *= on;
    label = inside;
    if (reach < 1e-9) return;
  }
}
