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

/** Over so many paragraphs without a mark a quotation may go on. */
const MOST_UNMARKED = 8;

/** All quotations of a text in order of their start, outer before inner; `paragraphs` are half-open spans in order. */
export function pairQuotationMarks(text: string, paragraphs: readonly Span[]): Quotation[] {
  const quotations: Quotation[] = [];
  const marksOf = paragraphs.map((paragraph) => marksIn(text, paragraph));
  let carried = false;
  paragraphs.forEach((paragraph, index) => {
    const goesOn = () => continuesAfter(text, paragraphs, marksOf, index);
    carried = pairParagraph(text, paragraph, marksOf[index]!, carried, goesOn, quotations);
  });
  return quotations.sort((a, b) => a.start - b.start || b.end - a.end);
}

interface Open {
  readonly start: number;
  readonly single: boolean;
  readonly continued: boolean;
}

/** Pairs one paragraph's marks into `into`; true when a quotation goes on into the next paragraph. */
function pairParagraph(
  text: string,
  paragraph: Span,
  marks: readonly Mark[],
  carried: boolean,
  goesOn: () => boolean,
  into: Quotation[],
): boolean {
  const open: Open[] = [];
  // The paragraph before left its quotation open, and this one does not repeat the mark.
  if (carried && !repeatsMark(text, paragraph, marks))
    open.push({ start: paragraph.start, single: false, continued: true });
  marks.forEach((mark, k) => {
    const top = open[open.length - 1];
    if (top && top.single === mark.single && closes(mark, marks[k + 1])) {
      open.pop();
      into.push({ start: top.start, end: mark.end, closed: true, continued: top.continued, depth: open.length });
    } else if (top?.single && !mark.single && open.some((o) => !o.single) && mark.leans !== "open") {
      // A single mark was left open inside a double one: it was an apostrophe.
      open.pop();
      const outer = open.pop();
      if (outer)
        into.push({ start: outer.start, end: mark.end, closed: true, continued: outer.continued, depth: open.length });
    } else if (mayOpen(mark) && open.length < MAX_DEPTH) {
      open.push({ start: mark.start, single: mark.single, continued: false });
    }
  });
  const outer = open.find((o) => !o.single);
  if (!outer) return false;
  return leaveOpen(text, paragraph, outer, goesOn(), into);
}

function mayOpen(mark: Mark): boolean {
  if (mark.single) return mark.leans === "open";
  return (mark.glyph !== "close" || mark.leans === "open") && (mark.leans !== "close" || mark.glyph === "open");
}

/** A quotation without its closing mark ends with the paragraph when it opens a sentence or goes on, else with its sentence. */
function leaveOpen(text: string, paragraph: Span, outer: Open, goesOn: boolean, into: Quotation[]): boolean {
  const before = text.slice(Math.max(paragraph.start, outer.start - 6), outer.start);
  const opensSentence = outer.start <= firstInk(text, paragraph) || /[.!?:,…][)"”’]*\s*$/u.test(before);
  const end = goesOn || opensSentence ? lastInk(text, paragraph) : sentenceEnd(text, outer.start + 1, paragraph.end);
  into.push({ start: outer.start, end, closed: false, continued: outer.continued, depth: 0 });
  return goesOn;
}

function repeatsMark(text: string, paragraph: Span, marks: readonly Mark[]): boolean {
  const first = marks.find((mark) => !mark.single);
  return first !== undefined && first.start === firstInk(text, paragraph) && first.leans !== "close";
}

/** Whether a quotation left open goes on: the next paragraph repeats the mark, or one on the lines below closes what it never opened. */
function continuesAfter(
  text: string,
  paragraphs: readonly Span[],
  marksOf: readonly (readonly Mark[])[],
  index: number,
): boolean {
  const next = paragraphs[index + 1];
  if (next && repeatsMark(text, next, marksOf[index + 1]!)) return true;
  for (let p = index + 1; p < paragraphs.length && p <= index + MOST_UNMARKED; p++) {
    if (/\n[^\S\n]*\n/u.test(text.slice(paragraphs[p - 1]!.end, paragraphs[p]!.start)) && p > index + 1) return false;
    const double = marksOf[p]!.filter((mark) => !mark.single);
    const first = double[0];
    // A later line opens again and leaves its own quotation open: all of them are one.
    if (first && double.length === 1 && repeatsMark(text, paragraphs[p]!, marksOf[p]!)) return true;
    if (first) return closesByLook(first) || (double.length % 2 === 1 && first.leans === "either");
  }
  return false;
}

/** Whether a mark closes the quotation that is open. */
function closes(mark: Mark, next: Mark | undefined): boolean {
  if (mark.glyph === "close") return true;
  if (mark.leans === "close") return true;
  if (mark.single) return mark.leans !== "open";
  // `…, “the text says` closes with an opening mark; a true second opening would have its own closing mark.
  if (mark.leans === "open")
    return mark.glyph === "open" && !(next && !next.single && next.glyph !== "open" && next.leans !== "open");
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
  return withoutGenitives(text, marks);
}

/** In ‘the councillors’ money, not ours,’ the second mark is an apostrophe: a surer closing mark comes after it. */
function withoutGenitives(text: string, marks: readonly Mark[]): Mark[] {
  let surer = false;
  const kept: Mark[] = [];
  for (let k = marks.length - 1; k >= 0; k--) {
    const mark = marks[k]!;
    const genitive =
      surer &&
      mark.single &&
      mark.leans === "close" &&
      text[mark.start - 1] === "s" &&
      /^ [a-z]$/u.test(text.slice(mark.end, mark.end + 2));
    if (genitive) continue;
    kept.push(mark);
    if (mark.single) surer = mark.leans === "close" && /[,.!?…]/u.test(text[mark.start - 1] ?? "");
  }
  return kept.reverse();
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
