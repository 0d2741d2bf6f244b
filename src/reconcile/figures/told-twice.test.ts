import { expect, it } from "vitest";
import { loadModels } from "../../models/models.ts";
import { read } from "../../read/read.ts";
import { reconcile } from "../reconcile.ts";

const models = loadModels();

/** What is found between two made-up reports of one day, as kind and reason. */
function found(texts: readonly string[], days: readonly (string | null)[] = []): string[] {
  const items = texts.map((text, index) => {
    const id = `r${index + 1}`;
    const published = days[index] ?? null;
    const report = {
      id,
      text,
      sha256: id,
      input: `${id}.txt`,
      title: null,
      outlet: id,
      url: null,
      published,
      lang: "en",
    };
    return { report, reading: read(report, models) };
  });
  return reconcile(items, { stories: [], copies: [] })
    .findings.filter(({ kind }) => /^(?:contradiction|update|difference)$/.test(kind))
    .map(({ kind, why }) => `${kind}: ${why.split(";")[0]}`);
}

const TERM = (years: string) => `In 2011 he was sentenced to ${years} years in a prison near the harbour of Lima.`;

it.each([
  ["a term", [TERM("four"), TERM("4 1/2")], [], ["contradiction: one sentence with 4, 4.5"]],
  [
    "a term, a day later",
    [TERM("four"), TERM("six")],
    ["2024-05-01", "2024-05-02"],
    ["update: one sentence in two versions: 4, 6"],
  ],
  ["one number written twice", [TERM("2 1/2"), TERM("2.5")], [], []],
  ["two numbers in one report", [`${TERM("four")} ${TERM("six")}`, TERM("eight")], [], []],
  [
    "an age",
    ["Ana Lopez, 61, was found dead in Lima.", "The dead woman was named as 68-year-old Ana Lopez."],
    [],
    ["contradiction: one person's age is given as 61 and as 68"],
  ],
  [
    "an age, counted a year apart",
    ["Ana Lopez, 61, was found dead in Lima.", "The dead woman was named as 62-year-old Ana Lopez."],
    [],
    ["difference: one person's age is given as 61 and as 62"],
  ],
  [
    "ages as a list",
    [
      "The women were 61 and 48 years old. They were Ana Lopez, 61, and Vera Lind, 48.",
      "Two women, 68 and 48 years old, were found in Lima.",
    ],
    [],
    ["contradiction: one person's age is given as 61 and as 68"],
  ],
  [
    "people seized in one raid",
    [
      "Ana Lopez was one of 64 smugglers seized in Lima on Tuesday.",
      "The police sweep in Lima on Tuesday, in which 54 people were arrested, took months to prepare.",
    ],
    [],
    ["contradiction: “64 smugglers” and “54 people” were seized in one raid"],
  ],
  [
    "people arrested at a protest",
    ["Police in Lima arrested 64 people on Tuesday.", "In Lima 54 people were arrested on Tuesday."],
    [],
    [
      "difference: a count that was still running, and neither says that it replaces the other: “64 people”, “54 people”",
    ],
  ],
  ["other people's ages", ["The girls were 12 and 16 years old.", "The boys were 16 and 18 years old."], [], []],
] as const)("%s", (_, texts, days, expected) => {
  expect(found(texts, days)).toEqual(expected);
});
