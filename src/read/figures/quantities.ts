/** Joins numbers with their units, partners and modifiers: every quantity of a text, before it is asked which are news. */
import type { Span } from "../../text/span.ts";
import { findNumbers, type NumberFound } from "../numbers/numbers.ts";
import { type Modified, readModifiers } from "./modifiers.ts";
import { currencyBefore, type UnitFound, unitAfter, withPer } from "./units.ts";

/** A number (or a range of two) with its unit and modifiers. */
export interface Quantity extends Span {
  /** The number alone, or both numbers of a range. */
  readonly number: Span;
  readonly kind: NumberFound["kind"] | "range" | "score";
  readonly form: NumberFound["form"];
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly isMarked: boolean;
  readonly unit: UnitFound | null;
  /** End of number and unit, where what is counted begins. */
  readonly core: Span;
  readonly modified: Modified;
  /** True when the number is the first of a change "from 10 to 20", or its second. */
  readonly isFrom: boolean;
  readonly isTo: boolean;
  /** True when it says the quantity before it in another unit: "58 km (36 miles)". */
  readonly isConversion: boolean;
}

interface Measured {
  readonly number: NumberFound;
  readonly unit: UnitFound | null;
  /** True when the unit's words stand before the number. */
  readonly isBefore: boolean;
  readonly start: number;
  readonly end: number;
}

/** All quantities of `text` in [from, to), in order: figures and what only looks like them. */
export function findQuantities(text: string, from = 0, to = text.length): Quantity[] {
  const numbers = findNumbers(text, from, to);
  const measured = numbers.map((number) => measure(text, number, from, to));
  const quantities: Quantity[] = [];
  for (let i = 0; i < measured.length; i++) {
    const first = measured[i]!;
    const second = measured[i + 1];
    const link = second && linkOf(text, first, second, from);
    if (link === "range" || link === "score") {
      quantities.push(range(text, first, second!, link, from, to));
      i++;
    } else if (second && isCompound(text, first, second)) {
      quantities.push(single(text, joined(text, first, second), from, to, false, false));
      i++;
    } else {
      const previous = measured[i - 1];
      const isTo = previous !== undefined && linkOf(text, previous, first, from) === "change";
      quantities.push(single(text, shareUnit(text, first, second), from, to, link === "change", isTo));
    }
  }
  return joinConversions(text, quantities);
}

// How many of the smaller unit make one of the larger, where the two are said together.
const PARTS: ReadonlyMap<string, { readonly unit: string; readonly count: number }> = new Map([
  ["foot", { unit: "inch", count: 12 }],
  ["pound", { unit: "ounce", count: 16 }],
  ["metre", { unit: "centimetre", count: 100 }],
]);

// "5 ft 2 in", "six feet four inches", "5-foot-8": one measure in two units.
function isCompound(text: string, first: Measured, second: Measured): boolean {
  const part = first.unit && !first.isBefore ? PARTS.get(first.unit.base) : undefined;
  if (!part || !isPlain(first.number) || second.number.kind !== "cardinal" || second.number.value >= part.count)
    return false;
  if (!Number.isInteger(first.number.value) || first.unit?.per) return false;
  const between = text.slice(first.end, second.start);
  if (second.unit === null)
    return (
      first.unit?.base === "foot" && (/^ ?- ?$/.test(between) || (between === " " && inchesAfter(text, second) > 0))
    );
  return second.unit.base === part.unit && !second.isBefore && /^(?: |, | and )$/.test(between);
}

// "in" is a unit behind feet alone; elsewhere it is a preposition.
function inchesAfter(text: string, { end }: Measured): number {
  return /^ ins?\b\.?(?! the\b| [A-Z])/.exec(text.slice(end, end + 8))?.[0].length ?? 0;
}

function joined(text: string, first: Measured, second: Measured): Measured {
  const { count } = PARTS.get(first.unit!.base)!;
  const inches = second.unit === null ? inchesAfter(text, second) : 0;
  const value = Math.round((first.number.value + second.number.value / count) * 1000) / 1000;
  return { ...first, number: { ...first.number, end: second.number.end, value }, end: second.end + inches };
}

// "about 58km (36 miles)", "7.5 million crowns ($1.1 million)": one quantity, said twice; the first keeps its own unit.
function joinConversions(text: string, quantities: readonly Quantity[]): Quantity[] {
  return quantities.map((quantity, i) => {
    const before = quantities[i - 1];
    if (before && isConversionOf(text, before, quantity))
      return {
        ...quantity,
        modified: { ...quantity.modified, bound: before.modified.bound, phrase: before.modified.phrase },
        isConversion: true,
      };
    const after = quantities[i + 1];
    return after && isConversionOf(text, quantity, after) ? { ...quantity, end: after.end + 1 } : quantity;
  });
}

function isConversionOf(text: string, first: Quantity, second: Quantity): boolean {
  if (!first.unit || !second.unit || second.unit.kind === "share" || second.start - first.end > 3) return false;
  if (first.unit.base === second.unit.base || first.unit.kind !== second.unit.kind) return false;
  return /^ ?\($/.test(text.slice(first.end, second.start)) && /^\)/.test(text.slice(second.end, second.end + 1));
}

function measure(text: string, number: NumberFound, from: number, to: number): Measured {
  const before = number.kind === "ordinal" ? null : currencyBefore(text, number.start, from);
  const after = number.kind === "ordinal" ? null : unitAfter(text, number.end, to);
  if (before) {
    // "$31.20 US", "$5 per share", "$20 million dollars"
    if (after?.kind === "money" && !after.per)
      return { number, unit: { ...after, start: before.start }, isBefore: false, start: before.start, end: after.end };
    const priced = withPer(text, before, number.end, to);
    return { number, unit: priced.unit, isBefore: true, start: before.start, end: priced.end };
  }
  const start = number.start;
  // "361 million pounds" are money, "120,000 pounds of beef" are not.
  const isSterling =
    after?.base === "pound" &&
    !after.per &&
    number.value >= 1e5 &&
    number.form === "mixed" &&
    !/^ of\b/.test(text.slice(after.end, after.end + 4));
  if (after && isSterling)
    return {
      number,
      unit: { ...after, name: "GBP", base: "GBP", kind: "money" },
      isBefore: false,
      start,
      end: after.end,
    };
  if (after) return { number, unit: after, isBefore: false, start, end: after.end };
  const magnitude = magnitudeBefore(text, start, from);
  if (magnitude) return { number, unit: magnitude, isBefore: true, start: magnitude.start, end: number.end };
  const quake = quakeAfter(text, number, to);
  if (quake) return { number, unit: quake, isBefore: false, start, end: number.end };
  return { number, unit: null, isBefore: false, start, end: number.end };
}

// "a 6.1 quake": a decimal right before the word is its magnitude.
function quakeAfter(text: string, { end, value, form, kind }: NumberFound, to: number): UnitFound | null {
  if (form !== "digits" || kind !== "cardinal" || Number.isInteger(value) || value >= 10) return null;
  if (
    !/^(?: - |[- ])(?:strong |powerful )?(?:quake|earthquake|temblor|tremor|aftershock)\b/i.test(
      text.slice(end, Math.min(to, end + 24)),
    )
  )
    return null;
  return { start: end, end, name: "magnitude", base: "magnitude", per: null, kind: "magnitude" };
}

// "magnitude 6", "magnitude of 5.9", "magnitude - 6. 0", "a 5.9 on the Richter scale"
function magnitudeBefore(text: string, start: number, from: number): UnitFound | null {
  const at = Math.max(from, start - 24);
  const found =
    /\bmagnitudes?(?: of| ranging from| -| at| was| is| to|-)? ?(?:about |around |at least |up to |between |from |of )?$/i.exec(
      text.slice(at, start),
    );
  if (!found) return null;
  return {
    start: at + found.index,
    end: at + found.index + 9,
    name: "magnitude",
    base: "magnitude",
    per: null,
    kind: "magnitude",
  };
}

type Link = "range" | "change" | "score" | null;

// How two numbers hang together: "10 to 20", "between 10 and 20", "4–5 million", "from 10 to 20", "2-0".
function linkOf(text: string, first: Measured, second: Measured, from: number): Link {
  const gap = second.start - first.end;
  if (gap < 1 || gap > 7 || !isPlain(first.number) || !isPlain(second.number)) return null;
  if (first.number.kind === "vague" || second.number.kind === "vague") return null;
  if (first.unit && first.unit.base !== second.unit?.base && !(first.isBefore && !second.unit)) return null;
  if (isYear(first.number) && second.number.isMarked) return null; // "in 2018 to 3.9 million"
  const between = text.slice(first.end, second.start);
  const isHyphen = /^(?: ?[-‑–—] ?|-to-)$/.test(between);
  const before = text.slice(Math.max(from, first.start - 40), first.start);
  if (isHyphen && !first.unit && !second.unit && isScore(first.number, second.number, text, second.end)) return "score";
  const isRising = scaleOf(text, first, second) * first.number.value < second.number.value;
  if (isHyphen && text.charCodeAt(second.number.start) === 48 && second.number.value >= 1) return null; // "555-0123"
  if (between === "-" && /^\d{3}-\d{4}$/.test(text.slice(first.number.start, second.number.end))) return null; // a telephone
  if (isHyphen && scaleOf(text, first, second) > 1) return "range"; // "140 - 150m"
  if (isHyphen)
    return isRising && !first.number.isMarked === !second.number.isMarked
      ? "range"
      : isRising && second.unit
        ? "range"
        : null;
  if (/\bby (?:about |around |some )?$/i.test(before)) return null; // "by 40 million to 410 million"
  if (/^ (?:up )?to (?:as (?:many|much) as )?$|^ to-$/.test(between)) {
    if (/\bfrom (?:about |around |roughly |some |an? )?$/i.test(before))
      return isRising && !GOES.test(before) ? "range" : "change";
    return isRising ? "range" : null;
  }
  if (between === " and ")
    return isRising && /\b(?:between|from) (?:about |around |roughly |some |an? )?$/i.test(before) ? "range" : null;
  if (between === " or ") return isRising && isNear(first.number, second.number) ? "range" : null;
  return null;
}

// "rose from 10 to 20" tells of two times, "priced from 10 to 20" of one span.
const GOES =
  /\b(?:r[oi]se[ns]?|rising|f[ea]ll(?:s|en|ing)?|increas\w+|decreas\w+|grew|grow\w*|dropp?\w*|declin\w+|climb\w*|jump\w*|went|goes|going|cut|reduc\w+|rais\w+|lower\w*|up|down|chang\w+|slow\w*|plummet\w*|plung\w+|slid\w*|narrow\w*|widen\w*|expand\w*|revis\w+|doubl\w+|mov\w+|shr[aiu]nk\w*)(?: \w+){0,2} from (?:\w+ )?$/i;

function isYear(number: NumberFound): boolean {
  return number.form === "digits" && !number.isMarked && number.value >= 1500 && number.value <= 2100;
}

function isPlain(number: NumberFound): boolean {
  return number.kind === "cardinal" || number.kind === "fraction";
}

// "3-1", "2002-03", "(12 - 3)": two plain numbers that do not rise, or that count nothing.
function isScore(a: NumberFound, b: NumberFound, text: string, end: number): boolean {
  if (a.isMarked || b.isMarked || a.form !== "digits" || b.form !== "digits" || a.value > 2200 || b.value > 2200)
    return false;
  const rest = text.slice(end, end + 40);
  if (/^(?:[-–]?\d|-[a-z]+-\d)/i.test(rest) || /^ seats?\b/.test(rest)) return false;
  return a.value >= b.value || (b.value < 200 && !COUNTS.test(rest));
}

// What a range of plain numbers counts: "10-20 people", "40-50 new homes", "15-20 per cent".
const COUNTS =
  /^ ?(?:[%°]|(?!(?:with|on|in|for|at|after|and|to|from|since|by|as|its|his|this|was|is|has|during|under|over|against|while) )(?:[a-z-]+ ){0,2}(?:[a-z]+s|people|percent|per cent|men|women|children|mph|km|feet|year|month|minute|hour|day|week|miles?|million|billion|degrees?)\b(?! to\b))|^-[a-z]/;

// "three or four people", but not "1 or 1,000".
function isNear(a: NumberFound, b: NumberFound): boolean {
  return a.value >= 1 && b.value <= a.value * 2;
}

// "4–5 million": the first number takes the second's scale when it alone could not reach it.
function scaleOf(text: string, first: Measured, second: Measured): number {
  if (first.number.value <= 0 || (first.number.isMarked && first.number.value >= 1000)) return 1;
  if (second.number.form !== "mixed" && !/[a-zA-Z]$/.test(text.slice(second.number.start, second.number.end))) return 1;
  if (
    second.number.form === "words" ||
    (/[a-z]$/i.test(text.slice(first.number.start, first.number.end)) && first.number.form !== "words")
  )
    return 1;
  for (const factor of [1e12, 1e9, 1e6, 1e3]) {
    if (second.number.value >= factor) return first.number.value <= second.number.value / factor ? factor : 1;
  }
  return 1;
}

function range(
  text: string,
  first: Measured,
  second: Measured,
  link: "range" | "score",
  from: number,
  to: number,
): Quantity {
  const core = { start: first.start, end: second.end };
  const unit = second.unit ?? first.unit;
  const low = first.number.value * (link === "range" ? scaleOf(text, first, second) : 1);
  const high = second.number.value;
  const opening = /\b(?:(?:somewhere )?(?:between|from)|ranging from) $/i.exec(
    text.slice(Math.max(from, core.start - 22), core.start),
  );
  const start = opening ? core.start - opening[0].length : core.start;
  const modified = readModifiers(text, { start, end: core.end }, from, to, unit?.kind ?? null);
  return {
    start: modified.start,
    end: modified.end,
    number: { start: first.number.start, end: second.number.end },
    kind: link,
    form: second.number.form,
    value: low,
    low,
    high,
    isMarked: first.number.isMarked || second.number.isMarked,
    unit,
    core: { start, end: core.end },
    modified,
    isFrom: false,
    isTo: false,
    isConversion: false,
  };
}

function single(
  text: string,
  { number, unit, start, end }: Measured,
  from: number,
  to: number,
  isFrom: boolean,
  isTo: boolean,
): Quantity {
  const core = { start, end };
  // "a magnitude of at least 5.9" is bounded between unit and number.
  const inner =
    unit !== null && unit.start < number.start && unit.kind === "magnitude"
      ? readModifiers(text, number, from, to, unit.kind)
      : null;
  const modified = inner?.phrase ? { ...inner, start } : readModifiers(text, core, from, to, unit?.kind ?? null);
  return {
    start: modified.start,
    end: modified.end,
    number: { start: number.start, end: number.end },
    kind: number.kind,
    form: number.form,
    value: number.value,
    low: number.low,
    high: number.high,
    isMarked: number.isMarked,
    unit,
    core,
    modified,
    isFrom,
    isTo,
    isConversion: false,
  };
}

// "7- or 8-inch", "5 and 6 per cent": the first number takes the unit that follows the second.
function shareUnit(text: string, first: Measured, second: Measured | undefined): Measured {
  if (!second?.unit || first.unit || first.number.kind === "ordinal" || second.isBefore) return first;
  return /^(?:-? (?:or|to|and) |-)$/.test(text.slice(first.end, second.start))
    ? { ...first, unit: second.unit }
    : first;
}
