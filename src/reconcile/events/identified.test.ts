import { expect, it } from "vitest";
import { NAMED, NAMELESS } from "./identified.ts";

it.each(NAMELESS.examples)("nameless: %s", (example) => {
  expect(example).toMatch(NAMELESS.when);
  expect(example).not.toMatch(NAMED.when);
});

it.each(NAMED.examples)("named: %s", (example) => {
  expect(example).toMatch(NAMED.when);
  expect(example).not.toMatch(NAMELESS.when);
});

it("takes no name that was told for one that was not", () => {
  expect("the names of the victims have been released").not.toMatch(NAMELESS.when);
});
