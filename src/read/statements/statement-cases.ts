/** Reads and compares the text cases of statements (`*.cases.txt`); for tests. */
import type { Statement } from "../../text/annotation.ts";

/** One case: a title, a text, and a line for each statement that stands in it. */
export interface StatementCase {
  readonly title: string;
  readonly text: string;
  readonly expected: readonly string[];
}

/** The cases of a file: `# title`, the text, `==>`, one line a statement. */
export function parseCases(file: string): StatementCase[] {
  return file
    .split(/^# /mu)
    .slice(1)
    .map((block) => {
      const newline = block.indexOf("\n");
      const [text = "", expected = ""] = block.slice(newline + 1).split(/^==>$/mu);
      return {
        title: block.slice(0, newline).trim(),
        text: text.trim(),
        expected: expected
          .split("\n")
          .map((line) => line.trim())
          .filter((line) => line !== ""),
      };
    });
}

/** A line of a case, written from a statement; only the further facts that `like` names are written. */
export function caseLine(statement: Statement, text: string, like = ""): string {
  const words = (spans: readonly { start: number; end: number }[]) =>
    spans.length === 0 ? "-" : spans.map((span) => bare(text.slice(span.start, span.end))).join(" … ");
  const wanted = like.split(" | ").slice(4);
  const cue = (like.split(" | ")[2] ?? "").trim();
  const ownCue = words(statement.cue);
  const facts: Record<string, string | undefined> = {
    to: statement.addressee?.text,
    via: statement.medium?.text,
    by: statement.speaker?.name,
    relay: statement.relay?.text,
    at: statement.time ?? undefined,
    in: statement.within,
  };
  const further = wanted.map((fact) => {
    const key = fact.split(":")[0]!.trim();
    if (key === "not") return statement.negated ? "not" : "not: no";
    if (key === "implied") return statement.implied ? "implied" : "implied: no";
    return `${key}: ${facts[key] ?? "-"}`;
  });
  // A case names the word of the cue that counts; what stands with it ("told reporters on Friday") is free.
  const shownCue = cue !== "" && ` ${ownCue} `.includes(` ${cue} `) ? cue : ownCue;
  return [
    `${statement.class} ${statement.mode}`,
    words(statement.source),
    shownCue,
    words(statement.content),
    ...further,
  ].join(" | ");
}

/** Without marks, commas and spaces at the ends, and on one line. */
function bare(text: string): string {
  return text.replace(/\s+/gu, " ").replace(/^[\s“”„"'‘«»,:–—-]+|[\s“”"'’«»,:–—-]+$/gu, "") || text.trim();
}
