import { describe, expect, it } from "vitest";
import { loadModels } from "../../models/models.ts";
import { read } from "../../read/read.ts";
import { reportFrom } from "../../take/make-report.ts";
import type { TimelineEntry } from "../readout.ts";
import { reconcile } from "../reconcile.ts";

const models = loadModels();

/** The timeline of made-up reports, read from their text alone. */
function timeline(
  ...reports: readonly (readonly [published: string | null, text: string])[]
): readonly TimelineEntry[] {
  const items = reports.map(([published, text], index) => {
    const report = reportFrom({ id: `r${index}`, text, published, outlet: `Outlet ${index}` }, "made-up.txt");
    return { report, reading: read(report, models) };
  });
  return reconcile(items, { stories: [], copies: [] }).timeline;
}

function entryOf(entries: readonly TimelineEntry[], words: string): TimelineEntry {
  const found = entries.find(({ evidence }) => evidence.some(({ text }) => text.includes(words)));
  if (found === undefined) throw new Error(`no entry holds “${words}”`);
  return found;
}

const NEWS =
  "A ferry sank off Brakka on 3 May 2024, killing four people. The ferry was built in 1987. The wreck will be raised by 30 June 2024.";
const AGAIN = "The ferry sank off Brakka on Friday in a storm. The yard had built the ferry in 1987.";

describe("a timeline", () => {
  const entries = timeline(["2024-05-04", NEWS], ["2024-05-05", AGAIN]);

  it("stands in the order of the dates", () => {
    const days = entries.map(({ from }) => from);
    expect(days).toEqual([...days].sort());
    expect(days.length).toBeGreaterThan(1);
  });

  it("keeps history apart from news", () => {
    expect(entryOf(entries, "1987")).toMatchObject({ from: "1987-01-01", precision: "year", history: true });
    expect(entryOf(entries, "sank")).toMatchObject({ from: "2024-05-03", precision: "day", history: false });
  });

  it("joins what several reports tell of one day", () => {
    expect(entryOf(entries, "sank").evidence.map(({ report }) => report)).toEqual(["r0", "r1"]);
  });

  it("is the same in any order of the reports", () => {
    const items = [["2024-05-04", NEWS] as const, ["2024-05-05", AGAIN] as const];
    const shown = (all: readonly TimelineEntry[]) =>
      all.map(({ from, evidence }) => [from, evidence.map((one) => one.text)]);
    expect(shown(timeline(...[...items].reverse()))).toEqual(shown(timeline(...items)));
  });
});

describe("a timeline of reports without a day", () => {
  it("takes the last day told for the news", () => {
    const entries = timeline([null, NEWS]);
    expect(entryOf(entries, "1987").history).toBe(true);
    expect(entryOf(entries, "sank").history).toBe(false);
  });
});
