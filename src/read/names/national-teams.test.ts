import { expect, test } from "vitest";
import { tokenise } from "../tokens/tokens.ts";
import { wordAt } from "./mentions.ts";
import { NAME_TYPES } from "./name-labels.ts";
import { nationalTeams } from "./national-teams.ts";

const PLACE = NAME_TYPES.indexOf("place");

/** The types of the words given, each read as a place wherever it stands, in text order. */
function typesIn(text: string, ...places: readonly string[]): string[] {
  const tokens = tokenise(text);
  const names = Array.from({ length: tokens.count }, (_, i) => i)
    .filter((i) => places.includes(wordAt(tokens, i)))
    .map((i) => ({ start: i, end: i + 1, type: PLACE }));
  return nationalTeams(tokens, names).map(
    ({ start, type }) => `${wordAt(tokens, start)} ${NAME_TYPES[type] === "organisation" ? "team" : NAME_TYPES[type]}`,
  );
}

const MATCH =
  "Norway beat Peru 2 – 0 in the first match. The goalkeeper of Peru saved a penalty, and a midfielder scored. At halftime Norway led.";

test("the countries of a match report are teams", () => {
  expect(typesIn(MATCH, "Norway", "Peru")).toEqual(["Norway team", "Peru team", "Peru team", "Norway team"]);
});

test.each([
  ["somebody is in or from it", `${MATCH} Fans from Norway sang.`, "Norway", "Norway place"],
  ["it does not play", `${MATCH} The referee, of Chile, was booed.`, "Chile", "Chile place"],
  ["there is no match", "Norway beat Peru to the contract, and Norway won a point.", "Norway", "Norway place"],
  [
    "the report is of a war",
    "Norway defeated Peru 2 – 0 in ships. The captain lost the final shot.",
    "Peru",
    "Peru place",
  ],
])("a country stays a place where %s", (_, text, country, expected) => {
  expect(typesIn(text, country).at(-1)).toBe(expected);
});
