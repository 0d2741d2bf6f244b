import { expect, test } from "vitest";
import { loadModel } from "./models.ts";
import { wordClasses, wordHash } from "./word-classes.ts";

const facts = wordClasses(loadModel("words"));

test("words that stand in like places share a class", () => {
  expect(facts("Monday").class64).toBe(facts("Tuesday").class64);
  expect(facts("Monday").class64).not.toBe(facts("monday morning").class64);
  expect(facts("million").class200).toBe(facts("billion").class200);
});

test("digits are all one and case counts", () => {
  expect(wordHash("1987")).toBe(wordHash("2024"));
  expect(wordHash("May")).not.toBe(wordHash("may"));
  expect(facts("1987")).toBe(facts("2016"));
});

test("a name is rarely in lower case, a common word mostly", () => {
  expect(facts("Washington").lowerShare).toBeLessThan(4);
  expect(facts("government").lowerShare).toBeGreaterThan(8);
});

test("an unknown word has no classes, but the case of its lower-case form", () => {
  expect(facts("zxqvbn")).toMatchObject({ class64: 0, frequency: 0, lowerShare: 0 });
  expect(facts("gOvErNmEnT")).toMatchObject({ class64: 0, lowerShare: facts("government").lowerShare });
});
