import type { Span } from "../../text/span.ts";
import { clauseAt, type Telling } from "../telling.ts";

/** What somebody says not to be so: the words for it, without "reports that" before and "is false" behind. */
export interface Denial {
  readonly telling: Telling;
  /** The words denied. */
  readonly content: Span;
  /** Where the denying words stand with them: what is shown. */
  readonly shown: Span;
  /** The story's entity that denies; null where the report does not name it. */
  readonly denier: string | null;
  /** The words for who denies. */
  readonly source: Span | null;
}

const HEARSAY =
  "(?:reports?|claims?|allegations?|accusations?|suggestions?|rumou?rs?|speculation|media reports?|news reports?)";

/** Refusing these denies no fact: "dismissed calls to quit", "rejected the offer", "dismissed fears that prices would rise". */
const NO_FACT =
  /^["“]?\s*(?:that\s+)?(?:(?:the|all|any|these|those|such|his|her|its|their|repeated|growing|a|an)\s+)*(?:calls?|demands?|requests?|appeals?|offers?|proposals?|pressure|plans?|bids?|advice|criticisms?|concerns?|fears?|worries|warnings?|ideas?|need)\b/i;

/** Words before what is denied: "that", "media reports that", "the allegation that". */
const LEAD = new RegExp(
  `^["“]?\\s*(?:that\\s+)?(?:(?:the|all|any|these|those|such|recent|media|news|earlier)\\s+)*(?:${HEARSAY}\\s+)?(?:that\\s+|of\\s+|about\\s+)?`,
  "i",
);

/** A statement that calls a report false; the first group is the report's content. "The claims that the dam burst are untrue." */
const CALLED_FALSE = new RegExp(
  `^["“]?\\s*(?:that\\s+)?(?:(?:the|all|any|these|those|such|media|news)\\s+)*${HEARSAY}\\s+(?:that|of|about)\\s+(.+?)\\s+(?:is|are|was|were|be)\\s+(?:\\w+ly\\s+)?(?:false|untrue|baseless|unfounded|groundless|wrong|fake|fabricated|incorrect|nonsense|lies|a lie|not true)\\b`,
  "i",
);

/** Everything that a report's speakers deny in so many words. */
export function denialsOf(telling: Telling): Denial[] {
  const { reading, report } = telling;
  return reading.statements.flatMap((statement) => {
    const [content] = statement.content;
    if (content === undefined) return [];
    const denier = telling.entityOf(statement.speaker?.entity ?? null);
    const source = statement.source[0] ?? null;
    const text = report.text.slice(content.start, content.end);
    const falsehood = CALLED_FALSE.exec(text);
    if (falsehood && !statement.negated) {
      const start = content.start + falsehood[0].indexOf(falsehood[1]!);
      const inner = { start, end: start + falsehood[1]!.length };
      return [{ telling, content: inner, shown: content, denier, source }];
    }
    if ((!statement.negated && statement.class !== "denial") || NO_FACT.test(text)) return [];
    const inner = { start: content.start + LEAD.exec(text)![0].length, end: content.end };
    const clause = clauseAt(telling, content.start);
    const cue = statement.cue[0];
    const isNear = cue !== undefined && clause !== null && cue.start >= clause.start && content.start - cue.end < 20;
    return [
      {
        telling,
        content: inner,
        shown: isNear && cue.start < content.start ? { start: cue.start, end: content.end } : content,
        denier,
        source,
      },
    ];
  });
}
