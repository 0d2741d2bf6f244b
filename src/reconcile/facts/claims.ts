import { NEGATIONS, SUPPOSING_WORDS } from "../../models/lexicon/function-words.ts";
import type { Clause } from "../passages/clauses.ts";
import { groupAlike, type Ideas, ideasWith, type Likeness } from "../passages/grouping.ts";
import { quotedStretches } from "../passages/quoted.ts";
import type { Weights } from "../passages/weights.ts";
import { type Telling, wordAt } from "../telling.ts";
import { meaning } from "../words/meaning.ts";

/** A clause with what is needed to compare it with those of other reports. */
export interface Claim {
  /** Its position among all claims of the story. */
  readonly index: number;
  readonly telling: number;
  readonly clause: Clause;
  /** Its position among the report's claims: neighbours stand next to each other. */
  readonly position: number;
  readonly ideas: Ideas;
  readonly isNegated: boolean;
  /** True under "can", "may", "if". */
  readonly isSupposed: boolean;
  /** True when the words stand between quotation marks. */
  readonly isQuoted: boolean;
  /** Numbers in digits or words that stand in the clause. */
  readonly numbers: string;
}

/** Clauses of several reports that say the same thing. */
export type ClaimGroup = readonly (Claim & { readonly closeness: number })[];

const LIKENESS: Likeness = { ofLighter: 0.55, ofBoth: 0.38, ideas: 3 };

/** Every clause of every report as a claim. */
export function allClaims(tellings: readonly Telling[], weigh: Weights): Claim[] {
  return tellings.flatMap((telling) => claimsOf(telling, weigh)).map((claim, index) => ({ ...claim, index }));
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

function claimsOf(telling: Telling, weigh: Weights): Omit<Claim, "index">[] {
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
      // "He said that it would close": what is reported of the future is no supposition
      if (SUPPOSING_WORDS.has(word.lower) && word.lower !== "would") isSupposed = true;
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

/** Cues that only tell that somebody speaks; others ("criticised", "revealed") are part of what happened. */
const PLAIN_CUES: ReadonlySet<string> = new Set(
  "add note report state announce declare explain claim describe write acknowledge remark comment speak quote statement reportedly"
    .split(" ")
    .map(meaning),
);

/** Words that say who speaks and that they speak: no part of what is said. What a source has behind its first comma tells who that is, and counts. */
function attributionWords(telling: Telling): ReadonlySet<number> {
  const { words, report } = telling;
  const found = new Set<number>();
  for (const { source, cue } of telling.reading.statements) {
    for (const span of source) {
      const comma = report.text.slice(span.start, span.end).indexOf(",");
      const end = comma < 0 ? span.end : span.start + comma;
      for (let i = wordAt(telling, span.start); i < words.length && words[i]!.start < end; i++) found.add(i);
    }
    for (const span of cue)
      for (let i = wordAt(telling, span.start); i < words.length && words[i]!.start < span.end; i++)
        if (PLAIN_CUES.has(words[i]!.idea)) found.add(i);
  }
  return found;
}
