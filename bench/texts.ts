import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { IncomingReport } from "../src/take/incoming.ts";
import { reportFrom } from "../src/take/make-report.ts";
import type { Report } from "../src/text/report.ts";

const NEWS = join("..", "shared", "data", "stories", "helsinki.dev.jsonl");

/** Up to `count` reports to measure on: news where the corpora are, the samples (over and over) elsewhere. */
export function benchReports(count: number): Report[] {
  const texts: IncomingReport[] = existsSync(NEWS)
    ? readFileSync(NEWS, "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as IncomingReport & { date?: string })
        .map(({ id, text, title, outlet, date }) => ({
          id,
          text,
          title: title ?? null,
          outlet: outlet ?? null,
          published: date ?? null,
        }))
    : readdirSync("samples")
        .filter((name) => name.endsWith(".txt"))
        .map((name) => ({ id: name, text: readFileSync(join("samples", name), "utf8") }));
  return Array.from({ length: count }, (_, i) => {
    const text = texts[i % texts.length]!;
    return reportFrom({ ...text, id: `${text.id}#${i}` });
  });
}
