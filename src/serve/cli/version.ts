import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { weightsFolder } from "../../models/models.ts";

/** The version in the package's own package.json. */
export function packageVersion(): string {
  const root = dirname(dirname(dirname(weightsFolder())));
  return (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string }).version;
}
