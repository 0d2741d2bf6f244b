import type { Draft } from "../findings/draft.ts";
import { diffWords } from "../passages/word-diff.ts";
import type { Evidence } from "../readout.ts";
import { sortedEvidence } from "../telling.ts";
import { placeOfSentence, type QuotedSentence, RUN } from "./quoted-sentences.ts";

/** A run that stands in more sentences than this calls up no further ones. */
const CALLS = 12;
/** What two quotations share must be at least this share of the shorter. */
const SAME_UTTERANCE = 0.6;
/** A sentence that stops this many words before the other's is cut. */
const CUT = 3;

/**
 * One utterance quoted in several reports with different words between the quotation marks: what was left out, put in or changed,
 * word by word. Words before or after the part that both quote do not count, unless a sentence was ended early without a mark.
 */
export function quoteDrafts(sentences: readonly QuotedSentence[], order: ReadonlyMap<string, number>): Draft[] {
  const byRun = new Map<string, number[]>();
  const roots = new Map<number, number>();
  const found = new Map<number, { places: Evidence[]; reasons: string[] }>();
  sentences.forEach((sentence, index) => {
    const others = new Set<number>();
    for (let i = 0; i + RUN <= sentence.plain.length; i++) {
      const key = sentence.plain.slice(i, i + RUN).join(" ");
      const list = byRun.get(key) ?? [];
      for (const other of list) others.add(other);
      if (list.length < CALLS) byRun.set(key, [...list, index]);
    }
    for (const other of [...others].sort((a, b) => a - b)) {
      const first = sentences[other]!;
      if (
        first.telling.twin === sentence.telling.twin ||
        (first.speaker !== null && sentence.speaker !== null && first.speaker !== sentence.speaker)
      )
        continue;
      const difference = alteration(first, sentence);
      if (difference === null) continue;
      const root = roots.get(other) ?? other;
      if (roots.has(index) && roots.get(index) !== root) continue;
      roots.set(index, root);
      roots.set(other, root);
      const entry = found.get(root) ?? { places: [], reasons: [] };
      entry.places.push(...difference.places);
      entry.reasons.push(difference.why);
      found.set(root, entry);
    }
  });
  return [...found.values()].map(({ places, reasons }) => ({
    kind: "altered-quote",
    about: `“${places[0]!.text.replace(/\s+/g, " ").replace(/["“”]/g, "")}”`,
    evidence: sortedEvidence(places, order),
    items: [],
    why: [...new Set(reasons)].slice(0, 3).join("; "),
  }));
}

/** How two quoted sentences differ between the first and the last word that both have; null where they do not, or are of two utterances. */
function alteration(first: QuotedSentence, second: QuotedSentence): { places: Evidence[]; why: string } | null {
  const stretches = diffWords(first.plain, second.plain);
  if (stretches === null) return null;
  const both = stretches.filter(({ kind }) => kind === "both");
  const shared = both.reduce((total, { words }) => total + words.length, 0);
  if (shared < RUN || shared < SAME_UTTERANCE * Math.min(first.plain.length, second.plain.length)) return null;
  const start = stretches.indexOf(both[0]!);
  const end = stretches.indexOf(both[both.length - 1]!);
  const inner = stretches.slice(start, end + 1).filter(({ kind }) => kind !== "both");
  const changed = inner.reduce((total, { words }) => total + words.length, 0);
  const tail = stretches.slice(end + 1).filter(({ words }) => words.length >= CUT);
  const cut = tail.find(({ kind }) => (kind === "first" ? second : first).isLast);
  if ((inner.length === 0 && cut === undefined) || changed > shared) return null;
  const reasons = inner.map(
    ({ kind, words }) => `only ${nameOf(kind === "first" ? first : second)} has “${words.join(" ")}”`,
  );
  if (cut)
    reasons.push(`${nameOf(cut.kind === "first" ? second : first)} ends the sentence before “${cut.words.join(" ")}”`);
  const leadOf = (kind: "first" | "second") =>
    stretches
      .slice(0, start)
      .filter((stretch) => stretch.kind === kind)
      .reduce((total, { words }) => total + words.length, 0);
  return {
    places: [placeOfSentence(first, leadOf("first")), placeOfSentence(second, leadOf("second"))],
    why: reasons.join(", "),
  };
}

function nameOf({ telling }: QuotedSentence): string {
  return telling.report.outlet ?? telling.report.id;
}
