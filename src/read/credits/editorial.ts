import type { Editorial } from "../../text/annotation.ts";
import { byPosition } from "../../text/span.ts";

type Kind = Editorial["kind"];

/** What a bracket holds decides what it is; the first rule that fits wins. Examples run as tests. */
export const BRACKET_RULES: readonly {
  readonly name: string;
  readonly kind: Kind;
  readonly opens: "[" | "(" | "both";
  readonly inside: RegExp;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}[] = [
  {
    name: "[…]",
    kind: "elision",
    opens: "both",
    inside: /^\s*(?:…|\.\s?\.\s?\.\s?\.?)\s*$/,
    examples: ["[…]", "(...)"],
    counterExamples: ["(a …)"],
  },
  {
    name: "(banned in <country>)",
    kind: "disclaimer",
    opens: "both",
    inside: /\b(?:banned|outlawed|prohibited|designated|recogni[sz]ed|listed|considered)\b.{0,80}\b(?:in|by|as)\b/i,
    examples: ["(banned in Ostland)", "(a group designated as terrorist by Ostland)"],
    counterExamples: ["(in Ostland)"],
  },
  {
    name: "(<editor's note>)",
    kind: "insertion",
    opens: "both",
    inside: /(?:^|[-–—]\s?)(?:ed(?:itor)?\.?(?:['’]s)?(?: note)?|note)\s*[-–—:.]/i,
    examples: ["(Ed.: last year)", "(editor's note: in May)"],
    counterExamples: ["(education)"],
  },
  {
    name: "[<words of another script>]",
    kind: "untranslated",
    opens: "both",
    inside:
      /^[^A-Za-z]*[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Greek}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}][^A-Za-z]*$/u,
    examples: ["[портовых рабочих]"],
    counterExamples: ["[port]"],
  },
  {
    name: "[<words>]",
    kind: "insertion",
    opens: "[",
    inside: /\p{L}/u,
    examples: ["[harbour]"],
    counterExamples: ["[12]"],
  },
];

/** A bracket that holds more is no insertion but prose. */
const LONGEST = 160;
/** Words of a script that the report is not written in, outside brackets. */
const FOREIGN =
  /(?:\p{Script=Cyrillic}|\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Greek}|\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana})+(?:[ \p{M}-]+(?:\p{Script=Cyrillic}|\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Greek}|\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana})+)*/gu;

/**
 * Insertions, elisions, disclaimers and untranslated words, in the order of the text; spans take the brackets in.
 * A text that is mostly of another script has no untranslated words: it is not a translation.
 */
export function findEditorial(text: string): Editorial[] {
  const found: Editorial[] = [];
  for (let start = 0; start < text.length; start++) {
    const open = text[start];
    if (open !== "[" && open !== "(") continue;
    const end = text.indexOf(open === "[" ? "]" : ")", start);
    // A missing close would make every later search run to the end of the text: stop looking for good.
    if (end < 0) {
      if (!text.includes("]", start) && !text.includes(")", start)) break;
      continue;
    }
    const inside = text.slice(start + 1, Math.min(end, start + 1 + LONGEST + 1));
    if (inside.length > LONGEST || inside.includes("\n")) continue;
    const rule = BRACKET_RULES.find(
      (candidate) => (candidate.opens === "both" || candidate.opens === open) && candidate.inside.test(inside),
    );
    if (!rule) continue;
    found.push({ start, end: end + 1, kind: rule.kind });
    start = end;
  }
  return [...found, ...untranslated(text, found)].sort(byPosition);
}

function untranslated(text: string, brackets: readonly Editorial[]): Editorial[] {
  const runs = [...text.matchAll(FOREIGN)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const foreign = runs.reduce((sum, run) => sum + run.end - run.start, 0);
  if (foreign * 5 > text.length) return [];
  let next = 0;
  return runs.flatMap((run) => {
    while (next < brackets.length && brackets[next]!.end <= run.start) next++;
    const bracket = brackets[next];
    return bracket && bracket.start < run.end ? [] : [{ ...run, kind: "untranslated" as const }];
  });
}
