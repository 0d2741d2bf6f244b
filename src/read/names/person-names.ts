/** Parts of a person's name, and when two names in one report may stand for one person. */
import { nicknames } from "../../models/lexicon/nicknames.ts";
import { fold } from "./gazetteer.ts";
import { isParticle, plain } from "./mentions.ts";

/** Family names that stand first: Chinese, Korean and Vietnamese ones that are no common given names elsewhere. */
const FIRST_FAMILY_NAMES: ReadonlySet<string> = new Set(
  "xi hu wen jiang deng zhou li wang zhang liu chen yang huang zhao wu xu zhu guo gao liang zheng luo xie tang cao peng zeng xiao tian dong yuan cai kim park lee choi jung kang cho yoon jang lim shin seo kwon moon nguyen tran pham le ngo vo bui mao zhu hua bo tsai ma qin feng yu han lin lu du dai".split(
    " ",
  ),
);

/** The parts of a name that count: no particles, no hyphens, no quoted nickname's marks; folded, lower case. */
export function nameParts(words: readonly string[]): string[] {
  return words.filter((word) => !isParticle(word) && /\p{L}/u.test(word)).map(plain);
}

/** The family name's place among `words`: the first word for "Xi Jinping", the last one else. */
export function familyAt(words: readonly string[]): number {
  const last = words.findLastIndex((word) => /\p{Lu}/u.test(word) && !/^(?:jr|sr|ii|iii|iv)\.?$/i.test(word));
  const first = words.findIndex((word) => /\p{Lu}/u.test(word));
  if (first >= 0 && first !== last && FIRST_FAMILY_NAMES.has(plain(words[first]!)) && looksFamilyFirst(words, first))
    return first;
  return Math.max(0, last);
}

/** "Kim Jong-un", "Xi Jinping", "Nguyen Phu Trong", and not "Lee Harris": the rest is short and no plain English name. */
function looksFamilyFirst(words: readonly string[], first: number): boolean {
  const rest = words.slice(first + 1);
  if (rest.includes("-")) return true;
  return rest.every((word) => /^\p{Lu}\p{Ll}{1,7}$/u.test(word) && SYLLABLES.test(plain(word)));
}

/** One to three syllables of pinyin, Korean or Vietnamese spelling. */
const SYLLABLES =
  /^(?:(?:zh|ch|sh|ph|th|ng|nh|kh|tr|gi|qu|[bpmfdtnlgkhjqxrzcsywv])?(?:i|y)?(?:a|e|o|u|i|ai|ei|ao|ou|ui|iu|ie|ia|ua|uo|ue|ae|eo|eu|oe|y)(?:ng|n|m|k|l|t|p|c|ch|nh|r)?){1,3}$/;

const nicknameGroups = new Map<string, Set<number>>();
nicknames.forEach((group, i) => {
  for (const name of group) {
    const groups = nicknameGroups.get(name) ?? new Set();
    groups.add(i);
    nicknameGroups.set(name, groups);
  }
});

/** True for two forms of one given name: equal, an initial of the other, a pet form, or one sound in two spellings. */
export function isSameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  for (const group of nicknameGroups.get(a) ?? []) if (nicknameGroups.get(b)?.has(group)) return true;
  return a[0] === b[0] && soundsOf(a) === soundsOf(b);
}

/** Consonants in order, doubled ones once: "Masoud" and "Massoud" are "msd". */
export function soundsOf(part: string): string {
  return fold(part)
    .toLowerCase()
    .replace(/[aeiouywh']/g, "")
    .replace(/(.)\1+/g, "$1");
}

/**
 * True when two names of two parts or more may be one person's: the family names agree, and so do the given ones as
 * far as both are told ("John A. Boehner", "John Boehner"; "William Hakim", "Bill Hakim").
 */
export function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  const x = nameParts(a);
  const y = nameParts(b);
  if (x.length < 2 || y.length < 2) return false;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (isSubsequence(short, long)) return true;
  const family = (words: readonly string[]) => plain(words[familyAt(words)]!);
  if (family(a) !== family(b)) return false;
  const given = (words: readonly string[], parts: readonly string[]) => parts.filter((part) => part !== family(words));
  const [g, h] = [given(a, x), given(b, y)];
  return g.length > 0 && h.length > 0 && isSameGiven(g[0]!, h[0]!);
}

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const part of long) if (at < short.length && part === short[at]) at++;
  return at === short.length;
}
