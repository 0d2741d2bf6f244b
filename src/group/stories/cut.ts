/** The best way to part reports in two, by the words that not all of them share. */
import type { Profile } from "./profile.ts";

/** Steps of power iteration; the order of the reports is fixed, so the result is too. */
const steps = 60;

interface Row {
  readonly columns: Int32Array;
  readonly weights: Float64Array;
}

/** Parts reports in two: true for one side. Second eigenvector of the normalised likeness matrix, by power iteration; linear in the words. */
export function bestCut(profiles: readonly Profile[]): boolean[] {
  const { rows, width } = localRows(profiles);
  const multiply = (values: Float64Array): Float64Array => {
    const columns = new Float64Array(width);
    for (const [i, row] of rows.entries()) {
      for (let k = 0; k < row.columns.length; k++) columns[row.columns[k]!]! += row.weights[k]! * values[i]!;
    }
    return Float64Array.from(rows, (row) => along(row, columns));
  };
  const degrees = multiply(new Float64Array(rows.length).fill(1)).map((degree) => Math.max(degree, 1e-6));
  const scale = degrees.map((degree) => 1 / Math.sqrt(degree));
  const trivial: Float64Array = unit(degrees.map(Math.sqrt));
  let vector: Float64Array = Float64Array.from(rows, (_, i) => Math.sin(i * 12.9898 + 1));
  for (let step = 0; step < steps; step++) {
    const common = dot(vector, trivial);
    const centred = vector.map((value, i) => (value - common * trivial[i]!) * scale[i]!);
    vector = unit(multiply(centred).map((value, i) => value * scale[i]!));
  }
  return Array.from(vector, (value) => value > 0);
}

function along(row: Row, columns: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < row.columns.length; k++) sum += row.weights[k]! * columns[row.columns[k]!]!;
  return sum;
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
