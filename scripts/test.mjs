// `npm test`: installs what a fresh machine lacks, builds, and runs every test. Arguments go to vitest.
import { ensureBuilt, ensureChromium, ensureInstalled, run } from "./ensure.mjs";

ensureInstalled();
ensureChromium();
ensureBuilt();
run("npx", ["vitest", "run", ...process.argv.slice(2)]);
