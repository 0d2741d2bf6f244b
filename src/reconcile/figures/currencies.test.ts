import { expect, it } from "vitest";
import { loadModels } from "../../models/models.ts";
import { read } from "../../read/read.ts";
import { reconcile } from "../reconcile.ts";

const models = loadModels();

/** The sums that are told as one in other currencies, each group as the reports that give it. */
function groupsOf(texts: readonly string[]): string[] {
  const items = texts.map((text, index) => {
    const id = `r${index + 1}`;
    const [sha256, input, outlet] = [id, `${id}.txt`, `Outlet ${id}`];
    const report = { id, text, sha256, input, title: null, outlet, url: null, published: null, lang: "en" };
    return { report, reading: read(report, models) };
  });
  return reconcile(items, { stories: [], copies: [] })
    .findings.filter(({ kind, why }) => kind === "difference" && why.startsWith("another currency"))
    .map(({ evidence }) => [...new Set(evidence.map(({ report }) => report))].join(" "));
}

it.each([
  [
    "what currencies were ever worth",
    ["r1 r2"],
    ["Thieves stole paintings worth 2 million euros in Lima.", "The paintings stolen in Lima were worth $2.4 million."],
  ],
  [
    "what they were never worth",
    [],
    ["Thieves stole paintings worth 2 million euros in Lima.", "The paintings stolen in Lima were worth $9 million."],
  ],
  [
    "a report's own conversion, of two sums that may be",
    ["r1 r2"],
    [
      "Thieves stole jewels worth 2 million euros ($2.6 million) in Lima.",
      "Thieves stole jewels worth $2.6 million in Lima.",
      "Thieves stole jewels worth $1.7 million in Lima.",
    ],
  ],
  [
    "two sums of one report, each with its own",
    ["r1 r2", "r1 r2"],
    [
      "Thieves stole jewels worth 2 million euros in Lima.\nIn another theft they stole a necklace worth 30,000 euros.",
      "Thieves stole jewels worth £1.6 million in Lima.\nIn another theft they stole a necklace worth £25,000.",
    ],
  ],
  [
    "sums of other things",
    [],
    ["The bridge in Lima cost 2 million euros.", "Fans paid £1.8 million for tickets on Monday."],
  ],
] as const)("%s", (_, groups, texts) => {
  expect(groupsOf(texts)).toEqual(groups);
});
