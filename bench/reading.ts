import { loadModels } from "../src/models/models.ts";
import { read } from "../src/read/read.ts";
import { tokenise } from "../src/read/tokens/tokens.ts";
import { processorSeconds } from "./clock.ts";
import { benchReports } from "./texts.ts";

const REPORTS = 1_000;

/** The whole reading, all layers on: reports, words and tokens a second of processor time, and whether memory grows over 1,000 reports. */
export function benchReading(): void {
  const started = performance.now();
  const models = loadModels();
  const loadMs = performance.now() - started;
  const reports = benchReports(REPORTS);
  for (const report of reports.slice(0, 30)) read(report, models);
  const heaps: number[] = [];
  let words = 0;
  let tokens = 0;
  const from = processorSeconds();
  let paused = 0;
  reports.forEach((report, i) => {
    read(report, models);
    if (i % 100 !== 99) return;
    const before = processorSeconds();
    globalThis.gc?.();
    heaps.push(Math.round(process.memoryUsage().heapUsed / 1e6));
    paused += processorSeconds() - before;
  });
  const seconds = processorSeconds() - from - paused;
  for (const report of reports) {
    words += report.text.split(/\s+/).length;
    tokens += tokenise(report.text).count;
  }
  const line = {
    bench: "reading",
    reports: REPORTS,
    reportsPerSecond: Math.round(REPORTS / seconds),
    wordsPerSecond: Math.round(words / seconds),
    tokensPerSecond: Math.round(tokens / seconds),
    loadModelsMs: Math.round(loadMs),
    heapMbEach100: heaps,
    peakRssMb: Math.round(process.resourceUsage().maxRSS / 1000),
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
