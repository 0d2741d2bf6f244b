import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import type { Readout } from "../../src/reconcile/readout.ts";
import type { Reading } from "../../src/text/annotation.ts";

const BIN = join("bin", "readout");

function readout(args: readonly string[], input = ""): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    input,
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  return { status, out: stdout, err: stderr };
}

function schema(name: string) {
  return new Ajv({ allErrors: true, strict: false }).compile(
    JSON.parse(readFileSync(join("docs", "schema", `${name}.schema.json`), "utf8")),
  );
}

const folder = mkdtempSync(join(tmpdir(), "readout-cli-"));
const write = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

describe("readout report", () => {
  const json = readout(["report", "samples", "--format", "json"]);
  const account = JSON.parse(json.out) as Readout;

  it("gives JSON that is valid against the schema, and nothing else on standard output", () => {
    expect(json.status).toBe(0);
    const validate = schema("readout");
    expect(validate(account), JSON.stringify(validate.errors)).toBe(true);
  });

  it("makes one story of the samples, and every evidence is the slice of its span", () => {
    expect(account.reports).toHaveLength(12);
    const texts = new Map(account.reports.map((report) => [report.id, report.text]));
    const evidence = [
      ...account.findings.flatMap((finding) => finding.evidence),
      ...account.figures.flatMap((figure) => figure.values),
      ...account.commitments.flatMap((commitment) => commitment.evidence),
    ];
    expect(evidence.length).toBeGreaterThan(10);
    for (const { report, start, end, text } of evidence) expect(texts.get(report)?.slice(start, end)).toBe(text);
  });

  it("tells the same twice", () => {
    expect(readout(["report", "samples", "--format", "json"]).out).toBe(json.out);
  });

  it("writes the terminal's account with references that lead to their words", () => {
    const { out, status } = readout(["report", "samples"]);
    expect(status).toBe(0);
    expect(out).toContain("WHAT TO KNOW FIRST");
    const references = [...out.matchAll(/\[(\d+):(\d+)-(\d+)\]/g)];
    expect(references.length).toBeGreaterThan(10);
    for (const [, number, start, end] of references) {
      const text = account.reports[Number(number) - 1]?.text ?? "";
      expect(Number(end)).toBeLessThanOrEqual(text.length);
      expect(Number(start)).toBeLessThan(Number(end));
    }
  });

  it("writes Markdown whose references are all there", () => {
    const { out } = readout(["report", "samples", "--format", "markdown"]);
    for (const [, id] of out.matchAll(/\]\(#(r[\d-]+)\)/g)) expect(out).toContain(`<a id="${id}"></a>`);
  });

  it("writes a page that asks the network for nothing", () => {
    const page = join(folder, "page.html");
    expect(readout(["report", "samples", "--format", "html", "--out", page]).status).toBe(0);
    expect(readFileSync(page, "utf8")).not.toMatch(
      /(?:src|href)\s*=\s*["']?https?:\/\/[^"']*\.(?:js|css|woff2?|png|jpg)/i,
    );
  });
});

describe("the stages' verbs", () => {
  const lines = `${JSON.stringify({ id: "a", text: "“It is over,” Ana Lind said on Monday.", published: "2021-07-27" })}\n${JSON.stringify({ id: "b", text: "The mayor said that 12 people had died." })}\n`;

  it("read gives one reading a line, in order, valid against the schema", () => {
    const { out, status } = readout(["read", "--jsonl"], lines);
    const readings = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Reading);
    expect(status).toBe(0);
    expect(readings.map((reading) => reading.id)).toEqual(["a", "b"]);
    const validate = schema("reading");
    for (const reading of readings) expect(validate(reading), JSON.stringify(validate.errors)).toBe(true);
  });

  it("read adds trees when asked", () => {
    const { out } = readout(["read", "--jsonl", "--trees"], lines);
    expect((JSON.parse(out.split("\n")[0]!) as Reading).trees).toMatch(/\tNNP\t/);
  });

  it("take gives what read takes", () => {
    const taken = readout(["take", "samples"]);
    const { status } = readout(["read", "--jsonl"], taken.out);
    expect([taken.status, status]).toEqual([0, 0]);
    const validate = schema("report");
    const { id, text, title, outlet, url, published, lang } = JSON.parse(taken.out.split("\n")[0]!);
    expect(validate({ id, text, title, outlet, url, published, lang })).toBe(true);
  });

  it("group gives stories and copies", () => {
    const { out, status } = readout(["group", "--jsonl"], lines);
    expect(status).toBe(0);
    expect(out).toContain('"story"');
  });

  it("match says whether two names are one, and why", () => {
    const { out } = readout(
      ["match", "--jsonl"],
      '{"a":"Mustafa al-Kazimi","b":"Mustafa al-Kadhimi"}\n{"a":"Fuad Hussein","b":"Saddam Hussein"}\n',
    );
    const [first, second] = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { same: boolean; score: number; why: string });
    expect([first?.same, second?.same]).toEqual([true, false]);
    expect(first?.why).not.toBe("");
  });

  it("stages tells what is built, and what is not says so by its exit code", () => {
    expect(readout(["stages"]).out).toContain("not built yet");
    expect(readout(["watch"]).status).toBe(3);
  });
});

describe("bad input and wrong usage: a sentence, the right exit code, never a stack trace", () => {
  const good = write("good.txt", "Dam gives way\n\n3 May 2021\n\nThe dam gave way on Monday, the mayor said.\n");
  const cases: readonly (readonly [name: string, args: readonly string[], status: number, says: string])[] = [
    ["no command", [], 2, ""],
    ["an unknown command", ["repot"], 2, 'no command "repot"'],
    ["an unknown option", ["report", "samples", "--colour"], 2, "--colour"],
    ["an unknown format", ["report", "samples", "--format", "pdf"], 2, '"pdf"'],
    ["a bad date", ["report", good, "--published", "yesterday"], 2, "--published yesterday"],
    ["no input", ["report"], 2, "at least one input"],
    ["only a missing file", ["report", join(folder, "none.txt")], 1, "does not exist"],
    [
      "a missing file beside a good one",
      ["report", join(folder, "none.txt"), good, "--format", "json"],
      0,
      "does not exist",
    ],
    ["an empty file beside a good one", ["report", write("empty.txt", ""), good, "--format", "json"], 0, "is empty"],
    [
      "an output that can't be written",
      ["report", good, "--out", join(folder, "no", "such", "folder.txt")],
      5,
      "could not be written",
    ],
    ["JSONL that is none", ["read", "--jsonl", write("bad.jsonl", "{\n")], 1, "Line 1"],
  ];
  it.each(cases)("%s", (_, args, status, says) => {
    const result = readout(args);
    expect(result.status).toBe(status);
    expect(result.err).toContain(says);
    expect(result.err).not.toMatch(/\n\s+at /);
  });

  it("a reader that goes away early ends the work quietly", () => {
    const { status, stderr } = spawnSync("bash", ["-c", `set -o pipefail; node ${BIN} take samples | head -c 10`], {
      encoding: "utf8",
    });
    expect(stderr).not.toContain("EPIPE");
    expect(status).toBe(0);
  });

  it("a pipe is as good as a file", () => {
    const { stdout, stderr } = spawnSync(
      "bash",
      ["-c", `node ${BIN} group --jsonl <(node ${BIN} take samples 2>/dev/null)`],
      { encoding: "utf8" },
    );
    expect(stdout, stderr).toContain('"story"');
  });

  it("lone surrogates pass through every stage", () => {
    const { status, out } = readout(
      ["read", "--jsonl"],
      '{"id":"s","text":"A \\ud800 man said \\"no\\udc00\\" on Monday."}\n',
    );
    expect(status).toBe(0);
    expect(JSON.parse(out).id).toBe("s");
  });
});
