import type { StatementMode } from "../../text/annotation.ts";
import { diffWords, plainWords } from "../passages/word-diff.ts";
import type { Wording } from "../readout.ts";

/** A rendering as it bears on wording. */
export interface Worded {
  readonly mode: StatementMode;
  readonly text: string;
}

/**
 * How each rendering stands to the fullest direct one: `verbatim` the same words, `trimmed` some left out, `reworded` others put in,
 * `reported` no quotation at all. Of one rendering alone, a quotation is taken as verbatim: nothing speaks against it.
 */
export function wordings(renderings: readonly Worded[]): Wording[] {
  const plain = renderings.map(({ text }) => plainWords(text));
  const direct = renderings.flatMap(({ mode }, index) => (mode === "indirect" ? [] : [index]));
  const fullest = direct.sort((a, b) => plain[b]!.length - plain[a]!.length || a - b)[0];
  return renderings.map(({ mode }, index) => {
    if (mode === "indirect" || fullest === undefined) return "reported";
    if (index === fullest) return "verbatim";
    const stretches = diffWords(plain[fullest]!, plain[index]!);
    if (stretches === null || stretches.some(({ kind }) => kind === "second")) return "reworded";
    return stretches.every(({ kind }) => kind === "both") ? "verbatim" : "trimmed";
  });
}
