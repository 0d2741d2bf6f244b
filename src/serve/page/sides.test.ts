import { describe, expect, it } from "vitest";
import { handReadout } from "../../../test/page/hand-readout.ts";
import type { Evidence, Finding, FindingKind } from "../../reconcile/readout.ts";
import { sidesOf } from "./sides.ts";
import { viewOf } from "./story-view.ts";

const view = viewOf(handReadout, "", 1);

function at(number: string, words: string): Evidence {
  const report = handReadout.reports.find((one) => one.id.startsWith(number))!;
  const start = report.text.indexOf(words);
  return { report: report.id, start, end: start + words.length, text: words };
}

function finding(kind: FindingKind, evidence: readonly Evidence[], sides?: readonly (readonly number[])[]): Finding {
  const base = { id: "x", kind, about: "", evidence, items: [], origins: 1, reports: 1, why: "" };
  return sides === undefined ? base : { ...base, sides };
}

function words(one: Finding): readonly (readonly string[])[] {
  return sidesOf(view, one).shown.map((side) => side.map((evidence) => evidence.text));
}

describe("the sides of a finding", () => {
  it("are those that it names", () => {
    const evidence = [at("05", "11 bodies"), at("05", "At least 17 people"), at("06", "at least 17 names")];
    expect(words(finding("difference", evidence, [[0], [1, 2]]))).toEqual([
      ["11 bodies"],
      ["At least 17 people", "at least 17 names"],
    ]);
  });

  it("are its different wordings, where it names none: copies stand together", () => {
    const copies = ["01", "02", "03", "04"].map((number) => at(number, "at least 40 are missing"));
    const { shown } = sidesOf(view, finding("single", copies));
    expect(shown).toHaveLength(1);
    expect(shown[0]).toHaveLength(4);
  });

  it("begin with the sentence and not with the headline made from it", () => {
    const evidence = [at("12", "toll rises to 21"), at("12", "has risen to 21")];
    expect(words(finding("contradiction", evidence, [[0, 1]]))).toEqual([["has risen to 21", "toll rises to 21"]]);
  });

  it("of an update are the first and the latest, whatever their order; the others are only referred to", () => {
    const evidence = [
      at("12", "has risen to 21"),
      at("10", "19 people"),
      at("09", "14 persons"),
      at("05", "11 bodies"),
      at("11", "risen to 16"),
      at("01", "Nine people"),
    ];
    const sides = sidesOf(view, finding("update", evidence));
    expect(sides.shown.map(([one]) => one.text)).toEqual([
      "Nine people",
      "19 people",
      "risen to 16",
      "has risen to 21",
    ]);
    expect(sides.also.map((one) => one.text)).toEqual(["14 persons", "11 bodies"]);
  });

  it("of an agreement are one wording and references", () => {
    const evidence = [at("07", "18.5 million dollars"), at("12", "has risen to 21")];
    const sides = sidesOf(view, finding("agreement", evidence));
    expect(sides.shown).toHaveLength(1);
    expect(sides.also).toHaveLength(1);
  });

  it("lose no evidence and double none", () => {
    const evidence = ["01", "02", "03", "04", "05", "06", "10", "11", "12"].map((number) => at(number, "Orvin"));
    for (const kind of ["agreement", "update", "single", "difference"] as const) {
      const sides = sidesOf(view, finding(kind, evidence));
      expect([...sides.shown.flat(), ...sides.also]).toHaveLength(evidence.length);
    }
  });
});
