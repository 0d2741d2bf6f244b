/** What stage 1 looks at around a token in the tree. */
import { SLOT } from "./chain-templates.ts";
import { distanceClass, NONE } from "./feature-values.ts";
import type { TokenFacts } from "./token-facts.ts";

/** A relation, grade or branch that is not there. */
const NO_RELATION = 253;
const NO_GRADE = 9;
const NO_BRANCH = 1013;

/** Fills the slots from `relation` on for token `i` of the paragraph [first, end). */
export function fillTreeSlots(facts: TokenFacts, i: number, first: number, end: number, slots: Int32Array): void {
  const { tree, word, tag, cueGrade, class200, class1000 } = facts;
  const head = tree.heads[i]!;
  const grand = head < 0 ? -1 : tree.heads[head]!;
  slots[SLOT.relation] = tree.relations[i]!;
  slots[SLOT.side] = head < 0 ? 2 : head < i ? 0 : 1;
  slots[SLOT.headWord] = head < 0 ? NONE : word[head]!;
  slots[SLOT.headTag] = head < 0 ? NONE : tag[head]!;
  slots[SLOT.headRelation] = head < 0 ? NO_RELATION : tree.relations[head]!;
  slots[SLOT.headClass200] = head < 0 ? NONE : class200[head]!;
  slots[SLOT.headClass1000] = head < 0 ? NONE : class1000[head]!;
  slots[SLOT.grandTag] = grand < 0 ? NONE : tag[grand]!;
  slots[SLOT.depth] = tree.depth[i]!;
  slots[SLOT.frame] = tree.frame[i]!;

  const top = tree.startsHere[i]!;
  const topHead = top < 0 ? -1 : tree.heads[top]!;
  slots[SLOT.topRelation] = top < 0 ? NO_RELATION : tree.relations[top]!;
  slots[SLOT.topWord] = topHead < 0 ? NONE : word[topHead]!;
  slots[SLOT.topGrade] = topHead < 0 ? NO_GRADE : cueGrade[topHead]!;
  slots[SLOT.topSize] = top < 0 ? 0 : distanceClass(tree.right[top]! - tree.left[top]!);

  const governor = tree.governor[i]!;
  const { branch, branchRoot, outerBranch, outerRoot } = tree;
  slots[SLOT.governorWord] = governor < 0 ? NONE : word[governor]!;
  slots[SLOT.governorGrade] = governor < 0 ? NO_GRADE : cueGrade[governor]!;
  slots[SLOT.governorSide] = sideOf(governor, i);
  slots[SLOT.governorFrame] = governor < 0 ? NONE : tree.frame[governor]!;
  slots[SLOT.governorClass] = governor < 0 ? NONE : class200[governor]!;
  slots[SLOT.branch] = branch[i]!;
  slots[SLOT.branchNext] = i + 1 < end ? neighbour(branch, branchRoot, i, i + 1) : NO_BRANCH;
  slots[SLOT.branchBefore] = i > first ? neighbour(branch, branchRoot, i, i - 1) : NO_BRANCH;
  slots[SLOT.path] = tree.path[i]!;

  const outer = tree.outer[i]!;
  slots[SLOT.outerWord] = outer < 0 ? NONE : word[outer]!;
  slots[SLOT.outerSide] = sideOf(outer, i);
  slots[SLOT.outerBranch] = outerBranch[i]!;
  slots[SLOT.outerNext] = i + 1 < end ? neighbour(outerBranch, outerRoot, i, i + 1) : NO_BRANCH;
  slots[SLOT.outerBefore] = i > first ? neighbour(outerBranch, outerRoot, i, i - 1) : NO_BRANCH;
  slots[SLOT.isOutermost] = outer === governor ? 1 : 0;
}

function sideOf(cue: number, i: number): number {
  return cue < 0 ? 3 : cue === i ? 2 : cue < i ? 0 : 1;
}

/** A neighbour's branch, and whether it is the token's own. */
function neighbour(branch: Uint8Array, root: Int32Array, i: number, other: number): number {
  return branch[other]! * 4 + (root[other] === root[i] ? 1 : 0);
}
