/**
 * Two similar events in one cluster: finds the best way to part its reports in two, by the words that not all of them share,
 * and decides whether the parts are two events.
 */
import type { Profile } from "./profile.ts";

/** Steps of power iteration; the order of the reports is fixed, so the result is too. */
const steps = 60;

interface Row {
  readonly columns: Int32Array;
  readonly weights: Float64Array;
}

/** Parts reports in two: true for one side. Second eigenvector of the normalised likeness matrix, by power iteration; linear in the words. */
function bestParting(profiles: readonly Profile[]): boolean[] {
  const { rows, width } = localRows(profiles);
  const multiply = (values: Float64Array): Float64Array => {
    const columns = new Float64Array(width);
    for (const [i, row] of rows.entries()) {
      for (let k = 0; k < row.columns.length; k++) columns[row.columns[k]!]! += row.weights[k]! * values[i]!;
    }
    return Float64Array.from(rows, (row) => {
      let sum = 0;
      for (let k = 0; k < row.columns.length; k++) sum += row.weights[k]! * columns[row.columns[k]!]!;
      return sum;
    });
  };
  const degrees = multiply(new Float64Array(rows.length).fill(1)).map((degree) => Math.max(degree, 1e-6));
  const scale = degrees.map((degree) => 1 / Math.sqrt(degree));
  const trivial: Float64Array = unit(degrees.map(Math.sqrt));
  let vector: Float64Array = Float64Array.from(rows, (_, i) => Math.sin(i * 12.9898 + 1));
  for (let step = 0; step < steps; step++) {
    const along = dot(vector, trivial);
    const centred = vector.map((value, i) => (value - along * trivial[i]!) * scale[i]!);
    vector = unit(multiply(centred).map((value, i) => value * scale[i]!));
  }
  return Array.from(vector, (value) => value > 0);
}

/** Profiles with the words that all share weighted down to nothing, and words of one report left out. */
function localRows(profiles: readonly Profile[]): { rows: Row[]; width: number } {
  const holders = new Map<number, number>();
  for (const profile of profiles) for (const term of profile.terms) holders.set(term, (holders.get(term) ?? 0) + 1);
  const columnOf = new Map<number, number>();
  const rows = profiles.map((profile) => {
    const columns: number[] = [];
    const weights: number[] = [];
    for (let i = 0; i < profile.terms.length; i++) {
      const term = profile.terms[i]!;
      const count = holders.get(term)!;
      if (count < 2 || count === profiles.length) continue;
      let column = columnOf.get(term);
      if (column === undefined) {
        column = columnOf.size;
        columnOf.set(term, column);
      }
      columns.push(column);
      weights.push(profile.weights[i]! * (1 - count / profiles.length));
    }
    return { columns: Int32Array.from(columns), weights: unit(Float64Array.from(weights)) };
  });
  return { rows, width: columnOf.size };
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((value) => value / length);
}

/** What a word in the body is worth beside one in the lead. */
const inBody = 0.3;
/** A word tells no more than this, so that one rare name does not decide alone. */
const mostTold = 6;

/**
 * How far two sets of reports speak of different things, 0 to 1: words that mark one side and are absent from the other,
 * on both sides, against the words that they share.
 */
export function opposition(a: readonly Profile[], b: readonly Profile[]): number {
  const shareA = prominence(a);
  const shareB = prominence(b);
  let marksA = 0;
  let marksB = 0;
  let shared = 0;
  for (const [term, entry] of shareA) {
    const other = shareB.get(term)?.share ?? 0;
    const gap = entry.share - other;
    const low = Math.min(entry.share, other);
    shared += entry.tells * low * low;
    if (gap > 0) marksA += entry.tells * gap * gap;
    else marksB += entry.tells * gap * gap;
  }
  for (const [term, entry] of shareB) if (!shareA.has(term)) marksB += entry.tells * entry.share * entry.share;
  const both = Math.sqrt(marksA * marksB);
  return both === 0 ? 0 : both / (shared + both);
}

function prominence(profiles: readonly Profile[]): Map<number, { share: number; tells: number }> {
  const shares = new Map<number, { share: number; tells: number }>();
  for (const profile of profiles) {
    for (let i = 0; i < profile.terms.length; i++) {
      const part = (profile.leads[i] === 1 ? 1 : inBody) / profiles.length;
      const tells = Math.min(mostTold, profile.tells[i]!);
      const entry = shares.get(profile.terms[i]!);
      if (entry === undefined) shares.set(profile.terms[i]!, { share: part, tells });
      else {
        entry.share += part;
        if (tells > entry.tells) entry.tells = tells;
      }
    }
  }
  return shares;
}

/** Fitted on development data: two events of eight reports each part at an opposition of 0.43, of four reports at 0.82. */
const atRest = -7.74;
const perOpposition = 4.86;
const perDoubling = 5.63 / 3;
const enoughReports = 8;

/** What it adds that the parts were published well apart in time. */
const forTimeApart = 2.5;
const daysApart = 10;

/** True when the days of publication of two sets leave a gap of `daysApart`, and one longer than either set's own days. */
function areApartInTime(a: readonly Profile[], b: readonly Profile[]): boolean {
  const daysA = quartiles(a);
  const daysB = quartiles(b);
  if (daysA === null || daysB === null) return false;
  const gap = Math.max(daysA.low - daysB.high, daysB.low - daysA.high);
  return gap >= daysApart && gap > daysA.high - daysA.low && gap > daysB.high - daysB.low;
}

/** The days between which the middle half of the reports was published; null when fewer than half are dated. */
function quartiles(profiles: readonly Profile[]): { low: number; high: number } | null {
  const days = profiles.flatMap((profile) => (profile.day === null ? [] : [profile.day])).sort((x, y) => x - y);
  if (days.length * 2 < profiles.length || days.length === 0) return null;
  return { low: days[Math.floor(days.length / 4)]!, high: days[Math.ceil((days.length * 3) / 4) - 1]! };
}

/** True when the parts are two events: the larger the smaller part, the less opposition it needs. */
function areTwoEvents(a: readonly Profile[], b: readonly Profile[]): boolean {
  const smaller = Math.min(a.length, b.length, enoughReports);
  if (smaller < 2) return false;
  const time = areApartInTime(a, b) ? forTimeApart : 0;
  return atRest + perOpposition * opposition(a, b) + perDoubling * Math.log2(smaller) + time > 0;
}

/** Parts a cluster as long as its halves are two events. */
export function partEvents(profiles: readonly Profile[]): (readonly Profile[])[] {
  if (profiles.length < 4) return [profiles];
  const side = bestParting(profiles);
  const a = profiles.filter((_, i) => side[i]);
  const b = profiles.filter((_, i) => !side[i]);
  return areTwoEvents(a, b) ? [...partEvents(a), ...partEvents(b)] : [profiles];
}
