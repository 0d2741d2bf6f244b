/** What the learned parts look at: a well-mixed number per token and property, computed once per report. */
import type { Model } from "../../models/model-file.ts";
import type { Span } from "../../text/span.ts";
import type { Tags } from "../tags/tags.ts";
import type { Tokens } from "../tokens/tokens.ts";
import type { Trees } from "../trees/trees.ts";
import type { CueWords } from "./cue-words.ts";
import { pairQuotationMarks, type Quotation } from "./quotation-marks.ts";
import { type TreeFacts, treeFacts } from "./tree-facts.ts";
import { hashText, mixed, type WordAtoms, wordAtoms } from "./word-atoms.ts";

export { hashText } from "./word-atoms.ts";

/** Where a token stands towards quotation marks. */
export const QUOTE = { outside: 0, inside: 1, opening: 2, closing: 3, stray: 4, nested: 5 } as const;

/** Properties by token index over the whole report; words, affixes, shapes, classes and tags as mixed 32-bit numbers. */
export interface TokenFacts extends WordAtoms {
  readonly tokens: Tokens;
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

/** Computes the facts of a report; `words` is the model of word classes. */
export function tokenFacts(tokens: Tokens, tags: Tags, trees: Trees, cueWords: CueWords, words: Model): TokenFacts {
  const atoms = wordAtoms(tokens, words);
  const tagAtoms = tags.xposNames.map((name) => hashText(name));
  const tag = new Int32Array(tokens.count);
  const cueGrade = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    tag[i] = tagAtoms[tags.xpos[i]!] ?? 0;
    cueGrade[i] = cueWords.grade(atoms.word[i]!);
  }
  const quotations = pairQuotationMarks(tokens.text, paragraphSpans(tokens));
  const { quote, quotationOf } = quoteStates(tokens, quotations);
  return {
    tokens,
    ...atoms,
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
