import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadModel } from "../../models/models.ts";
import type { Name } from "../../text/annotation.ts";
import { createTagger } from "../tags/tags.ts";
import { tokenise } from "../tokens/tokens.ts";
import { ENTITY_CASES, PRONOUN_CASES, ROLE_CASES } from "./entities.cases.ts";
import { CASES, MUST_PASS } from "./names.cases.ts";
import { findNames } from "./names.ts";

const model = loadModel("names");
const words = loadModel("words");
const tags = createTagger(loadModel("tags"), words);

function namesIn(text: string): Name[] {
  const tokens = tokenise(text);
  return findNames({ tokens, tags: tags(tokens), trees: null }, model, words);
}

const TYPES: Readonly<Record<string, string>> = { P: "person", O: "organisation", L: "place" };

/** "[P Anna Lind] left" as its text and "person Anna Lind". */
function unmarked(line: string): { text: string; expected: string[] } {
  const expected: string[] = [];
  const text = line.replace(/\[([POL]) ([^\]]+)\]/g, (_, type: string, name: string) => {
    expected.push(`${TYPES[type]} ${name}`);
    return name;
  });
  return { text, expected };
}

function found(text: string): string[] {
  return namesIn(text)
    .filter((name) => name.by === "name" && name.type !== "other")
    .map((name) => `${name.type} ${name.text}`);
}

describe("names from all over the world", () => {
  test.each(MUST_PASS)("%s", (line) => {
    const { text, expected } = unmarked(line);
    expect(found(text)).toEqual(expected);
  });

  test("the harder ones are found exactly in the share that was reached", () => {
    let right = 0;
    let all = 0;
    for (const line of CASES) {
      const { text, expected } = unmarked(line);
      const names = found(text);
      right += 2 * expected.filter((name) => names.includes(name)).length;
      all += expected.length + names.length;
    }
    expect(CASES.length).toBeGreaterThanOrEqual(180);
    expect(right / all).toBeGreaterThan(0.95);
  });
});

describe("who is who within a report", () => {
  test.each(ENTITY_CASES)("$text", ({ text, groups }) => {
    const byEntity = new Map<string, Set<string>>();
    for (const name of namesIn(text)) {
      if (name.by !== "name") continue;
      byEntity.set(name.entity, (byEntity.get(name.entity) ?? new Set()).add(name.text));
    }
    const sets = [...byEntity.values()].map((set) => [...set].sort().join(" = "));
    expect(sets).toEqual(expect.arrayContaining(groups.map((group) => [...group].sort().join(" = "))));
  });

  test.each(ROLE_CASES)("a role noun: $text", ({ text, phrase, person }) => {
    expectReference(text, phrase, person, "role");
  });

  test.each(PRONOUN_CASES)("a pronoun: $text", ({ text, phrase, person }) => {
    expectReference(text, phrase, person, "pronoun");
  });
});

/** The last mention of `phrase` stands for `person`; for null it stands for nobody. */
function expectReference(text: string, phrase: string, person: string | null, by: "role" | "pronoun"): void {
  const names = namesIn(text);
  const reference = names.findLast((name) => name.by === by && name.text === phrase);
  if (person === null) {
    expect(reference).toBeUndefined();
    return;
  }
  expect(reference?.why).toBeTruthy();
  expect(
    names.filter((name) => name.entity === reference?.entity && name.by === "name").map((name) => name.text),
  ).toContain(person);
}

describe("what holds for any text", () => {
  test("names lie in the text, in its order, and every entity is numbered in order", () => {
    const text =
      "Anna Lind met Karim Haddad in Oslo. She told Mr. Haddad that Norway would help. The “Lind plan” stands.";
    const names = namesIn(text);
    expect(names.length).toBeGreaterThan(4);
    const seen: string[] = [];
    for (const name of names) {
      expect(text.slice(name.start, name.end)).toBe(name.text);
      if (!seen.includes(name.entity)) seen.push(name.entity);
    }
    expect(seen).toEqual(seen.map((_, i) => `e${i + 1}`));
    expect(names.map((name) => name.start)).toEqual(names.map((name) => name.start).sort((a, b) => a - b));
  });

  test("any Unicode is read without an error, and twice alike", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "\ud800",
        "\udc00",
        "Anna",
        "al",
        "-",
        "Kadhimi",
        "The",
        "president",
        "of",
        "IRAQ",
        "’s",
        "(",
        "UN",
        ")",
        "he",
        "\u200f",
        "\n\n",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join(" ");
        const names = namesIn(text);
        for (const name of names) expect(text.slice(name.start, name.end)).toBe(name.text);
        expect(namesIn(text)).toEqual(names);
      }),
      { numRuns: 100 },
    );
  });
});
