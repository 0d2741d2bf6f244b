import type { Weights } from "../passages/weights.ts";
import type { CommitmentState } from "../readout.ts";
import { type Telling, wordAt } from "../telling.ts";
import {
  DONE_AUXILIARIES,
  GOING_AUXILIARIES,
  NOT_DONE,
  OUTCOME_CUES,
  type OutcomeCue,
  type OutcomeKind,
} from "./outcome-cues.ts";

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
    /** The idea of what is to be done, and the word: "lower" in "will lower the level". */
    readonly deed: string;
    readonly deedWord: string;
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
  const renderings = promises.map((promise) => promise.renderings.map((rendering) => contentOf(rendering, weigh)));
  for (const telling of tellings) {
    let before: ReadonlySet<string> = new Set();
    const promising = promisingSentences(telling);
    for (const sentence of sentencesOf(telling)) {
      const own = ideasIn(sentence);
      const cue = cueIn(sentence);
      // What is promised here is not done here: "would be found and brought to justice"
      const isPromise = promising.has(telling.words[sentence.from]!.sentence);
      if (isPromise && cue?.speaksOfPromise !== true) {
        before = own;
        continue;
      }
      let best: { promise: number; share: number; kind: OutcomeKind } | null = null;
      for (const promise of called(own, byIdea)) {
        const { tellings: told, since } = promises[promise]!;
        if (told.has(telling.index) ? cue === null || !cue.speaksOfPromise : !isLater(telling, since)) continue;
        if (cue?.kind === "missed" && !isDue(telling, promises[promise]!.by)) continue;
        const hit = tie(renderings[promise]!, sentence, own, before, cue);
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

/** A rendering of a promise, with what a later sentence may share of it. */
interface Content {
  readonly actor: string | null;
  readonly deed: string;
  readonly deedWord: string;
  readonly ideas: readonly { readonly idea: string; readonly root: string; readonly weight: number }[];
  readonly weight: number;
}

function contentOf({ ideas, actor, deed, deedWord }: Promised["renderings"][number], weigh: Weights): Content {
  // Numbers change from one telling to the next ("to 140 metres", "stood at 144")
  const content = [...new Set(ideas)]
    .filter((idea) => idea !== actor && !/^\d/.test(idea))
    .map((idea) => ({ idea, root: rootOf(idea), weight: weigh(idea) }));
  return { actor, deed, deedWord, ideas: content, weight: content.reduce((sum, { weight }) => sum + weight, 0) };
}

/** How much of a promise a sentence with its cue shares, and what it tells of it; null where it is not about it. */
function tie(
  renderings: readonly Content[],
  sentence: Sentence,
  own: ReadonlySet<string>,
  before: ReadonlySet<string>,
  cue: OutcomeCue | null,
): { share: number; kind: OutcomeKind } | null {
  let best: { share: number; kind: OutcomeKind } | null = null;
  for (const { ideas, weight, actor, deed, deedWord } of renderings) {
    const speaks = cue?.speaksOfPromise === true;
    if (weight === 0 || (!speaks && !own.has(deed))) continue;
    const told = cue?.kind ?? toldOf(sentence, deed, deedWord, actor);
    if (told === null) continue;
    const isDone = cue === null;
    let shared = 0;
    let ownShared = 0;
    let count = 0;
    for (const { idea, root, weight } of ideas) {
      if (own.has(idea) || own.has(root)) {
        shared += weight;
        ownShared++;
        count++;
      } else if ((isDone || told === "done") && before.has(idea)) {
        // The sentence before it may name what "the supply" is
        shared += weight;
        count++;
      }
    }
    const share = shared / weight;
    const hasActor = actor !== null && own.has(actor);
    // The deed alone may be another's: in its sentence something else of the promise must stand with it
    const enough =
      ownShared > 0 &&
      (speaks ? count + (hasActor ? 1 : 0) >= IDEAS : count >= IDEAS && ownShared >= (isDone ? IDEAS : 1));
    // A deed that was merely not done must be the one that was promised
    if (!enough || share < (speaks ? SHARE_OF_PROMISE : SHARE)) continue;
    if (best === null || share > best.share) best = { share, kind: told };
  }
  return best;
}

/**
 * What a sentence tells of a deed by the form of its verb: done by a participle with "was" or "has" before it ("the supply was
 * restored") or by the past of who promised it ("Norland withdrew its ships"), in progress by "is withdrawing"; null for none of these.
 */
function toldOf(
  { telling, from, to }: Sentence,
  deed: string,
  deedWord: string,
  actor: string | null,
): OutcomeKind | null {
  let hasActor = false;
  for (let i = from; i < to; i++) {
    const { idea, lower } = telling.words[i]!;
    if (actor !== null && idea === actor) hasActor = true;
    if (idea !== deed || deed === "") continue;
    const lead = telling.words.slice(Math.max(from, i - 5), i).map((word) => word.lower);
    if (lead.some((word) => NOT_DONE.has(word) || word.endsWith("n't"))) continue;
    const isGoing = lower.endsWith("ing") && lower !== deedWord;
    if (isGoing && lead.slice(-2).some((word) => GOING_AUXILIARIES.has(word))) return "in progress";
    if (isGoing || lower === `${deedWord}s`) continue;
    const isParticiple = /(?:ed|en|wn|t|id|un)$/.test(lower) && lead.some((word) => DONE_AUXILIARIES.has(word));
    if (isParticiple || (hasActor && lower !== deedWord && isPast(lower))) return "done";
  }
  return null;
}

/** "Opened", "withdrew", "paid": a form that is neither the verb's own nor its third person or gerund. */
function isPast(lower: string): boolean {
  return /(?:ed|id|ew|ought|aught|ft|nt|ld|ook|ave|oke|ose|ell|ent|ut|an|egan|old|ade|ote|et)$/.test(lower);
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

/** The numbers of the sentences that hold a commitment themselves. */
function promisingSentences(telling: Telling): Set<number | undefined> {
  const { words, reading } = telling;
  return new Set(reading.commitments.map(({ what }) => words[wordAt(telling, what.start)]?.sentence));
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
