/**
 * credits: where a report says that its words come from elsewhere, and what an editor or translator did to them.
 * Takes the text; gives credits (agency lines, datelines, relays, documents) and editorial marks; promises linear time.
 */

import type { Credit } from "../../text/annotation.ts";
import { byPosition, overlap } from "../../text/span.ts";
import { CREDIT_RULES, type CreditRule } from "./credit-rules.ts";
import { sourceName } from "./sources.ts";

export { findEditorial } from "./editorial.ts";

/** The longest paragraph that can be a credit line; datelines are looked for at the head of any. */
const LONGEST_LINE = 200;

/**
 * Credits in the order of the text, none overlapping another; of two that do, the rule named first wins.
 *
 * @example
 * findCredits("PORT (AP) — The ship sank.\n\nBased on materials from TASS") // two credits: Associated Press, TASS
 */
export function findCredits(text: string): Credit[] {
  const found: Credit[] = [];
  for (const line of linesOf(text)) {
    for (const rule of CREDIT_RULES) {
      if (rule.where === "line" && line.text.length > LONGEST_LINE) continue;
      for (const credit of apply(rule, line))
        if (!found.some((other) => other.start >= line.start && overlap(other, credit) > 0)) found.push(credit);
    }
  }
  return found.sort(byPosition);
}

function* apply(rule: CreditRule, line: { readonly start: number; readonly text: string }): Generator<Credit> {
  if (rule.where === "anywhere") {
    rule.shape.lastIndex = 0;
    for (let match = rule.shape.exec(line.text); match; match = rule.shape.exec(line.text)) {
      const credit = creditOf(rule, match, line.start);
      if (credit) yield credit;
    }
    return;
  }
  const match = rule.shape.exec(line.text);
  const credit = match && creditOf(rule, match, line.start);
  if (credit) yield credit;
}

function creditOf(rule: CreditRule, match: RegExpExecArray, offset: number): Credit | null {
  const source = sourceName(match.groups?.source ?? match.groups?.agency ?? "");
  if (source === null) return null;
  const start = offset + match.index;
  return { start, end: start + match[0].length, source, kind: rule.kind, rule: rule.name };
}

function* linesOf(text: string): Generator<{ start: number; text: string }> {
  let start = 0;
  while (start < text.length) {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 ? text.length : stop;
    if (end > start) yield { start, text: text.slice(start, end) };
    start = end + 1;
  }
}
