import { FUNCTION_WORDS } from "../models/lexicon/function-words.ts";
import { groupAlike, ideasWith } from "./passages/grouping.ts";
import type { Weights } from "./passages/weights.ts";
import { plainWords } from "./passages/word-diff.ts";
import type { Telling } from "./telling.ts";
import { meaning } from "./words/meaning.ts";

const LONGEST = 160;

/** A story's title in found words: of the headlines (or first sentences, where a report has none) the one nearest to all others. */
export function titleOf(tellings: readonly Telling[], weigh: Weights): string {
  const lines = [...new Set(tellings.map(headline))].filter((line) => line !== "");
  const ideas = lines.map((line) =>
    ideasWith(
      plainWords(line)
        .filter((word) => !FUNCTION_WORDS.has(word))
        .map(meaning),
      weigh,
    ),
  );
  const groups = groupAlike(ideas, { ofLighter: 0.4, ofBoth: 0.2, ideas: 2 }, weigh, () => true).sort(
    (a, b) => b.length - a.length,
  );
  const [members] = groups;
  return members?.[0] ? lines[members[0].index]! : "";
}

function headline({ report, reading }: Telling): string {
  const title = report.title?.trim() ?? "";
  if (isHeadline(title)) return title;
  for (const { start, end } of reading.sentences.slice(0, 4)) {
    const line = report.text.slice(start, end).replace(/\s+/g, " ").trim();
    if (isHeadline(line)) return line.length > LONGEST ? `${line.slice(0, line.lastIndexOf(" ", LONGEST))} …` : line;
  }
  return title;
}

/** Words, and not a date line such as "Posted 3 May 2014, 07:21". */
function isHeadline(line: string): boolean {
  const words = plainWords(line);
  return (
    words.filter((word) => !/\d/.test(word)).length >= 4 &&
    !/^(?:posted|published|updated|last updated)\b/i.test(line) &&
    words.filter((word) => /\d/.test(word)).length * 3 < words.length
  );
}
