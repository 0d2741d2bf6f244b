/** An attribution on its way to a statement, as runs of tokens; each step gives new drafts. */
import type { Span } from "../../text/span.ts";
import type { Tokens } from "../tokens/tokens.ts";
import { lowerWord } from "../tokens/word-types.ts";

/** Tokens [first, end) of the report. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

export interface Draft {
  readonly source: Run | null;
  readonly cue: Run | null;
  readonly contents: readonly Run[];
  /** What found it: the model, or a rule by its name. */
  readonly rule: string;
  /** True when the source stands with another cue of the sentence ("said …, adding that …"). */
  readonly sharesSource?: boolean;
  /** True when the speaker follows from the text around and no words here name a source. */
  readonly implied?: boolean;
  /** Words elsewhere that name the speaker of an implied statement. */
  readonly impliedSource?: Run;
  /** Who passes it on. */
  readonly relay?: Run;
  /** The anchor of the draft that it stands in. */
  readonly within?: Run;
  /** The anchor of the draft whose speaker it shares, for one that is implied. */
  readonly after?: Run;
}

/** What a draft is known by while steps copy and change it: the run of its cue, or of its first content. */
export function anchorOf(draft: Draft): Run {
  return draft.cue ?? draft.contents[0]!;
}

/** The characters of a run. */
export function spanOfRun(tokens: Tokens, run: Run): Span {
  return { start: tokens.starts[run.first]!, end: tokens.ends[run.end - 1]! };
}

/** The word at a token, as written. */
export function wordAt(tokens: Tokens, i: number): string {
  return i >= 0 && i < tokens.count ? tokens.text.slice(tokens.starts[i], tokens.ends[i]) : "";
}

/** The word at a token in small letters, with a plain apostrophe. */
export function lowerAt(tokens: Tokens, i: number): string {
  if (i < 0 || i >= tokens.count) return "";
  const lower = lowerWord(tokens, i);
  return lower.includes("’") ? lower.replaceAll("’", "'") : lower;
}

/** True when two runs share a token. */
export function runsMeet(a: Run, b: Run): boolean {
  return a.first < b.end && b.first < a.end;
}

/** True when a run lies wholly in another. */
export function runHolds(outer: Run, inner: Run): boolean {
  return outer.first <= inner.first && inner.end <= outer.end;
}

/** The first token that ends behind an offset, by bisection; the count of tokens when none does. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.ends[middle]! > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
