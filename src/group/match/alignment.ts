/** Which word of one name answers to which word of the other. */
import { distance } from "./distance.ts";
import type { NameWord } from "./prepared-name.ts";

/** The price up to which two words are one, by the longer one's letters: short words bear no slip in a consonant. */
const prices: readonly number[] = [0, 0.3, 0.4, 0.45, 0.5, 0.8, 0.95, 1.2, 1.3, 1.5];
/** Up to this price for each letter, two words may be one when everything else agrees, or when scripts differ. */
const laxPrice = 0.23;
/** Words of this length and more may differ by one slip of the pen, whatever it sounds like. */
const slipFrom = 6;

/** A pair of words that answer to each other. */
export interface Pairing {
  readonly a: number;
  readonly b: number;
  /** 0 to 1. */
  readonly likeness: number;
  readonly by: "spelling" | "initial" | "nickname" | "servant";
  /** True when the words are alike, but so little that all else must agree. */
  readonly isWeak: boolean;
}

/** How alike two words are, 0 to 1, and 0 when they are different words; skeletons decide where one side's script leaves vowels out. */
export function likeness(a: NameWord, b: NameWord): number {
  const alike = compare(a, b);
  return alike.isWeak ? 0 : alike.likeness;
}

const equal = { likeness: 1, isWeak: false };
const slip = { likeness: 0.85, isWeak: false };
const different = { likeness: 0, isWeak: false };

function compare(a: NameWord, b: NameWord): { readonly likeness: number; readonly isWeak: boolean } {
  if (a.sound === b.sound) return equal;
  if (a.syllabic && b.syllabic) return different;
  const skeletons = a.vowelless || b.vowelless;
  const left = skeletons ? a.bones : a.codes;
  const right = skeletons ? b.bones : b.codes;
  const length = Math.max(left.length, right.length, 1);
  const strict = prices[Math.min(skeletons ? length + 2 : length, prices.length - 1)]!;
  const lax = Math.max(strict, length * laxPrice);
  const cost = Math.abs(left.length - right.length) > 4 ? lax + 1 : distance(left, right, lax, skeletons);
  if (cost <= strict || (cost <= lax && a.script !== b.script))
    return { likeness: 1 - cost / Math.max(length, 3), isWeak: false };
  if (isSlip(a.letters, b.letters)) return slip;
  return cost <= lax && length > 3 ? { likeness: 1 - cost / length, isWeak: true } : different;
}

/** One letter too many, too few, changed or swapped with its neighbour: "Innocent" and "Innocnet". */
function isSlip(a: Uint8Array, b: Uint8Array): boolean {
  const length = Math.max(a.length, b.length);
  if (length < 3 || Math.min(a.length, b.length) === 0 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const restA = endA - start;
  const restB = endB - start;
  if (Math.max(restA, restB) <= 1) return length >= slipFrom;
  return restA === 2 && restB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

/** Pairs words of two names, the likest first; each word is used once. */
export function align(a: readonly NameWord[], b: readonly NameWord[]): Pairing[] {
  const found: Pairing[] = [];
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      const pairing = pair(a[i]!, b[j]!, i, j);
      if (pairing !== null) found.push(pairing);
    }
  }
  if (found.length > 1)
    found.sort(
      (x, y) => y.likeness - x.likeness || Math.abs(x.a - x.b) - Math.abs(y.a - y.b) || x.a - y.a || x.b - y.b,
    );
  let usedA = 0;
  let usedB = 0;
  return found.filter((pairing) => {
    if (usedA & (1 << pairing.a) || usedB & (1 << pairing.b)) return false;
    usedA |= 1 << pairing.a;
    usedB |= 1 << pairing.b;
    return true;
  });
}

function pair(first: NameWord, second: NameWord, a: number, b: number): Pairing | null {
  if (first.initial || second.initial) {
    if (first.sound.charAt(0) !== second.sound.charAt(0)) return null;
    return { a, b, likeness: first.initial && second.initial ? 1 : 0.8, by: "initial", isWeak: false };
  }
  const alike = compare(first, second);
  if (alike.likeness > 0 && !alike.isWeak) return { a, b, likeness: alike.likeness, by: "spelling", isWeak: false };
  for (const group of first.nicknames) {
    if (second.nicknames.includes(group)) return { a, b, likeness: 0.85, by: "nickname", isWeak: false };
  }
  if (servantOf(first, second) || servantOf(second, first))
    return { a, b, likeness: 0.85, by: "servant", isWeak: true };
  return alike.isWeak ? { a, b, likeness: alike.likeness * 0.9, by: "spelling", isWeak: true } : null;
}

/** "Abdul Hanif" is also called "Hanif". */
function servantOf(long: NameWord, short: NameWord): boolean {
  return (
    short.sound.length > 3 &&
    long.sound.length === short.sound.length + 3 &&
    long.sound.startsWith("abd") &&
    long.sound.endsWith(short.sound)
  );
}
