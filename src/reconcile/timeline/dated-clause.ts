import type { Span } from "../../text/span.ts";
import type { Telling } from "../telling.ts";

/** A cue of saying with the nearest words that it gives. */
export interface Saying {
  readonly cue: Span;
  readonly content: readonly Span[];
}

/** A dateline's words before its date are no longer than this. */
const LONGEST_LEAD = 60;

/**
 * True for the date of a dateline or signature ("OSTREL, 9 March 2026 (Agency) — …", "Relief Fund, Ostrel, 9 March 2026")
 * and for the clock time that opens an entry of a live page ("18:55 Asked about …"): they date the text, not an event.
 */
export function isPublicationLine(text: string, { start, end }: Span): boolean {
  const lead = text.slice(Math.max(0, start - LONGEST_LEAD - 1), start);
  const line = lead.slice(lead.lastIndexOf("\n") + 1);
  if (line.length > LONGEST_LEAD) return false;
  const after = text.slice(end, end + 2);
  if (/^\d{1,2}[:.]\d{2}/.test(text.slice(start, end))) return line.trim() === "" && !/^\s?,/.test(after);
  const opens = /^(?:\s?[([—–-]|\s?[\r\n]|:\s|$)/.test(after);
  return opens && !/(?:^|[^\p{L}])\p{Ll}/u.test(line) && !/^(?:On|In|By|At|Since|Until) $/.test(line);
}

/** What a report's statements say, by their cues, in the order of the text. */
export function sayingsOf({ reading }: Telling): Saying[] {
  return reading.statements
    .flatMap(({ cue, content }) => cue.map((span) => ({ cue: span, content })))
    .sort((a, b) => a.cue.start - b.cue.start);
}

/** Words further than this from "said on Tuesday" are not what was said on Tuesday. */
const NEAR = 40;
/** No entry is longer. */
const LONGEST = 400;

/**
 * A dated clause that only says who spoke ("the ministry said on Tuesday") with what was said; null where that is not at hand.
 * Other clauses come back as they are.
 */
export function withWhatIsSaid(clause: Span, date: Span, sayings: readonly Saying[]): Span | null {
  const saying = firstIn(clause, sayings);
  if (saying === null || saying.content.some((span) => span.start <= date.start && date.end <= span.end)) return clause;
  // What was said stands in this clause already: "He said prices rose"
  if (saying.content.some((span) => span.start < clause.end && clause.start < span.end)) return clause;
  const near = saying.content.find(
    (span) =>
      (span.start >= clause.end && span.start - clause.end < NEAR) ||
      (span.end <= clause.start && clause.start - span.end < NEAR),
  );
  if (near === undefined) return null;
  const whole = { start: Math.min(clause.start, near.start), end: Math.max(clause.end, near.end) };
  return whole.end - whole.start <= LONGEST ? whole : clause;
}

function firstIn(clause: Span, sayings: readonly Saying[]): Saying | null {
  let low = 0;
  let high = sayings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sayings[middle]!.cue.start < clause.start) low = middle + 1;
    else high = middle;
  }
  const saying = sayings[low];
  return saying !== undefined && saying.cue.end <= clause.end ? saying : null;
}
