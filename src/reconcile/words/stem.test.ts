import { describe, expect, it } from "vitest";
import { stem } from "./stem.ts";

describe("forms of one word", () => {
  it.each([
    ["damaged", "damages"],
    ["fled", "flee"],
    ["stopped", "stopping"],
    ["criticised", "criticizes"],
    ["defence", "defense"],
    ["harbours", "harbor"],
    ["neighbourhood", "neighborhoods"],
    ["centres", "center"],
    ["cancelled", "canceled"],
    ["parties", "party"],
    ["moved", "move"],
    ["taking", "takes"],
    ["hitting", "hit"],
    ["cutting", "cuts"],
  ])("%s and %s", (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });
});

describe("different words", () => {
  it.each([
    ["policy", "police"],
    ["planes", "plans"],
    ["county", "counts"],
    ["story", "store"],
    ["party", "parts"],
    ["study", "stud"],
    ["fired", "fires"],
  ])("%s and %s", (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });
});
