import { expect, it } from "vitest";
import { isNounPhrase, speakerKey } from "./speaker.ts";

it.each([
  ["the rescue service", true],
  ["Ana Vell", true],
  ["the press service of Norland's ministry", true],
  ["18:55", false],
  ["which", false],
  ["as saying", false],
  ["At least 17 people have died in Lorvia", false],
])("takes “%s” for somebody who speaks: %s", (text, expected) => {
  expect(isNounPhrase(text)).toBe(expected);
});

it("gives one key to the ways to write one source", () => {
  expect(speakerKey("The Rescue Service")).toBe(speakerKey("the rescue service"));
  expect(speakerKey("the rescue service")).not.toBe(speakerKey("the coast guard"));
});
