import type { StatementMode } from "../../text/annotation.ts";
import type { Run } from "./draft.ts";
import { QUOTE, type TokenFacts } from "./token-facts.ts";

/** How much of a content's words must stand in quotation marks for it to be direct speech. */
const DIRECT = 0.85;

/** Direct when (nearly) all words of the content stand in quotation marks, mixed when some do, indirect when none does. */
export function modeOf(facts: TokenFacts, contents: readonly Run[]): StatementMode {
  let words = 0;
  let quoted = 0;
  for (const { first, end } of contents) {
    for (let i = first; i < end; i++) {
      const state = facts.quote[i]!;
      if (state === QUOTE.opening || state === QUOTE.closing || state === QUOTE.stray) continue;
      words++;
      if (state !== QUOTE.outside) quoted++;
    }
  }
  if (quoted === 0) return "indirect";
  return quoted >= DIRECT * words ? "direct" : "mixed";
}
