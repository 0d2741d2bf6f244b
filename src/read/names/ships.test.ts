import { expect, test } from "vitest";
import { tokenise } from "../tokens/tokens.ts";
import { wordAt } from "./mentions.ts";
import { NAME_TYPES } from "./name-labels.ts";
import { withShips } from "./ships.ts";

/** The names of a text in which each of the words was read as a place by itself. */
function namesIn(text: string, ...places: readonly string[]): string[] {
  const tokens = tokenise(text);
  const tagged = Array.from({ length: tokens.count }, (_, i) => i)
    .filter((i) => places.includes(wordAt(tokens, i)))
    .map((i) => ({ start: i, end: i + 1, type: NAME_TYPES.indexOf("place") }));
  return withShips(tokens, tagged, ({ start }) => wordAt(tokens, start) === "Norway").map(
    ({ start, end, type }) => `${NAME_TYPES[type]} ${text.slice(tokens.starts[start], tokens.ends[end - 1])}`,
  );
}

test.each([
  ["The INS Lyon sailed. The Lyon sank a boat.", ["other INS Lyon", "other Lyon"]],
  ["The frigate Lyon left Lyon for Oslo; the mayor was born in Lyon.", ["other Lyon", "other Lyon", "place Lyon"]],
  ["A dhow named “Lyon” burnt in Lyon.", ["other Lyon", "place Lyon"]],
  ["A tanker called Lyon came.", ["other Lyon"]],
  ["The ship Norway sent is late.", []],
  ["A ship left Lyon. The Lyon road is open.", ["place Lyon", "place Lyon"]],
  ["They saw a ship. Lyon was far.", ["place Lyon"]],
])("%s", (text, expected) => {
  expect(namesIn(text, "Lyon")).toEqual(expected);
});

test("a country is no ship, also where one stands before it", () => {
  expect(namesIn("The ship Norway sent is late, said INS Norway.", "Norway")).toEqual(["place Norway", "place Norway"]);
});
