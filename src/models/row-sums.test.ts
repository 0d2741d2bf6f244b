import fc from "fast-check";
import { expect, it } from "vitest";
import { addColumns, rowSums, sumsByScript, sumsByWebAssembly } from "./row-sums.ts";
import { expand } from "./weights.ts";

const cells = Int8Array.from({ length: 8 * 1024 + 128 }, (_, i) => ((i * 7919) % 255) - 127);

for (const [way, make] of Object.entries({ rowSums, sumsByScript, sumsByWebAssembly })) {
  it(`${way}: the sum of each column over the rows, for any width, step, number of rows and place`, () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.array(fc.integer({ min: 0, max: 1023 }), { maxLength: 60 }),
        fc.integer({ min: 0, max: 3 }),
        fc.constantFrom(1, 2, 4, 8),
        (width, rows, from, step) => {
          const weights = expand(cells);
          const sums = make({ cells, width, step, most: 64 });
          sums.rows.set(rows, from);
          sums.add(from, rows.length);
          const expected = Array.from({ length: width }, (_, k) =>
            rows.reduce((sum, row) => sum + weights[row * step + k]!, 0),
          );
          expect([...sums.sums]).toEqual(expected);
        },
      ),
      { numRuns: 60 },
    );
  });

  it(`${way}: the largest weights do not run over`, () => {
    const largest = new Int8Array(64).fill(127).fill(-127, 32);
    const sums = make({ cells: largest, width: 17, step: 1, most: 300 });
    sums.rows.fill(0, 0, 150).fill(40, 150);
    sums.add(0, 150);
    expect(sums.sums[16]).toBe(150 * 127 * 127);
    sums.add(150, 150);
    expect(sums.sums[0]).toBe(-150 * 127 * 127);
  });
}

it("adds up a few columns as it adds up many", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 9 }),
      fc.array(fc.integer({ min: 0, max: 8191 }), { maxLength: 20 }),
      (columns, rows) => {
        const table = rowSums({ cells, width: 41, step: 1, most: 20 });
        table.rows.set(rows);
        const scores = new Int32Array(10);
        addColumns(table, rows.length, columns, scores);
        table.add(0, rows.length);
        expect([...scores]).toEqual([...columns.map((column) => table.sums[column]), ...scores.slice(columns.length)]);
        expect(scores[columns.length]).toBe(0);
      },
    ),
    { numRuns: 100 },
  );
});
