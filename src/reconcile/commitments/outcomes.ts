import type { Weights } from "../passages/weights.ts";
import type { CommitmentState } from "../readout.ts";
import type { Telling } from "../telling.ts";
import { DONE_AUXILIARIES, NOT_DONE, OUTCOME_CUES, type OutcomeCue, type OutcomeKind } from "./outcome-cues.ts";

/** A sentence that tells what became of a promise. */
export interface Outcome {
  readonly telling: Telling;
  readonly start: number;
  readonly end: number;
  readonly kind: OutcomeKind;
  /** The day that the sentence tells; null where it tells none. */
  readonly day: string | null;
}

/** What outcomes are tied to: the ideas of a promise's renderings. */
export interface Promised {
  /** The reports that tell the promise, by index, and the day of the first; null when it is not dated. */
  readonly tellings: ReadonlySet<number>;
  readonly since: string | null;
  readonly renderings: readonly {
    readonly ideas: readonly string[];
    readonly actor: string | null;
    /** The idea of what is to be done: "lower" in "will lower the level". */
    readonly deed: string;
  }[];
  readonly by: string | null;
}

/** A sentence shares this much of a promise's weight: less where its words speak of a promise or a deadline themselves. */
const SHARE = 0.45;
const SHARE_OF_PROMISE = 0.25;
const IDEAS = 2;

interface Sentence {
  readonly telling: Telling;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** Ties the sentences of later reports to the promises that they tell the outcome of, each to the one that it shares most with. */
export function outcomesOf(promises: readonly Promised[], tellings: readonly Telling[], weigh: Weights): Outcome[][] {
  const found: Outcome[][] = promises.map(() => []);
  const byIdea = new Map<string, number[]>();
  promises.forEach(({ renderings }, index) => {
    for (const idea of new Set(renderings.flatMap(({ ideas }) => ideas))) {
      const list = byIdea.get(idea);
      if (list) list.push(index);
      else byIdea.set(idea, [index]);
    }
  });
  for (const telling of tellings) {
    let before: ReadonlySet<string> = new Set();
    for (const sentence of sentencesOf(telling)) {
      const own = ideasIn(sentence);
      const cue = cueIn(sentence);
      let best: { promise: number; share: number; kind: OutcomeKind } | null = null;
      for (const promise of called(own, byIdea)) {
        const { tellings: told, since } = promises[promise]!;
        if (told.has(telling.index) ? cue === null || !cue.speaksOfPromise : !isLater(telling, since)) continue;
        if (cue?.kind === "missed" && !isDue(telling, promises[promise]!.by)) continue;
        const hit = tie(promises[promise]!, sentence, own, before, cue, weigh);
        if (hit !== null && (best === null || hit.share > best.share)) best = { promise, ...hit };
      }
      if (best !== null) {
        const { start, end } = sentence;
        found[best.promise]!.push({ telling, start, end, kind: best.kind, day: dayOf(sentence) });
      }
      before = own;
    }
  }
  return found;
}

/** What a promise has come to, from its deadline's end, its outcomes, and the day of the last report. */
export function stateOf(by: string | null, outcomes: readonly Outcome[], last: string): CommitmentState {
  const kinds = new Set(outcomes.map(({ kind }) => kind));
  const due = by?.slice(0, 10) ?? null;
  if (kinds.has("disputed")) return "disputed";
  if (kinds.has("withdrawn")) return "withdrawn";
  if (kinds.has("missed") && due !== null) return "reported late";
  if (kinds.has("done")) {
    const isLate = outcomes.some(({ kind, day }) => kind === "done" && due !== null && day !== null && day > due);
    return isLate ? "reported late" : "reported done";
  }
  if (kinds.has("in progress")) return "reported in progress";
  return due !== null && last !== "" && due <= last ? "overdue, nothing reported" : "open";
}

/** How much of a promise a sentence with its cue shares, and what it tells of it; null where it is not about it. */
function tie(
  { renderings }: Promised,
  sentence: Sentence,
  own: ReadonlySet<string>,
  before: ReadonlySet<string>,
  cue: OutcomeCue | null,
  weigh: Weights,
): { share: number; kind: OutcomeKind } | null {
  let best: { share: number; kind: OutcomeKind } | null = null;
  for (const { ideas, actor, deed } of renderings) {
    // Numbers change from one telling to the next ("to 140 metres", "stood at 144")
    const content = new Set(ideas.filter((idea) => idea !== actor && !/^\d/.test(idea)));
    const isDone = cue === null && tellsAsDone(sentence, deed);
    if (cue === null && !isDone) continue;
    let shared = 0;
    let ownShared = 0;
    let count = 0;
    let weight = 0;
    for (const idea of content) {
      weight += weigh(idea);
      if (own.has(idea) || own.has(rootOf(idea)))
        [shared, ownShared, count] = [shared + weigh(idea), ownShared + 1, count + 1];
      // The sentence before it may name what "the supply" is
      else if ((isDone || cue?.kind === "done") && before.has(idea))
        [shared, count] = [shared + weigh(idea), count + 1];
    }
    if (weight === 0) continue;
    const share = shared / weight;
    const hasActor = actor !== null && own.has(actor);
    const speaks = cue?.speaksOfPromise === true;
    const enough = speaks ? count + (hasActor ? 1 : 0) >= IDEAS && ownShared > 0 : count >= IDEAS && ownShared > 0;
    // A deed that was merely not done must be the one that was promised
    if (!enough || share < (speaks ? SHARE_OF_PROMISE : SHARE) || (!speaks && !own.has(deed))) continue;
    if (best === null || share > best.share) best = { share, kind: cue?.kind ?? "done" };
  }
  return best;
}

/** True where the deed stands as a participle with "was" or "has" before it: "the supply was restored on Wednesday". */
function tellsAsDone({ telling, from, to }: Sentence, deed: string): boolean {
  for (let i = from; i < to; i++) {
    if (telling.words[i]!.idea !== deed) continue;
    const lead = telling.words.slice(Math.max(from, i - 3), i).map(({ lower }) => lower);
    if (lead.some((word) => NOT_DONE.has(word))) continue;
    if (lead.some((word) => DONE_AUXILIARIES.has(word)) && /(?:ed|en|wn|t|id|un)$/.test(telling.words[i]!.lower))
      return true;
  }
  return false;
}

/** The first cue of the list whose words stand in a sentence; null where none does. */
export function outcomeCue(text: string): OutcomeCue | null {
  const flat = text.replace(/\s+/g, " ").toLowerCase();
  return OUTCOME_CUES.find(({ pattern }) => pattern.test(flat)) ?? null;
}

/** No sentence of news is longer; a text without full stops is not searched whole. */
const LONGEST = 600;

function cueIn({ telling, start, end }: Sentence): OutcomeCue | null {
  return outcomeCue(telling.report.text.slice(start, Math.min(end, start + LONGEST)));
}

function sentencesOf(telling: Telling): Sentence[] {
  const sentences: Sentence[] = [];
  const { words } = telling;
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    while (to < words.length && words[to]!.sentence === words[from]!.sentence) to++;
    sentences.push({ telling, start: words[from]!.start, end: words[to - 1]!.end, from, to });
    from = to;
  }
  return sentences;
}

/** The ideas of a sentence, long ones also by their roots. */
function ideasIn({ telling, from, to }: Sentence): Set<string> {
  const ideas = new Set<string>();
  for (let i = from; i < to; i++) {
    const { idea } = telling.words[i]!;
    if (idea !== "") ideas.add(idea).add(rootOf(idea));
  }
  return ideas;
}

/** "arbitral" and "arbitration" → "~arbitr"; short words and names are their own. */
function rootOf(idea: string): string {
  return idea.length >= 7 && !idea.startsWith("@") ? `~${idea.slice(0, 6)}` : idea;
}

/** Ideas that stand in more promises than this call none of them up: the work stays linear. */
const CALLS = 24;

function called(ideas: ReadonlySet<string>, byIdea: ReadonlyMap<string, readonly number[]>): Set<number> {
  const promises = new Set<number>();
  for (const idea of ideas) {
    const list = byIdea.get(idea) ?? [];
    if (list.length <= CALLS) for (const promise of list) promises.add(promise);
  }
  return promises;
}

/** Nobody can miss a deadline before its day. */
function isDue({ report }: Telling, by: string | null): boolean {
  const day = report.published?.slice(0, 10) ?? null;
  return day !== null && by !== null && day >= by.slice(0, 10);
}

function isLater({ report }: Telling, since: string | null): boolean {
  const day = report.published?.slice(0, 10) ?? null;
  return day !== null && since !== null && day >= since;
}

function dayOf({ telling, start, end }: Sentence): string | null {
  const dated = telling.reading.dates.find(
    (date) => start <= date.start && date.end <= end && date.from !== null && date.type !== "DURATION",
  );
  return dated?.from?.slice(0, 10) ?? null;
}
