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

/** Titles that are written short or out: which of the two a report prefers alters nothing that was said. */
const WRITTEN_OUT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sen: "senator",
    rep: "representative",
    gov: "governor",
    gen: "general",
    sgt: "sergeant",
    lt: "lieutenant",
    dept: "department",
    okay: "ok",
    "it's": "it is",
    "he's": "he is",
    "she's": "she is",
    "that's": "that is",
    "there's": "there is",
    "what's": "what is",
  }),
);
const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/^can't$/, "can not"],
  [/^cannot$/, "can not"],
  [/^won't$/, "will not"],
  [/n't$/, " not"],
  [/'re$/, " are"],
  [/'ve$/, " have"],
  [/'ll$/, " will"],
  [/'m$/, " am"],
];

// "neighbourhood" → "neighborhood"
const OUR = /^(neighb|lab|col|hon|fav|harb|behavi|rum|hum|arm|endeav|flav)our/;
// "fibre" → "fiber"
const RE = /^(fib|cent|theat|met|lit|calib|kilomet|centimet|sab|somb)re(s?)$/;

/**
 * The words of a wording as they are compared: lower case, no punctuation, contractions and short titles written out ("it ’ s" and
 * "it's" are "it is"), initials together ("I.R.S." is "irs"), British spellings as American ones.
 */
export function plainWords(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replace(/(?<![\p{L}\p{N}])(\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))/gu, "$1")
      .replace(/(?<=\p{L})\.(?=\p{L}\.)/gu, "")
      .replace(/(\p{N}):\s?00(?!\p{N})/gu, "$1")
      .replace(/\s?[’‘']\s?(?=(?:s|t|re|ve|ll|m|d)(?![\p{L}\p{N}]))/gu, "'")
      .match(/[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*/gu) ?? [];
  return words.flatMap((written) => {
    const word = written.replace(OUR, "$1or").replace(RE, "$1er$2");
    let plain = WRITTEN_OUT.get(word) ?? word;
    if (plain === word && word !== "cannot" && !word.includes("'")) return [word];
    for (const [short, long] of CONTRACTIONS) plain = plain.replace(short, long);
    return plain.split(" ");
  });
}
