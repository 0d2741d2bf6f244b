import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Reading } from "../../text/annotation.ts";
import type { Report } from "../../text/report.ts";
import type { Copy } from "../grouping.ts";
import { findCopies, findSharedPassages } from "./copies.ts";
import { quotations } from "./marked-words.ts";

function report(id: string, text: string, published: string | null = null): Report {
  return { id, text, sha256: "", input: id, title: null, outlet: null, url: null, published, lang: "en" };
}

const emptyReading: Reading = {
  schema: "readout.reading/1",
  id: "",
  sha256: "",
  published: null,
  lang: "en",
  sentences: [],
  names: [],
  dates: [],
  figures: [],
  statements: [],
  commitments: [],
  credits: [],
  editorial: [],
  messages: [],
};

const harbour =
  "The old lighthouse at Port Merrin was closed on Friday after engineers found cracks in its northern wall. " +
  "Harbour master Ida Quell told the council that repairs would take until spring and cost about two million crowns. " +
  "Ferries will use the eastern channel meanwhile, and small boats are asked to keep clear of the mole at low tide.";
const own =
  "Residents of the fishing quarter have gathered signatures since August because the tower is part of the town's coat of arms. " +
  "The museum in the keeper's cottage stays open at weekends, its director said, and admission is free for schools.";
const speech =
  "We have waited twelve years for this bridge and we will not wait one more winter for a ribbon to be cut by people who never cross it";

describe("kinds", () => {
  test("an exact copy is a copy with share 1, from the earlier to the later", () => {
    const [copy, ...rest] = findCopies([report("b", harbour, "2031-05-04"), report("a", harbour, "2031-05-05")]);
    expect(rest).toEqual([]);
    expect(copy).toMatchObject({ from: "b", to: "a", kind: "copy", share: 1, fromAgency: false });
  });
  test("a short text inside a long one is a copy of its part", () => {
    const [copy] = findCopies([
      report("long", `${own}\n${harbour}`, "2031-05-04"),
      report("short", harbour, "2031-05-05"),
    ]);
    expect(copy).toMatchObject({ from: "long", to: "short", kind: "copy" });
  });
  test("an opening taken over into a longer text of its own is partial", () => {
    const longer = `${harbour.slice(0, 216)}\n${own} ${own.replace(/e/g, "o")} ${own.replace(/a/g, "u")}`;
    const [copy] = findCopies([
      report("a", `${harbour} ${own.replace(/t/g, "k")}`, "2031-05-04"),
      report("b", longer, "2031-05-05"),
    ]);
    expect(copy?.kind).toBe("partial");
  });
  test("the same quotation is a common quote", () => {
    const [copy] = findCopies([
      report("a", `${own}\n“${speech},” the mayor said.`),
      report("b", `“${speech},” he told us.\n${harbour}`),
    ]);
    expect(copy?.kind).toBe("common-quote");
  });
  test("words that a third report has between marks are a quotation without them too", () => {
    const copies = findSharedPassages([
      report("a", `${own}\n${speech}`),
      report("b", `${harbour}\n${speech}`),
      report("c", `The mayor spoke long. “${speech},” she said.`),
    ]);
    expect(copies.find((copy) => copy.from !== "c" && copy.to !== "c")?.kind).toBe("common-quote");
  });
  test("the same caption is page furniture", () => {
    const caption =
      "Workers stand on the mole below the lighthouse at Port Merrin on Friday, May 2, 2031. (AP Photo/Jane Roe)";
    const [copy] = findCopies([report("a", `${caption}\n${own}`), report("b", `${harbour}\n${caption}`)]);
    expect(copy?.kind).toBe("chrome");
  });
  test("set phrases alone are nothing", () => {
    expect(
      findCopies([
        report("a", `${own} The prime minister of the republic said.`),
        report("b", `${harbour} So the prime minister of the republic left.`),
      ]),
    ).toEqual([]);
  });
});

test("a light edit does not break a passage, and passages are the same words in both", () => {
  const edited = harbour.replace("told the council", "tells the council");
  const [copy] = findCopies([report("a", harbour), report("b", edited)]);
  expect(copy?.kind).toBe("copy");
  const passage = copy?.passages[0];
  expect(harbour.slice(passage?.from.start, passage?.from.end)).toMatch(/^The old lighthouse .* low tide$/su);
  expect(edited.slice(passage?.to.start, passage?.to.end)).toMatch(/^The old lighthouse .* low tide$/su);
});

test("an agency that both credit is named", () => {
  const [copy] = findCopies([
    report("a", `PORT MERRIN (AP) — ${harbour}`),
    report("b", `PORT MERRIN (AP) — ${harbour} ${own}`),
  ]);
  expect(copy).toMatchObject({ agency: "AP" });
});

test("nothing is inferred through a third report", () => {
  const copies = findCopies([
    report("a", harbour, "2031-05-04"),
    report("b", `${harbour}\n${own}`, "2031-05-05"),
    report("c", own, "2031-05-06"),
  ]);
  expect(edges(copies)).toEqual(["a>b", "b>c"]);
});

describe("direction", () => {
  const wire = {
    ...report("wire", `PORT MERRIN (Saltpress) — ${harbour}`, "2031-05-04T16:20:00+02:00"),
    outlet: "Saltpress",
  };
  const readings = (credits: Readonly<Record<string, string>>): Reading[] =>
    Object.entries(credits).map(([id, source]) => ({
      ...emptyReading,
      id,
      credits: [{ start: 0, end: 1, source, kind: "credit", rule: "made up" }],
    }));

  test.each([
    [
      "a date without an hour ties with any hour of its day, and the longer is the source",
      "2031-05-04T16:20:00+02:00",
      "2031-05-04",
      "long>short",
    ],
    ["an hour of another day decides", "2031-05-04T16:20:00+02:00", "2031-05-03", "short>long"],
    ["the day is the outlet's own, whatever the zone", "2031-05-04T00:20:00+02:00", "2031-05-04", "long>short"],
    ["two hours decide", "2031-05-04T16:20:00+02:00", "2031-05-04T15:20:00+00:00", "long>short"],
    ["no date decides nothing", null, "2031-05-01", "long>short"],
  ])("%s", (_, long, short, edge) => {
    const copies = findCopies([report("long", `${harbour} ${own}`, long), report("short", harbour, short)]);
    expect(edges(copies)).toEqual([edge]);
  });
  test("a credit decides against time and length", () => {
    const copy = report("copy", `${harbour} ${own}`, "2031-05-04T15:00:00+02:00");
    const copies = findCopies([copy, wire], readings({ copy: "Saltpress", wire: "Saltpress" }));
    expect(copies).toMatchObject([
      { from: "wire", to: "copy", why: expect.stringContaining("copy credits Saltpress") },
    ]);
    expect(copies[0]).not.toHaveProperty("agency");
  });
  test("a credit names the outlet in any of its spellings", () => {
    const ap = { ...report("wire", harbour, "2031-05-05"), outlet: "The Associated Press" };
    expect(
      edges(
        findCopies(
          [ap, report("copy", `${harbour} ${own}\n\nBy our newsroom and AP`, "2031-05-04")],
          readings({ copy: "AP" }),
        ),
      ),
    ).toEqual(["wire>copy"]);
  });
  test("an agency's text under its own name is the source of one that credits nobody", () => {
    const copy = report("copy", `${harbour} ${own}`, "2031-05-04");
    expect(edges(findCopies([copy, wire], readings({ wire: "Saltpress" })))).toEqual(["wire>copy"]);
  });
  test("a report is traced to the first of those that have the same words, and no passage to two", () => {
    const paper = report("paper", `${harbour}\n${own}`, "2031-05-04");
    const site = report("site", harbour, "2031-05-04");
    const brief = report("brief", harbour.slice(0, 216), "2031-05-04T18:05:00+02:00");
    const credited = readings({ wire: "Saltpress", paper: "Saltpress", site: "Saltpress" });
    expect(edges(findCopies([brief, site, paper, wire], credited))).toEqual(["wire>paper", "wire>site", "wire>brief"]);
    expect(findSharedPassages([brief, site, paper, wire], credited)).toHaveLength(6);
  });
  test("a second source is listed with the passages that only it has", () => {
    const local = report("local", own, "2031-05-03");
    const paper = report("paper", `${harbour}\n${own}`, "2031-05-05");
    const digest = report("digest", `${own}\n${harbour} ${speech}`, "2031-05-06");
    const copies = findCopies([report("first", harbour, "2031-05-04"), local, paper, digest]);
    expect(edges(copies)).toEqual(["local>paper", "first>paper", "paper>digest"]);
  });
});

function edges(copies: readonly Copy[]): string[] {
  return copies.map((copy) => `${copy.from}>${copy.to}`);
}

test("the order of arrival changes nothing", () => {
  const reports = [
    report("a", harbour, "2031-05-06"),
    report("b", `${harbour} ${own}`, "2031-05-04"),
    report("c", own),
    report("d", harbour),
  ];
  const expected = findCopies(reports);
  fc.assert(
    fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
      expect(findCopies(shuffled)).toEqual(expected);
    }),
  );
});

test("any Unicode is read, spans lie in the texts, and a report with five words or more is a copy of itself", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.lorem()), { maxLength: 12 }), (parts) => {
      const text = parts.join(" ");
      const copies = findCopies([report("a", text), report("b", text)]);
      const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
      if (words.length >= 5) expect(copies).toMatchObject([{ kind: "copy", share: 1 }]);
      for (const copy of copies)
        for (const { from } of copy.passages) expect(from.end).toBeLessThanOrEqual(text.length);
    }),
  );
});

test("a mark that nothing closes ends with its paragraph", () => {
  const text = "He said “go on\nShe left. \"Yes\" 'no'";
  expect(quotations(text).map((span) => text.slice(span.start, span.end))).toEqual(["“go on", '"Yes']);
});
