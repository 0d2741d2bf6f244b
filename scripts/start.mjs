// `npm start`: from a fresh clone to an account of samples/ with no other step.
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { ensureBuilt, ensureInstalled } from "./ensure.mjs";

ensureInstalled();
ensureBuilt();

const report = (...args) => {
  const { status } = spawnSync(process.execPath, ["bin/readout", "report", "samples", ...args], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
};
report("--format", "terminal");
report("--format", "html", "--out", "readout.html");
console.log(`\nThe same as a page: ${resolve("readout.html")}`);
