/** Every stretch of a report that some line of the page leads to, nested so that each can be an element of its own. */
import type { Place } from "../../reconcile/readout.ts";
import { byPosition, type Span } from "../../text/span.ts";
import { firstPerReport, placesIn, type StoryView } from "./story-view.ts";

/** Cited spans by report, each once, in the order of the text. */
export function citedSpans(view: StoryView): ReadonlyMap<string, readonly Span[]> {
  const { readout } = view;
  const places: Place[] = [
    ...readout.findings.flatMap((finding) => finding.evidence),
    ...readout.figures.flatMap((figure) => figure.values),
    ...readout.commitments.flatMap((commitment) => commitment.evidence),
    ...readout.timeline.flatMap((entry) => [entry.what, ...entry.evidence]),
    ...readout.statements.flatMap((statement) =>
      statement.renderings.flatMap((rendering) => placesIn(rendering.report, rendering.content)),
    ),
    ...readout.entities.flatMap((entity) => firstPerReport(entity.mentions)),
    ...readout.provenance.relays,
    ...readout.provenance.copies.flatMap((copy) =>
      placesIn(
        copy.to,
        copy.passages.map(({ to }) => to),
      ),
    ),
  ];
  const byReport = new Map<string, Map<string, Span>>();
  for (const { report, start, end } of places) {
    if (end <= start || !view.numbers.has(report)) continue;
    const spans = byReport.get(report) ?? new Map<string, Span>();
    byReport.set(report, spans);
    spans.set(`${start}-${end}`, { start, end });
  }
  return new Map([...byReport].map(([report, spans]) => [report, [...spans.values()].sort(byPosition)]));
}

/** A piece of text: plain, or a cited span that holds further pieces. */
export interface Piece extends Span {
  /** The whole cited span, which may reach beyond the piece; null for plain text. */
  readonly cites: Span | null;
  readonly within: readonly Piece[];
}

// No report cites so deep; a made one must not exhaust the stack.
const deepest = 40;

/**
 * The block `[start, end)` of a text cut at the cited spans that begin in it (in the order of the text).
 * A span that runs out of the block or across another is cut there: links still find its beginning,
 * and the page's script marks all of it.
 */
export function nested(block: Span, spans: readonly Span[], depth = 0): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = block.start;
  let index = 0;
  while (index < spans.length && depth < deepest) {
    const span = spans[index]!;
    const end = Math.min(span.end, block.end);
    const inner: Span[] = [];
    index++;
    while (index < spans.length && spans[index]!.start < end) inner.push(spans[index++]!);
    if (at < span.start) pieces.push(plain(at, span.start));
    pieces.push({ start: span.start, end, cites: span, within: nested({ start: span.start, end }, inner, depth + 1) });
    at = end;
  }
  if (at < block.end) pieces.push(plain(at, block.end));
  return pieces;
}

/** The lines of a text that hold something; line breaks lie between them. */
export function blocksOf(text: string): readonly Span[] {
  const blocks: Span[] = [];
  let start = 0;
  while (start < text.length) {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 ? text.length : stop;
    if (/\S/.test(text.slice(start, end))) blocks.push({ start, end });
    start = end + 1;
  }
  return blocks;
}

function plain(start: number, end: number): Piece {
  return { start, end, cites: null, within: [] };
}
