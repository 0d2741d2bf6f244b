/** Reports with the event they tell of (`cluster`); BCubed and pairwise F1, and the number of stories against the true one. */
import { readFileSync } from "node:fs";
import { groupStories } from "../../src/group/stories/stories.ts";
import { loadModels } from "../../src/models/models.ts";
import { read } from "../../src/read/read.ts";
import type { Reading } from "../../src/text/annotation.ts";
import type { Report } from "../../src/text/report.ts";
import type { Layer, Scores } from "../layer.ts";

/** A report of a corpus, with its event where that is known. */
export interface CorpusReport {
  readonly report: Report;
  readonly cluster: string | null;
}

interface CorpusLine {
  readonly id: string;
  readonly text: string;
  readonly title?: string | null;
  readonly outlet?: string | null;
  readonly url?: string | null;
  readonly date?: string | null;
  readonly time?: string | null;
  readonly published?: string | null;
  readonly lang?: string;
  readonly cluster?: string | null;
}

/** Reads a corpus of one report a line. */
export function readReports(path: string): CorpusReport[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const item = JSON.parse(line) as CorpusLine;
      const report: Report = {
        id: item.id,
        text: item.text,
        sha256: "",
        input: path,
        title: item.title ?? null,
        outlet: item.outlet ?? null,
        url: item.url ?? null,
        published: item.time ?? item.published ?? item.date ?? null,
        lang: item.lang ?? "en",
      };
      return { report, cluster: item.cluster ?? null };
    });
}

/** Groups a corpus's reports and compares with its events. */
export const layer: Layer = {
  name: "stories",
  evaluate: (path, explain) => score(readReports(path).map(withReading), explain),
  pooled: (paths, explain) => score(paths.flatMap(readReports).map(withReading), explain),
};

/** Read as the program reads it; nothing of the corpus but the report goes in. Each is read once, as sets are pooled. */
function withReading(item: CorpusReport): CorpusReport & { readonly reading: Reading } {
  const key = `${item.report.input} ${item.report.id}`;
  const reading = readings.get(key) ?? read(item.report, loadModels());
  readings.set(key, reading);
  return { ...item, reading };
}

const readings = new Map<string, Reading>();

function score(
  corpus: readonly (CorpusReport & { readonly reading: Reading })[],
  explain?: (line: string) => void,
): Scores {
  const truth = new Map(corpus.map((item) => [item.report.id, item.cluster ?? item.report.id]));
  const stories = groupStories(corpus);
  const trueSizes = count([...truth.values()]);
  let precision = 0;
  let recall = 0;
  let together = 0;
  for (const story of stories) {
    const events = count(story.reports.map((id) => truth.get(id)!));
    for (const [event, size] of events) {
      precision += (size * size) / story.reports.length;
      recall += (size * size) / trueSizes.get(event)!;
      together += pairs(size);
    }
    if (events.size > 1) explain?.(`joined: ${[...events].map(([event, size]) => `${event} ×${size}`).join(", ")}`);
  }
  const found = new Map<string, number[]>();
  for (const story of stories) {
    for (const [event, size] of count(story.reports.map((id) => truth.get(id)!)))
      found.set(event, [...(found.get(event) ?? []), size]);
  }
  for (const [event, sizes] of found) if (sizes.length > 1) explain?.(`parted: ${event} into ${sizes.join(" + ")}`);
  precision /= corpus.length;
  recall /= corpus.length;
  const claimed = stories.reduce((sum, story) => sum + pairs(story.reports.length), 0);
  const actual = [...trueSizes.values()].reduce((sum, size) => sum + pairs(size), 0);
  return {
    items: corpus.length,
    bcubed: percent((2 * precision * recall) / (precision + recall)),
    pairwise: percent((2 * together) / Math.max(1, claimed + actual)),
    clusters: stories.length,
    true: trueSizes.size,
    precision: percent(precision),
    recall: percent(recall),
  };
}

function count(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function pairs(size: number): number {
  return (size * (size - 1)) / 2;
}

function percent(share: number): number {
  return Math.round(share * 10000) / 100;
}
