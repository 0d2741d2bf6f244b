/**
 * `npm run eval -- LAYER FILE…`: one line of JSON a file, with BENCHMARKS' metrics, the items and the seconds.
 * `npm run eval -- --baseline [--write]`: every corpus named in baseline.json against its floors.
 */
import { existsSync } from "node:fs";
import { checkBaseline, writeBaseline } from "./baseline.ts";
import type { Layer, Scores } from "./layer.ts";

const LAYERS = [
  "statements",
  "dates",
  "figures",
  "names",
  "name-matching",
  "trees",
  "stories",
  "copies",
  "pages",
  "readouts",
] as const;

async function loadLayer(name: string): Promise<Layer> {
  if (!(LAYERS as readonly string[]).includes(name)) {
    throw new Error(`There is no layer "${name}"; the layers are ${LAYERS.join(", ")}.`);
  }
  const module = (await import(new URL(`./layers/${name}.js`, import.meta.url).href)) as { layer: Layer };
  return module.layer;
}

async function scored(layer: Layer, paths: readonly string[], explain?: (line: string) => void): Promise<Scores> {
  const started = performance.now();
  const path = paths[0]!;
  const scores =
    paths.length > 1 && layer.pooled ? await layer.pooled(paths, explain) : await layer.evaluate(path, explain);
  return { ...scores, seconds: Math.round(performance.now() - started) / 1000 };
}

async function main(args: string[]): Promise<number> {
  const explain = args.includes("--errors") ? (line: string) => process.stderr.write(`${line}\n`) : undefined;
  const rest = args.filter((arg) => arg !== "--errors");
  const run = async (name: string, paths: readonly string[]) => scored(await loadLayer(name), paths, explain);
  if (rest[0] === "--baseline") return rest.includes("--write") ? writeBaseline(run) : checkBaseline(run);
  const [name, ...files] = rest;
  if (!name || files.length === 0) {
    process.stderr.write(
      `usage: npm run eval -- LAYER FILE… [--errors]\n       npm run eval -- --baseline [--write]\nlayers: ${LAYERS.join(", ")}\n`,
    );
    return 2;
  }
  const layer = await loadLayer(name);
  let missing = 0;
  const present = files.filter((file) => existsSync(file));
  for (const file of files) {
    if (!present.includes(file)) {
      missing++;
      process.stderr.write(`eval: SKIPPED, not on this machine: ${file}\n`);
      continue;
    }
    process.stdout.write(`${JSON.stringify({ layer: name, file, ...(await scored(layer, [file], explain)) })}\n`);
  }
  if (layer.pooled && present.length > 1) {
    process.stdout.write(`${JSON.stringify({ layer: name, file: "pooled", ...(await scored(layer, present)) })}\n`);
  }
  return missing === files.length ? 1 : 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`eval: ${(error as Error).message}\n`);
  process.exitCode = 2;
}
