/** Words at the edges of contents that are none of what was said, and words that are missing there. */
import { isSurelySaid, withoutShell } from "./content-bounds.ts";
import { type Draft, lowerAt, type Run, wordAt } from "./draft.ts";
import { hashText, QUOTE, type TokenFacts } from "./token-facts.ts";

/** Mends the edges of each content. */
export function trimContents(facts: TokenFacts, drafts: readonly Draft[]): Draft[] {
  const taken = takenBy(facts, drafts);
  return drafts.map((draft) => {
    const own = withoutOther(facts, parenthetical(facts, asked(facts, draft)));
    const joined = overGaps(facts, own, taken);
    const whole = fromCue(facts, fromThat(facts, joined), taken);
    return withoutHearer(facts, withoutParenthesis(facts, withoutTail(facts, whole)));
  });
}

/** Mends what is only seen once contents have grown over the statements within them. */
export function finishContents(facts: TokenFacts, drafts: readonly Draft[]): Draft[] {
  const taken = takenBy(facts, drafts);
  return drafts.map((draft) => {
    const whole = withoutShell(facts, toSentenceEnd(facts, draft, taken));
    return withoutOccasion(facts, withoutMainClause(facts, whole));
  });
}

/** 1 for tokens of cues and contents. */
function takenBy(facts: TokenFacts, drafts: readonly Draft[]): Uint8Array {
  const taken = new Uint8Array(facts.tokens.count);
  for (const { cue, contents } of drafts)
    for (const run of [cue, ...contents]) if (run) taken.fill(1, run.first, run.end);
  return taken;
}

const FINITE = new Set(["VBD", "VBZ", "VBP", "MD"].map(hashText));
const GERUND = hashText("VBG");
const TAIL =
  /^(?:in|on|at|to|of|for|from|with|by|during|after|before|while|when|as|about|via|through|over|who|which|where|late|early|earlier|later|today|yesterday|here|there)$/u;

/** "“We won,” he said to reporters", "Six died, police said, offering a reward": what follows the cue is the reporter's. */
function withoutTail(facts: TokenFacts, draft: Draft): Draft {
  const { tokens, quote, tag } = facts;
  const { cue, source, contents } = draft;
  const tail = contents[contents.length - 1];
  if (!cue || !tail || contents.length < 2 || quote[tail.first] !== QUOTE.outside) return draft;
  const before = contents[contents.length - 2]!;
  const end = Math.max(cue.end, source && source.first >= before.end ? source.end : 0);
  if (tail.first < end || before.end > cue.first) return draft;
  const isQuoted =
    quote[before.first] === QUOTE.opening &&
    quote[before.end - 1] === QUOTE.closing &&
    /^[,.!?…]/u.test(lowerAt(tokens, before.end - 2));
  const opens = TAIL.test(lowerAt(tokens, tail.first)) || tag[tail.first] === GERUND;
  let skips = false;
  for (let i = end; i < tail.first; i++) skips ||= tag[i] === GERUND;
  return (isQuoted && opens && !holdsQuotation(facts, tail)) || skips
    ? { ...draft, contents: contents.slice(0, -1) }
    : draft;
}

function holdsQuotation({ quote }: TokenFacts, run: Run): boolean {
  for (let i = run.first; i < run.end; i++) if (quote[i] !== QUOTE.outside) return true;
  return false;
}

/** "said (10 October) that …": a remark in brackets right behind the cue. */
function withoutParenthesis(facts: TokenFacts, draft: Draft): Draft {
  const { tokens } = facts;
  const content = draft.contents[0];
  if (!draft.cue || !content || content.first < draft.cue.end || lowerAt(tokens, content.first) !== "(") return draft;
  let close = content.first;
  while (close < content.end && close - content.first < 9 && lowerAt(tokens, close) !== ")") close++;
  if (lowerAt(tokens, close) !== ")" || lowerAt(tokens, close + 1) !== "that") return draft;
  return { ...draft, contents: [{ first: close + 1, end: content.end }, ...draft.contents.slice(1)] };
}

const TELLS = /^(?:told|tells|telling|informed|assured|reminded)$/u;
const HEARERS =
  /^(?:reporters|journalists|lawmakers|investors|residents|parliament|agency|newspaper|paper|television|tv|radio|channel|network|magazine|news|court|[\p{Lu}]{2,6})$/u;
const LONGEST_HEARER = 6;

/** "told [the VNA news agency] four villages were gone": who hears it is no part of it. */
function withoutHearer(facts: TokenFacts, draft: Draft): Draft {
  const { tokens } = facts;
  const { cue } = draft;
  const content = draft.contents[0];
  if (!cue || !content || content.first !== cue.end || !TELLS.test(lowerAt(tokens, cue.end - 1))) return draft;
  let hearer = -1;
  for (let i = content.first; i < Math.min(content.end - 3, content.first + LONGEST_HEARER); i++) {
    if (FINITE.has(facts.tag[i]!) || lowerAt(tokens, i) === "that" || lowerAt(tokens, i) === ",") break;
    if (HEARERS.test(wordAt(tokens, i))) hearer = i;
  }
  if (hearer < 0 || !holdsFinite(facts, { first: hearer + 1, end: content.end })) return draft;
  // "told AFP's reporter that …", "told the court was told": the clause must begin with a subject.
  if (!/^\p{L}|^\p{N}/u.test(wordAt(tokens, hearer + 1)) || FINITE.has(facts.tag[hearer + 1]!)) return draft;
  return { ...draft, contents: [{ first: hearer + 1, end: content.end }, ...draft.contents.slice(1)] };
}

function holdsFinite({ tag }: TokenFacts, run: Run): boolean {
  for (let i = run.first; i < run.end; i++) if (FINITE.has(tag[i]!)) return true;
  return false;
}

const PARTICIPLE = hashText("VBN");
const OCCASION = new Set(["interview", "statement", "tweet", "briefing", "conference", "e-mail", "email"]);
const LONGEST_OCCASION = 14;
const SHORTEST_CONTENT = 5;

/** "said he would stay in an interview with the Kurir on Monday": where it was said is no part of it. */
function withoutOccasion(facts: TokenFacts, draft: Draft): Draft {
  const { tokens, quote, tag } = facts;
  const { cue, contents } = draft;
  const content = contents[contents.length - 1];
  if (!cue || !content || content.first < cue.end || !isSurelySaid(facts, cue)) return draft;
  const from = Math.max(content.first + SHORTEST_CONTENT, content.end - LONGEST_OCCASION);
  for (let i = content.end - 3; i >= from; i--) {
    if (quote[i] !== QUOTE.outside) continue;
    if (!/^(?:in|during|at)$/u.test(lowerAt(tokens, i)) || !/^(?:an?|his|her|their)$/u.test(lowerAt(tokens, i + 1)))
      continue;
    let noun = i + 2;
    while (noun < Math.min(content.end, i + 6) && !OCCASION.has(lowerAt(tokens, noun))) noun++;
    if (noun >= Math.min(content.end, i + 6)) continue;
    // "… or why it was mentioned in an interview" is about the interview.
    for (let k = Math.max(content.first, i - 8); k < i; k++)
      if (/^(?:was|were|been|being)$/u.test(lowerAt(tokens, k)) && tag[k + 1] === PARTICIPLE) return draft;
    for (let k = i; k < content.end; k++) if (FINITE.has(tag[k]!) || lowerAt(tokens, k) === "to") return draft;
    return { ...draft, contents: [...contents.slice(0, -1), { first: content.first, end: i }] };
  }
  return draft;
}

/** "said it was “over,” | and at one point wrote: | “Go.”": what stands between two parts of one clause is a part as well. */
function overGaps(facts: TokenFacts, draft: Draft, taken: Uint8Array): Draft {
  const { tokens } = facts;
  const { cue, contents } = draft;
  if (!cue || contents.length < 2 || !isSurelySaid(facts, cue)) return draft;
  const joined: Run[] = [];
  for (const run of contents) {
    const last = joined[joined.length - 1];
    const isGap =
      last !== undefined &&
      last.first >= cue.end &&
      run.first - last.end <= LONGEST_GAP &&
      tokens.sentenceOf[last.end - 1] === tokens.sentenceOf[run.first] &&
      taken.subarray(last.end, run.first).every((mark) => mark === 0);
    if (isGap) joined[joined.length - 1] = { first: last.first, end: run.end };
    else joined.push(run);
  }
  return joined.length === contents.length ? draft : { ...draft, contents: joined };
}

/** "The road was shut, but Lind said | it was open": the clause before "but" is the reporter's. */
function withoutOther(facts: TokenFacts, draft: Draft): Draft {
  const { tokens, quote } = facts;
  const { cue, source, contents } = draft;
  const [before, after] = contents;
  if (!cue || !source || contents.length !== 2 || before!.end > source.first || after!.first < cue.end) return draft;
  if (quote[before!.end - 1] !== QUOTE.outside || after!.first - cue.end > 1) return draft;
  const isOther = /^(?:but|and|while|though|although)$/u.test(lowerAt(tokens, source.first - 1));
  return isOther && holdsFinite(facts, before!) && holdsFinite(facts, after!)
    ? { ...draft, contents: [after!] }
    : draft;
}

const LONGEST_GAP = 40;
const LONGEST_SUBJECT = 20;

/** "The crew, Lind explained later in court, were “well paid”": the subject stands before the source, and its verb behind a comma. */
function parenthetical(facts: TokenFacts, draft: Draft): Draft {
  const { tokens, tag, quote } = facts;
  const { cue, source, contents } = draft;
  if (!cue || !source || contents.length === 0 || contents.length > 2 || source.end > cue.first) return draft;
  if (/^(?:who|which)$/u.test(lowerAt(tokens, source.first))) return draft;
  const sentence = tokens.sentenceOf[cue.first]!;
  const from = tokens.sentenceStarts[sentence]!;
  if (lowerAt(tokens, source.first - 1) !== "," || source.first - from > LONGEST_SUBJECT || source.first - from < 3)
    return draft;
  const isElsewhere = contents.some((run) => run.first < from || (run.first < cue.end && run.end > source.first));
  if (isElsewhere || !isSurelySaid(facts, cue) || holdsFinite(facts, { first: from, end: source.first })) return draft;
  // "In March, Lind said the road, which was shut, …" opens with no subject.
  if (!SUBJECT.has(tag[from]!)) return draft;
  for (let i = from; i < source.first; i++) if (quote[i] !== QUOTE.outside) return draft;
  let comma = cue.end;
  while (comma - cue.end < LONGEST_SUBJECT && comma < tokens.count && lowerAt(tokens, comma) !== ",") {
    if (FINITE.has(tag[comma]!) || lowerAt(tokens, comma) === "that") return draft;
    comma++;
  }
  const last = contents[contents.length - 1]!;
  let end = last.first >= cue.end ? last.end : tokens.sentenceStarts[sentence + 1]!;
  while (end > comma && /^[.!?]$/u.test(lowerAt(tokens, end - 1))) end--;
  if (comma + 2 >= end || lowerAt(tokens, comma) !== "," || !FINITE.has(tag[comma + 1]!)) return draft;
  return {
    ...draft,
    contents: [
      { first: from, end: source.first - 1 },
      { first: comma + 1, end },
    ],
  };
}

const SUBJECT = new Set(["DT", "NNP", "NNPS", "NNS", "NN", "PRP$", "JJ", "CD"].map(hashText));

const FARTHEST_THAT = 16;

/** "said on its page today (20 October) that they had mended a line | that was cut": the first "that" opens what was said. */
function fromThat(facts: TokenFacts, draft: Draft): Draft {
  const { tokens, tag, quote } = facts;
  const { cue } = draft;
  const content = draft.contents[0];
  if (!cue || !content || content.first <= cue.end || content.first < cue.end || !isSurelySaid(facts, cue))
    return draft;
  if (tokens.sentenceOf[cue.first] !== tokens.sentenceOf[content.first]) return draft;
  for (let i = cue.end; i < Math.min(content.first, cue.end + FARTHEST_THAT); i++) {
    if (FINITE.has(tag[i]!) || quote[i] !== QUOTE.outside || /^[:;]$/u.test(lowerAt(tokens, i))) return draft;
    if (lowerAt(tokens, i) !== "that" || !holdsFinite(facts, { first: i, end: content.first })) continue;
    return { ...draft, contents: [{ first: i, end: content.end }, ...draft.contents.slice(1)] };
  }
  return draft;
}

const OPENING = /^(?:reports?|asks?|asked|urges?|urged)$/u;

/** "The paper reports | Lind on Friday gave | her view": a verb left out between the cue and the content belongs to the content. */
function fromCue(facts: TokenFacts, draft: Draft, taken: Uint8Array): Draft {
  const { tokens, quote } = facts;
  const { cue } = draft;
  const content = draft.contents[0];
  if (
    !cue ||
    !content ||
    content.first - cue.end < 2 ||
    !(isSurelySaid(facts, cue) || OPENING.test(lowerAt(tokens, cue.end - 1)))
  )
    return draft;
  if (tokens.sentenceOf[cue.first] !== tokens.sentenceOf[content.first]) return draft;
  if (lowerAt(tokens, content.first) === "that" || quote[content.first] !== QUOTE.outside) return draft;
  const gap = { first: cue.end, end: content.first };
  if (gap.end - gap.first > 20 || !(holdsFinite(facts, gap) || isAsked(facts, cue, gap))) return draft;
  for (let i = gap.first; i < gap.end; i++)
    if (taken[i] === 1 || quote[i] !== QUOTE.outside || /^[,:;(–—-]$/u.test(lowerAt(tokens, i))) return draft;
  return { ...draft, contents: [{ first: gap.first, end: content.end }, ...draft.contents.slice(1)] };
}

/** "ask | anyone with news to call | the station" */
function isAsked({ tokens, tag }: TokenFacts, cue: Run, gap: Run): boolean {
  return (
    ASKING.test(lowerAt(tokens, cue.end - 1)) && tag[gap.end - 1] === BASE_FORM && lowerAt(tokens, gap.end - 2) === "to"
  );
}

// A content does not end before these: "said the [old | bridge]".
const INNER = new Set(["DT", "JJ", "VBN", "CD", "PRP$", "RB"].map(hashText));
const LONGEST_REST = 60;

/** "said that | they have restored …", "said it destroyed | an estimated 1,500 houses": a content that breaks off goes on to the end of its sentence. */
function toSentenceEnd(facts: TokenFacts, draft: Draft, taken: Uint8Array): Draft {
  const { tokens, quote } = facts;
  const { cue, contents } = draft;
  const content = contents[contents.length - 1];
  if (!cue || !content || content.first < cue.end || !isSurelySaid(facts, cue)) return draft;
  const isOnlyThat = content.end - content.first === 1 && lowerAt(tokens, content.first) === "that";
  if (!isOnlyThat && !breaksOff(facts, content.end)) return draft;
  const sentence = tokens.sentenceOf[content.end - 1]!;
  let end = tokens.sentenceStarts[sentence + 1]!;
  while (end > content.end && /^[.!?]$/u.test(lowerAt(tokens, end - 1))) end--;
  if (end - content.end > LONGEST_REST || end <= content.end) return draft;
  for (let i = content.end; i < end; i++)
    if (quote[i] !== QUOTE.outside || (taken[i] === 1 && !isOnlyThat)) return draft;
  return { ...draft, contents: [...contents.slice(0, -1), { first: content.first, end }] };
}

function breaksOff({ tokens, tag, quote }: TokenFacts, end: number): boolean {
  if (end >= tokens.count || tokens.sentenceOf[end] !== tokens.sentenceOf[end - 1]) return false;
  if (quote[end - 1] !== QUOTE.outside || /^\p{P}/u.test(lowerAt(tokens, end - 1))) return false;
  return INNER.has(tag[end]!) && !/^(?:earlier|later|here|today|yesterday|also|too|there)$/u.test(lowerAt(tokens, end));
}

const SUBORDINATORS = /^(?:after|when|as|while|although|though|before|since|because|if|once)$/u;

/** "After the crew sent a call saying it was adrift, they left": the clause that the sentence waits for was not said. */
function withoutMainClause(facts: TokenFacts, draft: Draft): Draft {
  const { tokens, tag, quote } = facts;
  const { cue, contents } = draft;
  const content = contents[contents.length - 1];
  if (!cue || !content || content.first < cue.end) return draft;
  const from = tokens.sentenceStarts[tokens.sentenceOf[cue.first]!]!;
  if (cue.first - from > LONGEST_REST || !SUBORDINATORS.test(lowerAt(tokens, from))) return draft;
  const own =
    lowerAt(tokens, content.first) === "that" || lowerAt(tokens, content.first) === "even"
      ? content.first + 1
      : content.first;
  if (SUBORDINATORS.test(lowerAt(tokens, own))) return draft;
  const opensMain = (i: number) => {
    if (
      lowerAt(tokens, i) !== "," ||
      quote[i] !== QUOTE.outside ||
      !/^(?:he|she|it|they|we)$/u.test(lowerAt(tokens, i + 1))
    )
      return false;
    return FINITE.has(tag[i + 2]!) || FINITE.has(tag[i + 3]!);
  };
  for (let i = from; i < cue.first; i++) if (opensMain(i)) return draft;
  for (let i = content.first + 2; i < content.end; i++)
    if (opensMain(i)) return { ...draft, contents: [...contents.slice(0, -1), { first: content.first, end: i }] };
  return draft;
}

const ASKING = /^(?:asks?|asked|asking|urges?|urged|urging|advises?|advised|invites?|invited|encourages?|encouraged)$/u;
const BASE_FORM = hashText("VB");

/** "ask [anyone with news to call | the police]": who is asked, and to do what, is the content. */
function asked(facts: TokenFacts, draft: Draft): Draft {
  const { tokens, tag } = facts;
  const { cue, contents } = draft;
  const content = contents[0];
  if (!cue || !content || content.first !== cue.end || cue.end - cue.first < 4) return draft;
  if (tag[cue.end - 1] !== BASE_FORM || lowerAt(tokens, cue.end - 2) !== "to") return draft;
  let verb = cue.first;
  while (verb < cue.end - 3 && !ASKING.test(lowerAt(tokens, verb))) verb++;
  if (!ASKING.test(lowerAt(tokens, verb)) || verb + 1 >= cue.end - 2) return draft;
  return {
    ...draft,
    cue: { first: cue.first, end: verb + 1 },
    contents: [{ first: verb + 1, end: content.end }, ...contents.slice(1)],
  };
}
