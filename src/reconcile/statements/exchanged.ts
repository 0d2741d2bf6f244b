import { stageOf } from "../events/stage.ts";
import type { Claim } from "../facts/claims.ts";
import type { Draft } from "../findings/draft.ts";
import { evidence, sortedEvidence, type Telling } from "../telling.ts";
import { isComparable } from "./opposed.ts";

/** Deeds that two do to each other: who stands first tells nothing. */
const MUTUAL: ReadonlySet<string> = new Set(
  "meet marr marry fight face join play agree talk follow divorce date resemble match tie draw hug kiss clash sign know call see".split(
    " ",
  ),
);
/** Between the deed and whom it befalls stand this many words at most: "attacked the port of". */
const BETWEEN = 2;

/** Who did what to whom, as one clause tells it in the active. */
interface Deed {
  readonly claim: Claim;
  readonly agent: string;
  readonly deed: string;
  readonly patient: string;
}

/** One deed that two reports of a day tell the other way round: "Norland attacked Estria", "Estria attacked Norland". */
export function exchangedDrafts(
  claims: readonly Claim[],
  tellings: readonly Telling[],
  order: ReadonlyMap<string, number>,
): Draft[] {
  const byDeed = new Map<string, Deed[]>();
  for (const deed of claims.flatMap((claim) => deedOf(claim, tellings) ?? [])) {
    const key = `${deed.agent} ${deed.deed} ${deed.patient}`;
    byDeed.set(key, [...(byDeed.get(key) ?? []), deed]);
  }
  return [...byDeed.values()].flatMap((list) => {
    const { agent, deed, patient } = list[0]!;
    const others = agent < patient ? (byDeed.get(`${patient} ${deed} ${agent}`) ?? []) : [];
    const meets = (one: Deed, other: Deed) => isComparable(one.claim, other.claim, tellings);
    const first = list.filter((one) => others.some((other) => meets(one, other)));
    const second = others.filter((other) => list.some((one) => meets(one, other)));
    if (first.length === 0) return [];
    const sides = [first, second].map((side) =>
      sortedEvidence(
        side.map(({ claim: { telling, clause } }) => evidence(tellings[telling]!, clause)),
        order,
      ),
    );
    return [
      {
        kind: "contradiction" as const,
        about: sides[0]![0]!.text.replace(/\s+/g, " "),
        evidence: sortedEvidence(sides.flat(), order),
        sides,
        items: [],
        why: "who did it and whom it befell are told the other way round",
      },
    ];
  });
}

/** A clause with two names and a past active verb right behind the first of them; null for any other. */
function deedOf(claim: Claim, tellings: readonly Telling[]): Deed | null {
  const { telling, clause, isNegated, isSupposed } = claim;
  if (isNegated || isSupposed) return null;
  const { words } = tellings[telling]!;
  const names: number[] = [];
  for (let i = clause.from; i < clause.to; i++) if (words[i]!.idea.startsWith("@")) names.push(i);
  const [first, second] = names;
  if (first === undefined || second === undefined || names.length > 2) return null;
  let verb = first + 1;
  while (verb < second && words[verb]!.inName) verb++;
  const { idea: deed } = words[verb]!;
  if (verb >= second || second - verb > BETWEEN + 1 || deed === "" || MUTUAL.has(deed)) return null;
  const isActive = words.slice(verb, second).every(({ lower }) => lower !== "by");
  return isActive && stageOf(words, verb, clause.from) === "done"
    ? { claim, agent: words[first]!.idea, deed, patient: words[second]!.idea }
    : null;
}
