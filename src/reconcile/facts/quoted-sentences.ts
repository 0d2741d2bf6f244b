import { quotedStretches } from "../passages/quoted.ts";
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
  /** True when the words that name the source bear the speaker's own name: no pronoun, no role, nothing inferred. */
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
    const isSpeakerNamed =
      held !== undefined &&
      reading.names.some(
        ({ start, end, by, entity }) =>
          by === "name" &&
          entity === held.speaker?.entity &&
          held.source.some((source) => source.start <= start && end <= source.end),
      );
    const sentences: QuotedSentence[] = [];
    for (let from = first; from < end; ) {
      let to = from + 1;
      while (to < end && words[to]!.sentence === words[from]!.sentence) to++;
      const plain = words.slice(from, to).map(({ lower }) => lower);
      const isLast =
        to === end && stretch.isClosed && /[.,!?]\s*$/.test(report.text.slice(words[to - 1]!.end, stretch.end));
      if (plain.length >= RUN) sentences.push({ telling, from, to, plain, isLast, speaker, isSpeakerNamed });
      from = to;
    }
    return sentences;
  });
}

/** A quoted sentence as evidence, from its word `lead` on. */
export function placeOfSentence({ telling, from, to }: QuotedSentence, lead = 0): Evidence {
  const first = telling.words[Math.min(from + lead, to - 1)]!;
  return evidence(telling, { start: first.start, end: telling.words[to - 1]!.end });
}
