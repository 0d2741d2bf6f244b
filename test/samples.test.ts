import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const folder = new URL("../samples/", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
const texts = new Map(names.map((name) => [name.slice(0, 2), readFileSync(new URL(name, folder), "utf8")]));
const readme = readFileSync(new URL("README.md", folder), "utf8");
const expected = readFileSync(new URL("EXPECTED.md", folder), "utf8");
const sources = JSON.parse(readFileSync(new URL("sources.json", folder), "utf8")) as Record<
  string,
  { outlet: string; published: string | null; title: string }
>;

describe("the samples", () => {
  it("say on their first line that they are made up", () => {
    expect(readme.split("\n")[0]).toContain("made up");
  });

  it("are twelve reports by seven outlets over five days, one of them without a date", () => {
    expect(names).toHaveLength(12);
    expect(Object.keys(sources).sort()).toEqual(names.map((name) => name.replace(/\.txt$/, "")).sort());
    const all = Object.values(sources);
    expect(new Set(all.map((source) => source.outlet)).size).toBe(7);
    const days = all.flatMap((source) => source.published?.slice(0, 10) ?? []);
    expect(new Set(days).size).toBe(5);
    expect(days).toHaveLength(11);
  });

  for (const name of names) {
    it(`${name} has 150 to 450 words, begins with its title and names its country`, () => {
      const text = texts.get(name.slice(0, 2))!;
      const words = text.split(/\s+/).filter(Boolean).length;
      expect(words).toBeGreaterThanOrEqual(150);
      expect(words).toBeLessThanOrEqual(450);
      expect(text.split("\n")[0]).toBe(sources[name.replace(/\.txt$/, "")]!.title);
      expect(text).toMatch(/Talvenia|Kesmar/);
    });
  }

  it("hold every word that EXPECTED.md quotes", () => {
    const everything = [...texts.values()].join("\n");
    const quoted = [...expected.matchAll(/(?<![\w"])"([^"\n|]+)"/g)].map((match) => match[1]!.replace(/,$/, ""));
    expect(quoted.length).toBeGreaterThan(40);
    // "Nobody … has declared" leaves words out: both ends must stand in the samples.
    const pieces = quoted.flatMap((words) => words.split(" … "));
    expect(pieces.filter((piece) => !everything.includes(piece))).toEqual([]);
  });
});
