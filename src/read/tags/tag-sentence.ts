/** Gives the tokens of one sentence their tags, from left to right. */
import { mixed } from "../../models/weights.ts";
import { CANDIDATES, OFFSETS, RECORD, SLOTS } from "./tag-features.ts";
import type { TagModel, TagPass } from "./tag-model.ts";

/** The state of tagging one text. */
export interface Tagging {
  readonly model: TagModel;
  readonly pass: TagPass;
  readonly records: Int32Array;
  readonly ids: Int32Array;
  /** Tag numbers by token, filled in as they are found. */
  readonly found: Uint8Array;
  /** Tag numbers of the first pass; none while that one is running. */
  readonly first: Uint8Array | null;
}

const ATOM_COUNT = CANDIDATES;
const TAG_SLOT = OFFSETS.length * ATOM_COUNT;
/** What stands for a word outside the sentence. */
const OUTSIDE = mixed(-1);
const atoms = new Int32Array(SLOTS.length);
const rows = new Int32Array(256);

/** Tags the sentence of tokens `[from, to)`. */
export function tagSentence(tagging: Tagging, from: number, to: number): void {
  const { model, pass, records, ids, found } = tagging;
  const { sets } = model.settings;
  const { fillRows, weights } = pass;
  const count = pass.templates.length;
  for (let i = from; i < to; i++) {
    const set = sets[records[ids[i]! * RECORD + CANDIDATES]!]!;
    if (set.length === 1) {
      found[i] = set[0]!;
      continue;
    }
    fillAtoms(tagging, i, from, to);
    fillRows(atoms, rows);
    found[i] = best(weights, rows, count, set);
  }
}

/** The slots around token `i`; the tags before it must have been found. */
export function fillAtoms(tagging: Tagging, i: number, from: number, to: number): Int32Array {
  const { records, ids, found, first } = tagging;
  const { tagAtoms } = tagging.model;
  let slot = 0;
  for (const offset of OFFSETS) {
    const at = i + offset;
    if (at < from || at >= to) {
      atoms.fill(OUTSIDE, slot, slot + ATOM_COUNT);
    } else {
      const record = ids[at]! * RECORD;
      for (let a = 0; a < ATOM_COUNT; a++) atoms[slot + a] = records[record + a]!;
    }
    slot += ATOM_COUNT;
  }
  const none = tagAtoms[tagAtoms.length - 1]!;
  atoms[TAG_SLOT] = i - 1 >= from ? tagAtoms[found[i - 1]!]! : none;
  atoms[TAG_SLOT + 1] = i - 2 >= from ? tagAtoms[found[i - 2]!]! : none;
  atoms[TAG_SLOT + 2] = i - 3 >= from ? tagAtoms[found[i - 3]!]! : none;
  atoms[TAG_SLOT + 3] = mixed(i === from ? 1 : i + 1 === to ? 2 : 3);
  if (first) {
    for (let k = 0; k < 4; k++) atoms[TAG_SLOT + 4 + k] = i + k < to ? tagAtoms[first[i + k]!]! : none;
  }
  return atoms;
}

/** The tag of a set with the highest score; of equals the first. */
export function best(
  weights: Int16Array | Int32Array,
  rows: Int32Array,
  count: number,
  set: readonly number[],
): number {
  let bestTag = set[0]!;
  let most = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < set.length; k++) {
    const tag = set[k]!;
    let score = 0;
    for (let t = 0; t < count; t++) score += weights[rows[t]! + tag]!;
    if (score > most) {
      most = score;
      bestTag = tag;
    }
  }
  return bestTag;
}
