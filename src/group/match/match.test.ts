import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { NameType } from "../../text/annotation.ts";
import { blockingKeys, candidatePairs, matchNames, prepareName } from "./match.ts";

const oneMan = [
  "Mustafa al-Kazimi",
  "Mustafa al-Qadimi",
  "Mustafa al-Kadhimi",
  "Moustafa al-Kazemi",
  "Мустафа аль-Казыми",
  "مصطفى الكاظمي",
];

const same: readonly (readonly [string, string, NameType?])[] = [
  ["Barham Saleh", "Barham Salih"],
  ["Anthony Blinken", "Antony Blinken"],
  ["PUTIN, Vladimir V.", "Wladimir Putin"],
  ["President Putin", "Vladimir Putin"],
  ["V. Putin", "Владимир Путин"],
  ["Tayyip Erdogan", "Recep Tayyip Erdoğan"],
  ["Bill Clinton", "William Clinton"],
  ["Abdul Rahman Yasin", "Abd al-Rahman Yasin"],
  ["Abu Bakr Shekau", "Abubakar Shekau"],
  ["Saif al-Din Salem", "Saifuddin Salem"],
  ["SergeiLavrov", "Sergei Lavrov"],
  ["習近平", "Xi Jinping"],
  ["Al Gore", "Albert Gore"],
  ["Ben Netanyahu", "Benjamin Netanyahu"],
  ["De La", "De La"],
  ["IS", "Daesh", "organisation"],
  ["ISIS", "Islamic State", "organisation"],
  ["PLA", "People's Liberation Army", "organisation"],
  ["OAO Gazprom", "Gazprom JSC", "organisation"],
  ["Ministry of Defence", "Defence Ministry", "organisation"],
  ["Kyiv", "Киев", "place"],
  ["Basra", "البصرة", "place"],
];

const different: readonly (readonly [string, string, NameType?])[] = [
  ["Fuad Hussein", "Saddam Hussein"],
  ["Fuad Hussein", "صدام حسين"],
  ["Barack Obama", "Michelle Obama"],
  ["Putin", "Vladimir Putin"],
  ["Barzan Ibrahim Hassan", "Saja Barzan Ibrahim Hassan"],
  ["Ali Hassan Omar", "Hassan Ali Omar"],
  ["Kim Jong-un", "Kim Jong-il"],
  ["Nguyen Van An", "Nguyen Van Binh"],
  ["김정은", "김정일"],
  ["Murad Ivanovich Petrov", "Murad Olegovich Petrov"],
  ["Bank of America", "Bank of England", "organisation"],
  ["Brigade 44", "Brigade 45", "organisation"],
  ["Solutions Group", "Solutions II Group", "organisation"],
  ["Iran", "Iraq", "place"],
  ["Niger", "Nigeria", "place"],
  ["", "Vladimir Putin"],
];

describe("one name in many spellings", () => {
  for (const a of oneMan) for (const b of oneMan) test(`${a} is ${b}`, () => expect(matchNames(a, b).same).toBe(true));
  for (const [a, b, type] of same)
    test(`${a} is ${b}`, () => expect(matchNames(a, b, type)).toMatchObject({ same: true }));
});

describe("different people and bodies", () => {
  for (const [a, b, type] of different)
    test(`${a} is not ${b}`, () => expect(matchNames(a, b, type)).toMatchObject({ same: false }));
  test("a family name alone never joins two people", () => {
    expect(matchNames("Hussein", "Saddam Hussein").same).toBe(false);
  });
});

test("the reason names the words that decided", () => {
  expect(matchNames("Fuad Hussein", "Saddam Hussein").why).toBe("“Fuad” stands against “Saddam”");
  expect(matchNames("Mustafa al-Kazimi", "Mustafa al-Qadimi").why).toBe("“Kazimi” is spelled “Qadimi”");
});

describe("pairs of public names", () => {
  const path = fileURLToPath(new URL("./name-pairs.jsonl", import.meta.url));
  const pairs = readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { kind: string; a: string; b: string; match: boolean });
  const f1 = (chosen: typeof pairs): number => {
    const type = (kind: string): NameType =>
      kind === "Person" ? "person" : kind === "Place" ? "place" : "organisation";
    const results = chosen.map((pair) => ({
      found: matchNames(pair.a, pair.b, type(pair.kind)).same,
      match: pair.match,
    }));
    const right = results.filter((result) => result.found && result.match).length;
    const found = results.filter((result) => result.found).length;
    return (2 * right) / (found + results.filter((result) => result.match).length);
  };
  const isLatin = (text: string): boolean => /^[\p{Script=Latin}\p{P}\p{N}\s]*$/u.test(text);
  test("F1 of all is 0.95 or more", () => expect(f1(pairs)).toBeGreaterThanOrEqual(0.95));
  test("F1 across scripts is 0.95 or more", () => {
    const across = pairs.filter((pair) => !isLatin(pair.a) || !isLatin(pair.b));
    expect(across.length).toBeGreaterThan(200);
    expect(f1(across)).toBeGreaterThanOrEqual(0.95);
  });
});

describe("whatever the characters", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("\ud800", "\udc00 x", "\u200f\u202eא", "🙂 🙂"),
  );
  const type = fc.constantFrom<NameType>("person", "organisation", "place", "other");
  test("nothing throws, scores lie in 0 to 1 and do not depend on the order", () => {
    fc.assert(
      fc.property(text, text, type, (a, b, kind) => {
        const there = matchNames(a, b, kind);
        expect(there.score).toBeGreaterThanOrEqual(0);
        expect(there.score).toBeLessThanOrEqual(1);
        expect(matchNames(b, a, kind).score).toBe(there.score);
      }),
      { numRuns: 300 },
    );
  });
  test("a name with a letter in it is itself", () => {
    fc.assert(
      fc.property(fc.constantFrom(...oneMan, "X", "هـ", "习", "O'Neill"), type, (name, kind) => {
        expect(matchNames(name, name, kind).score).toBe(1);
      }),
    );
  });
});

test("a text of 100,000 words where a name should be is compared like one", () => {
  const long = Array.from({ length: 100_000 }, (_, i) => `Word${i}`).join(" ");
  for (const type of ["person", "organisation"] as const)
    expect(matchNames(long, "Word1 Putin", type).same).toBe(false);
});

test("names that are the same share a blocking key, and candidate pairs find them once", () => {
  const names = ["Vladimir Putin", "Saddam Hussein", "Владимир Путин", "V. Putin", "Ursula von der Leyen"].map((name) =>
    prepareName(name),
  );
  expect(blockingKeys(names[0]!).some((key) => blockingKeys(names[2]!).includes(key))).toBe(true);
  const found: string[] = [];
  candidatePairs(names, (a, b) => found.push(`${a} ${b}`));
  expect(found.sort()).toEqual(["0 2", "0 3", "2 3"]);
});
