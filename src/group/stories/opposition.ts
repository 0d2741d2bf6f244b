/** How far two sets of reports speak of different things. */
import type { Terms } from "./named.ts";

/** What a word in the body is worth beside one in the lead. */
const inBody = 0.3;
/** A word tells no more than this, so that one rare name does not decide alone. */
const mostTold = 6;

/**
 * How far two sets of reports speak of different things, 0 to 1: words that mark one side and are absent from the other,
 * on both sides, against the words that they share.
 */
export function opposition(a: readonly Terms[], b: readonly Terms[]): number {
  const shareA = prominence(a);
  const shareB = prominence(b);
  let marksA = 0;
  let marksB = 0;
  let shared = 0;
  for (const [term, entry] of shareA) {
    const other = shareB.get(term)?.share ?? 0;
    const gap = entry.share - other;
    const low = Math.min(entry.share, other);
    shared += entry.tells * low * low;
    if (gap > 0) marksA += entry.tells * gap * gap;
    else marksB += entry.tells * gap * gap;
  }
  for (const [term, entry] of shareB) if (!shareA.has(term)) marksB += entry.tells * entry.share * entry.share;
  const both = Math.sqrt(marksA * marksB);
  return both === 0 ? 0 : both / (shared + both);
}

function prominence(sets: readonly Terms[]): Map<number, { share: number; tells: number }> {
  const shares = new Map<number, { share: number; tells: number }>();
  for (const set of sets) {
    for (let i = 0; i < set.terms.length; i++) {
      const part = (set.leads[i] === 1 ? 1 : inBody) / sets.length;
      const tells = Math.min(mostTold, set.tells[i]!);
      const entry = shares.get(set.terms[i]!);
      if (entry === undefined) shares.set(set.terms[i]!, { share: part, tells });
      else {
        entry.share += part;
        if (tells > entry.tells) entry.tells = tells;
      }
    }
  }
  return shares;
}
