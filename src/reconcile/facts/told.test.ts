import { describe, expect, it } from "vitest";
import { group } from "../../group/group.ts";
import { loadModels } from "../../models/models.ts";
import { read } from "../../read/read.ts";
import { reportFrom } from "../../take/make-report.ts";
import type { Finding } from "../readout.ts";
import { reconcile } from "../reconcile.ts";

const models = loadModels();

interface Told {
  readonly text: string;
  readonly published?: string;
  readonly outlet?: string;
}

/** The findings of made-up reports, read from their text alone; reports are r0, r1, … */
function findings(...reports: readonly (string | Told)[]): readonly Finding[] {
  const items = reports.map((one, index) => {
    const { text, published = null, outlet = `Outlet ${index}` } = typeof one === "string" ? { text: one } : one;
    const report = reportFrom({ id: `r${index}`, text, published, outlet }, "made-up.txt");
    return { report, reading: read(report, models) };
  });
  return reconcile(items, group(items)).findings;
}

const kinds = (all: readonly Finding[], kind: Finding["kind"]) => all.filter((one) => one.kind === kind);

const QUOTED =
  "“We have lost the bridge and we have lost the mill. The river came up faster than anybody here can remember. We will build again before the winter,”";

describe("one quotation in several reports", () => {
  it("is told once, though it has several sentences", () => {
    const all = findings(
      `${QUOTED} Mayor Ana Lind said on Monday.`,
      `Ana Lind, the mayor of Ostrel, was in tears. ${QUOTED} she said.`,
    );
    const same = kinds(all, "agreement").filter(({ evidence }) =>
      evidence.some(({ text }) => text.includes("lost the")),
    );
    expect(same).toHaveLength(1);
    expect(same[0]!.evidence.map(({ report }) => report)).toEqual(["r0", "r1"]);
    expect(same[0]!.evidence[0]!.text).toContain("anybody here can remember");
  });

  it("is altered when a word was changed, and not when a title or a contraction is written otherwise", () => {
    const said = (words: string) => `“${words},” Ana Lind said.`;
    const altered = (a: string, b: string) => kinds(findings(said(a), said(b)), "altered-quote").length;
    expect(
      altered(
        "The dam is a threat to every village in the valley",
        "The dam is a danger to every village in the valley",
      ),
    ).toBe(1);
    expect(
      altered(
        "It's clear that Senator Vale will never sign the bill",
        "It is clear that Sen. Vale will never sign the bill",
      ),
    ).toBe(0);
  });

  it("is given to two people", () => {
    const words = "“We knew of the cracks in the wall for more than a year,”";
    const found = kinds(findings(`${words} said Ana Lind.`, `${words} said Omar Vale.`), "difference");
    expect(found.map(({ why }) => why).join()).toContain("the same words are given to");
    expect(kinds(findings(`${words} said Ana Lind.`, `${words} said Lind.`), "difference")).toEqual([]);
    expect(
      kinds(findings(`${words} said Ana Lind.`, `${words} Ana Lind and Omar Vale said in a statement.`), "difference"),
    ).toEqual([]);
  });

  it("of one agency says that it has one origin", () => {
    const text = `${QUOTED} Mayor Ana Lind said on Monday.`;
    const same = kinds(
      findings(
        { text: `${text} The mill is closed.`, outlet: "Reuters" },
        { text: `${text} Roads are open.`, outlet: "Reuters" },
      ),
      "agreement",
    );
    expect(same.length).toBeGreaterThan(0);
    for (const one of same)
      expect(one).toMatchObject({ origins: 1, why: expect.stringContaining("all of one origin") as unknown });
  });
});

describe("a deed that goes on", () => {
  it.each([
    [
      "Norland plans to send a repair ship to the cable off Brakka.",
      "A repair ship has been sent to the cable off Brakka.",
    ],
    [
      "Ministers of Norland and Estria will meet in Ostrel on fishing rights.",
      "Ministers of Norland and Estria met in Ostrel on fishing rights.",
    ],
    [
      "The bridge over the Ilva near Ostrel is due to be reopened to traffic.",
      "The bridge over the Ilva near Ostrel was reopened to traffic.",
    ],
  ])("%s / %s", (planned, done) => {
    const dated = (text: string, published: string) => ({ text, published });
    expect(kinds(findings(dated(planned, "2024-05-03"), dated(done, "2024-05-06")), "update")).not.toEqual([]);
    // What is planned after it was done is another deed
    expect(kinds(findings(dated(planned, "2024-05-06"), dated(done, "2024-05-03")), "update")).toEqual([]);
  });

  it("is undone by another", () => {
    const closed = {
      text: "The coast road between Brakka and Ostrel was closed by a landslide.",
      published: "2024-05-03",
    };
    const open = {
      text: "The coast road between Brakka and Ostrel has been reopened after the landslide.",
      published: "2024-05-04",
    };
    expect(kinds(findings(closed, open), "update")).toHaveLength(1);
    const plan = { ...open, text: "The coast road between Brakka and Ostrel may be reopened, officials said." };
    expect(kinds(findings(closed, plan), "update")).toEqual([]);
  });
});

it("a date that only tells which thing is meant dates no event", () => {
  const dated = (all: readonly Finding[]) => all.filter(({ why }) => why.startsWith("the same date"));
  expect(
    dated(
      findings(
        "A gunman fired at a staff Christmas party in Ostrel.",
        "The staff Christmas party in Ostrel was fired at.",
      ),
    ),
  ).toEqual([]);
  expect(dated(findings("A mill burned down in Ostrel in 1998.", "The Ostrel mill burned down in 1998."))).toHaveLength(
    1,
  );
});

describe("a step of one course", () => {
  const day = (text: string, published: string) => ({ text, published });
  const arrested = "Omar Vale of Brakka was arrested after the fire at the Ostrel mill.";
  const charged = "Omar Vale of Brakka was charged with arson over the fire at the Ostrel mill.";
  const updates = (...all: readonly Told[]) => kinds(findings(...all), "update").map(({ why }) => why);

  it("is an update when a report of a later day tells it", () => {
    expect(updates(day(arrested, "2024-05-03"), day(charged, "2024-05-06"))).toEqual([
      expect.stringContaining("“arrested” and then as “charged”") as unknown,
    ]);
  });

  it("is none on one day, or when it was told at once", () => {
    expect(updates(day(arrested, "2024-05-03"), day(charged, "2024-05-03"))).toEqual([]);
    expect(
      updates(day(arrested, "2024-05-03"), day(`${charged} He is 40.`, "2024-05-03"), day(charged, "2024-05-06")),
    ).toEqual([]);
  });
});

describe("what one report names and another does not", () => {
  it.each([
    [
      "The families were taken to a nearby church after the flood.",
      "The families were taken to Harbour Baptist Church after the flood.",
      "Harbour Baptist Church",
    ],
    [
      "She was stopped by a police officer at the gate of the port.",
      "She was stopped by police officer Omar Vale at the gate of the port.",
      "Omar Vale",
    ],
    [
      "A strong tremor was felt by thousands in Chile at noon.",
      "A strong tremor was felt by thousands in southern Chile at noon.",
      "southern Chile",
    ],
  ])("%s / %s", (plain, exact, name) => {
    const found = kinds(findings(plain, exact), "refinement");
    expect(found.map(({ why }) => why).join()).toContain(name);
  });

  it("is no refinement when the report knows the name elsewhere", () => {
    const plain =
      "The families were taken to a nearby church after the flood. Harbour Baptist Church is two centuries old.";
    const exact = "The families were taken to Harbour Baptist Church after the flood.";
    expect(kinds(findings(plain, exact), "refinement")).toEqual([]);
  });
});

describe("one event with its time", () => {
  it.each([
    ["refinement", "The mill caught fire in Ostrel on Friday.", "The mill caught fire in Ostrel on Friday evening."],
    ["difference", "The fire broke out in the mill at about 8.45pm.", "The fire broke out in the mill at around 9pm."],
    [
      "difference",
      "Power will be fully restored in Ostrel by 30 June.",
      "Power will not be fully restored in Ostrel before 30 June.",
    ],
    ["agreement", "The mill caught fire in Ostrel on 3 May.", "The old mill caught fire in Ostrel on May 3."],
  ] as const)("%s: %s / %s", (kind, first, second) => {
    expect(kinds(findings(first, second), kind)).not.toEqual([]);
    expect(kinds(findings(first, second), "contradiction")).toEqual([]);
  });
});

it("a report against itself yields nothing but agreement", () => {
  const text = `${QUOTED} Mayor Ana Lind said on Monday. The road will be closed until Friday. The road was closed on Monday. Officials denied that the dam had burst. A farmer said that the dam had burst.`;
  const found = findings(text, { text, outlet: "Outlet 9" }).map(({ kind }) => kind);
  expect(found.filter((kind) => kind !== "agreement" && kind !== "single")).toEqual([]);
});

describe("missing, then found", () => {
  const first = {
    published: "2026-03-09",
    text: "Nine people were killed and at least 40 are missing after a gate gave way at the Hesk Dam early on Monday.",
  };

  it("is an update where a later report tells it", () => {
    const later = {
      published: "2026-03-11",
      text: "Two of the dead were found under a gate of the Hesk Dam on Wednesday morning.",
    };
    expect(kinds(findings(first, later), "update").some(({ why }) => /“found”/.test(why))).toBe(true);
  });

  it("is not what was found in an earlier year", () => {
    const text =
      "In 2019 an inspection of the Hesk Dam found cracks in two of its six gates, according to a report. A gate gave way at the Hesk Dam on Monday.";
    const all = findings(first, { published: "2026-03-11", text }, first);
    const told = kinds(all, "update").flatMap(({ evidence }) => evidence.map((place) => place.text));
    expect(told.filter((place) => place.includes("2019"))).toEqual([]);
  });
});
