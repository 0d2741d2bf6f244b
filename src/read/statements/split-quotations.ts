/** Quotations cut in two by who speaks, and quotations that the verb right before them introduces. */
import { isSurelySaid } from "./content-bounds.ts";
import { type Draft, lowerAt, type Run, wordAt } from "./draft.ts";
import { hashText, QUOTE, type TokenFacts } from "./token-facts.ts";
import { relationNumber } from "./tree-facts.ts";

/** Between the two halves of a quotation stand so many tokens at most. */
const LONGEST_BETWEEN = 70;

/** Gives each half of a quotation to the one who speaks it. */
export function mendQuotations(facts: TokenFacts, drafts: readonly Draft[], quotations: readonly Run[]): Draft[] {
  const parted = drafts.map((draft) =>
    withColonSource(
      facts,
      inverted(facts, behindColon(facts, withoutAnswered(facts, withoutSentenceBefore(facts, draft)))),
    ),
  );
  return rejoined(facts, closedByVerb(facts, followedByVerb(facts, introducedByVerb(facts, parted))), quotations);
}

/** "The envoy left. Lind insisted that it “is over”": the sentence before is no part of what a clause after the cue says. */
function withoutSentenceBefore(facts: TokenFacts, draft: Draft): Draft {
  const { tokens, quote } = facts;
  const { cue, contents } = draft;
  if (!cue || contents.length < 2 || !contents.some((run) => run.first >= cue.end && run.first - cue.end <= 2))
    return draft;
  const sentence = tokens.sentenceOf[cue.first]!;
  const kept = contents.filter(
    (run) =>
      run.end > cue.first ||
      tokens.sentenceOf[run.end - 1] === sentence ||
      quote[run.first] !== QUOTE.outside ||
      (quote[run.end - 1] !== QUOTE.outside && lowerAt(tokens, run.end - 2) === ","),
  );
  return kept.length === contents.length || kept.length === 0 ? draft : { ...draft, contents: kept };
}

/** "“I was joking.” To which she said, “Good.”": what is answered was said by another. */
function withoutAnswered({ tokens }: TokenFacts, draft: Draft): Draft {
  const { cue, contents } = draft;
  if (!cue || contents.length < 2) return draft;
  const kept = contents.filter(
    ({ end }) => end > cue.first || lowerAt(tokens, end - 1) !== "which" || lowerAt(tokens, end - 2) !== "to",
  );
  return kept.length === contents.length ? draft : { ...draft, contents: kept };
}

/** "In a debate about the nominees, a friend commented: “Vote.”": behind a colon stands all that is said. */
function behindColon({ tokens, quote }: TokenFacts, draft: Draft): Draft {
  const { source, cue, contents } = draft;
  if (!source || !cue || contents.length < 2 || source.end > cue.first) return draft;
  const colon = lowerAt(tokens, cue.end - 1) === ":" ? cue.end : lowerAt(tokens, cue.end) === ":" ? cue.end + 1 : -1;
  if (!contents.some(({ first }) => first === colon && quote[first] === QUOTE.opening)) return draft;
  return {
    ...draft,
    contents: contents.filter(({ first, end }) => first >= cue.end || quote[end - 1] !== QUOTE.outside),
  };
}

/**
 * "“…,” Lind said, turning to those who had also spoken. “…”": what opens again after the sentence of a quotation that
 * ended with a comma is its second half, whatever other verb stands between.
 */
function rejoined(facts: TokenFacts, drafts: readonly Draft[], quotations: readonly Run[]): Draft[] {
  const byContent = new Map<number, Draft>();
  for (const draft of drafts) for (const run of draft.contents) byContent.set(run.first, draft);
  const moved = new Map<Draft, Run[]>();
  const taken = new Map<Draft, Set<Run>>();
  for (let k = 1; k < quotations.length; k++) {
    const [before, after] = [quotations[k - 1]!, quotations[k]!];
    const owner = byContent.get(before.first);
    const other = byContent.get(after.first);
    if (!owner || owner === other || !isSecondHalf(facts, before, after, owner, other)) continue;
    const run = other?.contents.find(({ first }) => first === after.first) ?? after;
    moved.set(owner, [...(moved.get(owner) ?? []), run]);
    if (other) taken.set(other, (taken.get(other) ?? new Set()).add(run));
    byContent.set(after.first, owner);
  }
  if (moved.size === 0) return [...drafts];
  return drafts.flatMap((draft) => {
    const gone = taken.get(draft);
    const contents = [...draft.contents.filter((run) => !gone?.has(run)), ...(moved.get(draft) ?? [])];
    // A cue that had only this half was none.
    return contents.length === 0 && gone ? [] : [{ ...draft, contents: contents.sort((a, b) => a.first - b.first) }];
  });
}

function isSecondHalf(facts: TokenFacts, before: Run, after: Run, owner: Draft, other: Draft | undefined): boolean {
  const { tokens, quote } = facts;
  const { cue, source } = owner;
  if (!cue || after.first - before.end > LONGEST_BETWEEN || lowerAt(tokens, before.end - 2) !== ",") return false;
  if (!isSurelySaid(facts, cue) || cue.first < before.end || cue.end > after.first) return false;
  const speaks = source && source.first >= before.end ? Math.min(source.first, cue.first) : cue.first;
  if (speaks - before.end > 1 || isBlankBetween(facts, before.end, after.first)) return false;
  for (let i = before.end; i < after.first; i++) if (quote[i] !== QUOTE.outside) return false;
  const mark = lowerAt(tokens, after.first - 1);
  const opens = tokens.sentenceOf[after.first]! - tokens.sentenceOf[cue.first]!;
  const isNewSentence = mark === "." && opens === 1;
  const goesOn = mark === "," && opens === 0 && /^\p{Ll}/u.test(wordAt(tokens, after.first + 1));
  if (!isNewSentence && !goesOn) return false;
  // "…, adding, “we …”": the other cue has the second half for its own.
  return !other?.cue || isNewSentence ? !introduces(facts, other, after) : after.first - other.cue.end >= 2;
}

/** True when a cue stands right before a quotation, or after it as one who speaks it does. */
function introduces({ tokens }: TokenFacts, other: Draft | undefined, after: Run): boolean {
  if (!other?.cue) return false;
  return other.cue.first >= after.end || lowerAt(tokens, other.cue.end) === ":";
}

function isBlankBetween({ tokens }: TokenFacts, end: number, first: number): boolean {
  return /\n\s*\n/u.test(tokens.text.slice(tokens.ends[end - 1], tokens.starts[first]));
}

const NSUBJ = relationNumber("nsubj");
const VERBS = new Set(["VBD", "VBZ", "VBP"].map(hashText));

/** "When Lind objected, Brek said, “It is over.”": a content that swallowed a verb of saying, its comma and its quotation. */
function introducedByVerb(facts: TokenFacts, drafts: readonly Draft[]): Draft[] {
  const isCue = new Uint8Array(facts.tokens.count);
  for (const { cue } of drafts) if (cue) isCue.fill(1, cue.first, cue.end);
  const found: Draft[] = [];
  const kept = drafts.map((draft) => {
    const contents = draft.contents.map((run) => {
      const inner = verbAndQuotation(facts, run, isCue);
      if (!inner) return run;
      found.push(inner);
      return { first: run.first, end: endBeforeSpeaker(facts, run.first, inner.source!.first) };
    });
    return { ...draft, contents: contents.filter((run) => run.end > run.first) };
  });
  return [...kept, ...found];
}

function verbAndQuotation(facts: TokenFacts, run: Run, isCue: Uint8Array): Draft | null {
  const { tokens, quote, tag } = facts;
  if (quote[run.first] !== QUOTE.outside || quote[run.end - 1] !== QUOTE.closing) return null;
  let open = run.end - 1;
  while (open > run.first && quote[open] !== QUOTE.opening) open--;
  const comma = open - 1;
  const verb = open - 2;
  if (verb <= run.first + 3 || !/^[,:]$/u.test(lowerAt(tokens, comma)) || isCue[verb] === 1) return null;
  if (!VERBS.has(tag[verb]!) || !isSurelySaid(facts, { first: verb, end: verb + 1 })) return null;
  const first = nameBefore(facts, verb, run.first + 2);
  if (first === verb || !/^(?:[,–—―-]|that)$/u.test(lowerAt(tokens, first - 1))) return null;
  return {
    source: { first, end: verb },
    cue: { first: verb, end: verb + 1 },
    contents: [{ first: open, end: run.end }],
    rule: "<subject> <verb of saying>, <quotation>",
  };
}

const NAMES = new Set(["NNP", "NNPS", "PRP", "DT", "NN", "NNS", "JJ"].map(hashText));
const LONGEST_NAME = 7;

/** Where the name or short noun phrase in front of a verb begins; the verb itself without one. */
function nameBefore({ tag, quote }: TokenFacts, verb: number, from: number): number {
  let first = verb;
  while (
    first > from &&
    verb - first < LONGEST_NAME &&
    NAMES.has(tag[first - 1]!) &&
    quote[first - 1] === QUOTE.outside
  )
    first--;
  return first;
}

/** "The letter also named the harm: “It is over,” the union wrote.": a content that swallowed a quotation with a verb of its own. */
function closedByVerb(facts: TokenFacts, drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  const kept = drafts.map((draft) => {
    const last = draft.contents[draft.contents.length - 1];
    const own = last && draft.cue && last.first >= draft.cue.end ? quotationAndVerb(facts, last) : null;
    if (!own) return draft;
    found.push(own);
    const cut = { first: last!.first, end: endBefore(facts, own.contents[0]!.first) };
    return { ...draft, contents: [...draft.contents.slice(0, -1), cut] };
  });
  return [...kept, ...found];
}

function quotationAndVerb(facts: TokenFacts, run: Run): Draft | null {
  const { tokens, quote, tag } = facts;
  if (quote[run.first] !== QUOTE.outside || quote[run.end - 1] !== QUOTE.closing) return null;
  if (lowerAt(tokens, run.end - 2) !== ",") return null;
  let open = run.end - 1;
  while (open > run.first && quote[open] !== QUOTE.opening) open--;
  if (open < run.first + 4 || lowerAt(tokens, open - 1) !== ":") return null;
  let verb = run.end + 1;
  while (verb < run.end + LONGEST_NAME && !VERBS.has(tag[verb]!)) verb++;
  if (!VERBS.has(tag[verb] ?? 0) || !isSurelySaid(facts, { first: verb, end: verb + 1 })) return null;
  if (nameBefore(facts, verb, run.end) !== run.end) return null;
  return {
    source: { first: run.end, end: verb },
    cue: { first: verb, end: verb + 1 },
    contents: [{ first: open, end: run.end }],
    rule: "<quotation> <subject> <verb of saying>",
  };
}

/**
 * "“It is over,” Lind wrote on her page, closing by saying, “Come and see.”": the first half has a verb of its own right
 * behind it, and the cue that took both stands before the second.
 */
function followedByVerb(facts: TokenFacts, drafts: readonly Draft[]): Draft[] {
  const isCue = new Uint8Array(facts.tokens.count);
  for (const { cue } of drafts) if (cue) isCue.fill(1, cue.first, cue.end);
  const found: Draft[] = [];
  const kept = drafts.map((draft) => {
    const [first, ...others] = draft.contents;
    if (!draft.cue || !first || others.length === 0 || first.end > draft.cue.first || others[0]!.first < draft.cue.end)
      return draft;
    const own = verbBehind(facts, first, draft.cue.first, isCue);
    if (!own) return draft;
    found.push(own);
    return { ...draft, contents: others };
  });
  return [...kept, ...found];
}

function verbBehind(facts: TokenFacts, quotation: Run, before: number, isCue: Uint8Array): Draft | null {
  const { tokens, quote, tag, tree } = facts;
  if (quote[quotation.end - 1] !== QUOTE.closing) return null;
  for (let verb = quotation.end + 1; verb < Math.min(before, quotation.end + LONGEST_SUBJECT); verb++) {
    if (isCue[verb] === 1 || quote[verb] !== QUOTE.outside) return null;
    if (!VERBS.has(tag[verb]!) || !isSurelySaid(facts, { first: verb, end: verb + 1 })) continue;
    for (let i = quotation.end; i < verb; i++) {
      if (tree.relations[i] !== NSUBJ || tree.heads[i] !== verb || tree.left[i]! > quotation.end + 1) continue;
      const source = { first: Math.max(quotation.end, tree.left[i]!), end: Math.min(verb, tree.right[i]! + 1) };
      const cue = { first: verb, end: verb + 1 };
      // A cue that stands right behind this verb and its subject is the same act: "said on Monday, telling reporters".
      return isCue[verb + 1] === 1 || lowerAt(tokens, verb + 1) === ","
        ? null
        : { source, cue, contents: [quotation], rule: "<quotation> <subject> <verb of saying>" };
    }
    return null;
  }
  return null;
}

const LONGEST_SUBJECT = 14;

const LONGEST_SPEAKER = 12;

/** "Said the judge: “It is over.”": what stands between the verb and the colon is who says it. */
function inverted(facts: TokenFacts, draft: Draft): Draft {
  const { tokens, quote } = facts;
  const { cue, source, contents } = draft;
  const content = contents[0];
  if (cue && source && lowerAt(tokens, cue.first) === ":" && source.end === cue.first)
    return verbInFront(facts, draft, source);
  if (!cue || source || contents.length !== 1 || content?.first !== cue.end || quote[content.first] !== QUOTE.outside)
    return draft;
  if (tokens.sentenceStarts[tokens.sentenceOf[cue.first]!] !== cue.first || !isSurelySaid(facts, cue)) return draft;
  let colon = content.first;
  while (colon < content.end && colon - content.first < LONGEST_SPEAKER && lowerAt(tokens, colon) !== ":") colon++;
  if (lowerAt(tokens, colon) !== ":" || quote[colon + 1] !== QUOTE.opening) return draft;
  return { ...draft, source: { first: content.first, end: colon }, contents: [{ first: colon + 1, end: content.end }] };
}

function verbInFront({ tokens }: TokenFacts, draft: Draft, source: Run): Draft {
  const verb = source.first - 1;
  const opens = verb >= 0 && tokens.sentenceStarts[tokens.sentenceOf[verb]!] === verb;
  return opens && /^(?:said|says|asked|added|wrote)$/u.test(lowerAt(tokens, verb))
    ? { ...draft, cue: { first: verb, end: source.first } }
    : draft;
}

/** "Lind, the owner, put up a notice on the gate: “Closed.”": where only the colon introduces, the sentence's subject speaks. */
function withColonSource(facts: TokenFacts, draft: Draft): Draft {
  const { tokens, tree } = facts;
  const { cue, source, contents } = draft;
  if (
    !cue ||
    source ||
    lowerAt(tokens, cue.end - 1) !== ":" ||
    cue.end - cue.first > 1 ||
    contents[0]?.first !== cue.end
  )
    return draft;
  if (facts.quote[cue.end] !== QUOTE.opening) return draft;
  for (let i = tokens.sentenceStarts[tokens.sentenceOf[cue.first]!]!; i < cue.first; i++) {
    const head = tree.heads[i]!;
    if (tree.relations[i] !== NSUBJ || head < i || head >= cue.first || tree.heads[head] !== -1) continue;
    if (!SAYING_BY_DOING.test(lowerAt(tokens, head))) return draft;
    const run = { first: tree.left[i]!, end: Math.min(tree.right[i]! + 1, head) };
    return { ...draft, source: run, cue: { first: head, end: cue.end } };
  }
  return draft;
}

// Verbs that introduce a quotation with a colon, though they are no verbs of saying.
const SAYING_BY_DOING =
  /^(?:posted|put|sent|issued|released|shared|offered|had|gave|left|began|ended|closed|concluded|continued|went|signed|published|printed|carried)$/u;

function endBefore({ tokens }: TokenFacts, first: number): number {
  let end = first;
  while (end > 0 && /^[,:;–—―-]+$/u.test(lowerAt(tokens, end - 1))) end--;
  return end;
}

/** Where what stands before a speaker at `at` ends: without the marks between, and without "and when pressed,". */
export function endBeforeSpeaker(facts: TokenFacts, from: number, at: number): number {
  return endBefore(facts, coordinationBefore(facts, from, at));
}

const FARTHEST_AND = 20;

/** Where ", and when pressed," begins in front of a statement; the statement's own start without it. */
function coordinationBefore({ tokens }: TokenFacts, from: number, at: number): number {
  for (let i = at - 1; i > Math.max(from + 3, at - FARTHEST_AND); i--)
    if (/^(?:and|but)$/u.test(lowerAt(tokens, i)) && /^(?:when|as|after|asked)$/u.test(lowerAt(tokens, i + 1)))
      return i;
  return at;
}
