import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byPosition, type Span } from "../../text/span.ts";
import { blocksOf, nested, type Piece } from "./cited.ts";

const text = "The river rose. The gate broke.\n\n  Nobody was warned.\n";

function leaves(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => (piece.within.length === 0 ? text.slice(piece.start, piece.end) : leaves(piece.within)))
    .join("");
}

function starts(pieces: readonly Piece[]): Span[] {
  return pieces.flatMap((piece) => [...(piece.cites === null ? [] : [piece.cites]), ...starts(piece.within)]);
}

describe("blocks of a report", () => {
  it("are its lines that hold something", () => {
    expect(blocksOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "The river rose. The gate broke.",
      "  Nobody was warned.",
    ]);
  });
});

describe("cited stretches of a block", () => {
  const block = { start: 0, end: 31 };

  it("nest", () => {
    const pieces = nested(block, [
      { start: 0, end: 15 },
      { start: 4, end: 9 },
    ]);
    expect(pieces.map((piece) => [piece.start, piece.end])).toEqual([
      [0, 15],
      [15, 31],
    ]);
    expect(pieces[0]!.within.map((piece) => [piece.start, piece.end])).toEqual([
      [0, 4],
      [4, 9],
      [9, 15],
    ]);
  });

  it("that cross are cut, and keep the whole span as what they cite", () => {
    const pieces = nested(block, [
      { start: 0, end: 9 },
      { start: 4, end: 20 },
    ]);
    expect(pieces[0]!.within[1]).toEqual(expect.objectContaining({ start: 4, end: 9, cites: { start: 4, end: 20 } }));
  });

  it("never lose or double a character, and each span begins once", () => {
    const span = fc
      .tuple(fc.nat(30), fc.integer({ min: 1, max: 31 }))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.uniqueArray(span, { selector: ({ start, end }) => `${start}-${end}`, maxLength: 30 }), (spans) => {
        const sorted = [...spans].sort(byPosition);
        const pieces = nested(block, sorted);
        expect(leaves(pieces)).toBe(text.slice(block.start, block.end));
        expect(starts(pieces).sort(byPosition)).toEqual(sorted);
      }),
    );
  });
});
