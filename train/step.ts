import type { Model } from "../src/models/model-file.ts";

/**
 * One step of `npm run train`: makes one model from the corpora and is run in a fixed order (words, tags, trees, names,
 * statements), so that a later step may load what an earlier one has written (`loadModel("words")`).
 */
export interface Step {
  /** The model's kind, the name of its file in `src/models/weights/`, and the word that picks the step on the command line. */
  readonly name: string;
  /**
   * Trains with fixed seeds: the same folder of data always gives the same model.
   * `dataFolder` is an absolute path to a folder laid out as `../shared/data`.
   */
  run(dataFolder: string): Promise<Model> | Model;
}
