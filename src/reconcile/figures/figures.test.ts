import { describe, expect, it } from "vitest";
import { loadModels } from "../../models/models.ts";
import { read } from "../../read/read.ts";
import { reconcile } from "../reconcile.ts";

const models = loadModels();

/** Made-up reports, each with the day it appeared on, or none. */
type Reports = readonly (string | readonly [day: string, text: string])[];

function findingsOf(reports: Reports) {
  const items = reports.map((told, index) => {
    const [published, text] = typeof told === "string" ? [null, told] : told;
    const id = `r${index + 1}`;
    const outlet = `Outlet ${index + 1}`;
    const report = { id, text, sha256: id, input: `${id}.txt`, title: null, outlet, url: null, published, lang: "en" };
    return { report, reading: read(report, models) };
  });
  return reconcile(items, { stories: [], copies: [] }).findings.filter(({ kind }) => kind !== "single");
}

/** Kind, words of the reason, reports. */
const CASES: readonly (readonly [kind: string, why: string, reports: Reports])[] = [
  [
    "refinement",
    "“at least 20 people” and “22 people”",
    [
      "The ferry sank off Lima, killing at least 20 people.",
      "The ferry sank off Lima. Police said 22 people were killed.",
    ],
  ],
  [
    "refinement",
    "“dozens of people” and “43 people”",
    ["A bomb in Lima injured dozens of people.", "Doctors said 43 people were injured by the bomb in Lima."],
  ],
  [
    "refinement",
    "“a number of” is left open",
    [
      "The fire in Lima began in a shop, and a number of residents were evacuated.",
      "Sixty residents were evacuated from their homes after the fire in Lima.",
    ],
  ],
  [
    "refinement",
    "the parts make up the number: “nine rifles”",
    [
      "Police found nine rifles in a house in Lima.",
      "Police found seven AK-47s and two hunting rifles in a house in Lima.",
    ],
  ],
  [
    "refinement",
    "the parts make up the number: “Two people”",
    ["Two people were killed in a fire at a hotel in Lima.", "A fire at a hotel in Lima killed a man and a woman."],
  ],
  [
    "refinement",
    "told with its direction",
    ["The ship sank 150 miles off Lima on Monday.", "The ship went down on Monday 150 miles west of Lima."],
  ],
  [
    "difference",
    "are not all called so",
    [
      "The blast in Lima killed two police officers.",
      "The blast in Lima killed a police officer and a bomb technician, the mayor said.",
    ],
  ],
  [
    "contradiction",
    "not all of the people named with it",
    [
      "The coast guard arrested 23 Chilean smugglers off Lima.",
      "The coast guard arrested 12 Chileans and 11 Bolivians off Lima.",
    ],
  ],
  [
    "update",
    "the count grew from “12 people” to “31”",
    [
      ["2024-05-01", "An earthquake hit Peru on Wednesday, killing 12 people, officials said."],
      ["2024-05-02", "The death toll from the earthquake in Peru rose to 31, officials said."],
    ],
  ],
  [
    "update",
    "the count grew from “12 people” to “31”",
    [
      "An earthquake hit Peru on Wednesday, killing 12 people, officials said.",
      "The death toll from the earthquake in Peru has risen to 31, officials said.",
    ],
  ],
  [
    "update",
    "the count grew from “50 people” to “80 people”",
    [
      ["2024-05-06", "The storm hit Lima on Sunday, injuring 50 people.\nIt was over in an hour."],
      ["2024-05-06", "The storm in Lima injured 80 people.\nThe mayor came to the harbour on Monday."],
    ],
  ],
  [
    "difference",
    "two bounds that do not exclude each other",
    [
      ["2024-05-06", "The storm hit Lima.\nA storm killed more than 300 people in Lima in 1998."],
      ["2024-05-07", "The storm hit Lima.\nA storm in 1998 killed more than 400 people in Lima."],
    ],
  ],
  [
    "difference",
    "another currency",
    [
      "Thieves stole paintings worth 2 million euros from a museum in Lima.",
      "Paintings worth $2.2 million were stolen from a museum in Lima.",
    ],
  ],
  [
    "difference",
    "another scope",
    [
      "General Ana Lind said the army had 5,000 troops in Peru.\nThey came to Peru in March.",
      "General Ana Lind said the army had 40,000 troops in the region.\nMost of them were in Peru in March.",
    ],
  ],
  [
    "difference",
    "what is counted differs: “about a dozen ships”, “at least 14 foreign ships”",
    [
      "Pirates are holding about a dozen ships and their crews for ransom.",
      "Pirates are holding at least 14 foreign ships and their crews for ransom.",
    ],
  ],
  [
    "difference",
    "what is counted differs: “40 casualties”, “12 people”",
    [
      "The attack on the market in Lima killed 12 people.",
      "There were 40 casualties in the attack on the market in Lima.",
    ],
  ],
  [
    "difference",
    "the same number in another unit",
    [
      "The warship was some 13 miles away from the cargo vessel.",
      "The warship was 13 nautical miles from the cargo vessel.",
    ],
  ],
  [
    "difference",
    "the same number with another bound",
    ["The flood destroyed nearly 400 homes in Lima.", "About 400 homes in Lima were destroyed by the flood."],
  ],
  [
    "difference",
    "other sources measure otherwise: “52 percent”, “47 percent”",
    [
      "A poll found 52 percent of voters in Peru support the treaty.",
      "A poll said 47 percent of voters in Peru support the treaty.",
    ],
  ],
  [
    "agreement",
    "the same value",
    [
      "One survey gave 61 percent in Chile, 55 percent in Peru and 40 percent in Bolivia as the share of homes without power.",
      "The share of homes without power was 55% in Peru.",
    ],
  ],
  [
    "agreement",
    "the same value",
    ["Seventeen soldiers were killed by a bomb near Lima.", "A bomb near Lima left 17 troops dead on Monday."],
  ],
];

describe("two tellings of a number", () => {
  it.each(CASES)("%s: %s", (kind, why, reports) => {
    const found = findingsOf(reports);
    expect(found.filter((one) => one.kind === kind).map((one) => one.why)).toContainEqual(expect.stringContaining(why));
    expect(kind === "contradiction" || found.every((one) => one.kind !== "contradiction")).toBe(true);
  });
});

/** Two numbers of which nothing can be said: other things, other times, parts and wholes. */
const SILENT: readonly (readonly [string, Reports])[] = [
  ["a part of the dead", ["The crash near Lima killed 12 people.", "The crash near Lima killed four children."]],
  [
    "those who were shot, and the one who died",
    ["One victim died in the attack in Lima.", "A gunman shot three victims in Lima, killing one."],
  ],
  ["children of the dead", ["A mother of 12 was killed in Lima.", "Two people were killed in Lima."]],
  ["an age", ["Vera Lind, 44, was killed in the fire in Lima.", "Two people were killed in the fire in Lima."]],
  [
    "a number of each country",
    [
      "Power was lost by 52 percent of homes in Peru and 82 percent in Chile.",
      "Some 61 percent of homes in Bolivia lost power.",
    ],
  ],
  [
    "points in a game",
    [
      "Lind scored 20 points for Lima on Monday.",
      "Moor scored 14 points for Lima on Monday, and Lind had nine points.",
    ],
  ],
  [
    "things that a report tells apart",
    [
      "The judge gave him seven life sentences and four jail sentences.",
      "The judge gave him four life sentences, his lawyer said.",
    ],
  ],
  [
    "one and one of any two peoples",
    ["Pirates took two Bolivian boats off Lima.", "Pirates took a Chilean trawler and a Peruvian freighter off Lima."],
  ],
  [
    "a bound in a riot",
    [
      "Youths in Lima attacked a station as well as at least three banks and several shops.",
      "In Lima youths attacked four shops and two banks.",
      "Youths in Lima attacked at least three banks and several shops.",
    ],
  ],
  ["a bound that tells nothing", ["More than three seasons ago he came to Lima.", "He has spent 19 seasons in Lima."]],
];

describe("two numbers that say nothing of each other", () => {
  it.each(SILENT)("%s", (_, reports) => {
    const sharp = findingsOf(reports).filter(({ kind, items }) => kind !== "agreement" && items.length > 0);
    expect(sharp.map(({ kind, why }) => `${kind}: ${why}`)).toEqual([]);
  });
});
