import type { Draft } from "../findings/draft.ts";
import type { Evidence } from "../readout.ts";
import { clauseAt, evidence, sortedEvidence, type Telling } from "../telling.ts";
import type { Word } from "../words/words.ts";

/** Sentences with fewer other words than this stand in many reports by chance. */
const FEWEST_WORDS = 8;
/** Numbers nearer than this to each other may be one number, rounded. */
const ROUNDED = 1.05;
const LEAST_ROUNDED = 100;

/** A number of a sentence: where it stands, and its value. */
interface Slot {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

interface Version {
  readonly telling: Telling;
  readonly slots: readonly Slot[];
}

/**
 * One sentence that two reports give word for word but for one number ("sentenced to two years", "sentenced to 2 1/2 years"): a
 * contradiction; between reports of two days an update. Numbers in dates are left to the dates, and what figures have compared already
 * or cannot compare yet (`isLeft`, by report and where the number starts) to the figures.
 */
export function sameSentenceDrafts(
  tellings: readonly Telling[],
  isLeft: (telling: Telling, start: number) => boolean,
  order: ReadonlyMap<string, number>,
): Draft[] {
  const byWords = new Map<string, Version[]>();
  for (const telling of tellings) {
    if (telling.index !== telling.twin) continue;
    for (const [key, slots] of sentencesOf(telling)) {
      const versions = byWords.get(key);
      if (versions) versions.push({ telling, slots });
      else byWords.set(key, [{ telling, slots }]);
    }
  }
  return [...byWords.values()].flatMap((versions) => {
    const slot = differing(versions);
    return slot === null ? [] : draftOf(versions, slot, isLeft, order);
  });
}

/** The sentences with numbers, by their words with every number left out. */
function sentencesOf({ words, report }: Telling): [string, Slot[]][] {
  const found: [string, Slot[]][] = [];
  for (let i = 0; i < words.length; ) {
    const key: string[] = [];
    const slots: Slot[] = [];
    const { sentence } = words[i]!;
    while (i < words.length && words[i]!.sentence === sentence) {
      const first = i;
      while (i < words.length && words[i]!.sentence === sentence && isNumber(words[i]!)) i++;
      if (i === first) key.push(words[i++]!.lower);
      else {
        key.push("#");
        slots.push(slotOf(words[first]!, words[i - 1]!, report.text));
      }
    }
    if (slots.length > 0 && key.length - slots.length >= FEWEST_WORDS) found.push([key.join(" "), slots]);
  }
  return found;
}

function isNumber({ lower, idea }: Word): boolean {
  return /^\d[\d.,]*$/.test(lower) || /^\d+$/.test(idea);
}

/** "2 1/2", "2-1/2", "1,500", "seven"; not a number where the text is damaged ("6. 1") or more stands there than one number. */
function slotOf({ start, idea }: Word, { end }: Word, text: string): Slot {
  const told = text.slice(start, end).replace(/,(?=\d{3})/g, "");
  const half = /^(\d+)[ -](\d)\/(\d)$/.exec(told);
  const value = half
    ? Number(half[1]) + Number(half[2]) / Number(half[3])
    : /^\p{L}+$/u.test(told)
      ? Number(idea)
      : Number(told);
  return { start, end, value };
}

/** Which one number differs among the versions, if only one does and no report gives the sentence with two numbers. */
function differing(versions: readonly Version[]): number | null {
  const [first, ...others] = versions as [Version, ...Version[]];
  const slots = new Set<number>();
  for (const { slots: told } of others)
    for (const [i, { value }] of told.entries()) if (!(value === first.slots[i]!.value)) slots.add(i);
  const [slot] = slots;
  if (slot === undefined || slots.size > 1) return null;
  const byReport = new Map<Telling, number>();
  for (const { telling, slots: told } of versions) {
    const { value } = told[slot]!;
    if (!(value > 0) || (byReport.get(telling) ?? value) !== value) return null;
    byReport.set(telling, value);
  }
  return slot;
}

function draftOf(
  versions: readonly Version[],
  slot: number,
  isLeft: (telling: Telling, start: number) => boolean,
  order: ReadonlyMap<string, number>,
): Draft[] {
  const sides = new Map<number, Evidence[]>();
  const days = new Set<string | null>();
  for (const { telling, slots } of versions) {
    const place = slots[slot]!;
    if (isDated(telling, place) || isLeft(telling, place.start)) return [];
    days.add(telling.report.published?.slice(0, 10) ?? null);
    sides.set(place.value, [
      ...(sides.get(place.value) ?? []),
      evidence(telling, clauseAt(telling, place.start) ?? place),
    ]);
  }
  const values = [...sides.keys()].sort((a, b) => a - b);
  const largest = values[values.length - 1]!;
  if (largest >= LEAST_ROUNDED && largest < ROUNDED * values[0]!) return [];
  const told = [...sides.values()].map((side) => sortedEvidence(side, order));
  const about = told[0]![0]!.text.replace(/\s+/g, " ");
  const numbers = values.join(", ");
  const all = sortedEvidence(told.flat(), order);
  if (days.size > 1 && days.has(null)) return [];
  return days.size > 1
    ? [{ kind: "update", about, evidence: all, items: [], why: `one sentence in two versions: ${numbers}` }]
    : [{ kind: "contradiction", about, evidence: all, sides: told, items: [], why: `one sentence with ${numbers}` }];
}

function isDated({ reading }: Telling, { start, end }: Slot): boolean {
  return reading.dates.some((date) => date.type !== "DURATION" && date.start < end && start < date.end);
}
