/**
 * Pairs the quotation marks of a text: every kind of mark, nested, unbalanced, turned the wrong way,
 * and quotations that go on over paragraphs.
 */
import type { Span } from "../../text/span.ts";

/** One quotation, marks included. */
export interface Quotation extends Span {
  /** False where the closing mark is missing and the end was decided. */
  readonly closed: boolean;
  /** True where it goes on from the paragraph before, so that its first character need not be a mark. */
  readonly continued: boolean;
  /** How many quotations it stands in; 0 for an outermost one. */
  readonly depth: number;
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly single: boolean;
  readonly glyph: "open" | "close" | "either";
  /** Which side the mark leans to by the characters beside it. */
  readonly leans: "open" | "close" | "either";
}

// “Yes” „Ja“ «Да» "yes" ``yes'' ''yes'' ‘yes’ 'yes' ‹yes› 「yes」
const MARKS = /``|''|[“”„‟«»"‘’‚‛'‹›「」『』＂]/gu;
const OPENING = new Set(["“", "„", "‟", "«", "``", "‘", "‚", "‛", "‹", "「", "『"]);
const CLOSING = new Set(["”", "»", "’", "›", "」", "』"]);
const SINGLE = new Set(["‘", "’", "‚", "‛", "'"]);
const MAX_DEPTH = 2;

/** All quotations of a text in order of their start, outer before inner; `paragraphs` are half-open spans in order. */
export function pairQuotationMarks(text: string, paragraphs: readonly Span[]): Quotation[] {
  const quotations: Quotation[] = [];
  let carried = false;
  paragraphs.forEach((paragraph, index) => {
    const marks = marksIn(text, paragraph);
    const next = paragraphs[index + 1];
    carried = pairParagraph(text, paragraph, marks, carried, next, quotations);
  });
  return quotations.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Pairs one paragraph's marks into `into`; true when a quotation goes on into the next paragraph. */
function pairParagraph(
  text: string,
  paragraph: Span,
  marks: readonly Mark[],
  carried: boolean,
  next: Span | undefined,
  into: Quotation[],
): boolean {
  const open: { start: number; single: boolean; continued: boolean }[] = [];
  const first = marks[0];
  const firstCloses = first !== undefined && !first.single && closesByLook(first);
  if (carried && (first === undefined || firstCloses || first.start > firstInk(text, paragraph))) {
    // The paragraph before left its quotation open, and this one neither repeats the mark nor starts anew.
    if (firstCloses) open.push({ start: paragraph.start, single: false, continued: true });
  }
  marks.forEach((mark, k) => {
    const top = open[open.length - 1];
    if (top && top.single === mark.single && closes(mark, marks[k + 1])) {
      open.pop();
      into.push({ start: top.start, end: mark.end, closed: true, continued: top.continued, depth: open.length });
    } else if (top?.single && !mark.single && open.some((o) => !o.single) && mark.leans !== "open") {
      // A single mark was left open inside a double one: it was an apostrophe.
      open.pop();
      const outer = open.pop();
      if (outer) into.push({ start: outer.start, end: mark.end, closed: true, continued: outer.continued, depth: open.length });
    } else if (mark.single && mark.leans !== "open") {
      return;
    } else if (open.length < MAX_DEPTH && (mark.glyph !== "close" || mark.leans === "open") && !(mark.leans === "close" && mark.glyph !== "open")) {
      open.push({ start: mark.start, single: mark.single, continued: false });
    }
  });
  return endParagraph(text, paragraph, open, next, into);
}

function endParagraph(
  text: string,
  paragraph: Span,
  open: readonly { start: number; single: boolean; continued: boolean }[],
  next: Span | undefined,
  into: Quotation[],
): boolean {
  const outer = open.find((o) => !o.single);
  if (!outer) return false;
  const depth = 0;
  const goesOn = next !== undefined && continuesIn(text, next);
  const atSentenceStart = outer.start <= firstInk(text, paragraph) || /[.!?:,…][)"”’]*\s*$/u.test(text.slice(Math.max(paragraph.start, outer.start - 6), outer.start));
  const end = goesOn || atSentenceStart ? lastInk(text, paragraph) : sentenceEnd(text, outer.start + 1, paragraph.end);
  into.push({ start: outer.start, end, closed: false, continued: outer.continued, depth });
  return goesOn;
}

/** Whether a quotation left open goes on in this paragraph: it repeats the opening mark, or closes one that it never opened. */
function continuesIn(text: string, paragraph: Span): boolean {
  const marks = marksIn(text, paragraph).filter((mark) => !mark.single);
  const first = marks[0];
  if (!first) return false;
  if (first.start === firstInk(text, paragraph) && first.leans !== "close") return true;
  return closesByLook(first);
}

/** Whether a mark closes the quotation that is open. */
function closes(mark: Mark, next: Mark | undefined): boolean {
  if (mark.glyph === "close") return true;
  if (mark.leans === "close") return true;
  if (mark.single) return mark.leans !== "open";
  // `…, “the text says` closes with an opening mark; a true second opening would have its own closing mark.
  if (mark.leans === "open") return mark.glyph === "open" && !(next && !next.single && next.glyph !== "open" && next.leans !== "open");
  return true;
}

function closesByLook(mark: Mark): boolean {
  return mark.leans === "close" || (mark.glyph === "close" && mark.leans !== "open");
}

function marksIn(text: string, paragraph: Span): Mark[] {
  const marks: Mark[] = [];
  MARKS.lastIndex = paragraph.start;
  for (;;) {
    const match = MARKS.exec(text);
    if (!match || match.index >= paragraph.end) break;
    const mark = markAt(text, paragraph, match.index, match[0]);
    if (mark) marks.push(mark);
  }
  return marks;
}

function markAt(text: string, paragraph: Span, start: number, glyph: string): Mark | undefined {
  const end = start + glyph.length;
  const before = start > paragraph.start ? text[start - 1]! : " ";
  const after = end < paragraph.end ? text[end]! : " ";
  const single = SINGLE.has(glyph);
  const spaceBefore = isSpace(before) || /[([{—–/-]/u.test(before) || OPENING.has(before) || before === '"';
  const spaceAfter = isSpace(after) || /[)\]},.;:!?—–…/-]/u.test(after) || CLOSING.has(after) || after === '"';
  // don’t, O’Brien, 5'11: between two letters or digits a single mark is an apostrophe.
  if (single && isWordChar(before) && isWordChar(after)) return undefined;
  // ’80s, ’em: a closing glyph before a digit, and a space before it.
  if (glyph === "’" && spaceBefore && !spaceAfter && /[0-9a-z]/u.test(after)) return undefined;
  // 5' and 30": feet, minutes, inches.
  if ((glyph === "'" || glyph === '"') && /[0-9]/u.test(before) && !spaceAfter) return undefined;
  const leans = spaceBefore === spaceAfter ? "either" : spaceBefore ? "open" : "close";
  const kind = OPENING.has(glyph) ? "open" : CLOSING.has(glyph) ? "close" : "either";
  if (single && leans === "either") return undefined;
  return { start, end, single, glyph: kind, leans };
}

function isSpace(char: string): boolean {
  return /\s/u.test(char);
}

function isWordChar(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char);
}

function firstInk(text: string, span: Span): number {
  let at = span.start;
  while (at < span.end && isSpace(text[at]!)) at++;
  return at;
}

function lastInk(text: string, span: Span): number {
  let at = span.end;
  while (at > span.start && isSpace(text[at - 1]!)) at--;
  return at;
}

/** The end of the sentence around `from`, by its full stop; the limit when there is none. */
function sentenceEnd(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    if (/[.!?]/u.test(text[at]!) && (at + 1 >= limit || isSpace(text[at + 1]!))) return at + 1;
  }
  return lastInk(text, { start: from, end: limit });
}
