import type { Span } from "../../text/span.ts";

/** Longer stretches between quotation marks are taken for unbalanced marks. */
const LONGEST = 3000;

/** A stretch between quotation marks. */
export interface QuotedStretch extends Span {
  /** False where a paragraph ended before the quotation did. */
  readonly isClosed: boolean;
}

/**
 * Stretches between quotation marks, paragraph by paragraph. A quotation that a paragraph leaves open goes on in the next one
 * where that one's first mark closes it.
 */
export function quotedStretches(text: string): QuotedStretch[] {
  const stretches: QuotedStretch[] = [];
  let open = -1;
  let carried = -1;
  const close = (end: number, isClosed: boolean) => {
    if (end - open <= LONGEST) stretches.push({ start: open, end, isClosed });
    open = -1;
  };
  for (const { 0: mark, index } of text.matchAll(/["“”„«»]|''|\n/g)) {
    if (mark === "\n") {
      if (open >= 0) close(index, false);
      carried =
        stretches[stretches.length - 1]?.isClosed === false && stretches[stretches.length - 1]!.end === index
          ? index + 1
          : -1;
      continue;
    }
    const closes = mark === "”" || mark === "»" || (mark === '"' && /\S/.test(text[index - 1] ?? " "));
    if (open < 0 && carried >= 0 && closes) {
      open = carried;
      close(index, true);
    } else if (open >= 0) {
      close(index, true);
      if (mark === "“" || mark === "„" || mark === "«") open = index + mark.length;
    } else if (mark !== "”" && mark !== "»") {
      open = index + mark.length;
    }
    carried = -1;
  }
  if (open >= 0) close(text.length, false);
  return stretches;
}
