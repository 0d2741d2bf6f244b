/** Speakers set off by a mark alone: "WALLACE: …" in a transcript, "Minister: …" in a headline, "“…” – Anna Lind" under a quotation. */
import { type Draft, lowerAt, type Run, wordAt } from "./draft.ts";
import { QUOTE, type TokenFacts } from "./token-facts.ts";

const LONGEST_SPEAKER = 5;
const DASHES = new Set(["-", "--", "–", "—", "―"]);
// "Update: …", "Note: …", "Photo: …" are labels and nobody's words.
const LABELS = new Set([
  "clarification",
  "transcript",
  "update",
  "updated",
  "note",
  "photo",
  "video",
  "read",
  "related",
  "watch",
  "contact",
  "editor",
  "source",
  "sources",
  "published",
  "correction",
  "more",
  "also",
  "poll",
  "analysis",
  "opinion",
  "exclusive",
  "breaking",
  "live",
  "tags",
  "by",
  "image",
  "caption",
  "fact",
  "facts",
  "question",
  "answer",
  "q",
  "a",
  "email",
  "phone",
  "twitter",
  "background",
  "notes",
  "contributing",
  "magnitude",
  "depth",
  "location",
  "time",
  "date",
  "dead",
  "injured",
  "total",
  "here",
  "this",
  "these",
  "following",
  "result",
  "results",
  "summary",
  "example",
]);

/** Adds the statements that the marks give: in a transcript and under a quotation always, elsewhere in paragraphs where nothing else was found. */
export function withSpeakerLines(facts: TokenFacts, drafts: readonly Draft[]): Draft[] {
  const { tokens } = facts;
  const { paragraphStarts } = tokens;
  const busy = busyParagraphs(facts, drafts);
  const lines: Draft[] = [];
  for (let p = 0; p + 1 < paragraphStarts.length; p++) {
    const first = paragraphStarts[p]!;
    const end = paragraphStarts[p + 1]!;
    if (end - first < 4) continue;
    const isFree = busy[p] === 0 || isTranscript(facts, first);
    const draft = (isFree ? colonLine(facts, first, end) : null) ?? dashLine(facts, first, end);
    if (draft) lines.push(goesOn(facts, draft, p, busy));
  }
  return [...within(facts, drafts, lines), ...lines];
}

/** In a transcript a paragraph that opens with a quotation mark and names nobody goes on with who spoke before it. */
function goesOn(facts: TokenFacts, line: Draft, paragraph: number, busy: Uint8Array): Draft {
  const { paragraphStarts } = facts.tokens;
  if (!isTranscript(facts, paragraphStarts[paragraph]!)) return line;
  const contents = [...line.contents];
  let p = paragraph + 1;
  for (; p + 1 < paragraphStarts.length && p <= paragraph + MOST_PARAGRAPHS; p++) {
    const first = paragraphStarts[p]!;
    if (busy[p] === 1 || isTranscript(facts, first) || !/^["“]$/u.test(lowerAt(facts.tokens, first))) break;
    if (lowerAt(facts.tokens, first + 1) === "(") break;
    contents.push(withoutStop(facts, { first: first + 1, end: paragraphStarts[p + 1]! }));
  }
  // What follows the last speaker's lines may be the outlet's own.
  const isBetween = [p, p + 1].some(
    (next) => next + 1 < paragraphStarts.length && isTranscript(facts, paragraphStarts[next]!),
  );
  return contents.length > 1 && isBetween ? { ...line, contents } : line;
}

/** So many paragraphs may go on with one speaker. */
const MOST_PARAGRAPHS = 12;

/** "WALLACE:": a name in capitals and a colon. */
export function isTranscript(facts: TokenFacts, first: number): boolean {
  const { tokens } = facts;
  let i = facts.quote[first] === QUOTE.opening ? first + 1 : first;
  const from = i;
  while (i < from + 4 && i < tokens.count && /^[\p{Lu}.'’-]{2,}$/u.test(wordAt(tokens, i))) i++;
  return i > from && lowerAt(tokens, i) === ":";
}

/** What was found inside a transcript's line stands within it. */
function within(facts: TokenFacts, drafts: readonly Draft[], lines: readonly Draft[]): Draft[] {
  const lineOf = new Int32Array(facts.tokens.count).fill(-1);
  lines.forEach(({ source, contents }, k) => {
    lineOf.fill(k, source!.first, contents[0]!.end);
    if (source!.first > contents[0]!.first) lineOf.fill(k, contents[0]!.first, source!.end);
  });
  return drafts.flatMap((draft) => {
    const line = lines[lineOf[draft.cue?.first ?? draft.contents[0]!.first]!];
    if (!line) return [draft];
    const from = line.contents[0]!.first;
    const isInside = draft.contents[0]!.first > from && draft.contents.every((run) => run.first >= from);
    return isInside ? [{ ...draft, within: line.cue! }] : [];
  });
}

function busyParagraphs(facts: TokenFacts, drafts: readonly Draft[]): Uint8Array {
  const { paragraphStarts, count } = facts.tokens;
  const paragraphOf = new Int32Array(count);
  for (let p = 0; p + 1 < paragraphStarts.length; p++)
    paragraphOf.fill(p, paragraphStarts[p]!, paragraphStarts[p + 1]!);
  const busy = new Uint8Array(paragraphStarts.length);
  for (const { cue, contents } of drafts)
    for (const run of [cue, ...contents]) if (run) busy[paragraphOf[run.first]!] = 1;
  return busy;
}

/** "WALLACE: Will you come?", "Prime minister: no new taxes": a short name-like start, a colon, and words. */
function colonLine(facts: TokenFacts, at: number, end: number): Draft | null {
  const { tokens } = facts;
  const opened = facts.quote[at] === QUOTE.opening ? 1 : 0;
  const first = at + opened;
  let colon = first;
  while (colon < end && colon - first <= LONGEST_SPEAKER && lowerAt(tokens, colon) !== ":") colon++;
  if (colon === first || colon - first > LONGEST_SPEAKER || colon + 3 > end || lowerAt(tokens, colon) !== ":")
    return null;
  if (!isSpeaker(facts, first, colon)) return null;
  return {
    source: { first, end: colon },
    cue: { first: colon, end: colon + 1 },
    contents: [withoutStop(facts, { first: colon + 1, end })],
    rule: "<speaker>: <words>",
  };
}

/** A name or an office: capitals at both ends, no verb, no label. */
function isSpeaker(facts: TokenFacts, first: number, end: number): boolean {
  const { tokens } = facts;
  for (let i = first; i < end; i++) {
    const word = lowerAt(tokens, i);
    if (LABELS.has(word) || !/^[\p{L}.'’()-]+$/u.test(word)) return false;
    if (!/^\p{Lu}/u.test(wordAt(tokens, i)) && !/^(?:of|de|al|von|van)$/u.test(word)) return false;
    if (/^(?:is|are|was|were|has|have|had|will|would|can|could|the|why|how|what|when|who|where|and|or)$/u.test(word))
      return false;
  }
  return /^\p{Lu}/u.test(wordAt(tokens, first)) && facts.cueGrade[end - 1]! < 3;
}

/** A quotation, a dash, and a name to the end of the paragraph. */
function dashLine(facts: TokenFacts, first: number, end: number): Draft | null {
  const { tokens, quote } = facts;
  if (quote[first] !== QUOTE.opening) return null;
  let close = first;
  const isOuter = (i: number) => quote[i] === QUOTE.closing && facts.quotations[facts.quotationOf[i]!]?.depth === 0;
  while (close < end && !isOuter(close)) close++;
  const dash = close + 1;
  if (dash + 1 >= end || !DASHES.has(lowerAt(tokens, dash)) || end - dash > 3 * LONGEST_SPEAKER) return null;
  if (!/^\p{Lu}/u.test(wordAt(tokens, dash + 1))) return null;
  let last = dash + 1;
  while (last < end && !/^[,(.]$/u.test(lowerAt(tokens, last))) last++;
  return {
    source: { first: dash + 1, end: last },
    cue: { first: dash, end: dash + 1 },
    contents: [{ first, end: close + 1 }],
    rule: "<quotation> – <speaker>",
  };
}

function withoutStop(facts: TokenFacts, run: Run): Run {
  return lowerAt(facts.tokens, run.end - 1) === "." ? { first: run.first, end: run.end - 1 } : run;
}
