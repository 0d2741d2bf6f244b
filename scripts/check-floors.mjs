// Refuses a floor of eval/baseline.json that was lowered between two commits, or since the last, without a stated reason.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const path = "eval/baseline.json";
const git = (...args) => spawnSync("git", args, { encoding: "utf8" });
const versions = (git("log", "--format=%H", "--", path).stdout ?? "")
  .split("\n")
  .filter(Boolean)
  .map((commit) => git("show", `${commit}:${path}`))
  .filter((shown) => shown.status === 0)
  .map((shown) => shown.stdout);
const history = [readFileSync(path, "utf8"), ...versions].map((text) => JSON.parse(text));

const faults = [];
for (let i = 0; i + 1 < history.length; i++) {
  const [newer, older] = [history[i], history[i + 1]];
  for (const before of older.entries) {
    const label = `${before.layer} ${before.files.join(" + ")}`;
    const after = newer.entries.find((entry) => `${entry.layer} ${entry.files.join(" + ")}` === label);
    for (const [metric, floor] of Object.entries(before.floors)) {
      const now = after?.floors[metric];
      const said = after?.lowered?.some((entry) => entry.metric === metric && entry.reason && entry.to === now);
      if (now === undefined || (now < floor && !said))
        faults.push(`${label}: ${metric} went from ${floor} to ${now ?? "nothing"}`);
    }
  }
}
if (faults.length > 0) {
  console.error(`Floors were lowered with no reason in "lowered" of ${path}:\n  ${[...new Set(faults)].join("\n  ")}`);
  process.exit(1);
}
console.log(`floors: no floor was lowered without a reason (${history.length} versions)`);
