/** Attributions that their words alone give away, for what the model does not find: data with examples, and one walk over the tokens. */
import { type Draft, lowerAt, type Run, runHolds, runsMeet } from "./draft.ts";
import { namesOutlet } from "./relay-rules.ts";
import { hashText, QUOTE, type TokenFacts } from "./token-facts.ts";
import { relationNumber } from "./tree-facts.ts";

const NSUBJ = relationNumber("nsubj");
const FINITE = new Set(["VBD", "VBZ", "VBP", "MD"].map(hashText));
const NUMBER = hashText("CD");
const MARK = /^[,;:.!?()]$/u;

/** A verb, and what must follow it to be an attribution: the content's tokens, or null. */
interface Shape {
  /** True when the source must be a news outlet, set off by a comma. */
  readonly isOutlet?: boolean;
  /** By the shape that it matches. */
  readonly rule: string;
  readonly verbs: ReadonlySet<string>;
  content(facts: TokenFacts, verb: number, to: number): Run | null;
}

const SHAPES: readonly Shape[] = [
  // The ministry told the VNA agency he was not expecting more rain.
  { rule: "<subject> told <hearer> <pronoun> <verb>", verbs: new Set(["told", "tells"]), content: clauseAfterHearer },
  // The consulate informed relatives that the bodies had been found.
  {
    rule: "<subject> informed <hearer> that <clause>",
    verbs: new Set(["informed", "notified", "reminded", "assured", "warned", "told"]),
    content: thatAfterHearer,
  },
  // The witness testified that the lights were off.
  {
    rule: "<subject> <verb of saying> that <clause>",
    verbs: new Set(
      "testified said announced warned confirmed insisted stressed claimed stated acknowledged".split(" "),
    ),
    content: thatAtOnce,
  },
  // The drivers threatened to block the tunnel.
  {
    rule: "<subject> threatened to <verb>",
    verbs: new Set(["threatened", "vowed", "pledged", "promised", "threatens", "vows", "pledges", "promises"]),
    content: infinitive,
  },
  // The centre put the number of dead at 14.
  {
    rule: "<subject> put <thing> at <number>",
    verbs: new Set(["put", "puts", "placed", "places", "estimated", "estimates"]),
    content: thingAtNumber,
  },
  // The mayor left the town on Monday, the Kurir newspaper is reporting.
  {
    rule: "<content>, <outlet> reports",
    verbs: new Set(["reports", "reported", "reporting"]),
    isOutlet: true,
    content: wholeBefore,
  },
  // The road is “a river in all but name,” as one engineer put it.
  { rule: "<content>, as <source> put it", verbs: new Set(["put", "puts", "phrased"]), content: beforeAs },
  // Two houses are beyond repair, the building inspector, Olen Tarsk, estimated.
  // The gates will be shut on Monday, the two towns said in a joint statement after the talks.
  {
    rule: "<content>, <subject> <verb of saying>",
    verbs: new Set(
      "said says estimated warned explained recalled insisted announced confirmed stated added claimed noted told".split(
        " ",
      ),
    ),
    content: closedBy,
  },
  // The president announced the completion of the bridge after talks in Velm.
  { rule: "<subject> announced <thing>", verbs: new Set(["announced", "announces"]), content: thing },
];

/** Adds the attributions whose verb stands in no other's cue; others that lie wholly in their content are from then on within it. */
export function withPlainSpeech(facts: TokenFacts, drafts: readonly Draft[]): Draft[] {
  const { tokens, quote } = facts;
  const found: Draft[] = [];
  const owner = new Int32Array(tokens.count).fill(-1);
  drafts.forEach((draft, k) => {
    for (const run of [draft.source, draft.cue, ...draft.contents]) if (run) owner.fill(k, run.first, run.end);
  });
  const dropped = new Set<number>();
  for (let verb = 1; verb < tokens.count; verb++) {
    if (quote[verb] !== QUOTE.outside) continue;
    for (const { rule, verbs, isOutlet, content: contentOf } of SHAPES) {
      if (!verbs.has(lowerAt(tokens, verb))) continue;
      const source = subjectOf(facts, verb);
      if (isOutlet && !(source && namesOutlet(facts, source))) continue;
      const content = source && contentOf(facts, verb, sentenceEnd(facts, verb));
      if (!source || !content) continue;
      const draft = { source, cue: { first: verb, end: verb + 1 }, contents: [content], rule };
      const others = overlapping(owner, draft);
      if (![...others].every((k) => mayLieIn(drafts[k]!, draft))) continue;
      for (const k of others) if (!isOwn(drafts[k]!, content)) dropped.add(k);
      found.push(draft);
    }
  }
  return found.length === 0 ? [...drafts] : [...drafts.filter((_, k) => !dropped.has(k)), ...found];
}

/** Of a sentence so many tokens behind the verb are looked at. */
const LONGEST_SIDE = 200;

function sentenceEnd({ tokens }: TokenFacts, verb: number): number {
  return Math.min(tokens.sentenceStarts[tokens.sentenceOf[verb]! + 1]!, verb + LONGEST_SIDE);
}

function overlapping(owner: Int32Array, { source, cue, contents }: Draft): Set<number> {
  const others = new Set<number>();
  for (const run of [source, cue, ...contents])
    if (run) for (let i = run.first; i < run.end; i++) others.add(owner[i]!);
  others.delete(-1);
  return others;
}

/** True for a statement within the content, and for a scrap whose cue or content the new one holds. */
function mayLieIn(other: Draft, { cue, contents }: Draft): boolean {
  const content = contents[0]!;
  if (other.cue && runsMeet(other.cue, cue!)) return false;
  return [other.cue, ...other.contents].every((run) => !run || runHolds(content, run));
}

/** True when another statement has its own source in the content, so that it stands as a statement within. */
function isOwn({ source }: Draft, content: Run): boolean {
  return source !== null && runHolds(content, source);
}

/** The subject right before a verb by the tree, or by an adverb ("also", "later") between. */
function subjectOf({ tokens, tree, quote }: TokenFacts, verb: number): Run | null {
  for (let i = verb - 1; i >= 0 && verb - i < 30 && tokens.sentenceOf[i] === tokens.sentenceOf[verb]; i--) {
    if (tree.relations[i] !== NSUBJ || tree.heads[i] !== verb) continue;
    let end = Math.min(tree.right[i]! + 1, verb);
    while (end > i + 1 && lowerAt(tokens, end - 1) === ",") end--;
    const word = lowerAt(tokens, i);
    if (quote[i] !== QUOTE.outside || /^(?:who|which|that|what|i|we|you|one)$/u.test(word)) return null;
    return { first: tree.left[i]!, end };
  }
  return null;
}

const LONGEST_HEARER = 8;
const PRONOUN = /^(?:he|she|it|they|there)$/u;

function clauseAfterHearer({ tokens, tag, quote }: TokenFacts, verb: number, to: number): Run | null {
  for (let i = verb + 2; i < Math.min(to - 2, verb + 1 + LONGEST_HEARER); i++) {
    const word = lowerAt(tokens, i);
    if (MARK.test(word) || word === "that" || FINITE.has(tag[i]!) || quote[i] !== QUOTE.outside) return null;
    if (PRONOUN.test(word) && FINITE.has(tag[i + 1]!)) return bare(tokens, { first: i, end: to });
  }
  return null;
}

const TAIL = /^(?:in|on|at|after|during|late|early|here|to|by|via|through|when|while|as|reporters|\p{L}+day)$/u;
const LONGEST_TAIL = 24;

/** The sentence up to the comma before the subject, where nothing but circumstances of saying follows the verb. */
function closedBy(facts: TokenFacts, verb: number, to: number): Run | null {
  const { tokens, tag, quote } = facts;
  const source = subjectOf(facts, verb);
  const from = tokens.sentenceStarts[tokens.sentenceOf[verb]!]!;
  if (!source || lowerAt(tokens, source.first - 1) !== "," || source.first - from <= SHORTEST_CONTENT) return null;
  if (to - verb > LONGEST_TAIL) return null;
  const next = lowerAt(tokens, verb + 1);
  if (verb + 1 < to && !/^[.!?]$/u.test(next) && !TAIL.test(next)) return null;
  for (let i = verb + 1; i < to; i++)
    if (FINITE.has(tag[i]!) || quote[i] !== QUOTE.outside || /^(?:that|:|;)$/u.test(lowerAt(tokens, i))) return null;
  let holdsVerb = false;
  for (let i = from; i < source.first; i++) {
    if (quote[i] !== QUOTE.outside) return null;
    holdsVerb ||= FINITE.has(tag[i]!);
  }
  return holdsVerb && !/^(?:when|if|after|before|while|although|though|since|because|as)$/u.test(lowerAt(tokens, from))
    ? { first: from, end: source.first - 1 }
    : null;
}

/** The sentence up to ", as one engineer put it". */
function beforeAs({ tokens }: TokenFacts, verb: number, to: number): Run | null {
  if (lowerAt(tokens, verb + 1) !== "it" || verb + 1 >= to) return null;
  const from = tokens.sentenceStarts[tokens.sentenceOf[verb]!]!;
  let as = verb - 1;
  while (as > from && verb - as < LONGEST_HEARER && lowerAt(tokens, as) !== "as") as--;
  if (lowerAt(tokens, as) !== "as" || as - from < SHORTEST_CONTENT) return null;
  const end = /^[,–—-]$/u.test(lowerAt(tokens, as - 1)) ? as - 1 : as;
  return { first: from, end };
}

const SHORTEST_CONTENT = 4;

/** The sentence up to the comma before the outlet, where the verb ends it. */
function wholeBefore({ tokens, quote }: TokenFacts, verb: number, to: number): Run | null {
  const from = tokens.sentenceStarts[tokens.sentenceOf[verb]!]!;
  if (to - verb > 3) return null;
  let comma = verb - 1;
  while (comma > from && !(lowerAt(tokens, comma) === "," && quote[comma] === QUOTE.outside)) comma--;
  return verb - comma > 1 && comma - from >= SHORTEST_CONTENT ? { first: from, end: comma } : null;
}

function thatAfterHearer({ tokens, tag, quote }: TokenFacts, verb: number, to: number): Run | null {
  for (let i = verb + 2; i < Math.min(to - 3, verb + 1 + LONGEST_HEARER); i++) {
    const word = lowerAt(tokens, i);
    if (MARK.test(word) || FINITE.has(tag[i]!) || quote[i] !== QUOTE.outside) return null;
    if (word === "that") return bare(tokens, { first: i, end: clauseEnd(tokens, i, to) });
  }
  return null;
}

function thatAtOnce({ tokens, quote }: TokenFacts, verb: number, to: number): Run | null {
  if (lowerAt(tokens, verb + 1) !== "that" || to - verb < 5) return null;
  const run = bare(tokens, { first: verb + 1, end: clauseEnd(tokens, verb + 2, to) });
  for (let i = run.first; i < run.end; i++) if (quote[i] !== QUOTE.outside) return null;
  return run;
}

function infinitive({ tokens, tag, quote }: TokenFacts, verb: number, to: number): Run | null {
  if (lowerAt(tokens, verb + 1) !== "to" || tag[verb + 2] !== BASE_FORM || to - verb < 4) return null;
  const run = bare(tokens, { first: verb + 1, end: clauseEnd(tokens, verb + 2, to) });
  for (let i = run.first; i < run.end; i++) if (quote[i] !== QUOTE.outside) return null;
  return run;
}

const BASE_FORM = hashText("VB");
const LONGEST_THING = 22;

function thingAtNumber({ tokens, tag, quote }: TokenFacts, verb: number, to: number): Run | null {
  for (let i = verb + 1; i < Math.min(to - 1, verb + LONGEST_THING); i++) {
    const word = lowerAt(tokens, i);
    if (MARK.test(word) || FINITE.has(tag[i]!) || quote[i] !== QUOTE.outside) return null;
    if (word !== "at" || i === verb + 1) continue;
    let number = i + 1;
    while (number < Math.min(to, i + 5) && tag[number] !== NUMBER) number++;
    if (tag[number] !== NUMBER || number >= Math.min(to, i + 5)) return null;
    return bare(tokens, { first: verb + 1, end: clauseEnd(tokens, number + 1, to) });
  }
  return null;
}

/** A comma before a new clause ends it; "(36 miles)" and "5, 900" go on. */
function clauseEnd(tokens: TokenFacts["tokens"], from: number, to: number): number {
  for (let i = from; i + 1 < to; i++)
    if (
      /^[,;]$/u.test(lowerAt(tokens, i)) &&
      /^(?:but|and|while|though|although|with|saying|adding|after|up|down)$/u.test(lowerAt(tokens, i + 1))
    )
      return i;
  return to;
}

const AFTER_THING =
  /^(?:following|after|on|during|at|when|as|ahead|before|while|amid|late|early|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|,|;)$/u;

function thing({ tokens, tag, quote }: TokenFacts, verb: number, to: number): Run | null {
  if (!/^(?:the|an?|its|his|her|their|plans|new)$/u.test(lowerAt(tokens, verb + 1))) return null;
  let end = verb + 2;
  while (end < to && end - verb < LONGEST_THING && !AFTER_THING.test(lowerAt(tokens, end))) {
    if (FINITE.has(tag[end]!) || quote[end] !== QUOTE.outside) return null;
    end++;
  }
  const run = bare(tokens, { first: verb + 1, end });
  return run.end - run.first >= 3 ? run : null;
}

function bare(tokens: TokenFacts["tokens"], run: Run): Run {
  let { end } = run;
  while (end > run.first + 1 && /^[.,;!?]$/u.test(lowerAt(tokens, end - 1))) end--;
  return { first: run.first, end };
}
