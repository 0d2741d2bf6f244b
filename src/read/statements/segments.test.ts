import { describe, expect, it } from "vitest";
import type { Candidate } from "./candidates.ts";
import { decodeSegments, runSegments } from "./segments.ts";

const span = (role: number, first: number, end: number): Candidate => ({
  role,
  first,
  end,
  probability: 0.5,
  begins: 0.5,
  ends: 0.5,
});

const CANDIDATES = [span(0, 0, 2), span(2, 0, 4), span(1, 2, 3), span(2, 3, 6), span(2, 4, 6)];

/** All sequences of candidates that do not overlap. */
function sequences(from = 0, free = 0): number[][] {
  const found: number[][] = [[]];
  for (let k = from; k < CANDIDATES.length; k++) {
    if (CANDIDATES[k]!.first < free) continue;
    for (const rest of sequences(k + 1, CANDIDATES[k]!.end)) found.push([k, ...rest]);
  }
  return found;
}

describe("runSegments", () => {
  it("gives the marginals that adding up all sequences gives", () => {
    const count = CANDIDATES.length;
    const width = count + 1;
    const unary = Float64Array.from(CANDIDATES, (_, k) => Math.sin(k + 1));
    const pairs = Float64Array.from({ length: width * width }, (_, k) => Math.cos(3 * k));
    let total = 0;
    const each = new Float64Array(count);
    for (const sequence of sequences()) {
      let score = 0;
      let from = 0;
      for (const k of sequence) {
        score += pairs[from * width + k]! + unary[k]!;
        from = k + 1;
      }
      const weight = Math.exp(score + pairs[from * width + count]!);
      total += weight;
      for (const k of sequence) each[k]! += weight;
    }
    const { unary: marginals, logZ } = runSegments({ candidates: CANDIDATES, unary, pairs }, false);
    expect(logZ).toBeCloseTo(Math.log(total), 9);
    for (let k = 0; k < count; k++) expect(marginals[k]).toBeCloseTo(each[k]! / total, 9);
  });
});

describe("decodeSegments", () => {
  it("takes the spans with the most probability above their role's threshold, none overlapping", () => {
    const marginals = Float64Array.from([0.6, 0.7, 0.5, 0.4, 0.2]);
    expect(decodeSegments(CANDIDATES, marginals, [0.3, 0.3, 0.3])).toEqual([0, 2, 3]);
    expect(decodeSegments(CANDIDATES, marginals, [0.55, 0.45, 0.05])).toEqual([1, 4]);
    expect(decodeSegments(CANDIDATES, marginals, [0.9, 0.9, 0.9])).toEqual([]);
  });
});
