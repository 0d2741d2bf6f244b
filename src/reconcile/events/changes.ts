import { STATE_CHANGES, STATE_STEPS } from "../../models/lexicon/state-changes.ts";
import type { Claim } from "../facts/claims.ts";
import type { Draft } from "../findings/draft.ts";
import { evidence, sortedEvidence, type Telling } from "../telling.ts";
import { stageOf } from "./stage.ts";

/** Ideas besides the change itself that both must share. */
const SHARED = 2;
/** A claim is compared with this many of the opposite change. */
const NEIGHBOURS = 40;

/** A claim on a change, with the report's own word for it. */
interface Changed {
  readonly claim: Claim;
  readonly word: string;
}

/** What one report tells as done and another, not earlier, as undone (power cut and power restored), or one of a later day as a step further (charged, convicted). */
export function changeDrafts(
  claims: readonly Claim[],
  tellings: readonly Telling[],
  order: ReadonlyMap<string, number>,
): Draft[] {
  const pairs = [
    ...STATE_CHANGES.map(([before, after]) => ({ before, after, isStep: false })),
    ...STATE_STEPS.map(([before, after]) => ({ before, after, isStep: true })),
  ];
  const telling = claimsByIdea(claims, new Set(pairs.flatMap(({ before, after }) => [before, after])));
  const of = (change: string, other: string) =>
    (telling.get(change) ?? []).flatMap((claim) => changed(claim, change, other, tellings)).slice(0, NEIGHBOURS);
  return pairs.flatMap(({ before, after, isStep }) => {
    const olds = of(before, after);
    const news = of(after, before);
    const found = new Map<Changed, Set<Changed>>();
    for (const later of news) {
      const earlier = olds.filter(
        (first) =>
          isApart(tellings[first.claim.telling]!, tellings[later.claim.telling]!, isStep) &&
          shared(first.claim, later.claim) >= SHARED &&
          // What was told at once came to pass before the first report
          !(isStep && news.some((one) => isAtOnce(one, first, tellings) && shared(first.claim, one.claim) >= SHARED)),
      );
      if (earlier.length === 0) continue;
      const entry = earlier.map((first) => found.get(first)).find((one) => one !== undefined) ?? new Set<Changed>();
      entry.add(later);
      for (const first of earlier) found.set(first, entry.add(first));
    }
    return [...new Set(found.values())].map((entry) => {
      const all = [...entry].sort((a, b) => a.claim.index - b.claim.index);
      const places = all.map(({ claim: { telling, clause } }) => evidence(tellings[telling]!, clause));
      const wordOf = (list: readonly Changed[]) => all.find((one) => list.includes(one))!.word;
      return {
        kind: "update" as const,
        about: evidence(tellings[all[all.length - 1]!.claim.telling]!, all[all.length - 1]!.claim.clause).text.replace(
          /\s+/g,
          " ",
        ),
        evidence: sortedEvidence(places, order),
        items: [],
        why: `told as “${wordOf(olds)}” and then as “${wordOf(news)}”`,
      };
    });
  });
}

/** The claims that tell each of some ideas, in order. */
function claimsByIdea(claims: readonly Claim[], wanted: ReadonlySet<string>): Map<string, Claim[]> {
  const byIdea = new Map<string, Claim[]>([...wanted].map((idea) => [idea, []]));
  for (const claim of claims) for (const idea of claim.ideas.set) byIdea.get(idea)?.push(claim);
  return byIdea;
}

/** A clause that tells a change as having come about, and not the other: "was cut", and not "will be cut", "may have been cut", "to cut". */
function changed(claim: Claim, change: string, other: string, tellings: readonly Telling[]): Changed[] {
  const { telling, clause, ideas, isNegated, isSupposed } = claim;
  if (ideas.set.has(other) || isNegated || isSupposed || isOfEarlierYear(tellings[telling]!, clause.from)) return [];
  const { words } = tellings[telling]!;
  for (let i = clause.from; i < clause.to; i++) {
    const { idea, lower } = words[i]!;
    // "Missing" is a state without a verb's form
    if (idea === change && (lower === "missing" || stageOf(words, i, clause.from) === "done"))
      return [{ claim, word: lower }];
  }
  return [];
}

/** True where the sentence names a year before that of its report, and no later one: "In 2019 an inspection found cracks". */
function isOfEarlierYear({ words, report }: Telling, from: number): boolean {
  const year = report.published?.slice(0, 4);
  if (year === undefined) return false;
  let at = from;
  while (at > 0 && words[at - 1]!.sentence === words[from]!.sentence) at--;
  let isEarlier = false;
  for (; at < words.length && words[at]!.sentence === words[from]!.sentence; at++) {
    const { lower } = words[at]!;
    if (!/^(?:19|20)\d\d$/.test(lower)) continue;
    if (lower >= year) return false;
    isEarlier = true;
  }
  return isEarlier;
}

/** Told by another text on the same day or later, for a step on a later day; of reports without a day, nothing is known. */
function isApart(first: Telling, second: Telling, isStep: boolean): boolean {
  const [a, b] = [first.report.published?.slice(0, 10), second.report.published?.slice(0, 10)];
  if (first.twin === second.twin || a === undefined || b === undefined) return false;
  return isStep ? a < b : a <= b;
}

/** True when a report of the first one's day, or of an earlier one, tells the step already. */
function isAtOnce(step: Changed, first: Changed, tellings: readonly Telling[]): boolean {
  const [a, b] = [tellings[step.claim.telling]!, tellings[first.claim.telling]!];
  return (a.report.published?.slice(0, 10) ?? "") <= b.report.published!.slice(0, 10);
}

function shared(a: Claim, b: Claim): number {
  return [...a.ideas.set].filter((idea) => b.ideas.set.has(idea) && !/^\p{N}/u.test(idea)).length;
}
