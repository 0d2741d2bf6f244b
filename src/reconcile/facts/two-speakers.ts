import type { Entities } from "../entities/entities.ts";
import type { Draft } from "../findings/draft.ts";
import { sortedEvidence } from "../telling.ts";
import { placeOfSentence, type QuotedSentence } from "./quoted-sentences.ts";

/** Shorter quotations can be said by two people. */
const SHORTEST = 7;

/** The same quoted words that two reports give to two named speakers: one of them is wrong, or one quotes the other. */
export function twoSpeakerDrafts(
  sentences: readonly QuotedSentence[],
  entities: Entities,
  order: ReadonlyMap<string, number>,
): Draft[] {
  const byWords = new Map<string, QuotedSentence[]>();
  for (const sentence of sentences) {
    if (sentence.plain.length < SHORTEST || sentence.speaker === null || !sentence.isSpeakerNamed) continue;
    const key = sentence.plain.join(" ");
    const list = byWords.get(key);
    if (list) list.push(sentence);
    else byWords.set(key, [sentence]);
  }
  return [...byWords.values()].flatMap((same) => {
    const speakers = [...new Set(same.map(({ speaker }) => speaker!))];
    const isPersons = speakers.every((speaker) => entities.byId(speaker)?.type === "person");
    const reports = new Set(same.map(({ telling }) => telling.index));
    const families = new Set(speakers.map((speaker) => lastWord(entities.byId(speaker)?.name ?? "")));
    if (families.size < speakers.length) return [];
    if (speakers.length < 2 || !isPersons || reports.size < 2) return [];
    const sides = speakers.map((speaker) =>
      sortedEvidence(
        same.filter((sentence) => sentence.speaker === speaker).map((sentence) => placeOfSentence(sentence)),
        order,
      ),
    );
    const names = speakers.map((speaker) => entities.byId(speaker)!.name);
    return [
      {
        kind: "difference" as const,
        about: `“${sides[0]![0]!.text.replace(/\s+/g, " ").replace(/["“”]/g, "")}”`,
        evidence: sortedEvidence(sides.flat(), order),
        sides,
        items: [],
        why: `the same words are given to ${names.join(" and to ")}`,
      },
    ];
  });
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(" ") + 1).toLowerCase();
}
