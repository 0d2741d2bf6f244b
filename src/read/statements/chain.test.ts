import { expect, it } from "vitest";
import { chainLattice, forEachEnd, LABELS, mayFollow, ROLES, runChain } from "./chain.ts";

const LENGTH = 4;

/** All label sequences that are allowed. */
function sequences(length: number): number[][] {
  if (length === 0) return [[]];
  return sequences(length - 1).flatMap((before) =>
    Array.from({ length: LABELS }, (_, y) => y)
      .filter((y) => mayFollow(before[before.length - 1] ?? -1, y))
      .map((y) => [...before, y]),
  );
}

it("gives the marginals, and the probability of each span, that adding up all sequences gives", () => {
  const lattice = chainLattice(LENGTH);
  const scores = Float64Array.from({ length: LENGTH * LABELS }, (_, k) => Math.sin(2 * k + 1));
  const transitions = Float64Array.from({ length: LABELS * LABELS }, (_, k) => Math.cos(k));
  let total = 0;
  const labels = new Float64Array(LENGTH * LABELS);
  const spans = new Map<string, number>();
  for (const sequence of sequences(LENGTH)) {
    let score = 0;
    sequence.forEach((y, i) => {
      score += scores[i * LABELS + y]! + transitions[(sequence[i - 1] ?? 0) * LABELS + y]!;
    });
    const weight = Math.exp(score);
    total += weight;
    sequence.forEach((y, i) => {
      labels[i * LABELS + y]! += weight;
      if (y % 2 === 0) return;
      let end = i + 1;
      while (sequence[end] === y + 1) end++;
      const key = `${(y - 1) / 2} ${i} ${end}`;
      spans.set(key, (spans.get(key) ?? 0) + weight);
    });
  }
  lattice.scores.set(scores);
  runChain(lattice, LENGTH, transitions);
  expect(lattice.logZ).toBeCloseTo(Math.log(total), 9);
  for (let k = 0; k < labels.length; k++) expect(lattice.marginals[k]).toBeCloseTo(labels[k]! / total, 9);
  for (let role = 0; role < ROLES.length; role++) {
    for (let i = 0; i < LENGTH; i++) {
      forEachEnd(lattice, transitions, role, i, (end, probability) => {
        expect(probability).toBeCloseTo((spans.get(`${role} ${i} ${end}`) ?? 0) / total, 9);
        return true;
      });
    }
  }
});
