import { expect, test } from "vitest";
import { tokenise } from "../tokens/tokens.ts";
import { wordAt } from "./mentions.ts";
import { NAME_TYPES } from "./name-labels.ts";
import { settleNames } from "./settle-names.ts";

/** Settles a text in which each of the words was read as a place, by itself; gives types and words. */
function settled(text: string, ...places: readonly string[]): string[] {
  const tokens = tokenise(text);
  const tagged = Array.from({ length: tokens.count }, (_, i) => i)
    .filter((i) => places.includes(wordAt(tokens, i)))
    .map((i) => ({ start: i, end: i + 1, type: NAME_TYPES.indexOf("place") }));
  return settleNames(tokens, tagged).map(
    ({ start, end, type }) => `${NAME_TYPES[type]} ${text.slice(tokens.starts[start], tokens.ends[end - 1])}`,
  );
}

test("a person's family name that is a city's too", () => {
  const text = "Ludmira Lyon, a nurse, sued. The clinic paid, and Lyon lives alone.";
  expect(settled(text, "Lyon")).toEqual(["person Ludmira Lyon", "person Lyon"]);
});

test.each([
  ["somebody is in it", "Ludmira Lyon, a nurse, sued. She lives in Lyon."],
  ["it stands once only", "Ludmira Lyon, a nurse, sued."],
  ["the word before is of a place", "Downtown Lyon was closed. Lyon is large."],
  ["the word before is a title", "Mayor Lyon spoke. Lyon is large."],
])("a city stays a city when %s", (_, text) => {
  expect(settled(text, "Lyon")).toEqual(settled(text, "Lyon").map(() => "place Lyon"));
});
