// `npm run check`: everything that must hold before a commit, cheap things first. --quick leaves the tests out.
import { ensureBuilt, ensureInstalled, run } from "./ensure.mjs";

ensureInstalled();
const steps = [
  ["biome", "check", "--error-on-warnings", "."],
  ["tsc", "--noEmit", "-p", "tsconfig.json"],
  ["depcruise", "--config", ".dependency-cruiser.cjs", "src"],
  ["knip"],
];
for (const [tool, ...args] of steps) run("npx", [tool, ...args]);
run(process.execPath, ["scripts/check-floors.mjs"]);
run(process.execPath, ["scripts/schema.mjs", "--check"]);
ensureBuilt();
if (!process.argv.includes("--quick")) run("npx", ["vitest", "run"]);
