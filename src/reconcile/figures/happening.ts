import { COUNTED } from "../../models/lexicon/concepts.ts";
import type { Figure } from "../../text/annotation.ts";
import type { Clause } from "../passages/clauses.ts";
import { type Telling, wordAt } from "../telling.ts";
import type { Word } from "../words/words.ts";

/** A happening is looked for over this many words with meaning. */
const REACH = 3;

const NUMBER = /^\p{N}/u;
const NUMBER_WORDS =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|dozens|hundreds|thousands|scores|several|many|others?|another)$/;
const ENDS = /^(?:and|or|but|while|who|whose|which|accused|suspected|charged|convicted|guilty|wanted|eligible)$/;
const DETERMINER = /^(?:the|a|an|this|that|its|his|her|their|another|any|no)$/;

/**
 * What befell the things that a figure counts: the word nearest to the number that says so, with no other number between.
 * "10 people were killed" and "killing 10" are killed; of "shot three people, killing one" the three are not, nor are "eight
 * trucks fighting the blaze" burnt, nor is "a mother of 12" one of twelve dead.
 */
export function happeningOf(telling: Telling, figure: Figure, clause: Clause): string | null {
  const { words } = telling;
  const first = wordAt(telling, figure.start);
  let last = wordAt(telling, figure.end);
  if (figure.of && figure.of.start >= figure.number.end) last = Math.max(last, wordAt(telling, figure.of.end));
  const ahead = lead(telling, figure.start);
  if (TAKEN.test(ahead)) return "kill";
  if (/\b(?:mother|father|parent)s? of $/i.test(ahead)) return null;
  if (/\btoll$/i.test(figure.of?.text ?? "")) return "kill";
  // "two of the three victims died": it was two who died
  const isWhole = /\bof (?:the|its|his|her|their|our|those|these) $/i.test(ahead);
  const next = words[wordAt(telling, figure.number.end)];
  // "30 of the 80 wounded": all eighty were
  if (isWhole)
    return next !== undefined && COUNTED.has(next.idea)
      ? next.idea
      : (before(telling, first - 1, clause.from - 1)?.idea ?? null);
  for (let i = first; i < last; i++) {
    const { lower, idea } = words[i]!;
    if (lower === "and" || lower === "who") break;
    if (COUNTED.has(idea)) return idea;
  }
  const right = behind(telling, last, clause.to);
  const left = before(telling, first - 1, clause.from - 1);
  if (right && (!left || right.steps <= left.steps)) return right.idea;
  return left?.idea ?? null;
}

/** What befell the items of a list that begins with a word: "killed | an officer and a technician". */
export function happeningBefore(telling: Telling, first: number): string | null {
  return TAKEN.test(lead(telling, telling.words[first]?.start ?? 0))
    ? "kill"
    : (before(telling, first - 1, -1)?.idea ?? null);
}

// "took the lives of 12", "claiming the life of a guard"
const TAKEN =
  /\b(?:takes?|took|taken|taking|claims?|claimed|claiming|cost|costing) the li(?:fe|ves) of (?:about |at least |around |some |more than )?$/i;

function lead({ report }: Telling, start: number): string {
  return report.text.slice(Math.max(0, start - 50), start);
}

interface Near {
  readonly idea: string;
  readonly steps: number;
}

function behind(telling: Telling, from: number, to: number): Near | null {
  const { words, report } = telling;
  let steps = 0;
  for (let i = from; i < to && steps <= REACH; i++) {
    const word = words[i]!;
    if (isEnd(word)) return null;
    if (word.idea === "") continue;
    if (COUNTED.has(word.idea)) {
      // "three people, killing one" and "five boats, sinking two": the happening has an object of its own
      const isActive = /ing$/.test(word.lower) && report.text.slice(words[i - 1]?.end ?? 0, word.start).includes(",");
      if (isActive || isNumber(words[i + 1]) || DETERMINER.test(words[i - 1]?.lower ?? "")) return null;
      return { idea: word.idea, steps };
    }
    steps++;
  }
  return null;
}

function before({ words }: Telling, from: number, to: number): Near | null {
  let steps = 0;
  for (let i = from; i > to && steps <= REACH; i--) {
    const word = words[i]!;
    if (isEnd(word)) return null;
    if (word.idea === "") continue;
    if (COUNTED.has(word.idea)) {
      const isNoun = DETERMINER.test(words[i - 1]?.lower ?? "") && words[i + 1]?.lower !== "of";
      return isNoun ? null : { idea: word.idea, steps };
    }
    steps++;
  }
  return null;
}

function isEnd({ lower }: Word): boolean {
  return NUMBER.test(lower) || ENDS.test(lower);
}

function isNumber(word: Word | undefined): boolean {
  return word !== undefined && (NUMBER.test(word.lower) || NUMBER_WORDS.test(word.lower));
}
