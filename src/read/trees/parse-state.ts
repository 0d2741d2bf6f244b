/**
 * The state of an arc-hybrid parse (Kuhlmann, Gómez-Rodríguez & Satta 2011) of one sentence. Words are numbered from 1;
 * 0 is the root, at the stack's bottom. Three moves: SHIFT pushes the next word; LEFT makes the next word the head of the
 * stack's top and pops it; RIGHT makes the second of the stack the head of its top and pops it.
 */
import { mixed } from "../../models/weights.ts";

export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

/** Reused from sentence to sentence; all arrays have a place for the root and one beyond the last word. */
export interface ParseState {
  /** Words in the sentence. */
  length: number;
  stack: Int32Array;
  /** Words on the stack, the root counted. */
  depth: number;
  /** The next word, `length + 1` when all are read. */
  next: number;
  heads: Int32Array;
  labels: Int32Array;
  /** The lead over the next best that the move had which gave a word its head; the most when there was no choice. */
  leads: Int32Array;
  /** First and second dependants from outside on either side, 0 for none. */
  left1: Int32Array;
  left2: Int32Array;
  right1: Int32Array;
  right2: Int32Array;
  leftCount: Int32Array;
  rightCount: Int32Array;
  /** Sums of the labels' atoms on either side: which labels a word has as dependants, in any order. */
  leftLabels: Int32Array;
  rightLabels: Int32Array;
}

const LISTS = [
  "stack",
  "heads",
  "labels",
  "leads",
  "left1",
  "left2",
  "right1",
  "right2",
  "leftCount",
  "rightCount",
  "leftLabels",
  "rightLabels",
] as const;

/** A state with room for a common sentence. */
export function createState(): ParseState {
  const state = { length: 0, depth: 0, next: 0 } as ParseState;
  for (const list of LISTS) state[list] = new Int32Array(256);
  return state;
}

/** Begins a sentence of `length` words. */
export function begin(state: ParseState, length: number): void {
  if (state.stack.length < length + 2) for (const list of LISTS) state[list] = new Int32Array(length * 2);
  else for (const list of LISTS) state[list].fill(0, 0, length + 2);
  state.length = length;
  state.depth = 1; // the root
  state.next = 1;
}

/** True when nothing but the root is left. */
export function isDone(state: ParseState): boolean {
  return state.depth === 1 && state.next > state.length;
}

/** May the move be made? There is one root: a word hangs on it only when all others are done. */
export function isLegal(state: ParseState, move: number): boolean {
  const hasNext = state.next <= state.length;
  if (move === SHIFT) return hasNext;
  if (move === LEFT) return hasNext && state.depth > 1;
  return state.depth > 2 || (state.depth === 2 && !hasNext);
}

/** The word that LEFT or RIGHT would make the head of the stack's top. */
export function headFor(state: ParseState, move: number): number {
  return move === LEFT ? state.next : state.stack[state.depth - 2]!;
}

/** Pushes the next word. */
export function shift(state: ParseState): void {
  state.stack[state.depth++] = state.next++;
}

/** Hangs the stack's top on `head` with a label and pops it. */
export function attach(state: ParseState, head: number, label: number): void {
  const word = state.stack[--state.depth]!;
  state.heads[word] = head;
  state.labels[word] = label;
  if (word < head) {
    state.left2[head] = state.left1[head]!;
    state.left1[head] = word;
    state.leftCount[head]!++;
    state.leftLabels[head]! += LABEL_ATOMS[label]!;
  } else {
    state.right2[head] = state.right1[head]!;
    state.right1[head] = word;
    state.rightCount[head]!++;
    state.rightLabels[head]! += LABEL_ATOMS[label]!;
  }
}

/** The well-mixed value of each label. */
export const LABEL_ATOMS = Int32Array.from({ length: 256 }, (_, label) => mixed(label + 0x7000));
