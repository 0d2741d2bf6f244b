/** Numbers that words leave open: "dozens", "tens of thousands", "several hundred", "a couple". */
import { articleStart, exact, isWordAt, multiplied, type Read, type Source, type WordPiece, wordAt } from "./joints.ts";

/** From a plural: "dozens", "tens of thousands"; two of a kind are the least it can mean. */
export function readPlural({ text, pieces }: Source, i: number, first: WordPiece): Read | null {
  let value = 2;
  let { end } = first;
  let next = i;
  for (let piece = wordAt(pieces, next); piece?.word.part === "plural"; piece = wordAt(pieces, next)) {
    const gap = next > i ? text.slice(end, piece.start) : " of ";
    if (!/^ (?:of|and|upon) $/.test(gap)) break;
    if (gap === " of ") value *= piece.word.value; // "thousands and thousands" says no more than "thousands"
    ({ end } = piece);
    next++;
  }
  // "tens" and "scores" are numbers only before what they count: "in the tens", "scores twice" are not.
  const isLoose =
    next === i + 1 && first.word.part === "plural" && (first.word.value === 10 || first.word.value === 20);
  if (isLoose && !isWordAt(text, end, "of")) return null;
  return { number: { ...exact(first.start, end, "vague", "words", value), high: null }, next };
}

/** From "couple", "few", "several": with what they multiply. */
export function readFew(source: Source, i: number, piece: WordPiece): Read | null {
  if (piece.word.part !== "few") return null;
  const isCouple = piece.word.high !== null;
  const start = articleStart(source, piece.start);
  if (isCouple && start === piece.start) return null; // "the couple": two who are married
  const end = isCouple && isWordAt(source.text, piece.end, "of") ? piece.end + 3 : piece.end;
  const sum = multiplied(source, { value: piece.word.low, end, next: i + 1 });
  const isAlone = sum.next === i + 1;
  const high = isCouple && isAlone ? piece.word.high : null;
  return {
    number: { ...exact(start, isAlone ? piece.end : sum.end, "vague", "words", sum.value), high },
    next: sum.next,
  };
}
