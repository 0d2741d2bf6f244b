/** The labels of the tagger: outside, or begin / inside / last / unit of a name of one of four types (BILOU). */
import type { NameType } from "../../text/annotation.ts";

export const NAME_TYPES: readonly NameType[] = ["person", "organisation", "place", "other"];

export const OUTSIDE = 0;
export const BEGIN = 0;
export const INSIDE = 1;
export const LAST = 2;
export const UNIT = 3;

export const LABEL_COUNT = 1 + 4 * NAME_TYPES.length;

/** The label of a position (`BEGIN` … `UNIT`) in a name of a type, by the type's place in `NAME_TYPES`. */
export function labelOf(position: number, type: number): number {
  return 1 + 4 * type + position;
}

/** The type of a label other than `OUTSIDE`. */
export function typeOf(label: number): number {
  return (label - 1) >> 2;
}

/** `BEGIN` … `UNIT` of a label other than `OUTSIDE`. */
export function positionOf(label: number): number {
  return (label - 1) & 3;
}

/** True when a name may go on after this label: the next label must be inside or last, of the same type. */
export function isOpen(label: number): boolean {
  return label !== OUTSIDE && positionOf(label) < LAST;
}

/** For each label the labels that may come before it inside a stretch of tokens. */
export const BEFORE: readonly (readonly number[])[] = Array.from({ length: LABEL_COUNT }, (_, label) =>
  Array.from({ length: LABEL_COUNT }, (_, before) => before).filter((before) => mayFollow(before, label)),
);

/** True when `label` may follow `before` inside a sentence. */
export function mayFollow(before: number, label: number): boolean {
  const goesOn = label !== OUTSIDE && (positionOf(label) === INSIDE || positionOf(label) === LAST);
  return goesOn ? isOpen(before) && typeOf(before) === typeOf(label) : !isOpen(before);
}
