/** What a report is about, as weighted terms: rare words, names and figures, those of the lead first. */
import { textCount, textsWithStem } from "../../models/lexicon/stem-counts.ts";
import type { Reading } from "../../text/annotation.ts";
import type { Report } from "../../text/report.ts";
import { dated } from "../publication.ts";
import { type Named, namedIn, type Terms } from "./named.ts";
import { hashOf } from "./term-hash.ts";

/** A report's terms, the weightiest first. `terms` are 32-bit hashes of stems; `weights` have length 1 as a vector. */
export interface Profile extends Terms {
  readonly report: Report;
  readonly day: number | null;
  readonly weights: Float32Array;
  /** Who, where and how many, for a report that was read. */
  readonly named: Named | null;
}

const mostTerms = 160;
const leadWords = 60;
/** Words before this one count half as much again. */
const openingWords = 80;
const openingGain = 1.5;
const nameGain = 2;
const figureGain = 1.5;
/** Figures are rare as written but tell less than rare words. */
const mostFigureRarity = 5;
/** Words that stand in more than about a third of all texts tell nothing. */
const leastRarity = 1;

interface Term {
  weight: number;
  named: number;
  lead: boolean;
  readonly isFigure: boolean;
}

const wordOrNumber = /[\p{L}\p{N}]+/gu;

/** Makes a report's profile; linear in its length. */
export function profileOf(report: Report, reading: Reading | null = null): Profile {
  const found = [...countTerms(report)].flatMap(([stem, term]) => {
    const rarity = rarityOf(stem, term.isFigure);
    if (rarity < leastRarity) return [];
    const isName = term.named * 2 > term.weight * 0.7;
    const gain = (isName ? nameGain : 1) * (term.isFigure ? figureGain : 1);
    const tells = (rarity - leastRarity) * (term.isFigure ? figureGain : isName ? nameGain : 1);
    return [{ code: hashOf(stem), weight: Math.log(1 + term.weight) * rarity * gain, lead: term.lead, tells }];
  });
  found.sort((a, b) => b.weight - a.weight || a.code - b.code);
  const kept = found.slice(0, mostTerms);
  const length = Math.sqrt(kept.reduce((sum, term) => sum + term.weight * term.weight, 0)) || 1;
  return {
    report,
    day: dated(report).day,
    terms: Int32Array.from(kept, (term) => term.code),
    weights: Float32Array.from(kept, (term) => term.weight / length),
    leads: Uint8Array.from(kept, (term) => (term.lead ? 1 : 0)),
    tells: Float32Array.from(kept, (term) => term.tells),
    named: reading === null ? null : namedIn(reading),
  };
}

function countTerms(report: Report): Map<string, Term> {
  const text = report.title === null ? report.text : `${report.title}.\n${report.text}`;
  const terms = new Map<string, Term>();
  let words = 0;
  let end = 0;
  for (const match of text.matchAll(wordOrNumber)) {
    const word = match[0];
    const lower = word.toLowerCase();
    const isCapital = lower.charCodeAt(0) !== word.charCodeAt(0);
    const before = text.charAt(match.index - 1);
    const isEnding = word.length === 1 && (before === "'" || before === "’");
    const startsSentence = isCapital && (words === 0 || sentenceEnd.test(text.slice(end, match.index)));
    end = match.index + word.length;
    if (isEnding) continue;
    words += 1;
    const isFigure = startsWithDigit(word);
    const stem = isFigure ? `#${word}` : stemOf(lower);
    if (stem.length < 2) continue;
    let term = terms.get(stem);
    if (term === undefined) {
      term = { weight: 0, named: 0, lead: false, isFigure };
      terms.set(stem, term);
    }
    term.weight += words < openingWords ? openingGain : 1;
    if (isCapital && !startsSentence) term.named += 1;
    if (words <= leadWords) term.lead = true;
  }
  return terms;
}

/** What between two words begins a sentence or a quotation. */
const sentenceEnd = /[.!?\n"“”:]/u;

function startsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 48 && code <= 57 : /^\p{N}/u.test(word);
}

/** How much rarer than every text a stem is, in natural logarithms. */
function rarityOf(stem: string, isFigure: boolean): number {
  const texts = isFigure ? 0 : (textsWithStem.get(stem) ?? 0);
  const rarity = -Math.log((texts + 1) / (textCount + 2));
  return isFigure ? Math.min(rarity, mostFigureRarity) : rarity;
}

/** Cuts the commonest endings: "parties" → "party", "bombings" → "bombing", "killed" → "kill". */
function stemOf(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && word.endsWith("ing")) return word.slice(0, -3);
  if (word.length > 4 && word.endsWith("ed")) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith("s") && !word.endsWith("ss")) return word.slice(0, -1);
  return word;
}
