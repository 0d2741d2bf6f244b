/** What the features of stage 2 share within a paragraph: for each candidate how it sits in the tree, and the likely cues around and in it. */
import type { Candidate } from "./candidates.ts";
import { distanceClass, probabilityClass } from "./feature-values.ts";
import { PAIR_SLOTS, SPAN_SLOTS } from "./segment-templates.ts";
import type { TokenFacts } from "./token-facts.ts";

/** How one candidate sits in the tree, by tokens of the report. */
interface TreeFit {
  /** How many of its tokens hang on a token outside. */
  readonly parts: number;
  /** The token outside on which the highest of these hangs, or -1; the highest itself; its relation and its branch. */
  readonly out: number;
  readonly inner: number;
  readonly relation: number;
  readonly branch: number;
  /** How many of these have words outside the candidate. */
  readonly holes: number;
  /** How far the highest one's subtree goes on beyond either end, coarsely. */
  readonly larger: number;
  readonly largerLeft: number;
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
  /** For each candidate its rank among those of its role that overlap it, 0 for the likeliest, and that likeliest one. */
  readonly ranks: Int32Array;
  readonly rivals: Int32Array;
  /** For each candidate the likeliest cue that lies within it, or, for a cue, the likeliest content that it lies in; -1 without. */
  readonly crossing: Int32Array;
  readonly fits: readonly TreeFit[];
  /** `probabilityClass` of each candidate, of its beginning and of its end. */
  readonly classes: Uint8Array;
  readonly beginClasses: Uint8Array;
  readonly endClasses: Uint8Array;
  /** Room for the slots of one candidate and of one pair. */
  readonly spanSlots: Int32Array;
  readonly pairSlots: Int32Array;
}

const LIKELY_CUE = 0.1;
const CUE = 1;
const CONTENT = 2;

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
    if (candidate.role !== CUE || candidate.probability < LIKELY_CUE) return;
    const sentence = sentenceOf[first + candidate.first]!;
    for (let i = candidate.end; i < length && sentenceOf[first + i] === sentence; i++)
      better(cueBefore, i, k, candidates, true);
    for (let i = candidate.first; i >= 0 && sentenceOf[first + i] === sentence; i--)
      better(cueAfter, i, k, candidates, false);
  });
  const { ranks, rivals, crossing } = overlaps(candidates);
  const fits = candidates.map((c) => treeFit(facts, first + c.first, first + c.end - 1));
  return {
    facts,
    first,
    end,
    candidates,
    cueBefore,
    cueAfter,
    ranks,
    rivals,
    crossing,
    fits,
    classes: Uint8Array.from(candidates, (c) => probabilityClass(c.probability)),
    beginClasses: Uint8Array.from(candidates, (c) => probabilityClass(c.begins)),
    endClasses: Uint8Array.from(candidates, (c) => probabilityClass(c.ends)),
    spanSlots: new Int32Array(SPAN_SLOTS),
    pairSlots: new Int32Array(PAIR_SLOTS),
  };
}

function overlaps(candidates: readonly Candidate[]) {
  const count = candidates.length;
  const ranks = new Int32Array(count);
  const rivals = new Int32Array(count).fill(-1);
  const crossing = new Int32Array(count).fill(-1);
  const likelier = (k: number, than: number) => than < 0 || candidates[k]!.probability > candidates[than]!.probability;
  for (let j = 0; j < count; j++) {
    const a = candidates[j]!;
    // In order of their start, so what overlaps `a` and comes later begins before it ends.
    for (let k = j + 1; k < count && candidates[k]!.first < a.end; k++) {
      const b = candidates[k]!;
      if (a.role === b.role) {
        ranks[b.probability > a.probability ? j : k]!++;
        if (likelier(k, rivals[j]!)) rivals[j] = k;
        if (likelier(j, rivals[k]!)) rivals[k] = j;
      } else if (a.role === CUE || b.role === CUE) {
        const [cue, other] = a.role === CUE ? [j, k] : [k, j];
        if (!holds(candidates[other]!, candidates[cue]!)) continue;
        if (likelier(cue, crossing[other]!)) crossing[other] = cue;
        if (candidates[other]!.role === CONTENT && likelier(other, crossing[cue]!)) crossing[cue] = other;
      }
    }
  }
  return { ranks, rivals, crossing };
}

function holds(outer: Candidate, inner: Candidate): boolean {
  return outer.first <= inner.first && outer.end >= inner.end;
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

function treeFit(facts: TokenFacts, a: number, z: number): TreeFit {
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
