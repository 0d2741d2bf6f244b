import type { Telling } from "../telling.ts";

/** How much an idea tells in this story: rare ones most, what every clause has least; always above 0. */
export type Weights = (idea: string) => number;

/** Counts in how many clauses of the story each idea stands. A clause that stands in several reports counts once, so that copies change nothing. */
export function weightsOf(tellings: readonly Telling[]): Weights {
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  for (const { words, clauses } of tellings) {
    for (const { from, to } of clauses) {
      const ideas = new Set<string>();
      let key = "";
      for (let i = from; i < to; i++) {
        const { idea, lower } = words[i]!;
        key += `${lower} `;
        if (idea !== "") ideas.add(idea);
      }
      if (seen.has(key)) continue;
      seen.add(key);
      for (const idea of ideas) counts.set(idea, (counts.get(idea) ?? 0) + 1);
    }
  }
  const total = seen.size + 1;
  const weights = new Map<string, number>();
  for (const [idea, count] of counts) weights.set(idea, Math.log(1 + total / (1 + count)));
  const unseen = Math.log(1 + total);
  return (idea) => weights.get(idea) ?? unseen;
}
