/** Loads PolNeAR's attributions (JSONL, offsets in code points) with offsets in UTF-16, and as BIO labels over tokens. */
import { readFileSync } from "node:fs";
import { ROLES, type Role } from "../../src/read/statements/chain.ts";
import type { Tokens } from "../../src/read/tokens/tokens.ts";
import type { Span } from "../../src/text/span.ts";

/** One attribution as the annotators drew it. */
export interface GoldAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly type: string;
}

export interface GoldReport {
  readonly id: string;
  readonly text: string;
  readonly date: string | null;
  readonly attributions: readonly GoldAttribution[];
}

interface Line {
  id: string;
  text: string;
  date?: string;
  attributions: ({ type?: string } & Record<Role, [number, number][]>)[];
}

/** All reports of a file. */
export function loadPolnear(path: string): GoldReport[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => reportOf(JSON.parse(line) as Line));
}

function reportOf(line: Line): GoldReport {
  const at = codePointOffsets(line.text);
  const spans = (list: [number, number][] | undefined): Span[] =>
    (list ?? []).map(([start, end]) => ({ start: at(start), end: at(end) }));
  return {
    id: line.id,
    text: line.text,
    date: line.date ?? null,
    attributions: line.attributions.map((a) => ({
      source: spans(a.source),
      cue: spans(a.cue),
      content: spans(a.content),
      type: a.type ?? "?",
    })),
  };
}

/** Turns an offset in code points into one in UTF-16 code units. */
export function codePointOffsets(text: string): (offset: number) => number {
  if (!/[\ud800-\udfff]/.test(text)) return (offset) => offset;
  const units: number[] = [];
  let unit = 0;
  for (const char of text) {
    units.push(unit);
    unit += char.length;
  }
  units.push(unit);
  return (offset) => units[offset] ?? unit;
}

/** A labelled run of tokens: `role` is an index into ROLES. */
export interface TokenSpan {
  readonly role: number;
  readonly first: number;
  readonly end: number;
}

/** The spans of a report's attributions as runs of tokens that do not overlap; of nested ones the outer stay. */
export function tokenSpans(report: GoldReport, tokens: Tokens): TokenSpan[] {
  const wanted: (TokenSpan & { size: number })[] = [];
  for (const attribution of report.attributions) {
    let size = 0;
    const own: TokenSpan[] = [];
    ROLES.forEach((name, role) => {
      for (const span of attribution[name]) {
        for (const part of byParagraph(tokens, span)) {
          own.push({ role, ...part });
          size += part.end - part.first;
        }
      }
    });
    for (const span of own) wanted.push({ ...span, size });
  }
  wanted.sort((a, b) => b.size - a.size || a.first - b.first);
  const taken = new Uint8Array(tokens.count);
  const kept: TokenSpan[] = [];
  for (const { role, first, end } of wanted) {
    if (taken.subarray(first, end).some((t) => t === 1)) continue;
    taken.fill(1, first, end);
    kept.push({ role, first, end });
  }
  return kept.sort((a, b) => a.first - b.first);
}

/** BIO labels by token. */
export function labelsOf(spans: readonly TokenSpan[], count: number): Uint8Array {
  const labels = new Uint8Array(count);
  for (const { role, first, end } of spans) {
    labels.fill(2 * role + 2, first, end);
    labels[first] = 2 * role + 1;
  }
  return labels;
}

function byParagraph(tokens: Tokens, span: Span): { first: number; end: number }[] {
  const first = firstEndingAfter(tokens, span.start);
  const parts: { first: number; end: number }[] = [];
  let from = first;
  let i = first;
  for (; i < tokens.count && tokens.starts[i]! < span.end; i++) {
    if (i > from && tokens.paragraphStarts.includes(i)) {
      parts.push({ first: from, end: i });
      from = i;
    }
  }
  if (i > from) parts.push({ first: from, end: i });
  return parts;
}

function firstEndingAfter(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.ends[middle]! > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
