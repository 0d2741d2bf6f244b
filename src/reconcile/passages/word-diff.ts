/** One stretch of a comparison of two wordings: words that both have, or that only one has. */
export interface DiffStretch {
  readonly kind: "both" | "first" | "second";
  readonly words: readonly string[];
}

/** Longer wordings are not compared word by word. */
export const LONGEST_DIFF = 400;

/** How two wordings differ, by their longest common run of words in order; null where one is too long to compare. */
export function diffWords(first: readonly string[], second: readonly string[]): DiffStretch[] | null {
  if (first.length > LONGEST_DIFF || second.length > LONGEST_DIFF) return null;
  const width = second.length + 1;
  const lengths = new Uint16Array((first.length + 1) * width);
  for (let i = first.length - 1; i >= 0; i--) {
    for (let j = second.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        first[i] === second[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
    }
  }
  const stretches: { kind: DiffStretch["kind"]; words: string[] }[] = [];
  const add = (kind: DiffStretch["kind"], word: string) => {
    const last = stretches[stretches.length - 1];
    if (last?.kind === kind) last.words.push(word);
    else stretches.push({ kind, words: [word] });
  };
  let i = 0;
  let j = 0;
  while (i < first.length || j < second.length) {
    if (i < first.length && j < second.length && first[i] === second[j]) {
      add("both", first[i]!);
      i++;
      j++;
    } else if (
      j >= second.length ||
      (i < first.length && lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!)
    ) {
      add("first", first[i++]!);
    } else {
      add("second", second[j++]!);
    }
  }
  return stretches;
}

/** The words of a wording as they are compared: lower case, plain apostrophes, no punctuation. */
export function plainWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .match(/[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*/gu) ?? []
  );
}
