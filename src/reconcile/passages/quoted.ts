import type { Span } from "../../text/span.ts";

/** Longer stretches between quotation marks are taken for unbalanced marks. */
const LONGEST = 3000;

/** Stretches between quotation marks, paragraph by paragraph; an unbalanced mark closes with its paragraph. */
export function quotedStretches(text: string): Span[] {
  const stretches: Span[] = [];
  let open = -1;
  for (const { 0: mark, index } of text.matchAll(/["“”„«»]|''|\n/g)) {
    if (mark === "\n") {
      if (open >= 0) stretches.push({ start: open, end: index });
      open = -1;
    } else if (open < 0 && mark !== "”" && mark !== "»") {
      open = index + mark.length;
    } else if (open >= 0) {
      if (index - open <= LONGEST) stretches.push({ start: open, end: index });
      open = mark === "“" || mark === "„" || mark === "«" ? index + mark.length : -1;
    }
  }
  if (open >= 0) stretches.push({ start: open, end: text.length });
  return stretches;
}
