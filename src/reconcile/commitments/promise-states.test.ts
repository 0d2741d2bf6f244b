import { expect, it } from "vitest";
import { loadModels } from "../../models/models.ts";
import { read } from "../../read/read.ts";
import { reconcile } from "../reconcile.ts";

const models = loadModels();

/** Made-up reports of one story, as day and text. */
type Series = readonly (readonly [day: string, text: string])[];

function readoutOf(series: Series) {
  const items = series.map(([published, text], index) => {
    const report = {
      id: `r${index + 1}`,
      text,
      sha256: `${index}`,
      input: `${index}.txt`,
      title: null,
      outlet: `Outlet ${index + 1}`,
      url: null,
      published,
      lang: "en",
    };
    return { report, reading: read(report, models) };
  });
  return reconcile(items, { stories: [], copies: [] });
}

const PROMISED = [
  "2026-03-02",
  "The Drosk ferry sank on Sunday. Norland will raise the wreck of the ferry by 20 March, its transport minister said.",
] as const;

const CASES: readonly (readonly [name: string, state: string, series: Series])[] = [
  ["open before its day", "open", [PROMISED, ["2026-03-05", "Divers searched the harbour of Drosk on Thursday."]]],
  [
    "overdue by the date of the newest report",
    "overdue, nothing reported",
    [PROMISED, ["2026-03-25", "Families of the ferry's passengers gathered in Drosk on Wednesday."]],
  ],
  [
    "in progress",
    "reported in progress",
    [PROMISED, ["2026-03-10", "Norland is raising the wreck of the ferry with two cranes, the port said."]],
  ],
  [
    "begun",
    "reported in progress",
    [PROMISED, ["2026-03-10", "Norland has begun to raise the wreck of the ferry, the port said on Tuesday."]],
  ],
  [
    "done, told in the passive",
    "reported done",
    [PROMISED, ["2026-03-19", "The wreck of the ferry was raised by Norland on Thursday."]],
  ],
  [
    "done, told in the active",
    "reported done",
    [PROMISED, ["2026-03-19", "Norland raised the wreck of the ferry on Thursday, a day early."]],
  ],
  [
    "done after its day",
    "reported late",
    [PROMISED, ["2026-03-24", "The wreck of the ferry was raised by Norland on Tuesday, 24 March."]],
  ],
  [
    "in progress, then missed, then done",
    "reported late",
    [
      PROMISED,
      ["2026-03-10", "Norland has begun to raise the wreck of the ferry."],
      ["2026-03-21", "Norland missed the deadline for raising the wreck of the ferry."],
      ["2026-03-28", "The wreck of the ferry was raised on Saturday, 28 March."],
    ],
  ],
  [
    "not done when its day is over",
    "reported late",
    [PROMISED, ["2026-03-22", "Norland has not raised the wreck of the ferry, families said on Sunday."]],
  ],
  [
    "withdrawn",
    "withdrawn",
    [PROMISED, ["2026-03-12", "Norland has dropped its plan to raise the wreck of the ferry, the minister said."]],
  ],
  [
    "taken back by a refusal",
    "withdrawn",
    [PROMISED, ["2026-03-12", "Norland will not raise the wreck of the ferry, its transport minister said."]],
  ],
  [
    "denied",
    "disputed",
    [PROMISED, ["2026-03-12", "Norland denied that it had promised to raise the wreck of the ferry."]],
  ],
  [
    "said to be broken",
    "disputed",
    [PROMISED, ["2026-03-23", "Suvania accused Norland of breaking its promise to raise the wreck of the ferry."]],
  ],
  [
    "not touched by what another does",
    "open",
    [
      PROMISED,
      ["2026-03-12", "Suvania raised its flag over the harbour on Thursday, and two boats were raised in Lorvia."],
    ],
  ],
];

it.each(CASES)("%s: %s", (_, state, series) => {
  const { commitments } = readoutOf(series);
  const raising = commitments.find(({ strength, what }) => strength !== "refuses" && what.includes("raise"));
  expect(raising?.state).toBe(state);
});

const RETOLD: Series = [
  ["2026-03-02", "The two countries agreed to reopen the border bridge by the end of March, officials said on Monday."],
  ["2026-03-02", "Under the agreement, the border bridge will be reopened by 31 March."],
  ["2026-03-03", "The two countries have agreed to reopen the border bridge by the end of March."],
];

it("joins what several reports tell of one promise, and tells it once: where they agree, and apart from that the sharper day", () => {
  const { commitments, findings } = readoutOf(RETOLD);
  expect(commitments).toHaveLength(1);
  expect(commitments[0]?.whoText).toBe("The two countries");
  const told = findings.filter(({ items }) => items.includes("c1"));
  const places = told.map(({ evidence }) =>
    evidence
      .map(({ report }) => report)
      .sort()
      .join(" "),
  );
  expect(told.map(({ kind }) => kind).sort()).toEqual(["agreement", "refinement"]);
  expect(new Set(places).size).toBe(places.length);
  expect(told.find(({ kind }) => kind === "refinement")?.about).toMatch(/by the end of March.*by 31 March/);
});

it("tells a promise with its subject", () => {
  const { commitments } = readoutOf([
    ["2026-03-02", "The mission would end by the end of the year, the premier said."],
  ]);
  expect(commitments[0]?.what).toBe("The mission would end by the end of the year");
});

it("does not take two who promise alike for one", () => {
  const { commitments } = readoutOf([
    ["2026-03-02", "Norland will send two ships with food to Drosk by Friday."],
    ["2026-03-03", "Suvania will send two ships with food to Drosk by Friday."],
  ]);
  expect(commitments).toHaveLength(2);
});

it("takes a promise of “they” for that of whom the same report names with it", () => {
  const { commitments } = readoutOf([
    [
      "2026-03-02",
      "They will continue to support local rescue teams as well as Druman volunteers, the statement said. The Norland side intends to continue to provide support to the Suvanian rescue teams and Druman mountain guides, to build capacity to counter future avalanches.",
    ],
  ]);
  expect(commitments).toHaveLength(1);
  expect(commitments[0]?.whoText).toBe("The Norland side");
});
