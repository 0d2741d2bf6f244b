/**
 * quote: does anybody in these reports say this?
 * Takes words, and reports with their readings; gives every rendering of the words with how it differs; promises that
 * words with a negation are never taken for the same words without one, and that "not found" is told from "said by another".
 */
import { matchNames } from "../../group/match/match.ts";
import type { Statement } from "../../text/annotation.ts";
import type { Span } from "../../text/span.ts";
import type { Evidence } from "../readout.ts";
import type { Item } from "../story.ts";
import { type Closeness, closenessOf, type PlainWord, plainWords } from "./closeness.ts";
import { type DifferencePart, differenceOf } from "./difference.ts";

/** How the words are carried, from the best to the worst. */
export type QuoteState = "verbatim" | "trimmed" | "reworded" | "reported" | "said by another" | "not found";

const ORDER: readonly QuoteState[] = ["verbatim", "trimmed", "reworded", "reported", "said by another"];

/** One place where the words, or words like them, are said. */
export interface QuoteRendering {
  readonly state: QuoteState;
  /** The statement in the report's reading; null where the report has the words outside any statement. */
  readonly statement: string | null;
  readonly speaker: string | null;
  readonly evidence: Evidence;
  /** The asked words against those of the report, part by part. */
  readonly difference: readonly DifferencePart[];
  readonly why: string;
}

export interface QuoteAnswer {
  readonly asked: string;
  readonly state: QuoteState;
  readonly renderings: readonly QuoteRendering[];
}

/**
 * Looks for the words in every statement of the reports, and in the reports' own words where no statement has them.
 * With a `speaker`, the words of anybody else are "said by another".
 */
export function findQuote(asked: string, items: readonly Item[], speaker?: string): QuoteAnswer {
  const parts = asked
    .split(/\[?(?:…|\.\s?\.\s?\.)\]?/)
    .map(plainWords)
    .filter((part) => part.length > 0);
  const renderings = items.flatMap((item) => renderingsIn(item, asked, parts, speaker));
  renderings.sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
  return { asked, state: renderings[0]?.state ?? "not found", renderings };
}

function renderingsIn(
  item: Item,
  asked: string,
  parts: readonly (readonly PlainWord[])[],
  speaker: string | undefined,
): QuoteRendering[] {
  const { text } = item.report;
  const found: QuoteRendering[] = [];
  for (const statement of item.reading.statements) {
    const words = statement.content.flatMap((span) => plainWords(text.slice(span.start, span.end), span.start));
    const closeness = closenessOf(parts, words);
    if (!closeness) continue;
    const isQuoted = statement.mode !== "indirect" && (statement.mode === "direct" || isMarked(text, closeness.place));
    found.push(rendering(item, asked, closeness, stateOf(closeness, isQuoted), statement, speaker));
  }
  const outside = found.length === 0 ? closenessOf(parts, plainWords(text)) : null;
  if (outside && outside.kind !== "alike")
    found.push(
      rendering(
        item,
        asked,
        outside,
        isMarked(text, outside.place) ? stateOf(outside, true) : "reported",
        null,
        speaker,
      ),
    );
  return withoutInner(found);
}

/** Statements within statements hold the same words: the innermost speaks. */
function withoutInner(found: readonly QuoteRendering[]): QuoteRendering[] {
  return found.filter(
    (one, i) =>
      !found.some(
        (other, j) => j > i && other.evidence.start === one.evidence.start && other.evidence.end === one.evidence.end,
      ),
  );
}

function stateOf(closeness: Closeness, isQuoted: boolean): QuoteState {
  if (!isQuoted) return "reported";
  return closeness.kind === "alike" ? "reworded" : closeness.kind;
}

function rendering(
  item: Item,
  asked: string,
  closeness: Closeness,
  state: QuoteState,
  statement: Statement | null,
  wanted: string | undefined,
): QuoteRendering {
  const { start, end } = closeness.place;
  const { text, id } = item.report;
  const speaker = statement ? speakerOf(statement, text) : null;
  const isAnother = wanted !== undefined && (speaker === null || !isSameSpeaker(wanted, speaker));
  const words = text.slice(start, end);
  return {
    state: isAnother ? "said by another" : state,
    statement: statement?.id ?? null,
    speaker,
    evidence: { report: id, start, end, text: words },
    difference: differenceOf(asked, words),
    why: isAnother
      ? `${state} here, but said by ${speaker ?? "somebody whom the report does not name"}, not by ${wanted}`
      : closeness.why,
  };
}

function speakerOf(statement: Statement, text: string): string | null {
  if (statement.speaker) return statement.speaker.name;
  const [source] = statement.source;
  return source ? text.slice(source.start, source.end) : null;
}

function isSameSpeaker(wanted: string, speaker: string): boolean {
  if (matchNames(wanted, speaker, "person").same) return true;
  const last = wanted.split(/\s+/).at(-1)!.toLowerCase();
  return speaker
    .toLowerCase()
    .split(/[^\p{L}\p{N}’'-]+/u)
    .includes(last);
}

/** True when a quotation mark opens before the words, in their paragraph, and none closes between. */
function isMarked(text: string, place: Span): boolean {
  const from = text.lastIndexOf("\n", place.start) + 1;
  const before = text.slice(from, place.start);
  const marks = before.match(/["“”„«»]/g) ?? [];
  const last = marks.at(-1);
  return (
    last === "“" ||
    last === "„" ||
    last === "«" ||
    (last === '"' && marks.filter((mark) => mark === '"').length % 2 === 1)
  );
}
