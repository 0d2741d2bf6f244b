import type { Span } from "../../text/span.ts";
import { quotedStretches } from "../passages/quoted.ts";
import { plainWords } from "../passages/word-diff.ts";
import type { Evidence } from "../readout.ts";
import { evidence, type Telling, wordAt } from "../telling.ts";

/** One sentence between quotation marks, word by word. */
export interface QuotedSentence {
  readonly telling: Telling;
  /** Words `[from, to)` of the report. */
  readonly from: number;
  readonly to: number;
  readonly plain: readonly string[];
  /** True when the quotation marks close behind it, at a sentence's end and not within it ("a “fragment” of"). */
  readonly isLast: boolean;
  readonly speaker: string | null;
  /** True when the words that name the source bear the speaker's own name and nobody else's: no pronoun, no role, no joint statement, nothing inferred. */
  readonly isSpeakerNamed: boolean;
}

/** Sentences that share a run of this many words may be of one utterance. */
export const RUN = 4;

/** The sentences between quotation marks of a report that are long enough to be known again. */
export function quotedSentences(telling: Telling): QuotedSentence[] {
  const { words, report, reading } = telling;
  return quotedStretches(report.text).flatMap((stretch) => {
    const first = wordAt(telling, stretch.start);
    const end = wordAt(telling, stretch.end);
    const held = reading.statements.find(({ content }) =>
      content.some((span) => span.start <= stretch.start + 2 && stretch.end <= span.end + 4),
    );
    const speaker = telling.entityOf(held?.speaker?.entity ?? null);
    const named = reading.names.filter(
      ({ start, end, by, type }) =>
        by === "name" && type === "person" && held?.source.some((source) => source.start <= start && end <= source.end),
    );
    const isSpeakerNamed = named.length > 0 && named.every(({ entity }) => entity === held?.speaker?.entity);
    const sentences: QuotedSentence[] = [];
    for (let from = first; from < end; ) {
      let to = from + 1;
      while (to < end && words[to]!.sentence === words[from]!.sentence) to++;
      const plain = plainWords(report.text.slice(words[from]!.start, words[to - 1]!.end));
      const isLast =
        to === end && stretch.isClosed && /[.,!?]\s*$/.test(report.text.slice(words[to - 1]!.end, stretch.end));
      if (plain.length >= RUN && !tellsWhoSpeaks(telling, words[from]!.start, words[to - 1]!.end))
        sentences.push({ telling, from, to, plain, isLast, speaker, isSpeakerNamed });
      from = to;
    }
    return sentences;
  });
}

/** Words between two quotations, where marks are out of step: they hold a cue, and nobody says them. */
function tellsWhoSpeaks({ reading }: Telling, start: number, end: number): boolean {
  const holds = (span: Span) => start <= span.start && span.end <= end;
  return (
    reading.statements.some(({ cue }) => cue.some(holds)) &&
    !reading.statements.some(({ content }) => content.some((span) => span.start <= start + 2 && end <= span.end + 2))
  );
}

/** A quoted sentence as evidence, from its plain word `lead` on. */
export function placeOfSentence({ telling, from, to }: QuotedSentence, lead = 0): Evidence {
  const { words, report } = telling;
  const [start, end] = [words[from]!.start, words[to - 1]!.end];
  let first = from;
  while (first < to - 1 && plainWords(report.text.slice(start, words[first]!.start)).length < lead) first++;
  return evidence(telling, { start: words[first]!.start, end });
}
