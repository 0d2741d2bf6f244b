import type { DateExpression, Name, Statement } from "../../text/annotation.ts";
import type { Span } from "../../text/span.ts";
import type { Tags } from "../tags/tags.ts";
import type { Tokens } from "../tokens/tokens.ts";
import { lowerWord } from "../tokens/word-types.ts";
import type { Trees } from "../trees/trees.ts";

/** What a report's readings say of a token, each found in one step. */
export interface Mentions {
  /** The first name that holds the token; undefined where it belongs to none. */
  nameAt(token: number): Name | undefined;
  /** The innermost statement whose content holds the token. */
  statementAt(token: number): Statement | undefined;
  /** The dates that begin within some tokens, repeated ones ("every Monday") left out. */
  datesIn(first: number, last: number): readonly DateExpression[];
}

/** What the rules ask of a report's words and trees, by token index. */
export interface Clauses extends Mentions {
  readonly tokens: Tokens;
  word(token: number): string;
  /** Lower-case form. */
  lower(token: number): string;
  upos(token: number): string;
  xpos(token: number): string;
  relation(token: number): string;
  head(token: number): number;
  /** The tokens that a token governs, in order. */
  children(token: number): readonly number[];
  /** First and last token of what a token governs, leaving out some of its children. */
  reach(token: number, without: (child: number) => boolean): readonly [number, number];
  firstOfSentence(token: number): number;
  lastOfSentence(token: number): number;
}

/** What is laid over the tokens. */
export interface Readings {
  readonly names: readonly Name[];
  readonly dates: readonly DateExpression[];
  readonly statements: readonly Statement[];
}

const NONE: readonly number[] = [];

/** Opens the trees of a report for asking; builds the lists once. */
export function clausesIn(tokens: Tokens, tags: Tags, trees: Trees, readings: Readings): Clauses {
  const lists: (number[] | undefined)[] = [];
  for (let token = 0; token < tokens.count; token++) {
    const head = trees.heads[token]!;
    if (head < 0) continue;
    const list = lists[head];
    if (list) list.push(token);
    else lists[head] = [token];
  }
  const children = (token: number) => lists[token] ?? NONE;
  const word = (token: number) => tokens.text.slice(tokens.starts[token], tokens.ends[token]);
  return {
    tokens,
    word,
    lower: (token) => (token >= 0 && token < tokens.count ? lowerWord(tokens, token) : ""),
    upos: (token) => tags.uposNames[tags.upos[token]!] ?? "",
    xpos: (token) => tags.xposNames[tags.xpos[token]!] ?? "",
    relation: (token) => trees.relationNames[trees.relations[token]!] ?? "",
    head: (token) => trees.heads[token] ?? -1,
    children,
    reach(token, without) {
      let first = token;
      let last = token;
      const open = children(token).filter((child) => !without(child));
      // Trees have no cycles, so this ends after each token below was seen once
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        first = Math.min(first, next);
        last = Math.max(last, next);
        open.push(...children(next));
      }
      return [first, last];
    },
    firstOfSentence: (token) => tokens.sentenceStarts[tokens.sentenceOf[token]!]!,
    lastOfSentence: (token) => (tokens.sentenceStarts[tokens.sentenceOf[token]! + 1] ?? tokens.count) - 1,
    ...mentionsIn(tokens, readings),
  };
}

function mentionsIn(tokens: Tokens, { names, dates, statements }: Readings): Mentions {
  const byStart = [...names].sort((a, b) => a.start - b.start || b.end - a.end);
  const nameOf = laidOver(tokens, byStart.reverse());
  const statementOf = laidOver(
    tokens,
    statements.flatMap(({ content }, index) => content.map(({ start, end }) => ({ start, end, index }))),
  );
  const sorted = dates.filter(({ type }) => type !== "SET").sort((a, b) => a.start - b.start);
  return {
    nameAt: (token) => nameOf.get(token),
    statementAt(token) {
      const held = statementOf.get(token);
      return held && statements[held.index];
    },
    datesIn(first, last) {
      const start = tokens.starts[first] ?? 0;
      const end = tokens.ends[last] ?? 0;
      const found: DateExpression[] = [];
      for (let i = firstAt(sorted, start); i < sorted.length && sorted[i]!.start < end; i++) {
        if (sorted[i]!.end <= end) found.push(sorted[i]!);
      }
      return found;
    },
  };
}

/** For each token the last of the spans that holds it. */
function laidOver<T extends Span>(tokens: Tokens, spans: readonly T[]): Map<number, T> {
  const over = new Map<number, T>();
  for (const span of spans) {
    for (let token = tokenAt(tokens, span.start); token < tokens.count && tokens.ends[token]! <= span.end; token++)
      over.set(token, span);
  }
  return over;
}

/** The first token that begins at or after an offset. */
function tokenAt({ starts, count }: Tokens, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
