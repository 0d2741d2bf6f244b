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
    // "(replied) by pulling no punches" is a manner and no clause.
    if (lowerAt(facts.tokens, run.first) === "by") return false;
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

/** "the number of dead at 14": a thing is given a number. */
export function holdsEstimate(facts: TokenFacts, contents: readonly Run[]): boolean {
  return contents.some((run) => {
    for (let i = run.first + 1; i + 1 < run.end; i++) {
      if (lowerAt(facts.tokens, i) !== "at") continue;
      for (let k = i + 1; k < Math.min(run.end, i + 5); k++) if (facts.tag[k] === NUMBER) return true;
    }
    return false;
  });
}

const NUMBER = hashText("CD");

/** "residents to stay indoors", "anyone with news to call": somebody is asked to do something, and nothing is asked. */
export function holdsRequest(facts: TokenFacts, contents: readonly Run[]): boolean {
  const [run] = contents;
  if (!run || /^(?:if|whether|who|what|when|where|why|how|which|about)$/u.test(lowerAt(facts.tokens, run.first)))
    return false;
  for (let i = run.first; i + 1 < Math.min(run.end, run.first + FARTHEST_VERB); i++) {
    if (FINITE_TAGS.has(facts.tag[i]!)) return false;
    if (lowerAt(facts.tokens, i) === "to" && facts.tag[i + 1] === BASE_FORM) return true;
  }
  return false;
}

const FARTHEST_VERB = 14;
const BASE_FORM = hashText("VB");
const FINITE_TAGS = new Set(["VBD", "VBZ", "VBP", "MD"].map(hashText));
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
