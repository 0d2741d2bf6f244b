/** Who "he said", "it added" or "the statement said" means, by who spoke before in the report. */
import type { Name, Party, StatementClass } from "../../text/annotation.ts";
import { isSurelySaid } from "./content-bounds.ts";
import { type Draft, lowerAt, type Run, tokenAt, wordAt } from "./draft.ts";
import { type NameIndex, namesIn, partyOf } from "./speakers.ts";
import { QUOTE, type TokenFacts } from "./token-facts.ts";

/** Who speaks, who may when that is open, and why, when it was decided and not said. */
export interface Settled {
  readonly speaker: Party | null;
  readonly candidates: readonly Party[];
  /** For the statement's rule: how a pronoun or a description was read. */
  readonly note?: string;
}

/** The speakers of a report so far; a reader of statements tells it each in the order of the text. */
export interface EarlierSpeakers {
  /** Completes what the source alone says. */
  settle(draft: Draft, own: Settled, statementClass: StatementClass): Settled;
  /** Remembers a statement for those after it. */
  tell(draft: Draft, speaker: Party | null, kind: StatementClass): void;
}

interface Entry {
  readonly draft: Draft;
  readonly party: Party;
  readonly kind: Kind;
  /** The words of its source in small letters. */
  readonly words: ReadonlySet<string>;
  /** The last token of its cue and contents. */
  readonly last: number;
}

type Kind = "person" | "body" | "several" | "document";

const PRONOUNS: ReadonlyMap<string, readonly Kind[]> = new Map([
  ["he", ["person"]],
  ["she", ["person"]],
  ["it", ["body", "document"]],
  ["they", ["several", "body"]],
]);
// "Navy sources", "two officials", "residents": more than one speak.
const SEVERAL =
  /(?:[^s]s|people|police|media|authorities|deputies|forces|women|men|others|some|many|both|two|three|four|several)$/u;
// Persons whom a source only describes: "a spokesman", "one woman".
const PERSONS = new Set(
  "spokesman spokeswoman spokesperson official man woman witness resident source reporter correspondent officer representative leader minister president governor mayor chief head director chairman chairwoman secretary envoy ambassador lawyer attorney driver farmer teacher doctor soldier student villager survivor neighbour neighbor friend colleague brother sister father mother son daughter wife husband uncle aunt owner manager analyst expert professor engineer aide adviser advisor judge captain commander general colonel sheriff employee worker journalist activist lawmaker senator diplomat candidate".split(
    " ",
  ),
);
const DOCUMENTS = new Set(
  "statement release report letter tweet post memo text document note communique communiqué filing complaint lawsuit article paper study survey poll".split(
    " ",
  ),
);
// "The company", "the operator": words that stand for the one body that has spoken.
const BODIES = new Set(
  "company firm operator carrier airline bank group organisation organization corporation manufacturer retailer utility union charity".split(
    " ",
  ),
);
const PAPERS = /\b(?:treaty|agreement|accord|pact|act|law|constitution)$/iu;
/** Between a statement and the pronoun that goes on with its speaker so many sentences without a quotation may stand. */
const MOST_BETWEEN = 1;
/** So many sentences of a quotation are looked over for that. */
const MOST_SENTENCES = 60;
/** "It said …, adding …, warning …": so many cues back one source may be shared. */
const MOST_SHARING = 6;
/** A description is looked for among so many earlier speakers. */
const MOST_EARLIER = 40;
/** "the head of the provincial rescue service" has so many tokens at most. */
const LONGEST_DESCRIPTION = 9;
const IDLE = new Set("the a an of for in at on to and 's ’s , - 's".split(" "));

/** Begins a report. */
export function earlierSpeakers(facts: TokenFacts, names: NameIndex): EarlierSpeakers {
  const entries: Entry[] = [];
  return {
    settle(draft, own, statementClass) {
      const { source } = draft;
      if (!source || draft.within || statementClass === "attitude") return own;
      if (isThing(facts, source) && !(draft.cue && isSurelySaid(facts, draft.cue))) return own;
      if (own.speaker === null && source.end - source.first === 1)
        return byPronoun(facts, names, entries, source, own) ?? own;
      if (own.speaker?.entity === null) return byDescription(facts, names, entries, source, own.speaker) ?? own;
      return own;
    },
    tell(draft, speaker, statementClass) {
      if (!speaker || !/\p{L}/u.test(speaker.name) || draft.within) return;
      if ((statementClass === "attitude" && !isPerson(names, speaker)) || draft.contents.length === 0) return;
      const words = draft.source ? wordsOf(facts, draft.source) : new Set<string>();
      const kind = kindOf(facts, names, draft, speaker, entries);
      entries.push({ draft, party: speaker, kind, words, last: lastToken(draft) });
    },
  };
}

/** "It refers to …", "they explore …" may mean anything; "it said" and "they said" somebody who speaks. */
function isThing(facts: TokenFacts, source: Run): boolean {
  return source.end - source.first === 1 && /^(?:it|they)$/u.test(lowerAt(facts.tokens, source.first));
}

function isPerson(names: NameIndex, party: Party): boolean {
  return party.entity !== null && names.persons.has(party.entity);
}

/** "He said", "it added": who spoke last goes on, where nobody else was named in between. */
function byPronoun(
  facts: TokenFacts,
  names: NameIndex,
  entries: readonly Entry[],
  source: Run,
  own: Settled,
): Settled | null {
  const pronoun = lowerAt(facts.tokens, source.first);
  const kinds = PRONOUNS.get(pronoun);
  const before = entries.at(-1);
  // "…, it said, adding that …": one source of two cues.
  const shared = entries.slice(-MOST_SHARING).findLast((entry) => entry.draft.source?.first === source.first);
  if (kinds && shared) return { speaker: shared.party, candidates: [], note: `“${pronoun}” is who spoke before` };
  if (!kinds || !before || before.last >= source.first || !isNear(facts, before.last, source.first)) return null;
  const others = namedBetween(facts, names, before, source.first).map((name) => partyOf(names, name));
  const isFitting =
    (kinds.includes(before.kind) || (pronoun === "it" && isBareName(names, before.party))) &&
    !isOtherSex(facts, names, before, pronoun);
  const rivals = pronoun === "it" || pronoun === "they" ? [] : others.filter((other) => !isSame(other, before.party));
  if (isFitting && rivals.length === 0)
    return { speaker: before.party, candidates: [], note: `“${pronoun}” is who spoke before` };
  const candidates = distinct([...(isFitting ? [before.party] : []), ...rivals, ...own.candidates]);
  return candidates.length > 0 ? { speaker: null, candidates } : null;
}

/** A person of one word whom the report calls neither he nor she may be a body: "Sendal said …, which it said was …". */
function isBareName(names: NameIndex, { entity, name }: Party): boolean {
  return entity !== null && !name.includes(" ") && !names.pronouns.has(entity);
}

/** True when so few unquoted sentences stand between two tokens that a pronoun may reach over them. */
function isNear(facts: TokenFacts, last: number, first: number): boolean {
  const { sentenceOf, sentenceStarts } = facts.tokens;
  let between = 0;
  if (sentenceOf[first]! - sentenceOf[last]! > MOST_SENTENCES) return false;
  for (let s = sentenceOf[first]! - 1; s > sentenceOf[last]!; s--) {
    let isQuoted = true;
    for (let i = sentenceStarts[s]!; i < sentenceStarts[s + 1]! && isQuoted; i++)
      isQuoted = facts.quote[i] !== QUOTE.outside;
    if (!isQuoted && ++between > MOST_BETWEEN) return false;
  }
  return true;
}

/** Persons named outside quotation marks after an earlier statement; one in its own sentence is a hearer and no rival. */
function namedBetween(facts: TokenFacts, names: NameIndex, before: Entry, first: number): Name[] {
  const { tokens } = facts;
  const from = tokens.sentenceStarts[tokens.sentenceOf[before.last]! + 1]!;
  const start = tokens.starts[from];
  const end = tokens.starts[first]!;
  if (start === undefined || start >= end) return [];
  return namesIn(names, { start, end }).filter(
    (name) =>
      name.type === "person" && name.by !== "pronoun" && facts.quote[tokenAt(tokens, name.start)] === QUOTE.outside,
  );
}

/** True when the report calls the person by the other pronoun, or the source's own word does ("a spokeswoman"). */
function isOtherSex(facts: TokenFacts, names: NameIndex, before: Entry, pronoun: string): boolean {
  const other =
    pronoun === "he" ? /^(?:she|her|hers|herself)$/iu : pronoun === "she" ? /^(?:he|him|his|himself)$/iu : null;
  if (!other) return false;
  const word = before.draft.source ? lowerAt(facts.tokens, before.draft.source.first) : "";
  if (other.test(word)) return true;
  const words = [...before.words, ...wordsInFront(facts, before.draft.source)];
  const male =
    pronoun === "she" &&
    words.some((one) => /^(?:mr|.*man|father|brother|husband|son)$/u.test(one) && !/woman$/u.test(one));
  const female =
    pronoun === "he" && words.some((one) => /^(?:mrs|ms|miss|.*woman|mother|sister|wife|daughter)$/u.test(one));
  const { entity } = before.party;
  return male || female || (entity !== null && (names.pronouns.get(entity) ?? []).some((one) => other.test(one)));
}

/** "Their father, | former mayor Robin Kole": the few words in front of a source. */
function wordsInFront(facts: TokenFacts, source: Run | null): ReadonlySet<string> {
  return source ? wordsOf(facts, { first: Math.max(0, source.first - 3), end: source.first }) : new Set();
}

/** "The statement said", "the news agency reported": the one earlier speaker whose source holds all these words. */
function byDescription(
  facts: TokenFacts,
  names: NameIndex,
  entries: readonly Entry[],
  source: Run,
  own: Party,
): Settled | null {
  const { tokens } = facts;
  if (lowerAt(tokens, source.first) !== "the" || source.end - source.first > LONGEST_DESCRIPTION) return null;
  for (let i = source.first + 1; i < source.end; i++) if (/^\p{Lu}/u.test(wordAt(tokens, i))) return null;
  const wanted = [...wordsOf(facts, source)];
  if (wanted.length === 0 || SEVERAL.test(wanted.at(-1)!)) return null;
  const parties: Party[] = [];
  // "The company", when one body alone has spoken.
  const isAny = wanted.length === 1 && BODIES.has(wanted[0]!);
  for (const entry of entries.slice(-MOST_EARLIER)) {
    const isBody =
      isAny &&
      entry.party.entity !== null &&
      !PAPERS.test(entry.party.name) &&
      (names.bodies.has(entry.party.entity) || isBareName(names, entry.party));
    if (!isBody && !wanted.every((word) => entry.words.has(word))) continue;
    if (isSame(entry.party, own) || parties.some((party) => isSame(party, entry.party))) continue;
    parties.push(entry.party);
  }
  // Of several statements and letters the last one is meant; of several spokesmen nobody knows.
  const isDocument = wanted.some((word) => DOCUMENTS.has(word));
  const party = isDocument ? parties.at(-1) : parties[0];
  return party && (isDocument || (parties.length === 1 && !isHeldByOthers(names, wanted.at(-1)!, party)))
    ? { speaker: party, candidates: [], note: `“the ${wanted.join(" ")}” is who spoke before` }
    : null;
}

/** True when somebody else of the report is called so: "President Ana Lind" beside "President Jon Brek". */
function isHeldByOthers(names: NameIndex, office: string, party: Party): boolean {
  const holders = names.holders.get(office);
  return holders !== undefined && [...holders].some((entity) => entity !== party.entity);
}

function kindOf(facts: TokenFacts, names: NameIndex, { source }: Draft, party: Party, entries: readonly Entry[]): Kind {
  const words = source ? [...wordsOf(facts, source)] : [];
  const word = source && source.end - source.first === 1 ? lowerAt(facts.tokens, source.first) : "";
  if (source && joins(facts, source)) return "several";
  if (word === "he" || word === "she" || isPerson(names, party)) return "person";
  if (words.some((one) => PERSONS.has(one))) return "person";
  if (words.some((one) => DOCUMENTS.has(one))) return "document";
  if (source === null || PRONOUNS.has(word)) return entries.at(-1)?.kind ?? "body";
  if (party.entity === null && (words.length === 0 || SEVERAL.test(headWord(words)))) return "several";
  return "body";
}

/** "Mr. Lind and Mr. Brek": more than one, whoever is named first. */
function joins({ tokens }: TokenFacts, { first, end }: Run): boolean {
  for (let i = first + 1; i + 1 < end; i++)
    if (
      lowerAt(tokens, i) === "and" &&
      /^\p{Lu}/u.test(wordAt(tokens, i - 1)) &&
      /^\p{Lu}/u.test(wordAt(tokens, i + 1))
    )
      return true;
  return false;
}

/** "officials" of "officials in the region". */
function headWord(words: readonly string[]): string {
  return words.find((word) => SEVERAL.test(word)) ?? words.at(-1)!;
}

function wordsOf({ tokens }: TokenFacts, { first, end }: Run): Set<string> {
  const words = new Set<string>();
  for (let i = first; i < end; i++) {
    const word = lowerAt(tokens, i);
    if (!IDLE.has(word) && /\p{L}/u.test(word)) words.add(word);
  }
  return words;
}

function isSame(a: Party, b: Party): boolean {
  return a.entity === null ? b.entity === null && a.name === b.name : a.entity === b.entity;
}

function distinct(parties: readonly Party[]): Party[] {
  return parties.filter((party, k) => parties.findIndex((other) => isSame(other, party)) === k);
}

function lastToken({ contents, cue, source }: Draft): number {
  let last = -1;
  for (const run of [...contents, cue, source]) if (run) last = Math.max(last, run.end - 1);
  return last;
}
