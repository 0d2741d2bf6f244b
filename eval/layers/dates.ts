import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { loadModel } from "../../src/models/models.ts";
import { findDates } from "../../src/read/dates/dates.ts";
import { createTagger } from "../../src/read/tags/tags.ts";
import { tokenise } from "../../src/read/tokens/tokens.ts";
import type { Layer, Scores } from "../layer.ts";
import { scoreSpecification } from "./date-specification.ts";

interface Timex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

interface Item {
  readonly id: string;
  readonly dct: string;
  readonly text: string;
  readonly timexes: readonly Timex[];
}

/**
 * Dates against TIMEX3 (TempEval-3's entity scorer): relaxed is any overlap, one to one, strict the same span;
 * value and type F1 are relaxed F1 times the share of equal ones. Files of the Recognizers' specification
 * (their name says so) are scored by the share of supported cases that are right.
 */
export const layer: Layer = {
  name: "dates",
  evaluate(path, explain) {
    const lines = readLines(path);
    return isSpecification(path) ? scoreSpecification(lines, explain) : scoreTimexes(lines, explain);
  },
  /** The corpora of reports as one; the specification is no corpus and counts by itself. */
  pooled(paths, explain) {
    return scoreTimexes(paths.filter((path) => !isSpecification(path)).flatMap(readLines), explain);
  },
};

const isSpecification = (path: string): boolean => basename(path).includes("spec");

const readLines = (path: string): readonly string[] => readFileSync(path, "utf8").split("\n").filter(Boolean);

function scoreTimexes(lines: readonly string[], explain?: (line: string) => void): Scores {
  // As in a whole reading: the tags tell verbs in the past.
  const tagger = createTagger(loadModel("tags"), loadModel("words"));
  let gold = 0;
  let system = 0;
  let relaxed = 0;
  let strict = 0;
  let types = 0;
  let values = 0;
  for (const line of lines) {
    const item = JSON.parse(line) as Item;
    const wanted = item.timexes.map((timex) => inUtf16(item.text, timex));
    const tokens = tokenise(item.text);
    const found = findDates(tokens, { published: item.dct, tags: tagger(tokens) });
    const pairs = align(wanted, found);
    gold += wanted.length;
    system += found.length;
    relaxed += pairs.length;
    for (const [want, got] of pairs) {
      const isSame = want.start === got.start && want.end === got.end;
      if (isSame) strict += 1;
      if (want.type === got.type) types += 1;
      if (want.value === got.value) values += 1;
      if (explain === undefined) continue;
      if (!isSame) explain(`SPAN | ${around(item.text, want)} | ${got.text} | ${got.rule}`);
      if (want.value !== got.value || want.type !== got.type) {
        explain(
          `VALUE | ${around(item.text, want)} | ${want.type} ${want.value} | ${got.type} ${got.value} | ${got.rule} | ${item.dct}`,
        );
      }
    }
    if (explain === undefined) continue;
    for (const want of wanted) {
      if (!pairs.some(([a]) => a === want)) explain(`MISSED | ${around(item.text, want)} | ${want.type} ${want.value}`);
    }
    for (const got of found) {
      if (!pairs.some(([, b]) => b === got))
        explain(`SPURIOUS | ${around(item.text, got)} | ${got.type} ${got.value} | ${got.rule}`);
    }
  }
  const relaxedF = f1(relaxed, system, gold);
  return {
    items: gold,
    strictF: percent(f1(strict, system, gold)),
    relaxedF: percent(relaxedF),
    typeF: percent(relaxed === 0 ? 0 : (relaxedF * types) / relaxed),
    valueF: percent(relaxed === 0 ? 0 : (relaxedF * values) / relaxed),
    relaxedP: percent(system === 0 ? 0 : relaxed / system),
    relaxedR: percent(gold === 0 ? 0 : relaxed / gold),
  };
}

/** Pairs of overlapping spans, one to one; equal spans first, then the longest overlaps. */
export function align<A extends { start: number; end: number }, B extends { start: number; end: number }>(
  gold: readonly A[],
  system: readonly B[],
): readonly (readonly [A, B])[] {
  const candidates: { readonly a: A; readonly b: B; readonly isSame: boolean; readonly shared: number }[] = [];
  for (const a of gold) {
    for (const b of system) {
      const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
      if (shared > 0) candidates.push({ a, b, shared, isSame: a.start === b.start && a.end === b.end });
    }
  }
  candidates.sort((x, y) => Number(y.isSame) - Number(x.isSame) || y.shared - x.shared);
  const taken = new Set<A | B>();
  const pairs: (readonly [A, B])[] = [];
  for (const { a, b } of candidates) {
    if (taken.has(a) || taken.has(b)) continue;
    taken.add(a).add(b);
    pairs.push([a, b]);
  }
  return pairs;
}

// The corpora count code points.
function inUtf16(text: string, timex: Timex): Timex {
  if (!/[\ud800-\udbff]/.test(text)) return timex;
  const points = Array.from(text);
  const start = points.slice(0, timex.start).join("").length;
  return { ...timex, start, end: start + points.slice(timex.start, timex.end).join("").length };
}

function around(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const before = text.slice(Math.max(0, start - 60), start);
  return `${before}[[${text.slice(start, end)}]]${text.slice(end, end + 30)}`.replace(/\s+/g, " ");
}

function f1(right: number, system: number, gold: number): number {
  return system + gold === 0 ? 0 : (2 * right) / (system + gold);
}

const percent = (share: number): number => Math.round(share * 10000) / 100;
