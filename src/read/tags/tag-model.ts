/** A tagger's model made ready for use: tag names, dictionary, templates compiled, weights expanded. */
import type { Model } from "../../models/model-file.ts";
import { type RowSums, rowSums } from "../../models/row-sums.ts";
import { compileRows, mixed } from "../../models/weights.ts";
import { wordHash } from "../../models/word-classes.ts";
import { isOwnSlot, SLOTS, type TagDictionary } from "./tag-features.ts";

/** What `train/reader/tags.ts` writes into a model's settings. */
export interface TagSettings {
  /** Universal and Penn tag in one: "VERB VBD". */
  readonly tags: readonly string[];
  /** Passes over a sentence; the second sees the tags of the first. The weights of pass n are the array `weights<n>`. */
  readonly passes: readonly { readonly templates: readonly string[]; readonly bits: number }[];
  /** Where the first pass's tag led by so much, the second does not look again. */
  readonly sureLead: number;
  /** Sets of tag numbers that words may have. */
  readonly sets: readonly (readonly number[])[];
  /** How many of the first sets stand for words that were seen often: nothing else may be chosen for those. */
  readonly closedSets: number;
  /** The set for unknown words by their shape; "" for any other shape. */
  readonly shapes: Readonly<Record<string, number>>;
}

/** Fills in where the rows of some templates begin. */
export type FillRows = (atoms: Int32Array, rows: Int32Array) => void;

/** One pass over the text: its templates, compiled, and its companded weights. */
export interface TagPass {
  /** Templates that look at the word alone: their sums are worked out once a word. */
  readonly ownCount: number;
  readonly fillOwnRows: FillRows;
  /** Those that look at what stands around it as well. */
  readonly aroundCount: number;
  readonly fillAroundRows: FillRows;
  /** A row has a cell for each tag. */
  readonly table: RowSums;
}

/** The parts that tagging one text needs. */
export interface TagModel {
  readonly settings: TagSettings;
  readonly dictionary: TagDictionary;
  readonly passes: readonly TagPass[];
  readonly tagAtoms: Int32Array;
}

/** Makes a trained model ready. */
export function tagModel(model: Model): TagModel {
  const settings = model.settings as unknown as TagSettings;
  const { wordHashes, wordSets } = model.arrays;
  const passes = settings.passes.map(({ templates, bits }, n) =>
    tagPass(templates, bits, model.arrays[`weights${n}`] as Int8Array, settings.tags.length),
  );
  return readyModel(settings, createDictionary(settings, wordHashes as Int32Array, wordSets!), passes);
}

function tagPass(templates: readonly string[], bits: number, cells: Int8Array, width: number): TagPass {
  const numbers = [...templates.keys()];
  const own = numbers.filter((t) => templates[t]!.split(" ").every(isOwnSlot));
  const around = numbers.filter((t) => !own.includes(t));
  return {
    ownCount: own.length,
    fillOwnRows: compileRows(templates, SLOTS, bits, own),
    aroundCount: around.length,
    fillAroundRows: compileRows(templates, SLOTS, bits, around),
    table: rowSums({ cells, width, step: 1, most: templates.length }),
  };
}

/** The same from its parts, for training. */
export function readyModel(settings: TagSettings, dictionary: TagDictionary, passes: readonly TagPass[]): TagModel {
  return {
    settings,
    dictionary,
    passes,
    tagAtoms: Int32Array.from({ length: settings.tags.length + 1 }, (_, tag) => mixed(tag + 77)),
  };
}

/** The dictionary over word hashes (sorted, signed) and the set of each. */
export function createDictionary(
  settings: Pick<TagSettings, "closedSets" | "shapes">,
  hashes: Int32Array,
  sets: ArrayLike<number>,
): TagDictionary {
  const setOf = new Map<number, number>();
  for (let i = 0; i < hashes.length; i++) setOf.set(hashes[i]!, sets[i]!);
  const other = settings.shapes[""]!;
  return {
    find: (word) => setOf.get(wordHash(word)) ?? -1,
    isClosed: (set) => set < settings.closedSets,
    forShape: (shape) => settings.shapes[shape] ?? other,
  };
}
