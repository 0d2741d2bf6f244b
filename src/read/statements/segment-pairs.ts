/** What stage 2 looks at in two candidate spans that follow each other, and the rows of its weight table that this comes to. */
import { distanceClass, NONE } from "./feature-values.ts";
import type { SegmentContext } from "./segment-context.ts";
import { fillPairRows, PAIR } from "./segment-templates.ts";

/** The number of a pair's roles with a candidate of role r after one of role q is FIRST_ROLES + 4q + r; 3 is an end. */
const FIRST_ROLES = 16;
const AN_END = 3;
const CUE = 1;
const NO_CANDIDATE = 11;
const NO_RELATION = 253;

/** Fills PAIR_TEMPLATES rows for candidate `k` after `j`; -1 stands for the paragraph's start as `j`, its end as `k`. */
export function fillPair(context: SegmentContext, j: number, k: number, rows: Int32Array): void {
  const { facts, first, end, candidates, classes, fits, pairSlots: slots } = context;
  const { word, tokens } = facts;
  const { sentenceOf } = tokens;
  const left = candidates[j];
  const right = candidates[k];
  const from = left ? first + left.end : first;
  const to = right ? first + right.first : end;
  const leftLast = left ? word[from - 1]! : NONE;
  const rightFirst = right ? word[to]! : NONE;
  slots[PAIR.roles] = FIRST_ROLES + (left ? left.role : AN_END) * 4 + (right ? right.role : AN_END);
  slots[PAIR.gap] = distanceClass(to - from);
  slots[PAIR.sentences] =
    left || right ? Math.min(3, sentenceOf[Math.min(to, end - 1)]! - sentenceOf[Math.max(from - 1, first)]!) : 4;
  slots[PAIR.one] = to > from ? word[from]! : NONE;
  slots[PAIR.two] = to > from + 1 ? word[from + 1]! : NONE;
  slots[PAIR.last] = to > from ? word[to - 1]! : NONE;
  slots[PAIR.cue] = left?.role === CUE ? leftLast : right?.role === CUE ? rightFirst : NONE;
  slots[PAIR.leftLast] = leftLast;
  slots[PAIR.rightFirst] = rightFirst;
  slots[PAIR.leftLikely] = left ? classes[j]! : NO_CANDIDATE;
  slots[PAIR.rightLikely] = right ? classes[k]! : NO_CANDIDATE;
  slots[PAIR.link] = linkOf(context, j, k);
  slots[PAIR.leftRelation] = left ? fits[j]!.relation : NO_RELATION;
  slots[PAIR.rightRelation] = right ? fits[k]!.relation : NO_RELATION;
  fillPairRows(slots, rows);
}

/** 0 when neither candidate hangs on the other; else by which relation, and which on which; 250 when both hang on one word. */
function linkOf({ candidates, fits, first }: SegmentContext, j: number, k: number): number {
  const left = candidates[j];
  const right = candidates[k];
  if (!left || !right) return 0;
  const onLeft = fits[k]!.out - first;
  if (onLeft >= left.first && onLeft < left.end) return 1 + fits[k]!.relation;
  const onRight = fits[j]!.out - first;
  if (onRight >= right.first && onRight < right.end) return 100 + fits[j]!.relation;
  return onLeft === onRight ? 250 : 0;
}
