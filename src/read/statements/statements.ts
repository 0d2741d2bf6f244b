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
import { withAccording } from "./according-rules.ts";
import { saidBefore } from "./anaphora-rules.ts";
import { assembleStatements } from "./assemble.ts";
import { childrenOf, clauseDrafts, clausesInside, withClausesOutside } from "./clause-rules.ts";
import { completeLinks } from "./complete-links.ts";
import { boundContents } from "./content-bounds.ts";
import { anchorOf, type Draft, runHolds } from "./draft.ts";
import { type FoundSpans, findSpans, type RoleSpan } from "./find-spans.ts";
import { withoutRepeatedHeadlines } from "./headlines.ts";
import { linkSpans } from "./link-spans.ts";
import { partMixedSpans, withoutClock } from "./mixed-up-spans.ts";
import {
  floatingQuotations,
  growToQuotations,
  longQuotations,
  quotationsAfterColon,
  withoutNamings,
} from "./quotation-rules.ts";
import { quotedAfter, quotedAsSaying, relayed, reportedAtEnd } from "./relay-rules.ts";
import { withSpeakerLines } from "./speaker-lines.ts";
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
  const found = quotationsAfterColon(
    facts,
    growToQuotations(facts, draftsOf(facts, findSpans(facts, weights)), quotations),
    quotations,
  );
  const bounded = boundContents(facts, partMixedSpans(facts, found)).map((draft) => withoutClock(facts, draft));
  const linked = quotedAsSaying(facts, withoutNamings(facts, bounded.filter(isWhole)));
  const relays = quotedAfter(facts, reportedAtEnd(facts, saidBefore(facts, linked)), quotations);
  const clauses = clauseDrafts(facts, childrenOf(input.trees.heads));
  const told = withClausesOutside(facts, relays, clauses);
  const marked = withAccording(facts, told);
  const outer = floatingQuotations(facts, withSpeakerLines(facts, marked), quotations);
  const nested = nestedByPlace(facts, [...outer, ...clausesInside(facts, outer, clauses)]);
  return withoutRepeatedHeadlines(facts, assembleStatements(facts, relayed(facts, nested), input));
}

/** A draft all of whose words lie in another's content is a statement within that one; of several around it, the smallest. */
function nestedByPlace(facts: TokenFacts, drafts: readonly Draft[]): Draft[] {
  const owner: (Draft | undefined)[] = new Array(facts.tokens.count);
  const bySize = drafts
    .flatMap((draft) => draft.contents.map((run) => ({ draft, run })))
    .sort((a, b) => b.run.end - b.run.first - (a.run.end - a.run.first));
  for (const { draft, run } of bySize) owner.fill(draft, run.first, run.end);
  return drafts.map((draft) => {
    const around = draft.cue ? owner[draft.cue.first] : undefined;
    if (draft.within || !around || around === draft) return draft;
    const isInside = draft.contents.every((content) => around.contents.some((run) => runHolds(run, content)));
    return isInside ? { ...draft, within: anchorOf(around) } : draft;
  });
}

/** A statement needs something said, and somebody or something that says so. */
function isWhole(draft: Draft): boolean {
  return draft.contents.length > 0 && (draft.cue !== null || draft.source !== null);
}

/** Spans are linked within a paragraph, and within so many tokens of one that is longer. */
const LONGEST_GROUP = 1000;

/** Links the spans of each paragraph; what has no content in the end is left out. */
function draftsOf(facts: TokenFacts, { chosen, spare }: FoundSpans): Draft[] {
  const { paragraphStarts } = facts.tokens;
  const drafts: Draft[] = [];
  let paragraph = 0;
  let spareAt = 0;
  for (let at = 0; at < chosen.length; ) {
    const first = chosen[at]!.first;
    while (paragraphStarts[paragraph + 1]! <= first) paragraph++;
    const end = Math.min(paragraphStarts[paragraph + 1]!, first + LONGEST_GROUP);
    const own: RoleSpan[] = [];
    const ownSpare: RoleSpan[] = [];
    while (at < chosen.length && chosen[at]!.first < end) own.push(chosen[at++]!);
    while (spareAt < spare.length && spare[spareAt]!.first < end) ownSpare.push(spare[spareAt++]!);
    const near = ownSpare.filter((span) => span.first >= paragraphStarts[paragraph]!);
    for (const { source, cue, contents, sharesSource } of completeLinks(facts, linkSpans(facts, own), near)) {
      drafts.push({ source, cue, contents, rule: "model", ...(sharesSource ? { sharesSource } : {}) });
    }
  }
  return drafts;
}
