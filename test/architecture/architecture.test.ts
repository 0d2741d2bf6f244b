import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

interface Cruise {
  readonly summary: { readonly violations: readonly { readonly rule: { readonly name: string } }[] };
  readonly modules: readonly { readonly source: string }[];
}

const FIXTURES = join("test", "architecture", "fixtures");

function cruise(root: string): Cruise {
  const { stdout } = spawnSync(
    "npx",
    ["depcruise", "--config", ".dependency-cruiser.cjs", "--output-type", "json", root],
    {
      encoding: "utf8",
      maxBuffer: 1e9,
      env: { ...process.env, READOUT_ARCHITECTURE_ROOT: root },
    },
  );
  return JSON.parse(stdout) as Cruise;
}

describe("the order of the stages", () => {
  it("holds in src, and every module was seen", () => {
    const { summary, modules } = cruise("src");
    expect(summary.violations.map((violation) => violation.rule.name)).toEqual([]);
    const files = readdirSync("src", { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join("src", file));
    const seen = new Set(modules.map((module) => module.source));
    expect(files.filter((file) => !seen.has(file))).toEqual([]);
  });

  // Each fixture is named by the rule that it must break.
  it.each(readdirSync(FIXTURES))("%s bites", (rule) => {
    const broken = cruise(join(FIXTURES, rule)).summary.violations.map((violation) => violation.rule.name);
    expect(broken).toContain(rule);
  });
});
