import type { Draft } from "../findings/draft.ts";
import { evidence, sortedEvidence, type Telling } from "../telling.ts";
import { isVerbForm } from "../words/verb-forms.ts";
import type { Claim } from "./claims.ts";

/** "With another person": somebody of whom nothing is told. */
const UNKNOWN =
  /\b(with|by|of|against|to) (another (?:person|man|woman)|(?:a|one) (?:third|second|other) person|an (?:unidentified|unnamed|unknown) (?:person|man|woman)|someone|somebody)\b/i;
/** "With her daughter": the same, told by who it is to somebody. */
const DESCRIBED =
  /\b(with|by|of|against|to) ((?:his|her|their|the (?:man|woman|suspect|victim)'s) (?:[\w-]+ ){0,2}?(daughter|son|wife|husband|mother|father|brother|sister|girlfriend|boyfriend|partner|child|cousin|neighbou?r|colleague|roommate))\b/i;
const HINT = /another|third|second|other|unidentified|unnamed|unknown|some(?:one|body)/i;
/** Ideas that both clauses must share, what is done among them. */
const SHARED = 2;

interface Person {
  readonly claim: Claim;
  readonly telling: Telling;
  readonly joint: string;
  readonly text: string;
  readonly kin: string;
}

/** Somebody whom one report leaves unknown in a clause ("with another person") and another describes in one on the same deed ("with her daughter"). */
export function describedDrafts(
  claims: readonly Claim[],
  tellings: readonly Telling[],
  order: ReadonlyMap<string, number>,
): Draft[] {
  const textOf = ({ telling, clause }: Claim) =>
    tellings[telling]!.report.text.slice(clause.start, clause.end).replace(/\s+/g, " ").replace(/’/g, "'");
  const persons = (pattern: RegExp, list: readonly Claim[]) =>
    list.flatMap((claim): Person[] => {
      const match = pattern.exec(textOf(claim));
      if (match === null) return [];
      const [, joint = "", text = "", kin = ""] = match;
      return [{ claim, telling: tellings[claim.telling]!, joint: joint.toLowerCase(), text, kin: kin.toLowerCase() }];
    });
  const unknown = persons(
    UNKNOWN,
    claims.filter(({ telling, clause }) => HINT.test(tellings[telling]!.report.text.slice(clause.start, clause.end))),
  );
  if (unknown.length === 0) return [];
  const told = new Set<Person>();
  return persons(DESCRIBED, claims).flatMap((exact) => {
    const plain = unknown.filter(
      (one) =>
        !told.has(one) &&
        one.joint === exact.joint &&
        one.telling.twin !== exact.telling.twin &&
        !one.telling.report.text.toLowerCase().includes(exact.kin) &&
        isOneDeed(one, exact),
    );
    for (const one of plain) told.add(one);
    if (plain.length === 0) return [];
    const placeOf = ({ telling, claim }: Person) => evidence(telling, claim.clause);
    return [
      {
        kind: "refinement" as const,
        about: placeOf(exact).text.replace(/\s+/g, " "),
        evidence: sortedEvidence([exact, ...plain].map(placeOf), order),
        items: [],
        why: `“${exact.text}” tells who “${plain[0]!.text}” is`,
      },
    ];
  });
}

/** True when both clauses share what is done and one idea more. */
function isOneDeed(one: Person, other: Person): boolean {
  const shared = [...one.claim.ideas.set].filter((idea) => other.claim.ideas.set.has(idea));
  const { words } = one.telling;
  const { from, to } = one.claim.clause;
  return (
    shared.length >= SHARED &&
    words.slice(from, to).some(({ idea, lower }) => isVerbForm(lower) && shared.includes(idea))
  );
}
