import { PEOPLE_NOUNS } from "../../models/lexicon/counted-nouns.ts";
import type { Telling } from "../telling.ts";
import type { Word } from "../words/words.ts";
import { happeningBefore } from "./happening.ts";

/** One item of a list: "seven rifles", "a technician". */
export interface Item {
  readonly count: number;
  readonly ideas: ReadonlySet<string>;
  readonly isOfPeople: boolean;
  readonly start: number;
  readonly end: number;
  /** True behind "and": a row ends with such an item. */
  readonly isLast: boolean;
}

/** Items in a row, joined by commas and "and". */
export interface Row {
  readonly telling: Telling;
  readonly items: readonly Item[];
  readonly happening: string | null;
}

const LONGEST_ITEM = 6;
const MOST_ITEMS = 8;
/** What the parts of a family are called as a whole. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ["son", "child"],
  ["daughter", "child"],
  ["toddler", "child"],
  ["infant", "child"],
  ["teenager", "child"],
]);
const NUMBER_WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
/** The rows of a report: items that open with a number or "a" and follow each other. */
export function rowsOf(telling: Telling): Row[] {
  const { words } = telling;
  const rows: Row[] = [];
  for (let i = 0; i < words.length; i++) {
    const items: Item[] = [];
    let next = i;
    while (items.length < MOST_ITEMS) {
      const found = itemAt(telling, next);
      if (found === null) break;
      items.push(found.item);
      next = found.next;
      if (!found.goesOn) break;
    }
    if (items.length < 2) continue;
    rows.push({ telling, items, happening: happeningBefore(telling, i) });
    i = next - 1;
  }
  return rows;
}

function itemAt(telling: Telling, first: number): { item: Item; next: number; goesOn: boolean } | null {
  const { words, report } = telling;
  const opener = words[first];
  const count = opener === undefined ? null : countOf(opener);
  if (count === null) return null;
  const ideas = new Set<string>();
  let isOfPeople = false;
  let last = first;
  for (
    let i = first + 1;
    i < words.length && i - first <= LONGEST_ITEM && words[i]!.sentence === opener!.sentence;
    i++
  ) {
    const { idea, lower } = words[i]!;
    if (lower === "and") return end(i + 1, true);
    if (idea === "" && !words[i]!.inName) return end(i, false);
    if (PEOPLE_NOUNS.has(lower)) isOfPeople = true;
    if (idea !== "") ideas.add(KINDS.get(idea) ?? idea);
    last = i;
    const mark = report.text.slice(words[i]!.end, words[i + 1]?.start ?? words[i]!.end);
    if (mark.includes(",")) return end(words[i + 1]?.lower === "and" ? i + 2 : i + 1, true);
    if (/[.;:()"“”!?]/.test(mark)) return end(i + 1, false);
  }
  return end(last + 1, false);

  function end(next: number, goesOn: boolean) {
    if (ideas.size === 0 && !isOfPeople) return null;
    const isLast = words[first - 1]?.lower === "and";
    return {
      item: { count: count!, ideas, isOfPeople, start: opener!.start, end: words[last]!.end, isLast },
      next,
      goesOn,
    };
  }
}

function countOf({ lower }: Word): number | null {
  if (lower === "a" || lower === "an") return 1;
  const word = NUMBER_WORDS.indexOf(lower);
  if (word > 0) return word;
  return /^\d{1,3}$/.test(lower) ? Number(lower) : null;
}
/** Runs of two items or more that follow each other, the last one behind "and". */
export function runsOf(items: readonly Item[]): (readonly Item[])[] {
  const runs: (readonly Item[])[] = [];
  for (let from = 0; from < items.length; from++)
    for (let to = from + 2; to <= items.length; to++) if (items[to - 1]!.isLast) runs.push(items.slice(from, to));
  return runs;
}
