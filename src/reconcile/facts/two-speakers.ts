import type { Entities } from "../entities/entities.ts";
import type { Draft } from "../findings/draft.ts";
import { plainWords } from "../passages/word-diff.ts";
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
    if (speakers.length < 2 || !isPersons || reports.size < 2) return [];
    const sides = speakers.map((speaker) =>
      sortedEvidence(
        same.filter((sentence) => sentence.speaker === speaker).map((sentence) => placeOfSentence(sentence)),
        order,
      ),
    );
    const names = speakers.map((speaker) => entities.byId(speaker)!.name);
    if (names.some((name, index) => names.some((other, at) => at !== index && mayBe(name, other)))) return [];
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

/** "Charlie" may be Charlie Vale, and "J. Vale" too. */
function mayBe(name: string, other: string): boolean {
  const [words, others] = [plainWords(name), plainWords(other)];
  return words[words.length - 1] === others[others.length - 1] || words.every((word) => others.includes(word));
}
