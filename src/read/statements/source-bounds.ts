/** Sets sources by what stands right beside the cue and by the tree, where those are surer than the model. */
import { isSurelySaid } from "./content-bounds.ts";
import { type Draft, lowerAt, type Run, runsMeet, wordAt } from "./draft.ts";
import { namesOutlet } from "./relay-rules.ts";
import { hashText, QUOTE, type TokenFacts } from "./token-facts.ts";
import { relationNumber } from "./tree-facts.ts";

const NSUBJ = relationNumber("nsubj");
const CONJ = relationNumber("conj");
const ADVCL = relationNumber("advcl");
const FINITE = new Set(["VBD", "VBZ", "VBP"].map(hashText));
const GERUND = hashText("VBG");
const NAME = new Set(["NNP", "NNPS"].map(hashText));
/** A subject has so many tokens at most. */
const LONGEST_SOURCE = 30;

/** Mends the sources; every step leaves alone what it is not sure of. */
export function boundSources(facts: TokenFacts, drafts: readonly Draft[]): Draft[] {
  const subjects = subjectsOf(facts);
  return drafts.map((given) => {
    const draft = withTitle(facts, pastClause(facts, given));
    const described = withDescription(facts, draft);
    if (described !== draft) return described;
    const message = messageBefore(facts, draft);
    const own = message ?? ownSubject(facts, subjects, draft);
    const source = own ? own.source : draft.source;
    const trimmed = source && withoutLooseEnds(facts, toCue(facts, source, draft.cue));
    if (trimmed === draft.source) return withOffice(facts, draft);
    const { sharesSource: _shares, ...rest } = message ? { ...draft, cue: message.cue } : draft;
    const shares = !own && draft.sharesSource ? { sharesSource: true } : {};
    return withOffice(facts, { ...rest, ...shares, source: trimmed });
  });
}

/** By verb its subject before it, -1 without. */
function subjectsOf({ tokens, tree }: TokenFacts): Int32Array {
  const subjects = new Int32Array(tokens.count).fill(-1);
  for (let i = 0; i < tokens.count; i++) {
    const head = tree.heads[i]!;
    if (head > i && tree.relations[i] === NSUBJ) subjects[head] = i;
  }
  return subjects;
}

/** The subject of the cue's own verb where the source was taken from elsewhere, or is missing. */
function ownSubject(facts: TokenFacts, subjects: Int32Array, draft: Draft): { source: Run } | null {
  const { cue, source } = draft;
  if (!cue || !isSurelySaid(facts, cue)) return null;
  const verb = verbOf(facts, cue);
  if (verb < 0) return null;
  const direct = subjects[verb]!;
  if (direct >= 0) {
    const run = nounRun(facts, direct, cue.first);
    const isFar = !source || (!runsMeet(source, run) && source.end < run.first);
    return isFar && run.end === cue.first && isNominal(facts, draft, run) ? { source: run } : null;
  }
  // "Lind said Brek had left, citing …" is still Lind; only what an outlet reports is another's.
  if (source && !(namesOutlet(facts, source) && source.end < verb)) return null;
  const governed = subjectAbove(facts, subjects, verb);
  if (!governed || (source && runsMeet(source, governed)) || !isNominal(facts, draft, governed)) return null;
  // "The Times reports Lind left, saying …": she, and not the paper; but never one that is farther off than the source.
  return source && governed.first < source.first ? null : { source: governed };
}

/** The token of a cue that is its verb of saying. */
function verbOf({ tag, cueGrade }: TokenFacts, cue: Run): number {
  for (let i = cue.first; i < cue.end; i++)
    if (cueGrade[i]! >= 4 && (FINITE.has(tag[i]!) || tag[i] === GERUND)) return i;
  return -1;
}

/** "The company is sending a ship but predicts …": the subject of the verb that this one is joined to. */
function subjectAbove(facts: TokenFacts, subjects: Int32Array, verb: number): Run | null {
  const { tree } = facts;
  // "…, the agency quoted Lind as saying, adding …" goes on with Lind.
  if (lowerAt(facts.tokens, verb - 2) === "saying") return null;
  let at = verb;
  for (let step = 0; step < 3; step++) {
    const relation = tree.relations[at]!;
    const isJoined =
      (relation === CONJ && FINITE.has(facts.tag[verb]!)) || (relation === ADVCL && facts.tag[verb] === GERUND);
    if (!isJoined) return null;
    const head = tree.heads[at]!;
    if (head < 0 || head > at) return null;
    if (subjects[head]! >= 0) return nounRun(facts, subjects[head]!, verb);
    at = head;
  }
  return null;
}

/** True for a noun phrase outside the draft's contents; "which" and "who" say nothing of their own. */
function isNominal(facts: TokenFacts, { contents }: Draft, run: Run): boolean {
  if (
    run.end - run.first > LONGEST_SOURCE ||
    run.end <= run.first ||
    contents.some((content) => runsMeet(content, run))
  )
    return false;
  let isRelative = false;
  for (let i = run.first; i < run.end; i++) {
    if (facts.quote[i] !== QUOTE.outside) return false;
    isRelative ||= /^(?:who|which|that)$/u.test(lowerAt(facts.tokens, i));
    // "the senator called on others after the mogul | claimed": a clause is no subject.
    if (FINITE.has(facts.tag[i]!) && !isRelative) return false;
  }
  return !NO_SPEAKER.test(lowerAt(facts.tokens, run.first)) && !NO_SPEAKER.test(lowerAt(facts.tokens, run.end - 1));
}

const NO_SPEAKER =
  /^(?:who|which|that|what|i|we|you|one|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|morning|afternoon|evening|night|week|month|year)$/u;

function nounRun(facts: TokenFacts, noun: number, before: number): Run {
  const { tree, tokens } = facts;
  const first = Math.min(tree.left[noun]!, noun);
  let end = Math.min(tree.right[noun]! + 1, before);
  while (end > first && /^[,;]$/u.test(lowerAt(tokens, end - 1)) && end < before) end--;
  // "Lind on Friday"
  if (end - first > 2 && /day$/u.test(lowerAt(tokens, end - 1)) && lowerAt(tokens, end - 2) === "on") end -= 2;
  return { first, end };
}

/** "An official [who asked not to be named said]": of a cue that begins with "who" only the last verb is the cue. */
function pastClause(facts: TokenFacts, draft: Draft): Draft {
  const { cue, source } = draft;
  if (!cue || !source) return draft;
  const end = /^(?:who|which)$/u.test(lowerAt(facts.tokens, source.end - 1)) ? source.end - 1 : source.end;
  if (!/^(?:who|which)$/u.test(lowerAt(facts.tokens, end)) || cue.first - end > 1) return draft;
  let verb = cue.end - 1;
  while (verb > cue.first + 2 && !FINITE.has(facts.tag[verb]!)) verb--;
  if (verb <= cue.first + 2 || !isSurelySaid(facts, { first: verb, end: verb + 1 })) return draft;
  const first = end === source.first ? antecedentOf(facts, end, verb) : source.first;
  return first < 0 ? draft : { ...draft, source: { first, end: verb }, cue: { first: verb, end: cue.end } };
}

/** Where the noun phrase begins that a "who" describes and that the verb behind has for its subject; -1 without one. */
function antecedentOf({ tree }: TokenFacts, who: number, verb: number): number {
  const noun = tree.heads[tree.heads[who]!] ?? -1;
  return noun >= 0 && noun < who && tree.heads[noun] === verb && tree.relations[noun] === NSUBJ ? tree.left[noun]! : -1;
}

const TITLE = new Set(["NN", "NNP", "JJ"].map(hashText));
const LONGEST_TITLE = 5;

/** "Transport minister | Karl Osten said": words of office at the head of the sentence belong to the name behind them. */
function withTitle({ tokens, tag, quote }: TokenFacts, draft: Draft): Draft {
  const { source, cue } = draft;
  if (!source || !cue || source.end !== cue.first || !NAME.has(tag[source.first]!)) return draft;
  let { first } = source;
  const from = tokens.sentenceStarts[tokens.sentenceOf[first]!]!;
  while (
    first > from &&
    source.first - first <= LONGEST_TITLE &&
    (TITLE.has(tag[first - 1]!) || isCapital(tokens, first - 1, from)) &&
    quote[first - 1] === QUOTE.outside
  )
    first--;
  return first === from && first < source.first ? { ...draft, source: { first, end: source.end } } : draft;
}

/** A tagger may take the first word of a sentence for a verb ("Transport minister …"). */
function isCapital({ text, starts }: TokenFacts["tokens"], i: number, from: number): boolean {
  return i === from && /^\p{Lu}\p{Ll}/u.test(text.slice(starts[i], starts[i]! + 2));
}

/** "Cable operator | Sendal announced", "an official | who asked not to be named said": what stands between the source and its cue belongs to it. */
function toCue(facts: TokenFacts, given: Run, cue: Run | null): Run {
  const { tokens, tag, quote } = facts;
  const isOpen = /^(?:who|which)$/u.test(lowerAt(tokens, given.end - 1)) && given.end - given.first > 1;
  const source = isOpen ? { first: given.first, end: given.end - 1 } : given;
  if (!cue || cue.first <= source.end || cue.first - source.end > LONGEST_CLAUSE) return source;
  if (tokens.sentenceOf[source.first] !== tokens.sentenceOf[cue.first]) return source;
  let isName = cue.first - source.end <= 4;
  for (let i = source.end; i < cue.first; i++) {
    if (quote[i] !== QUOTE.outside || /^[,;:()]$/u.test(lowerAt(tokens, i))) return source;
    isName &&= NAME.has(tag[i]!);
  }
  const isClause = /^(?:who|which)$/u.test(lowerAt(tokens, source.end)) && cue.first - source.end > 2;
  const isParticiple =
    tag[source.end] === PARTICIPLE && cue.first - source.end > 1 && tag[source.end - 1] !== PARTICIPLE;
  return isName || isClause || isParticiple ? { first: source.first, end: cue.first } : source;
}

const LONGEST_CLAUSE = 14;
const PARTICIPLE = hashText("VBN");

const MESSAGES =
  /^(?:call|calls|message|messages|letter|letters|note|e-?mails?|statement|notice|sign|signal|text|texts|leaflets?|banner|alert|warning|tweet|post|memo|report|reports|recording)$/u;
const FARTHEST_MESSAGE = 18;

/** "picked up a distress call from the ship at about 11 a.m. saying …": the call says so, not who got it. */
function messageBefore(facts: TokenFacts, { cue, source, contents }: Draft): { source: Run; cue: Run } | null {
  const { tokens, tag, quote } = facts;
  const saying = cue ? cue.end - 1 : -1;
  if (!/^(?:saying|stating|warning|claiming|reading)$/u.test(lowerAt(tokens, saying))) return null;
  // "left, saying …" behind a comma goes on with the subject.
  if (contents[0]?.first !== saying + 1 || /^(?:as|,)$/u.test(lowerAt(tokens, saying - 1))) return null;
  const from = Math.max(tokens.sentenceStarts[tokens.sentenceOf[saying]!]!, saying - FARTHEST_MESSAGE);
  let noun = saying - 1;
  while (noun >= from && !MESSAGES.test(lowerAt(tokens, noun))) {
    if (FINITE.has(tag[noun]!) || quote[noun] !== QUOTE.outside) return null;
    noun--;
  }
  if (noun < from || (source && runsMeet(source, { first: noun, end: noun + 1 }))) return null;
  let first = noun;
  while (first > from && !FINITE.has(tag[first - 1]!) && INNER.has(tag[first - 1]!)) first--;
  // "released a statement saying": who released it says so.
  const verb = lowerAt(tokens, first - 1) === "up" ? first - 2 : first - 1;
  if (first > from && VERB.has(tag[verb]!) && !RECEIVES.test(lowerAt(tokens, verb))) return null;
  return { source: { first, end: beforeClock(facts, noun, saying) }, cue: { first: saying, end: saying + 1 } };
}

const RECEIVES = /^(?:receiv(?:ed|es|ing)|got|gets|getting|heard|hears|found|saw|seen|picked|obtained|intercepted)$/u;
const VERB = new Set(["VBD", "VBZ", "VBP", "VBN", "VBG", "VB", "RP"].map(hashText));
const INNER = new Set(["DT", "JJ", "NN", "NNP", "PRP$", "CD", "VBN"].map(hashText));

/** The end of a phrase without ", at about 11 a.m." behind it. */
function beforeClock({ tokens }: TokenFacts, noun: number, end: number): number {
  for (let i = noun + 1; i < end; i++)
    if (/^(?:at|on)$/u.test(lowerAt(tokens, i)) && end - i <= 6 && !/^\p{Lu}\p{Ll}{2,}/u.test(wordAt(tokens, i + 1)))
      return lowerAt(tokens, i - 1) === "," ? i - 1 : i;
  return end;
}

const DASH = /^[-–—]+$/u;

/** "a caller and", "a Sendal update –": what joins or parts is no part of a source. */
function withoutLooseEnds(facts: TokenFacts, source: Run): Run {
  let { first, end } = source;
  const isLoose = (i: number) => /^(?:and|but|or|[-–—:;]+)$/u.test(lowerAt(facts.tokens, i));
  const isDashed = (i: number) => DASH.test(lowerAt(facts.tokens, i));
  let dashes = 0;
  for (let i = first; i < end; i++) if (isDashed(i)) dashes++;
  // "Brek – who owns the pier –" keeps its pair.
  while (end - first > 1 && isLoose(end - 1) && !(isDashed(end - 1) && dashes > 1)) end--;
  while (end - first > 1 && isLoose(first)) first++;
  // "years after it | the treaty promised": a pronoun in front of an article belongs to what stands before.
  if (
    /^(?:it|them|him|her|this|that)$/u.test(lowerAt(facts.tokens, first)) &&
    lowerAt(facts.tokens, first + 1) === "the"
  )
    first++;
  return first === source.first && end === source.end ? source : { first, end };
}

/** "according to a report | that the ministry published": what follows the source at once describes it. */
function withDescription(facts: TokenFacts, draft: Draft): Draft {
  const { cue, source, contents } = draft;
  if (!cue || !source || contents.length === 0 || lowerAt(facts.tokens, cue.first) !== "according") return draft;
  const tail = contents.find((run) => run.first === source.end);
  if (!tail || !/^(?:that|which|who|published|released|issued)$/u.test(lowerAt(facts.tokens, tail.first))) return draft;
  return { ...draft, source: { first: source.first, end: tail.end }, contents: contents.filter((run) => run !== tail) };
}

const LONGEST_OFFICE = 9;

/** "The road is shut, Velm's news agency | VNA said": words of office before a name are no part of the content before it. */
function withOffice(facts: TokenFacts, draft: Draft): Draft {
  const { tokens, quote, tag } = facts;
  const { source, contents } = draft;
  const content = contents[contents.length - 1];
  if (!source || !content || quote[content.end - 1] !== QUOTE.outside) return draft;
  if (content.end === source.first - 1 && lowerAt(tokens, content.end) === ",")
    return withName(facts, draft, content, source);
  if (content.end !== source.first) return draft;
  for (let i = content.end - 1; i > content.first + 2 && content.end - i <= LONGEST_OFFICE; i--) {
    if (FINITE.has(tag[i]!)) return draft;
    if (lowerAt(tokens, i) !== ",") continue;
    const cut = { first: content.first, end: i };
    return { ...draft, source: { first: i + 1, end: source.end }, contents: [...contents.slice(0, -1), cut] };
  }
  return draft;
}

/** "Six farms are lost, Captain Ana Lind, | the head of the guard, told …": a name in front of its office. */
function withName(facts: TokenFacts, draft: Draft, content: Run, source: Run): Draft {
  const { tokens, tag } = facts;
  if (!/^(?:the|an?)$/u.test(lowerAt(tokens, source.first))) return draft;
  let comma = content.end - 1;
  while (comma > content.first && content.end - comma <= LONGEST_NAME && NAME.has(tag[comma]!)) comma--;
  if (lowerAt(tokens, comma) !== "," || comma === content.end - 1 || comma - content.first < 3) return draft;
  const contents = [...draft.contents.slice(0, -1), { first: content.first, end: comma }];
  return { ...draft, source: { first: comma + 1, end: source.end }, contents };
}

const LONGEST_NAME = 5;
