/** Whether two names are of one organisation or place: legal forms aside, every telling word must agree; acronyms are spelled out. */
import { acronymGroups } from "../../models/lexicon/acronyms.ts";
import { genericWords, legalForms, smallWords } from "../../models/lexicon/organisation-words.ts";
import type { NameType } from "../../text/annotation.ts";
import { align, likeness, type Pairing } from "./alignment.ts";
import { type NameMatch, threshold, verdict } from "./persons.ts";
import { type NameWord, type PreparedName, splitWords, stripArticle, wholeOf, wordOf } from "./prepared-name.ts";
import { soundOf } from "./romanise.ts";

const groupOf = new Map<string, number>();
for (const [group, names] of acronymGroups.entries()) for (const name of names) groupOf.set(plain(name), group);

/** Makes an organisation's or place's name ready: without its legal form, "and" for "&". */
export function prepareOrganisation(text: string, type: NameType): PreparedName {
  const cleaned = text
    .normalize("NFC")
    .replace(/&/gu, " and ")
    .replace(/['’]s\b/gu, "")
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, "");
  const parts = splitWords(stripLegalForms(cleaned)).filter((part) => !smallWords.has(part.toLowerCase()));
  const words: NameWord[] = [];
  for (const part of parts.length > 0 ? parts : splitWords(cleaned)) {
    const heard = soundOf(stripArticle(part));
    if (heard.sound === "") continue;
    const word = wordOf(part, heard);
    words.push({ ...word, initial: false, weight: genericWords.has(part.toLowerCase()) ? 0.3 : 1 });
  }
  return { text, type, words, whole: wholeOf(words), body: groupOf.get(plain(text)) ?? null, titles: [] };
}

/** "OAO Gazprom", "Gazprom JSC", "Open Joint Stock Company Gazprom" → "Gazprom"; a name that is nothing else is kept. */
function stripLegalForms(text: string): string {
  let rest = ` ${text.toLowerCase().replace(/[.,"“”«»()]/gu, (mark) => (mark === "." ? "" : " "))} `.replace(
    /\s+/gu,
    " ",
  );
  for (const form of legalForms) if (rest.includes(form)) rest = rest.replaceAll(form, " ");
  return rest.trim() === "" ? text : rest.trim();
}

/** Compares two prepared names of organisations or places. */
export function matchOrganisations(a: PreparedName, b: PreparedName): NameMatch {
  if (a.words.length === 0 || b.words.length === 0) return verdict(0, "there is no name in one of the two");
  if (a.body !== null && a.body === b.body) return verdict(0.95, "two known names of one body");
  if (a.body !== null && b.body !== null) return verdict(0.3, "two bodies that are known under other names");
  const whole = likeness(a.whole, b.whole);
  if (whole === 1) return verdict(1, "the names agree");
  const acronym = spelledOut(a, b) ?? spelledOut(b, a);
  if (acronym !== null) return verdict(0.85, `“${acronym}” are the initials of the other name`);
  const byWords = weigh(a, b, align(a.words, b.words));
  if (
    byWords.score < threshold &&
    whole >= 0.9 &&
    a.words.length !== b.words.length &&
    !isNumbered(a) &&
    !isNumbered(b)
  ) {
    return verdict(0.6 + whole * 0.3, "the names are alike when their words are run together");
  }
  return byWords;
}

/** The acronym when one name is the initials of the other: "PLA" and "People's Liberation Army". */
function spelledOut(short: PreparedName, long: PreparedName): string | null {
  if (long.words.length < 2) return null;
  const acronym = short.words[0]!.text.replace(/\./gu, "");
  if (short.words.length > 1 || acronym.length < 2 || acronym.length > 8 || !short.text.includes(acronym.toUpperCase()))
    return null;
  const initials = long.words.map((word) => word.text.charAt(0)).join("");
  const every = splitWords(long.text)
    .map((word) => word.charAt(0))
    .join("");
  const wanted = acronym.toLowerCase();
  return wanted === initials.toLowerCase() || wanted === every.toLowerCase() ? acronym.toUpperCase() : null;
}

function weigh(a: PreparedName, b: PreparedName, pairings: readonly Pairing[]): NameMatch {
  let matched = 0;
  let usedA = 0;
  let usedB = 0;
  let telling = 0;
  for (const pairing of pairings) {
    const first = a.words[pairing.a]!;
    const second = b.words[pairing.b]!;
    if (!comparable(first, second, pairing)) continue;
    const weight = Math.min(first.weight, second.weight);
    matched += 2 * weight * pairing.likeness;
    if (weight === 1) telling += 1;
    usedA |= 1 << pairing.a;
    usedB |= 1 << pairing.b;
  }
  const restA = a.words.filter((_, i) => (usedA & (1 << i)) === 0);
  const restB = b.words.filter((_, i) => (usedB & (1 << i)) === 0);
  const total = sum(a.words) + sum(b.words);
  const score = total === 0 ? 0 : matched / total;
  const tellingA = restA.find((word) => word.weight === 1);
  const tellingB = restB.find((word) => word.weight === 1);
  if (tellingA !== undefined && tellingB !== undefined)
    return verdict(Math.min(score, 0.5), `“${tellingA.text}” stands against “${tellingB.text}”`);
  const extra = tellingA ?? tellingB;
  if (extra !== undefined) return verdict(Math.min(score, 0.65), `only one gives “${extra.text}”`);
  if (telling === 0 && restA.length + restB.length > 0)
    return verdict(Math.min(score, 0.5), "only general words agree");
  return verdict(0.5 * score + 0.5, "every telling word agrees");
}

/** Short names of bodies and places bear no slip: "Niger" is not "Nigeria". */
function leastLikeness(a: NameWord, b: NameWord): number {
  return Math.max(a.sound.length, b.sound.length) < 8 ? 0.92 : 0.85;
}

/** "Solutions II", "Brigade 44": a number tells bodies apart. */
function isNumbered(name: PreparedName): boolean {
  return name.words.some((word) => /^(?:\d+|[ivx]{1,4})$/iu.test(word.text));
}

/** Numbers must be equal; short words may not differ in a consonant. */
function comparable(a: NameWord, b: NameWord, pairing: Pairing): boolean {
  if (pairing.isWeak || pairing.by === "initial") return a.sound === b.sound;
  if (pairing.likeness < leastLikeness(a, b) && a.script === b.script) return false;
  return !/\d/u.test(a.sound + b.sound) || a.sound === b.sound;
}

function sum(words: readonly NameWord[]): number {
  return words.reduce((total, word) => total + word.weight, 0);
}

function plain(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/^the /u, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
