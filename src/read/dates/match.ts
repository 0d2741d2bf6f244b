import type { CompiledCategory, Grammar, Rule, TrieNode } from "./grammar.ts";
import type { Meaning } from "./meaning.ts";
import type { Pieces } from "./pieces.ts";

/** What the grammar reads at one place: up to (not including) piece `end`, with its meaning and the rule that read it. */
export interface Match {
  readonly end: number;
  readonly meaning: Meaning;
  readonly rule: Rule;
}

interface Found {
  readonly end: number;
  readonly value: number | Meaning;
  readonly rule: Rule | null;
  readonly priority: number;
}

const NONE: readonly Found[] = [];
const WINDOW = 128;

/**
 * Finds the longest match of the grammar's goal that begins at a piece.
 * What a category gives at a piece is found once and kept, and categories use only those before them:
 * the time is linear in the text.
 */
export function matcherOf(grammar: Grammar, pieces: Pieces): (at: number) => Match | null {
  const { categories, goal, symbols } = grammar;
  const { senses, gaps } = pieces;
  const count = pieces.starts.length;
  // A window of rows is enough: no match is longer, and no piece before a search is asked for again.
  const memo = Array.from({ length: WINDOW }, () =>
    new Array<readonly Found[] | undefined>(categories.length).fill(undefined),
  );
  const memoOf = new Int32Array(WINDOW).fill(-1);
  // The numbers, meanings and rules of the parts on the way from a category's beginning.
  const numbers: number[] = [];
  const meanings: Meaning[] = [];
  const rules: (Rule | null)[] = [];

  const canBegin = (first: Uint8Array, at: number): boolean => {
    const here = senses[at];
    if (here === undefined) return false;
    for (let index = 0; index < here.length; index += 1) if (first[here[index]?.symbol ?? 0] === 1) return true;
    return false;
  };

  const matchesOf = (index: number, at: number): readonly Found[] => {
    const category = categories[index];
    if (category === undefined || !canBegin(category.first, at)) return NONE;
    const slot = at % WINDOW;
    const row = memo[slot] ?? [];
    if (memoOf[slot] !== at) {
      row.fill(undefined);
      memoOf[slot] = at;
    }
    const known = row[index];
    if (known !== undefined) return known;
    const found = read(category, at);
    if (memoOf[slot] === at) row[index] = found;
    return found;
  };

  const read = (category: CompiledCategory, at: number): readonly Found[] => {
    if (category.scanner !== null) {
      const scanned = category.scanner(pieces, at, symbols);
      return scanned === null ? NONE : [{ ...scanned, rule: null, priority: 0 }];
    }
    if (category.root === null) return NONE;
    const search: Search = { begin: at, numbers: numbers.length, meanings: meanings.length, found: [] };
    walk(category.root, at, search);
    return search.found.length === 0 ? NONE : search.found;
  };

  const walk = (node: TrieNode, at: number, search: Search): void => {
    for (const { rule, priority } of node.accepts) accept(rule, priority, at, search);
    if (at >= count || !canBegin(node.first, at)) return;
    const touches = gaps[at] === 0;
    if (node.terminals.size > 0) {
      for (const sense of senses[at] ?? []) {
        const edge = node.terminals.get(sense.symbol);
        if (edge === undefined) continue;
        if (edge.counts) numbers.push(sense.value);
        if (edge.loose !== null) walk(edge.loose, at + 1, search);
        if (edge.tight !== null && touches) walk(edge.tight, at + 1, search);
        if (edge.counts) numbers.pop();
      }
    }
    for (const part of node.parts) {
      if (part.tight && !touches) continue;
      for (const { end, value, rule } of matchesOf(part.category, at)) {
        if (typeof value === "number") {
          numbers.push(value);
          walk(part.node, end, search);
          numbers.pop();
        } else {
          meanings.push(value);
          rules.push(rule);
          walk(part.node, end, search);
          meanings.pop();
          rules.pop();
        }
      }
    }
  };

  const accept = (rule: Rule, priority: number, to: number, search: Search): void => {
    const { found, begin } = search;
    const rival = found.findIndex((other) => other.end === to);
    if (rival >= 0 && (found[rival]?.priority ?? 0) <= priority) return;
    if (rule.when !== undefined && !rule.when({ pieces, from: begin, to })) return;
    const one = meanings[search.meanings];
    const isWrapper = rule.means === undefined && rule.joins === undefined;
    const own = search.numbers === 0 ? numbers : numbers.slice(search.numbers);
    const value = isWrapper
      ? one
      : rule.joins !== undefined && one !== undefined
        ? rule.joins(one, meanings[search.meanings + 1] ?? one, ...own)
        : rule.means?.(...own);
    if (value === undefined || value === null) return;
    // A rule that only names another category adds nothing: the rule that read the words is kept.
    const made: Found = { end: to, value, rule: isWrapper ? (rules[search.meanings] ?? rule) : rule, priority };
    if (rival >= 0) found[rival] = made;
    else found.push(made);
  };

  const alone = categories[goal]?.alone ?? new Uint8Array(0);
  return (at) => {
    // "the house", "12 people": what needs a second word and has none is most of a text.
    if ((senses[at + 1]?.length ?? 0) === 0 && !canBegin(alone, at)) return null;
    let best: Match | null = null;
    for (const { end, value, rule } of matchesOf(goal, at)) {
      if (typeof value === "number" || rule === null) continue;
      if (best === null || end > best.end) best = { end, meaning: value, rule };
    }
    return best;
  };
}

/** One search of a category from a piece: what was on the stacks before it, and what it found so far. */
interface Search {
  readonly begin: number;
  readonly numbers: number;
  readonly meanings: number;
  readonly found: Found[];
}
