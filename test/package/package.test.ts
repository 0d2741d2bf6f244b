import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const run = (command: string, args: readonly string[], cwd = ".") =>
  spawnSync(command, [...args], { cwd, encoding: "utf8", maxBuffer: 1e8 });

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

describe("the package", () => {
  const folder = mkdtempSync(join(tmpdir(), "readout-package-"));
  const { stdout } = run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder]);
  const [packed] = JSON.parse(stdout) as Packed[];

  it("holds what is needed at run time, and nothing else", () => {
    const paths = packed!.files.map((file) => file.path);
    expect(paths).toContain("dist/src/index.js");
    expect(paths).toContain("dist/src/index.d.ts");
    expect(paths).toContain("bin/readout");
    expect(paths.filter((path) => path.startsWith("src/models/weights/")).length).toBeGreaterThan(3);
    const unwanted = paths.filter((path) =>
      /\.test\.|^(eval|bench|train|test|samples|scripts|dist\/(?!src))/.test(path),
    );
    expect(unwanted).toEqual([]);
  });

  it("installs into an empty folder and works there, as a command and as a library", ({ skip }) => {
    writeFileSync(join(folder, "package.json"), '{"name": "user", "private": true, "type": "module"}');
    const installed = run(
      "npm",
      ["install", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund", resolve(folder, packed!.filename)],
      folder,
    );
    if (/ENOTFOUND|ENOTCACHED|EAI_AGAIN|ECONNREFUSED/.test(installed.stderr)) {
      console.warn("SKIPPED: the package's dependencies can't be fetched on this machine.");
      skip();
    }
    expect(installed.status, installed.stderr).toBe(0);

    writeFileSync(
      join(folder, "a.txt"),
      "Dam gives way\n\n3 May 2021\n\n“At least 12 people died,” the mayor, Ana Lind, told reporters on Monday.\n",
    );
    const told = run("npx", ["readout", "report", "a.txt", "--format", "json"], folder);
    expect(told.status, told.stderr).toBe(0);
    expect(JSON.parse(told.stdout).reports[0].id).toBe("a");

    const code = `
      import { group, loadModels, read, reconcile, reportFrom } from "readout";
      const report = reportFrom({ id: "a", text: "The dam gave way on Monday, the mayor said.", published: "2021-05-03" });
      const items = [{ report, reading: read(report, loadModels()) }];
      console.log(reconcile(items, group(items)).schema);`;
    writeFileSync(join(folder, "use.js"), code);
    expect(run(process.execPath, ["use.js"], folder).stdout.trim()).toBe("readout/1");
  }, 180_000);

  it("names no address in its lock file, and no dependency that runs a script when installed", () => {
    const lock = readFileSync("package-lock.json", "utf8");
    expect(lock).not.toContain('"resolved": "http');
    expect(lock).not.toContain("hasInstallScript");
  });

  it("pins every dependency", () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as Record<
      string,
      Record<string, string>
    >;
    for (const version of Object.values({ ...dependencies, ...devDependencies }))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
