import untyped from "@microsoft/recognizers-text-date-time";
import * as chrono from "chrono-node";
import compromise from "compromise";
import compromiseDates from "compromise-dates";
import { findDates } from "../src/read/dates/dates.ts";
import { tokenise } from "../src/read/tokens/tokens.ts";
import type { Report } from "../src/text/report.ts";
import { benchReports } from "./texts.ts";

const REPORTS = 200;
const NEVER = "1970-01-01";

/** Dates: reports and words a second beside chrono-node, recognizers-text and compromise-dates, in one run on one core. */
export function benchDates(): void {
  const reports = benchReports(REPORTS);
  const tokens = reports.map((report) => tokenise(report.text));
  const started = (report: Report): Date => new Date(report.published ?? NEVER);
  print("readout", reports, 20, (report, i) => findDates(tokens[i]!, { published: report.published }).length);
  print(
    "readout with tokens",
    reports,
    10,
    (report) => findDates(tokenise(report.text), { published: report.published }).length,
  );
  print("chrono-node", reports, 2, (report) => chrono.parse(report.text, started(report)).length);
  const withDates = compromise.extend(compromiseDates as Parameters<typeof compromise.extend>[0]);
  print("compromise-dates", reports.slice(0, 40), 1, (report) => {
    const dates = (withDates(report.text) as unknown as { dates(): { length: number } }).dates();
    return dates.length;
  });
  const recognizers: Recognizers = untyped;
  print(
    "recognizers-text",
    reports.slice(0, 20),
    1,
    (report) => recognizers.recognizeDateTime(report.text, "en-us", 0, started(report)).length,
  );
  printGrowth();
}

interface Recognizers {
  recognizeDateTime(text: string, culture: string, options: number, reference: Date): readonly unknown[];
}

function print(
  name: string,
  reports: readonly Report[],
  rounds: number,
  find: (report: Report, i: number) => number,
): void {
  let found = 0;
  reports.slice(0, 5).forEach(find);
  const before = process.cpuUsage();
  const from = performance.now();
  for (let round = 0; round < rounds; round += 1) {
    reports.forEach((report, i) => {
      found += find(report, i);
    });
  }
  const seconds = (performance.now() - from) / 1000;
  const { user, system } = process.cpuUsage(before);
  const words = reports.reduce((sum, report) => sum + report.text.split(/\s+/).length, 0) * rounds;
  const line = {
    bench: "dates",
    by: name,
    reportsPerSecond: Math.round((reports.length * rounds) / seconds),
    reportsPerCpuSecond: Math.round((reports.length * rounds * 1e6) / (user + system)),
    wordsPerSecond: Math.round(words / seconds),
    found: Math.round(found / rounds),
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

// Strings that send pattern matchers astray: ten times the text must not take more than about ten times as long.
const ADVERSARIAL = [
  "the ",
  "twenty ",
  "one ",
  "1,",
  "2014-",
  "12:30 ",
  "two years ",
  "the end of ",
  "three days after ",
  "between 3 and ",
];

function printGrowth(): void {
  const ratios = ADVERSARIAL.map((piece) => {
    const [short, long] = [2_000, 20_000].map((count) => cpuMs(piece.repeat(count))) as [number, number];
    return { piece: piece.trim(), ratio: Math.round((long / short) * 10) / 10 };
  });
  process.stdout.write(`${JSON.stringify({ bench: "dates", tenTimesTheText: ratios })}\n`);
}

// The least of five runs: what the text costs when nothing else disturbs it.
function cpuMs(text: string): number {
  const tokens = tokenise(text);
  const times = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    findDates(tokens, { published: "2021-07-28" });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.max(0.1, Math.min(...times));
}
