/** Reads the unit that stands with a number: before it ("$", "EUR"), behind it ("km/h", "Danish crowns"), and what it is counted per. */
import { CURRENCY_BY_MARK, CURRENCY_BY_NAME, HUNDREDTHS } from "../../models/lexicon/currencies.ts";
import { UNITS_BY_SYMBOL, UNITS_BY_WORDS, type UnitKind } from "../../models/lexicon/units.ts";
import type { Span } from "../../text/span.ts";

/** A unit in a text. `name` is normalised, with what it is counted per: "USD per barrel". */
export interface UnitFound extends Span {
  readonly name: string;
  /** The name without "per …". */
  readonly base: string;
  readonly per: string | null;
  readonly kind: UnitKind | "money";
}

const REACH = 44;

/** The currency that ends at `start`: "US$", "€", "HK $", "EUR ". Null when there is none. */
export function currencyBefore(text: string, start: number, floor: number): UnitFound | null {
  const from = Math.max(floor, start - 7);
  const before = text.slice(from, start);
  const found =
    /((?:[A-Z]{1,3} ?)?\$[A-Z]{0,2}|[€£¥￥₹₽₪₩₦₴₺₱฿₫₡₲₵₸]|(?<![A-Za-z])(?:[A-Z]{3}|Rs\.?|RM|Rp|Tk|KSh|Ksh|R)) ?-?$/.exec(
      before,
    );
  if (!found) return null;
  const mark = found[1]!.replace(" ", "");
  const code = CURRENCY_BY_MARK.get(mark) ?? (mark.includes("$") ? CURRENCY_BY_MARK.get("$") : undefined);
  if (code === undefined) return null;
  const isKnown = CURRENCY_BY_MARK.has(mark);
  const at = from + found.index + (isKnown ? 0 : found[1]!.indexOf("$"));
  return { start: at, end: at + (isKnown ? found[1]!.length : 1), name: code, base: code, per: null, kind: "money" };
}

/** The unit that follows `end`, behind nothing, a space or a hyphen: "km", " per cent", "-metre", " million-dollar" not. */
export function unitAfter(text: string, end: number, limit: number): UnitFound | null {
  const stop = Math.min(limit, end + REACH);
  const rest = text.slice(end, stop);
  const gap = /^(?: - | ‑ |[ \u00a0\u2009\u202f]|[-‑–](?=[A-Za-z]))?/.exec(rest)![0];
  const richter = /^ on the (?:open-ended )?Richter scale\b/i.exec(rest);
  if (richter)
    return {
      start: end,
      end: end + richter[0].length,
      name: "magnitude",
      base: "magnitude",
      per: null,
      kind: "magnitude",
    };
  // "tens of millions of dollars"
  const dollars = /^ of (?=[a-z])/.test(rest) ? wordsAt(rest, 4, stop === limit) : null;
  if (dollars?.kind === "money") {
    return { start: end + 4, end: end + dollars.end, name: dollars.name, base: dollars.name, per: null, kind: "money" };
  }
  const base = symbolAt(rest, gap.length) ?? wordsAt(rest, gap.length, stop === limit);
  if (!base) return null;
  const per = perAt(rest.slice(base.end));
  return {
    start: end + gap.length,
    end: end + base.end + (per?.length ?? 0),
    kind: base.kind,
    base: base.name,
    per: per?.name ?? null,
    name: per ? `${base.name} per ${per.name}` : base.name,
  };
}

/** Adds "per barrel", "a share" to a currency that stood before the number. */
export function withPer(
  text: string,
  unit: UnitFound,
  end: number,
  limit: number,
): { readonly unit: UnitFound; readonly end: number } {
  const per = perAt(text.slice(end, Math.min(limit, end + REACH)));
  if (!per) return { unit, end };
  return { unit: { ...unit, per: per.name, name: `${unit.base} per ${per.name}` }, end: end + per.length };
}

/** What follows `end` as "per day", "a week", "each month"; null when nothing counts by it. */
export function rateAfter(text: string, end: number): string | null {
  return perAt(text.slice(end, end + REACH))?.name ?? null;
}

interface Base {
  readonly name: string;
  readonly kind: UnitFound["kind"];
  readonly end: number;
}

// "km", "%", "°C", "m²", "JPY", "€"
function symbolAt(rest: string, at: number): Base | null {
  const run = /^(?:[A-Za-z°ºμµΩ%％‰″×€£¥₹₽₪₩₦$²³][A-Za-z²³]{0,4}(?:[-/][A-Za-z]{1,3})?2?|%)/.exec(rest.slice(at))?.[0];
  if (run === undefined) return null;
  for (let length = run.length; length > 0; length--) {
    const symbol = run.slice(0, length);
    if (/[A-Za-z0-9]/.test(rest[at + length] ?? "") && /[A-Za-z0-9²³]$/.test(symbol)) continue;
    const unit = UNITS_BY_SYMBOL.get(symbol);
    if (unit && isWrittenAsUnit(rest, at, symbol)) return { name: unit.name, kind: unit.kind, end: at + length };
    const code = /^(?:[A-Z]{3}|[€£¥₹₽₪₩₦$]|kn|zł|Kč|Rs|RM|R|kr)$/.test(symbol)
      ? CURRENCY_BY_MARK.get(symbol)
      : undefined;
    if (code && symbol.length > 0 && !(symbol === "$" && /\d/.test(rest[at + 1] ?? "")))
      return { name: code, kind: "money", end: at + length };
    const isClock = symbol === "p" && /^\.? ?m\b/.test(rest.slice(at + 1)); // "5 p.m."
    const hundredth = (symbol === "p" && !isClock) || symbol === "¢" ? HUNDREDTHS.get(symbol) : undefined;
    if (hundredth) return { name: hundredth, kind: "money", end: at + length };
  }
  return null;
}

// One letter after a space is a unit only where no word or initial goes on: "12 C." but not "5 W. Main" nor "10 A levels".
function isWrittenAsUnit(rest: string, at: number, symbol: string): boolean {
  if (symbol.length > 1 || at === 0 || !/[A-Za-z]/.test(symbol)) return true;
  if (rest[at - 1] === "-") return false;
  return !/^(?:\. ?[A-Z]|[-'’])/.test(rest.slice(at + 1)) && !/^ [A-Z]/.test(rest.slice(at + 1));
}

// "nautical miles", "per cent", "Danish crowns", "sq. ft.": the longest of up to four words.
function wordsAt(rest: string, at: number, isWhole: boolean): Base | null {
  let phrase = "";
  let best: Base | null = null;
  let cursor = at;
  for (let i = 0; i < 4; i++) {
    const word = /^[\p{L}.']+/u.exec(rest.slice(cursor))?.[0];
    if (word === undefined || (!isWhole && cursor + word.length === rest.length)) break;
    for (const form of word.endsWith(".") ? [word, word.slice(0, -1)] : [word]) {
      const key = (phrase + form).toLowerCase();
      const unit = UNITS_BY_WORDS.get(key);
      const end = cursor + form.length;
      if (unit) best = { name: unit.name, kind: unit.kind, end };
      else {
        const code = CURRENCY_BY_NAME.get(key) ?? HUNDREDTHS.get(key);
        if (code !== undefined && key !== "p" && key !== "won") best = { name: code, kind: "money", end };
        else if (key === "won" && !/^won (?:the|a|an|in|by|at|seats?|their|his|her)\b/.test(rest.slice(cursor)))
          best ??= null;
      }
      if (best?.end === end) break;
    }
    phrase += `${word.toLowerCase()} `;
    cursor += word.length;
    const gap = /^(?: - |[ -])/.exec(rest.slice(cursor))?.[0];
    if (gap === undefined) break;
    cursor += gap.length;
  }
  return best;
}

// "per barrel", "/cm", "a year", "an hour", "an ounce"
const PER =
  /^(?: ?\/ ?| per )([a-zA-Z]+(?: (?:metre|meter|foot|feet|mile|kilometre|kilometer|inch|m|ft|km|capita)(?![a-z]))?)|^ (?:an?|each|every) ([a-z]+)(?![a-z])/;
const PER_SOMETHING: ReadonlySet<string> = new Set(
  "second minute hour day night week weekend fortnight month quarter year decade century share barrel gallon litre liter pound ounce ton tonne kilo kilogram gram bushel acre hectare head person piece bottle pop unit ticket mile kilometre kilometer metre foot vote game square".split(
    " ",
  ),
);

function perAt(rest: string): { readonly name: string; readonly length: number } | null {
  const found = PER.exec(rest);
  if (!found) return null;
  const word = found[1] ?? found[2]!;
  if (found[2] !== undefined && !PER_SOMETHING.has(word)) return null;
  const lower = word.toLowerCase();
  const unit = UNITS_BY_WORDS.get(lower) ?? UNITS_BY_SYMBOL.get(word);
  return { name: unit?.name ?? lower, length: found[0].length };
}
