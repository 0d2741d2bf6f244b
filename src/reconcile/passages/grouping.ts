import type { Weights } from "./weights.ts";

/** What a passage says, as ideas with their weight. */
export interface Ideas {
  readonly set: ReadonlySet<string>;
  readonly weight: number;
}

/** Puts ideas and their weight together. */
export function ideasWith(ideas: Iterable<string>, weigh: Weights): Ideas {
  const set = new Set(ideas);
  let weight = 0;
  for (const idea of set) weight += weigh(idea);
  return { set, weight };
}

/** A member of a group by its index, with how close it is to the members before it (0 to 1). */
export interface Member {
  readonly index: number;
  readonly closeness: number;
}

/** How much two passages must share: at least this share of the lighter one, of both together, and this many ideas (two are enough where they share all). */
export interface Likeness {
  readonly ofLighter: number;
  readonly ofBoth: number;
  readonly ideas: number;
}

/** An idea that stands in more groups than this calls up no further ones: the work stays linear in the number of passages. */
const CALLS = 32;
/** A newcomer is compared with this many members of a group, and with this many groups. */
const MODELS = 3;
const TRIES = 12;

/**
 * Groups passages that say the same, each with the nearest group before it. The order of `passages` must be the story's own;
 * `mayJoin` can refuse a pair. Every passage is in exactly one group.
 */
export function groupAlike(
  passages: readonly Ideas[],
  likeness: Likeness,
  weigh: Weights,
  mayJoin: (a: number, b: number) => boolean,
): Member[][] {
  const groups: { members: Member[]; models: number[] }[] = [];
  const byIdea = new Map<string, number[]>();
  const post = (ideas: Ideas, group: number) => {
    for (const idea of ideas.set) {
      const list = byIdea.get(idea);
      if (list === undefined) byIdea.set(idea, [group]);
      else if (list.length < CALLS && !list.includes(group)) list.push(group);
    }
  };
  passages.forEach((ideas, index) => {
    let best = -1;
    let closeness = 0;
    for (const [candidate] of called(ideas, byIdea, likeness, weigh)) {
      for (const model of groups[candidate]!.models) {
        const close = mayJoin(model, index) ? closenessOf(ideas, passages[model]!, likeness, weigh) : 0;
        if (close > closeness) [best, closeness] = [candidate, close];
      }
    }
    if (best < 0) {
      groups.push({ members: [{ index, closeness: 1 }], models: [index] });
      post(ideas, groups.length - 1);
      return;
    }
    const group = groups[best]!;
    group.members.push({ index, closeness });
    if (group.models.length < MODELS && closeness < 0.95) {
      group.models.push(index);
      post(ideas, best);
    }
  });
  return groups.map(({ members }) => members);
}

/** The groups that share most with a passage, heaviest first. */
function called(
  ideas: Ideas,
  byIdea: ReadonlyMap<string, readonly number[]>,
  likeness: Likeness,
  weigh: Weights,
): [number, number][] {
  const shared = new Map<number, number>();
  for (const idea of ideas.set) {
    const weight = weigh(idea);
    for (const group of byIdea.get(idea) ?? []) shared.set(group, (shared.get(group) ?? 0) + weight);
  }
  const least = likeness.ofBoth * ideas.weight;
  return [...shared]
    .filter(([, weight]) => weight >= least)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, TRIES);
}

/** 0 where two passages do not say the same; else their shared weight over that of both together. */
export function closenessOf(a: Ideas, b: Ideas, likeness: Likeness, weigh: Weights): number {
  const [few, many] = a.set.size <= b.set.size ? [a, b] : [b, a];
  let shared = 0;
  let count = 0;
  for (const idea of few.set) {
    if (!many.set.has(idea)) continue;
    shared += weigh(idea);
    count++;
  }
  const isEqual = count === a.set.size && count === b.set.size;
  if (count < (isEqual ? 2 : likeness.ideas) || shared < likeness.ofLighter * Math.min(a.weight, b.weight)) return 0;
  const both = shared / (a.weight + b.weight - shared);
  return both < likeness.ofBoth ? 0 : both;
}
