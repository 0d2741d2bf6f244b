import type { Draft } from "../findings/draft.ts";
import type { Evidence } from "../readout.ts";
import { evidence, sortedEvidence, type Telling } from "../telling.ts";
import { isHappening } from "../words/meaning.ts";
import type { Claim, ClaimGroup } from "./claims.ts";
import { type Detail, detailOf } from "./detail.ts";

/** A passage of one report: one claim, or several that follow each other in a sentence. */
interface Passage {
  readonly telling: number;
  readonly claims: readonly Claim[];
}

const VERB =
  /(?:ed|ing)$|^(?:is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|did|does|do|be|been)$/;
/** "The suspect", "an alleged member": who somebody is held to be, and nothing that happened. */
const HELD_TO_BE = /^(?:suspect|suspects|suspected|alleged|so-called)$/;
/** A clause this close to its group need not say something by itself. */
const SURE = 0.8;
const FEWEST_WORDS = 4;
/** Details are looked for among this many passages that say the same. */
const COMPARED = 8;
/** Passages grow by joining neighbours up to this many characters. */
const LONGEST = 150;

/**
 * Plain facts that several reports tell alike, outside and inside statements: clauses that share what they say. Silent about
 * clauses that say nothing by themselves (names, dates, who spoke) and about numbers, which figures compare.
 */
export function factDrafts(
  groups: readonly ClaimGroup[],
  tellings: readonly Telling[],
  agreed: ReadonlySet<string>,
  order: ReadonlyMap<string, number>,
): Draft[] {
  const usable = groups
    .flatMap(withSameNumbers)
    .map((group) => group.filter((claim) => claim.closeness >= SURE || saysSomething(claim, tellings)))
    .filter((group) => reportsIn(group) > 1 && group.some((claim) => saysSomething(claim, tellings)));
  return neighboursJoined(usable).flatMap((passages) => {
    const places = passages.map(({ telling, claims }) =>
      evidence(tellings[telling]!, { start: claims[0]!.clause.start, end: claims[claims.length - 1]!.clause.end }),
    );
    const texts = new Set(
      places.map(({ text }) =>
        text
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, " ")
          .trim(),
      ),
    );
    const first = places[0]!;
    const quoted = new Set(
      passages.filter(({ claims }) => claims.every((claim) => claim.isQuoted)).map(({ telling }) => telling),
    );
    if (texts.size > 1 && quoted.size > 1 && quoted.size === reportsIn(passages)) return [];
    const about = first.text.replace(/\s+/g, " ");
    const finer = detailed(passages, places, tellings);
    const refinement = finer && {
      kind: "refinement" as const,
      about,
      evidence: sortedEvidence(finer.places, order),
      items: [],
      why: `“${finer.exact}” is more exact than “${finer.plain}”`,
    };
    const agreement = {
      kind: "agreement" as const,
      about,
      evidence: sortedEvidence(places, order),
      items: [],
      why: texts.size === 1 ? "the same words" : "the same in other words",
    };
    const isTold = coveredByFigures(passages, places, tellings, agreed) || (refinement && reportsIn(passages) === 2);
    return [...(isTold ? [] : [agreement]), ...(refinement ? [refinement] : [])];
  });
}

/** The first detail that one passage has over another of another report, with the passages that it is shown by. */
function detailed(
  passages: readonly Passage[],
  places: readonly Evidence[],
  tellings: readonly Telling[],
): (Detail & { readonly places: readonly Evidence[] }) | null {
  for (const [i, specific] of passages.slice(0, COMPARED).entries()) {
    for (const [j, general] of passages.slice(0, COMPARED).entries()) {
      if (tellings[specific.telling]!.twin === tellings[general.telling]!.twin) continue;
      for (const one of specific.claims) {
        for (const other of general.claims) {
          const detail = detailOf(other, one, tellings);
          if (detail) return { ...detail, places: [places[i]!, places[j]!] };
        }
      }
    }
  }
  return null;
}

interface SameNumbers {
  readonly figures: string;
  readonly words: string;
  readonly sense: string;
  readonly claims: ClaimGroup[number][];
}

/** A group by its claims' numbers, polarity and what may be: with others they do not say the same. Numbers are one by their figures or by their words. */
function withSameNumbers(group: ClaimGroup): ClaimGroup[] {
  const parts: SameNumbers[] = [];
  for (const claim of group) {
    const { numbers: figures, isNegated, isSupposed } = claim;
    const sense = `${isNegated} ${isSupposed}`;
    const words = [...claim.ideas.set]
      .filter((idea) => /^\p{N}/u.test(idea))
      .sort()
      .join(" ");
    const part = parts.find(
      (one) =>
        one.sense === sense &&
        (one.words === words || (one.figures === figures && (figures !== "" || one.words === "" || words === ""))),
    );
    if (part) part.claims.push(claim);
    else parts.push({ figures, words, sense, claims: [claim] });
  }
  return parts.map(({ claims }) => claims);
}

function reportsIn(group: readonly { readonly telling: number }[]): number {
  return new Set(group.map(({ telling }) => telling)).size;
}

/** A happening or a verb, and more than names: "the port city" and "Monday, 3 May" say nothing. */
function saysSomething(claim: Claim, tellings: readonly Telling[]): boolean {
  if (claim.clause.to - claim.clause.from < FEWEST_WORDS) return false;
  const { words, reading } = tellings[claim.telling]!;
  const dated = reading.dates.filter((date) => claim.clause.start <= date.start && date.end <= claim.clause.end);
  let matter = 0;
  let verbs = 0;
  for (let i = claim.clause.from; i < claim.clause.to; i++) {
    const { idea, lower, start, end, inName } = words[i]!;
    const isInfinitive = i > claim.clause.from && words[i - 1]!.lower === "to" && !idea.startsWith("@");
    if (inName || dated.some((date) => date.start <= start && end <= date.end)) continue;
    if (claim.ideas.set.has(idea) && !idea.startsWith("@") && !/^\p{N}/u.test(idea)) matter++;
    if ((isHappening(idea) || VERB.test(lower) || isInfinitive) && !HELD_TO_BE.test(lower)) verbs++;
  }
  return verbs > 0 && matter >= 2 && claim.ideas.set.size >= 2;
}

/** Groups whose claims stand next to each other in two reports or more become one: a sentence told alike is one fact. */
function neighboursJoined(groups: readonly ClaimGroup[]): Passage[][] {
  const at = new Map<string, number>();
  groups.forEach((group, index) => {
    for (const { telling, position } of group) at.set(`${telling} ${position}`, index);
  });
  const used = new Set<number>();
  return groups.flatMap((group, index) => {
    if (used.has(index)) return [];
    used.add(index);
    let passages: Passage[] = group.map((claim) => ({ telling: claim.telling, claims: [claim] }));
    for (;;) {
      const next = followers(passages, at, used);
      if (next === null) break;
      const following = new Map(groups[next.index]!.map((claim) => [`${claim.telling} ${claim.position}`, claim]));
      let joined = 0;
      passages = passages.map((passage) => {
        const last = passage.claims[passage.claims.length - 1]!;
        const claim = following.get(`${passage.telling} ${last.position + 1}`);
        if (claim === undefined || claim.clause.sentence !== last.clause.sentence) return passage;
        joined++;
        return { telling: passage.telling, claims: [...passage.claims, claim] };
      });
      if (joined === 0) break;
      // What only some passages go on with is told as a fact of its own, too
      if (joined === following.size) used.add(next.index);
    }
    return [passages];
  });
}

/** The group that follows in at least two reports and in most of those that tell this, while passages stay short. */
function followers(
  passages: readonly Passage[],
  at: ReadonlyMap<string, number>,
  used: ReadonlySet<number>,
): { index: number } | null {
  const counts = new Map<number, Set<number>>();
  for (const { telling, claims } of passages) {
    const last = claims[claims.length - 1]!;
    if (last.clause.end - claims[0]!.clause.start > LONGEST) return null;
    const index = at.get(`${telling} ${last.position + 1}`);
    if (index !== undefined && !used.has(index)) counts.set(index, (counts.get(index) ?? new Set()).add(telling));
  }
  const best = [...counts].sort((a, b) => b[1].size - a[1].size || a[0] - b[0])[0];
  return best && best[1].size >= 2 && best[1].size * 2 > reportsIn(passages) ? { index: best[0] } : null;
}

/** True when every passage is little more than a figure that reports were already found to agree on. */
function coveredByFigures(
  passages: readonly Passage[],
  places: readonly { report: string; start: number; end: number }[],
  tellings: readonly Telling[],
  agreed: ReadonlySet<string>,
): boolean {
  return passages.every(({ telling, claims }, index) => {
    const place = places[index]!;
    const held = tellings[telling]!.reading.figures.some(
      (figure) =>
        agreed.has(`${place.report} ${figure.start}`) && place.start <= figure.start && figure.end <= place.end,
    );
    return held && claims.reduce((total, claim) => total + claim.ideas.set.size, 0) <= 7;
  });
}
