/** One part of a rule's shape: a word, a mark, a class of the lexicon (`<month>`) or a category. */
export interface ShapePart {
  readonly word: string;
  /** True when it must touch the part before it. */
  readonly tight: boolean;
}

// "[a|b c]" may be missing, "{a b|c}" and "a|<b>" are choices; anything else that is no letter is a mark.
const UNIT = /\s+|\[([^\]]*)\]|\{([^}]*)\}|((?:<[^>]+>|\p{L}+)(?:\|(?:<[^>]+>|\p{L}+))*)|(\S)/gu;

/** All sequences that a shape stands for: "[the] <n> days|weeks" stands for four. */
export function expandShape(shape: string): readonly (readonly ShapePart[])[] {
  let sequences: (readonly ShapePart[])[] = [[]];
  let isTight = false;
  for (const [whole, optional, group, choice, mark] of shape.matchAll(UNIT)) {
    if (whole.trim() === "") {
      isTight = false;
      continue;
    }
    const tight = isTight && mark !== ",";
    const inner = (optional ?? group)
      ?.split("|")
      .flatMap((branch) => expandShape(branch))
      .map((branch) => branch.map((part, index) => (index === 0 ? { ...part, tight } : part)));
    const branches =
      inner === undefined
        ? (choice?.split("|") ?? [mark ?? ""]).map((word) => [{ word, tight }])
        : optional === undefined
          ? inner
          : [[], ...inner];
    sequences = sequences.flatMap((sequence) => branches.map((branch) => [...sequence, ...branch]));
    isTight = true;
  }
  return sequences;
}
