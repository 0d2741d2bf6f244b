import type { Draft } from "../findings/draft.ts";
import type { Entities } from "../entities/entities.ts";
import type { ReadoutStatement, Rendering } from "../readout.ts";
import { evidence, sortedEvidence, type Telling } from "../telling.ts";

/** Longer contents are several utterances at once, and are compared sentence by sentence elsewhere. */
const LONGEST = 220;

/** One speaker quoted directly by two reports in other words: a translation, or words that were changed. */
export function statementDrafts(statements: readonly ReadoutStatement[], tellings: readonly Telling[], entities: Entities, order: ReadonlyMap<string, number>): Draft[] {
  const byReport = new Map(tellings.map((telling) => [telling.report.id, telling]));
  return statements.flatMap((statement) => {
    if (statement.speaker === null) return [];
    const direct = statement.renderings.filter((rendering) => rendering.mode === "direct" && lengthOf(rendering) <= LONGEST);
    if (!direct.some(({ wording }) => wording === "reworded") || new Set(direct.map(({ report }) => report)).size < 2) return [];
    const places = direct.map((rendering) => evidence(byReport.get(rendering.report)!, { start: rendering.content[0]!.start, end: rendering.content[rendering.content.length - 1]!.end }));
    const name = entities.byId(statement.speaker)?.name ?? "";
    return [{ kind: "altered-quote" as const, about: `${name}: “${places[0]!.text.replace(/\s+/g, " ").replace(/["“”]/g, "")}”`, evidence: sortedEvidence(places, order), items: [statement.id], why: "one speaker, near in time and content, quoted in other words" }];
  });
}

function lengthOf({ content }: Rendering): number {
  return content.length === 0 ? Number.POSITIVE_INFINITY : content[content.length - 1]!.end - content[0]!.start;
}
