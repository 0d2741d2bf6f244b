// Refuses a floor of eval/baseline.json that is lower than it ever was, unless its entry says why in "lowered".
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const path = "eval/baseline.json";
const git = (...args) => spawnSync("git", args, { encoding: "utf8" });
const earlier = (git("log", "--format=%H", "--", path).stdout ?? "")
  .split("\n")
  .filter(Boolean)
  .map((commit) => git("show", `${commit}:${path}`))
  .filter((shown) => shown.status === 0)
  .map((shown) => JSON.parse(shown.stdout));

const labelOf = (entry) => `${entry.layer} ${entry.files.join(" + ")}`;
const entries = new Map(JSON.parse(readFileSync(path, "utf8")).entries.map((entry) => [labelOf(entry), entry]));
const faults = new Set();
for (const { entries: before } of earlier) {
  for (const was of before) {
    const now = entries.get(labelOf(was));
    for (const [metric, floor] of Object.entries(was.floors)) {
      const current = now?.floors[metric];
      const isSaid = now?.lowered?.some((entry) => entry.metric === metric && entry.reason && entry.to === current);
      if (current === undefined || (current < floor && !isSaid)) {
        faults.add(`${labelOf(was)}: ${metric} was ${floor} and is ${current ?? "gone"}`);
      }
    }
  }
}
if (faults.size > 0) {
  console.error(`Floors were lowered with no reason in "lowered" of ${path}:\n  ${[...faults].join("\n  ")}`);
  process.exit(1);
}
console.log(`floors: none is lower than it was in ${earlier.length} earlier versions without a reason`);
