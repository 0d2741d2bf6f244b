/** The English words that numbers are made of: data for the number grammar. */

/** What a word adds to a number; the grammar in `words.ts` says how the parts join. */
export type NumberWord =
  /** "seven": 0 to 19. */
  | { readonly part: "small"; readonly value: number }
  /** "twenty": tens from 20 to 90. */
  | { readonly part: "tens"; readonly value: number }
  | { readonly part: "hundred"; readonly value: 100 }
  /** "million": multiplies all before it. */
  | { readonly part: "scale"; readonly value: number }
  /** "dozen": a count of its own that numbers may stand before. */
  | { readonly part: "group"; readonly value: number }
  /** "dozens", "thousands": no exact number; `value` is one such group. */
  | { readonly part: "plural"; readonly value: number }
  /** "third": an ordinal that is also a denominator. */
  | { readonly part: "ordinal"; readonly value: number; readonly fraction: boolean }
  /** "thirds": only a denominator. */
  | { readonly part: "denominator"; readonly value: number }
  | { readonly part: "half" }
  /** "quarter": a fourth part, or three months. */
  | { readonly part: "quarter" }
  /** "couple", "few", "several": a number left open, between two bounds. */
  | { readonly part: "few"; readonly low: number; readonly high: number | null };

const words = new Map<string, NumberWord>();

"zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
  .split(" ")
  .forEach((word, value) => {
    words.set(word, { part: "small", value });
  });
"twenty thirty forty fifty sixty seventy eighty ninety".split(" ").forEach((word, i) => {
  words.set(word, { part: "tens", value: 20 + 10 * i });
});
words.set("fourty", { part: "tens", value: 40 });
words.set("hundred", { part: "hundred", value: 100 });

const SCALES: readonly (readonly [string, number])[] = [
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["million", 1e6],
  ["crore", 1e7],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["quadrillion", 1e15],
  ["mn", 1e6],
  ["mln", 1e6],
  ["bn", 1e9],
  ["bln", 1e9],
  ["tn", 1e12],
  ["trn", 1e12],
];
for (const [word, value] of SCALES) {
  words.set(word, { part: "scale", value });
  if (word.length > 3 && value < 1e15) words.set(`${word}s`, { part: "plural", value });
}
words.set("hundreds", { part: "plural", value: 100 });
words.set("tens", { part: "plural", value: 10 });
words.set("dozen", { part: "group", value: 12 });
words.set("dozens", { part: "plural", value: 12 });
words.set("scores", { part: "plural", value: 20 });

"first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
  .split(" ")
  .forEach((word, i) => {
    words.set(word, { part: "ordinal", value: i + 1, fraction: i >= 2 });
    if (i >= 2) words.set(`${word}s`, { part: "denominator", value: i + 1 });
  });
"twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth thousandth millionth billionth"
  .split(" ")
  .forEach((word, i) => {
    const value = i < 8 ? 20 + 10 * i : [100, 1e3, 1e6, 1e9][i - 8]!;
    words.set(word, { part: "ordinal", value, fraction: true });
    words.set(`${word}s`, { part: "denominator", value });
  });
words.set("half", { part: "half" });
words.set("halves", { part: "denominator", value: 2 });
words.set("quarter", { part: "quarter" });
words.set("quarters", { part: "denominator", value: 4 });
words.set("couple", { part: "few", low: 2, high: 2 });
words.set("few", { part: "few", low: 3, high: null });
words.set("several", { part: "few", low: 3, high: null });

/** Number words by their lower-case form. */
export const NUMBER_WORDS: ReadonlyMap<string, NumberWord> = words;

/** Letters that are written to a number's end and multiply it: "4.2b", "500k", "3bn". Upper and lower case as listed. */
export const SUFFIXES: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["K", 1e3],
  ["M", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["mil", 1e6],
  ["mio", 1e6],
  ["MM", 1e6],
  ["b", 1e9],
  ["B", 1e9],
  ["bn", 1e9],
  ["Bn", 1e9],
  ["BN", 1e9],
  ["bln", 1e9],
  ["bil", 1e9],
  ["T", 1e12],
  ["tn", 1e12],
  ["trn", 1e12],
  ["cr", 1e7],
]);

/** Vulgar fractions of Unicode by code point. */
export const FRACTION_SIGNS: ReadonlyMap<number, number> = new Map([
  [0xbc, 1 / 4],
  [0xbd, 1 / 2],
  [0xbe, 3 / 4],
  [0x2150, 1 / 7],
  [0x2151, 1 / 9],
  [0x2152, 1 / 10],
  [0x2153, 1 / 3],
  [0x2154, 2 / 3],
  [0x2155, 1 / 5],
  [0x2156, 2 / 5],
  [0x2157, 3 / 5],
  [0x2158, 4 / 5],
  [0x2159, 1 / 6],
  [0x215a, 5 / 6],
  [0x215b, 1 / 8],
  [0x215c, 3 / 8],
  [0x215d, 5 / 8],
  [0x215e, 7 / 8],
]);

/** Months, whose day must not be read as the first group of a broken number ("Dec. 26, 200 people"). */
export const MONTHS: ReadonlySet<string> = new Set(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec".split(
    " ",
  ),
);

/** Nouns of time: "3 in 10 days" is no ratio. */
export const TIME_NOUNS: ReadonlySet<string> = new Set(
  "second seconds minute minutes hour hours day days night nights week weeks weekend weekends month months quarter quarters year years decade decades century centuries".split(
    " ",
  ),
);
