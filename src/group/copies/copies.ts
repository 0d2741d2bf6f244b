/**
 * copies: which report takes words from which.
 * Takes reports (and their readings, for credits); gives directed edges with the passages in both texts.
 * Exact containment both ways; quotations and page furniture are no dependence; nothing is inferred through a third report.
 */
import type { Reading } from "../../text/annotation.ts";
import type { Report } from "../../text/report.ts";
import type { Copy } from "../grouping.ts";
import { inOrder } from "../publication.ts";
import { agenciesOf } from "./agencies.ts";
import { indexGrams } from "./grams.ts";
import { countShared, kindOf } from "./kinds.ts";
import { type MarkedWords, markWords, type WordIds } from "./marked-words.ts";
import { type Passage, passagesOf, sharedRuns, sharersOf } from "./passages.ts";

/**
 * Finds every pair of reports that share passages. `from` is the report that was published first (or, undated, the one
 * whose id comes first); where both credit one agency, `agency` names it. Pairs that share set phrases only are left out.
 */
export function findCopies(reports: readonly Report[], readings: readonly Reading[] = []): Copy[] {
  const ordered = inOrder(reports);
  const ids: WordIds = new Map();
  const words = ordered.map((report) => markWords(report, ids));
  const index = indexGrams(words);
  const credits = new Map(readings.map((reading) => [reading.id, reading.credits]));
  const agencies = ordered.map((report) => agenciesOf(report, credits.get(report.id)));
  const copies: Copy[] = [];
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
      const agency = agencies[earlier]!.find((name) => agencies[later]!.includes(name));
      copies.push({
        from: ordered[earlier]!.id,
        to: ordered[later]!.id,
        fromAgency: false,
        ...(agency === undefined ? {} : { agency }),
        kind,
        share: Math.round(Math.max(shared.share, kind === "copy" ? shared.shareOfAll : 0) * 1000) / 1000,
        passages: passages.map((passage) => spansOf(words[earlier]!, words[later]!, passage)),
        why: agency === undefined ? why : `${why}; both credit ${agency}`,
      });
    }
  }
  return copies;
}

function spansOf(earlier: MarkedWords, later: MarkedWords, passage: Passage): Copy["passages"][number] {
  const first = passage[0]!;
  const last = passage.at(-1)!;
  return {
    from: { start: earlier.starts[first.from]!, end: earlier.ends[last.from + last.size - 1]! },
    to: { start: later.starts[first.to]!, end: later.ends[last.to + last.size - 1]! },
  };
}
