/** Where and when a figure holds: the place and the date that its own sentence gives. */
import type { DateExpression, Name, Words } from "../../text/annotation.ts";
import type { Span } from "../../text/span.ts";
import type { Tokens } from "../tokens/tokens.ts";
import type { FigureInput } from "./figure-input.ts";
import { tokenAt } from "./grammar.ts";
import type { Quantity } from "./quantities.ts";

/** The nearest place of the sentence that a preposition of place leads to; places behind the number come first. */
export function placeOf({ tokens, names }: FigureInput, quantity: Quantity): Words | null {
  const sentence = sentenceAround(tokens, quantity);
  let best: Name | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (let i = firstAtOrAfter(names, sentence.start); i < names.length && names[i]!.start < sentence.end; i++) {
    const name = names[i]!;
    if (
      name.type !== "place" ||
      name.by !== "name" ||
      !LEADS.test(tokens.text.slice(Math.max(sentence.start, name.start - 24), name.start))
    )
      continue;
    const gap = name.start >= quantity.end ? name.start - quantity.end : (quantity.start - name.end) * 2;
    if (gap >= 0 && gap < distance) {
      best = name;
      distance = gap;
    }
  }
  return best && { start: best.start, end: best.end, text: best.text };
}

/** The value of the nearest date of the sentence; null when the sentence gives none, and for a distance, which holds at any time. */
export function timeOf({ tokens, dates }: FigureInput, quantity: Quantity): string | null {
  const isDistance =
    quantity.unit?.kind === "length" && DISTANCE.test(tokens.text.slice(quantity.core.end, quantity.core.end + 40));
  if (isDistance) return null;
  const sentence = sentenceAround(tokens, quantity);
  let best: DateExpression | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (let i = firstAtOrAfter(dates, sentence.start); i < dates.length && dates[i]!.start < sentence.end; i++) {
    const date = dates[i]!;
    if ((date.type !== "DATE" && date.type !== "TIME") || !/\d|^XXXX-./.test(date.value)) continue;
    const gap = date.start >= quantity.end ? date.start - quantity.end : quantity.start - date.end;
    if (gap >= 0 && gap < distance) {
      best = date;
      distance = gap;
    }
  }
  return best?.value ?? null;
}

// "14 kilometres upstream of the town", "35 miles south-west of the port", "about 500 feet from the bank"
const DISTANCE =
  /^ (?:(?:to the )?(?:north|south|east|west)[a-z-]*|upstream|downstream|away|from|off|outside|inland|offshore)\b/;

const LEADS =
  /\b(?:in|at|on|near|across|throughout|inside|around|off|outside|of|to|from|into|over) (?:the |southern |northern |eastern |western |central |south |north |east |west )*$/i;

// A sentence that runs on is looked at only so far on either side, or a list of names would cost its square.
const REACH = 400;

function sentenceAround(tokens: Tokens, { number }: Quantity): Span {
  const token = Math.min(tokenAt(tokens, number.start), tokens.count - 1);
  const sentence = tokens.sentenceOf[token] ?? 0;
  const first = tokens.sentenceStarts[sentence] ?? 0;
  const after = tokens.sentenceStarts[sentence + 1] ?? tokens.count;
  return {
    start: Math.max(tokens.starts[first] ?? 0, number.start - REACH),
    end: Math.min(tokens.ends[after - 1] ?? tokens.text.length, number.end + REACH),
  };
}

function firstAtOrAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
