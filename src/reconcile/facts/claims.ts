import { NEGATIONS, SUPPOSING_WORDS } from "../../models/lexicon/function-words.ts";
import type { Clause } from "../passages/clauses.ts";
import { groupAlike, type Ideas, ideasWith, type Likeness } from "../passages/grouping.ts";
import { quotedStretches } from "../passages/quoted.ts";
import type { Weights } from "../passages/weights.ts";
import type { Telling } from "../telling.ts";

/** A clause with what is needed to compare it with those of other reports. */
export interface Claim {
  readonly telling: number;
  readonly clause: Clause;
  /** Its position among the report's claims: neighbours stand next to each other. */
  readonly position: number;
  readonly ideas: Ideas;
  readonly isNegated: boolean;
  /** True under "can", "would", "if". */
  readonly isSupposed: boolean;
  /** True when the words stand between quotation marks. */
  readonly isQuoted: boolean;
  /** Numbers in digits or words that stand in the clause. */
  readonly numbers: string;
}

/** Clauses of several reports that say the same thing. */
export type ClaimGroup = readonly (Claim & { readonly closeness: number })[];

const LIKENESS: Likeness = { ofLighter: 0.62, ofBoth: 0.4, ideas: 3 };

/** Every clause of every report as a claim. */
export function allClaims(tellings: readonly Telling[], weigh: Weights): Claim[] {
  return tellings.flatMap((telling) => claimsOf(telling, weigh));
}

/** Groups the claims of all reports that say the same thing. */
export function claimGroups(claims: readonly Claim[], weigh: Weights): ClaimGroup[] {
  const groups = groupAlike(
    claims.map(({ ideas }) => ideas),
    LIKENESS,
    weigh,
    () => true,
  );
  return groups
    .filter((group) => group.length > 1)
    .map((group) => group.map(({ index, closeness }) => ({ ...claims[index]!, closeness })));
}

function claimsOf(telling: Telling, weigh: Weights): Claim[] {
  const quoted = quotedStretches(telling.report.text);
  const attribution = attributionWords(telling);
  const figures = telling.reading.figures;
  return telling.clauses.map((clause, position) => {
    const ideas: string[] = [];
    let isNegated = false;
    let isSupposed = false;
    for (let i = clause.from; i < clause.to; i++) {
      const word = telling.words[i]!;
      if (NEGATIONS.has(word.lower) || word.lower.endsWith("n't")) isNegated = true;
      if (SUPPOSING_WORDS.has(word.lower)) isSupposed = true;
      if (word.idea !== "" && !attribution.has(i)) ideas.push(word.idea);
    }
    const numbers = figures
      .filter((figure) => clause.start <= figure.number.start && figure.number.end <= clause.end)
      .map((figure) => figure.best ?? figure.low ?? figure.high)
      .sort()
      .join(" ");
    const middle = (clause.start + clause.end) / 2;
    return {
      telling: telling.index,
      clause,
      position,
      ideas: ideasWith(ideas, weigh),
      isNegated,
      isSupposed,
      isQuoted: quoted.some((span) => span.start <= middle && middle < span.end),
      numbers,
    };
  });
}

/** Words that say who speaks and that they speak: no part of what is said. */
function attributionWords(telling: Telling): ReadonlySet<number> {
  const spans = telling.reading.statements
    .flatMap(({ source, cue }) => [...source, ...cue])
    .sort((a, b) => a.start - b.start);
  const found = new Set<number>();
  let word = 0;
  for (const span of spans) {
    while (word > 0 && telling.words[word - 1] && telling.words[word - 1]!.end > span.start) word--;
    while (word < telling.words.length && telling.words[word]!.end <= span.start) word++;
    for (let i = word; i < telling.words.length && telling.words[i]!.start < span.end; i++) found.add(i);
  }
  return found;
}
