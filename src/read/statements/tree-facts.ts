/** What the learned parts look at in the trees, by token index. */
import type { Tokens } from "../tokens/tokens.ts";
import type { Trees } from "../trees/trees.ts";
import { isCueGrade } from "./cue-words.ts";

// A relation's number here is its place in this list, whatever order a tree model has them in: weights depend on it.
const RELATIONS = [
  "",
  "nsubj",
  "nsubj:pass",
  "obj",
  "ccomp",
  "xcomp",
  "parataxis",
  "obl",
  "advcl",
  "mark",
  "punct",
  "aux",
  "acl",
  "nmod",
  "conj",
  "root",
  "acl:relcl",
  "advmod",
  "amod",
  "appos",
  "aux:pass",
  "case",
  "cc",
  "compound",
  "compound:prt",
  "cop",
  "csubj",
  "csubj:pass",
  "dep",
  "det",
  "det:predet",
  "discourse",
  "dislocated",
  "expl",
  "fixed",
  "flat",
  "goeswith",
  "iobj",
  "list",
  "nmod:npmod",
  "nmod:poss",
  "nmod:tmod",
  "nummod",
  "obl:npmod",
  "obl:tmod",
  "orphan",
  "reparandum",
  "vocative",
  "cc:preconj",
  "obl:agent",
  "obl:unmarked",
  "nmod:unmarked",
  "advcl:relcl",
  "advmod:emph",
  "nmod:desc",
  "flat:foreign",
] as const;
type Relation = (typeof RELATIONS)[number];

/** The number that `TreeFacts.relations` has for a relation. */
export function relationNumber(name: Relation): number {
  return RELATIONS.indexOf(name);
}

/** Numbers taken from the trees; -1 where there is no such token. */
export interface TreeFacts {
  readonly heads: Int32Array;
  /** By `relationNumber`; 0 for one that is not known. */
  readonly relations: Uint8Array;
  /** First and last token of the subtree under each token. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** The nearest ancestor-or-self that is a word of the cue lexicon. */
  readonly governor: Int32Array;
  /** The relation, under that ancestor, of the branch in which the token stands; 255 for the ancestor itself, 254 without one. */
  readonly branch: Uint8Array;
  /** The branch's first token's index (its root), so that two tokens of one branch can be told from two of different ones. */
  readonly branchRoot: Int32Array;
  /** The highest token whose subtree starts, or ends, at this token. */
  readonly startsHere: Int32Array;
  readonly endsHere: Int32Array;
  readonly depth: Uint8Array;
  /** The relations on the way from the governor down to the token, mixed; deeper than three the last three. */
  readonly path: Int32Array;
  /** The outermost sure cue above the token or the token itself, the branch below it, and that branch's root; as for `governor`. */
  readonly outer: Int32Array;
  readonly outerBranch: Uint8Array;
  readonly outerRoot: Int32Array;
  /** Which of subject, object, clause and oblique hang on the token, and on which side, as a set of bits. */
  readonly frame: Int32Array;
}

/** A cue that other cues stand under has at least this grade: two uses of five. */
const OUTER_GRADE = 4;
/** The first so many relations make a token's frame. */
const FRAME_RELATIONS = 14;

/** Computes the facts; tokens are visited from the root down, so each once. */
export function treeFacts(tokens: Tokens, trees: Trees, cueGrade: Uint8Array): TreeFacts {
  const { count } = tokens;
  const { heads } = trees;
  const numbers = trees.relationNames.map((name) => Math.max(0, RELATIONS.indexOf(name as Relation)));
  const relations = trees.relations.map((relation) => numbers[relation] ?? 0);
  const order = fromTheRoot(heads, count);
  const left = new Int32Array(count);
  const right = new Int32Array(count);
  const frame = new Int32Array(count);
  for (let i = 0; i < count; i++) left[i] = right[i] = i;
  for (let k = count - 1; k >= 0; k--) {
    const i = order[k]!;
    const head = heads[i]!;
    if (head < 0) continue;
    const relation = relations[i]!;
    if (relation > 0 && relation <= FRAME_RELATIONS)
      frame[head]! |= 1 << (relation - 1 + (i < head ? 0 : FRAME_RELATIONS));
    if (left[i]! < left[head]!) left[head] = left[i]!;
    if (right[i]! > right[head]!) right[head] = right[i]!;
  }
  const governor = new Int32Array(count).fill(-1);
  const branch = new Uint8Array(count).fill(254);
  const branchRoot = new Int32Array(count).fill(-1);
  const path = new Int32Array(count);
  const outer = new Int32Array(count).fill(-1);
  const outerBranch = new Uint8Array(count).fill(254);
  const outerRoot = new Int32Array(count).fill(-1);
  const startsHere = new Int32Array(count).fill(-1);
  const endsHere = new Int32Array(count).fill(-1);
  const depth = new Uint8Array(count);
  for (let k = 0; k < count; k++) {
    const i = order[k]!;
    const head = heads[i]!;
    if (head >= 0) depth[i] = Math.min(250, depth[head]! + 1);
    if (startsHere[left[i]!]! < 0) startsHere[left[i]!] = i;
    if (endsHere[right[i]!]! < 0) endsHere[right[i]!] = i;
    path[i] = head < 0 ? 1 : (path[head]! * 64 + relations[i]!) & 0x3ffff;
    if (head >= 0 && outer[head]! >= 0) {
      outer[i] = outer[head]!;
      const below = head === outer[head]!;
      outerBranch[i] = below ? relations[i]! : outerBranch[head]!;
      outerRoot[i] = below ? i : outerRoot[head]!;
    } else if (cueGrade[i]! >= OUTER_GRADE) {
      outer[i] = i;
      outerBranch[i] = 255;
      outerRoot[i] = i;
    }
    if (isCueGrade(cueGrade[i]!)) {
      path[i] = 2;
      governor[i] = i;
      branch[i] = 255;
      branchRoot[i] = i;
    } else if (head >= 0 && governor[head]! >= 0) {
      governor[i] = governor[head]!;
      const ofGovernor = head === governor[head]!;
      branch[i] = ofGovernor ? relations[i]! : branch[head]!;
      branchRoot[i] = ofGovernor ? i : branchRoot[head]!;
    }
  }
  return {
    heads,
    relations,
    left,
    right,
    governor,
    branch,
    branchRoot,
    path,
    outer,
    outerBranch,
    outerRoot,
    startsHere,
    endsHere,
    depth,
    frame,
  };
}

/** Token indices so that every head comes before its dependents; a cycle, which no tree has, is cut. */
function fromTheRoot(heads: Int32Array, count: number): Int32Array {
  const children = new Int32Array(count + 1);
  for (let i = 0; i < count; i++) if (heads[i]! >= 0) children[heads[i]!]!++;
  const waiting = children.slice(0, count);
  const order = new Int32Array(count);
  let low = 0;
  let high = count;
  // Leaves first from the back: a token is placed once all its dependents are.
  for (let i = 0; i < count; i++) if (waiting[i] === 0) order[--high] = i;
  for (let k = count - 1; k >= high && high > 0; k--) {
    const head = heads[order[k]!]!;
    if (head >= 0 && --waiting[head]! === 0) order[--high] = head;
  }
  while (low < high) order[low++] = 0;
  return order;
}
