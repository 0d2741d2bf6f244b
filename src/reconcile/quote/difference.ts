import { diffArrays } from "diff";

/** A run of words that both have, or that only one has. */
export interface DifferencePart {
  readonly in: "both" | "asked" | "report";
  readonly text: string;
}

/** The word diff of the asked words against the report's, in the report's spelling where both have a word. */
export function differenceOf(asked: string, found: string): DifferencePart[] {
  const before = asked.split(/\s+/).filter((word) => word !== "");
  const after = found.split(/\s+/).filter((word) => word !== "");
  return diffArrays(before, after, { comparator: (a, b) => bare(a) === bare(b) }).map((part) => ({
    in: part.added ? "report" : part.removed ? "asked" : "both",
    text: part.value.join(" "),
  }));
}

function bare(word: string): string {
  return word
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}
