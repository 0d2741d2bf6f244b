import type { Draft } from "../findings/draft.ts";
import { sortedEvidence } from "../telling.ts";
import { placeOfSentence, type QuotedSentence } from "./quoted-sentences.ts";

/** Sentences that several reports quote word for word. */
export function sameQuoteDrafts(sentences: readonly QuotedSentence[], order: ReadonlyMap<string, number>): Draft[] {
  const byWords = new Map<string, QuotedSentence[]>();
  for (const sentence of sentences) {
    const key = sentence.plain.join(" ");
    const list = byWords.get(key);
    if (list) list.push(sentence);
    else byWords.set(key, [sentence]);
  }
  return [...byWords.values()].flatMap((alike) => {
    if (new Set(alike.map(({ telling }) => telling.twin)).size < 2) return [];
    const evidence = sortedEvidence(
      alike.map((sentence) => placeOfSentence(sentence)),
      order,
    );
    return [
      {
        kind: "agreement" as const,
        about: `“${evidence[0]!.text.replace(/\s+/g, " ")}”`,
        evidence,
        items: [],
        why: "quoted in the same words",
      },
    ];
  });
}
