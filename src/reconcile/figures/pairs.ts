import type { FindingKind } from "../readout.ts";
import type { FigureStory } from "./figure-story.ts";
import type { FigureMention } from "./mention.ts";
import { countSameThing, sharedContext } from "./same-thing.ts";
import type { Value } from "./values.ts";

/** What two values of one thing mean for each other, with the mentions that show it. */
export interface Verdict {
  readonly kind: Exclude<FindingKind, "single" | "altered-quote" | "agreement">;
  readonly sides: readonly [readonly FigureMention[], readonly FigureMention[]];
  readonly why: string;
}

/** Two mentions of one thing, in reports with different texts. */
export type Pair = readonly [FigureMention, FigureMention];

/** Mentions of a value beyond this number are not compared one by one. */
const MOST = 12;
/** Two clauses are versions of one sentence from this share of common ideas on. */
const VERSION = 0.7;

/** The mentions of two values that surely count the same. */
export function comparable(a: Value, b: Value, { tellings, related }: FigureStory): Pair[] {
  const pairs: Pair[] = [];
  for (const first of a.mentions.slice(0, MOST)) {
    for (const second of b.mentions.slice(0, MOST)) {
      const isOneText = tellings[first.telling]!.twin === tellings[second.telling]!.twin;
      if (!isOneText && countSameThing(first, second, related, false)) pairs.push([first, second]);
    }
  }
  return pairs;
}

/** Every first mention on one side, every second on the other. */
export function sidesOf(pairs: readonly Pair[]): [FigureMention[], FigureMention[]] {
  return [[...new Set(pairs.map(([first]) => first))], [...new Set(pairs.map(([, second]) => second))]];
}

/** A figure's own words, on one line. */
export function told({ figure }: FigureMention): string {
  return figure.text.replace(/\s+/g, " ");
}

/** Whether two clauses are one sentence in two versions: much the same, and not only in what is counted. */
export function isVersion(a: FigureMention, b: FigureMention): boolean {
  const shared = sharedContext(a, b);
  const matter = [...a.context].filter((idea) => b.context.has(idea) && !a.heads.has(idea) && !b.heads.has(idea));
  return matter.length >= 3 && shared >= VERSION * (a.context.size + b.context.size - shared);
}

/** Whether a speaker, other than those left out, gives both figures. */
export function bySameSpeaker(a: FigureMention, b: FigureMention, except: ReadonlySet<string> = new Set()): boolean {
  return [...a.speakers].some((speaker) => b.speakers.has(speaker) && !except.has(speaker));
}
