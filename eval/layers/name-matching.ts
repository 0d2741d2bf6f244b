/** Pairs of names, one a line: {"a", "b", "kind", "match"}; F1 of "same" at the matcher's fixed threshold. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { matchNames } from "../../src/group/match/match.ts";
import type { NameType } from "../../src/text/annotation.ts";
import type { Layer, Scores } from "../layer.ts";

interface NamePair {
  readonly a: string;
  readonly b: string;
  readonly kind?: string;
  readonly match: boolean;
}

const typeOfKind: Readonly<Record<string, NameType>> = { Person: "person", Place: "place", Vessel: "other" };

/** Counts agreement of the matcher with the labels of pairs. */
export const layer: Layer = {
  name: "name-matching",
  evaluate(path: string, explain?: (line: string) => void): Scores {
    const pairs = readFileSync(path, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as NamePair);
    let right = 0;
    let wrong = 0;
    let missed = 0;
    for (const pair of pairs) {
      const result = matchNames(pair.a, pair.b, typeOfKind[pair.kind ?? "Person"] ?? "organisation");
      if (result.same && pair.match) right += 1;
      else if (result.same) wrong += 1;
      else if (pair.match) missed += 1;
      if (result.same !== pair.match)
        explain?.(`${result.same ? "wrong" : "missed"} ${result.score} ${pair.a} | ${pair.b} — ${result.why}`);
    }
    const precision = right / Math.max(1, right + wrong);
    const recall = right / Math.max(1, right + missed);
    const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
    return {
      file: basename(path),
      items: pairs.length,
      f1: percent(f1),
      precision: percent(precision),
      recall: percent(recall),
      found: right,
    };
  },
};

function percent(share: number): number {
  return Math.round(share * 10000) / 100;
}
