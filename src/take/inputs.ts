import { readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";

/** A file to take, with the words the user named it by; or why an input gave none. */
export type Listed =
  | { readonly kind: "file"; readonly path: string; readonly input: string }
  | { readonly kind: "message"; readonly input: string; readonly rule: string; readonly reason: string };

const REPORT_FILES = new Set([".txt", ".text", ".md", ".html", ".htm", ".xhtml", ".jsonl"]);
const NOT_REPORTS = /^(readme|expected|notes|licen[cs]e|changelog)\b/i;

/** The files behind the inputs, in order; a folder gives the reports in it, by name, and is not searched deeper. */
export async function listInputs(inputs: readonly string[]): Promise<readonly Listed[]> {
  const listed: Listed[] = [];
  for (const input of inputs) {
    if (input === "-") {
      listed.push({ kind: "file", path: "-", input });
      continue;
    }
    const found = await stat(input).catch(() => null);
    if (!found)
      listed.push({ kind: "message", input, rule: "missing", reason: `${input} does not exist; check the path.` });
    else if (found.isDirectory()) listed.push(...(await listFolder(input)));
    else listed.push({ kind: "file", path: input, input });
  }
  return listed;
}

async function listFolder(folder: string): Promise<Listed[]> {
  const names = (await readdir(folder)).filter(
    (name) => REPORT_FILES.has(extname(name).toLowerCase()) && !NOT_REPORTS.test(name),
  );
  if (names.length === 0) {
    return [
      {
        kind: "message",
        input: folder,
        rule: "empty-folder",
        reason: `${folder} holds no report (${[...REPORT_FILES].join(", ")}); name a folder that does.`,
      },
    ];
  }
  return names.sort().map((name) => ({ kind: "file", path: join(folder, name), input: join(folder, name) }));
}
