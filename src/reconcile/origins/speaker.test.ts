import { expect, it } from "vitest";
import { isNounPhrase, isVagueSpeaker, speakerKey } from "./speaker.ts";

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

it.each([
  ["officials", true],
  ["two witnesses", true],
  ["a spokesman", true],
  ["Witnesses", true],
  ["police", false],
  ["the rescue service", false],
  ["Ana Vell", false],
  ["a spokesman for the Harbour Board", false],
  ["Norland officials", false],
])("takes “%s” for anybody of a kind: %s", (name, expected) => {
  expect(isVagueSpeaker(name)).toBe(expected);
});
