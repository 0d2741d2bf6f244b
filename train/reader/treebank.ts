/** Reads treebanks in CoNLL-U (Universal Dependencies). */
import { readFileSync } from "node:fs";
import type { CutSentence } from "../../src/read/tokens/tokens.ts";

/** One sentence: words without multiword ranges and empty nodes, as parallel lists. */
export interface TreebankSentence extends CutSentence {
  readonly words: readonly string[];
  readonly joined: readonly boolean[];
  readonly lemmas: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  /** Index of the head within the sentence, -1 for the root. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
  /** The document the sentence stands in, by the nearest `# newdoc` before it. */
  readonly document: string;
}

/** All sentences of a CoNLL-U file, in order. */
export function readTreebank(path: string): TreebankSentence[] {
  return parseTreebank(readFileSync(path, "utf8"));
}

/** All sentences of CoNLL-U text; a line that is no row of ten columns is passed over. */
export function parseTreebank(conllu: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  let rows: string[][] = [];
  let document = "";
  const unspaced = new Set<number>();
  const finish = () => {
    if (rows.length > 0) sentences.push(sentenceOf(rows, unspaced, document));
    rows = [];
    unspaced.clear();
  };
  let rangeEnd = 0;
  for (const line of conllu.split("\n")) {
    if (line.startsWith("#")) {
      if (line.startsWith("# newdoc")) document = line.slice(line.indexOf("=") + 1).trim();
      continue;
    }
    const row = line.split("\t");
    if (row.length < 10) {
      finish();
      rangeEnd = 0;
      continue;
    }
    const id = row[0]!;
    const isUnspaced = row[9]!.includes("SpaceAfter=No");
    const range = id.indexOf("-");
    if (range > 0) {
      // "3-4 don't": the parts inside a range have no space between them.
      rangeEnd = Number(id.slice(range + 1));
      for (let i = Number(id.slice(0, range)); i < rangeEnd; i++) unspaced.add(i - 1);
      if (isUnspaced) unspaced.add(rangeEnd - 1);
      continue;
    }
    if (id.includes(".")) continue;
    if (isUnspaced && Number(id) > rangeEnd) unspaced.add(Number(id) - 1);
    rows.push(row);
  }
  finish();
  return sentences;
}

function sentenceOf(rows: readonly string[][], unspaced: ReadonlySet<number>, document: string): TreebankSentence {
  const column = (i: number) => rows.map((row) => row[i]!);
  return {
    words: column(1),
    joined: rows.map((_, i) => unspaced.has(i)),
    lemmas: column(2),
    upos: column(3),
    xpos: column(4),
    heads: rows.map((row) => Number(row[6]) - 1),
    relations: column(7),
    document,
  };
}
