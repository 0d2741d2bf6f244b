/**
 * commitments: what somebody will, intends to, promises to, must or refuses to do.
 * Takes tokens, tags, trees, names, dates and statements; gives commitments with who, what, by when and on what condition;
 * promises to leave out predictions, wishes and what stands under "if". Linear in the text's length.
 */
import type { Commitment, CommitmentStrength, Name, Statement } from "../../text/annotation.ts";
import type { Span } from "../../text/span.ts";
import type { Tags } from "../tags/tags.ts";
import type { Tokens } from "../tokens/tokens.ts";
import type { Trees } from "../trees/trees.ts";
import { personIn } from "./actor.ts";
import { antecedentOf } from "./antecedent.ts";
import { type Clauses, clausesIn, type Readings } from "./clause.ts";
import { COMMITMENT_RULES, type CommitmentRule } from "./commitment-rules.ts";
import { controlDeed } from "./control.ts";
import { deadlineOf } from "./deadline.ts";
import type { Deed, Subject } from "./deed.ts";
import { modalDeed } from "./modal.ts";
import { beToDeed, nounDeed, offerDeed, underWayDeed } from "./noun.ts";

export interface CommitmentsInput extends Readings {
  readonly tokens: Tokens;
  readonly tags: Tags;
  readonly trees: Trees;
}

const RULES_BY_WORD = new Map<string, CommitmentRule[]>();
for (const rule of COMMITMENT_RULES)
  for (const word of rule.words) RULES_BY_WORD.set(word, [...(RULES_BY_WORD.get(word) ?? []), rule]);

const DEEDS: Readonly<
  Record<CommitmentRule["kind"], (clauses: Clauses, token: number, rule: CommitmentRule) => Deed | null>
> = {
  modal: modalDeed,
  control: controlDeed,
  noun: nounDeed,
  "be-to": beToDeed,
  offer: offerDeed,
  "under-way": underWayDeed,
};

/**
 * The commitments of a report, in the order of the text.
 *
 * @example
 * // "Norland intends to withdraw its ships by 1 May." → who Norland, what "withdraw its ships by 1 May", intends
 */
export function findCommitments({ tokens, tags, trees, ...readings }: CommitmentsInput): Commitment[] {
  const clauses = clausesIn(tokens, tags, trees, readings);
  const found: Commitment[] = [];
  const taken = new Set<number>();
  for (let token = 0; token < tokens.count; token++) {
    for (const rule of RULES_BY_WORD.get(clauses.lower(token)) ?? []) {
      const deed = DEEDS[rule.kind](clauses, token, rule);
      if (deed === null || taken.has(deed.verb)) continue;
      taken.add(deed.verb);
      found.push(commitmentOf(`c${found.length + 1}`, clauses, rule, deed));
    }
  }
  return found;
}

function commitmentOf(id: string, clauses: Clauses, rule: CommitmentRule, deed: Deed): Commitment {
  const words = wordsOf(clauses);
  const condition = deed.condition && words(...deed.condition);
  const statement = clauses.statementAt(deed.verb);
  const thing = deed.pronoun === undefined ? null : antecedentOf(clauses, deed.pronoun);
  return {
    id,
    statement: statement?.id ?? null,
    who: whoOf(clauses, deed, statement),
    what: words(deed.first, deed.last),
    by: deadlineOf(clauses, deed),
    strength: strengthOf(rule, deed),
    ...(thing && { about: words(thing.first, thing.last) }),
    ...(condition && { condition }),
    rule: rule.name,
  };
}

function wordsOf({ tokens: { text, starts, ends } }: Clauses) {
  return (first: number, last: number) => ({
    start: starts[first]!,
    end: ends[last]!,
    text: text.slice(starts[first], ends[last]),
  });
}

/** "Will not", "decided not to" and "has no plans to" refuse it. */
function strengthOf(rule: CommitmentRule, deed: Deed): CommitmentStrength {
  if (deed.isNegated && rule.strength !== "must") return "refuses";
  return deed.isPromised === true ? "promises" : rule.strength;
}

// "KARSH, 11 March (Agency) — ", "4. ": a dateline or a paragraph's number in front of the subject
const LEAD = /^(?:[^—–]{0,80}[—–]\s*|\d{1,3}[.)]\s+|\d{1,2}:\d{2}\s+)/u;

/** A subject's words without what a page put in front of its sentence. */
function withoutLead(who: Span & { readonly text: string }) {
  const length = LEAD.exec(who.text)?.[0].length ?? 0;
  return length < who.text.length ? { start: who.start + length, end: who.end, text: who.text.slice(length) } : who;
}

/** The subject's words with the entity of the name that they are; of "we" and "I" in a statement, and of "it" and "they" that retell one, the speaker's. */
function whoOf(clauses: Clauses, { subject, verb }: Deed, statement: Statement | undefined): Commitment["who"] {
  if (subject === null) return null;
  const who = withoutLead(wordsOf(clauses)(subject.first, subject.last));
  const lower = who.text.toLowerCase();
  const speaks =
    /^(?:i|we|ourselves)$/.test(lower) || (/^(?:it|they|its|their|he|she)$/.test(lower) && statement?.mode !== "direct")
      ? (statement?.speaker?.entity ?? null)
      : null;
  return { ...who, entity: nameOf(clauses, subject, verb)?.entity ?? speaks };
}

/** The name that a subject is: the one that holds its head, or a person's beside it; none where two are joined. */
function nameOf(clauses: Clauses, { head, first, last }: Subject, verb: number): Name | undefined {
  const isJoined = clauses
    .children(head)
    .some((child) => child !== verb && /^conj/.test(clauses.relation(child)) && child <= last);
  if (isJoined) return undefined;
  return clauses.nameAt(head) ?? personIn(clauses, { head, first, last });
}
