/**
 * row-sums: adds up rows of companded weights, the sum that linear models spend most of their time on.
 *
 * A row is some neighbouring bytes anywhere in a table of megabytes, so nearly each is fetched from far memory. WebAssembly's
 * 128-bit instructions take eight bytes at once, with so few instructions a row that the processor has many rows on their
 * way at the same time; the same loop in JavaScript takes 2 to 4 times as long. The sums are whole numbers: both give the same.
 */
import { BYTE_VALUES } from "./weights.ts";

/** A table whose rows can be added up. */
export interface RowSums {
  /** The table's bytes, for those who want a few columns only. */
  readonly cells: Int8Array;
  /** Where rows begin, in steps of `step` cells: to be filled in before `add`. */
  readonly rows: Int32Array;
  /** What `add` has worked out: one number a column, as `expand` would give the weights. */
  readonly sums: Int32Array;
  /** Adds up `count` rows of which the first is `rows[from]`. */
  add(from: number, count: number): void;
}

/** What a table is like. */
export interface RowTable {
  /** Weights as `compand` gives them. */
  readonly cells: Int8Array;
  /** Columns of a row. */
  readonly width: number;
  /** Rows begin at each so many cells: 1, 2, 4 or 8. */
  readonly step: number;
  /** Room for so many rows to be added up. */
  readonly most: number;
}

/** The sums of a table's rows. */
export function rowSums(table: RowTable): RowSums {
  try {
    return sumsByWebAssembly(table);
  } catch {
    // No room for WebAssembly's address space (`ulimit -v`), or switched off.
    return sumsByScript(table);
  }
}

/** From so many columns on it is sooner to add up all of a row than those few. */
const MANY_COLUMNS = 5;

/** Adds up some columns of the first `count` rows: `scores[k]` is the sum of column `columns[k]`. */
export function addColumns(table: RowSums, count: number, columns: readonly number[], scores: Int32Array): void {
  const { cells, rows, sums } = table;
  if (columns.length >= MANY_COLUMNS) {
    table.add(0, count);
    for (let k = 0; k < columns.length; k++) scores[k] = sums[columns[k]!]!;
    return;
  }
  for (let k = 0; k < columns.length; k += 2) {
    const a = columns[k]!;
    const b = columns[k + 1] ?? a;
    let forA = 0;
    let forB = 0;
    for (let t = 0; t < count; t++) {
      const row = rows[t]!;
      forA = (forA + BYTE_VALUES[cells[row + a]! + 128]!) | 0;
      forB = (forB + BYTE_VALUES[cells[row + b]! + 128]!) | 0;
    }
    scores[k] = forA;
    if (k + 1 < columns.length) scores[k + 1] = forB;
  }
}

/** As `rowSums`, without WebAssembly. */
export function sumsByScript({ cells, width, step, most }: RowTable): RowSums {
  const rows = new Int32Array(most);
  const sums = new Int32Array(width);
  const add = (from: number, count: number) => {
    sums.fill(0);
    for (let t = from; t < from + count; t++) {
      const row = rows[t]! * step;
      for (let k = 0; k < width; k++) sums[k]! += BYTE_VALUES[cells[row + k]! + 128]!;
    }
  };
  return { cells, rows, sums, add };
}

const LANES = 8;
const PAGE = 1 << 16;

/** As `rowSums`, by WebAssembly or with an error. */
export function sumsByWebAssembly({ cells, width, step, most }: RowTable): RowSums {
  const groups = Math.ceil(width / LANES);
  const sumsAt = most * 4;
  // Room for the lanes that a table's last row has beyond its width.
  const cellsAt = sumsAt + groups * LANES * 4;
  const pages = Math.ceil((cellsAt + cells.length + groups * LANES) / PAGE);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const copied = new Int8Array(memory.buffer, cellsAt, cells.length);
  copied.set(cells);
  const module = new WebAssembly.Module(moduleBytes({ groups, step, sumsAt, cellsAt, pages }));
  const { add } = new WebAssembly.Instance(module, { m: { m: memory } }).exports as {
    add(firstRow: number, endOfRows: number): void;
  };
  return {
    cells: copied,
    rows: new Int32Array(memory.buffer, 0, most),
    sums: new Int32Array(memory.buffer, sumsAt, width),
    add: (from, count) => add(from * 4, (from + count) * 4),
  };
}

// Codes of WebAssembly 2.0 (https://webassembly.github.io/spec/core/appendix/index-instructions.html), those in use here.
const BLOCK = 0x02;
const LOOP = 0x03;
const END = 0x0b;
const BRANCH = 0x0c;
const BRANCH_IF = 0x0d;
const GET = 0x20;
const SET = 0x21;
const TEE = 0x22;
const LOAD = 0x28;
const NUMBER = 0x41;
const AT_LEAST = 0x4f;
const ADD = 0x6a;
const SHIFT_LEFT = 0x74;
const NO_RESULT = 0x40;
const I32 = 0x7f;
const V128 = 0x7b;
const LOAD_8_BYTES = [0xfd, 0x01];
const STORE_16_BYTES = [0xfd, 0x0b];
const ZERO = [0xfd, 0x0c, ...new Array<number>(16).fill(0)];
const ABSOLUTE_16 = [0xfd, 0x80, 0x01];
const TIMES_16 = [0xfd, 0x95, 0x01];
const LOW_HALF = [0xfd, 0xa7, 0x01];
const HIGH_HALF = [0xfd, 0xa8, 0x01];
const ADD_32 = [0xfd, 0xae, 0x01];

/** Groups of lanes summed in one walk over the rows: their sums have to stay in the processor's 16 registers. */
const GROUPS_AT_ONCE = 5;

// The function's variables: two parameters, then a row's place, eight weights, and two sums of four columns a group.
const ROW = 0;
const END_OF_ROWS = 1;
const NEXT = 2;
const PLACE = 3;
const WEIGHTS = 4;
const SUMS = 5;

/** Where things stand in memory. */
interface Layout {
  readonly groups: number;
  readonly step: number;
  readonly sumsAt: number;
  readonly cellsAt: number;
  readonly pages: number;
}

/** A module with one function, `add(first row, end of rows)`, over an imported memory. */
function moduleBytes(layout: Layout): Uint8Array<ArrayBuffer> {
  const { groups, pages } = layout;
  const body: number[] = [2, 2, I32, 1 + 2 * GROUPS_AT_ONCE, V128];
  for (let first = 0; first < groups; first += GROUPS_AT_ONCE)
    body.push(...walk(first, Math.min(groups, first + GROUPS_AT_ONCE), layout));
  body.push(END);
  const name = (text: string) => sized([...text].map((letter) => letter.charCodeAt(0)));
  const sections: [id: number, bytes: number[]][] = [
    [1, [1, 0x60, 2, I32, I32, 0]],
    [2, [1, ...name("m"), ...name("m"), 0x02, 0x01, ...number(pages), ...number(pages)]],
    [3, [1, 0]],
    [7, [1, ...name("add"), 0, 0]],
    [10, [1, ...sized(body)]],
  ];
  const header = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
  return Uint8Array.from([...header, ...sections.flatMap(([id, bytes]) => [id, ...sized(bytes)])]);
}

/** Code that adds up the columns of some groups of lanes over all rows, and stores the sums. */
function walk(first: number, end: number, { step, sumsAt, cellsAt }: Layout): number[] {
  const groups = Array.from({ length: end - first }, (_, k) => first + k);
  const low = (group: number) => SUMS + 2 * (group - first);
  const high = (group: number) => low(group) + 1;
  return [
    ...groups.flatMap((group) => [...ZERO, SET, low(group), ...ZERO, SET, high(group)]),
    ...[GET, ROW, SET, NEXT, BLOCK, NO_RESULT, LOOP, NO_RESULT],
    ...[GET, NEXT, GET, END_OF_ROWS, AT_LEAST, BRANCH_IF, 1],
    ...[GET, NEXT, LOAD, 2, 0, NUMBER, Math.log2(step), SHIFT_LEFT, SET, PLACE],
    ...groups.flatMap((group) => [
      // A byte stands for itself times its size.
      ...[GET, PLACE, ...LOAD_8_BYTES, 0, ...number(cellsAt + group * LANES), TEE, WEIGHTS],
      ...[GET, WEIGHTS, ...ABSOLUTE_16, ...TIMES_16, SET, WEIGHTS],
      ...[GET, low(group), GET, WEIGHTS, ...LOW_HALF, ...ADD_32, SET, low(group)],
      ...[GET, high(group), GET, WEIGHTS, ...HIGH_HALF, ...ADD_32, SET, high(group)],
    ]),
    ...[GET, NEXT, NUMBER, 4, ADD, SET, NEXT, BRANCH, 0, END, END],
    ...groups.flatMap((group) => [
      ...[NUMBER, 0, GET, low(group), ...STORE_16_BYTES, 2, ...number(sumsAt + group * LANES * 4)],
      ...[NUMBER, 0, GET, high(group), ...STORE_16_BYTES, 2, ...number(sumsAt + group * LANES * 4 + 16)],
    ]),
  ];
}

/** Bytes with their number before them. */
function sized(bytes: readonly number[]): number[] {
  return [...number(bytes.length), ...bytes];
}

/** A whole number, seven bits a byte, the lowest first (LEB128). */
function number(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
  bytes.push(rest);
  return bytes;
}
