import type { Figure } from "../../text/annotation.ts";
import type { Clause } from "../passages/clauses.ts";
import type { Evidence } from "../readout.ts";
import { evidence, type Telling, wordAt } from "../telling.ts";

/** A clause longer than this is cut around the figure. */
const LONGEST = 75;
const WORDS_AROUND = 5;

/** The words that show a figure: its clause, or a window around it where the clause is long. */
export function figureEvidence(telling: Telling, figure: Figure, clause: Clause): Evidence {
  const start = Math.min(clause.start, figure.start);
  const end = Math.max(clause.end, figure.end);
  if (end - start <= LONGEST) return evidence(telling, { start, end });
  const first = Math.max(clause.from, wordAt(telling, figure.start) - WORDS_AROUND);
  const last = Math.min(clause.to, wordAt(telling, figure.end) + WORDS_AROUND) - 1;
  return evidence(telling, {
    start: Math.min(telling.words[first]?.start ?? figure.start, figure.start),
    end: Math.max(telling.words[Math.max(first, last)]?.end ?? figure.end, figure.end),
  });
}
