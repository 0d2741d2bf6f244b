/** A piece of a report's text: `[start, end)` in UTF-16 code units, so `text.slice(start, end)` is always the quotation. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How many code units two spans share; 0 when they only touch or lie apart. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** True when `inner` lies wholly in `outer`; a span contains itself. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Orders spans by where they start; of two that start together the longer comes first. */
export function byPosition(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Only the two offsets of a value that has more, as the JSON contract writes a span. */
export function spanOf(value: Span): Span {
  return { start: value.start, end: value.end };
}
