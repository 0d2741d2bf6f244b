/**
 * How far apart two sounds are: an edit distance in which near sounds cost little, vowels less than consonants,
 * and consonant skeletons are compared where a script leaves vowels out.
 */

const size = 40;
const other = 27;

/** Price of putting one letter for another, of near sounds only; all else costs 1. Both directions. */
const near: readonly (readonly [string, number])[] = [
  ["ae", 0.25],
  ["ie", 0.2],
  ["ou", 0.2],
  ["ai", 0.35],
  ["ao", 0.3],
  ["au", 0.35],
  ["eo", 0.35],
  ["eu", 0.35],
  ["io", 0.4],
  ["iu", 0.35],
  ["yi", 0.05],
  ["ye", 0.2],
  ["yj", 0.2],
  ["ij", 0.3],
  ["wv", 0.05],
  ["wu", 0.15],
  ["wo", 0.3],
  ["vu", 0.5],
  ["vb", 0.3],
  ["vf", 0.3],
  ["bp", 0.35],
  ["pf", 0.3],
  ["td", 0.4],
  ["sz", 0.25],
  ["sx", 0.35],
  ["sc", 0.4],
  ["js", 0.6],
  ["zd", 0.3],
  ["zj", 0.35],
  ["zx", 0.5],
  ["zc", 0.5],
  ["kg", 0.4],
  ["kc", 0.4],
  ["kh", 0.35],
  ["gh", 0.35],
  ["gj", 0.35],
  ["jc", 0.45],
  ["jx", 0.5],
  ["jh", 0.5],
  ["cx", 0.35],
  ["ch", 0.45],
  ["ct", 0.5],
  ["mn", 0.6],
  ["lr", 0.6],
  ["ts", 0.7],
  ["zt", 0.5],
  ["wf", 0.3],
  ["wb", 0.35],
];

const replaceCost = new Float64Array(size * size).fill(1);
const dropCost = new Float64Array(size).fill(1);

for (let letter = 0; letter < size; letter++) replaceCost[letter * size + letter] = 0;
for (const [pair, cost] of near) {
  const a = letterCode(pair.charCodeAt(0));
  const b = letterCode(pair.charCodeAt(1));
  replaceCost[a * size + b] = cost;
  replaceCost[b * size + a] = cost;
}
for (const vowel of "aeiou") dropCost[letterCode(vowel.charCodeAt(0))] = 0.35;
dropCost[letterCode("y".charCodeAt(0))] = 0.25;
dropCost[letterCode("h".charCodeAt(0))] = 0.45;
dropCost[letterCode("w".charCodeAt(0))] = 0.5;

/** In skeletons of scripts without vowels, w and y may stand for vowels and cost little to leave out. */
const skeletonDropCost = dropCost.slice();
skeletonDropCost[letterCode("y".charCodeAt(0))] = 0.15;
skeletonDropCost[letterCode("w".charCodeAt(0))] = 0.15;
skeletonDropCost[letterCode("h".charCodeAt(0))] = 0.3;

/** A sound as small numbers: a-z are 1-26, digits 28-37, everything else 27. */
export function encode(sound: string): Uint8Array {
  const codes = new Uint8Array(Math.min(sound.length, longest));
  for (let i = 0; i < codes.length; i++) codes[i] = letterCode(sound.charCodeAt(i));
  return codes;
}

function letterCode(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  return code >= 48 && code <= 57 ? 28 + code - 48 : other;
}

/** The consonants of a sound, with w and y, which may be either, and a first vowel as "a": "kazimi" → "kzm", "ahmed" → "ahmd". */
export function skeleton(sound: string): string {
  let bones = "";
  for (let i = 0; i < sound.length; i++) {
    const letter = sound.charAt(i);
    if (!"aeiou".includes(letter)) bones += letter;
    else if (i === 0) bones = "a";
  }
  return bones;
}

/** Longer words than this are compared by their beginning. */
const longest = 40;
const swapCost = 0.7;
/** "ng" and "n" are one sound to many ears ("Jinping", "Цзиньпин"); a last s is an ending ("Putins", "Lavrovs" in Latvian). */
const mute = 0.35;
const g = 7;
const n = 14;
const s = 19;
let before = new Float64Array(longest + 1);
let previous = new Float64Array(longest + 1);
let current = new Float64Array(longest + 1);

/**
 * The price of turning one sound into the other, 0 when they are equal; two letters that changed places cost 0.7.
 * Gives up, with infinity, once it is sure to be above `limit`.
 */
export function distance(a: Uint8Array, b: Uint8Array, limit: number, skeletons = false): number {
  const drop = skeletons ? skeletonDropCost : dropCost;
  const columns = b.length;
  previous[0] = 0;
  for (let j = 1; j <= columns; j++) previous[j] = previous[j - 1]! + drop[b[j - 1]!]!;
  for (let i = 1; i <= a.length; i++) {
    const letter = a[i - 1]!;
    const leaveOut = isMute(letter, a, i) ? mute : drop[letter]!;
    let best = previous[0]! + leaveOut;
    current[0] = best;
    for (let j = 1; j <= columns; j++) {
      const facing = b[j - 1]!;
      let cost = previous[j - 1]! + replaceCost[letter * size + facing]!;
      const without = previous[j]! + leaveOut;
      if (without < cost) cost = without;
      const extra = current[j - 1]! + (isMute(facing, b, j) ? mute : drop[facing]!);
      if (extra < cost) cost = extra;
      if (i > 1 && j > 1 && letter === b[j - 2]! && a[i - 2]! === facing && letter !== facing) {
        const swapped = before[j - 2]! + swapCost;
        if (swapped < cost) cost = swapped;
      }
      current[j] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit + swapCost) return Number.POSITIVE_INFINITY;
    const spare = before;
    before = previous;
    previous = current;
    current = spare;
  }
  return previous[columns]!;
}

/** `end` is one past the letter. */
function isMute(letter: number, codes: Uint8Array, end: number): boolean {
  return (letter === g && codes[end - 2] === n) || (letter === s && end === codes.length && end > 4);
}
