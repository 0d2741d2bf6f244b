/** What the learned parts look at: a well-mixed number per token and property, computed once per report. */
import type { Span } from "../../text/span.ts";
import type { Tags } from "../tags/tags.ts";
import type { Tokens } from "../tokens/tokens.ts";
import type { Trees } from "../trees/trees.ts";
import type { CueWords } from "./cue-words.ts";
import { pairQuotationMarks, type Quotation } from "./quotation-marks.ts";
import { type TreeFacts, treeFacts } from "./tree-facts.ts";

/** Where a token stands towards quotation marks. */
export const QUOTE = { outside: 0, inside: 1, opening: 2, closing: 3, stray: 4, nested: 5 } as const;

/** Properties by token index over the whole report; words, affixes, shapes and tags as mixed 32-bit numbers. */
export interface TokenFacts {
  readonly tokens: Tokens;
  readonly word: Int32Array;
  readonly suffix: Int32Array;
  readonly prefix: Int32Array;
  readonly shape: Int32Array;
  readonly tag: Int32Array;
  /** How often the word stood in a cue in training: 0 for never or rarely, 6 for nearly always. */
  readonly cueGrade: Uint8Array;
  /** One of `QUOTE`. */
  readonly quote: Uint8Array;
  /** The quotation each token lies in as an index into `quotations`, or -1. */
  readonly quotationOf: Int32Array;
  readonly quotations: readonly Quotation[];
  /** How each sentence opens, holds and closes quotations, as one mixed number. */
  readonly sentenceQuotes: Int32Array;
  readonly tree: TreeFacts;
}

/** Computes the facts of a report. */
export function tokenFacts(tokens: Tokens, tags: Tags, trees: Trees, cueWords: CueWords): TokenFacts {
  const { count } = tokens;
  const word = new Int32Array(count);
  const suffix = new Int32Array(count);
  const prefix = new Int32Array(count);
  const shape = new Int32Array(count);
  const tag = new Int32Array(count);
  const cueGrade = new Uint8Array(count);
  const tagAtoms = tags.xposNames.map((name) => hashText(name));
  for (let i = 0; i < count; i++) {
    const start = tokens.starts[i]!;
    const end = tokens.ends[i]!;
    word[i] = hashRange(tokens.text, start, end);
    suffix[i] = hashRange(tokens.text, Math.max(start, end - 3), end);
    prefix[i] = hashRange(tokens.text, start, Math.min(end, start + 4));
    shape[i] = shapeOf(tokens.text, start, end);
    tag[i] = tagAtoms[tags.xpos[i]!] ?? 0;
    cueGrade[i] = cueWords.grade(word[i]!);
  }
  const quotations = pairQuotationMarks(tokens.text, paragraphSpans(tokens));
  const { quote, quotationOf } = quoteStates(tokens, quotations);
  return {
    tokens,
    word,
    suffix,
    prefix,
    shape,
    tag,
    cueGrade,
    quote,
    quotationOf,
    quotations,
    sentenceQuotes: sentencePatterns(tokens, quote),
    tree: treeFacts(tokens, trees, cueGrade),
  };
}

/** The characters of each paragraph, from its first token to its last. */
export function paragraphSpans(tokens: Tokens): Span[] {
  const spans: Span[] = [];
  for (let p = 0; p + 1 < tokens.paragraphStarts.length; p++) {
    const first = tokens.paragraphStarts[p]!;
    const last = tokens.paragraphStarts[p + 1]! - 1;
    if (last >= first) spans.push({ start: tokens.starts[first]!, end: tokens.ends[last]! });
  }
  return spans;
}

function quoteStates(tokens: Tokens, quotations: readonly Quotation[]) {
  const quote = new Uint8Array(tokens.count);
  const quotationOf = new Int32Array(tokens.count).fill(-1);
  let at = 0;
  quotations.forEach((quotation, index) => {
    while (at < tokens.count && tokens.ends[at]! <= quotation.start) at++;
    for (let i = at; i < tokens.count && tokens.starts[i]! < quotation.end; i++) {
      const first = i === at && !quotation.continued;
      const last = quotation.closed && tokens.ends[i]! >= quotation.end;
      quote[i] = first ? QUOTE.opening : last ? QUOTE.closing : quotation.depth > 0 ? QUOTE.nested : QUOTE.inside;
      quotationOf[i] = index;
    }
  });
  for (let i = 0; i < tokens.count; i++) {
    if (quote[i] === QUOTE.outside && isDoubleMark(tokens.text, tokens.starts[i]!)) quote[i] = QUOTE.stray;
  }
  return { quote, quotationOf };
}

function isDoubleMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x22 || code === 0x201c || code === 0x201d || code === 0xab || code === 0xbb;
}

function sentencePatterns(tokens: Tokens, quote: Uint8Array): Int32Array {
  const sentences = tokens.sentenceStarts.length - 1;
  const patterns = new Int32Array(Math.max(0, sentences));
  for (let s = 0; s < sentences; s++) {
    const first = tokens.sentenceStarts[s]!;
    const end = tokens.sentenceStarts[s + 1]!;
    let opened = 0;
    let inside = 0;
    for (let i = first; i < end; i++) {
      if (quote[i] === QUOTE.opening) opened++;
      if (quote[i] !== QUOTE.outside && quote[i] !== QUOTE.stray) inside++;
    }
    const share = end > first ? Math.floor((3.999 * inside) / (end - first)) : 0;
    const before = quote[first] ?? 0;
    const after = quote[end - 1] ?? 0;
    patterns[s] = mixed(((before * 8 + after) * 8 + Math.min(opened, 3)) * 8 + (inside === 0 ? 7 : share));
  }
  return patterns;
}

/** Spreads a small number over 32 bits (the finaliser of MurmurHash3). */
export function mixed(value: number): number {
  let h = Math.imul(value ^ 0x5bd1e995, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** The number for a word as `TokenFacts.word` holds it: case, digits and kinds of apostrophe folded. */
export function hashText(text: string): number {
  return hashRange(text, 0, text.length);
}

function hashRange(text: string, start: number, end: number): number {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i++) {
    let code = text.charCodeAt(i);
    if (code >= 65 && code <= 90) code += 32;
    else if (code >= 48 && code <= 57) code = 48;
    else if (code === 0x2019 || code === 0x2018) code = 39;
    else if (code === 0x201c || code === 0x201d) code = 34;
    h = Math.imul(h ^ code, 0x01000193);
  }
  return mixed(h);
}

/** Capitals, small letters, digits and signs, runs folded: "McCain" and "MacArthur" share "AaAa". */
function shapeOf(text: string, start: number, end: number): number {
  let h = 17;
  let last = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const kind =
      code >= 97 && code <= 122
        ? 1
        : code >= 65 && code <= 90
          ? 2
          : code >= 48 && code <= 57
            ? 3
            : code > 127
              ? 4
              : 5 + (code % 16);
    if (kind !== last) h = Math.imul(h, 31) + kind;
    last = kind;
  }
  return mixed(h);
}
