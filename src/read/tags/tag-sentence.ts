/** Gives the tokens of one sentence their tags, from left to right. */
import { addColumns } from "../../models/row-sums.ts";
import { mixed } from "../../models/weights.ts";
import { MOST_TAGS, type OwnScores } from "./own-scores.ts";
import { CANDIDATES, OFFSETS, RECORD, SLOTS } from "./tag-features.ts";
import type { TagModel, TagPass } from "./tag-model.ts";

/** What the slots around a token are filled from. */
export interface Surroundings {
  readonly model: Pick<TagModel, "tagAtoms">;
  readonly records: Int32Array;
  readonly ids: Int32Array;
  /** Tag numbers by token, filled in as they are found. */
  readonly found: Uint8Array;
  /** Tag numbers of the first pass; none while that one is running. */
  readonly first: Uint8Array | null;
}

/** The state of tagging one text. */
export interface Tagging extends Surroundings {
  readonly model: TagModel;
  readonly pass: TagPass;
  /** The lead of each tag over the next best, filled in by the first pass. */
  readonly leads: Int32Array;
  readonly own: OwnScores;
}

const ATOM_COUNT = CANDIDATES;
const TAG_SLOT = OFFSETS.length * ATOM_COUNT;
/** What stands for a word outside the sentence. */
const OUTSIDE = mixed(-1);
const atoms = new Int32Array(SLOTS.length);
const scores = new Int32Array(MOST_TAGS);
const LARGEST = 1 << 30;

/** Tags the sentence of tokens `[from, to)`. */
export function tagSentence(tagging: Tagging, from: number, to: number): void {
  const { model, pass, records, ids, found, first, leads, own } = tagging;
  const { sets, sureLead } = model.settings;
  const { fillAroundRows, aroundCount, table } = pass;
  for (let i = from; i < to; i++) {
    const id = ids[i]!;
    const set = sets[records[id * RECORD + CANDIDATES]!]!;
    if (set.length === 1) {
      found[i] = set[0]!;
      continue;
    }
    if (first && leads[i]! >= sureLead) {
      found[i] = first[i]!;
      continue;
    }
    fillAtoms(tagging, i, from, to);
    const place = own.placeOf(id, set, records);
    fillAroundRows(atoms, table.rows);
    addColumns(table, aroundCount, set, scores);
    const sums = own.sums();
    for (let k = 0; k < set.length; k++) scores[k]! += sums[place + k]!;
    const best = highest(scores, set.length);
    found[i] = set[best]!;
    leads[i] = leadOf(scores, set.length, best);
  }
}

/** The slots around token `i`; the tags before it must have been found. */
export function fillAtoms(around: Surroundings, i: number, from: number, to: number): Int32Array {
  const { records, ids, found, first } = around;
  const { tagAtoms } = around.model;
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

/** The place of the highest of the first `count` scores; of equals the first. */
function highest(scores: Int32Array, count: number): number {
  let place = 0;
  for (let k = 1; k < count; k++) if (scores[k]! > scores[place]!) place = k;
  return place;
}

/** By how much the best of the scores leads over the next. */
function leadOf(scores: Int32Array, count: number, best: number): number {
  let next = -LARGEST;
  for (let k = 0; k < count; k++) if (k !== best && scores[k]! > next) next = scores[k]!;
  return scores[best]! - next;
}
