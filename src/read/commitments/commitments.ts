/**
 * commitments: what somebody will, intends to, promises to, must or refuses to do.
 * Takes tokens, tags, trees, names, dates and statements; gives commitments with who, what, by when and on what condition;
 * promises to leave out predictions, wishes and what stands under "if". Linear in the text's length.
 */
import type { Commitment, CommitmentStrength, DateExpression, Name, Statement } from "../../text/annotation.ts";
import type { Span } from "../../text/span.ts";
import type { Tags } from "../tags/tags.ts";
import type { Tokens } from "../tokens/tokens.ts";
import type { Trees } from "../trees/trees.ts";
import { type Clauses, clausesIn, type Mentions } from "./clause.ts";
import { COMMITMENT_RULES, type CommitmentRule } from "./commitment-rules.ts";
import { deadlineOf, holds } from "./deadline.ts";
import { type Deed, deedOf } from "./deed.ts";

export interface CommitmentsInput {
  readonly tokens: Tokens;
  readonly tags: Tags;
  readonly trees: Trees;
  readonly names: readonly Name[];
  readonly dates: readonly DateExpression[];
  readonly statements: readonly Statement[];
}

const RULES_BY_WORD = new Map<string, CommitmentRule[]>();
for (const rule of COMMITMENT_RULES)
  for (const word of rule.words) RULES_BY_WORD.set(word, [...(RULES_BY_WORD.get(word) ?? []), rule]);

/**
 * The commitments of a report, in the order of the text.
 *
 * @example
 * // "Norland intends to withdraw its ships by 1 May." → who Norland, what "withdraw its ships by 1 May", intends
 */
export function findCommitments({ tokens, tags, trees, names, dates, statements }: CommitmentsInput): Commitment[] {
  const clauses = clausesIn(tokens, tags, trees);
  const sorted = {
    names: [...names].sort((a, b) => a.start - b.start),
    dates: [...dates].sort((a, b) => a.start - b.start),
  };
  const found: Commitment[] = [];
  const taken = new Set<number>();
  for (let token = 0; token < tokens.count; token++) {
    for (const rule of RULES_BY_WORD.get(clauses.lower(token)) ?? []) {
      const deed = deedOf(clauses, rule, token, sorted);
      if (deed === null || taken.has(deed.verb)) continue;
      taken.add(deed.verb);
      found.push(commitmentOf(`c${found.length + 1}`, clauses, rule, deed, sorted, statements));
    }
  }
  return found;
}

function commitmentOf(
  id: string,
  clauses: Clauses,
  rule: CommitmentRule,
  deed: Deed,
  mentions: Mentions,
  statements: readonly Statement[],
): Commitment {
  const { text, starts, ends } = clauses.tokens;
  const words = (first: number, last: number) => ({
    start: starts[first]!,
    end: ends[last]!,
    text: text.slice(starts[first], ends[last]),
  });
  const what = words(deed.first, deed.last);
  const condition = deed.condition && words(...deed.condition);
  const statement = statements.findLast(({ content }) => content.some((span) => holds(span, what)));
  return {
    id,
    statement: statement?.id ?? null,
    who: whoOf(deed, words, mentions.names, statement),
    what,
    by: deadlineOf(clauses, deed, mentions.dates),
    strength: strengthOf(rule, deed),
    ...(condition && { condition }),
    rule: rule.name,
  };
}

/** "Will not" and "would not" do something refuse it. */
function strengthOf(rule: CommitmentRule, deed: Deed): CommitmentStrength {
  return deed.isNegated && rule.strength !== "must" ? "refuses" : rule.strength;
}

type WordsOf = (first: number, last: number) => Span & { readonly text: string };

// "KARSH, 11 March (Agency) — ", "4. ": a dateline or a paragraph's number in front of the subject
const LEAD = /^(?:[^—–]{0,80}[—–]\s*|\d{1,3}[.)]\s+|\d{1,2}:\d{2}\s+)/u;

/** A subject's words without what a page put in front of its sentence. */
function withoutLead(who: Span & { readonly text: string }) {
  const length = LEAD.exec(who.text)?.[0].length ?? 0;
  return length < who.text.length ? { start: who.start + length, end: who.end, text: who.text.slice(length) } : who;
}

/** The subject's words with the entity of a name in them; of "we" and "I" in a statement, the speaker's. */
function whoOf(
  { subject }: Deed,
  words: WordsOf,
  names: readonly Name[],
  statement: Statement | undefined,
): Commitment["who"] {
  if (subject === null) return null;
  const who = withoutLead(words(subject.first, subject.last));
  const governor = words(subject.head, subject.head);
  const head = governor.start < who.start ? who : governor;
  const name =
    names.find((one) => one.start <= head.start && head.end <= one.end) ?? names.find((one) => holds(who, one));
  const speaks = /^(?:i|we)$/i.test(who.text) ? (statement?.speaker?.entity ?? null) : null;
  return { ...who, entity: name?.entity ?? speaks };
}
