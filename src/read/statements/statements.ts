/**
 * statements: who said what to whom, through what and when; in quotation marks or not.
 * Takes tokens, tags, trees, names and dates, and a model; gives attributions in the order of the text.
 * Promises: spans lie in the text, ids count from s1, no clock and no chance, linear time in the length of the report.
 */
import type { Model } from "../../models/model-file.ts";
import type { DateExpression, Name, Statement } from "../../text/annotation.ts";
import type { Tags } from "../tags/tags.ts";
import type { Tokens } from "../tokens/tokens.ts";
import type { Trees } from "../trees/trees.ts";
import { assembleStatements } from "./assemble.ts";
import { childrenOf, clauseDrafts, clausesInside, clausesOutside } from "./clause-rules.ts";
import type { Draft } from "./draft.ts";
import { findSpans, type RoleSpan } from "./find-spans.ts";
import { linkSpans } from "./link-spans.ts";
import { floatingQuotations, growToQuotations, longQuotations } from "./quotation-rules.ts";
import { quotedAsSaying, relayed } from "./relay-rules.ts";
import { statementModel } from "./statement-model.ts";
import { type TokenFacts, tokenFacts } from "./token-facts.ts";

/** What the earlier layers found in a report. */
export interface StatementInput {
  readonly tokens: Tokens;
  readonly tags: Tags;
  readonly trees: Trees;
  readonly names: readonly Name[];
  readonly dates: readonly DateExpression[];
  /** ISO 8601; null when the report carries no date. */
  readonly published: string | null;
}

/** All statements of a report, outer before inner, by where they begin. */
export function findStatements(input: StatementInput, model: Model): Statement[] {
  const weights = statementModel(model);
  const facts = tokenFacts(input.tokens, input.tags, input.trees, weights.cueWords);
  const quotations = longQuotations(facts);
  const linked = quotedAsSaying(facts, growToQuotations(facts, draftsOf(facts, findSpans(facts, weights)), quotations));
  const clauses = clauseDrafts(facts, childrenOf(input.trees.heads));
  const outer = floatingQuotations(facts, [...linked, ...clausesOutside(facts, linked, clauses)], quotations);
  return assembleStatements(facts, relayed(facts, outer, clausesInside(facts, outer, clauses)), input);
}

/** Links the spans of each paragraph. */
function draftsOf(facts: TokenFacts, spans: readonly RoleSpan[]): Draft[] {
  const { paragraphStarts } = facts.tokens;
  const drafts: Draft[] = [];
  let at = 0;
  for (let p = 0; p + 1 < paragraphStarts.length && at < spans.length; p++) {
    const own: RoleSpan[] = [];
    while (at < spans.length && spans[at]!.first < paragraphStarts[p + 1]!) own.push(spans[at++]!);
    for (const { source, cue, contents } of linkSpans(facts, own)) drafts.push({ source, cue, contents, rule: "model" });
  }
  return drafts;
}
