import type { Name } from "../../text/annotation.ts";
import { evidence, type Telling, wordAt } from "../telling.ts";
import { meaning } from "../words/meaning.ts";
import type { Word } from "../words/words.ts";
import type { Claim } from "./claims.ts";

/** What one clause says more exactly than another: "Harbour Church" for "a nearby church". */
export interface Detail {
  readonly exact: string;
  readonly plain: string;
}

/** "A church", "a nearby church", "one officer": words behind which somebody or something goes unnamed. */
const UNNAMED: ReadonlySet<string> = new Set("a an one another nearby local".split(" "));
/** Between such a word and its noun stand this many others at most. */
const BETWEEN = 2;

/**
 * What `specific` names and `general` does not, two clauses that say the same: a name that ends in the other's noun, or bears it as
 * a role, where the other's report knows the name nowhere. Null where there is no such name.
 */
export function detailOf(general: Claim, specific: Claim, tellings: readonly Telling[]): Detail | null {
  return namedOf(general, specific, tellings) ?? directionOf(general, specific, tellings);
}

function namedOf(general: Claim, specific: Claim, tellings: readonly Telling[]): Detail | null {
  const nouns = unnamedNouns(general, tellings[general.telling]!);
  if (nouns.size === 0) return null;
  const telling = tellings[specific.telling]!;
  for (const name of namesIn(telling, specific)) {
    const noun = [...kindsOf(telling, name)].map((idea) => nouns.get(idea)).find((text) => text !== undefined);
    if (noun !== undefined && !isKnown(telling.entityOf(name.entity), name.text, tellings[general.telling]!))
      return { exact: name.text.replace(/\s+/g, " "), plain: noun };
  }
  return null;
}

/** "South of", "southern", "the north-west of": where by a place. */
const DIRECTION =
  /(?:north|south|east|west)(?:[- ]?(?:east|west))?(?:ern)?(?: (?:part|coast|edge|end|side))?(?: of)? $/i;
const LONGEST_DIRECTION = 30;

/** "South of Brakka" in one clause, and Brakka alone in the other, whose report tells no direction. */
function directionOf(general: Claim, specific: Claim, tellings: readonly Telling[]): Detail | null {
  const [telling, other] = [tellings[specific.telling]!, tellings[general.telling]!];
  for (const { start, end, idea } of telling.places) {
    if (start < specific.clause.start || end > specific.clause.end || !general.ideas.set.has(idea)) continue;
    const direction = directionBefore(telling, start);
    const isTold = other.places.some(
      (place) =>
        place.idea === idea && (directionBefore(other, place.start) !== "" || isDirectionNext(other, place.end)),
    );
    if (direction === "" || isTold) continue;
    const plain = other.places.find((place) => place.idea === idea && place.start >= general.clause.start);
    if (plain) return { exact: direction + evidence(telling, { start, end }).text, plain: evidence(other, plain).text };
  }
  return null;
}

function directionBefore({ report }: Telling, start: number): string {
  const before = report.text.slice(Math.max(0, start - LONGEST_DIRECTION), start);
  return DIRECTION.exec(before)?.[0] ?? "";
}

/** "Brakka's southern coast" tells a direction as well. */
function isDirectionNext({ report }: Telling, end: number): boolean {
  return /^(?:['’]s?)? (?:north|south|east|west)/i.test(report.text.slice(end, end + LONGEST_DIRECTION));
}

/** Nouns of a clause that stand for somebody or something unnamed, by their ideas, with their words. */
function unnamedNouns({ clause, ideas }: Claim, telling: Telling): Map<string, string> {
  const { words, report } = telling;
  const nouns = new Map<string, string>();
  for (let i = clause.from; i < clause.to; i++) {
    if (!UNNAMED.has(words[i]!.lower)) continue;
    let last = i;
    while (last + 1 < clause.to && last <= i + BETWEEN && isNext(words[last]!, words[last + 1]!, report.text)) last++;
    const text = report.text.slice(words[i]!.start, words[last]!.end);
    for (const { idea } of words.slice(i + 1, last + 1)) if (ideas.set.has(idea)) nouns.set(idea, text);
  }
  return nouns;
}

/** True when a word goes on with the words for somebody or something: right behind, with a meaning, and no name. */
function isNext(before: Word, word: Word, text: string): boolean {
  return word.idea !== "" && !word.idea.startsWith("@") && /^ +$/.test(text.slice(before.end, word.start));
}

function namesIn({ reading }: Telling, { clause }: Claim): Name[] {
  return reading.names.filter(({ start, end, by }) => by === "name" && start >= clause.start && end <= clause.end);
}

/** Ideas of what a name's bearer is: the last word of "Harbour Church", "officer" of "Officer Lind". */
function kindsOf(telling: Telling, { start, end, type, role }: Name): Set<string> {
  const kinds = new Set<string>();
  const add = (from: number, to: number) => {
    for (let i = wordAt(telling, from); i < telling.words.length && telling.words[i]!.start < to; i++)
      kinds.add(meaning(telling.words[i]!.lower));
  };
  const last = evidence(telling, { start, end }).text.search(/\S+$/);
  if (type !== "person" && last > 0) add(start + last, end);
  if (role) add(role.start, role.end);
  return kinds;
}

function isKnown(entity: string | null, text: string, other: Telling): boolean {
  return (
    other.report.text.includes(text) ||
    other.reading.names.some((name) => entity !== null && other.entityOf(name.entity) === entity)
  );
}
