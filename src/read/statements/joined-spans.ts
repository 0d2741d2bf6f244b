/** Mends spans that run against the grain of the sentence: a source without its title, a cue within its source's clause, a clause that goes on. */
import { ROLE_NOUNS } from "../../models/lexicon/name-words.ts";
import { isSurelySaid } from "./content-bounds.ts";
import { type Draft, lowerAt, type Run, runHolds } from "./draft.ts";
import { headOf } from "./speakers.ts";
import { hashText, QUOTE, type TokenFacts } from "./token-facts.ts";
import { relationNumber } from "./tree-facts.ts";

/** Mends drafts; every step leaves alone what it is not sure of. */
export function mendJoinedSpans(facts: TokenFacts, drafts: readonly Draft[]): Draft[] {
  const grown: Run[] = [];
  const mended = drafts.map((draft) => {
    const whole = withTitle(facts, verbBeforeSource(facts, verbBehindClause(facts, draft)));
    const said = withoutPlaceAndTime(facts, withoutClauseBefore(facts, whole));
    const longer = andThat(facts, said);
    if (longer !== said) grown.push(longer.contents[longer.contents.length - 1]!);
    return longer;
  });
  return mended.filter((draft) => !isPartOfSaid(facts, draft, grown));
}

/** What was parted from a content that goes on after "and that" and is no saying itself. */
function isPartOfSaid(facts: TokenFacts, { cue, contents }: Draft, grown: readonly Run[]): boolean {
  if (!cue || isSurelySaid(facts, cue)) return false;
  return grown.some((run) => runHolds(run, cue) && contents.every((content) => runHolds(run, content)));
}

const NOUN_PARTS = new Set(
  (["compound", "amod", "det", "nummod", "nmod:poss", "flat"] as const).map((name) => relationNumber(name)),
);
const LONGEST_TITLE = 6;

/** "Transport minister Karl Osten said": the words before a name that hang on it are the source's too. */
function withTitle(facts: TokenFacts, draft: Draft): Draft {
  const { tree, tokens, quote } = facts;
  const { source, contents } = draft;
  if (!source) return draft;
  const start = tokens.sentenceStarts[tokens.sentenceOf[source.first]!]!;
  if (start === source.first) return draft;
  // Only a title opens a sentence with two words before a name, whatever the tree makes of them.
  if (source.first - start === 2 && ROLE_NOUNS.has(lowerAt(tokens, source.first - 1)) && !draft.sharesSource)
    return opensName(facts, start) ? { ...draft, source: { first: start, end: source.end } } : draft;
  const head = headOf(facts, source);
  const first = tree.left[head]!;
  if (first >= source.first || source.first - first > LONGEST_TITLE) return draft;
  for (let i = first; i < source.first; i++) {
    const isPart = NOUN_PARTS.has(tree.relations[i]!) && tree.heads[i]! <= head && quote[i] === quote[source.first];
    if (!isPart || contents.some((run) => i >= run.first && i < run.end)) return draft;
  }
  return { ...draft, source: { first, end: source.end } };
}

const NOT_IN_TITLES = new Set(["IN", "RB", "CC", "TO", "PRP", "WRB", "VBD", "VBZ", ",", ":"].map(hashText));

function opensName(facts: TokenFacts, start: number): boolean {
  return !NOT_IN_TITLES.has(facts.tag[start]!) && facts.quote[start] === QUOTE.outside;
}

/** "An official who asked not to be named said …": the verb is the last one, and what stands before it tells who. */
function verbBehindClause(facts: TokenFacts, draft: Draft): Draft {
  const { tree } = facts;
  const { source, cue } = draft;
  if (!source || !cue || cue.end - cue.first < 2 || source.end > cue.first) return draft;
  const verb = cue.end - 1;
  const head = headOf(facts, source);
  const isSubject = tree.heads[head] === verb && tree.right[head] === verb - 1;
  if (!isSubject || !isSurelySaid(facts, { first: verb, end: cue.end })) return draft;
  return { ...draft, source: { first: source.first, end: verb }, cue: { first: verb, end: cue.end } };
}

/** "Said the judge: “…”": the verb before the source, and not the colon behind it. */
function verbBeforeSource(facts: TokenFacts, draft: Draft): Draft {
  const { tokens } = facts;
  const { source, cue } = draft;
  if (!source || !cue || lowerAt(tokens, cue.first) !== ":" || source.end !== cue.first) return draft;
  const verb = { first: source.first - 1, end: source.first };
  const opens = tokens.sentenceStarts[tokens.sentenceOf[source.first]!] === verb.first;
  return opens && isSurelySaid(facts, verb) ? { ...draft, cue: verb } : draft;
}

const TURNS = new Set(["but", "and", "while", "although", "though", "yet", "so", "whereas"]);

/** "The road was closed, but the driver said it was open": the clause before "but" is not the driver's. */
function withoutClauseBefore(facts: TokenFacts, draft: Draft): Draft {
  const { tokens, quote } = facts;
  const { source, cue, contents } = draft;
  const [before, after] = contents;
  if (!source || !cue || !before || !after || source.end !== cue.first || before.end >= source.first) return draft;
  const isTurn = lowerAt(tokens, source.first - 2) === "," && TURNS.has(lowerAt(tokens, source.first - 1));
  const isOther = quote[before.first] === QUOTE.outside && quote[before.end - 1] === QUOTE.outside;
  return isTurn && isOther && after.first === cue.end ? { ...draft, contents: contents.slice(1) } : draft;
}

const FINITE = new Set(["VBD", "VBZ", "VBP", "MD"].map(hashText));

/** "These workers, Brek explained in the hearing, were paid": what stands between the cue and the verb says when and where. */
function withoutPlaceAndTime(facts: TokenFacts, draft: Draft): Draft {
  const { tokens, tag } = facts;
  const { cue, contents } = draft;
  const [before, after] = contents;
  if (!cue || !before || !after || before.end > cue.first || after.first < cue.end) return draft;
  for (let i = after.first; i < after.end - 1; i++) {
    if (FINITE.has(tag[i]!)) return draft;
    if (lowerAt(tokens, i) !== ",") continue;
    if (i === after.first || !FINITE.has(tag[i + 1]!)) return draft;
    return { ...draft, contents: [before, { first: i + 1, end: after.end }, ...contents.slice(2)] };
  }
  return draft;
}

const MARK = relationNumber("mark");

/** "said the plan was “unfair” and that the film showed nothing": what follows "and that" is said as well. */
function andThat(facts: TokenFacts, draft: Draft): Draft {
  const { tokens, tree } = facts;
  const { cue, source, contents } = draft;
  const last = contents[contents.length - 1];
  if (!cue || !last || last.first < cue.end || !isSurelySaid(facts, cue)) return draft;
  const and = lowerAt(tokens, last.end) === "," ? last.end + 1 : last.end;
  const that = and + 1;
  if (lowerAt(tokens, and) !== "and" || lowerAt(tokens, that) !== "that" || tree.relations[that] !== MARK) return draft;
  if (tokens.sentenceOf[that] !== tokens.sentenceOf[last.end - 1]) return draft;
  const end = tree.right[tree.heads[that]!]! + 1;
  if (end <= that + 2 || (source && source.first >= last.end && source.first < end)) return draft;
  return { ...draft, contents: [...contents.slice(0, -1), withoutStop(facts, { first: last.first, end })] };
}

function withoutStop(facts: TokenFacts, run: Run): Run {
  return /^[.;]$/u.test(lowerAt(facts.tokens, run.end - 1)) ? { first: run.first, end: run.end - 1 } : run;
}
