import { NEWS_SOURCES } from "../../models/lexicon/news-sources.ts";

const byName = new Map(
  NEWS_SOURCES.flatMap((source) => source.names.map((name) => [name.toLowerCase(), source] as const)),
);

/** Words before a source's name that say what it is: "the student news agency ISNA" is ISNA. */
const KIND = /^(?:(?:the|a|an) )?(?:[a-z-]+ )?(?:news agency|newspaper|daily) (?=[A-Z])/;

/** The name to show for a credited source: a listed agency's or outlet's own name, or the words as found; null for none. */
export function sourceName(words: string): string | null {
  const trimmed = words
    .trim()
    .replace(KIND, "")
    .replace(/^[Tt]he (?=.)/, "");
  const source = byName.get(trimmed.toLowerCase()) ?? byName.get(`the ${trimmed.toLowerCase()}`);
  // "US", "All" or "Ap" in running text are no agencies: an acronym counts only in capitals.
  if (source && (trimmed.length > 5 || source.names.includes(trimmed))) return source.names[0]!;
  return trimmed === "" ? null : trimmed;
}

/** Every spelling of every known source, longest first, as an alternation for a pattern. */
export const SOURCE_ALTERNATION = NEWS_SOURCES.flatMap((source) => source.names)
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map((name) => name.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&"))
  .join("|");
