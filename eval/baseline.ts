/**
 * Floors: `baseline.json` names, for each corpus, its sha256 and the least that each metric may be.
 * A corpus that is not on the machine is skipped, loudly; one that changed is an error; so is a metric below its floor.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Scores } from "./layer.ts";

interface Floor {
  readonly layer: string;
  /** Paths below the folder with the shared data; several are scored pooled. */
  readonly files: readonly string[];
  readonly sha256: string;
  readonly floors: Readonly<Record<string, number>>;
  /** Metrics that may not rise above a number, such as false contradictions. */
  readonly ceilings?: Readonly<Record<string, number>>;
  /** Why a floor was lowered: required by check-floors when one is. */
  readonly lowered?: readonly {
    readonly metric: string;
    readonly from: number;
    readonly to: number;
    readonly reason: string;
  }[];
}

export interface Baseline {
  readonly entries: readonly Floor[];
}

type Run = (layer: string, paths: readonly string[]) => Promise<Scores>;

const BASELINE = join("eval", "baseline.json");
const SHARED = process.env.READOUT_SHARED ?? join("..", "shared");

/** Prints a line for each floor; gives 0 when all that could be measured hold, 1 otherwise. */
export async function checkBaseline(run: Run): Promise<number> {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  for (const entry of readBaseline().entries) {
    const paths = entry.files.map((file) => join(SHARED, file));
    const label = `${entry.layer} ${entry.files.join(" + ")}`;
    if (paths.some((path) => !existsSync(path))) {
      skipped++;
      process.stdout.write(`SKIPPED ${label}: not on this machine (looked in ${SHARED}; set READOUT_SHARED)\n`);
      continue;
    }
    const faults: string[] = [];
    if (sha256Of(paths) !== entry.sha256) faults.push("the corpus is not the one that the floors were measured on");
    const scores = await run(entry.layer, paths);
    for (const [metric, floor] of Object.entries(entry.floors)) {
      if (!(Number(scores[metric]) >= floor)) faults.push(`${metric} ${scores[metric]} is below its floor ${floor}`);
    }
    for (const [metric, ceiling] of Object.entries(entry.ceilings ?? {})) {
      if (!(Number(scores[metric]) <= ceiling))
        faults.push(`${metric} ${scores[metric]} is above its ceiling ${ceiling}`);
    }
    if (faults.length > 0) failed++;
    else passed++;
    const figures = [...Object.keys(entry.floors), ...Object.keys(entry.ceilings ?? {})];
    process.stdout.write(
      `${faults.length > 0 ? "FAILED " : "passed "} ${label}: ${figures.map((m) => `${m} ${scores[m]}`).join(", ")}${faults.map((f) => `\n        ${f}`).join("")}\n`,
    );
  }
  process.stdout.write(`floors: ${passed} passed, ${failed} failed, ${skipped} skipped\n`);
  return failed > 0 ? 1 : 0;
}

/** Raises each floor to what is measured now, less half a point; never lowers one. */
export async function writeBaseline(run: Run): Promise<number> {
  const entries: Floor[] = [];
  for (const entry of readBaseline().entries) {
    const paths = entry.files.map((file) => join(SHARED, file));
    if (paths.some((path) => !existsSync(path))) {
      entries.push(entry);
      continue;
    }
    const scores = await run(entry.layer, paths);
    const floors = Object.fromEntries(
      Object.entries(entry.floors).map(([metric, floor]) => [
        metric,
        Math.max(floor, Math.floor(Number(scores[metric]) * 2 - 1) / 2),
      ]),
    );
    entries.push({ ...entry, sha256: sha256Of(paths), floors });
    process.stdout.write(`${entry.layer} ${entry.files.join(" + ")}: ${JSON.stringify(scores)}\n`);
  }
  writeFileSync(BASELINE, `${JSON.stringify({ entries }, null, 2)}\n`);
  return 0;
}

function readBaseline(): Baseline {
  return JSON.parse(readFileSync(BASELINE, "utf8")) as Baseline;
}

/** sha256 over the bytes of the files in order; a folder counts as its files in the order of their names. */
export function sha256Of(paths: readonly string[]): string {
  const hash = createHash("sha256");
  const add = (path: string): void => {
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name));
    else hash.update(readFileSync(path));
  };
  for (const path of paths) add(path);
  return hash.digest("hex");
}
