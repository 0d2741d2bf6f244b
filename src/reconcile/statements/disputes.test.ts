import { describe, expect, it } from "vitest";
import { group } from "../../group/group.ts";
import { loadModels } from "../../models/models.ts";
import { read } from "../../read/read.ts";
import { reportFrom } from "../../take/make-report.ts";
import { reconcile } from "../reconcile.ts";

const models = loadModels();
const REST = "The weather in the region was fine for most of the week, and markets were open as usual.";

/** The contradictions between two made-up reports of one day, read from their text alone. */
function contradictions(first: string, second: string, days: readonly [string, string] = ["2024-05-20", "2024-05-20"]) {
  const items = [first, second].map((text, index) => {
    const report = reportFrom(
      { id: `r${index}`, text: `${text}\n\n${REST}`, published: days[index]!, outlet: `Outlet ${index}` },
      "made-up.txt",
    );
    return { report, reading: read(report, models) };
  });
  return reconcile(items, group(items)).findings.filter(({ kind }) => kind === "contradiction");
}

describe("a denial against an assertion", () => {
  it.each([
    [
      "The defence ministry of Norland denied that its troops had crossed the border.",
      "Norland's troops have crossed the border, the army of Estria said on Monday.",
    ],
    [
      "Ana Lind denied taking money from the construction firm Bexal.",
      "Ana Lind took money from the construction firm Bexal, prosecutors said.",
    ],
    ["Mayor Ana Lind dismissed claims that the bridge was unsafe.", "Engineers say the bridge is unsafe."],
    [
      "The governor denied reports that the dam had burst near Ostrel.",
      "The dam burst near Ostrel on Monday, flooding two villages.",
    ],
    ["The ministry said that reports that the reactor leaked were false.", "The reactor leaked, the operator said."],
    [
      "Ana Lind denied that she will resign as minister of finance.",
      "Ana Lind will resign as minister of finance, two officials said on Friday.",
    ],
    [
      "The spokesman denied that the two leaders had met in secret in Brakka.",
      "The two leaders met in secret in Brakka on Sunday, a diplomat said.",
    ],
  ])("%s / %s", (denial, assertion) => {
    const [found, ...others] = contradictions(denial, assertion);
    expect(others).toEqual([]);
    expect(found!.sides!.map((side) => side.map((index) => found!.evidence[index]!.report))).toEqual([["r0"], ["r1"]]);
    expect(found!.why).toContain("denies");
    expect(contradictions(assertion, denial)).toHaveLength(1);
  });
});

describe("what is told as so and as not so on one day", () => {
  it.each([
    [
      "Norland will not take part in the summit in Ostrel, its foreign minister said.",
      "Norland will take part in the summit in Ostrel, its prime minister said.",
    ],
    [
      "The airline said that no passengers were injured in the landing at Brakka.",
      "Passengers were injured in the landing at Brakka, a doctor said.",
    ],
    [
      "The army did not shell the harbour of Brakka, a general said.",
      "The army shelled the harbour of Brakka, residents said.",
    ],
  ])("%s / %s", (no, yes) => {
    expect(contradictions(no, yes)).toHaveLength(1);
    expect(contradictions(yes, no)).toHaveLength(1);
  });

  it("is no contradiction when days lie between", () => {
    const [no, yes] = [
      "The ship was not found off Brakka, rescuers said.",
      "The ship was found off Brakka, rescuers said.",
    ];
    expect(contradictions(no, yes, ["2024-05-20", "2024-05-21"])).toEqual([]);
  });
});

it("is a contradiction when who did it and whom it befell are exchanged", () => {
  const found = contradictions(
    "Poland attacked Sweden at dawn, the radio of Brakka said.",
    "Sweden attacked Poland at dawn, a newspaper said.",
  );
  expect(found.map(({ why }) => why)).toEqual(["who did it and whom it befell are told the other way round"]);
});

describe("no contradiction", () => {
  it.each([
    [
      "another person",
      "Ana Lind denied taking money from the construction firm Bexal.",
      "Omar Vale took money from the construction firm Bexal, prosecutors said.",
    ],
    ["what two do to each other", "Ana Lind met Omar Vale in Brakka.", "Omar Vale met Ana Lind in Brakka."],
    ["the passive", "Poland was attacked by Sweden at dawn.", "Sweden attacked Poland at dawn."],
    [
      "a refusal",
      "Ana Lind dismissed calls to resign as minister of finance.",
      "Calls to resign as minister of finance grew louder for Ana Lind.",
    ],
    [
      "two denials",
      "Ana Lind denied that the dam had burst near Ostrel.",
      "The governor denied that the dam had burst near Ostrel.",
    ],
    [
      "what may be",
      "Ana Lind denied that the dam had burst near Ostrel.",
      "The dam may burst near Ostrel, an engineer said.",
    ],
    [
      "another place",
      "The ministry denied that the dam near Ostrel had burst.",
      "The dam near Brakka burst on Monday, farmers said.",
    ],
    [
      "another deed",
      "Norland will not take part in the summit in Ostrel.",
      "Norland will watch the summit in Ostrel closely.",
    ],
    [
      "a question",
      "Norland will not take part in the summit in Ostrel.",
      "Will Norland take part in the summit in Ostrel?",
    ],
    [
      "another day",
      "The army did not shell the harbour of Brakka on Friday, a general said.",
      "The army shelled the harbour of Brakka on Sunday, residents said.",
    ],
  ])("%s", (_, first, second) => {
    expect(contradictions(first, second)).toEqual([]);
    expect(contradictions(second, first)).toEqual([]);
  });
});
