/** Hand-labelled pairs of reports; texts stand in `helsinki.SPLIT.jsonl` beside `copies.SPLIT.jsonl`. */
import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { findSharedPassages } from "../../src/group/copies/copies.ts";
import type { Layer, Scores } from "../layer.ts";
import { readReports } from "./stories.ts";

interface LabelledPair {
  readonly a: string;
  readonly b: string;
  readonly relation: string;
  readonly note?: string;
}

/** F1 of "dependent" (copy or partial) and accuracy over the five kinds. */
export const layer: Layer = {
  name: "copies",
  evaluate(path: string, explain?: (line: string) => void): Scores {
    const pairs = readFileSync(path, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as LabelledPair);
    const texts = join(dirname(path), basename(path).replace(/^copies/, "helsinki"));
    const copies = new Map(
      findSharedPassages(readReports(texts).map((item) => item.report)).map((copy) => [
        pairKey(copy.from, copy.to),
        copy,
      ]),
    );
    let equal = 0;
    let right = 0;
    let wrong = 0;
    let missed = 0;
    for (const pair of pairs) {
      const copy = copies.get(pairKey(pair.a, pair.b));
      const kind = copy?.kind ?? "unrelated";
      if (kind === pair.relation) equal += 1;
      else
        explain?.(
          `${pair.relation} found as ${kind} ${copy?.share ?? ""}: ${pair.a} ${pair.b} — ${pair.note ?? ""} — ${copy?.why ?? ""}`,
        );
      if (isDependent(kind) && isDependent(pair.relation)) right += 1;
      else if (isDependent(kind)) wrong += 1;
      else if (isDependent(pair.relation)) missed += 1;
    }
    const f1 = (2 * right) / Math.max(1, 2 * right + wrong + missed);
    return { items: pairs.length, f1: percent(f1), accuracy: percent(equal / pairs.length), found: copies.size };
  },
};

function isDependent(kind: string): boolean {
  return kind === "copy" || kind === "partial";
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function percent(share: number): number {
  return Math.round(share * 10000) / 100;
}
