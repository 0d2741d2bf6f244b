/** Whether two names are of one person: the family name must agree, words left over on both sides speak against. */
import { align, likeness, type Pairing } from "./alignment.ts";
import type { PreparedName } from "./prepared-name.ts";

/** What comparing two names gives. */
export interface NameMatch {
  /** 0 to 1; 1 for equal names. */
  readonly score: number;
  /** True when the score reaches the one fixed threshold. */
  readonly same: boolean;
  /** What decided, in words. */
  readonly why: string;
}

/** Scores from here on count as one person, organisation or place; fixed on development data. */
export const threshold = 0.7;

/** Compares two prepared names of persons. */
export function matchPersons(a: PreparedName, b: PreparedName): NameMatch {
  if (a.words.length === 0 || b.words.length === 0) return verdict(0, "there is no name in one of the two");
  if (a.whole.sound === b.whole.sound)
    return verdict(1, a.text === b.text ? "the names are equal" : "the names sound alike");
  const byWords = weigh(a, b, align(a.words, b.words));
  if (byWords.score >= threshold || a.words.length === b.words.length) return byWords;
  const whole = likeness(a.whole, b.whole);
  return whole === 0 ? byWords : verdict(0.6 + whole * 0.3, "the names are alike when their words are run together");
}

function weigh(a: PreparedName, b: PreparedName, pairings: readonly Pairing[]): NameMatch {
  let matched = 0;
  let total = 0;
  let spelled = 0;
  let usedA = 0;
  let usedB = 0;
  for (const pairing of pairings) {
    const weight = Math.min(a.words[pairing.a]!.weight, b.words[pairing.b]!.weight);
    matched += weight * pairing.likeness;
    total += weight;
    if (pairing.by !== "initial") spelled += 1;
    usedA |= 1 << pairing.a;
    usedB |= 1 << pairing.b;
  }
  if (spelled === 0) return verdict(0, "no word of the names agrees");
  const restA = rest(a, usedA);
  const restB = rest(b, usedB);
  const agreed = matched / total;
  if (restA.length > 0 && restB.length > 0) {
    return verdict(Math.min(0.55, agreed * 0.55), `“${restA[0]}” stands against “${restB[0]}”`);
  }
  const left = restA.length > 0 ? restA : restB;
  const firstName = otherFirstName(a, b, usedA, pairings, "a") ?? otherFirstName(b, a, usedB, pairings, "b");
  if (firstName !== null) return verdict(0.55 * agreed, `“${firstName}” is another first name`);
  const weak = pairings.find((pairing) => pairing.isWeak);
  if (weak !== undefined && !elseAgrees(pairings, weak, left.length)) {
    return verdict(0.6 * agreed, `“${a.words[weak.a]!.text}” and “${b.words[weak.b]!.text}” are alike, but too little`);
  }
  if (!familyAgrees(a, b, pairings)) return verdict(0.5 * agreed, "the family names do not agree");
  if (spelled === 1 && left.length > 0 && total < 1.2) {
    const titled = a.titles.length > 0 || b.titles.length > 0;
    if (titled && left.length <= 2)
      return verdict(Math.min(0.75, agreed * 0.75), "the family name agrees and one name is given with a title");
    return verdict(0.6 * agreed, "only one word of the names agrees");
  }
  const score = agreed - 0.05 * left.length - 0.1 * Math.max(0, left.length - 2) - (crossed(pairings) ? 0.35 : 0);
  return verdict(Math.max(0, score), reason(a, b, pairings, left));
}

/**
 * The first name that one side lacks, when that makes it another person: "Barzan Ibrahim Hassan" is the father of "Saja Barzan
 * Ibrahim Hassan". In short names it may be left out ("Tayyip Erdoğan"), but then the next must agree exactly.
 */
function otherFirstName(
  long: PreparedName,
  short: PreparedName,
  used: number,
  pairings: readonly Pairing[],
  side: "a" | "b",
): string | null {
  const first = long.words[0]!;
  if ((used & 1) !== 0 || first.mayBeLeftOut || first.initial || long.words.length <= short.words.length) return null;
  if (short.words.length >= 3) return first.text;
  const next = pairings.find((pairing) => (side === "a" ? pairing.b : pairing.a) === 0);
  return next !== undefined && short.words.length === 2 && next.likeness < 0.9 && next.by === "spelling"
    ? first.text
    : null;
}

function rest(name: PreparedName, used: number): string[] {
  return name.words.filter((_, i) => (used & (1 << i)) === 0).map((word) => word.text);
}

/** Words that are alike only a little count when there is another, all others agree well, and none is left over. */
function elseAgrees(pairings: readonly Pairing[], weak: Pairing, left: number): boolean {
  if (left > 0 || (pairings.length !== 2 && weak.by !== "servant")) return false;
  return pairings.every((pairing) => pairing === weak || (pairing.likeness >= 0.9 && pairing.by === "spelling"));
}

/** The last words agree, or the names are told in the other order ("Putin Vladimir"), or one leaves its last name out. */
function familyAgrees(a: PreparedName, b: PreparedName, pairings: readonly Pairing[]): boolean {
  const lastA = a.words.length - 1;
  const lastB = b.words.length - 1;
  let certain = 0;
  for (const pairing of pairings) {
    if (pairing.by === "initial") continue;
    certain += 1;
    if (pairing.a === lastA || pairing.b === lastB) return true;
  }
  return certain > 1;
}

/** True when three words or more agree in an order that no rotation explains: "Abdullah bin Omar X" and "Omar bin Abdullah X". */
function crossed(pairings: readonly Pairing[]): boolean {
  if (pairings.length < 3) return false;
  const order = [...pairings].sort((x, y) => x.a - y.a).map((pairing) => pairing.b);
  let breaks = 0;
  for (let i = 0; i < order.length; i++) if (order[i]! > order[(i + 1) % order.length]!) breaks += 1;
  return breaks > 1;
}

function reason(a: PreparedName, b: PreparedName, pairings: readonly Pairing[], left: readonly string[]): string {
  const parts: string[] = [];
  for (const pairing of pairings) {
    const first = a.words[pairing.a]!.text;
    const second = b.words[pairing.b]!.text;
    if (first === second) continue;
    if (pairing.by === "initial") parts.push(`“${first}” may stand for “${second}”`);
    else if (pairing.by === "nickname") parts.push(`“${first}” and “${second}” are forms of one name`);
    else parts.push(`“${first}” is spelled “${second}”`);
  }
  if (left.length > 0) parts.push(`only one gives ${left.map((word) => `“${word}”`).join(", ")}`);
  return parts.length > 0 ? parts.join("; ") : "the same words in another order";
}

/** A match with its claim. */
export function verdict(score: number, why: string): NameMatch {
  const rounded = Math.round(score * 1000) / 1000;
  return { score: rounded, same: rounded >= threshold, why };
}
