import type { Clauses } from "./clause.ts";
import { DEALS, DOUBT_NOUNS, DOUBTERS, HEDGES, PROMISE_WORDS, TENTATIVE } from "./commitment-words.ts";
import { isCondition, isNegated } from "./deed.ts";

/** How a clause is held by what stands above it: promised, given by a deal, supposed or doubted, or told. */
export type Standing =
  | { readonly kind: "told" | "supposed" }
  | { readonly kind: "promised" | "agreed"; readonly by: number };

const TOLD: Standing = { kind: "told" };
const SUPPOSED: Standing = { kind: "supposed" };
/** Clauses above clauses that are looked at. */
const DEPTH = 6;

/** Looks up from a verb: under "if", a chance, a doubt or a question nothing is committed to; under a promise anything is. */
export function standingOf(clauses: Clauses, verb: number): Standing {
  if (clauses.word(clauses.lastOfSentence(verb)) === "?" || isQuestioned(clauses, verb)) return SUPPOSED;
  if (clauses.children(verb).some((child) => HEDGES.has(clauses.lower(child)))) return SUPPOSED;
  const deal = dealStanding(clauses, verb);
  if (deal !== null) return deal;
  let node = verb;
  for (let step = 0; step < DEPTH; step++) {
    if (isUnderMark(clauses, node) || isWhClause(clauses, node)) return SUPPOSED;
    const relation = clauses.relation(node);
    // "I do not know him, but I will ask": a clause behind "but" is its own, whatever it hangs on
    if (/^ccomp/.test(relation) && joinedAt(clauses, node) >= 0) return TOLD;
    const governor = clauses.head(node);
    if (governor < 0) return TOLD;
    if (/^(?:ccomp|csubj|xcomp|acl$|parataxis|advcl|obj)/.test(relation)) {
      const lower = clauses.lower(governor);
      if (!/^(?:parataxis|advcl)/.test(relation)) {
        if (isNegated(clauses, governor) || hasDoubt(clauses, governor)) return SUPPOSED;
        if (PROMISE_WORDS.has(lower)) return { kind: "promised", by: governor };
        if (DOUBTERS.has(lower) || DOUBT_NOUNS.has(lower)) return SUPPOSED;
      }
    } else if (/^conj/.test(relation) && isLoose(clauses, node)) {
      if (DOUBTERS.has(clauses.lower(governor))) return SUPPOSED;
    } else if (!/^conj/.test(relation)) return TOLD;
    node = governor;
  }
  return TOLD;
}

/** "He doubts charges will follow": a tree may take the second verb for the equal of the first, without an "and". */
function isLoose(clauses: Clauses, node: number): boolean {
  const before = clauses.children(node).filter((child) => child < node);
  return (
    before.some((child) => /^nsubj/.test(clauses.relation(child))) &&
    !before.some((child) => /^(?:cc$|punct)/.test(clauses.relation(child)))
  );
}

/** "An agreement under which Norland will …" gives, "a possible deal under which" does not; null where no such words stand in front. */
function dealStanding(clauses: Clauses, verb: number): Standing | null {
  const first = clauses.firstOfSentence(verb);
  for (let token = verb - 1; token >= Math.max(first, verb - NEAR); token--) {
    const lower = clauses.lower(token);
    if (/^(?:[,;:—–]|--)$/.test(lower)) return null;
    const isUnder = lower === "which" && /^(?:under|in)$/.test(clauses.lower(token - 1));
    if (!isUnder && lower !== "whereby") continue;
    for (let noun = token - 1; noun >= Math.max(first, token - NEAR); noun--) {
      if (!DEALS.has(clauses.lower(noun))) continue;
      const isTentative = [noun - 1, noun - 2].some((before) => TENTATIVE.has(clauses.lower(before)));
      return isTentative ? SUPPOSED : { kind: "agreed", by: noun };
    }
    return SUPPOSED;
  }
  return null;
}

/** "Under which" stands this near to its verb, and to the deal that it means. */
const NEAR = 10;

/** "Could not say that", "would say that": nothing is said. */
function hasDoubt(clauses: Clauses, governor: number): boolean {
  return clauses
    .children(governor)
    .some((child) => child < governor && /^(?:could|would|might|may|can|should)$/.test(clauses.lower(child)));
}

function isUnderMark(clauses: Clauses, node: number): boolean {
  return clauses
    .children(node)
    .some(
      (child) =>
        /^(?:mark|advmod)$/.test(clauses.relation(child)) &&
        child < node &&
        SUPPOSING.test(clauses.lower(child)) &&
        (/^(?:advcl|ccomp|acl|conj|root|parataxis)/.test(clauses.relation(node)) || clauses.lower(child) === "whether"),
    );
}

const SUPPOSING = /^(?:if|unless|whether|until|lest|so|because|how|why)$/;

/** "What she would do", "who will pay": a clause that is asked or named, not told. */
function isWhClause(clauses: Clauses, node: number): boolean {
  if (/^acl/.test(clauses.relation(node))) return false;
  const from = joinedAt(clauses, node);
  return clauses
    .children(node)
    .some(
      (child) =>
        child < node &&
        child > from &&
        (/^WP/.test(clauses.xpos(child)) || /^(?:how|why|when)$/.test(clauses.lower(child))),
    );
}

/** The "and" or "but" in front of a clause; -1 where there is none. */
function joinedAt(clauses: Clauses, node: number): number {
  return clauses.children(node).find((child) => child < node && /^cc$/.test(clauses.relation(child))) ?? -1;
}

/** "Will the bridge open …" in front of a subject, and "what she would do" where the tree lost the "what". */
function isQuestioned(clauses: Clauses, verb: number): boolean {
  const subject = clauses.children(verb).find((child) => /^nsubj/.test(clauses.relation(child)));
  if (subject === undefined) return false;
  const [first] = clauses.reach(subject, (child) => /^(?:acl|punct)/.test(clauses.relation(child)));
  const start = clauses.firstOfSentence(verb);
  if (/^(?:what|which|whose|how)$/.test(clauses.lower(first)) && first < subject) return true;
  // "The hope that she would speak", where the tree lost what "that" belongs to
  const noun = clauses.lower(first - 2);
  if (first - 2 >= start && clauses.lower(first - 1) === "that" && (DOUBT_NOUNS.has(noun) || DOUBTERS.has(noun)))
    return true;
  for (let before = first - 1; before >= Math.max(start, first - 3); before--) {
    if (/^(?:PUNCT|VERB|AUX)$/.test(clauses.upos(before))) return false;
    if (/^(?:what|how|why|whether|if|whose)$/.test(clauses.lower(before))) return true;
  }
  return false;
}

/** "Would … if", and "if … would": what is not so. */
export function isUnreal(clauses: Clauses, verb: number): boolean {
  if (clauses.children(verb).some((child) => isCondition(clauses, child))) return true;
  for (let token = clauses.firstOfSentence(verb); token < verb; token++) if (clauses.lower(token) === "if") return true;
  return false;
}
