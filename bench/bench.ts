/**
 * `npm run bench -- [NAME…]`: speed and memory on one core, each bench printing JSON lines. Without names: all of them.
 * Never a timed unit test: figures of a shared machine are noisy, so peers run in the same process and ratios count.
 */
import { existsSync } from "node:fs";
import { benchDates } from "./dates.ts";
import { benchMatch } from "./match.ts";
import { benchReading } from "./reading.ts";
import { benchReconcile } from "./reconcile.ts";
import { benchStories } from "./stories.ts";
import { benchTrees } from "./trees.ts";

const BENCHES: Readonly<Record<string, () => void | Promise<void>>> = {
  reading: benchReading,
  trees: benchTrees,
  dates: benchDates,
  match: benchMatch,
  stories: benchStories,
  reconcile: benchReconcile,
};

const names = process.argv.slice(2);
for (const name of names.length > 0 ? names : Object.keys(BENCHES)) {
  const bench = BENCHES[name];
  if (!bench) {
    process.stderr.write(`bench: there is no "${name}"; choose ${Object.keys(BENCHES).join(", ")}.\n`);
    process.exitCode = 2;
  } else await bench();
}
if (!existsSync("../shared/data"))
  process.stderr.write("bench: ran on samples/ only, since ../shared/data is not on this machine.\n");
