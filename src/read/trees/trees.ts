/**
 * trees: a dependency tree (Universal Dependencies) for each sentence.
 * Takes tokens, tags and a model; gives heads and relations by token index; promises one root a sentence and linear time.
 */
import type { Model } from "../../models/model-file.ts";
import { mixed } from "../../models/weights.ts";
import type { Tags } from "../tags/tags.ts";
import type { Tokens } from "../tokens/tokens.ts";
import { type Vocabulary, wordTypes } from "../tokens/word-types.ts";
import { createTrace } from "./move-trace.ts";
import { type LabelsFor, parseAgain, parseSentence } from "./parse-sentence.ts";
import { createState } from "./parse-state.ts";
import { createWordRecords, type SentenceAtoms } from "./sentence-atoms.ts";
import { createGuide, fillGuide } from "./tree-guide.ts";
import { type TreeModel, type TreeSettings, treeModel } from "./tree-model.ts";

/** Heads and relations by token index over the whole report. */
export interface Trees {
  /** The governing token's index in the report, or -1 for a sentence's root. */
  readonly heads: Int32Array;
  /** Index into `relationNames`. */
  readonly relations: Uint8Array;
  /** UD relations with subtypes ("nsubj:pass", "acl:relcl", "obl"). */
  readonly relationNames: readonly string[];
}

/**
 * A parser for a model of trees and one of words (`word-classes`). Made once per model and kept as long as it lives, so it
 * may be asked for at every reading.
 */
export function createParser(model: Model, words: Model): (tokens: Tokens, tags: Tags) => Trees {
  let parser = parsers.get(model);
  if (!parser) {
    parser = buildParser(treeModel(model), words);
    parsers.set(model, parser);
  }
  return parser;
}

const parsers = new WeakMap<Model, (tokens: Tokens, tags: Tags) => Trees>();

function buildParser(model: TreeModel, words: Model): (tokens: Tokens, tags: Tags) => Trees {
  const { settings, first, second, labeller } = model;
  const atomsOf = createAtoms(settings, words);
  const allowed = createLabels(settings);
  const state = createState();
  const trace = createTrace();
  return (tokens, tags) => {
    const { atoms, coarseNumbers } = atomsOf(tokens, tags);
    const guide = createGuide(tokens.count);
    const heads = new Int32Array(tokens.count);
    const relations = new Uint8Array(tokens.count);
    for (let s = 0; s + 1 < tokens.sentenceStarts.length; s++) {
      const offset = tokens.sentenceStarts[s]! - 1;
      const length = tokens.sentenceStarts[s + 1]! - 1 - offset;
      const labelsFor: LabelsFor = (head, word) => allowed(coarseNumbers, offset, head, word);
      parseSentence(first, labeller, state, { ...atoms, offset, guide: null }, length, labelsFor, trace);
      if (second) {
        fillGuide(guide, state, offset);
        const again = { ...atoms, offset, guide };
        parseAgain(second, labeller, state, again, length, labelsFor, trace, settings.sureLead);
      }
      for (let word = 1; word <= length; word++) {
        heads[offset + word] = state.heads[word] === 0 ? -1 : offset + state.heads[word]!;
        relations[offset + word] = state.labels[word]!;
      }
    }
    return { heads, relations, relationNames: settings.labels };
  };
}

/** The atoms of a text, and its universal tags as the model numbers them. */
export interface TextAtoms {
  readonly atoms: Omit<SentenceAtoms, "offset">;
  readonly coarseNumbers: Uint8Array;
}

/** A function that prepares the tokens of a text for the parser. */
export function createAtoms(
  settings: Pick<TreeSettings, "upos" | "xpos">,
  words: Model,
): (tokens: Tokens, tags: Tags) => TextAtoms {
  const stores = new WeakMap<Vocabulary, (vocabulary: Vocabulary) => Int32Array>();
  return (tokens, tags) => {
    const { vocabulary, ids } = wordTypes(tokens);
    let records = stores.get(vocabulary);
    if (!records) {
      records = createWordRecords(words);
      stores.set(vocabulary, records);
    }
    const upos = tags.uposNames.map((name) => settings.upos.indexOf(name) + 1);
    const xpos = tags.xposNames.map((name) => settings.xpos.indexOf(name) + 1);
    const comma = tags.xposNames.indexOf(",");
    const isVerb = tags.uposNames.map((name) => name === "VERB" || name === "AUX");
    const { count } = tokens;
    const coarseNumbers = new Uint8Array(count);
    const tagAtoms = new Int32Array(count);
    const coarse = new Int32Array(count);
    const verbs = new Int32Array(count + 1);
    const commas = new Int32Array(count + 1);
    for (let i = 0; i < count; i++) {
      const u = tags.upos[i]!;
      const x = tags.xpos[i]!;
      coarseNumbers[i] = upos[u]!;
      coarse[i] = mixed(upos[u]! + 0x400);
      tagAtoms[i] = mixed((upos[u]! << 8) + xpos[x]! + 0x40000);
      verbs[i + 1] = verbs[i]! + (isVerb[u] ? 1 : 0);
      commas[i + 1] = commas[i]! + (x === comma ? 1 : 0);
    }
    return { atoms: { records: records(vocabulary), ids, tags: tagAtoms, coarse, verbs, commas }, coarseNumbers };
  };
}

/** A function that gives the labels which the tags of head and dependant allow. */
export function createLabels(
  settings: Pick<TreeSettings, "labels" | "labelSets" | "labelSetOf">,
): (coarse: Uint8Array, offset: number, head: number, word: number) => readonly number[] {
  const all = settings.labels.map((_, label) => label);
  const byKey: (readonly number[])[] = Array.from({ length: 2 * 32 * 32 }, () => all);
  for (const [key, set] of Object.entries(settings.labelSetOf)) byKey[Number(key)] = settings.labelSets[set]!;
  return (coarse, offset, head, word) => byKey[labelKey(coarse, offset, head, word)]!;
}

/** What the allowed labels depend on: the side of the head, its universal tag (0: the root) and the dependant's. */
export function labelKey(coarse: Uint8Array, offset: number, head: number, word: number): number {
  const headTag = head === 0 ? 31 : coarse[offset + head]!;
  return ((head < word ? 1 : 0) << 10) | (headTag << 5) | coarse[offset + word]!;
}
