/** Reports that pass on what others said: "X was quoted by Y as saying", "Y quoted X as saying", "…, Y reported" around "X said …". */

import { isSurelySaid } from "./content-bounds.ts";
import { isDocument } from "./cue-reading.ts";
import { anchorOf, type Draft, lowerAt, type Run, runHolds, runsMeet } from "./draft.ts";
import { QUOTE, type TokenFacts } from "./token-facts.ts";

const QUOTED = new Set(["quoted", "quotes", "quoting", "quote", "cited", "cites", "citing"]);
const SAYING = new Set(["saying", "telling", "stating", "warning", "declaring", "confirming", "adding", "writing"]);
const BE = new Set(["was", "were", "is", "are", "been", "being"]);
/** Between "quoted" and "as saying" stand so many tokens at most. */
const FARTHEST = 30;
/** Of a sentence so many tokens on each side are looked at. */
const LONGEST_SIDE = 200;

/** Rewrites the drafts around each "quoted … as saying" of the text, and adds those that are missing. */
export function quotedAsSaying(facts: TokenFacts, drafts: readonly Draft[]): Draft[] {
  const { tokens } = facts;
  const core = new Uint8Array(tokens.count);
  const found: Draft[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (!QUOTED.has(lowerAt(tokens, i))) continue;
    const draft = asSayingAt(facts, i);
    if (!draft) continue;
    core.fill(1, Math.min(i, draft.cue!.first), draft.cue!.end);
    found.push(draft);
  }
  const bySentence = new Map(found.map((draft) => [tokens.sentenceOf[draft.cue!.first]!, draft]));
  // A draft whose cue is "quoted", "saying" or something between the two gives way.
  const kept = drafts.filter(({ cue }) => !cue || core.subarray(cue.first, cue.end).every((mark) => mark === 0));
  return [...kept.map((draft) => ofQuoted(facts, draft, bySentence)), ...found];
}

/** "…, the agency quoted Lind as saying, adding that …": she adds it, and not the agency. */
function ofQuoted(facts: TokenFacts, draft: Draft, bySentence: ReadonlyMap<number, Draft>): Draft {
  const quoted = draft.cue && bySentence.get(facts.tokens.sentenceOf[draft.cue.first]!);
  if (!draft.cue || !quoted?.relay || !quoted.source || draft.cue.first < quoted.cue!.end) return draft;
  const follows = draft.cue.first - quoted.cue!.end <= 1;
  return !draft.source || follows || runsMeet(draft.source, quoted.relay)
    ? { ...draft, source: quoted.source, relay: quoted.relay }
    : draft;
}

function asSayingAt(facts: TokenFacts, quoted: number): Draft | null {
  const { tokens } = facts;
  const sentence = tokens.sentenceOf[quoted]!;
  const from = Math.max(tokens.sentenceStarts[sentence]!, quoted - LONGEST_SIDE);
  const to = Math.min(tokens.sentenceStarts[sentence + 1]!, quoted + LONGEST_SIDE);
  let as = quoted + 1;
  while (
    as + 1 < to &&
    as - quoted <= FARTHEST &&
    !(lowerAt(tokens, as) === "as" && SAYING.has(lowerAt(tokens, as + 1)))
  )
    as++;
  if (as + 1 >= to || lowerAt(tokens, as) !== "as" || !SAYING.has(lowerAt(tokens, as + 1))) return null;
  const saying = as + 1;
  const passive = quoted > from && (BE.has(lowerAt(tokens, quoted - 1)) || BE.has(lowerAt(tokens, quoted - 2)));
  const contents = contentsAround(facts, quoted, saying, from, to, passive);
  if (contents.length === 0) return null;
  const rule = passive ? "<speaker> was quoted by <relay> as saying" : "<relay> quoted <speaker> as saying";
  if (!passive) {
    const relay = afterComma(facts, nounBefore(facts, quoted, from));
    const source = trimmedRun(facts, { first: quoted + 1, end: as });
    if (!source) return null;
    return { source, cue: { first: as, end: saying + 1 }, contents, rule, ...(relay ? { relay } : {}) };
  }
  let auxiliary = quoted - 1;
  while (
    auxiliary > from &&
    (BE.has(lowerAt(tokens, auxiliary - 1)) ||
      ["has", "had", "have", "also", "later", "widely"].includes(lowerAt(tokens, auxiliary - 1)))
  )
    auxiliary--;
  const source = nounBefore(facts, auxiliary, from);
  // "was quoted by the agency as saying", "was quoted as saying by the agency"
  const by =
    lowerAt(tokens, quoted + 1) === "by"
      ? trimmedRun(facts, { first: quoted + 2, end: as })
      : lowerAt(tokens, saying + 1) === "by"
        ? trimmedRun(facts, { first: saying + 2, end: to })
        : null;
  if (!source) return null;
  return { source, cue: { first: auxiliary, end: saying + 1 }, contents, rule, ...(by ? { relay: by } : {}) };
}

/** What follows "saying" to the sentence's end; where nothing does, what stands before the subject and its comma. */
function contentsAround(
  facts: TokenFacts,
  quoted: number,
  saying: number,
  from: number,
  to: number,
  passive: boolean,
): Run[] {
  const after = trimmedRun(facts, { first: saying + 1, end: to });
  // "…, the agency quoted Lind as saying, adding that …": a comma closes what was quoted.
  const isClosed =
    lowerAt(facts.tokens, saying + 1) === "by" ||
    (lowerAt(facts.tokens, saying + 1) === "," && facts.quote[saying + 2] === QUOTE.outside);
  if (after && after.end - after.first >= 3 && !isClosed) return [after];
  const subject = passive ? nounBefore(facts, quoted - 1, from) : afterComma(facts, nounBefore(facts, quoted, from));
  if (!subject) return [];
  let end = subject.first;
  const before = trimmedRun(facts, { first: from, end });
  if (before && before.end - before.first >= 3) return [before];
  // "…," he was quoted as saying: the quotation may fill the sentences before.
  end = subject.first;
  let first = end;
  while (
    first > 0 &&
    end - first < 200 &&
    facts.quote[first - 1] !== QUOTE.outside &&
    facts.quote[first] !== QUOTE.opening
  )
    first--;
  return first < end ? [{ first, end }] : [];
}

/** The noun phrase that ends just before a token, back to a comma, quotation mark or the sentence's start. */
function nounBefore(facts: TokenFacts, at: number, from: number): Run | null {
  const { tree } = facts;
  const end = at;
  let last = end - 1;
  while (last >= from && isMark(facts, last)) last--;
  if (last < from) return null;
  // Climb from the last word to the highest word whose phrase still ends there.
  let head = last;
  while (tree.heads[head]! >= from && tree.heads[head]! < at && tree.right[tree.heads[head]!]! < at)
    head = tree.heads[head]!;
  let first = Math.max(from, Math.min(tree.left[head]!, head));
  while (
    first <= last &&
    (isMark(facts, first) || ["and", "but", "that", "however"].includes(lowerAt(facts.tokens, first)))
  )
    first++;
  for (let i = last; i >= first; i--) {
    if (facts.quote[i] === QUOTE.closing) {
      first = i + 1;
      break;
    }
  }
  return first <= last ? { first, end: last + 1 } : null;
}

/** An outlet's name without the clause in front of its comma, which a tree may have hung on it. */
function afterComma({ tokens }: TokenFacts, run: Run | null): Run | null {
  if (!run) return run;
  let { first } = run;
  for (let i = run.first; i + 1 < run.end; i++) if (lowerAt(tokens, i) === ",") first = i + 1;
  return { first, end: run.end };
}

function isMark(facts: TokenFacts, i: number): boolean {
  const { tokens } = facts;
  return /^[\p{P}\p{S}]+$/u.test(tokens.text.slice(tokens.starts[i], tokens.ends[i]));
}

/** A run without marks at its ends, but for quotation marks; null when nothing is left. */
function trimmedRun(facts: TokenFacts, run: Run): Run | null {
  let { first, end } = run;
  const loose = (i: number) => isMark(facts, i) && (facts.quote[i] === QUOTE.outside || facts.quote[i] === QUOTE.stray);
  while (first < end && loose(first)) first++;
  while (end > first && loose(end - 1)) end--;
  return first < end ? { first, end } : null;
}

/** "…, the newspaper Kurir reported." at the end of the sentence in which a statement's content ends. */
export function reportedAtEnd(facts: TokenFacts, drafts: readonly Draft[]): Draft[] {
  const { tokens } = facts;
  const taken = new Uint8Array(tokens.count);
  for (const { source, cue, contents } of drafts)
    for (const run of [source, cue, ...contents]) if (run) taken.fill(1, run.first, run.end);
  return drafts.map((draft) => {
    const last = draft.contents[draft.contents.length - 1]!;
    if (draft.relay || !draft.cue || draft.cue.first > last.first) return draft;
    const comma = commaBeforeOutlet(facts, last);
    if (comma < 0) return draft;
    const relay = { first: comma + 1, end: verbAfter(facts, comma) };
    for (let i = Math.max(last.end, comma); i <= relay.end; i++) if (taken[i] === 1) return draft;
    const contents = [...draft.contents.slice(0, -1), { first: last.first, end: Math.min(last.end, comma) }];
    return { ...draft, contents, relay };
  });
}

/** The comma before "the newspaper Kurir reported", after a content or as the content's own tail; -1 without. */
function commaBeforeOutlet(facts: TokenFacts, content: Run): number {
  const { tokens } = facts;
  for (let comma = content.end; comma > content.first && comma > content.end - 9; comma--) {
    if (lowerAt(tokens, comma) !== "," || facts.quote[comma] !== QUOTE.outside) continue;
    const verb = verbAfter(facts, comma);
    if (verb < comma + 2 || (comma < content.end && verb < content.end - 1)) return -1;
    return OUTLET.test(tokens.text.slice(tokens.starts[comma + 1], tokens.ends[verb - 1])) ? comma : -1;
  }
  return -1;
}

/** An outlet's name has so many tokens at most. */
const LONGEST_OUTLET = 14;

/** The word for passing on that nearly ends a sentence, after a comma; -1 without. */
function verbAfter(facts: TokenFacts, comma: number): number {
  const { tokens } = facts;
  if (comma >= tokens.count) return -1;
  const to = tokens.sentenceStarts[tokens.sentenceOf[comma]! + 1]!;
  let verb = comma + 1;
  while (verb < Math.min(to, comma + LONGEST_OUTLET) && !PASSING_ON.has(lowerAt(tokens, verb))) verb++;
  return verb >= to || to - verb > 4 || verb >= comma + LONGEST_OUTLET ? -1 : verb;
}

/** "“…” – quotes President of CNN": a quotation, a word for quoting, who spoke, and after "of" or "by" who passes it on. */
export function quotedAfter(facts: TokenFacts, drafts: readonly Draft[], quotations: readonly Run[]): Draft[] {
  const { tokens } = facts;
  const core = new Uint8Array(tokens.count);
  const found: Draft[] = [];
  for (const quotation of quotations) {
    let verb = quotation.end;
    while (verb < tokens.count && verb - quotation.end < 3 && !QUOTED.has(lowerAt(tokens, verb))) verb++;
    if (!QUOTED.has(lowerAt(tokens, verb)) || BE.has(lowerAt(tokens, verb - 1)) || lowerAt(tokens, verb + 1) === "as")
      continue;
    const to = tokens.sentenceStarts[tokens.sentenceOf[verb]! + 1]!;
    if (to - verb > 14) continue;
    let of = verb + 1;
    while (of < to && lowerAt(tokens, of) !== "of" && lowerAt(tokens, of) !== "by") of++;
    const source = trimmedRun(facts, { first: verb + 1, end: of });
    const relay = trimmedRun(facts, { first: of + 1, end: to });
    if (of >= to || !source || !relay) continue;
    core.fill(1, quotation.first, quotation.end);
    found.push({
      source,
      cue: { first: verb, end: verb + 1 },
      contents: [quotation],
      relay,
      rule: "<quotation> quotes <speaker> of <relay>",
    });
  }
  const kept = drafts.filter(({ contents }) =>
    contents.every((run) => core[run.first] === 0 && core[run.end - 1] === 0),
  );
  return [...kept, ...found];
}

// "an ABC News poll" says something of its own.
const FINDINGS = /\b(?:poll|polls|polling|survey|study|analysis|article|review|data)\b/iu;
const PASSING_ON = new Set([
  "reported",
  "reports",
  "report",
  "quoted",
  "quotes",
  "cited",
  "wrote",
  "said",
  "says",
  "according",
]);
const OUTLET =
  /\b(?:agency|news|newspaper|paper|television|tv|radio|media|reuters|ap|afp|tass|interfax|ria|xinhua|irna|isna|pti|cnn|bbc|nbc|abc|cbs|fox|times|post|daily|channel|broadcaster|network|press|report|reports|bloomberg|al[- ]jazeera|kyodo|yonhap|anadolu|dpa|efe|ansa|guardian|tribune|herald|gazette|journal|magazine|weekly|politico|axios)\b/iu;

/**
 * "Amir Rad, the governor, said half the houses fell, IRNA reported": where an outlet's whole content is another's statement,
 * that other speaks, and the outlet passes it on.
 */
export function relayed(facts: TokenFacts, drafts: readonly Draft[]): Draft[] {
  const holding = new Set(drafts.map(({ within }) => within));
  const inner = drafts.flatMap((draft) => (holding.has(anchorOf(draft)) ? [] : innerSpeech(facts, draft)));
  return withoutRelays(facts, [...drafts, ...inner]);
}

/** The statement that an outlet's content is, by its first word of saying, where none was found in it. */
function innerSpeech(facts: TokenFacts, outer: Draft): Draft[] {
  if (!isRelay(facts, outer)) return [];
  const { tokens, quote } = facts;
  const content = outer.contents[0]!;
  if (outer.cue!.first < content.first || quote[content.first] !== QUOTE.outside) return [];
  for (let i = content.first + 1; i < content.end - 3; i++) {
    if (lowerAt(tokens, i) === "that" || lowerAt(tokens, i) === "who") return [];
    if (!SAID.has(lowerAt(tokens, i))) continue;
    const source = trimmedRun(facts, { first: content.first, end: i });
    const said = trimmedRun(facts, { first: i + 1, end: content.end });
    return source && said
      ? [
          {
            source,
            cue: { first: i, end: i + 1 },
            contents: [said],
            within: anchorOf(outer),
            rule: "<speaker> said <content>",
          },
        ]
      : [];
  }
  return [];
}

const SAID = new Set(["said", "says", "told", "added", "announced", "confirmed", "warned"]);

function withoutRelays(facts: TokenFacts, drafts: readonly Draft[]): Draft[] {
  const byAnchor = new Map(drafts.map((draft) => [anchorOf(draft), draft]));
  const dropped = new Set<Run>();
  const all = drafts.map((draft): Draft => {
    const around = draft.within && byAnchor.get(draft.within);
    if (!around || !isRelay(facts, around) || !fills(around, draft) || !draft.cue || !isSurelySaid(facts, draft.cue))
      return draft;
    dropped.add(draft.within!);
    return { ...draft, relay: around.source!, rule: `${draft.rule}, <outlet> reported` };
  });
  return all
    .filter((draft) => !dropped.has(anchorOf(draft)))
    .map((draft): Draft => {
      if (!draft.within || !dropped.has(draft.within)) return draft;
      const { within: _within, ...rest } = draft;
      return rest;
    });
}

/** True for "the newspaper Kurir", "IRNA"; "the text published by the press service" is a document that speaks for itself. */
export function namesOutlet({ tokens }: TokenFacts, source: Run): boolean {
  const words = tokens.text.slice(tokens.starts[source.first], tokens.ends[source.end - 1]);
  return OUTLET.test(words) && !isDocument(tokens, source) && !FINDINGS.test(words);
}

function isRelay(facts: TokenFacts, draft: Draft): boolean {
  if (!draft.cue || !draft.source || draft.contents.length !== 1) return false;
  const { tokens } = facts;
  return namesOutlet(facts, draft.source) && PASSING_ON.has(lowerAt(tokens, draft.cue.first));
}

/** True when the inner statement opens the outer content and (nearly) ends it. */
function fills(outer: Draft, inner: Draft): boolean {
  const whole = outer.contents[0]!;
  const content = inner.contents[0]!;
  return (
    runHolds(whole, content) &&
    inner.source !== null &&
    inner.source.first <= whole.first + 1 &&
    whole.end - content.end <= 2
  );
}
