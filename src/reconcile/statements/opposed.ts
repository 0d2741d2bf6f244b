import { NEGATIONS } from "../../models/lexicon/function-words.ts";
import { OPPOSITES } from "../../models/lexicon/opposites.ts";
import { type Stage, stageOf, stageWithoutNegation } from "../events/stage.ts";
import type { Claim, ClaimGroup } from "../facts/claims.ts";
import type { Draft } from "../findings/draft.ts";
import { closenessOf, ideasWith, type Likeness } from "../passages/grouping.ts";
import type { Weights } from "../passages/weights.ts";
import { evidence, sortedEvidence, type Telling } from "../telling.ts";
import { meaning } from "../words/meaning.ts";

/** Two clauses that differ by a negation alone must be nearly the same otherwise. */
const LIKENESS: Likeness = { ofLighter: 0.75, ofBoth: 0.6, ideas: 3 };
/** Within a group, this many denied clauses are compared with this many others. */
const COMPARED = 12;
/** A negation turns the verb around that stands at most this many words behind it. */
const REACH = 3;

/** The same deed told as done (or to come) by one report and as not done (or not to come) by another of the same day: "will take part", "will not take part". */
export function opposedDrafts(
  groups: readonly ClaimGroup[],
  tellings: readonly Telling[],
  weigh: Weights,
  order: ReadonlyMap<string, number>,
): Draft[] {
  return groups.flatMap((group) => {
    const denied = group.filter(({ isNegated, isSupposed }) => isNegated && !isSupposed).slice(0, COMPARED);
    const told = group.filter(({ isNegated, isSupposed }) => !isNegated && !isSupposed).slice(0, COMPARED);
    const pairs = [
      ...denied.flatMap((no) => told.filter((yes) => isOpposed(no, yes, tellings, weigh)).map((yes) => ({ no, yes }))),
      ...told.flatMap((no, i) =>
        told
          .slice(i + 1)
          .filter((yes) => isTurnedRound(no, yes, tellings, weigh))
          .map((yes) => ({ no, yes })),
      ),
    ];
    if (pairs.length === 0) return [];
    const placeOf = ({ telling, clause }: Claim) => evidence(tellings[telling]!, clause);
    const sides = [pairs.map(({ no }) => placeOf(no)), pairs.map(({ yes }) => placeOf(yes))].map((side) =>
      sortedEvidence(side, order),
    );
    return [
      {
        kind: "contradiction" as const,
        about: sides[1]![0]!.text.replace(/\s+/g, " "),
        evidence: sortedEvidence(sides.flat(), order),
        sides,
        items: [],
        why: "told as so, and as not so, on one day",
      },
    ];
  });
}

/** Ideas of which one thing cannot have both at once. */
const OPPOSED: ReadonlyMap<string, string> = new Map(
  OPPOSITES.filter(([word]) =>
    /^(?:guilty|safe|legal|dead|open|win|rise|increase|accept|approve|succeed|true|possible|release|support|allow)$/.test(
      word,
    ),
  ).flatMap(([word, other]) => {
    const [a, b] = [meaning(word), meaning(other)];
    return [[a, b] as const, [b, a] as const];
  }),
);

/** "The bridge is safe", "the bridge is dangerous": all but one word of each the same, and these two opposites. */
function isTurnedRound(a: Claim, b: Claim, tellings: readonly Telling[], weigh: Weights): boolean {
  const onlyIn = (one: Claim, other: Claim) => [...one.ideas.set].filter((idea) => !other.ideas.set.has(idea));
  const [first, second] = [onlyIn(a, b), onlyIn(b, a)];
  const turned = first.find((idea) => second.includes(OPPOSED.get(idea) ?? ""));
  if (turned === undefined || !isComparable(a, b, tellings)) return false;
  const rest = (claim: Claim, idea: string) =>
    ideasWith(
      [...claim.ideas.set].filter((one) => one !== idea),
      weigh,
    );
  return closenessOf(rest(a, turned), rest(b, OPPOSED.get(turned)!), LIKENESS, weigh) > 0;
}

function isOpposed(no: Claim, yes: Claim, tellings: readonly Telling[], weigh: Weights): boolean {
  const shared = [...no.ideas.set].filter((idea) => yes.ideas.set.has(idea)).length;
  if (
    shared < LIKENESS.ideas ||
    !isComparable(no, yes, tellings) ||
    closenessOf(no.ideas, yes.ideas, LIKENESS, weigh) === 0
  )
    return false;
  const [a, b] = [tellings[no.telling]!, tellings[yes.telling]!];
  const told = stagesOf(yes, b, stageOf);
  return [...stagesOf(no, a, stageWithoutNegation)].some(
    ([deed, stage]) => told.get(deed) === stage && isTurned(no, a, deed),
  );
}

/** Two clauses of two texts of one day, with the same names, numbers and dates, that assert something. */
export function isComparable(one: Claim, other: Claim, tellings: readonly Telling[]): boolean {
  const [a, b] = [tellings[one.telling]!, tellings[other.telling]!];
  const day = a.report.published?.slice(0, 10);
  if (a.twin === b.twin || day === undefined || day !== b.report.published?.slice(0, 10)) return false;
  if (one.numbers !== other.numbers || namesOf(one, a) !== namesOf(other, b) || daysOf(one, a) !== daysOf(other, b))
    return false;
  return !isAsked(one, a) && !isAsked(other, b);
}

/** All names of a clause, those of who speaks too: who does it may stand there. */
function namesOf({ clause }: Claim, { words }: Telling): string {
  return words
    .slice(clause.from, clause.to)
    .flatMap(({ idea }) => (idea.startsWith("@") ? [idea] : []))
    .sort()
    .join(" ");
}

function daysOf({ clause }: Claim, { reading }: Telling): string {
  return reading.dates
    .filter(({ start, end }) => clause.start <= start && end <= clause.end)
    .map(({ value }) => value)
    .sort()
    .join(" ");
}

/** Questions and denials assert nothing here. */
function isAsked({ clause }: Claim, { reading, report }: Telling): boolean {
  return (
    /\?["”’]?$/.test(report.text.slice(clause.start, clause.end + 2).trimEnd()) ||
    reading.statements.some(
      ({ negated, class: kind, content }) =>
        (negated || kind === "denial" || kind === "question") &&
        content.some((span) => span.start < clause.end && clause.start < span.end),
    )
  );
}

function stagesOf({ clause, ideas }: Claim, { words }: Telling, stage: typeof stageOf): Map<string, Stage> {
  const stages = new Map<string, Stage>();
  for (let i = clause.from; i < clause.to; i++) {
    const { idea } = words[i]!;
    const found = ideas.set.has(idea) && !/^[@\p{N}]/u.test(idea) ? stage(words, i, clause.from) : null;
    if (found !== null) stages.set(idea, found);
  }
  return stages;
}

/** True when a negation of the clause stands right before the deed: "did not quite sink", "was never sunk". */
function isTurned({ clause }: Claim, { words }: Telling, deed: string): boolean {
  for (let i = clause.from; i < clause.to; i++) {
    if (words[i]!.idea !== deed) continue;
    const before = words.slice(Math.max(clause.from, i - REACH), i);
    if (before.some(({ lower }) => NEGATIONS.has(lower) || lower.endsWith("n't"))) return true;
  }
  return false;
}
