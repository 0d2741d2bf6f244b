/** Article extraction, by article-extraction-benchmark's own metric: 4-gram shingles over \w+, averaged over pages. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { reportFromHtml } from "../../src/take/html/html.ts";
import type { Layer } from "../layer.ts";

/** Takes a folder with `html/*.html.gz` and `ground-truth.json`. */
export const layer: Layer = {
  name: "pages",
  evaluate(folder, explain) {
    const truth = JSON.parse(readFileSync(join(folder, "ground-truth.json"), "utf8")) as Record<
      string,
      { articleBody: string }
    >;
    let precision = 0;
    let recall = 0;
    let items = 0;
    for (const file of readdirSync(join(folder, "html")).sort()) {
      const gold = truth[file.replace(/\.html\.gz$/, "")];
      if (!gold) continue;
      const found = reportFromHtml(gunzipSync(readFileSync(join(folder, "html", file))).toString("utf8"));
      const score = compare(shingles(gold.articleBody), shingles(found.text));
      precision += score.precision;
      recall += score.recall;
      items++;
      if (score.precision < 0.9 || score.recall < 0.9)
        explain?.(`${file} P ${score.precision.toFixed(2)} R ${score.recall.toFixed(2)} ${found.message ?? ""}`);
    }
    const p = precision / items;
    const r = recall / items;
    return { items, f1: percent((2 * p * r) / (p + r)), precision: percent(p), recall: percent(r) };
  },
};

function shingles(text: string): Map<string, number> {
  const tokens = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  const size = Math.min(4, tokens.length);
  for (let i = 0; size > 0 && i + size <= tokens.length; i++) {
    const key = tokens.slice(i, i + size).join(" ");
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function compare(gold: Map<string, number>, found: Map<string, number>): { precision: number; recall: number } {
  let tp = 0;
  let total = 0;
  let goldTotal = 0;
  for (const [key, count] of found) {
    tp += Math.min(count, gold.get(key) ?? 0);
    total += count;
  }
  for (const count of gold.values()) goldTotal += count;
  if (total === 0 || goldTotal === 0)
    return total === goldTotal
      ? { precision: 1, recall: 1 }
      : { precision: total === 0 ? 1 : 0, recall: goldTotal === 0 ? 1 : 0 };
  return { precision: tp / total, recall: tp / goldTotal };
}

function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}
