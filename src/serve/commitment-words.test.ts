import { expect, it } from "vitest";
import { byWords, commitmentHeading } from "./commitment-words.ts";

it.each([
  ["2026-03-12", "2026-03-13", "by 12 March 2026"],
  ["2026-03-12T18:00", "2026-03-12T18:00", "by 12 March 2026, 18:00"],
  ["2026-03-11TMO", "2026-03-11T12:00", "by 11 March 2026, morning"],
  ["2026-03", "2026-04-01", "by 31 March 2026"],
  ["2026", "2027-01-01", "by 31 December 2026"],
  ["2026-W11", "2026-03-16", "by 15 March 2026"],
  ["2026-03", null, "by March 2026"],
  ["XXXX-12-31", null, "by 31 December"],
  ["XXXX-WXX-1", null, "by Monday"],
  ["XXXX-WXX-WE", null, "by the end of the weekend"],
  ["PT48H", null, "within 48 hours"],
  ["P1W", null, "within 1 week"],
  ["soon", null, "by soon"],
])("a deadline %s until %s: %s", (value, to, words) => {
  expect(byWords({ value, from: null, to })).toBe(words);
});

const told = { whoText: "it", what: "pay the fine", strength: "refuses" };

it.each([
  [told, "Norland", "Norland refuses: pay the fine"],
  [told, null, "it refuses: pay the fine"],
  [{ ...told, whoText: null, what: "the store will be rebuilt" }, null, "the store will be rebuilt"],
  [{ ...told, whoText: null, what: "it will be open", about: "a bridge" }, null, "a bridge: it will be open"],
])("%j with the name %s: %s", (commitment, name, words) => {
  expect(commitmentHeading(commitment, name)).toBe(words);
});
