import { describe, expect, test } from "vitest";
import { compand, compileRows, compileSum, expand } from "./weights.ts";

describe("companded weights", () => {
  test("keep sign, order and the largest exactly", () => {
    const weights = Float64Array.from([0, 0.001, -0.5, 3, -10, 10]);
    const { bytes, most } = compand(weights);
    expect(most).toBe(10);
    const back = Array.from(expand(bytes), (value) => (value / 16129) * most);
    expect(back[5]).toBeCloseTo(10);
    expect(back[4]).toBeCloseTo(-10);
    expect(back[3]).toBeCloseTo(3, 1);
    expect(back[2]).toBeCloseTo(-0.5, 1);
    expect(back[0]).toBe(0);
  });

  test("that are smaller than the least byte are dropped, no others", () => {
    expect([...compand(Float64Array.from([127 ** 2, -(8 ** 2), 7 ** 2, -1]), 8).bytes]).toEqual([127, -8, 0, 0]);
    expect([...compand(Float64Array.from([127 ** 2, -(8 ** 2), 7 ** 2, -1])).bytes]).toEqual([127, -8, 7, -1]);
  });

  test("of nothing are nothing", () => {
    expect(compand(new Float64Array(3))).toEqual({ bytes: new Int8Array(3), most: 0 });
  });
});

describe("compiled templates", () => {
  const slots = ["word", "tag", "next"];

  test("give the same row for the same atoms, others for others, all within the table", () => {
    const fill = compileRows(["word", "word tag", "tag"], slots, 10);
    const rows = (atoms: number[]) => {
      const found = new Int32Array(3);
      fill(Int32Array.from(atoms), found);
      return Array.from(found);
    };
    const first = rows([11, 22, 33]);
    expect(rows([11, 22, 99])).toEqual(first); // "next" is in no template
    expect(rows([11, 23, 33])[0]).toBe(first[0]);
    expect(rows([11, 23, 33])[1]).not.toBe(first[1]);
    for (const row of first) expect(row >= 0 && row < 1024).toBe(true);
  });

  test("sum one weight of each row", () => {
    const weights = Int32Array.from({ length: 1024 }, (_, i) => i);
    const rows = new Int32Array(2);
    const atoms = Int32Array.from([5, 6, 7]);
    compileRows(["word", "tag next"], slots, 10)(atoms, rows);
    expect(compileSum(["word", "tag next"], slots, 10)(atoms, weights)).toBe(rows[0]! + rows[1]!);
  });

  test("refuse a slot that is not there", () => {
    expect(() => compileRows(["word nowhere"], slots, 10)).toThrow('names the slot "nowhere"');
  });
});
