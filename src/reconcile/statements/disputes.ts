import type { Entities } from "../entities/entities.ts";
import { stageOf } from "../events/stage.ts";
import type { Claim } from "../facts/claims.ts";
import type { Draft } from "../findings/draft.ts";
import { type Ideas, ideasWith } from "../passages/grouping.ts";
import type { Weights } from "../passages/weights.ts";
import { evidence, sortedEvidence, type Telling, wordAt } from "../telling.ts";
import { isHappening } from "../words/meaning.ts";
import { isVerbForm } from "../words/verb-forms.ts";
import { type Denial, denialsOf } from "./denials.ts";

/** What is denied must be told by the assertion nearly as a whole: by this share of its weight. */
const TOLD = 0.75;
/** Of what both say, they must share this much. */
const OF_BOTH = 0.35;
/** Denials of fewer ideas than this could be of anything. */
const FEWEST = 2;
/** A denial is compared with this many claims that share its rarest idea. */
const NEIGHBOURS = 60;

/** "Denied that …" in one report against the same told as a fact, or said by somebody else, in another. */
export function disputeDrafts(
  tellings: readonly Telling[],
  claims: readonly Claim[],
  weigh: Weights,
  entities: Entities,
  order: ReadonlyMap<string, number>,
): Draft[] {
  const denials = tellings.flatMap(denialsOf);
  if (denials.length === 0) return [];
  const byIdea = new Map<string, Claim[]>();
  for (const claim of claims) {
    for (const idea of claim.ideas.set) {
      const list = byIdea.get(idea);
      if (list) list.push(claim);
      else byIdea.set(idea, [claim]);
    }
  }
  return denials.flatMap((denial) => {
    const said = deniedOf(denial, weigh);
    if (said.ideas.set.size < FEWEST || said.deeds.size === 0) return [];
    const rarest = [...said.ideas.set]
      .sort((a, b) => (byIdea.get(a)?.length ?? 0) - (byIdea.get(b)?.length ?? 0))
      .find((idea) => byIdea.has(idea));
    const asserted = (rarest === undefined ? [] : byIdea.get(rarest)!.slice(0, NEIGHBOURS)).filter((claim) =>
      asserts(claim, denial, said, tellings[claim.telling]!, entities, weigh),
    );
    if (asserted.length === 0) return [];
    const place = evidence(denial.telling, denial.shown);
    const others = asserted.map((claim) => evidence(tellings[claim.telling]!, claim.clause));
    const { source } = denial;
    const who = denial.denier === null ? null : entities.byId(denial.denier)?.name;
    return [
      {
        kind: "contradiction" as const,
        about: place.text.replace(/\s+/g, " "),
        evidence: sortedEvidence([place, ...others], order),
        sides: [[place], sortedEvidence(others, order)],
        items: [],
        why: `${who ?? (source ? evidence(denial.telling, source).text.replace(/\s+/g, " ") : "one")} denies what is told as so elsewhere`,
      },
    ];
  });
}

interface Denied {
  readonly ideas: Ideas;
  /** Ideas of its verbs and of what happens. */
  readonly deeds: ReadonlySet<string>;
}

function deniedOf({ telling, content }: Denial, weigh: Weights): Denied {
  const ideas: string[] = [];
  const deeds = new Set<string>();
  for (let i = wordAt(telling, content.start); i < telling.words.length && telling.words[i]!.start < content.end; i++) {
    const { idea, lower } = telling.words[i]!;
    if (idea === "") continue;
    ideas.push(idea);
    if (!/^[@\p{N}]/u.test(idea) && (isHappening(idea) || isVerbForm(lower) || stageOf(telling.words, i, 0) !== null))
      deeds.add(idea);
  }
  // "that the bridge was unsafe": without a verb of its own, everything that it says is what is denied
  return { ideas: ideasWith(ideas, weigh), deeds: deeds.size > 0 ? deeds : new Set(ideas) };
}

/** True for a claim of another text that tells as so what is denied, of the same people, with the same deed. */
function asserts(
  claim: Claim,
  denial: Denial,
  { ideas, deeds }: Denied,
  telling: Telling,
  entities: Entities,
  weigh: Weights,
): boolean {
  if (telling.twin === denial.telling.twin || claim.isNegated || claim.isSupposed || isDenied(telling, claim))
    return false;
  let shared = 0;
  let count = 0;
  for (const idea of ideas.set) {
    if (!claim.ideas.set.has(idea)) continue;
    shared += weigh(idea);
    count++;
  }
  if (count < FEWEST || shared < TOLD * ideas.weight) return false;
  if (shared < OF_BOTH * (claim.ideas.weight + ideas.weight - shared)) return false;
  if (![...deeds].some((deed) => claim.ideas.set.has(deed))) return false;
  return [...claim.ideas.set].every((idea) => ideas.set.has(idea) || isNoOtherActor(idea, denial, entities));
}

/** Another person or body in the assertion may be who did it: then it is not what was denied. */
function isNoOtherActor(idea: string, { denier }: Denial, entities: Entities): boolean {
  if (!idea.startsWith("@") || idea === `@${denier}`) return true;
  const type = entities.byId(idea.slice(1))?.type;
  return type !== "person" && (denier === null || type !== "organisation");
}

/** True when a claim stands in a denial itself, or in a question. */
function isDenied({ reading }: Telling, { clause }: Claim): boolean {
  return reading.statements.some(
    ({ negated, class: kind, content }) =>
      (negated || kind === "denial" || kind === "question") &&
      content.some((span) => span.start < clause.end && clause.start < span.end),
  );
}
