import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const README = readFileSync("README.md", "utf8");

/** Fenced blocks of a language, in order. */
function blocks(language: string): string[] {
  return [...README.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map((match) => match[1]!);
}

describe("what the README shows", () => {
  // A console block holds commands after "$ " and, below each, lines that its output must contain in that order; "…" leaves lines out.
  const shown = blocks("console").flatMap((block) =>
    block
      .split(/^\$ /m)
      .filter((part) => part.trim() !== "")
      .map((part) => {
        const [command = "", ...lines] = part.split("\n");
        return {
          command,
          lines: lines.map((line) => line.trimEnd()).filter((line) => line.trim() !== "" && line.trim() !== "…"),
        };
      }),
  );

  it("has console examples", () => expect(shown.length).toBeGreaterThan(0));

  it.each(shown)("$command", ({ command, lines }) => {
    const { stdout, stderr } = spawnSync("bash", ["-c", command.replace(/^npx readout|^readout/, "node bin/readout")], {
      encoding: "utf8",
      maxBuffer: 1e8,
    });
    let from = 0;
    for (const line of lines) {
      const at = stdout.indexOf(line, from);
      expect(
        at,
        `${line}\nis not in the output of ${command}, after what stands above it:\n${stdout.slice(from, from + 2000)}${stderr}`,
      ).toBeGreaterThanOrEqual(0);
      from = at + line.length;
    }
  });

  it.each(blocks("js").map((code, i) => [i + 1, code] as const))(
    "JavaScript example %d prints what its comments say",
    (i, code) => {
      const file = `readme-example-${i}.mjs`;
      writeFileSync(file, code);
      try {
        const { stdout, stderr, status } = spawnSync(process.execPath, [file], { encoding: "utf8" });
        expect(status, stderr).toBe(0);
        const expected = [...code.matchAll(/console\.log\(.*\);? \/\/ (.*)$/gm)].map((match) => match[1]!.trim());
        expect(expected.length).toBeGreaterThan(0);
        expect(
          stdout
            .trim()
            .split("\n")
            .map((line) => line.trim()),
        ).toEqual(expected);
      } finally {
        rmSync(file);
      }
    },
  );
});
