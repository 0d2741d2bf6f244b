import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadModels } from "../../models/models.ts";
import type { Statement } from "../../text/annotation.ts";
import { findDates } from "../dates/dates.ts";
import { findNames } from "../names/names.ts";
import { createTagger } from "../tags/tags.ts";
import { tokenise } from "../tokens/tokens.ts";
import { createParser } from "../trees/trees.ts";
import { caseLine, parseCases, type StatementCase } from "./statement-cases.ts";
import { findStatements } from "./statements.ts";

const FOLDER = dirname(fileURLToPath(import.meta.url));
const PUBLISHED = "2021-07-27";

function statementsOf(text: string): Statement[] {
  const models = loadModels();
  const tokens = tokenise(text);
  const tags = createTagger(models.tags, models.words)(tokens);
  const trees = createParser(models.trees, models.words)(tokens, tags);
  const names = findNames({ tokens, tags, trees }, models.names, models.words);
  const dates = findDates(tokens, { published: PUBLISHED, tags });
  return findStatements({ tokens, tags, trees, names, dates, published: PUBLISHED }, models.statements, models.words);
}

function linesOf({ text, expected }: StatementCase): string[] {
  return statementsOf(text).map((statement, k) => caseLine(statement, text, expected[k]));
}

const KNOWN_GAPS = "known-gaps.cases.txt";

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith(".cases.txt") && name !== KNOWN_GAPS)) {
  describe(file, () => {
    for (const sample of parseCases(readFileSync(join(FOLDER, file), "utf8"))) {
      it(sample.title, () => {
        expect(linesOf(sample).join("\n")).toBe(sample.expected.join("\n"));
      });
    }
  });
}

describe("known gaps: what does not work yet, and is taken from this list when it does", () => {
  for (const sample of parseCases(readFileSync(join(FOLDER, KNOWN_GAPS), "utf8"))) {
    it(sample.title, () => {
      expect(linesOf(sample).join("\n")).not.toBe(sample.expected.join("\n"));
    });
  }
});

describe("findStatements", () => {
  it("gives spans that lie in the text and ids in order, for any text", () => {
    const pieces = [
      "“",
      "”",
      '"',
      "said",
      " he ",
      "that",
      "\n",
      ".",
      ",",
      " the ministry ",
      "‘",
      "’",
      "«",
      "\ud83d",
      "\ude00",
      "according to ",
      "told reporters ",
      "é",
      "\u200b",
      ": ",
      "asked ",
    ];
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary" })), { maxLength: 40 }),
        (parts) => {
          const text = parts.join("");
          statementsOf(text).forEach((statement, k) => {
            expect(statement.id).toBe(`s${k + 1}`);
            for (const span of [...statement.source, ...statement.cue, ...statement.content]) {
              expect(span.start).toBeGreaterThanOrEqual(0);
              expect(span.end).toBeGreaterThan(span.start);
              expect(span.end).toBeLessThanOrEqual(text.length);
            }
          });
        },
      ),
      { numRuns: 150 },
    );
  });

  it("finds the same when a paragraph is set before the text", () => {
    const text = "The dam is safe, the engineer Olga Brandt said on Monday. “We look at it every day,” she added.";
    const before = "A quiet week lies behind the valley.\n\n";
    const shifted = statementsOf(before + text).map((statement) =>
      statement.content.map(({ start, end }) => (before + text).slice(start, end)),
    );
    expect(shifted).toEqual(
      statementsOf(text).map((statement) => statement.content.map(({ start, end }) => text.slice(start, end))),
    );
  });

  it("reads twice the text in about twice the time", () => {
    const paragraph =
      "“The road is open,” the mayor told reporters on Friday, adding that buses would run again. Shops stayed shut, police said.\n\n";
    const timed = (times: number) => {
      const text = paragraph.repeat(times);
      const started = performance.now();
      statementsOf(text);
      return performance.now() - started;
    };
    timed(400);
    const short = Math.min(timed(400), timed(400));
    const long = Math.min(timed(1600), timed(1600));
    expect(long / short).toBeLessThan(12);
  });
});
