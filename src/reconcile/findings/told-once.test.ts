import { expect, it } from "vitest";
import type { Draft } from "./draft.ts";
import { toldOnce } from "./told-once.ts";

function draft(kind: Draft["kind"], ...places: readonly (readonly [string, number, number])[]): Draft {
  const evidence = places.map(([report, start, end]) => ({ report, start, end, text: "made up" }));
  return { kind, about: "made up", evidence, items: [], why: "made up" };
}

const first = draft("agreement", ["a", 0, 50], ["b", 10, 60], ["c", 0, 40]);

it.each([
  ["the same passages, cut a little otherwise", draft("agreement", ["b", 12, 60], ["a", 0, 48]), 1],
  ["another passage beside them", draft("agreement", ["a", 0, 50], ["d", 0, 50]), 2],
  ["the most of each passage", draft("agreement", ["a", 5, 40], ["b", 12, 45]), 1],
  ["a part of a passage", draft("agreement", ["a", 0, 20], ["b", 10, 60]), 2],
  ["another kind", draft("difference", ["a", 0, 50], ["b", 10, 60]), 2],
])("%s", (_, second, kept) => {
  expect(toldOnce([first, second])).toHaveLength(kept);
  expect(toldOnce([first, second])[0]).toBe(first);
});
