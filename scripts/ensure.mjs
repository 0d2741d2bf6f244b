// What a fresh machine lacks, each put there only when it is missing.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Runs a command with its output shown, and ends this script with its exit code when it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { stdio: "inherit", ...options });
  if (error || status !== 0) {
    console.error(`${command} ${args.join(" ")} failed${error ? `: ${error.message}` : ""}`);
    process.exit(status || 1);
  }
}

/** The packages of package-lock.json, when node_modules is missing or older than the lock. */
export function ensureInstalled() {
  const mark = "node_modules/.package-lock.json";
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync("package-lock.json").mtimeMs) return;
  // Not `npm ci`: it refuses a lock file whose optional packages for other platforms a registry does not carry.
  // `--no-save` keeps to the lock file and leaves it as it is.
  run("npm", ["install", "--ignore-scripts", "--no-save", "--no-audit", "--no-fund"]);
}

/** dist/, when a source is newer than the last build. */
export function ensureBuilt() {
  const built = "dist/.tsbuildinfo";
  const since = existsSync(built) ? statSync(built).mtimeMs : 0;
  if (since > 0 && ["src", "eval", "bench", "train"].every((folder) => newest(folder) <= since)) return;
  run("npm", ["run", "--silent", "build"]);
}

/** Debian's chromium, where this user may install packages; the page's tests are skipped, loudly, without it. */
export function ensureChromium() {
  if (["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].some((path) => existsSync(path)))
    return;
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) {
    console.error("chromium is not installed and cannot be installed by this user: the page's tests will be skipped.");
    return;
  }
  const quiet = { stdio: ["ignore", "ignore", "inherit"] };
  spawnSync("apt-get", ["update"], quiet);
  const { status } = spawnSync(
    "apt-get",
    ["install", "-y", "--no-install-recommends", "chromium", "fonts-liberation"],
    {
      ...quiet,
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    },
  );
  if (status !== 0) console.error("chromium could not be installed: the page's tests will be skipped.");
}

function newest(folder) {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    latest = Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs);
  }
  return latest;
}
