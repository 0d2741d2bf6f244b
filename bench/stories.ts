import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { StoryIndex } from "../src/group/stories/stories.ts";
import type { Report } from "../src/text/report.ts";
import { benchReports } from "./texts.ts";

const CORPORA = ["ecbplus.dev.jsonl", "basil.dev.jsonl", "helsinki.dev.jsonl"];
const REPORTS = 100_000;
const STEP = 20_000;

/** A growing archive of 100,000 reports: milliseconds of work a report as it grows, the stories of all, and memory a report. */
export function benchStories(): void {
  const texts = newsTexts();
  const index = new StoryIndex();
  globalThis.gc?.();
  const heapBefore = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  let indexing = 0;
  const msPerReport: number[] = [];
  for (let from = 0; from < REPORTS; from += STEP) {
    let step = 0;
    for (let i = from; i < from + STEP; i++) {
      const report = inAnotherWorld(texts[i % texts.length]!, i, Math.floor(i / texts.length));
      const started = cpuMs();
      index.add(report);
      step += cpuMs() - started;
    }
    indexing += step;
    msPerReport.push(rounded(step / STEP));
  }
  const started = cpuMs();
  const stories = index.stories();
  const parting = cpuMs() - started;
  globalThis.gc?.();
  const heapAfter = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  const line = {
    bench: "stories",
    reports: REPORTS,
    stories: stories.length,
    msPerReport,
    msPerReportInAll: rounded((indexing + parting) / REPORTS),
    partingSeconds: rounded(parting / 1000),
    kilobytesPerReport: rounded((heapAfter - heapBefore) / REPORTS / 1000),
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** Time this process has worked, so that other work on the machine does not count. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function newsTexts(): Report[] {
  const paths = CORPORA.map((name) => join("..", "shared", "data", "stories", name)).filter(existsSync);
  if (paths.length === 0) return benchReports(1_000);
  const lines = paths.flatMap((path) => readFileSync(path, "utf8").split("\n").filter(Boolean));
  return lines.map((line) => {
    const item = JSON.parse(line) as { id: string; text: string; title?: string | null };
    return {
      id: item.id,
      text: item.text,
      sha256: "",
      input: "",
      title: item.title ?? null,
      outlet: null,
      url: null,
      published: null,
      lang: "en",
    };
  });
}

/** The report as it would stand in a later round: names changed, published in the round's week, so that rounds are other events. */
function inAnotherWorld(report: Report, number: number, round: number): Report {
  const ending = String.fromCharCode(97 + (round % 26), 97 + (Math.floor(round / 26) % 26), 97 + (round % 7));
  const text = report.text.replace(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}{3,}/gu, (name) => name + ending);
  const published = new Date(Date.UTC(2030, 0, 1 + 7 * round)).toISOString().slice(0, 10);
  return { ...report, id: `${report.id}#${number}`, text: ` ${text}`.slice(1), published };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
