/**
 * copies: which report takes words from which.
 * Takes reports (and their readings, for credits); gives directed edges with the passages in both texts.
 * Exact containment both ways; quotations and page furniture are no dependence; every pair is compared by itself, and
 * a passage is traced to one source.
 */
import type { Reading } from "../../text/annotation.ts";
import type { Report } from "../../text/report.ts";
import type { Span } from "../../text/span.ts";
import type { Copy } from "../grouping.ts";
import { inOrder } from "../publication.ts";
import { bestSources, type Candidate } from "./best-sources.ts";
import { creditOfBoth, directionOf, type Party, partyOf } from "./direction.ts";
import { indexGrams } from "./grams.ts";
import { countShared, kindOf } from "./kinds.ts";
import { type MarkedWords, markWords, type WordIds } from "./marked-words.ts";
import { type Passage, passagesOf, sharedRuns, sharersOf } from "./passages.ts";

/**
 * Finds for every report the reports that it took passages from: the best source, and others only for passages of their own.
 * `from` is the source by credit, time and completeness; where both credit one agency that is neither, `agency` names it.
 */
export function findCopies(reports: readonly Report[], readings: readonly Reading[] = []): Copy[] {
  const { candidates, parties } = compareAll(reports, readings);
  return bestSources(candidates, (a, b) => directionOf(parties[a]!, parties[b]!).isFirst);
}

/** Every pair of reports that share more than set phrases, whichever of them is anybody's best source. */
export function findSharedPassages(reports: readonly Report[], readings: readonly Reading[] = []): Copy[] {
  return compareAll(reports, readings).candidates.map((candidate) => candidate.copy);
}

function compareAll(
  reports: readonly Report[],
  readings: readonly Reading[],
): { readonly candidates: Candidate[]; readonly parties: readonly Party[] } {
  const ordered = inOrder(reports);
  const ids: WordIds = new Map();
  const words = ordered.map((report) => markWords(report, ids));
  const index = indexGrams(words);
  const credits = new Map(readings.map((reading) => [reading.id, reading.credits]));
  const parties = ordered.map((report, i) => partyOf(report, credits.get(report.id), words[i]!.count));
  const candidates: Candidate[] = [];
  for (let later = 0; later < ordered.length; later++) {
    for (const [earlier, positions] of [...sharersOf(index, words, later)].sort((a, b) => a[0] - b[0])) {
      const passages = passagesOf(
        sharedRuns(words[earlier]!, words[later]!, positions),
        Math.max(words[earlier]!.count, words[later]!.count),
      );
      if (passages.length === 0) continue;
      const shared = countShared(words[earlier]!, words[later]!, passages.flat(), index);
      const { kind, why } = kindOf(shared);
      if (kind === "unrelated") continue;
      const direction = directionOf(parties[earlier]!, parties[later]!);
      const [from, to] = direction.isFirst ? [earlier, later] : [later, earlier];
      const agency = direction.isCredited ? undefined : creditOfBoth(parties[from]!, parties[to]!);
      const reason = agency === undefined ? direction.why : `both credit ${agency}`;
      const places = passages
        .map((passage) => placesOf(passage, direction.isFirst))
        .sort((a, b) => a.to[0] - b.to[0] || a.from[0] - b.from[0]);
      candidates.push({
        copy: {
          from: ordered[from]!.id,
          to: ordered[to]!.id,
          fromAgency: false,
          ...(agency === undefined ? {} : { agency }),
          kind,
          share: Math.round(Math.max(shared.share, kind === "copy" ? shared.shareOfAll : 0) * 1000) / 1000,
          passages: places.map((place) => ({
            from: spanOf(words[from]!, place.from),
            to: spanOf(words[to]!, place.to),
          })),
          why: reason === null ? why : `${why}; ${reason}`,
        },
        from,
        to,
        isCredited: direction.isCredited,
        places: places.map((place) => place.to),
      });
    }
  }
  return { candidates, parties };
}

/** Words [start, end) of a report. */
type Place = readonly [start: number, end: number];

function placesOf(passage: Passage, isForward: boolean): { readonly from: Place; readonly to: Place } {
  const first = passage[0]!;
  const last = passage.at(-1)!;
  const earlier: Place = [first.from, last.from + last.size];
  const later: Place = [first.to, last.to + last.size];
  return isForward ? { from: earlier, to: later } : { from: later, to: earlier };
}

function spanOf(words: MarkedWords, [start, end]: Place): Span {
  return { start: words.starts[start]!, end: words.ends[end - 1]! };
}
