import { CURRENCY_BY_MARK, CURRENCY_BY_NAME } from "../../models/lexicon/currencies.ts";
import { findNumbers } from "../../read/numbers/numbers.ts";
import type { Figure } from "../../text/annotation.ts";

/** A sum of money in one currency. */
export interface Sum {
  readonly code: string;
  readonly amount: number;
}

const MARK = /(\p{Lu}{0,3}[\p{Sc}]|\b\p{Lu}{3})\s?$/u;
const NAME = /^[ -]{0,3}((?:\p{L}+ )?\p{L}+)/u;

/** The other currencies that a report gives for a sum itself, in brackets: the £1.7m of "two million euros (£1.7 million)". */
export function conversionsOf(figure: Figure): Sum[] {
  const inside = figure.text.indexOf("(", figure.number.end - figure.start);
  if (inside < 0) return [];
  const { text } = figure;
  return findNumbers(text, inside, text.length).flatMap((number) => {
    const mark = MARK.exec(text.slice(inside, number.start))?.[1];
    const name = NAME.exec(text.slice(number.end))?.[1]?.toLowerCase();
    const code =
      (mark && CURRENCY_BY_MARK.get(mark)) ??
      (name && (CURRENCY_BY_NAME.get(name) ?? CURRENCY_BY_NAME.get(name.split(" ")[0]!)));
    return code && code !== figure.unit ? [{ code, amount: number.value }] : [];
  });
}
