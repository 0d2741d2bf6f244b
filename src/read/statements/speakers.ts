/** Who speaks: the entity among the words of a source, or the source's own words. */
import { ROLE_NOUNS } from "../../models/lexicon/name-words.ts";
import { ROLE_CLASSES } from "../../models/lexicon/role-classes.ts";
import type { Name, Party } from "../../text/annotation.ts";
import type { Span } from "../../text/span.ts";
import { lowerAt, type Run, spanOfRun } from "./draft.ts";
import { hashText, type TokenFacts } from "./token-facts.ts";
import { relationNumber } from "./tree-facts.ts";

/** Names by position, and each entity's fullest name. */
export interface NameIndex {
  readonly names: readonly Name[];
  readonly fullest: ReadonlyMap<string, string>;
  readonly persons: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  /** The pronouns that stand for each entity, as written. */
  readonly pronouns: ReadonlyMap<string, readonly string[]>;
  /** By word of office in small letters the persons who are named with it ("President Ana Lind"). */
  readonly holders: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Orders the names of a report for lookups. */
export function nameIndex(names: readonly Name[]): NameIndex {
  const ordered = [...names].sort((a, b) => a.start - b.start || b.end - a.end);
  const fullest = new Map<string, string>();
  for (const name of ordered) {
    if (name.by !== "name") continue;
    const known = fullest.get(name.entity);
    if (known === undefined || name.text.length > known.length) fullest.set(name.entity, name.text);
  }
  const persons = new Set(ordered.filter((name) => name.type === "person").map((name) => name.entity));
  const bodies = new Set(ordered.filter((name) => name.type === "organisation").map((name) => name.entity));
  const pronouns = new Map<string, string[]>();
  const holders = new Map<string, Set<string>>();
  for (const { by, text, role, entity } of ordered) {
    if (by === "pronoun") pronouns.set(entity, [...(pronouns.get(entity) ?? []), text].slice(-MOST_PRONOUNS));
    if (by !== "name" || !role || !persons.has(entity)) continue;
    for (const word of role.text.toLowerCase().match(/\p{L}+/gu) ?? [])
      holders.set(word, (holders.get(word) ?? new Set()).add(entity));
  }
  return { names: ordered, fullest, persons, bodies, pronouns, holders };
}

/** So many pronouns tell a person's sex. */
const MOST_PRONOUNS = 8;

/** The party behind an entity. */
export function partyOf(index: NameIndex, name: Name): Party {
  return { entity: name.entity, name: index.fullest.get(name.entity) ?? name.text };
}

/** Names that overlap a span, in order. */
export function namesIn(index: NameIndex, span: Span): Name[] {
  let low = 0;
  let high = index.names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (index.names[middle]!.start < span.start) low = middle + 1;
    else high = middle;
  }
  // A name that begins before the span may still reach into it.
  while (low > 0 && index.names[low - 1]!.end > span.start) low--;
  const found: Name[] = [];
  for (let k = low; k < index.names.length && index.names[k]!.start < span.end; k++) {
    if (index.names[k]!.end > span.start) found.push(index.names[k]!);
  }
  return found;
}

const PRONOUNS = new Set([
  "he",
  "she",
  "they",
  "it",
  "i",
  "we",
  "who",
  "which",
  "his",
  "her",
  "their",
  "its",
  "him",
  "them",
  "my",
  "our",
  "this",
  "that",
  "both",
  "one",
]);

/** The speaker that a source names: who its head word belongs to, else the person set beside it, else its own words. */
export function speakerOf(
  facts: TokenFacts,
  given: Run,
  index: NameIndex,
): { speaker: Party | null; candidates: Party[] } {
  const source = antecedentOf(facts, given) ?? given;
  const span = spanOfRun(facts.tokens, source);
  const found = namesIn(index, span);
  const head = headOf(facts, source);
  const headSpan = { start: facts.tokens.starts[head]!, end: facts.tokens.ends[head]! };
  const atHead = found.filter((name) => name.start < headSpan.end && name.end > headSpan.start);
  // "according to Bank President Ana Lind": the person behind the titles, and not the bank.
  const best =
    atHead.find((name) => name.type === "person" && name.by === "name") ??
    behindTitles(facts, source, found) ??
    personFirst(atHead) ??
    besideHead(facts, source, head, found) ??
    spokenFor(facts, source, head, found) ??
    behindOffice(facts, source, found);
  if (best) return { speaker: partyOf(index, best), candidates: [] };
  const holder = bareOffice(facts, source, index);
  if (holder) return { speaker: holder, candidates: [] };
  const text = facts.tokens.text.slice(span.start, span.end).replace(/^[\s"“„«]+|[\s,:]+$/gu, "");
  if (source.end - source.first === 1 && PRONOUNS.has(text.toLowerCase())) {
    const parties = found.map((name) => partyOf(index, name));
    return { speaker: null, candidates: parties };
  }
  return { speaker: { entity: null, name: text }, candidates: [] };
}

const RELATIVE_CLAUSE = relationNumber("acl:relcl");

/** "a notice on the door, which said …": what "which" and "who" stand for, by the tree; null for other sources. */
function antecedentOf(facts: TokenFacts, source: Run): Run | null {
  const { tokens, tree } = facts;
  if (source.end - source.first > 1 || !/^(?:which|who)$/u.test(lowerAt(tokens, source.first))) return null;
  let verb = tree.heads[source.first]!;
  for (let step = 0; verb >= 0 && step < 3 && tree.relations[verb] !== RELATIVE_CLAUSE; step++)
    verb = tree.heads[verb]!;
  const noun = verb < 0 || tree.relations[verb] !== RELATIVE_CLAUSE ? -1 : tree.heads[verb]!;
  if (noun < 0 || noun >= source.first) return beforeComma(facts, source.first - 1);
  let end = source.first;
  while (end > noun + 1 && lowerAt(tokens, end - 1) === ",") end--;
  let first = Math.min(tree.left[noun]!, noun);
  while (first < noun && /^(?:,|according|to|of|by|from|with|in|on|at|for|and)$/u.test(lowerAt(tokens, first))) first++;
  return { first, end };
}

/** "…, according to Sendal's notice, which said …": without a tree the few words in front of the comma. */
function beforeComma({ tokens, tag }: TokenFacts, comma: number): Run | null {
  if (comma < 2 || lowerAt(tokens, comma) !== ",") return null;
  let first = comma;
  while (first > 0 && comma - first < LONGEST_PHRASE && NOMINAL.has(tag[first - 1]!)) first--;
  return first < comma ? { first, end: comma } : null;
}

const LONGEST_PHRASE = 5;
const NOMINAL = new Set(["DT", "NN", "NNS", "NNP", "NNPS", "JJ", "POS", "PRP$", "CD"].map(hashText));

/** "President:", "quotes President of CNN": an office alone, held by the one person named with it before. */
function bareOffice({ tokens }: TokenFacts, source: Run, index: NameIndex): Party | null {
  if (source.end - source.first > 1) return null;
  const holders = index.holders.get(lowerAt(tokens, source.first));
  if (!holders) return null;
  const start = tokens.starts[source.first]!;
  const before = index.names.filter((name) => holders.has(name.entity) && name.end <= start);
  const entities = new Set(
    (before.length > 0 ? before : index.names.filter((name) => holders.has(name.entity))).map(({ entity }) => entity),
  );
  const [entity] = entities;
  return entity !== undefined && entities.size === 1 ? { entity, name: index.fullest.get(entity)! } : null;
}

function personFirst(names: readonly Name[]): Name | undefined {
  return (
    names.find((name) => name.type === "person" && name.by === "name") ??
    names.find((name) => name.by === "name") ??
    names[0]
  );
}

/** "Qeshm's governor, Heidar Alishvandi": a person whose words hang on the head and who is not set apart by a preposition or a genitive. */
function besideHead(facts: TokenFacts, source: Run, head: number, names: readonly Name[]): Name | undefined {
  const { tokens, tree } = facts;
  // "His adviser" is not he.
  const persons = names.filter((name) => name.type === "person" && name.by !== "pronoun");
  return persons.find((name) => {
    const last = lastTokenOf(facts, source, name);
    if (last < 0) return false;
    const next = tokens.text.slice(tokens.starts[last + 1] ?? 0, tokens.ends[last + 1] ?? 0);
    if (last + 1 < source.end && /^['’]s?$/u.test(next)) return false;
    const first = firstTokenOf(facts, source, name);
    const before = tokens.text.slice(tokens.starts[first - 1] ?? 0, tokens.ends[first - 1] ?? 0).toLowerCase();
    if (first > source.first && ["of", "for", "to", "from", "with", "by", "in", "at", "on", "and"].includes(before))
      return false;
    return (
      tree.heads[first] === head ||
      tree.heads[last] === head ||
      before === "," ||
      first === source.first ||
      last === head - 1 ||
      head === first - 1
    );
  });
}

const BETWEEN_TITLES = new Set([
  ",",
  "of",
  "for",
  "to",
  "from",
  "with",
  "by",
  "in",
  "at",
  "on",
  "and",
  "'s",
  "’s",
  "'",
  "’",
]);

/** "Colonel Pavla Strenik, the head of …", "Water minister Ana Lind": a person behind nothing but titles, with nothing of theirs behind. */
function behindTitles(facts: TokenFacts, source: Run, names: readonly Name[]): Name | undefined {
  const { tokens } = facts;
  return names.find((name) => {
    if (name.type !== "person" || name.by !== "name") return false;
    for (let i = source.first; i < firstTokenOf(facts, source, name); i++)
      if (BETWEEN_TITLES.has(lowerAt(tokens, i))) return false;
    const next = lastTokenOf(facts, source, name) + 1;
    return next >= source.end || [",", "of", "from", "who", "(", "and"].includes(lowerAt(tokens, next));
  });
}

const NOUN = hashText("NN");

/** "The director of the station Emil Karado": a person who ends the source, right behind a noun that is no title of others. */
function behindOffice(facts: TokenFacts, source: Run, names: readonly Name[]): Name | undefined {
  const { tokens, tag } = facts;
  return names.find((name) => {
    if (name.type !== "person" || name.by !== "name" || lastTokenOf(facts, source, name) !== source.end - 1)
      return false;
    const before = firstTokenOf(facts, source, name) - 1;
    const word = lowerAt(tokens, before);
    const isOfNobodyElse = tag[before] === NOUN && !ROLE_NOUNS.has(word) && !ROLE_CLASSES.has(word);
    return before > source.first && isOfNobodyElse && ROLE_CLASSES.has(lowerAt(tokens, source.first + 1));
  });
}

// Words for who or what speaks in another's name: "a spokesman for Hesk Hydro", "a statement from the bank".
const VOICES = new Set(
  "spokesman spokeswoman spokesperson spokespeople spokesmen official officials representative representatives words statement tweet letter call message email e-mail note alert release office service website page".split(
    " ",
  ),
);

/** The organisation or person that a spokesman, an office or a document stands for. */
function spokenFor(facts: TokenFacts, source: Run, head: number, names: readonly Name[]): Name | undefined {
  if (!VOICES.has(lowerAt(facts.tokens, head))) return undefined;
  const parties = names.filter((name) => name.by === "name" && name.type !== "place");
  return parties.find((name) => {
    const first = firstTokenOf(facts, source, name);
    const last = lastTokenOf(facts, source, name);
    if (last < head) return true;
    // "the press service of Talvenia's water ministry" does not speak for Talvenia.
    if (/^['’]s?$/u.test(lowerAt(facts.tokens, last + 1))) return false;
    return ["for", "from", "of", "by", "at"].some((word) => precedes(facts, source, first, word));
  });
}

/** True when a word stands before a name with at most a few words between. */
function precedes(facts: TokenFacts, source: Run, first: number, word: string): boolean {
  for (let i = first - 1; i >= Math.max(source.first, first - 4); i--)
    if (lowerAt(facts.tokens, i) === word) return true;
  return false;
}

function firstTokenOf(facts: TokenFacts, run: Run, span: Span): number {
  for (let i = run.first; i < run.end; i++) if (facts.tokens.ends[i]! > span.start) return i;
  return run.first;
}

function lastTokenOf(facts: TokenFacts, run: Run, span: Span): number {
  for (let i = run.end - 1; i >= run.first; i--) if (facts.tokens.starts[i]! < span.end) return i;
  return -1;
}

/** The token of a run that hangs on something outside it; the highest where there are several. */
export function headOf(facts: TokenFacts, run: Run): number {
  const { tree } = facts;
  let best = -1;
  for (let i = run.first; i < run.end; i++) {
    const head = tree.heads[i]!;
    if (head >= run.first && head < run.end) continue;
    if (best < 0 || tree.depth[i]! < tree.depth[best]!) best = i;
  }
  return best < 0 ? run.end - 1 : best;
}
