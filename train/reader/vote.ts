/** Trees for raw texts by a vote of parsers. */
import type { Model } from "../../src/models/model-file.ts";
import { createTagger } from "../../src/read/tags/tags.ts";
import { tokenise } from "../../src/read/tokens/tokens.ts";
import { createParser, type Trees } from "../../src/read/trees/trees.ts";
import type { TreebankSentence } from "./treebank.ts";

/** Shorter ones are mostly headings, longer ones lists. */
const SHORTEST = 4;
const LONGEST = 60;

/** The sentences of some texts with the head and relation that most parsers gave each word; of equals the first one's. */
export function parseByVote(
  texts: readonly string[],
  parsers: readonly Model[],
  tags: Model,
  words: Model,
): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  for (const text of texts) {
    const tokens = tokenise(text);
    const tagged = createTagger(tags, words)(tokens);
    const trees = parsers.map((parser) => createParser(parser, words)(tokens, tagged));
    for (let s = 0; s + 1 < tokens.sentenceStarts.length; s++) {
      const from = tokens.sentenceStarts[s]!;
      const to = tokens.sentenceStarts[s + 1]!;
      if (to - from < SHORTEST || to - from > LONGEST) continue;
      const places = Array.from({ length: to - from }, (_, k) => from + k);
      const arcs = places.map((i) => votedArc(trees, i));
      sentences.push({
        words: places.map((i) => text.slice(tokens.starts[i], tokens.ends[i])),
        joined: places.map((i) => tokens.starts[i + 1] === tokens.ends[i]),
        lemmas: [],
        upos: [],
        xpos: [],
        heads: arcs.map(({ head }) => (head < 0 ? -1 : head - from)),
        relations: arcs.map(({ relation }) => relation),
        document: "",
      });
    }
  }
  return sentences;
}

function votedArc(trees: readonly Trees[], i: number): { head: number; relation: string } {
  const votes = new Map<number, number>();
  for (const { heads } of trees) votes.set(heads[i]!, (votes.get(heads[i]!) ?? 0) + 1);
  const head = [...votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best))[0];
  const names = new Map<string, number>();
  for (const { heads, relations, relationNames } of trees) {
    if (heads[i] !== head) continue;
    const name = relationNames[relations[i]!]!;
    names.set(name, (names.get(name) ?? 0) + 1);
  }
  return { head, relation: [...names].reduce((best, vote) => (vote[1] > best[1] ? vote : best))[0] };
}
