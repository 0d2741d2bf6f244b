/** Writes trees as CoNLL-U (universaldependencies.org/format.html), for `readout read --trees`. */
import { lemma } from "../tags/lemmas.ts";
import type { Tags } from "../tags/tags.ts";
import type { Tokens } from "../tokens/tokens.ts";
import type { Trees } from "./trees.ts";

/**
 * All sentences of a report as CoNLL-U. `MISC` says where each token stands (`Range=start:end`, UTF-16 code units) and
 * where no space follows; a comment marks each paragraph's first sentence.
 */
export function toConllu(tokens: Tokens, tags: Tags, trees: Trees): string {
  const lines: string[] = [];
  let paragraph = 0;
  for (let s = 0; s + 1 < tokens.sentenceStarts.length; s++) {
    const from = tokens.sentenceStarts[s]!;
    const to = tokens.sentenceStarts[s + 1]!;
    if (tokens.paragraphStarts[paragraph] === from) {
      lines.push("# newpar");
      paragraph++;
    }
    lines.push(
      `# sent_id = ${s + 1}`,
      `# text = ${oneLine(tokens.text.slice(tokens.starts[from], tokens.ends[to - 1]))}`,
    );
    for (let i = from; i < to; i++) lines.push(row(tokens, tags, trees, i, from, to));
    lines.push("");
  }
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}

function row(tokens: Tokens, tags: Tags, trees: Trees, i: number, from: number, to: number): string {
  const start = tokens.starts[i]!;
  const end = tokens.ends[i]!;
  const head = trees.heads[i]!;
  const isJoined = i + 1 < to && tokens.starts[i + 1] === end;
  return [
    i - from + 1,
    tokens.text.slice(start, end),
    lemma(tokens, tags, i),
    tags.uposNames[tags.upos[i]!],
    tags.xposNames[tags.xpos[i]!],
    "_",
    head < 0 ? 0 : head - from + 1,
    trees.relationNames[trees.relations[i]!],
    "_",
    `${isJoined ? "SpaceAfter=No|" : ""}Range=${start}:${end}`,
  ].join("\t");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
