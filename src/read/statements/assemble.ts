/** Turns drafts into statements: spans in UTF-16, mode, class, speaker, addressee, medium, time and ids. */
import type { DateExpression, Name, Party, Statement } from "../../text/annotation.ts";
import type { Span } from "../../text/span.ts";
import { addresseeOf, mediumOf, timeOf } from "./circumstances.ts";
import { readCue } from "./cue-reading.ts";
import { anchorOf, type Draft, type Run, spanOfRun } from "./draft.ts";
import { earlierSpeakers, type Settled } from "./earlier-speakers.ts";
import { BY_NOBODY, SURELY_SAID } from "./floating-quotations.ts";
import { holdsClause, holdsEstimate, holdsRequest, modeOf } from "./mode.ts";
import { type NameIndex, nameIndex, namesIn, speakerOf } from "./speakers.ts";
import type { TokenFacts } from "./token-facts.ts";

/** Numbers and completes the drafts; those without content are dropped. */
export function assembleStatements(
  facts: TokenFacts,
  drafts: readonly Draft[],
  input: { readonly names: readonly Name[]; readonly dates: readonly DateExpression[] },
): Statement[] {
  const names = nameIndex(input.names);
  const whole = drafts.flatMap((draft) => {
    if (draft.contents.length === 0 || !(draft.cue || draft.source || draft.implied)) return [];
    if (isDateline(facts, draft, names)) return [];
    if (!draft.impliedSource || isPerson(facts, draft.impliedSource, names)) return [draft];
    const { impliedSource: _subject, ...rest } = draft;
    return isSurelySaidBySomebody(draft) ? [{ ...rest, rule: BY_NOBODY }] : [];
  });
  const ordered = whole
    .map((draft, k) => ({ draft, k, span: extent(facts, draft) }))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || a.k - b.k);
  const ids = new Map(ordered.map(({ draft }, k) => [anchorOf(draft), `s${k + 1}`]));
  const speakers = new Map<Run, Party | null>();
  const earlier = earlierSpeakers(facts, names);
  const statements = ordered.map(({ draft }): Statement => {
    const { source, cue, contents } = draft;
    const mode = modeOf(facts, contents);
    const reading = readCue(facts.tokens, cue, source, {
      quoted: mode === "direct",
      partlyQuoted: mode === "mixed",
      clause: holdsClause(facts, contents),
      estimate: holdsEstimate(facts, contents),
      request: mode !== "direct" && holdsRequest(facts, contents),
    });
    const own = speakerFor(draft, speakers, () =>
      (source ?? draft.impliedSource)
        ? speakerOf(facts, (source ?? draft.impliedSource)!, names)
        : { speaker: null, candidates: [] },
    );
    const { speaker, candidates, note } = earlier.settle(draft, own, reading.class);
    earlier.tell(draft, speaker, reading.class);
    speakers.set(anchorOf(draft), speaker);
    const addressee = cue ? addresseeOf(facts, cue, reading.head, contents) : null;
    const relay = draft.relay ? spanOfRun(facts.tokens, draft.relay) : undefined;
    const within = draft.within ? ids.get(draft.within) : undefined;
    return {
      id: ids.get(anchorOf(draft))!,
      mode,
      class: reading.class,
      source: source ? [spanOfRun(facts.tokens, source)] : [],
      cue: cue ? [spanOfRun(facts.tokens, cue)] : [],
      content: contents.map((run) => spanOfRun(facts.tokens, run)),
      speaker,
      ...(candidates.length > 0 ? { candidates } : {}),
      ...(draft.implied ? { implied: true } : {}),
      ...(reading.negated ? { negated: true } : {}),
      addressee,
      medium: cue ? mediumOf(facts, cue, source, contents, addressee) : null,
      ...(relay ? { relay: { ...relay, text: facts.tokens.text.slice(relay.start, relay.end) } } : {}),
      ...(within ? { within } : {}),
      time: cue ? timeOf(facts, cue, source, contents, input.dates) : null,
      rule: note ? `${draft.rule}; ${note}` : draft.rule,
    };
  });
  return statements;
}

/** "South Africa: cable repaired": a place and a colon at the head of a report, which nobody gives anything to below. */
function isDateline({ tokens }: TokenFacts, { source, cue, contents }: Draft, names: NameIndex): boolean {
  if (!source || !cue || source.first > 0 || tokens.text[tokens.starts[cue.first]!] !== ":") return false;
  if (tokens.sentenceOf[contents[0]!.first]! > 0 && contents.length > 1) return false;
  const named = namesIn(names, spanOfRun(tokens, source));
  return named.length === 1 && named[0]!.type === "place" && named[0]!.end >= tokens.ends[source.end - 1]!;
}

/** A quotation long enough stays, though the subject before it is no person and speaks not. */
function isSurelySaidBySomebody({ contents }: Draft): boolean {
  return contents.some((run) => run.end - run.first >= SURELY_SAID);
}

/** True when a run names a person: only a person's sentence makes the quotation after it that person's. */
function isPerson(facts: TokenFacts, run: Run, names: NameIndex): boolean {
  const { speaker } = speakerOf(facts, run, names);
  return speaker !== null && speaker.entity !== null && names.persons.has(speaker.entity);
}

function speakerFor(draft: Draft, known: ReadonlyMap<Run, Party | null>, own: () => Settled): Settled {
  if (draft.after) return { speaker: known.get(draft.after) ?? null, candidates: [] };
  return own();
}

/** From the first to the last word of cue and content: a source may be shared, or stand far off. */
function extent(facts: TokenFacts, draft: Draft): Span {
  const runs = [...draft.contents, ...(draft.cue ? [draft.cue] : [])];
  const first = Math.min(...runs.map((run) => run.first));
  const end = Math.max(...runs.map((run) => run.end));
  return spanOfRun(facts.tokens, { first, end });
}
