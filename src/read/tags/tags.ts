/**
 * tags: a part of speech for each token.
 * Takes tokens and a model; gives Penn (XPOS) and universal (UPOS) tags; promises linear time, same input same tags.
 */
import type { Model } from "../../models/model-file.ts";
import type { Tokens } from "../tokens/tokens.ts";
import { type Vocabulary, wordTypes } from "../tokens/word-types.ts";
import { createOwnScores, type OwnScores } from "./own-scores.ts";
import { createRecords, type WordRecords } from "./tag-features.ts";
import { type TagModel, tagModel } from "./tag-model.ts";
import { type Tagging, tagSentence } from "./tag-sentence.ts";

/** Tags by token index; the numbers index the two lists of names. */
export interface Tags {
  readonly xpos: Uint8Array;
  readonly upos: Uint8Array;
  readonly xposNames: readonly string[];
  readonly uposNames: readonly string[];
}

/**
 * A tagger for a model of tags and one of words (`word-classes`). Made once per pair of models and kept as long as they
 * live, so it may be asked for at every reading.
 */
export function createTagger(model: Model, words: Model): (tokens: Tokens) => Tags {
  let tagger = taggers.get(model);
  if (!tagger) {
    tagger = buildTagger(tagModel(model), words);
    taggers.set(model, tagger);
  }
  return tagger;
}

const taggers = new WeakMap<Model, (tokens: Tokens) => Tags>();

/** What is kept of the words of a vocabulary. */
interface WordStore {
  readonly records: WordRecords;
  /** By pass. */
  readonly own: readonly OwnScores[];
}

/** A tagger from a model that is ready; `createTagger` is the one to use. */
export function buildTagger(model: TagModel, words: Model): (tokens: Tokens) => Tags {
  const { tags } = model.settings;
  const uposNames = [...new Set(tags.map((tag) => tag.split(" ")[0]!))];
  const xposNames = [...new Set(tags.map((tag) => tag.split(" ")[1]!))];
  const uposOf = Uint8Array.from(tags, (tag) => uposNames.indexOf(tag.split(" ")[0]!));
  const xposOf = Uint8Array.from(tags, (tag) => xposNames.indexOf(tag.split(" ")[1]!));
  const stores = new WeakMap<Vocabulary, WordStore>();
  return (tokens) => {
    const { vocabulary, ids } = wordTypes(tokens);
    let store = stores.get(vocabulary);
    if (!store) {
      store = { records: createRecords(words, model.dictionary), own: model.passes.map(createOwnScores) };
      stores.set(vocabulary, store);
    }
    const records = store.records.upTo(vocabulary);
    const leads = new Int32Array(tokens.count);
    let first: Uint8Array | null = null;
    let found = new Uint8Array(tokens.count);
    for (const [n, pass] of model.passes.entries()) {
      found = new Uint8Array(tokens.count);
      const tagging: Tagging = { model, pass, records, ids, found, first, leads, own: store.own[n]! };
      for (let s = 0; s + 1 < tokens.sentenceStarts.length; s++) {
        tagSentence(tagging, tokens.sentenceStarts[s]!, tokens.sentenceStarts[s + 1]!);
      }
      first = found;
    }
    const xpos = new Uint8Array(tokens.count);
    const upos = new Uint8Array(tokens.count);
    for (let i = 0; i < tokens.count; i++) {
      xpos[i] = xposOf[found[i]!]!;
      upos[i] = uposOf[found[i]!]!;
    }
    return { xpos, upos, xposNames, uposNames };
  };
}
