/** The corpora of names as tokens with labels, with their different ideas of a name brought near to one. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { COUNTRIES } from "../../src/models/lexicon/countries.ts";
import { FEMALE_TITLES, MALE_TITLES, ROLE_NOUNS, TITLES } from "../../src/models/lexicon/name-words.ts";
import { BEGIN, INSIDE, LAST, labelOf, UNIT } from "../../src/read/names/name-labels.ts";
import { type Tokens, tokenise } from "../../src/read/tokens/tokens.ts";
import { type MarkedPhrase, unmarkedNames } from "./unmarked-names.ts";

/** A text with its gold names. */
export interface Example {
  readonly id: string;
  readonly genre: string;
  readonly tokens: Tokens;
  /** One label a token: what is learned. */
  readonly labels: Uint8Array;
  /** One label a token as the corpus marks them: what is measured. */
  readonly gold: Uint8Array;
  /** Number of the corpus, from 1. */
  readonly corpus: number;
  /** How many times the text is used in an epoch. */
  readonly weight: number;
}

interface Row {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  readonly entities: readonly GoldName[];
  /** GUM's phrases for things in the world, names or not. */
  readonly mentions?: readonly MarkedPhrase[];
}

interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

interface Corpus {
  readonly file: string;
  readonly weight: number;
  /** Brings a gold name near to Readout's idea of one; null leaves it out. */
  readonly adapt?: (name: GoldName, text: string) => GoldName | null;
}

const DEMONYMS: ReadonlySet<string> = new Set([
  ...COUNTRIES.flatMap((country) => country.demonyms),
  ..."European Europeans Asian Asians African Africans Arab Arabs Arabic Western Eastern Islamic Muslim Christian Jewish Sunni Shiite Shia".split(
    " ",
  ),
]);

const CORPORA: readonly Corpus[] = [
  { file: "entities/gum_open.jsonl", weight: 2 },
  { file: "entities/crossner_politics.jsonl", weight: 1, adapt: withoutDemonyms },
  { file: "entities/btc.jsonl", weight: 1 },
  { file: "entities/re3d_open.jsonl", weight: 1, adapt: properPart },
];

/** Their numbers as `Example.corpus`, in the order above. */
export const CORPUS_NAMES: readonly string[] = CORPORA.map((corpus) => corpus.file);

/** All examples, in a fixed order. */
export function readExamples(dataFolder: string): Example[] {
  return CORPORA.flatMap((corpus, i) => readCorpus(join(dataFolder, corpus.file), corpus, i + 1));
}

function readCorpus(path: string, corpus: Corpus, number: number): Example[] {
  if (!existsSync(path)) throw new Error(`The corpus file ${path} is missing; give the folder of data with --data.`);
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const row = JSON.parse(line) as Row;
      const tokens = tokenise(row.text);
      const names = inUtf16(row.text, row.entities).flatMap((name) =>
        corpus.adapt ? (corpus.adapt(name, row.text) ?? []) : name,
      );
      const unmarked = unmarkedNames(row.text, names, inUtf16(row.text, row.mentions ?? []));
      return {
        id: row.id,
        genre: row.genre,
        tokens,
        labels: labelsOf(tokens, [...names, ...unmarked]),
        gold: labelsOf(tokens, names),
        corpus: number,
        weight: corpus.weight,
      };
    });
}

const TYPE_NUMBERS: Readonly<Record<string, number>> = { PER: 0, ORG: 1, LOC: 2, MISC: 3 };

/** One label a token; of names that lie in one another the outer one counts. */
export function labelsOf(tokens: Tokens, names: readonly GoldName[]): Uint8Array {
  const labels = new Uint8Array(tokens.count);
  const sorted = [...names].sort((a, b) => a.start - b.start || b.end - a.end);
  let token = 0;
  let free = 0;
  for (const name of sorted) {
    const type = TYPE_NUMBERS[name.type];
    if (type === undefined) continue;
    while (token < tokens.count && tokens.ends[token]! <= name.start) token++;
    let end = token;
    while (end < tokens.count && tokens.starts[end]! < name.end) end++;
    if (token < free || end === token) continue;
    for (let i = token; i < end; i++) {
      const position = end - token === 1 ? UNIT : i === token ? BEGIN : i === end - 1 ? LAST : INSIDE;
      labels[i] = labelOf(position, type);
    }
    free = end;
  }
  return labels;
}

/** Offsets in the corpora are code points. */
export function inUtf16<T extends { start: number; end: number }>(text: string, names: readonly T[]): T[] {
  if (!/[\ud800-\udbff]/.test(text)) return [...names];
  const units: number[] = [];
  for (let i = 0; i < text.length; i++) {
    units.push(i);
    if (/[\ud800-\udbff]/.test(text[i]!) && /[\udc00-\udfff]/.test(text[i + 1] ?? "")) i++;
  }
  units.push(text.length);
  return names.map((name) => ({ ...name, start: units[name.start]!, end: units[name.end]! }));
}

/** CrossNER marks "European" and "Asian" as places; to Readout they are none. */
function withoutDemonyms(name: GoldName, text: string): GoldName {
  return name.type === "LOC" && DEMONYMS.has(text.slice(name.start, name.end)) ? { ...name, type: "MISC" } : name;
}

/** re3d marks whole noun phrases ("the Iraqi Prime Minister, Haider al-Abadi"): only their names are kept. */
function properPart(name: GoldName, text: string): GoldName | null {
  let { start, end } = name;
  const words = [...text.slice(start, end).matchAll(/\S+/g)];
  let first = 0;
  const isTitle = (word: string) =>
    [MALE_TITLES, FEMALE_TITLES, TITLES, ROLE_NOUNS].some((set) => set.has(word.toLowerCase().replace(/[.,]$/, "")));
  while (first < words.length) {
    const word = words[first]![0];
    const inTitle =
      name.type === "PER" &&
      (isTitle(word) || word.endsWith(",") || /^(of|for|to|State|Affairs)$/.test(word) || DEMONYMS.has(word));
    if (/^\p{Lu}/u.test(word) && !/^(The|A|An)$/.test(word) && !inTitle) break;
    first++;
  }
  if (first === words.length) return null;
  let last = words.length - 1;
  while (last > first && !/^[(“"]?\p{Lu}/u.test(words[last]![0])) last--;
  end = start + words[last]!.index + words[last]![0].length;
  start += words[first]!.index;
  const small = [...text.slice(start, end).matchAll(/\S+/g)].filter(
    ([word]) => !/\p{Lu}/u.test(word) && !/^(of|the|for|and|in|to|on|de|al|–|-|&)$/.test(word),
  );
  if (small.length > 0 || /[,;]/.test(text.slice(start, end))) return null;
  return { ...name, start, end };
}
