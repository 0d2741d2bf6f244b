import { describe, expect, it } from "vitest";
import { group } from "../../group/group.ts";
import { loadModels } from "../../models/models.ts";
import { read } from "../../read/read.ts";
import { reportFrom } from "../../take/make-report.ts";
import { reconcile } from "../reconcile.ts";

const models = loadModels();

/** The reasons for findings of a kind, of made-up reports. */
function reasons(kind: string, ...texts: readonly string[]): string[] {
  const items = texts.map((text, index) => {
    const report = reportFrom({ id: `r${index}`, text, outlet: `Outlet ${index}` }, "made-up.txt");
    return { report, reading: read(report, models) };
  });
  return reconcile(items, group(items))
    .findings.filter((one) => one.kind === kind)
    .map(({ why }) => why);
}

describe("an address", () => {
  const plain = "Crews were called to a flat on Alder Street after a water main burst.";

  it("is more exact with the house's number", () => {
    expect(reasons("refinement", plain, "The flood began in the cellar of 418 Alder Street.").join()).toContain("418");
  });

  it("is left alone where two houses of the street are told", () => {
    const all = reasons("refinement", plain, "It began at 418 Alder Street.", "It began at 22 Alder Street.");
    expect(all.filter((why) => why.includes("house"))).toEqual([]);
  });
});

describe("somebody left unknown", () => {
  const plain = "Officers said that Bram Holt was hiding in the barn with another person.";

  it("is who another report says it was", () => {
    const all = reasons(
      "refinement",
      plain,
      "Bram Holt was found hiding in a barn with his 9-year-old nephew's dog and with his cousin.",
    );
    expect(all.join()).toContain("his cousin");
  });

  it("is not who was with somebody in another deed", () => {
    expect(reasons("refinement", plain, "Mira Sand sold the farm with her cousin.").join()).not.toContain("her cousin");
  });
});

describe("a part of a town", () => {
  const exact = "The march ended in the Lindhof area of Brussels, where shops were closed.";

  it("is more exact by its name", () => {
    expect(reasons("refinement", "Crowds gathered in a district of Brussels on foot.", exact).join()).toContain(
      "Lindhof",
    );
  });

  it("is not looked for in another town", () => {
    expect(reasons("refinement", "Crowds gathered in a district of Vienna on foot.", exact).join()).not.toContain(
      "Lindhof",
    );
  });
});

describe("names that come out later", () => {
  const unnamed = "The names of the victims have not been released.";

  it("replace that none was told", () => {
    const named = "Police have identified the victims as Tom Reeve and Ana Lind.";
    expect(reasons("update", unnamed, named).join()).toContain("then named");
  });

  it("are of the same people", () => {
    const named = "Police have identified the suspect as Tom Reeve.";
    expect(reasons("update", unnamed, named).join()).not.toContain("then named");
  });
});

it("tells a hearing to come and a hearing held as one update, of one person", () => {
  const planned = "Tom Reeve is scheduled to be arraigned on Friday.";
  const held = (who: string) => `At his arraignment, ${who} was ordered held without bail.`;
  expect(reasons("update", planned, held("Tom Reeve")).join()).toContain("hearing");
  expect(reasons("update", planned, held("Paul Ostrander")).join()).not.toContain("hearing");
});
