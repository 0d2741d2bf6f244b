/** Turns drafts into statements: spans in UTF-16, mode, class, speaker, addressee, medium, time and ids. */
import type { DateExpression, Name, Party, Statement } from "../../text/annotation.ts";
import type { Span } from "../../text/span.ts";
import { addresseeOf, mediumOf, timeOf } from "./circumstances.ts";
import { readCue } from "./cue-reading.ts";
import { type Draft, spanOfRun } from "./draft.ts";
import { modeOf } from "./mode.ts";
import { nameIndex, speakerOf } from "./speakers.ts";
import type { TokenFacts } from "./token-facts.ts";

/** Numbers and completes the drafts; those without content are dropped. */
export function assembleStatements(
  facts: TokenFacts, drafts: readonly Draft[], input: { readonly names: readonly Name[]; readonly dates: readonly DateExpression[] },
): Statement[] {
  const whole = drafts.filter((draft) => draft.contents.length > 0 && (draft.cue !== null || draft.source !== null || draft.implied));
  const ordered = whole.map((draft, k) => ({ draft, k, span: extent(facts, draft) })).sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || a.k - b.k);
  const ids = new Map(ordered.map(({ draft }, k) => [draft, `s${k + 1}`]));
  const names = nameIndex(input.names);
  const speakers = new Map<Draft, Party | null>();
  const statements = ordered.map(({ draft }): Statement => {
    const { source, cue, contents } = draft;
    const mode = modeOf(facts, contents);
    const reading = readCue(facts.tokens, cue, source, mode === "direct");
    const { speaker, candidates } = speakerFor(draft, speakers, () => (source ? speakerOf(facts, source, names) : { speaker: null, candidates: [] }));
    speakers.set(draft, speaker);
    const addressee = cue ? addresseeOf(facts, cue, reading.head, contents) : null;
    const relay = draft.relay ? spanOfRun(facts.tokens, draft.relay) : undefined;
    const within = draft.within ? ids.get(draft.within) : undefined;
    return {
      id: ids.get(draft)!,
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

function speakerFor(draft: Draft, known: ReadonlyMap<Draft, Party | null>, own: () => { speaker: Party | null; candidates: Party[] }): { speaker: Party | null; candidates: Party[] } {
  if (draft.after) return { speaker: known.get(draft.after) ?? null, candidates: [] };
  return own();
}

function extent(facts: TokenFacts, draft: Draft): Span {
  const runs = [...draft.contents, ...(draft.cue ? [draft.cue] : []), ...(draft.source && !draft.implied ? [draft.source] : [])];
  const first = Math.min(...runs.map((run) => run.first));
  const end = Math.max(...runs.map((run) => run.end));
  return spanOfRun(facts.tokens, { first, end });
}
