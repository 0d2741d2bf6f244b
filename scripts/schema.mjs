// Writes docs/schema/*.schema.json from the contract's types; with --check it only says whether they are current.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createGenerator } from "ts-json-schema-generator";

const FOLDER = join("docs", "schema");
const CONTRACTS = [
  { file: "report", path: "src/take/incoming.ts", type: "IncomingReport", title: "A report as JSONL, in" },
  { file: "reading", path: "src/text/annotation.ts", type: "Reading", title: "readout.reading/1" },
  { file: "readout", path: "src/reconcile/readout.ts", type: "Readout", title: "readout/1" },
];

mkdirSync(FOLDER, { recursive: true });
let stale = 0;
for (const { file, path, type, title } of CONTRACTS) {
  const generator = createGenerator({
    path,
    type,
    tsconfig: "tsconfig.json",
    skipTypeCheck: true,
    expose: "export",
    topRef: true,
  });
  const text = `${JSON.stringify({ title, ...generator.createSchema(type) }, null, 2)}\n`;
  const target = join(FOLDER, `${file}.schema.json`);
  if (existsSync(target) && readFileSync(target, "utf8") === text) continue;
  if (process.argv.includes("--check")) {
    stale++;
    console.error(`${target} is not what ${path} says now; run \`npm run schema\`.`);
  } else writeFileSync(target, text);
}
if (stale > 0) process.exit(1);
console.log(`schema: ${CONTRACTS.length} contracts are current`);
