import type { Entities } from "../entities/entities.ts";
import type { Draft } from "../findings/draft.ts";
import { type DiffStretch, diffWords, plainWords } from "../passages/word-diff.ts";
import type { Evidence, ReadoutStatement } from "../readout.ts";
import { evidence, sortedEvidence, type Telling } from "../telling.ts";

/** Longer contents are several utterances at once, and are compared sentence by sentence elsewhere. */
const LONGEST = 220;
/** Two wordings of one utterance that share this many words share a few by chance only where a translation lies between. */
const FEWEST = 3;

/** One speaker quoted directly by two reports in other words: a translation, or words that were changed. */
export function statementDrafts(
  statements: readonly ReadoutStatement[],
  tellings: readonly Telling[],
  entities: Entities,
  order: ReadonlyMap<string, number>,
): Draft[] {
  const byReport = new Map(tellings.map((telling) => [telling.report.id, telling]));
  return statements.flatMap((statement) => {
    if (statement.speaker === null) return [];
    const direct = statement.renderings.flatMap((rendering) => {
      const telling = byReport.get(rendering.report)!;
      const [span] = rendering.content;
      if (rendering.mode !== "direct" || span === undefined || rendering.content.length > 1) return [];
      const place = evidence(telling, span);
      return isOneQuotation(telling.report.text, place) ? [{ place, plain: plainWords(place.text) }] : [];
    });
    const changed = direct.filter((one) =>
      direct.some((other) => other.place.report !== one.place.report && isReworded(one.plain, other.plain)),
    );
    if (new Set(changed.map(({ place }) => place.report)).size < 2) return [];
    const places = changed.map(({ place }) => place);
    const name = entities.byId(statement.speaker)?.name ?? "";
    return [
      {
        kind: "altered-quote" as const,
        about: `${name}: “${places[0]!.text.replace(/\s+/g, " ").replace(/["“”]/g, "").trim()}”`,
        evidence: sortedEvidence(places, order),
        items: [statement.id],
        why: "one speaker, near in time and content, quoted in other words",
      },
    ];
  });
}

/** One sentence between quotation marks. */
function isOneQuotation(text: string, { start, end, text: words }: Evidence): boolean {
  return (
    end - start <= LONGEST &&
    /["“”„«»]|''/.test(text.slice(Math.max(0, start - 2), start + 2)) &&
    !/["“”„«»]|''/.test(words.replace(/^["“”„«»'\s]+|["“”„«»'\s.,!?]+$/g, "")) &&
    !/[.!?]["”»]?\s+["“„«]?\p{Lu}/u.test(words)
  );
}

/** True when both have words that the other lacks in one place: what one of them leaves out, or has before or behind, is no change. */
function isReworded(first: readonly string[], second: readonly string[]): boolean {
  const stretches = diffWords(first, second);
  if (stretches === null) return false;
  const isBoth = ({ kind }: DiffStretch) => kind === "both";
  const shared = stretches.filter(isBoth).reduce((total, { words }) => total + words.length, 0);
  return shared >= FEWEST && stretches.some((stretch, i) => i > 0 && !isBoth(stretch) && !isBoth(stretches[i - 1]!));
}
