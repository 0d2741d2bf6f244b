import type { StatementMode } from "../../text/annotation.ts";
import { lowerAt, type Run } from "./draft.ts";
import { headOf } from "./speakers.ts";
import { hashText, QUOTE, type TokenFacts } from "./token-facts.ts";

import { relationNumber } from "./tree-facts.ts";

/** How much of a content's words must stand in quotation marks for it to be direct speech. */
const DIRECT = 0.85;

/** True when the contents hold a clause of their own, or what something is called: "that …", "whether …", a verb as head, "as …", "named …". */
export function holdsClause(facts: TokenFacts, contents: readonly Run[]): boolean {
  return contents.some((run) => {
    if (CLAUSE_WORDS.has(lowerAt(facts.tokens, run.first))) return true;
    if (VERB_TAGS.has(facts.tag[headOf(facts, run)]!)) return true;
    for (let i = run.first; i < run.end; i++) {
      if (lowerAt(facts.tokens, i) === "as") return true;
      // "(accused) the company of hiding what it knew"
      if (lowerAt(facts.tokens, i) === "of" && i + 1 < run.end && facts.tag[i + 1] === GERUND) return true;
      if (facts.tree.relations[i] === COP && facts.tree.heads[i] === headOf(facts, run)) return true;
    }
    return false;
  });
}

const GERUND = hashText("VBG");
const COP = relationNumber("cop");
const CLAUSE_WORDS = new Set(["that", "whether", "if", "how", "why", "for"]);
const VERB_TAGS = new Set(["VBD", "VBZ", "VBP", "VB", "MD", "VBN", "VBG"].map(hashText));

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
