import type { Entities } from "../entities/entities.ts";
import type { Draft } from "../findings/draft.ts";
import type { ReadoutStatement, Rendering } from "../readout.ts";
import { evidence, sortedEvidence, type Telling } from "../telling.ts";

/** Longer contents are several utterances at once, and are compared sentence by sentence elsewhere. */
const LONGEST = 220;

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
    const direct = statement.renderings.filter(
      (rendering) => rendering.mode === "direct" && lengthOf(rendering) <= LONGEST,
    );
    if (!direct.some(({ wording }) => wording === "reworded") || new Set(direct.map(({ report }) => report)).size < 2)
      return [];
    const places = direct.map((rendering) =>
      evidence(byReport.get(rendering.report)!, {
        start: rendering.content[0]!.start,
        end: rendering.content[rendering.content.length - 1]!.end,
      }),
    );
    const name = entities.byId(statement.speaker)?.name ?? "";
    return [
      {
        kind: "altered-quote" as const,
        about: `${name}: “${places[0]!.text.replace(/\s+/g, " ").replace(/["“”]/g, "")}”`,
        evidence: sortedEvidence(places, order),
        items: [statement.id],
        why: "one speaker, near in time and content, quoted in other words",
      },
    ];
  });
}

/** One statement that a report gives to somebody by name and another to "an official": the name is more exact. */
export function namingDrafts(
  statements: readonly ReadoutStatement[],
  tellings: readonly Telling[],
  order: ReadonlyMap<string, number>,
): Draft[] {
  const byReport = new Map(tellings.map((telling) => [telling.report.id, telling]));
  return statements.flatMap((statement) => {
    const told = statement.renderings.flatMap(({ report, statement: id, source, cue }) => {
      const telling = byReport.get(report)!;
      const speaker = telling.reading.statements.find((one) => one.id === id)?.speaker ?? null;
      const first = source[0];
      if (speaker === null || first === undefined) return [];
      const isNamed = telling.reading.names.some(
        (name) => name.by === "name" && name.type === "person" && first.start <= name.start && name.end <= first.end,
      );
      const isVague = !isNamed && /^(?:an?|one|some)\b/i.test(telling.report.text.slice(first.start, first.end));
      const near = cue[0] && Math.abs(cue[0].start - first.end) < 30 ? cue[0] : first;
      return isNamed || isVague
        ? [
            {
              report,
              isNamed,
              place: evidence(telling, {
                start: Math.min(first.start, near.start),
                end: Math.max(first.end, near.end),
              }),
            },
          ]
        : [];
    });
    if (!told.some((one) => one.isNamed && told.some((other) => !other.isNamed && other.report !== one.report)))
      return [];
    const named = told.find(({ isNamed }) => isNamed)!;
    return [
      {
        kind: "refinement" as const,
        about: named.place.text.replace(/\s+/g, " "),
        evidence: sortedEvidence(
          told.map(({ place }) => place),
          order,
        ),
        items: [statement.id],
        why: "one report names who says it, another does not",
      },
    ];
  });
}

function lengthOf({ content }: Rendering): number {
  return content.length === 0 ? Number.POSITIVE_INFINITY : content[content.length - 1]!.end - content[0]!.start;
}
