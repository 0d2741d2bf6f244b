import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import iconv from "iconv-lite";
import { beforeEach, describe, expect, it } from "vitest";
import type { Report } from "../text/report.ts";
import { type TakeOptions, take } from "./take.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-take-"));
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function taken(
  inputs: readonly string[],
  options: TakeOptions = {},
): Promise<{ reports: Report[]; said: string[] }> {
  const reports: Report[] = [];
  const said: string[] = [];
  for await (const next of take(inputs, options)) {
    if (next.kind === "report") reports.push(next.report);
    else said.push(`${next.message.level}/${next.message.rule}: ${next.message.reason}`);
  }
  return { reports, said };
}

const GOOD = "Dam gives way near Ostport\n\n3 May 2021\n\nThe dam above Ostport gave way on Monday.\n";

describe("take: reports", () => {
  it("takes a text with its headline and its date line", async () => {
    const { reports, said } = await taken([file("a.txt", GOOD)]);
    expect(reports[0]).toMatchObject({
      id: "a",
      title: "Dam gives way near Ostport",
      published: "2021-05-03",
      text: GOOD,
      lang: "en",
    });
    expect(said).toEqual([]);
  });

  it("takes a folder with sources.json in it, by the files' names", async () => {
    file("b.txt", "The dam gave way.");
    file("a.txt", GOOD);
    file("sources.json", JSON.stringify({ b: { outlet: "Ostport Post (made up)", published: "2021-05-04" } }));
    const { reports } = await taken([folder]);
    expect(reports.map((report) => [report.id, report.outlet, report.published])).toEqual([
      ["a", null, "2021-05-03"],
      ["b", "Ostport Post (made up)", "2021-05-04"],
    ]);
  });

  it("takes sources.json beside the folder, as acceptance cases have it", async () => {
    mkdirSync(join(folder, "reports"));
    writeFileSync(join(folder, "reports", "1.txt"), "The dam gave way.");
    file("sources.json", JSON.stringify({ "1": { outlet: null, published: "2021-05-04", title: null } }));
    expect((await taken([join(folder, "reports")])).reports[0]?.published).toBe("2021-05-04");
  });

  it("takes JSONL lines, and makes ids unique", async () => {
    const path = file(
      "r.jsonl",
      `${JSON.stringify({ id: "x", text: "One." })}\n${JSON.stringify({ id: "x", text: "Two.", published: "2021-05-03T09:30:00+03:00" })}\n`,
    );
    expect((await taken([path])).reports.map((report) => report.id)).toEqual(["x", "x-2"]);
  });

  it("takes standard input, text or JSONL", async () => {
    const stdin = (text: string) => ({
      stdin: (async function* () {
        yield Buffer.from(text);
      })(),
    });
    expect((await taken(["-"], stdin("The dam gave way."))).reports[0]?.id).toBe("stdin");
    expect((await taken(["-"], stdin('{"id":"q","text":"The dam gave way."}'))).reports[0]?.id).toBe("q");
  });

  it("uses --published and --outlet only where the input says nothing", async () => {
    const { reports } = await taken([file("a.txt", GOOD), file("c.txt", "The dam gave way.")], {
      published: "2022-01-01",
      outlet: "Elsewhere",
    });
    expect(reports.map((report) => [report.published, report.outlet])).toEqual([
      ["2021-05-03", "Elsewhere"],
      ["2022-01-01", "Elsewhere"],
    ]);
  });

  it("reads a page's own words for title, outlet and date, and drops its furniture", async () => {
    const page = `<html><head><title>x</title><meta property="og:site_name" content="Ostport Post"><meta property="article:published_time" content="2021-05-03T10:00:00Z"><meta property="og:title" content="Dam gives way"></head>
      <body><nav>Home News</nav><article><h1>Dam gives way</h1>${"<p>The dam above Ostport gave way on Monday, and the river rose in the town, officials said.</p>".repeat(8)}<figure><figcaption>A made-up picture</figcaption></figure></article></body></html>`;
    const { reports } = await taken([file("p.html", page)]);
    expect(reports[0]).toMatchObject({
      title: "Dam gives way",
      outlet: "Ostport Post",
      published: "2021-05-03T10:00:00Z",
    });
    expect(reports[0]?.text).toContain("The dam above Ostport gave way");
    expect(reports[0]?.text).not.toContain("made-up picture");
  });
});

describe("take: bad input is a sentence that names the input, and the rest goes on", () => {
  const cases: readonly (readonly [name: string, content: string | Uint8Array, rule: string])[] = [
    ["empty.txt", "", "warning/empty"],
    ["blank.txt", " \n\n ", "warning/empty"],
    ["binary.txt", new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2, 0, 3]), "warning/binary"],
    ["big.txt", "word ".repeat(10_000_000), "warning/too-large"],
    [
      "lines.jsonl",
      '{"id": "a", "text": \n{"id": "b"}\n{"id":"c","text":"x","published":"yesterday"}\n',
      "warning/jsonl-line",
    ],
  ];
  it.each(cases)("%s", async (name, content, rule) => {
    const { reports, said } = await taken([file(name, content), file("good.txt", GOOD)]);
    expect(reports.map((report) => report.id)).toEqual(["good"]);
    expect(said[0]).toContain(rule);
    expect(said[0]).toContain(name);
  });

  it("a missing file", async () => {
    const { reports, said } = await taken([join(folder, "none.txt"), file("good.txt", GOOD)]);
    expect(reports).toHaveLength(1);
    expect(said[0]).toContain("none.txt does not exist");
  });

  it("an empty folder", async () => {
    expect((await taken([folder])).said[0]).toContain("holds no report");
  });

  it("a sources.json that is none", async () => {
    file("sources.json", "{");
    const { reports, said } = await taken([file("good.txt", GOOD)]);
    expect(reports).toHaveLength(1);
    expect(said[0]).toContain("sources.json is not valid JSON");
  });

  it("a wrong charset is read all the same, and said", async () => {
    const { reports, said } = await taken([
      file(
        "w.txt",
        iconv.encode("Плотина прорвана. Вода поднялась, сообщили чиновники города и области.", "windows-1251"),
      ),
    ]);
    expect(reports[0]?.text).toContain("Плотина");
    expect(said[0]).toContain("note/charset");
  });

  it("UTF-16 with its mark, and CRLF", async () => {
    const { reports } = await taken([
      file("u.txt", Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode("One.\r\nTwo.", "utf-16le")])),
    ]);
    expect(reports[0]?.text).toBe("One.\nTwo.");
  });

  it("a report without a date is taken, and said", async () => {
    const { reports, said } = await taken([file("n.txt", "The dam gave way.")]);
    expect(reports[0]?.published).toBeNull();
    expect(said[0]).toContain("no publication date");
  });

  it("lone surrogates stay as they are", async () => {
    const { reports } = await taken([file("s.jsonl", '{"id":"s","text":"a \\ud800 b"}\n')]);
    expect(reports[0]?.text).toBe("a \ud800 b");
  });

  it("broken HTML still gives its words", async () => {
    const { reports } = await taken([
      file(
        "b.html",
        `<html><body><p>The dam <b>gave way<p>on Monday <div><<< ${"The river rose in the town. ".repeat(20)}`,
      ),
    ]);
    expect(reports[0]?.text).toContain("gave way");
  });

  it("tags nested without end are cut out in time", async () => {
    const started = performance.now();
    const { reports, said } = await taken([
      file("deep.html", `<html><body>${"<div>".repeat(200_000)}The dam gave way.${"</div>".repeat(200_000)}`),
    ]);
    expect(reports[0]?.text).toContain("The dam gave way.");
    expect(said[0]).toContain("note/markup");
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
