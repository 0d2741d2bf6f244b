/** The middle of a growing set of reports: the sum of their profiles, and when they were published. */
import type { Profile } from "./profile.ts";

/** A set of reports that hang together, before it is looked at closely. */
export interface Cluster {
  /** Number in the order of opening. */
  readonly number: number;
  readonly members: Profile[];
  readonly sum: Map<number, number>;
  /** Terms that lead to this cluster. */
  readonly posted: Set<number>;
  /** What a search under way has found for the cluster; 0 between searches. */
  score: number;
  /** Squared length of `sum`. */
  square: number;
  firstDay: number | null;
  lastDay: number | null;
  /** Number of the cluster that took this one's reports over. */
  mergedInto: Cluster | null;
}

/** An empty cluster. */
export function openCluster(number: number): Cluster {
  return {
    number,
    members: [],
    sum: new Map(),
    posted: new Set(),
    score: 0,
    square: 0,
    firstDay: null,
    lastDay: null,
    mergedInto: null,
  };
}

/** Adds one report to a cluster. */
export function join(cluster: Cluster, profile: Profile): void {
  for (let i = 0; i < profile.terms.length; i++) {
    const term = profile.terms[i]!;
    const weight = profile.weights[i]!;
    const before = cluster.sum.get(term) ?? 0;
    cluster.sum.set(term, before + weight);
    cluster.square += 2 * before * weight + weight * weight;
  }
  cluster.members.push(profile);
  if (profile.day === null) return;
  if (cluster.firstDay === null || profile.day < cluster.firstDay) cluster.firstDay = profile.day;
  if (cluster.lastDay === null || profile.day > cluster.lastDay) cluster.lastDay = profile.day;
}

/** Cosine of a report and a cluster's middle, less the further they lie apart in time. */
export function closeness(cluster: Cluster, profile: Profile): number {
  let product = 0;
  for (let i = 0; i < profile.terms.length; i++) {
    const weight = cluster.sum.get(profile.terms[i]!);
    if (weight !== undefined) product += weight * profile.weights[i]!;
  }
  if (product === 0) return 0;
  return (product / Math.sqrt(cluster.square)) * fade(daysBetween(cluster, profile.day, profile.day));
}

/** Cosine of two clusters' middles, less the further they lie apart in time. */
export function closenessOf(a: Cluster, b: Cluster): number {
  const [small, large] = a.sum.size < b.sum.size ? [a, b] : [b, a];
  let product = 0;
  for (const [term, weight] of small.sum) product += weight * (large.sum.get(term) ?? 0);
  if (product === 0) return 0;
  return (product / Math.sqrt(a.square * b.square)) * fade(daysBetween(a, b.firstDay, b.lastDay));
}

function daysBetween(cluster: Cluster, first: number | null, last: number | null): number {
  if (cluster.firstDay === null || cluster.lastDay === null || first === null || last === null) return 0;
  return Math.max(0, first - cluster.lastDay, cluster.firstDay - last);
}

/** Days after which news of one event have become rare (one standard deviation), and what remains of closeness then. */
const spreadDays = 4;
const leftAtLast = 0.3;

/** 1 on the same day, falling to `leftAtLast`; reports without a date lose nothing. */
function fade(days: number): number {
  return leftAtLast + (1 - leftAtLast) * Math.exp(-(days * days) / (2 * spreadDays * spreadDays));
}
