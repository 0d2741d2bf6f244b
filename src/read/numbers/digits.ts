/** Numbers written with digits: groups, decimals, fractions, and the damage that texts take on their way. */
import type { Span } from "../../text/span.ts";
import { FRACTION_SIGNS, MONTHS } from "./number-words.ts";

/** A number in digits; `value` is NaN where digits stand that are no number (times, addresses, versions, days like 26/07/2021). */
export interface Digits extends Span {
  readonly value: number;
  /** True for a fraction such as "1/2" or "½". */
  readonly isFraction: boolean;
  /** True when the text shows groups, decimals or a sign, so that it can be no year. */
  readonly isMarked: boolean;
}

const DENOMINATORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 32, 50, 64, 100, 1000]);

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7)
  );
}

/**
 * The number whose digits begin at `start` (or whose decimal point does: ".08"); `floor` is the first place it may reach back to.
 * Example: in "about 1,500 people" at 6, the number 1500 over [6, 11).
 */
export function readDigits(text: string, start: number, limit: number): Digits {
  let end = digitsEnd(text, start, limit);
  let value = end > start ? Number(text.slice(start, end)) : 0;
  let isMarked = false;
  const grouped = end > start && end - start <= 3 ? groupsEnd(text, start, end, limit) : end;
  if (grouped > end) {
    end = grouped;
    value = Number(text.slice(start, end).replace(/\D/g, ""));
    isMarked = true;
  }
  const next = text.charCodeAt(end);
  if (next === 46 /* . */ && end < limit && isDigit(text.charCodeAt(end + 1))) {
    const stop = digitsEnd(text, end + 1, limit);
    if (text.charCodeAt(stop) === 46 && isDigit(text.charCodeAt(stop + 1))) return noNumber(text, start, stop, limit);
    if (isEuropeanThousand(text, start, end, stop)) value = Number(text.slice(start, end) + text.slice(end + 1, stop));
    else value = Number(`${text.slice(start, end).replace(/\D/g, "") || "0"}.${text.slice(end + 1, stop)}`);
    return {
      start,
      end: power(text, stop, limit),
      value: value * powerOf(text, stop, limit),
      isFraction: false,
      isMarked: true,
    };
  }
  if ((next === 58 /* : */ || next === 47) /* / */ && isDigit(text.charCodeAt(end + 1)) && end < limit) {
    const stop = digitsEnd(text, end + 1, limit);
    const bottom = Number(text.slice(end + 1, stop));
    const after = text.charCodeAt(stop);
    const isPlain = (after !== 47 || !isDigit(text.charCodeAt(stop + 1))) && text.charCodeAt(start - 1) !== 47;
    if (next === 47 && isPlain && value < bottom && DENOMINATORS.has(bottom)) {
      return { start, end: stop, value: value / bottom, isFraction: true, isMarked: true };
    }
    return noNumber(text, start, stop, limit);
  }
  const sign = FRACTION_SIGNS.get(next);
  if (sign !== undefined && end < limit)
    return { start, end: end + 1, value: value + sign, isFraction: false, isMarked: true };
  const mended = brokenEnd(text, start, end, limit);
  if (mended > end) {
    const isDecimal = text.charCodeAt(end) === 46;
    const whole = text.slice(start, mended);
    value = Number(isDecimal ? whole.replace(/[^\d.]/g, "") : whole.replace(/\D/g, ""));
    return { start, end: mended, value, isFraction: false, isMarked: true };
  }
  return { start, end, value, isFraction: false, isMarked };
}

function digitsEnd(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && isDigit(text.charCodeAt(end))) end++;
  return end;
}

function areDigits(text: string, start: number, count: number, limit: number): boolean {
  if (start + count > limit) return false;
  for (let i = 0; i < count; i++) if (!isDigit(text.charCodeAt(start + i))) return false;
  return start + count >= limit || !isDigit(text.charCodeAt(start + count));
}

// "1,500" "1 234 567" (with fixed or thin spaces) "1'000'000" "1.234.567" "12,00,000"
function groupsEnd(text: string, start: number, first: number, limit: number): number {
  const separator = text.charCodeAt(first);
  let end = first;
  if (separator === 46) {
    while (text.charCodeAt(end) === 46 && areDigits(text, end + 1, 3, limit)) end += 4;
    return end - first >= 8 ? end : first;
  }
  if (
    separator === 44 ||
    separator === 0xa0 ||
    separator === 0x2009 ||
    separator === 0x202f ||
    separator === 39 ||
    separator === 0x2019
  ) {
    if (separator === 44 && first - start <= 2) {
      let pair = first;
      while (text.charCodeAt(pair) === 44 && areDigits(text, pair + 1, 2, limit)) pair += 3;
      if (pair > first && text.charCodeAt(pair) === 44 && areDigits(text, pair + 1, 3, limit)) return pair + 4;
    }
    while (text.charCodeAt(end) === separator && areDigits(text, end + 1, 3, limit)) end += 4;
    return end;
  }
  // "120 000 people": with a plain space only where the groups could be nothing else.
  if (separator === 32) {
    while (text.charCodeAt(end) === 32 && areDigits(text, end + 1, 3, limit)) end += 4;
    return end - first >= 8 || text.slice(end - 4, end) === " 000" ? end : first;
  }
  return first;
}

// "3.500" is a decimal in English; with zeros behind that no decimal would carry ("3.500", "12.000") it is a European thousand.
function isEuropeanThousand(text: string, start: number, point: number, stop: number): boolean {
  if (stop - point !== 4 || point - start > 3 || point === start || text.charCodeAt(start) === 48) return false;
  if (text.charCodeAt(stop - 1) !== 48 || text.charCodeAt(stop - 2) !== 48) return false;
  // At an end nothing tells what is counted, and the point stays one.
  if (!/^ [a-z(]/.test(text.slice(stop, stop + 2))) return false;
  return !/^(?:[ -]?(?:thousand|million|billion|trillion|bn|mn|m\b|%|percent|per cent)|[a-z])/i.test(
    text.slice(stop, stop + 10),
  );
}

// Texts that went through a tokeniser: "1, 500 houses", "120, 000", "6. 1 - magnitude".
function brokenEnd(text: string, start: number, end: number, limit: number): number {
  const mark = text.charCodeAt(end);
  if ((mark !== 44 && mark !== 46) || text.charCodeAt(end + 1) !== 32 || end - start > 3 || end === start) return end;
  if (!isDigit(text.charCodeAt(end + 2)) || end + 2 >= limit || !standsFree(text, start)) return end;
  if (mark === 46) {
    const stop = digitsEnd(text, end + 2, limit);
    if (
      stop - end - 2 > 2 ||
      (end - start > 2 && !/^ (?:m|b|tr)illion\b/.test(text.slice(stop, stop + 10))) ||
      /^[.:]\d/.test(text.slice(stop, stop + 2)) ||
      /^(?!(?:m|bn|k|M|B|tn|km|mm|cm|kg)\b)[a-zA-Z]/.test(text.slice(stop, stop + 4))
    )
      return end;
    if (
      /^ (?!Magnitude|Earthquake|Quake|Percent|Million|Billion|Richter|On |In |Miles)[A-Z]/.test(
        text.slice(stop, stop + 12),
      )
    )
      return end;
    return text.charCodeAt(start - 1) === 10 ? end : stop;
  }
  let stop = end;
  while (text.charCodeAt(stop) === 44 && text.charCodeAt(stop + 1) === 32 && areDigits(text, stop + 2, 3, limit))
    stop += 5;
  // A list ("rows 7, 300, 8 and 12") goes on in another width.
  if (stop > end && /^(?:, \d| and \d| or \d)/.test(text.slice(stop, stop + 6)) && text.slice(stop - 3, stop) !== "000")
    return end;
  return text.charCodeAt(start) === 48 ? end : stop;
}

// Not after a month ("Dec. 26, 200 people"), feet ("5 - foot - 8, 135 pounds") nor inside another number or code.
function standsFree(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 11), start);
  if (/[\d:./-]$|\b(?:foot|feet|ft) - $/.test(before)) return false;
  const word = /([A-Za-z]+)\.? ?$/.exec(before)?.[1];
  return word === undefined || !MONTHS.has(word.toLowerCase());
}

// "192.168.1.2", "27.07.2021", "12:01:30", "26/07/2021": passed over as a whole.
function noNumber(text: string, start: number, from: number, limit: number): Digits {
  let end = from;
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (isDigit(code)) end++;
    else if ((code === 46 || code === 58 || code === 47) && isDigit(text.charCodeAt(end + 1))) end += 2;
    else break;
  }
  return { start, end: Math.min(end, limit), value: Number.NaN, isFraction: false, isMarked: true };
}

// "2.998×10−8", "6.02 x 10^23"
const POWER = /^ ?[×x] ?10(?:\^ ?)?([-−–]?\d{1,2})(?!\d)/;

function power(text: string, end: number, limit: number): number {
  const found = POWER.exec(text.slice(end, Math.min(limit, end + 12)));
  return found ? end + found[0].length : end;
}

function powerOf(text: string, end: number, limit: number): number {
  const found = POWER.exec(text.slice(end, Math.min(limit, end + 12)));
  return found ? 10 ** Number(found[1]!.replace(/[−–]/, "-")) : 1;
}
