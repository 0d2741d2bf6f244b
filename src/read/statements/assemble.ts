/** Turns drafts into statements: spans in UTF-16, mode, class, speaker, addressee, medium, time and ids. */
import type { DateExpression, Name, Party, Statement } from "../../text/annotation.ts";
import type { Span } from "../../text/span.ts";
import { addresseeOf, mediumOf, timeOf } from "./circumstances.ts";
import { readCue } from "./cue-reading.ts";
import { anchorOf, type Draft, type Run, spanOfRun } from "./draft.ts";
import { holdsClause, modeOf } from "./mode.ts";
import { type NameIndex, nameIndex, speakerOf } from "./speakers.ts";
import type { TokenFacts } from "./token-facts.ts";

/** Numbers and completes the drafts; those without content are dropped. */
export function assembleStatements(
  facts: TokenFacts,
  drafts: readonly Draft[],
  input: { readonly names: readonly Name[]; readonly dates: readonly DateExpression[] },
): Statement[] {
  const names = nameIndex(input.names);
  const whole = drafts.filter(
    (draft) =>
      draft.contents.length > 0 &&
      (draft.impliedSource ? isPerson(facts, draft.impliedSource, names) : draft.cue || draft.source || draft.implied),
  );
  const ordered = whole
    .map((draft, k) => ({ draft, k, span: extent(facts, draft) }))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || a.k - b.k);
  const ids = new Map(ordered.map(({ draft }, k) => [anchorOf(draft), `s${k + 1}`]));
  const speakers = new Map<Run, Party | null>();
  const statements = ordered.map(({ draft }): Statement => {
    const { source, cue, contents } = draft;
    const mode = modeOf(facts, contents);
    const reading = readCue(facts.tokens, cue, source, {
      quoted: mode === "direct",
      partlyQuoted: mode === "mixed",
      clause: holdsClause(facts, contents),
    });
    const { speaker, candidates } = speakerFor(draft, speakers, () =>
      (source ?? draft.impliedSource)
        ? speakerOf(facts, (source ?? draft.impliedSource)!, names)
        : { speaker: null, candidates: [] },
    );
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
      rule: draft.rule,
    };
  });
  return statements;
}

/** True when a run names a person: only a person's sentence makes the quotation after it that person's. */
function isPerson(facts: TokenFacts, run: Run, names: NameIndex): boolean {
  const { speaker } = speakerOf(facts, run, names);
  return speaker !== null && speaker.entity !== null && names.persons.has(speaker.entity);
}

function speakerFor(
  draft: Draft,
  known: ReadonlyMap<Run, Party | null>,
  own: () => { speaker: Party | null; candidates: Party[] },
): { speaker: Party | null; candidates: Party[] } {
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
