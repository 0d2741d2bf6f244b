/** Headlines with a colon ("Minister: harbour will reopen in May"), against what the report gives in full. */
import type { Party, Statement } from "../../text/annotation.ts";
import type { TokenFacts } from "./token-facts.ts";

/** So much of a headline's longer words must come back in one fuller statement of the same speaker. */
const REPEATED = 0.4;
const SHORTEST_WORD = 4;
/** Words are compared by so many first letters: "withdraw", "withdrawal". */
const STEM = 5;

/** Leaves out a first line "Name: words" when a later statement of the same speaker says it more fully; ids count anew. */
export function withoutRepeatedHeadlines(facts: TokenFacts, statements: readonly Statement[]): Statement[] {
  const { tokens } = facts;
  const end = tokens.starts[tokens.paragraphStarts[1] ?? 0] ?? 0;
  const headline = statements.find((statement) => isColonLine(tokens.text, statement, end));
  if (!headline?.speaker || statements.some(({ within }) => within === headline.id)) return [...statements];
  const said = stemsOf(tokens.text, headline);
  const isFuller = statements.some((other) => {
    if (other === headline || !isSameSpeaker(headline.speaker, other.speaker)) return false;
    const stems = stemsOf(tokens.text, other);
    return stems.size >= said.size && [...said].filter((stem) => stems.has(stem)).length >= REPEATED * said.size;
  });
  if (!isFuller) return [...statements];
  const kept = statements.filter((statement) => statement !== headline);
  const ids = new Map(kept.map(({ id }, k) => [id, `s${k + 1}`]));
  return kept.map((statement) => ({
    ...statement,
    id: ids.get(statement.id)!,
    ...(statement.within ? { within: ids.get(statement.within)! } : {}),
  }));
}

/** The same entity, or the same last word: "Osten" in a headline and "Transport minister Karl Osten" below. */
function isSameSpeaker(a: Party | null, b: Party | null): boolean {
  if (!a || !b) return false;
  if (a.entity !== null && a.entity === b.entity) return true;
  return lastWord(a.name) === lastWord(b.name);
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(" ") + 1).toLowerCase();
}

function isColonLine(text: string, { mode, cue, content }: Statement, end: number): boolean {
  const [mark] = cue;
  return (
    mode === "indirect" &&
    mark !== undefined &&
    text.slice(mark.start, mark.end).trim() === ":" &&
    content.every((span) => span.end <= end)
  );
}

function stemsOf(text: string, { content }: Statement): Set<string> {
  const words = content.flatMap(
    (span) =>
      text
        .slice(span.start, span.end)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
  return new Set(words.filter((word) => word.length >= SHORTEST_WORD).map((word) => word.slice(0, STEM)));
}
