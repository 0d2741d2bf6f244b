import type { Draft } from "../findings/draft.ts";
import type { Evidence } from "../readout.ts";
import { sortedEvidence, type Telling } from "../telling.ts";

/** Passages that several reports have word for word, one after the other with no more than this many characters between, are one. */
const NEAR = 60;
/** Joined passages grow up to this many characters. */
const LONGEST = 320;
/** A passage lies within another from this share of its own length on. */
const WITHIN = 0.8;

/** Agreements in the same words that follow each other in all their reports as one: a passage that is copied sentence by sentence is told once. */
export function passagesJoined(
  drafts: readonly Draft[],
  tellings: readonly Telling[],
  order: ReadonlyMap<string, number>,
): Draft[] {
  const texts = new Map(tellings.map(({ report }) => [report.id, report.text]));
  const byReports = new Map<string, Draft[]>();
  const others: Draft[] = [];
  for (const draft of drafts) {
    const key = draft.evidence.map(({ report }) => report).join("\n");
    if (new Set(draft.evidence.map(({ report }) => report)).size < draft.evidence.length) others.push(draft);
    else byReports.set(key, [...(byReports.get(key) ?? []), draft]);
  }
  const joined = [...byReports.values()].flatMap((list) => {
    const sorted = [...list].sort((a, b) => a.evidence[0]!.start - b.evidence[0]!.start);
    const done: Draft[] = [];
    for (const draft of sorted) {
      const last = done[done.length - 1];
      if (last && follows(last, draft)) done[done.length - 1] = withNext(last, draft, texts, order);
      else done.push(draft);
    }
    return done;
  });
  return [...joined, ...others];
}

function follows(first: Draft, second: Draft): boolean {
  return first.evidence.every((place, index) => {
    const next = second.evidence[index]!;
    return next.start - place.end < NEAR && next.end >= place.end && next.end - place.start <= LONGEST;
  });
}

function withNext(
  first: Draft,
  second: Draft,
  texts: ReadonlyMap<string, string>,
  order: ReadonlyMap<string, number>,
): Draft {
  const evidence = first.evidence.map((place, index): Evidence => {
    const end = second.evidence[index]!.end;
    return { ...place, end, text: texts.get(place.report)!.slice(place.start, end) };
  });
  return { ...first, about: evidence[0]!.text.replace(/\s+/g, " "), evidence: sortedEvidence(evidence, order) };
}

/** Agreements without those all of whose passages lie within the passages of another: the wider one stays. */
export function withoutParts(drafts: readonly Draft[], wider: readonly Draft[]): Draft[] {
  const places = placesByReport(wider);
  return drafts.filter(
    (draft) =>
      !(places.get(draft.evidence[0]!.report) ?? []).some(
        ({ draft: other, place }) =>
          other !== draft &&
          isWithin(draft.evidence[0]!, place) &&
          draft.evidence.every((one) => other.evidence.some((two) => one.report === two.report && isWithin(one, two))),
      ),
  );
}

/** Without the agreements on passages that other findings tell more exactly (other words quoted, a sharper date); where words are the same, that stays. */
export function besidesSharper(facts: readonly Draft[], sharper: readonly Draft[]): Draft[] {
  const places = placesByReport(sharper);
  return facts.filter((fact) => {
    if (fact.kind !== "agreement") return true;
    const touched = new Set(
      fact.evidence
        .filter((one) =>
          (places.get(one.report) ?? []).some(({ place }) => place.start < one.end && one.start < place.end),
        )
        .map(({ report }) => report),
    );
    return touched.size < 2 || fact.why === "the same words";
  });
}

function placesByReport(drafts: readonly Draft[]): Map<string, { readonly draft: Draft; readonly place: Evidence }[]> {
  const places = new Map<string, { draft: Draft; place: Evidence }[]>();
  for (const draft of drafts) {
    for (const place of draft.evidence) {
      const list = places.get(place.report);
      if (list) list.push({ draft, place });
      else places.set(place.report, [{ draft, place }]);
    }
  }
  return places;
}

function isWithin(part: Evidence, whole: Evidence): boolean {
  return Math.min(part.end, whole.end) - Math.max(part.start, whole.start) >= WITHIN * (part.end - part.start);
}
