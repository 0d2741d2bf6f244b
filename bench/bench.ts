/**
 * `npm run bench -- [NAME…]`: speed and memory on one core, each bench printing JSON lines. Without names: all of them.
 * Never a timed unit test: figures of a shared machine are noisy, so peers run in the same process and ratios count.
 */
import { existsSync } from "node:fs";
import { benchReading } from "./reading.ts";

/** A bench by the name it is run by. */
export type Bench = () => void | Promise<void>;

const BENCHES: Readonly<Record<string, Bench>> = {
  reading: benchReading,
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
