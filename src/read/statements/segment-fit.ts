/** What stage 2 looks at in the tree around one candidate span, and among the candidates that overlap it. */
import { NONE } from "./feature-values.ts";
import type { SegmentContext } from "./segment-context.ts";
import { SPAN } from "./segment-templates.ts";

const NO_RELATION = 253;
const NO_PLACE = 7;
const NO_CANDIDATE = 11;
const NO_GRADE = 9;

/** Fills the slots that tell how candidate `k` begins and ends in the tree, and what vies with it. */
export function fillFitSlots(context: SegmentContext, k: number, slots: Int32Array): void {
  const { facts, first, end, candidates, fits, classes } = context;
  const { word, tag, cueGrade, tree } = facts;
  const { relations, heads } = tree;
  const c = candidates[k]!;
  const a = first + c.first;
  const z = first + c.end - 1;
  const { parts, holes, relation, branch, larger, largerLeft, inner, out } = fits[k]!;
  slots[SPAN.parts] = parts;
  slots[SPAN.holes] = holes;
  slots[SPAN.relation] = relation;
  slots[SPAN.branch] = branch;
  slots[SPAN.larger] = larger;
  slots[SPAN.largerLeft] = largerLeft;
  slots[SPAN.headWord] = inner < 0 ? NONE : word[inner]!;
  slots[SPAN.headTag] = inner < 0 ? NONE : tag[inner]!;
  slots[SPAN.headFrame] = inner < 0 ? 0 : tree.frame[inner]!;
  slots[SPAN.outWord] = out < 0 ? NONE : word[out]!;
  slots[SPAN.outTag] = out < 0 ? NONE : tag[out]!;
  slots[SPAN.outGrade] = out < 0 ? NO_GRADE : cueGrade[out]!;
  slots[SPAN.outPlace] = placeOf(context, k, out);

  slots[SPAN.firstRelation] = relations[a]!;
  slots[SPAN.firstPlace] = placeOf(context, k, heads[a]!);
  slots[SPAN.lastRelation] = relations[z]!;
  slots[SPAN.lastPlace] = placeOf(context, k, heads[z]!);
  slots[SPAN.beforeRelation] = a > first ? relations[a - 1]! : NO_RELATION;
  slots[SPAN.beforePlace] = a > first ? placeOf(context, k, heads[a - 1]!) : NO_PLACE;
  slots[SPAN.afterRelation] = z + 1 < end ? relations[z + 1]! : NO_RELATION;
  slots[SPAN.afterPlace] = z + 1 < end ? placeOf(context, k, heads[z + 1]!) : NO_PLACE;
  // What stands behind a comma says more about where a clause ends than the comma.
  slots[SPAN.after2Relation] = z + 2 < end ? relations[z + 2]! : NO_RELATION;
  slots[SPAN.after2Place] = z + 2 < end ? placeOf(context, k, heads[z + 2]!) : NO_PLACE;

  const rival = context.rivals[k]!;
  const other = candidates[rival];
  slots[SPAN.rivalLikely] = other ? classes[rival]! : NO_CANDIDATE;
  slots[SPAN.rivalKind] = other ? order(other.first, c.first) * 4 + order(other.end, c.end) : 0;
  const cross = context.crossing[k]!;
  const crossing = candidates[cross];
  const head = crossing ? fits[cross]!.inner : -1;
  slots[SPAN.crossWord] = crossing ? word[first + crossing.first]! : NONE;
  slots[SPAN.crossLikely] = crossing ? classes[cross]! : NO_CANDIDATE;
  slots[SPAN.crossRelation] = head < 0 ? NO_RELATION : relations[head]!;
  slots[SPAN.crossPlace] = head < 0 ? NO_PLACE : placeOf(context, k, heads[head]!);
}

function order(a: number, b: number): number {
  return a < b ? 1 : a > b ? 2 : 3;
}

/** Where a token is, seen from candidate `k`: nowhere, in it, in the likeliest cue before or after it, or elsewhere before or after. */
function placeOf({ candidates, first, cueBefore, cueAfter }: SegmentContext, k: number, token: number): number {
  if (token < 0) return 0;
  const c = candidates[k]!;
  const i = token - first;
  if (i >= c.first && i < c.end) return 1;
  const left = candidates[cueBefore[c.first]!];
  if (left && i >= left.first && i < left.end) return 2;
  const right = candidates[cueAfter[c.end]!];
  if (right && i >= right.first && i < right.end) return 3;
  return i < c.first ? 4 : 5;
}
