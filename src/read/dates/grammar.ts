import type { Meaning } from "./meaning.ts";
import type { Pieces, Sense, Vocabulary } from "./pieces.ts";
import { expandShape, type ShapePart } from "./shape.ts";

/** Where a rule matched: pieces [from, to). */
export interface Site {
  readonly pieces: Pieces;
  readonly from: number;
  readonly to: number;
}

/**
 * A rule is data, named by the shape it matches: "<month> <day>, <year>".
 * In a shape `<…>` is a class of the lexicon or what other rules give, `[…]` may be missing, `a|b` and `{a b|c}` are choices;
 * parts that touch in the shape must touch in the text, a comma excepted.
 */
export interface Rule {
  readonly shape: string;
  /** Meaning from the numbers of the shape's parts, left to right; null when they make none ("30 February"). */
  readonly means?: (...numbers: number[]) => Meaning | null;
  /** Meaning from the one or two parts that have meanings themselves, and the numbers of the others. */
  readonly joins?: (one: Meaning, two: Meaning, ...numbers: number[]) => Meaning | null;
  /** What must hold around it. */
  readonly when?: (site: Site) => boolean;
  /** Sentences with a value that is found in them, in a report of 28 July 2021, a Wednesday. */
  readonly examples: Readonly<Record<string, string>>;
  /** Sentences in which this rule finds nothing. */
  readonly never?: readonly string[];
}

/** Rules that give one category of parts, in order of preference. */
export interface Category {
  readonly name: string;
  readonly rules: readonly Rule[];
}

/** Reads a part by code where a shape can't say it (numerals): where it ends, and its number; null when there is none. */
export type Scanner = (
  pieces: Pieces,
  at: number,
  symbols: Symbols,
) => { readonly end: number; readonly value: number } | null;

/** Numbers for the names of symbols. */
export interface Symbols {
  readonly of: (name: string) => number;
}

/** A place in the trie of a category's shapes. */
export interface TrieNode {
  readonly terminals: Map<number, Edge>;
  readonly parts: { readonly category: number; readonly tight: boolean; readonly node: TrieNode }[];
  readonly accepts: { readonly rule: Rule; readonly priority: number }[];
  /** By symbol: can anything from here go on with it? */
  first: Uint8Array;
}

interface Edge {
  loose: TrieNode | null;
  tight: TrieNode | null;
  /** True for a class, whose number the rule is given. */
  readonly counts: boolean;
}

/** A category as `matcherOf` walks it: a trie, or a scanner. */
export interface CompiledCategory {
  readonly root: TrieNode | null;
  readonly scanner: Scanner | null;
  /** By symbol: can this category begin with it? */
  first: Uint8Array;
  /** By symbol: can it be all of this category? */
  alone: Uint8Array;
}

export interface Grammar {
  readonly vocabulary: Vocabulary;
  readonly categories: readonly CompiledCategory[];
  /** The category whose matches are wanted: the last. */
  readonly goal: number;
  readonly symbols: Symbols;
}

/** What a grammar is made of. */
export interface GrammarSource {
  /** A category may use scanners and categories before it only, so that nothing nests without end. */
  readonly categories: readonly Category[];
  readonly scanners: Readonly<Record<string, { readonly scan: Scanner; readonly first: readonly string[] }>>;
  readonly lexicon: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly abbreviations: ReadonlySet<string>;
  readonly digitClasses: (digits: string, symbols: Symbols) => readonly Sense[];
  /** The names of the classes that `digitClasses` gives. */
  readonly digitClassNames: readonly string[];
}

/** Compiles every category into a trie; the words of the shapes join the lexicon. */
export function compileGrammar(source: GrammarSource): Grammar {
  const { scanners, lexicon, digitClasses } = source;
  const numbers = new Map<string, number>();
  const of = (name: string): number => {
    const known = numbers.get(name) ?? numbers.size;
    numbers.set(name, known);
    return known;
  };
  const symbols: Symbols = { of };
  for (const name of source.digitClassNames) of(name);
  const senses = new Map<string, Sense[]>();
  const addSense = (word: string, symbol: number, value: number): void => {
    const list = senses.get(word) ?? [];
    if (!list.some((sense) => sense.symbol === symbol)) list.push({ symbol, value });
    senses.set(word, list);
  };
  for (const [name, words] of Object.entries(lexicon)) {
    for (const [word, value] of Object.entries(words)) addSense(word, of(`<${name}>`), value);
  }
  const order = new Map<string, number>();
  const compiled: CompiledCategory[] = [];
  for (const [name, { scan }] of Object.entries(scanners)) {
    order.set(`<${name}>`, compiled.length);
    compiled.push({ root: null, scanner: scan, first: NO_SYMBOLS, alone: NO_SYMBOLS });
  }
  const step = (node: TrieNode, { word, tight }: ShapePart): TrieNode => {
    const category = order.get(word);
    if (category !== undefined) return stepCategory(node, category, tight);
    const isClass = word.startsWith("<") && word.length > 1;
    if (!isClass) addSense(word, of(word), 0);
    return stepTerminal(node, of(word), tight, isClass);
  };
  for (const { name, rules } of source.categories) {
    const root = emptyNode();
    rules.forEach((rule, priority) => {
      for (const parts of expandShape(rule.shape)) parts.reduce(step, root).accepts.push({ rule, priority });
    });
    order.set(`<${name}>`, compiled.length);
    compiled.push({ root, scanner: null, first: NO_SYMBOLS, alone: NO_SYMBOLS });
  }
  const firstWords = Object.values(scanners).map(({ first }) => first.map(of));
  compiled.forEach((category, index) => {
    if (category.root !== null) {
      category.first = fillFirst(category.root, compiled, numbers.size);
      category.alone = aloneOf(category.root, compiled, numbers.size);
    } else {
      category.first = new Uint8Array(numbers.size);
      for (const symbol of firstWords[index] ?? []) category.first[symbol] = 1;
      category.alone = category.first;
    }
  });
  const vocabulary: Vocabulary = {
    senses,
    abbreviations: source.abbreviations,
    digitSenses: remembering((digits) => digitClasses(digits, symbols)),
  };
  return { vocabulary, categories: compiled, goal: compiled.length - 1, symbols };
}

// Runs of up to four digits are kept, 11,110 at most: they are most of those in news.
function remembering(sensesOf: (digits: string) => readonly Sense[]): Vocabulary["digitSenses"] {
  const known = new Map<string, readonly Sense[]>();
  return (text, start, end) => {
    if (end - start > 15) return NO_SENSES;
    const digits = text.slice(start, end);
    if (end - start > 4) return sensesOf(digits);
    const senses = known.get(digits) ?? sensesOf(digits);
    known.set(digits, senses);
    return senses;
  };
}

const NO_SENSES: readonly Sense[] = [];

function stepCategory(node: TrieNode, category: number, tight: boolean): TrieNode {
  const known = node.parts.find((part) => part.category === category && part.tight === tight);
  if (known !== undefined) return known.node;
  const next = emptyNode();
  node.parts.push({ category, tight, node: next });
  return next;
}

function stepTerminal(node: TrieNode, symbol: number, tight: boolean, counts: boolean): TrieNode {
  const edge = node.terminals.get(symbol) ?? { loose: null, tight: null, counts };
  node.terminals.set(symbol, edge);
  const next = (tight ? edge.tight : edge.loose) ?? emptyNode();
  if (tight) edge.tight = next;
  else edge.loose = next;
  return next;
}

function fillFirst(node: TrieNode, compiled: readonly CompiledCategory[], size: number): Uint8Array {
  node.first = new Uint8Array(size);
  for (const [symbol, { loose, tight }] of node.terminals) {
    node.first[symbol] = 1;
    if (loose !== null) fillFirst(loose, compiled, size);
    if (tight !== null) fillFirst(tight, compiled, size);
  }
  for (const part of node.parts) {
    const first = compiled[part.category]?.first;
    for (let symbol = 0; symbol < size; symbol += 1) if (first?.[symbol] === 1) node.first[symbol] = 1;
    fillFirst(part.node, compiled, size);
  }
  return node.first;
}

function aloneOf(root: TrieNode, compiled: readonly CompiledCategory[], size: number): Uint8Array {
  const alone = new Uint8Array(size);
  for (const [symbol, { loose, tight }] of root.terminals) {
    if ((loose?.accepts.length ?? 0) > 0 || (tight?.accepts.length ?? 0) > 0) alone[symbol] = 1;
  }
  for (const { category, node } of root.parts) {
    if (node.accepts.length === 0) continue;
    for (let symbol = 0; symbol < size; symbol += 1) if (compiled[category]?.alone[symbol] === 1) alone[symbol] = 1;
  }
  return alone;
}

const NO_SYMBOLS = new Uint8Array(0);

function emptyNode(): TrieNode {
  return { terminals: new Map(), parts: [], accepts: [], first: NO_SYMBOLS };
}
