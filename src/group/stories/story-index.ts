/** Reports as they come in: each joins the cluster it is closest to, or opens one; clusters are parted into events when asked for. */
import type { Reading } from "../../text/annotation.ts";
import type { Report } from "../../text/report.ts";
import type { Story } from "../grouping.ts";
import { byPublication } from "../publication.ts";
import { type Cluster, closeness, closenessOf, join, openCluster } from "./centre.ts";
import { partEvents } from "./parting.ts";
import { type Profile, profileOf } from "./profile.ts";

/** A report joins a small cluster from this closeness on … */
const joinSmallFrom = 0.15;
/** … and a large one from this on: its middle is better known, and events that are joined wrongly are parted again. */
const joinLargeFrom = 0.1;
const smallCluster = 3;
const largeCluster = 8;
/** From this size on the threshold tightens with each doubling, so that no story swallows its neighbours. */
const vastCluster = 40;
const tightenPerDoubling = 0.06;
/** Two clusters that a report is close to are one from this closeness of their middles on. */
const mergeFrom = 0.15;
/** A report is compared with the clusters that share its weightiest words … */
const searchTerms = 24;
/** … of which a word leads to this many at most, the latest first, so that work does not grow with the archive. */
const mostPerTerm = 60;
const mostCompared = 12;

/** The events of a cluster as they were when it had these members. */
interface Parted {
  readonly members: readonly Profile[];
  readonly events: readonly (readonly Profile[])[];
}

/**
 * A growing set of reports and the stories they tell. Adding a report takes time that depends on the report and the clusters
 * that share its rare words, not on how many reports came before. Fed in order of publication, the result is `groupStories`'.
 */
export class StoryIndex {
  private readonly clusters: Cluster[] = [];
  private readonly postings = new Map<number, Cluster[]>();
  private readonly parted = new Map<Cluster, Parted>();
  private readonly joinFrom: number;

  /** `joinFrom`: the closeness from which a report joins a small cluster, for those who know that there are few stories. */
  constructor(options: { readonly joinFrom?: number } = {}) {
    this.joinFrom = options.joinFrom ?? joinSmallFrom;
  }

  /** Adds one report; with its reading, similar events are told apart by who, where and how many as well. */
  add(report: Report, reading: Reading | null = null): void {
    const profile = profileOf(report, reading);
    const ranked = this.nearest(profile);
    const best = ranked[0];
    if (best === undefined || best.closeness < this.needed(best.cluster)) {
      const opened = openCluster(this.clusters.length);
      this.clusters.push(opened);
      this.put(opened, profile);
      return;
    }
    this.put(best.cluster, profile);
    const second = ranked[1];
    if (
      second !== undefined &&
      second.closeness >= this.needed(second.cluster) &&
      closenessOf(best.cluster, second.cluster) >= this.neededToMerge(best.cluster, second.cluster)
    ) {
      this.merge(best.cluster, second.cluster);
    }
  }

  /** The stories so far, each with its reports in order of publication; the stories stand in that order too. */
  stories(): Story[] {
    const settled = this.settled();
    const events: (readonly Profile[])[] = [];
    for (const cluster of this.clusters) {
      if (cluster.mergedInto !== null) continue;
      for (const event of this.eventsOf(cluster, settled.get(cluster) ?? cluster.members)) {
        events.push([...event].sort(byPublication));
      }
    }
    return events
      .sort((a, b) => byPublication(a[0]!, b[0]!))
      .map((event) => ({ id: event[0]!.report.id, reports: event.map((profile) => profile.report.id) }));
  }

  /** The closeness that a report needs to join a cluster: it falls as the cluster becomes known, and rises when it is vast. */
  private needed(cluster: Cluster): number {
    const size = cluster.members.length;
    const grown = Math.min(1, Math.max(0, (size - smallCluster) / (largeCluster - smallCluster)));
    const tightened = size > vastCluster ? tightenPerDoubling * Math.log2(size / vastCluster) : 0;
    return this.joinFrom - grown * Math.max(0, this.joinFrom - joinLargeFrom) + tightened;
  }

  private neededToMerge(a: Cluster, b: Cluster): number {
    const size = a.members.length + b.members.length;
    return mergeFrom + (size > vastCluster ? 2 * tightenPerDoubling * Math.log2(size / vastCluster) : 0);
  }

  /** Members of the clusters once the lone reports, which came before their story was known, have been looked at again. */
  private settled(): Map<Cluster, readonly Profile[]> {
    const members = new Map<Cluster, Profile[]>();
    for (const cluster of this.clusters) {
      if (cluster.mergedInto !== null || cluster.members.length >= smallCluster) continue;
      const home = this.nearest(cluster.members[0]!).find((entry) => entry.cluster.members.length >= largeCluster);
      if (home === undefined || home.closeness < joinLargeFrom) continue;
      members.set(cluster, []);
      members.set(home.cluster, [...(members.get(home.cluster) ?? home.cluster.members), ...cluster.members]);
    }
    return members;
  }

  private eventsOf(cluster: Cluster, members: readonly Profile[]): readonly (readonly Profile[])[] {
    if (members.length === 0) return [];
    const known = this.parted.get(cluster);
    if (known?.members.length === members.length && known.members.every((member, i) => member === members[i])) {
      return known.events;
    }
    const events = partEvents([...members].sort(byPublication));
    this.parted.set(cluster, { members: [...members], events });
    return events;
  }

  /** The clusters closest to a report, the closest first. */
  private nearest(profile: Profile): { cluster: Cluster; closeness: number }[] {
    const touched: Cluster[] = [];
    for (let i = 0; i < Math.min(searchTerms, profile.terms.length); i++) {
      const term = profile.terms[i]!;
      for (const posted of this.postings.get(term) ?? []) {
        const cluster = current(posted);
        if (cluster.score === 0) touched.push(cluster);
        cluster.score += (profile.weights[i]! * (cluster.sum.get(term) ?? 0)) / Math.sqrt(cluster.square);
      }
    }
    const candidates = touched.sort((a, b) => b.score - a.score || a.number - b.number).slice(0, mostCompared);
    for (const cluster of touched) cluster.score = 0;
    return candidates
      .map((cluster) => ({ cluster, closeness: closeness(cluster, profile) }))
      .sort((a, b) => b.closeness - a.closeness || a.cluster.number - b.cluster.number);
  }

  private put(cluster: Cluster, profile: Profile): void {
    join(cluster, profile);
    for (let i = 0; i < Math.min(searchTerms, profile.terms.length); i++) {
      const term = profile.terms[i]!;
      if (cluster.posted.has(term)) continue;
      cluster.posted.add(term);
      const list = this.postings.get(term);
      if (list === undefined) this.postings.set(term, [cluster]);
      else {
        if (list.length >= mostPerTerm) list.shift();
        list.push(cluster);
      }
    }
  }

  /** Moves the reports of the smaller cluster into the larger one. */
  private merge(a: Cluster, b: Cluster): void {
    const [from, into] = a.members.length < b.members.length ? [a, b] : [b, a];
    from.mergedInto = into;
    this.parted.delete(from);
    for (const profile of from.members) this.put(into, profile);
    from.members.length = 0;
    from.sum.clear();
    from.posted.clear();
  }
}

/** The cluster that a posted one has become. */
function current(cluster: Cluster): Cluster {
  let at = cluster;
  while (at.mergedInto !== null) at = at.mergedInto;
  return at;
}
