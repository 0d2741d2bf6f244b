import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { loadModels } from "../models/models.ts";
import { reportFrom } from "../take/make-report.ts";
import type { Report } from "../text/report.ts";
import { BATCH_CHARACTERS, read, readAll } from "./read.ts";
import { tokenise } from "./tokens/tokens.ts";

vi.mock("./tokens/tokens.ts", async (original) => {
  const tokens = await original<typeof import("./tokens/tokens.ts")>();
  return { ...tokens, tokenise: vi.fn(tokens.tokenise) };
});

const models = loadModels();

const PARAGRAPHS = [
  "“We will mend the gate by Friday,” the engineer, Ana Lind, told reporters on Monday.",
  "At least 24 soldiers were hurt in Orvin, the ministry said. It promised to pay 3.5 million dollars within two weeks.",
  "Mr. Lind denied that “more than 300” houses had been flooded, Talpress reported, citing the mayor, Leyla Oruz.",
  "She had said in 2019 that the dam was safe.",
  "LATE NEWS: GATE FAILS AT HESK DAM",
  "\ud800 «Да» \u200f“",
  "",
];
const someReports: fc.Arbitrary<Report[]> = fc
  .array(fc.array(fc.constantFrom(...PARAGRAPHS), { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 })
  .map((texts) =>
    texts.map((paragraphs, i) => reportFrom({ id: `r${i}`, text: paragraphs.join("\n\n"), published: "2026-03-10" })),
  );

it("reads in a batch what it reads one by one", () => {
  fc.assert(
    fc.property(someReports, (reports) => {
      const options = { trees: true };
      const alone = reports.map((report) => read(report, models, options));
      expect([...readAll(reports, models, options)]).toEqual(alone);
    }),
    { numRuns: 40 },
  );
});

it("reads the same in any order of the batch", () => {
  fc.assert(
    fc.property(
      someReports.chain((reports) =>
        fc.tuple(fc.constant(reports), fc.shuffledSubarray(reports, { minLength: reports.length })),
      ),
      ([reports, shuffled]) => {
        const byId = new Map([...readAll(reports, models)].map((reading) => [reading.id, reading]));
        expect([...readAll(shuffled, models)]).toEqual(shuffled.map(({ id }) => byId.get(id)));
      },
    ),
    { numRuns: 40 },
  );
});

it("reads as many as there are, over the bounds of batches, and begins before the last report is there", () => {
  const long = "The river rose again. ".repeat(BATCH_CHARACTERS / 60);
  const taken: string[] = [];
  function* coming(): Generator<Report> {
    for (const id of ["a", "b", "c", "d", "e", "f"]) {
      taken.push(id);
      yield reportFrom({ id, text: long });
    }
  }
  const read: string[] = [];
  for (const reading of readAll(coming(), models)) {
    if (read.length === 0) expect(taken.length).toBeLessThan(6);
    read.push(reading.id);
  }
  expect(read).toEqual(["a", "b", "c", "d", "e", "f"]);
  expect([...readAll([], models)]).toEqual([]);
});

it("goes on with the others when one report brings out a bug", () => {
  const reports = ["first", "second", "third"].map((id) => reportFrom({ id, text: `The ${id} dam holds, she said.` }));
  const tokeniser = vi.mocked(tokenise);
  const whole = tokeniser.getMockImplementation()!;
  tokeniser.mockImplementation((text) => {
    if (text.includes("second")) throw new Error("a bug");
    return whole(text);
  });
  const failed: string[] = [];
  const onError = (error: unknown, { id }: Report) => failed.push(`${id}: ${(error as Error).message}`);
  const found = [...readAll(reports, models, { onError })].map(({ id }) => id);
  const untold: string[] = [];
  expect(() => {
    for (const { id } of readAll(reports, models)) untold.push(id);
  }).toThrow("a bug");
  expect(() => read(reports[1]!, models)).toThrow("a bug");
  tokeniser.mockImplementation(whole);
  expect({ found, failed, untold }).toEqual({
    found: ["first", "third"],
    failed: ["second: a bug"],
    untold: ["first"],
  });
});
