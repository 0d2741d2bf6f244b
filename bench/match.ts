/** Names: microseconds of work a pair, and how long 100,000 made-up names take to be matched with one another through blocking. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { candidatePairs, matchNames, matchPrepared, prepareName } from "../src/group/match/match.ts";

/** Names made up from lists of given and family names, the same in every run. */
function madeUpNames(count: number): string[] {
  const given = listed("given-names.txt");
  const family = listed("family-names.txt");
  let state = 12345;
  const pick = (list: readonly string[]): string => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return list[(state >>> 8) % list.length]!;
  };
  return Array.from({ length: count }, () => `${pick(given)} ${pick(family)}`);
}

function listed(file: string): string[] {
  const lines = readFileSync(join("src", "models", "lexicon", file), "utf8").split("\n");
  return lines.map((line) => line.split(/[\t#]/u)[0]!.trim()).filter((name) => /^\p{L}/u.test(name));
}

/** Prints one line of JSON. */
export function benchMatch(): void {
  const names = madeUpNames(100_000);
  const started = cpuMs();
  const prepared = names.map((name) => prepareName(name));
  const ready = cpuMs();
  let compared = 0;
  let same = 0;
  candidatePairs(prepared, (a, b) => {
    compared += 1;
    if (matchPrepared(prepared[a]!, prepared[b]!).same) same += 1;
  });
  const done = cpuMs();
  const pairs = 20_000;
  const single = cpuMs();
  for (let i = 0; i < pairs; i++) matchNames(names[i]!, names[(i * 7) % pairs]!);
  const ended = cpuMs();
  const line = {
    bench: "match",
    names: names.length,
    prepareMicroseconds: rounded(((ready - started) * 1000) / names.length),
    matchAllSeconds: rounded((done - ready) / 1000),
    compared,
    same,
    preparedMicroseconds: rounded(((done - ready) * 1000) / Math.max(1, compared)),
    pairMicroseconds: rounded(((ended - single) * 1000) / pairs),
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** Time this process has worked, so that other work on the machine does not count. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
