/**
 * Weights of linear models over hashed features: how they are packed into a model file, and how a list of feature
 * templates becomes the code that looks them up.
 */

/** A row begins at any cell, and the classes of one row lie side by side, so tables end with room for the last row. */
export const ROW_ROOM = 128;

/**
 * Weights as signed bytes, companded: a byte `q` stands for `sign(q) · (q / 127)² · most`. Small weights keep their
 * precision and the largest is exact. Bytes nearer to 0 than `least` are dropped: that makes a file smaller and sooner read.
 */
export function compand(weights: Float64Array | Float32Array, least = 1): { bytes: Int8Array; most: number } {
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  const bytes = new Int8Array(weights.length);
  if (most > 0) {
    for (let i = 0; i < weights.length; i++) {
      const weight = weights[i]!;
      const size = Math.round(127 * Math.sqrt(Math.abs(weight) / most));
      if (size >= least) bytes[i] = Math.sign(weight) * size;
    }
  }
  return { bytes, most };
}

/** What each companded byte stands for, up to a common factor: whole numbers from -16129 to 16129, which is `most`; in place `byte + 128`. */
export const BYTE_VALUES: Int32Array = Int32Array.from({ length: 256 }, (_, i) => (i - 128) * Math.abs(i - 128));

/** Undoes `compand` up to a common factor, as `BYTE_VALUES` has it. */
export function expand(bytes: Int8Array): Int16Array {
  const weights = new Int16Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) weights[i] = BYTE_VALUES[bytes[i]! + 128]!;
  return weights;
}

/** Spreads any number over all 32 bits, so that sums of such numbers seldom meet. */
export function mixed(value: number): number {
  let hash = Math.imul(value ^ 0x5bd1e995, 0x2c1b3c6d);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x297a2d39);
  return hash ^ (hash >>> 13);
}

/** An odd constant for each slot of a template, so that the same word in two places makes two features. */
function oddConstant(slot: number): number {
  return mixed(slot * 2 + 0x3c6ef372) | 1;
}

/**
 * Compiles templates, each some names of `slots` parted by spaces ("word0 tag-1"), to code that fills `rows[t]` with the
 * cell where template `t`'s row begins in a table of `2 ** bits` cells; `atoms[s]` is the well-mixed value of slot `s`.
 *
 * Straight-line code made with `new Function`: a loop over the templates runs at a fifth of the speed, and writing the
 * lines out by hand would part them from the list that the model was trained with. Only names from `slots` get into it.
 * With `chosen`, numbers of templates, only their rows are filled in, one after another.
 */
export function compileRows(
  templates: readonly string[],
  slots: readonly string[],
  bits: number,
  chosen: readonly number[] = [...templates.keys()],
): (atoms: Int32Array, rows: Int32Array) => void {
  const lines = chosen.map((t, at) => `rows[${at}] = ${rowExpression(templates[t]!, t, slots, bits)};`);
  const asked = chosen.map((t) => templates[t]!);
  return new Function(
    "atoms",
    "rows",
    `"use strict"; const imul = Math.imul; ${atomsOf(asked, slots)} ${lines.join("\n")}`,
  ) as ReturnType<typeof compileRows>;
}

/** As `compileRows`, but gives the sum of one cell of each row: for models whose classes are packed into one number. */
export function compileSum(
  templates: readonly string[],
  slots: readonly string[],
  bits: number,
): (atoms: Int32Array, weights: Int32Array) => number {
  const terms = templates.map((template, t) => `weights[${rowExpression(template, t, slots, bits)}]`);
  // Sums of a few terms at a time keep each statement small enough for the optimising compiler.
  const lines: string[] = [];
  for (let t = 0; t < terms.length; t += 4) lines.push(`sum = (sum + ${terms.slice(t, t + 4).join(" + ")}) | 0;`);
  const body = `"use strict"; const imul = Math.imul; ${atomsOf(templates, slots)} let sum = 0; ${lines.join("\n")} return sum;`;
  return new Function("atoms", "weights", body) as ReturnType<typeof compileSum>;
}

/** `const a3 = …` for each slot in use, once. */
function atomsOf(templates: readonly string[], slots: readonly string[]): string {
  const used = new Set(templates.flatMap((template) => template.split(" ").map((name) => slotNumber(name, slots))));
  return [...used]
    .sort((a, b) => a - b)
    .map((slot) => `const a${slot} = imul(atoms[${slot}], ${oddConstant(slot)});`)
    .join(" ");
}

function rowExpression(template: string, t: number, slots: readonly string[], bits: number): string {
  const sum = template
    .split(" ")
    .map((name) => `a${slotNumber(name, slots)}`)
    .join(" + ");
  return `imul((${sum}) ^ ${mixed(t + 0x1000)}, ${0x9e3779b1 | 0}) >>> ${32 - bits}`;
}

function slotNumber(name: string, slots: readonly string[]): number {
  const slot = slots.indexOf(name);
  if (slot < 0)
    throw new Error(
      `A model's template names the slot "${name}", which this program does not have; install Readout again.`,
    );
  return slot;
}
