import { describe, expect, it } from "vitest";
import type { Readout } from "../../reconcile/readout.ts";
import { renderMarkdown } from "./markdown.ts";
import { renderTerminal } from "./terminal.ts";

const TEXT = "The dam *gave* way\u001b[2J near Ostport on Monday, the mayor said.";

/** A readout of one report with one finding of two places, and nothing else. */
const readout: Readout = {
  schema: "readout/1",
  title: "The dam *gave* way",
  from: "2021-07-26",
  to: "2021-07-27",
  reports: [
    {
      id: "a",
      input: "a.txt",
      outlet: "Ostport Post",
      title: null,
      published: "2021-07-27",
      url: null,
      sha256: "",
      words: 11,
      origins: ["o1"],
      text: TEXT,
      editorial: [],
    },
  ],
  entities: [],
  statements: [],
  figures: [],
  commitments: [],
  timeline: [],
  findings: [
    {
      id: "f1",
      kind: "agreement",
      about: "The dam gave way",
      evidence: [{ report: "a", start: 0, end: 22, text: TEXT.slice(0, 22) }],
      items: [],
      origins: 1,
      reports: 1,
      why: "the same words",
    },
  ],
  provenance: {
    copies: [],
    relays: [],
    origins: [
      { id: "o1", name: "Ostport Post", kind: "outlet", reports: ["a"] },
      { id: "o2", name: "the mayor", kind: "speaker", reports: ["a"] },
    ],
    distinctTexts: 1,
  },
  messages: [],
};

describe("the account in a terminal", () => {
  const shown = renderTerminal(readout, { width: 60 });

  it("counts origins and speakers apart", () =>
    expect(shown.replaceAll("\n", " ")).toContain("origins 1 · speakers 1"));
  it("refers to the span", () => expect(shown).toContain("[1:0-22]"));
  it("keeps to the width", () =>
    expect(Math.max(...shown.split("\n").map((line) => line.length))).toBeLessThanOrEqual(60));
  it("lets no report steer the terminal", () => expect(shown).not.toContain("\u001b"));
  it("leaves empty sections out", () => expect(shown).not.toContain("FIGURES"));
  it("colours only when asked", () => expect(renderTerminal(readout, { color: true })).toContain("\u001b["));
});

describe("the account as Markdown", () => {
  const shown = renderMarkdown(readout);

  it("makes no markup of a report's words", () => expect(shown).toContain("# The dam \\*gave\\* way"));
  it("leads each reference to its words", () => {
    expect(shown).toContain("](#r1-0-22)");
    expect(shown).toContain('<a id="r1-0-22"></a>');
  });
});
