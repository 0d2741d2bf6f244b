import { describe, expect, test } from "vitest";
import { canonicalKey, isAcronymOf, isShortFormOf } from "./name-keys.ts";

const words = (name: string) => name.split(" ");

describe("names of one thing share a key", () => {
  test.each([
    ["US", "United States"],
    ["U.S.", "United States"],
    ["U. S.", "the United States"],
    ["ISIL", "Islamic State"],
    ["GOP", "Republican Party"],
    ["The Associated Press", "AP"],
    ["Côte d'Ivoire", "Ivory Coast"],
  ])("%s = %s", (a, b) => {
    expect(canonicalKey(words(a))).toBe(canonicalKey(words(b)));
  });

  test.each([
    ["Niger", "Nigeria"],
    ["Guinea", "Guinea-Bissau"],
    ["Congress", "Congress Party"],
  ])("%s is not %s", (a, b) => {
    expect(canonicalKey(words(a))).not.toBe(canonicalKey(words(b)));
  });
});

describe("acronyms", () => {
  test.each([
    ["OSP", "Oregon State Police", true],
    ["WHO", "World Health Organization", true],
    ["MoD", "Ministry of Defence", true],
    ["USGS", "US Geological Survey", false],
    ["Iran", "Islamic Republic and Nation", false],
    ["A", "Alpha Beta", false],
  ])("%s of %s: %s", (short, long, expected) => {
    expect(isAcronymOf([short], words(long))).toBe(expected);
  });
});

describe("short forms", () => {
  test.each([
    ["Wells Fargo", "Wells Fargo Bank", "organisation", true],
    ["Red Crescent", "Iranian Red Crescent", "organisation", true],
    ["Ministry", "Defence Ministry", "organisation", true],
    ["United Nations", "United Nations Security Council", "organisation", false],
    ["Qeshm", "Qeshm Island", "place", true],
    ["Qeshm", "island of Qeshm", "place", true],
    ["Qeshm", "Qeshm City", "place", false],
    ["Oman", "Gulf of Oman", "place", false],
    ["York", "New York", "place", false],
  ] as const)("%s of %s (%s): %s", (short, long, type, expected) => {
    expect(isShortFormOf(words(short), words(long), type)).toBe(expected);
  });
});
