import type { Evidence } from "../readout.ts";
import type { Draft } from "./draft.ts";

/** Two passages are one from this share of the longer on, or where one lies in the other and is at least this share of it. */
const SAME = 0.8;
const WITHIN = 0.55;

/** Drafts without those that say of the same passages, with the same kind, what an earlier one says: the earlier stays. */
export function toldOnce(drafts: readonly Draft[]): Draft[] {
  const byReport = new Map<string, { readonly place: Evidence; readonly draft: Draft }[]>();
  return drafts.filter((draft) => {
    const [first] = draft.evidence;
    const key = (place: Evidence) => `${draft.kind} ${place.report}`;
    const earlier = first ? (byReport.get(key(first)) ?? []).filter(({ place }) => isSame(place, first)) : [];
    const isTold = earlier.some(({ draft: other }) =>
      draft.evidence.every((place) => other.evidence.some((one) => one.report === place.report && isSame(one, place))),
    );
    if (isTold) return false;
    for (const place of draft.evidence) {
      const list = byReport.get(key(place));
      if (list) list.push({ place, draft });
      else byReport.set(key(place), [{ place, draft }]);
    }
    return true;
  });
}

function isSame(a: Evidence, b: Evidence): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const [less, more] = [a.end - a.start, b.end - b.start].sort((x, y) => x - y) as [number, number];
  return shared >= SAME * more || (shared === less && less >= WITHIN * more);
}
