import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadModels } from "../../src/models/models.ts";
import { report } from "../../src/pipeline.ts";
import type { Place, Readout } from "../../src/reconcile/readout.ts";
import { renderMarkdown } from "../../src/serve/text/markdown.ts";
import { take } from "../../src/take/take.ts";
import type { Report } from "../../src/text/report.ts";

const FOLDER = join("test", "golden", "hesk-dam");

type Words = readonly [report: string, words: string];

interface Expected {
  readonly samePerson: readonly (readonly string[])[];
  readonly differentPeople: readonly (readonly string[])[];
  readonly copies: readonly (readonly [to: string, from: string])[];
  readonly contradictions: readonly (readonly [Words, Words])[];
  readonly quotes: readonly (readonly [report: string, words: string, speaker: string])[];
  readonly bounds: readonly (readonly [report: string, words: string, low: number | null, high: number | null])[];
  readonly deadlines: readonly (readonly [report: string, words: string, by: string])[];
  /** Claims that do not hold yet, by the name of their test. */
  readonly gaps: readonly string[];
}

const expected = JSON.parse(readFileSync(join(FOLDER, "expected.json"), "utf8")) as Expected;

async function samples(): Promise<Report[]> {
  const reports: Report[] = [];
  for await (const taken of take(["samples"])) if (taken.kind === "report") reports.push(taken.report);
  return reports;
}

const readouts = report(await samples(), { models: loadModels() });
const readout = readouts[0] as Readout;
const textOf = new Map(readout.reports.map((one) => [one.id, one.text]));

/** True when a place covers at least half of the words in that report. */
function isAt(place: Place, [id, words]: Words): boolean {
  if (place.report !== id) return false;
  const start = textOf.get(id)?.indexOf(words) ?? -1;
  expect(start, `"${words}" does not stand in ${id}`).toBeGreaterThanOrEqual(0);
  return Math.min(place.end, start + words.length) - Math.max(place.start, start) >= words.length / 2;
}

const entityOf = (name: string) =>
  readout.entities.find((entity) => entity.name === name || entity.variants.some((variant) => variant.text === name))
    ?.id ?? null;

const claims: readonly (readonly [name: string, holds: () => boolean])[] = [
  ["one story", () => readouts.length === 1],
  ...expected.samePerson.map(
    (names) =>
      [
        `one person: ${names.join(" = ")}`,
        () => new Set(names.map(entityOf)).size === 1 && entityOf(names[0]!) !== null,
      ] as const,
  ),
  ...expected.differentPeople.map(
    (names) =>
      [
        `two people: ${names.join(", ")}`,
        () => new Set(names.map(entityOf)).size === names.length && names.every((name) => entityOf(name) !== null),
      ] as const,
  ),
  ...expected.copies.map(
    ([to, from]) =>
      [
        `${to} copies ${from}`,
        () =>
          readout.provenance.copies.some(
            (copy) => copy.to === to && (copy.from === from || !textOf.has(copy.from)) && copy.kind !== "common-quote",
          ),
      ] as const,
  ),
  ...expected.contradictions.map(
    ([a, b]) =>
      [
        `contradiction: ${a[1]} / ${b[1]}`,
        () =>
          readout.findings.some(
            (finding) =>
              finding.kind === "contradiction" &&
              finding.evidence.some((place) => isAt(place, a)) &&
              finding.evidence.some((place) => isAt(place, b)),
          ),
      ] as const,
  ),
  [
    "no other contradiction",
    () =>
      readout.findings.filter((finding) => finding.kind === "contradiction").length <= expected.contradictions.length,
  ] as const,
  ...expected.quotes.map(
    ([id, words, speaker]) =>
      [
        `${speaker}: ${words}`,
        () =>
          readout.statements.some(
            (statement) =>
              statement.speaker === entityOf(speaker) &&
              statement.renderings.some((rendering) =>
                rendering.content.some((span) => isAt({ report: rendering.report, ...span }, [id, words])),
              ),
          ),
      ] as const,
  ),
  ...expected.bounds.map(
    ([id, words, low, high]) =>
      [
        `${id}: ${words}`,
        () =>
          readout.figures.some((figure) =>
            figure.values.some((value) => isAt(value, [id, words]) && value.low === low && value.high === high),
          ),
      ] as const,
  ),
  ...expected.deadlines.map(
    ([id, words, by]) =>
      [
        `${words} by ${by}`,
        () =>
          readout.commitments.some(
            (commitment) =>
              commitment.by?.value.startsWith(by) && commitment.evidence.some((place) => isAt(place, [id, words])),
          ),
      ] as const,
  ),
];

describe("the golden readout of the samples", () => {
  const held = claims.filter(([name]) => !expected.gaps.includes(name));
  it.each(held)("%s", (_, holds) => expect(holds()).toBe(true));

  const gaps = claims.filter(([name]) => expected.gaps.includes(name));
  if (gaps.length > 0)
    it.each(gaps)("known gap, still open: %s", (_, holds) =>
      expect(holds(), "this holds now: take it out of gaps").toBe(false),
    );

  it("names only gaps that are claims", () =>
    expect(expected.gaps.filter((gap) => !claims.some(([name]) => name === gap))).toEqual([]));

  it("says what it said", async () => {
    await expect(renderMarkdown(readout)).toMatchFileSnapshot(join("hesk-dam", "readout.md"));
  });
});
