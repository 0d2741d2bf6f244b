import type { DateExpression, Name } from "../../text/annotation.ts";
import type { Tags } from "../tags/tags.ts";
import type { Tokens } from "../tokens/tokens.ts";
import type { Trees } from "../trees/trees.ts";

/** Names and dates in the order of the text. */
export interface Mentions {
  readonly names: readonly Name[];
  readonly dates: readonly DateExpression[];
}

/** What the rules ask of a report's words and trees, by token index. */
export interface Clauses {
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
}

const NONE: readonly number[] = [];

/** Opens the trees of a report for asking; builds the children lists once. */
export function clausesIn(tokens: Tokens, tags: Tags, trees: Trees): Clauses {
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
    lower: (token) => word(token).toLowerCase(),
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
  };
}
