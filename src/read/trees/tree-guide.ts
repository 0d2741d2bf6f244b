/** What the second pass sees of the first one's tree: where it saw the heads of the words at hand, with which labels, how surely. */
import { LABEL_ATOMS, type ParseState } from "./parse-state.ts";
import { NONE, RECORD, ROOT, type SentenceAtoms, SMALL } from "./sentence-atoms.ts";

/**
 * Slots for the stack's top (0), its second (1) and the next word (b): where its head stands ("g0"), whether dependants are to
 * come ("gd0"), its label ("gx0"), how sure the head is ("gs0"), the head's tag ("gt0") and the last dependant's label ("gr0");
 * and for the top the head's word ("gw0") and the tag of the head's head ("gg0").
 */
export const GUIDE_SLOTS: readonly string[] = [
  ...["0", "1", "b"].flatMap((at) => ["g", "gd", "gx", "gs", "gt", "gr"].map((slot) => slot + at)),
  "gw0",
  "gg0",
];
const SLOTS_A_WORD = 6;

/** Trees to look at, by token of the text. */
export interface Guide {
  /** Heads as tokens, -1 for roots. */
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
  /** How sure each head is: 0 hardly, 3 very. */
  readonly steps: Uint8Array;
  /** The last token that hangs on each token; its own number when none follows it. */
  readonly lasts: Int32Array;
}

/** A guide for `count` tokens, still empty. */
export function createGuide(count: number): Guide {
  return {
    heads: new Int32Array(count),
    labels: new Uint8Array(count),
    steps: new Uint8Array(count),
    lasts: new Int32Array(count),
  };
}

/** Writes the tree of a sentence into the guide; word `k` is token `offset + k`. */
export function fillGuide(guide: Guide, state: ParseState, offset: number): void {
  for (let word = 1; word <= state.length; word++) guide.lasts[offset + word] = offset + word;
  for (let word = 1; word <= state.length; word++) {
    const token = offset + word;
    const head = state.heads[word] === 0 ? -1 : offset + state.heads[word]!;
    guide.heads[token] = head;
    guide.labels[token] = state.labels[word]!;
    guide.steps[token] = stepOf(state.leads[word]!);
    if (head >= 0 && token > guide.lasts[head]!) guide.lasts[head] = token;
  }
}

/** Of heads that had such a lead, 62, 74, 90 and 93 in 100 were right on sentences that the parser had not learned from. */
function stepOf(lead: number): number {
  return lead < 150 ? 0 : lead < 500 ? 1 : lead < 1200 ? 2 : 3;
}

/** Fills the guide's slots, from `first` on, for a state. */
export function fillGuideSlots(
  sentence: SentenceAtoms,
  guide: Guide,
  slots: Int32Array,
  first: number,
  s0: number,
  s1: number,
  b0: number,
): void {
  const { offset } = sentence;
  let at = first;
  for (let place = 0; place < 3; place++) {
    const word = place === 0 ? s0 : place === 1 ? s1 : b0;
    if (word <= 0) {
      slots.fill(NONE, at, at + SLOTS_A_WORD);
      at += SLOTS_A_WORD;
      continue;
    }
    const token = offset + word;
    const head = guide.heads[token]!;
    const last = guide.lasts[token]!;
    slots[at++] = SMALL[direction(head < 0 ? -1 : head - offset, s0, s1, b0)]!;
    slots[at++] = SMALL[b0 > 0 ? toCome(last - offset, b0) : 10]!;
    slots[at++] = LABEL_ATOMS[guide.labels[token]!]!;
    slots[at++] = SMALL[guide.steps[token]!]!;
    slots[at++] = head < 0 ? ROOT : sentence.tags[head]!;
    slots[at++] = last === token ? NONE : LABEL_ATOMS[guide.labels[last]!]!;
  }
  const head = s0 > 0 ? guide.heads[offset + s0]! : -1;
  const above = head < 0 ? -1 : guide.heads[head]!;
  slots[at++] = head < 0 ? ROOT : sentence.records[sentence.ids[head]! * RECORD]!;
  slots[at++] = above < 0 ? ROOT : sentence.tags[above]!;
}

/** Where a head stands: the next word, the stack's top or second, the root, to come, deeper in the stack, in between. */
function direction(head: number, s0: number, s1: number, b0: number): number {
  if (head === b0) return 1;
  if (head === s0) return 2;
  if (head === s1) return 3;
  if (head < 0) return 4;
  if (b0 > 0 && head > b0) return 5;
  return s1 > 0 && head < s1 ? 6 : 7;
}

function toCome(last: number, b0: number): number {
  return last < b0 ? 0 : last === b0 ? 1 : 2;
}
