/** What stands around a cue: to whom something was said, through what, and when. */
import type { DateExpression, Words } from "../../text/annotation.ts";
import { lowerAt, type Run, runsMeet, spanOfRun } from "./draft.ts";
import type { TokenFacts } from "./token-facts.ts";

/** Verbs whose object is the hearer. */
const TELLING = new Set([
  "told",
  "tell",
  "tells",
  "telling",
  "informed",
  "informs",
  "informing",
  "reminded",
  "assured",
  "warned",
  "asked",
  "advised",
  "briefed",
  "urged",
  "notified",
  "instructed",
  "ordered",
]);
const STOPS = new Set([
  "that",
  "on",
  "in",
  "at",
  "during",
  "after",
  "before",
  "when",
  "while",
  "as",
  "about",
  "to",
  "by",
  "via",
  "over",
  "through",
  "from",
  "not",
  "whether",
  "if",
  "why",
  "how",
  ",",
  ":",
  ";",
  "—",
  "–",
  "-",
  "--",
  ".",
  "“",
  '"',
  "''",
  "”",
  "and",
  "but",
  "late",
  "early",
  "there",
  "this",
  "last",
  "earlier",
  "later",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
  "yesterday",
  "today",
  "tonight",
  "is",
  "was",
  "were",
  "are",
  "would",
  "will",
  "had",
  "has",
  "have",
  "it",
  "he",
  "she",
  "they",
]);
const LONGEST_ADDRESSEE = 10;
const MEDIA =
  /\b(?:reuters|ap|afp|associated press|agence france|cnn|bbc|nbc|abc|cbs|fox|msnbc|npr|sky|tass|interfax|ria|xinhua|irna|isna|pti|dpa|efe|ansa|kyodo|yonhap|anadolu|al[- ]jazeera|news|newspaper|agency|television|tv|radio|times|post|journal|magazine|tribune|herald|guardian|daily|channel|broadcaster|gazette|globe|network|politico|bloomberg|podcast|weekly)\b/iu;

/** The hearer: "told reporters", "said to Bill Hemmer", "in an interview with the paper" is a medium and not a hearer. */
export function addresseeOf(facts: TokenFacts, cue: Run, head: number, contents: readonly Run[]): Words | null {
  const { tokens } = facts;
  const verb = head < 0 ? cue.first : head;
  let at = -1;
  for (let i = cue.first; i < cue.end; i++) if (TELLING.has(lowerAt(tokens, i))) at = i + 1;
  if (
    at < 0 &&
    lowerAt(tokens, verb + 1) === "to" &&
    /^(?:said|says|say|saying|wrote|explained|complained|announced|repeated|spoke|suggested)$/u.test(
      lowerAt(tokens, verb),
    )
  )
    at = verb + 2;
  if (at < 0) return null;
  const limit = Math.min(tokens.count, at + LONGEST_ADDRESSEE, sentenceEnd(facts, verb));
  let end = at;
  while (
    end < limit &&
    !(end === at && STOPS.has(lowerAt(tokens, end))) &&
    !isStop(facts, end, at) &&
    !contents.some((c) => runsMeet(c, { first: end, end: end + 1 }))
  )
    end++;
  return end > at ? words(facts, { first: at, end }) : null;
}

function isStop(facts: TokenFacts, i: number, from: number): boolean {
  const word = lowerAt(facts.tokens, i);
  if (word === "and") return false;
  return i > from && STOPS.has(word);
}

function sentenceEnd(facts: TokenFacts, i: number): number {
  const { tokens } = facts;
  return tokens.sentenceStarts[tokens.sentenceOf[i]! + 1]!;
}

// "in a statement", "on Twitter", "at a news conference", "during an interview with the BBC", "by phone".
const MEDIUM_PREPOSITIONS = new Set(["in", "on", "at", "during", "via", "through", "by", "over"]);
const MEDIUM_NOUNS = new Set([
  "statement",
  "interview",
  "interviews",
  "letter",
  "tweet",
  "tweets",
  "post",
  "email",
  "e-mail",
  "memo",
  "speech",
  "conference",
  "briefing",
  "release",
  "article",
  "op-ed",
  "column",
  "testimony",
  "rally",
  "debate",
  "phone",
  "telephone",
  "twitter",
  "facebook",
  "telegram",
  "instagram",
  "television",
  "tv",
  "radio",
  "podcast",
  "broadcast",
  "message",
  "call",
  "remarks",
  "filing",
  "affidavit",
  "note",
  "book",
  "communique",
  "hearing",
  "blog",
  "weibo",
  "channel",
  "youtube",
  "x",
  "appearance",
  "video",
]);
const LONGEST_MEDIUM = 14;
/** So far from the cue its medium and its date are looked for, in tokens. */
const NEARBY = 60;

/** The channel or occasion: the phrase beside the cue in its sentence that names one; else a hearer that is a news outlet. */
export function mediumOf(
  facts: TokenFacts,
  cue: Run,
  source: Run | null,
  contents: readonly Run[],
  addressee: Words | null,
): Words | null {
  const { tokens } = facts;
  const sentence = tokens.sentenceOf[cue.first]!;
  const from = Math.max(tokens.sentenceStarts[sentence]!, cue.first - NEARBY);
  const to = Math.min(tokens.sentenceStarts[sentence + 1]!, cue.end + NEARBY);
  let best: Run | null = null;
  for (let i = from; i < to; i++) {
    if (!MEDIUM_PREPOSITIONS.has(lowerAt(tokens, i)) || contents.some((c) => runsMeet(c, { first: i, end: i + 1 })))
      continue;
    if (source && runsMeet(source, { first: i, end: i + 1 })) continue;
    const run = mediumPhrase(facts, i, to, contents);
    if (run && (!best || distance(run, cue) < distance(best, cue))) best = run;
  }
  if (best && distance(best, cue) <= 12) return words(facts, best);
  return addressee && MEDIA.test(addressee.text) ? addressee : null;
}

function mediumPhrase(facts: TokenFacts, at: number, to: number, contents: readonly Run[]): Run | null {
  const { tokens } = facts;
  const limit = Math.min(to, at + LONGEST_MEDIUM);
  let noun = -1;
  let end = at + 1;
  for (; end < limit; end++) {
    const word = lowerAt(tokens, end);
    if (
      contents.some((c) => runsMeet(c, { first: end, end: end + 1 })) ||
      /^[,;:.“”"—–]$/u.test(word) ||
      word === "that" ||
      word === "''"
    )
      break;
    if (noun < 0 && end > at + 5) break;
    if (MEDIUM_NOUNS.has(word)) noun = end;
    else if (
      noun >= 0 &&
      !/^(?:with|of|on|to|the|a|an|for|by|published|posted|'s|conference|briefing|release|call|agency|and|late|early|his|her|its|their|from)$/u.test(
        word,
      ) &&
      !isNameLike(facts, end)
    )
      break;
  }
  return noun < 0 ? null : { first: at, end: Math.max(noun + 1, trimmed(facts, noun, end)) };
}

function trimmed(facts: TokenFacts, noun: number, end: number): number {
  let last = end;
  while (
    last > noun + 1 &&
    /^(?:with|of|on|to|the|a|an|for|by|and|late|early|his|her|its|their|from|published|posted)$/u.test(
      lowerAt(facts.tokens, last - 1),
    )
  )
    last--;
  return last;
}

function isNameLike(facts: TokenFacts, i: number): boolean {
  const first = facts.tokens.text.charCodeAt(facts.tokens.starts[i]!);
  return first >= 65 && first <= 90;
}

function distance(a: Run, b: Run): number {
  return Math.max(0, a.first - b.end, b.first - a.end);
}

function words(facts: TokenFacts, run: Run): Words {
  const span = spanOfRun(facts.tokens, run);
  return { ...span, text: facts.tokens.text.slice(span.start, span.end) };
}

/** How far from its cue a date may stand, in tokens. */
const FAR = 9;

/** When it was said: a date in the cue's own clause ("said on Tuesday", "In March, … said that"), never one in the content or the source. */
export function timeOf(
  facts: TokenFacts,
  cue: Run,
  source: Run | null,
  contents: readonly Run[],
  dates: readonly DateExpression[],
): string | null {
  const { tokens } = facts;
  const sentence = tokens.sentenceOf[cue.first]!;
  const from = tokens.starts[Math.max(tokens.sentenceStarts[sentence]!, cue.first - NEARBY)]!;
  const to = tokens.ends[Math.min(tokens.sentenceStarts[sentence + 1]!, cue.end + NEARBY) - 1]!;
  const clause = source ? { first: Math.min(cue.first, source.first), end: Math.max(cue.end, source.end) } : cue;
  let best: DateExpression | null = null;
  let least = FAR + 1;
  for (let k = firstFrom(dates, from); k < dates.length && dates[k]!.start < to; k++) {
    const date = dates[k]!;
    if (date.type !== "DATE" && date.type !== "TIME") continue;
    if (
      contents.some((run) => meets(facts, run, date)) ||
      (source && meets(facts, source, date) && !meets(facts, cue, date))
    )
      continue;
    const far = tokensAway(facts, clause, date);
    const opensSentence = date.start - from < 4;
    if (far < least || (opensSentence && best === null)) {
      best = date;
      least = Math.min(far, FAR);
    }
  }
  return best?.value ?? null;
}

function firstFrom(dates: readonly DateExpression[], offset: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function meets(facts: TokenFacts, run: Run, date: DateExpression): boolean {
  const span = spanOfRun(facts.tokens, run);
  return date.start < span.end && date.end > span.start;
}

function tokensAway(facts: TokenFacts, clause: Run, date: DateExpression): number {
  const { tokens } = facts;
  if (date.end <= tokens.starts[clause.first]!) {
    let i = clause.first;
    while (i > 0 && tokens.starts[i - 1]! >= date.end && clause.first - i <= FAR) i--;
    return clause.first - i;
  }
  let i = clause.end;
  while (i < tokens.count && tokens.ends[i]! <= date.start && i - clause.end <= FAR) i++;
  return i - clause.end;
}
