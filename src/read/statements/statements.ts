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
import { finishContents, trimContents } from "./content-edges.ts";
import { withoutDateline } from "./datelines.ts";
import { anchorOf, type Draft, runHolds } from "./draft.ts";
import { type FoundSpans, findSpans, type RoleSpan } from "./find-spans.ts";
import { floatingQuotations } from "./floating-quotations.ts";
import { withoutRepeatedHeadlines } from "./headlines.ts";
import { innerSayings } from "./inner-sayings.ts";
import { linkSpans } from "./link-spans.ts";
import { partMixedSpans, withoutClock } from "./mixed-up-spans.ts";
import { overNestedClauses } from "./nested-clauses.ts";
import { withPlainSpeech } from "./plain-speech.ts";
import { growToQuotations, longQuotations, quotationsAfterColon, withoutNamings } from "./quotation-rules.ts";
import { quotedAfter, quotedAsSaying, relayed, reportedAtEnd } from "./relay-rules.ts";
import { withoutNextClause, withoutSecondSpeaker } from "./second-speaker.ts";
import { boundSources } from "./source-bounds.ts";
import { withSpeakerLines } from "./speaker-lines.ts";
import { mendQuotations } from "./split-quotations.ts";
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
export function findStatements(input: StatementInput, model: Model, words: Model): Statement[] {
  const weights = statementModel(model);
  const facts = tokenFacts(input.tokens, input.tags, input.trees, weights.cueWords, words);
  const quotations = longQuotations(facts);
  const drafts = draftsOf(facts, findSpans(facts, weights)).flatMap((draft) => withoutNextClause(facts, draft));
  const found = quotationsAfterColon(facts, growToQuotations(facts, drafts, quotations), quotations);
  const mended = boundSources(facts, partMixedSpans(facts, mendQuotations(facts, found, quotations)));
  const grown = withoutSecondSpeaker(
    facts,
    overNestedClauses(facts, trimContents(facts, boundContents(facts, mended))),
  );
  const bounded = finishContents(facts, grown).map((draft) => withoutClock(facts, draft));
  const linked = quotedAsSaying(facts, withoutNamings(facts, withoutAnonymity(facts, bounded.filter(isWhole))));
  const relays = quotedAfter(facts, reportedAtEnd(facts, saidBefore(facts, linked)), quotations);
  const clauses = clauseDrafts(facts, childrenOf(input.trees.heads));
  const told = withPlainSpeech(facts, withClausesOutside(facts, relays, clauses));
  const marked = withAccording(facts, told);
  const lines = withSpeakerLines(facts, marked).map((draft) => withoutDateline(facts, draft));
  const outer = floatingQuotations(facts, lines, quotations);
  const inner = [...clausesInside(facts, outer, clauses), ...innerSayings(facts, outer)];
  const nested = nestedByPlace(facts, [...outer, ...inner]);
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

const ANONYMITY = /\b(?:not to be (?:named|identified|quoted)|(?:condition of|requested) anonymity)\b/iu;

/** "who asked not to be named" describes a source, and is nothing that it said to the reader. */
function withoutAnonymity({ tokens }: TokenFacts, drafts: readonly Draft[]): Draft[] {
  return drafts.filter(
    ({ contents }) =>
      contents.length > 1 ||
      !ANONYMITY.test(tokens.text.slice(tokens.starts[contents[0]!.first], tokens.ends[contents[0]!.end - 1])),
  );
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
