/** What the parser looks at: atoms of the words and tags around the stack's top and the next word, by slot. */
import { mixed } from "../../models/weights.ts";
import { LABEL_ATOMS, type ParseState } from "./parse-state.ts";
import { NONE, RECORD, ROOT, type SentenceAtoms, SMALL, WORD_ATOMS } from "./sentence-atoms.ts";
import { fillGuideSlots, GUIDE_SLOTS, type Guide } from "./tree-guide.ts";

/** Atoms of a token in the order in which they fill slots. */
const TOKEN_ATOMS = [...WORD_ATOMS, "t", "u"] as const;
const WIDTH = TOKEN_ATOMS.length;

/** Places in the state: the stack's top three, the next four words, and dependants (l, r: outermost; L, R: second). */
const PLACES = [
  "s0",
  "s1",
  "s2",
  "b0",
  "b1",
  "b2",
  "b3",
  "s0l",
  "s0r",
  "s1l",
  "s1r",
  "b0l",
  "s0L",
  "s0R",
  "s1L",
  "s1R",
  "b0L",
  "s0-",
  "s0+",
  "b0-",
  "s1-",
  "s1+",
] as const;
const CHILDREN_FROM = 7;
const CHILDREN = 10;

/** What the moves look at: "s0w", "b0t", "s0lx" (x: the label), counts, distances, what stands between. */
const MOVE_SLOTS: readonly string[] = [
  ...PLACES.flatMap((place) => TOKEN_ATOMS.map((atom) => place + atom)),
  ...PLACES.slice(CHILDREN_FROM, CHILDREN_FROM + CHILDREN).map((place) => `${place}x`),
  "s0vl",
  "s0vr",
  "s1vl",
  "s1vr",
  "b0vl",
  "s0kl",
  "s0kr",
  "s1kl",
  "s1kr",
  "b0kl",
  "far01",
  "far10",
  "verbs",
  "commas",
  "rest",
  "depth",
];
const LABELS_AT = PLACES.length * WIDTH;
const COUNTS_AT = LABELS_AT + CHILDREN;

/**
 * All slots: those of the moves; for the labels the head's ("h…") and the side it stands on; and for the second pass what the
 * first one found ("g…", see `tree-guide.ts`).
 */
export const SLOTS: readonly string[] = [
  ...MOVE_SLOTS,
  ...["h", "hl", "hr", "h-", "h+"].flatMap((place) => TOKEN_ATOMS.map((atom) => place + atom)),
  "hlx",
  "hrx",
  "hkl",
  "hkr",
  "hvl",
  "hvr",
  "side",
  "far",
  ...GUIDE_SLOTS,
];
const HEAD_AT = MOVE_SLOTS.length;
const GUIDE_AT = SLOTS.length - GUIDE_SLOTS.length;

/** A sentence, and what the second pass sees of the first. */
export interface GuidedSentence extends SentenceAtoms {
  /** The first pass's tree; none while that pass is at work. */
  readonly guide: Guide | null;
}

/** Fills the slots of the moves' templates for a state. */
export function fillMoveSlots(state: ParseState, sentence: GuidedSentence, slots: Int32Array): void {
  const { stack, depth, next, left1, left2, right1, right2 } = state;
  const s0 = stack[depth - 1]!;
  const s1 = depth > 1 ? stack[depth - 2]! : -1;
  const s2 = depth > 2 ? stack[depth - 3]! : -1;
  const b0 = next <= state.length ? next : -1;
  put(state, sentence, slots, 0, s0);
  put(state, sentence, slots, 1, s1);
  put(state, sentence, slots, 2, s2);
  put(state, sentence, slots, 3, b0);
  put(state, sentence, slots, 4, next + 1);
  put(state, sentence, slots, 5, next + 2);
  put(state, sentence, slots, 6, next + 3);
  putChild(state, sentence, slots, 7, s0 > 0 ? left1[s0]! : 0);
  putChild(state, sentence, slots, 8, right1[s0]!);
  putChild(state, sentence, slots, 9, s1 > 0 ? left1[s1]! : 0);
  putChild(state, sentence, slots, 10, s1 > 0 ? right1[s1]! : 0);
  putChild(state, sentence, slots, 11, b0 > 0 ? left1[b0]! : 0);
  putChild(state, sentence, slots, 12, left2[s0]!);
  putChild(state, sentence, slots, 13, right2[s0]!);
  putChild(state, sentence, slots, 14, s1 > 0 ? left2[s1]! : 0);
  putChild(state, sentence, slots, 15, s1 > 0 ? right2[s1]! : 0);
  putChild(state, sentence, slots, 16, b0 > 0 ? left2[b0]! : 0);
  put(state, sentence, slots, 17, s0 > 1 ? s0 - 1 : -1);
  put(state, sentence, slots, 18, s0 > 0 ? s0 + 1 : -1);
  put(state, sentence, slots, 19, next - 1 > 0 ? next - 1 : -1);
  put(state, sentence, slots, 20, s1 > 1 ? s1 - 1 : -1);
  put(state, sentence, slots, 21, s1 > 0 ? s1 + 1 : -1);
  let at = COUNTS_AT;
  slots[at++] = SMALL[Math.min(6, state.leftCount[s0]!)]!;
  slots[at++] = SMALL[Math.min(6, state.rightCount[s0]!)]!;
  slots[at++] = s1 > 0 ? SMALL[Math.min(6, state.leftCount[s1]!)]! : NONE;
  slots[at++] = s1 > 0 ? SMALL[Math.min(6, state.rightCount[s1]!)]! : NONE;
  slots[at++] = b0 > 0 ? SMALL[Math.min(6, state.leftCount[b0]!)]! : NONE;
  slots[at++] = mixed(state.leftLabels[s0]!);
  slots[at++] = mixed(state.rightLabels[s0]!);
  slots[at++] = s1 > 0 ? mixed(state.leftLabels[s1]!) : NONE;
  slots[at++] = s1 > 0 ? mixed(state.rightLabels[s1]!) : NONE;
  slots[at++] = b0 > 0 ? mixed(state.leftLabels[b0]!) : NONE;
  slots[at++] = b0 > 0 ? SMALL[distance(b0 - s0)]! : NONE;
  slots[at++] = s1 >= 0 ? SMALL[distance(s0 - s1)]! : NONE;
  const last = b0 > 0 ? b0 : state.length + 1;
  slots[at++] = SMALL[s0 > 0 ? Math.min(3, between(sentence, sentence.verbs, s0, last)) : 9]!;
  slots[at++] = SMALL[s0 > 0 ? Math.min(3, between(sentence, sentence.commas, s0, last)) : 9]!;
  slots[at++] = SMALL[Math.min(4, state.length + 1 - next)]!;
  slots[at++] = SMALL[Math.min(5, depth)]!;
  if (sentence.guide) fillGuideSlots(sentence, sentence.guide, slots, GUIDE_AT, s0, s1, b0);
}

/** Fills the slots of the labels' templates, those of the moves being filled: the stack's top is to hang on `head`. */
export function fillLabelSlots(state: ParseState, sentence: GuidedSentence, slots: Int32Array, head: number): void {
  const word = state.stack[state.depth - 1]!;
  putAt(state, sentence, slots, HEAD_AT, head);
  putAt(state, sentence, slots, HEAD_AT + WIDTH, head > 0 ? state.left1[head]! || -1 : -1);
  putAt(state, sentence, slots, HEAD_AT + 2 * WIDTH, state.right1[head]! || -1);
  putAt(state, sentence, slots, HEAD_AT + 3 * WIDTH, head > 1 ? head - 1 : -1);
  putAt(state, sentence, slots, HEAD_AT + 4 * WIDTH, head > 0 ? head + 1 : -1);
  let at = HEAD_AT + 5 * WIDTH;
  slots[at++] = state.left1[head]! > 0 ? LABEL_ATOMS[state.labels[state.left1[head]!]!]! : NONE;
  slots[at++] = state.right1[head]! > 0 ? LABEL_ATOMS[state.labels[state.right1[head]!]!]! : NONE;
  slots[at++] = mixed(state.leftLabels[head]!);
  slots[at++] = mixed(state.rightLabels[head]!);
  slots[at++] = SMALL[Math.min(6, state.leftCount[head]!)]!;
  slots[at++] = SMALL[Math.min(6, state.rightCount[head]!)]!;
  slots[at++] = SMALL[head < word ? 1 : 2]!;
  slots[at++] = SMALL[distance(Math.abs(head - word))]!;
}

/** How many of what `counts` counts stand between two words. */
function between(sentence: SentenceAtoms, counts: Int32Array, first: number, last: number): number {
  return counts[sentence.offset + last]! - counts[sentence.offset + first + 1]!;
}

function distance(n: number): number {
  return n <= 5 ? n : n <= 10 ? 6 : n <= 20 ? 7 : 8;
}

function put(state: ParseState, sentence: SentenceAtoms, slots: Int32Array, place: number, word: number): void {
  putAt(state, sentence, slots, place * WIDTH, word);
}

function putChild(state: ParseState, sentence: SentenceAtoms, slots: Int32Array, place: number, word: number): void {
  putAt(state, sentence, slots, place * WIDTH, word > 0 ? word : -1);
  slots[LABELS_AT + place - CHILDREN_FROM] = word > 0 ? LABEL_ATOMS[state.labels[word]!]! : NONE;
}

function putAt(state: ParseState, sentence: SentenceAtoms, slots: Int32Array, at: number, word: number): void {
  if (word <= 0 || word > state.length) {
    const atom = word === 0 ? ROOT : NONE;
    for (let i = 0; i < WIDTH; i++) slots[at + i] = atom;
    return;
  }
  const token = sentence.offset + word;
  const record = sentence.ids[token]! * RECORD;
  const { records } = sentence;
  slots[at] = records[record]!;
  slots[at + 1] = records[record + 1]!;
  slots[at + 2] = records[record + 2]!;
  slots[at + 3] = records[record + 3]!;
  slots[at + 4] = sentence.tags[token]!;
  slots[at + 5] = sentence.coarse[token]!;
}
