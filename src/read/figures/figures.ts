/**
 * figures: every quantity of a report that is news, with its bounds, unit, what is counted, where and when.
 * Takes tokens, tags, trees, names and dates; gives figures in the order of the text, none inside another;
 * promises linear time, any Unicode, and that a source's own bound ("up to", "at least") never becomes a point.
 * Numbers → quantities (unit, range, modifiers) → those that are no figures are left out → what is counted.
 */
import type { DateExpression, Figure, Statement, Words } from "../../text/annotation.ts";
import { contains, type Span, spanOf } from "../../text/span.ts";
import type { Tokens } from "../tokens/tokens.ts";
import { boundsOf } from "./bounds.ts";
import { type Counted, type Earlier, readCounted, wordsOf } from "./counted.ts";
import type { FigureInput } from "./figure-input.ts";
import { type Grammar, readGrammar, tokenAt } from "./grammar.ts";
import { whyNoFigure } from "./non-figures.ts";
import { isPeople } from "./people.ts";
import { findQuantities, type Quantity } from "./quantities.ts";
import { placeOf, timeOf } from "./settings.ts";
import { rateAfter } from "./units.ts";

export type { FigureInput } from "./figure-input.ts";

/** A quantity with what it counts; `why` names the rule that makes it no figure, null for a figure. */
export interface ReadQuantity {
  readonly quantity: Quantity;
  readonly counted: Counted;
  /** The words for what is counted. */
  readonly of: Span | null;
  readonly why: string | null;
}

/** The figures of a report; `source` stays null until `attributeFigures`. */
export function findFigures(input: FigureInput): Figure[] {
  const grammar = readGrammar(input.tokens, input.tags, input.trees);
  return readQuantities(input, grammar)
    .filter(({ why }) => why === null)
    .map((read) => figureOf(input, grammar, read));
}

/** Every quantity, news or not, with what it counts: what `findFigures` chooses from. */
export function readQuantities(
  input: FigureInput,
  grammar = readGrammar(input.tokens, input.tags, input.trees),
): ReadQuantity[] {
  const { tokens, dates } = input;
  const quantities = quantitiesByParagraph(tokens);
  const reasons = reasonsAgainst(tokens.text, quantities, dates);
  const closed = closedTokens(
    tokens,
    dates,
    quantities.filter((_, i) => !LABELS.has(reasons[i] ?? "")),
  );
  const isClosed = (token: number) => closed[token] === 1;
  let earlier: Earlier = { noun: null, previous: null };
  return quantities.map((quantity, i) => {
    const counted: Counted = readCounted(grammar, quantity, quantities[i + 1], earlier, isClosed);
    const why = reasons[i] ?? (isPointedAt(tokens.text, quantity, counted) ? "the <number>" : null);
    earlier = { noun: why === null && counted.noun ? counted.noun : earlier.noun, previous: counted };
    return { quantity, counted, of: wordsOf(grammar, quantity, counted), why };
  });
}

// Paragraph by paragraph: a headline that ends in a number takes nothing from the dateline below it.
function quantitiesByParagraph({ text, starts, ends, paragraphStarts }: Tokens): Quantity[] {
  const quantities: Quantity[] = [];
  for (let p = 0; p + 1 < paragraphStarts.length; p++) {
    const first = paragraphStarts[p]!;
    const last = paragraphStarts[p + 1]! - 1;
    if (last >= first)
      for (const quantity of findQuantities(text, starts[first]!, ends[last]!)) quantities.push(quantity);
  }
  return quantities;
}

// "The two meet again", "these three": people already told of, with nothing counted.
function isPointedAt(text: string, quantity: Quantity, counted: Counted): boolean {
  if (
    quantity.form !== "words" ||
    quantity.value > 10 ||
    quantity.unit ||
    quantity.kind !== "cardinal" ||
    quantity.modified.phrase !== null
  )
    return false;
  const isAlone = counted.isTakenOver || (counted.noun === null && counted.fate === null);
  return (
    isAlone &&
    /\b(?:the|these|those) $/i.test(text.slice(Math.max(0, quantity.start - 6), quantity.start)) &&
    !text.startsWith(" of", quantity.core.end)
  );
}

// Numbers that belong to a name: a noun phrase may run through them ("two new 737 Max jets").
const LABELS: ReadonlySet<string> = new Set([
  "aircraft of a make",
  "<letters>-<number>",
  "<Name> <number>",
  "<ordinal>",
]);

// Why each quantity is no figure: what a date covers, then the rules.
function reasonsAgainst(
  text: string,
  quantities: readonly Quantity[],
  dates: readonly DateExpression[],
): (string | null)[] {
  let d = 0;
  return quantities.map((quantity) => {
    while (d < dates.length && dates[d]!.end <= quantity.number.start) d++;
    const date = dates[d];
    const isDated =
      date !== undefined &&
      date.start < quantity.number.end &&
      !(quantity.unit && quantity.unit.kind !== "time" && date.end < quantity.core.end);
    return isDated ? `<${date.type.toLowerCase()}>` : whyNoFigure(text, quantity);
  });
}

/** Gives each figure the innermost statement whose content covers it; attitudes and thoughts give no figures. */
export function attributeFigures(figures: readonly Figure[], statements: readonly Statement[]): Figure[] {
  const contents = statements
    .filter((statement) => statement.class !== "attitude")
    .flatMap((statement) => statement.content.map((span) => ({ span, id: statement.id })))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const open: { readonly span: Span; readonly id: string }[] = [];
  let next = 0;
  return figures.map((figure) => {
    while (next < contents.length && contents[next]!.span.start <= figure.number.start) open.push(contents[next++]!);
    while (open.length > 0 && open[open.length - 1]!.span.end <= figure.number.start) open.pop();
    // Contents that cross rather than nest may hide an ended one below; the nearest that covers the number speaks.
    for (let i = open.length - 1; i >= 0 && i >= open.length - 8; i--) {
      if (contains(open[i]!.span, figure.number)) return { ...figure, source: open[i]!.id };
    }
    return figure;
  });
}

function figureOf(input: FigureInput, grammar: Grammar, { quantity, counted, of }: ReadQuantity): Figure {
  const { text } = input.tokens;
  const span = figureSpan(grammar, quantity, counted);
  return {
    ...span,
    text: text.slice(span.start, span.end),
    number: spanOf(quantity.number),
    ...boundsOf(quantity),
    unit: unitOf(grammar, quantity, counted),
    of: of && wordsAt(text, of),
    place: placeOf(input, quantity),
    time: timeOf(input, quantity),
    source: null,
    rule: ruleOf(quantity),
  };
}

// Modifier, number and unit; a counted noun stands in for the unit when it is one word ("15 dead", "2.5 thousand people").
function figureSpan(grammar: Grammar, quantity: Quantity, counted: Counted): Span {
  const { start, end } = quantity;
  if (quantity.unit || counted.isTakenOver || !counted.noun) return { start, end };
  const { tokens } = grammar;
  const nounEnd = tokens.ends[counted.noun.last]!;
  const gap = tokens.starts[counted.noun.first]! - quantity.core.end;
  const isOf = quantity.kind === "vague" && grammar.text.startsWith(" of ", quantity.core.end);
  return gap <= (isOf ? 4 : 3) && nounEnd > end ? { start, end: nounEnd } : { start, end };
}

function unitOf(grammar: Grammar, quantity: Quantity, counted: Counted): string | null {
  if (quantity.unit) return quantity.unit.name;
  if (quantity.kind === "fraction" || quantity.kind === "ratio") return "share";
  const people = isPeople(grammar, counted) ? "people" : null;
  const rate = rateOf(grammar, quantity, counted);
  return rate === null ? people : `${people ?? ""} per ${rate}`.trim();
}

/** What the counted things are counted per: "1,000 deaths a day" is not "1,000 deaths"; null for a plain count. */
export function rateOf(
  grammar: Pick<Grammar, "text" | "tokens">,
  quantity: Quantity,
  { noun, isTakenOver }: Counted,
): string | null {
  const end = noun && !isTakenOver ? grammar.tokens.ends[noun.last]! : quantity.core.end;
  return rateAfter(grammar.text, end);
}

function ruleOf({ kind, modified, unit }: Quantity): string {
  const shape = unit ? (unit.kind === "money" ? "<money>" : `<number> <${unit.kind}>`) : `<${kind}>`;
  return modified.phrase === null ? shape : `${modified.phrase} ${shape}`;
}

function wordsAt(text: string, { start, end }: Span): Words {
  return { start, end, text: text.slice(start, end) };
}

// Tokens that no noun phrase may run into: those of dates and of other numbers.
function closedTokens(tokens: Tokens, dates: readonly DateExpression[], quantities: readonly Quantity[]): Uint8Array {
  const closed = new Uint8Array(tokens.count);
  const close = ({ start, end }: Span) => {
    for (let i = tokenAt(tokens, start); i < tokens.count && tokens.starts[i]! < end; i++) closed[i] = 1;
  };
  for (const date of dates) close(date);
  for (const { start, core } of quantities) close({ start, end: core.end });
  return closed;
}
