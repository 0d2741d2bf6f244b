/**
 * models: the trained weights that a reading needs, from the files in `src/models/weights/` (Brotli over model-file's format).
 * Loaded once per process by whoever starts a run; the pure stages are handed the result.
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import { decodeModel, type Model } from "./model-file.ts";

/** One trained model a layer; each layer wraps its own when it is first used. */
export interface Models {
  /** Classes and statistics of words, which all other layers look at. */
  readonly words: Model;
  readonly tags: Model;
  readonly trees: Model;
  readonly names: Model;
  readonly statements: Model;
}

let loaded: Models | undefined;

/**
 * All models, read from disk at the first call and kept.
 * @throws {Error} with a sentence when a file is missing, damaged or foreign.
 */
export function loadModels(): Models {
  loaded ??= {
    words: loadModel("words"),
    tags: loadModel("tags"),
    trees: loadModel("trees"),
    names: loadModel("names"),
    statements: loadModel("statements"),
  };
  return loaded;
}

/** One model by its file's name, not cached. */
export function loadModel(kind: string): Model {
  const path = join(weightsFolder(), `${kind}.bin.br`);
  if (!existsSync(path))
    throw new Error(`The model file ${path} is missing; install Readout again, or run \`npm run train\`.`);
  return decodeModel(brotliDecompressSync(readFileSync(path)), path, kind);
}

/** The folder with the weights: the same one, whether the code runs from `src/`, from `dist/` or from a package. */
export function weightsFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const candidate = join(folder, "src", "models", "weights");
    if (existsSync(candidate)) return candidate;
    const parent = dirname(folder);
    if (parent === folder) throw new Error("Readout's folder src/models/weights is missing; install Readout again.");
    folder = parent;
  }
}
