/** What a word adds to the scores of its tags whatever stands around it: a fifth of all rows, added up once a word. */
import { addColumns } from "../../models/row-sums.ts";
import { ATOMS, OFFSETS, RECORD, SLOTS } from "./tag-features.ts";
import type { TagPass } from "./tag-model.ts";

/** More tags than any set has. */
export const MOST_TAGS = 128;

/** Sums by word number for one pass and one vocabulary; they grow with the words that are asked for. */
export interface OwnScores {
  /** Where in `sums` the scores of a word's tags begin, in the order of its set. */
  placeOf(id: number, set: readonly number[], records: Int32Array): number;
  /** Another array after `placeOf` has made room. */
  sums(): Int32Array;
}

const atoms = new Int32Array(SLOTS.length);
const scores = new Int32Array(MOST_TAGS);

/** An empty store. */
export function createOwnScores(pass: TagPass): OwnScores {
  const ownSlots = OFFSETS.indexOf(0) * ATOMS.length;
  let sums = new Int32Array(1 << 14);
  let used = 0;
  let places = new Int32Array(1 << 12).fill(-1);
  return {
    sums: () => sums,
    placeOf(id, set, records) {
      if (id >= places.length) places = grown(places, id + 1, -1);
      let place = places[id]!;
      if (place >= 0) return place;
      for (let a = 0; a < ATOMS.length; a++) atoms[ownSlots + a] = records[id * RECORD + a]!;
      pass.fillOwnRows(atoms, pass.table.rows);
      addColumns(pass.table, pass.ownCount, set, scores);
      place = used;
      used += set.length;
      if (used > sums.length) sums = grown(sums, used, 0);
      for (let k = 0; k < set.length; k++) sums[place + k] = scores[k]!;
      places[id] = place;
      return place;
    },
  };
}

function grown(array: Int32Array<ArrayBuffer>, least: number, empty: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(Math.max(least, array.length * 2)).fill(empty);
  more.set(array);
  return more;
}
