/** Links sources, cues and contents of one paragraph to attributions: which cue a span belongs to. */
import { lowerAt } from "./draft.ts";
import type { RoleSpan } from "./find-spans.ts";
import { QUOTE, type TokenFacts } from "./token-facts.ts";

/** A cue with what was said and who said it, as runs of tokens; the source or the cue may be missing. */
export interface Attribution {
  readonly source: RoleSpan | null;
  readonly cue: RoleSpan | null;
  readonly contents: readonly RoleSpan[];
  /** True when the source is another cue's that this one shares ("said …, adding that …"). */
  readonly sharesSource: boolean;
}

const SOURCE = 0;
const CUE = 1;
const CONTENT = 2;
/** A link that costs more is not made. */
const DEAREST_CONTENT = 7;
const DEAREST_SOURCE = 5;

/** Links the spans of one paragraph, given in order. */
export function linkSpans(facts: TokenFacts, spans: readonly RoleSpan[]): Attribution[] {
  const cues = spans.filter((span) => span.role === CUE);
  const sources = spans.filter((span) => span.role === SOURCE);
  const contents = spans.filter((span) => span.role === CONTENT);
  const sourceOf = linkSources(facts, cues, sources, spans);
  const contentsOf = cues.map((): RoleSpan[] => []);
  const orphans: RoleSpan[] = [];
  for (const content of contents) {
    const nearest = cheapest(
      cues,
      (cue, k) => contentCost(facts, cue, content, sourceOf[k] ?? null, spans) - goesOn(facts, contentsOf[k]!, content),
      DEAREST_CONTENT,
    );
    if (nearest < 0) orphans.push(content);
    else contentsOf[nearest]!.push(content);
  }
  rescueBareCues(facts, cues, contentsOf, sourceOf, spans);
  const attributions = cues.map((cue, k): Attribution => {
    const own = sourceOf[k] ?? null;
    const shared = own === null ? sharedSource(facts, cues, k, sourceOf) : null;
    return { cue, source: own ?? shared, contents: contentsOf[k]!, sharesSource: own === null && shared !== null };
  });
  for (const content of orphans)
    attributions.push({ cue: null, source: null, contents: [content], sharesSource: false });
  return attributions;
}

/** Each cue's own source; a source serves the cue that it is nearest to. */
function linkSources(
  facts: TokenFacts,
  cues: readonly RoleSpan[],
  sources: readonly RoleSpan[],
  spans: readonly RoleSpan[],
): (RoleSpan | null)[] {
  const links: { cue: number; source: RoleSpan; cost: number }[] = [];
  cues.forEach((cue, k) => {
    for (const source of sources) {
      const cost = sourceCost(facts, cue, source, spans);
      if (cost <= DEAREST_SOURCE) links.push({ cue: k, source, cost });
    }
  });
  links.sort((a, b) => a.cost - b.cost || a.cue - b.cue || a.source.first - b.source.first);
  const sourceOf: (RoleSpan | null)[] = cues.map(() => null);
  const used = new Set<RoleSpan>();
  for (const { cue, source } of links) {
    if (sourceOf[cue] || used.has(source)) continue;
    sourceOf[cue] = source;
    used.add(source);
  }
  return sourceOf;
}

/** A later verb of the same sentence goes on with the subject of the one before ("said …, adding that …"). */
function sharedSource(
  facts: TokenFacts,
  cues: readonly RoleSpan[],
  k: number,
  sourceOf: readonly (RoleSpan | null)[],
): RoleSpan | null {
  const sentence = facts.tokens.sentenceOf[cues[k]!.first];
  for (let j = k - 1; j >= 0; j--) {
    if (facts.tokens.sentenceOf[cues[j]!.first] !== sentence) return null;
    if (sourceOf[j]) return sourceOf[j]!;
  }
  if (isPassiveOpening(facts, cues[k]!)) return null;
  // "Citing a report, the minister said …": an opening participle has the subject that follows.
  const next = k + 1 < cues.length ? cues[k + 1]! : null;
  const opens = facts.tokens.sentenceStarts[sentence!]! >= cues[k]!.first - 2;
  return opens && next && facts.tokens.sentenceOf[next.first] === sentence ? (sourceOf[k + 1] ?? null) : null;
}

/** "Asked whether it was true, the minister said …": not the minister asked. */
function isPassiveOpening(facts: TokenFacts, cue: RoleSpan): boolean {
  return ["asked", "pressed", "questioned", "told", "quizzed"].includes(lowerAt(facts.tokens, cue.first));
}

function sourceCost(facts: TokenFacts, cue: RoleSpan, source: RoleSpan, spans: readonly RoleSpan[]): number {
  const { tokens, tree } = facts;
  const gap = gapBetween(cue, source);
  const sentences = Math.abs(tokens.sentenceOf[cue.first]! - tokens.sentenceOf[source.first]!);
  const [from, to] = between(cue, source);
  const crossed = spans.filter((span) => span.first >= from && span.end <= to);
  let cost = Math.min(gap, 30) * 0.08 + sentences * 4;
  for (const span of crossed) cost += span.role === CUE ? 1.5 : 0.7;
  for (let i = from; i < to; i++) if (isBreak(facts, i)) cost += 0.25;
  if (isSubjectOf(tree.heads, source, cue)) cost -= 1.5;
  return cost;
}

/** True when some word of the one hangs on a word of the other. */
function isSubjectOf(heads: Int32Array, source: RoleSpan, cue: RoleSpan): boolean {
  for (let i = source.first; i < source.end; i++) {
    const head = heads[i]!;
    if (head >= cue.first && head < cue.end) return true;
  }
  return false;
}

function contentCost(
  facts: TokenFacts,
  cue: RoleSpan,
  content: RoleSpan,
  source: RoleSpan | null,
  spans: readonly RoleSpan[],
): number {
  const { tokens, tree, quote } = facts;
  const [from, to] = between(cue, content);
  const crossed = spans.filter((span) => span.first >= from && span.end <= to && span !== source);
  const gap =
    gapBetween(cue, content) - (source && source.first >= from && source.end <= to ? source.end - source.first : 0);
  const before = content.end <= cue.first;
  const sentences = before
    ? tokens.sentenceOf[cue.first]! - tokens.sentenceOf[content.end - 1]!
    : tokens.sentenceOf[content.first]! - tokens.sentenceOf[cue.end - 1]!;
  let cost = Math.min(gap, 40) * 0.08;
  const quoted = quote[content.first] !== QUOTE.outside && quote[content.end - 1] !== QUOTE.outside;
  cost += sentences * (quoted ? (before ? 3 : 1.2) : 7);
  for (const span of crossed) cost += span.role === CUE ? 2.2 : span.role === SOURCE ? 1.6 : 0.6;
  if (isSubjectOf(tree.heads, content, cue) || isSubjectOf(tree.heads, cue, content)) cost -= 1;
  return cost;
}

/** What a content gains with the cue whose quotation it goes on with ("…," she said of the vote. "…"). */
function goesOn(facts: TokenFacts, earlier: readonly RoleSpan[], content: RoleSpan): number {
  const last = earlier[earlier.length - 1];
  if (!last || !startsQuoted(facts, content)) return 0;
  if (startsQuoted(facts, last)) return 3.5;
  // Reported speech seldom goes on with a quotation that is a sentence of its own.
  return last.end <= content.first && opensSentence(facts, content) ? -2.5 : 0;
}

function opensSentence(facts: TokenFacts, { first }: RoleSpan): boolean {
  const { sentenceOf, sentenceStarts } = facts.tokens;
  return sentenceStarts[sentenceOf[first]!] === first;
}

function startsQuoted(facts: TokenFacts, span: RoleSpan): boolean {
  return facts.quote[span.first] !== QUOTE.outside;
}

/** A cue that got no content takes a neighbour's that lies on its side, when that neighbour has another. */
function rescueBareCues(
  facts: TokenFacts,
  cues: readonly RoleSpan[],
  contentsOf: RoleSpan[][],
  sourceOf: readonly (RoleSpan | null)[],
  spans: readonly RoleSpan[],
): void {
  cues.forEach((cue, k) => {
    if (contentsOf[k]!.length > 0) return;
    for (const j of [k - 1, k + 1]) {
      const rich = contentsOf[j];
      if (!rich || rich.length < 2) continue;
      const at = cheapest(rich, (content) => contentCost(facts, cue, content, sourceOf[k] ?? null, spans), 2.5);
      if (at >= 0) {
        contentsOf[k]!.push(rich[at]!);
        rich.splice(at, 1);
        return;
      }
    }
  });
}

function between(a: RoleSpan, b: RoleSpan): [number, number] {
  return a.end <= b.first ? [a.end, b.first] : [b.end, a.first];
}

function gapBetween(a: RoleSpan, b: RoleSpan): number {
  const [from, to] = between(a, b);
  return Math.max(0, to - from);
}

function isBreak(facts: TokenFacts, i: number): boolean {
  const code = facts.tokens.text.charCodeAt(facts.tokens.starts[i]!);
  return code === 59 || code === 58; // ; :
}

function cheapest<T>(items: readonly T[], cost: (item: T, index: number) => number, limit: number): number {
  let best = -1;
  let least = limit;
  items.forEach((item, index) => {
    const value = cost(item, index);
    if (value < least) {
      least = value;
      best = index;
    }
  });
  return best;
}
