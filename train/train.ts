/**
 * `npm run train`: makes the models in `src/models/weights/` from the corpora, in a fixed order, the same way each time.
 *
 *     npm run train                     all models, from ../shared/data
 *     npm run train -- tags trees       only these
 *     npm run train -- lemmas           the rules for lemmas, which are written to src/models/lexicon/ as source
 *     npm run train -- --data FOLDER    from another folder laid out in the same way
 */
import { createHash } from "node:crypto";
import { existsSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { encodeModel } from "../src/models/model-file.ts";
import { weightsFolder } from "../src/models/models.ts";
import { names } from "./names/names.ts";
import { lemmaRules } from "./reader/lemma-rules.ts";
import { tags } from "./reader/tags.ts";
import { trees } from "./reader/trees.ts";
import { words } from "./reader/words.ts";
import { statements } from "./statements/statements.ts";
import type { Step } from "./step.ts";

/** Later steps may load what earlier ones have written. */
const STEPS: readonly Step[] = [words, tags, trees, names, statements];

async function train(args: readonly string[]): Promise<void> {
  const dataAt = args.indexOf("--data");
  const dataFolder = resolve(dataAt >= 0 ? (args[dataAt + 1] ?? "") : "../shared/data");
  if (!existsSync(dataFolder)) {
    throw new Error(`The folder of corpora ${dataFolder} is missing; name one with --data.`);
  }
  const wanted = args.filter((_, i) => dataAt < 0 || (i !== dataAt && i !== dataAt + 1));
  if (wanted.length === 1 && wanted[0] === "lemmas") {
    writeFileSync(join(weightsFolder(), "..", "lexicon", "lemma-rules.ts"), lemmaRules(dataFolder));
    return;
  }
  const unknown = wanted.find((name) => !STEPS.some((step) => step.name === name));
  if (unknown !== undefined) {
    throw new Error(
      `There is no model "${unknown}" to train; there are: ${STEPS.map((step) => step.name).join(", ")}.`,
    );
  }
  for (const step of STEPS) {
    if (wanted.length > 0 && !wanted.includes(step.name)) continue;
    const start = performance.now();
    const bytes = compress(encodeModel(await step.run(dataFolder)));
    writeFileSync(join(weightsFolder(), `${step.name}.bin.br`), bytes);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(
      `${step.name}: ${bytes.length} bytes, sha256 ${createHash("sha256").update(bytes).digest("hex")}, ${seconds} s`,
    );
  }
}

/** Quality 4 is read twice as fast as 11, and makes files that are hardly larger: there is little to find in weights. */
function compress(bytes: Uint8Array): Uint8Array {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 4,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, { params });
}

try {
  await train(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
