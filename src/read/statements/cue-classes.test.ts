import { describe, expect, it } from "vitest";
import { CUE_GROUPS, cueClassOf, dictionaryForms } from "./cue-classes.ts";

describe("CUE_GROUPS", () => {
  for (const group of CUE_GROUPS) {
    for (const example of group.examples) {
      it(`${group.class}: ${example}`, () => {
        const word = /\[(.+?)\]/u.exec(example)?.[1] ?? "";
        expect(cueClassOf(word)).toEqual({ class: group.class, negated: group.negated ?? false });
      });
    }
  }

  it("knows no class for a word that is no cue", () => {
    expect(cueClassOf("bridge")).toBeUndefined();
  });
});

describe("dictionaryForms", () => {
  const samples: [word: string, form: string][] = [
    ["said", "say"],
    ["announced", "announce"],
    ["denies", "deny"],
    ["denied", "deny"],
    ["admitted", "admit"],
    ["stressing", "stress"],
    ["Writing", "write"],
  ];
  for (const [word, form] of samples) {
    it(`${word}: ${form}`, () => {
      expect(dictionaryForms(word)).toContain(form);
    });
  }
});
