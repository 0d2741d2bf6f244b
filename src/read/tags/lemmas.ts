/** The dictionary form of a word: by the ending that words of its tag lose, and for function words by a table. */
import { LEMMA_RULES } from "../../models/lexicon/lemma-rules.ts";
import type { Tokens } from "../tokens/tokens.ts";
import type { Tags } from "./tags.ts";

/**
 * The lemma of token `i` in the manner of Universal Dependencies' English treebanks: "said" → "say", "troops" → "troop",
 * "n't" → "not", "Americans" → "American". Names keep their case, other words lose it.
 */
export function lemma(tokens: Tokens, tags: Tags, i: number): string {
  return lemmaOf(tokens.text.slice(tokens.starts[i]!, tokens.ends[i]!), tags.xposNames[tags.xpos[i]!]!);
}

/** The lemma of a word under a Penn tag. */
export function lemmaOf(word: string, xpos: string): string {
  const kind = LEMMA_KINDS[xpos];
  if (kind !== undefined) return changed(lemmaKey(word, kind), kind);
  const key = word.toLowerCase().replace("’", "'");
  const own = FUNCTION_WORDS[`${xpos} ${key}`];
  if (own !== undefined) return own;
  if (xpos === "NNP" || xpos === "ADD" || xpos === "FW") return word;
  if (xpos === "CD") return word.replaceAll(",", "");
  if (xpos === "JJ" && NATIONAL.test(word)) return word;
  if (ABBREVIATION.test(word)) return word;
  return key;
}

/** Penn tags whose words change their ending, and the kind of change. */
export const LEMMA_KINDS: Readonly<Record<string, string>> = {
  NNS: "plural",
  NNPS: "names",
  VBZ: "third",
  VBD: "past",
  VBN: "past",
  VBG: "gerund",
  VBP: "present",
  VB: "present",
  JJR: "more",
  RBR: "more",
  JJS: "most",
  RBS: "most",
};

/** "American", "Spanish": keep their capital. */
const NATIONAL = /^\p{Lu}\p{Ll}{2,}(?:an|ese|ish|[aeio]li|[aeirn]qi|ani|[bn]i)$/u;
/** "NATO", "U.S.", "TV": keep their capitals. */
const ABBREVIATION = /^\p{Lu}[\p{Lu}.&]{1,5}$/u;

/** A word as the rules see it: in lower case, but for names, with the plain apostrophe. */
export function lemmaKey(word: string, kind: string): string {
  return kind === "names" ? word : word.toLowerCase().replace("’", "'");
}

/** What turns a word into its lemma: how many letters to take off, and what to add ("-3+y"). */
export function changeTo(word: string, lemma: string): string {
  let same = 0;
  while (same < word.length && same < lemma.length && word[same] === lemma[same]) same++;
  return `-${word.length - same}+${lemma.slice(same)}`;
}

interface Change {
  readonly off: number;
  readonly add: string;
}

const rules = new Map(
  Object.entries(LEMMA_RULES).map(([kind, list]) => [kind, new Map(list.split(" ").map((rule) => parseRule(rule)))]),
);

/** "ied-3+y" */
function parseRule(rule: string): [ending: string, change: Change] {
  const [, ending, off, add] = /^(.*)-(\d+)\+(.*)$/.exec(rule)!;
  return [ending!, { off: Number(off), add: add! }];
}

const LONGEST_ENDING = 8;

function changed(word: string, kind: string): string {
  const endings = rules.get(kind)!;
  const marked = `^${word}`;
  let change = word.length < 24 ? endings.get(marked) : undefined;
  for (let from = Math.max(0, marked.length - LONGEST_ENDING); change === undefined && from <= marked.length; from++) {
    change = endings.get(marked.slice(from));
  }
  return change === undefined || change.off > word.length ? word : word.slice(0, word.length - change.off) + change.add;
}

/** Words whose lemma shares little with them; by tag and word. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  "PRP i": "I",
  "PRP me": "I",
  "PRP them": "they",
  "PRP 'em": "they",
  "PRP him": "he",
  "PRP us": "we",
  "PRP her": "she",
  "PRP 's": "we",
  "PRP mine": "my",
  "PRP yours": "your",
  "PRP hers": "her",
  "PRP ours": "our",
  "PRP theirs": "their",
  "DT an": "a",
  "DT these": "this",
  "DT those": "that",
  "RB n't": "not",
  "RB nt": "not",
  "MD 'll": "will",
  "MD ll": "will",
  "MD wo": "will",
  "MD ca": "can",
  "MD 'd": "would",
  "MD d": "would",
  "POS '": "'s",
  "POS s": "'s",
  "WP whom": "whom",
  "`` “": '"',
  "`` ``": '"',
  "'' ”": '"',
  "'' ''": '"',
  "`` ‘": "'",
  "NN pm": "p.m.",
  "NN am": "a.m.",
};
