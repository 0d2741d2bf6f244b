import { COUNTED, HARM } from "../../models/lexicon/concepts.ts";
import type { Draft } from "../findings/draft.ts";
import type { Evidence, FindingKind } from "../readout.ts";
import { sortedEvidence } from "../telling.ts";
import type { FigureStory } from "./figure-story.ts";
import type { FigureMention } from "./mention.ts";

import type { Verdict } from "./pairs.ts";
import { sharedContext } from "./same-thing.ts";
import type { Thing, Value } from "./values.ts";
import { verdictOf } from "./verdict.ts";

/** A thing's values beyond this number, least told last, are not compared with each other. */
const MOST_VALUES = 12;

/** What reports say of one thing, as findings: each value that several tell, then how the values stand to each other. */
export function draftsOf(thing: Thing, id: string, story: FigureStory, open: readonly Verdict[]): Draft[] {
  const { order } = story;
  const drafts = thing.values
    .filter(({ reports, mentions }) => reports.size > 1 && !mentions.every(({ isSupposed }) => isSupposed))
    .map((value) => agreement(value, id, order));
  const verdicts: Verdict[] = [...open, ...thing.values.flatMap((value) => directed(value, story))];
  const values = thing.values.slice(0, MOST_VALUES);
  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) verdicts.push(...verdictOf(values[i]!, values[j]!, values, story));
  }
  for (const kind of ["contradiction", "update", "difference", "refinement"] as const) {
    drafts.push(
      ...joined(
        kind,
        verdicts.filter((verdict) => verdict.kind === kind),
        id,
        order,
      ),
    );
  }
  return drafts;
}

const DIRECTION = /^ ?(?:\([^)]{1,24}\) ?)?(?:to the )?(north|south|east|west)/i;
const OPPOSITE: Readonly<Record<string, string>> = { north: "south", south: "north", east: "west", west: "east" };

/** "150 miles off Sund", "150 miles west of Sund": one distance, and one report says in which direction, or two say otherwise. */
function directed({ mentions }: Value, { tellings }: FigureStory): Verdict[] {
  if (mentions[0]!.frame?.name !== "distance") return [];
  const byDirection = new Map<string, FigureMention[]>();
  for (const mention of mentions) {
    const behind = tellings[mention.telling]!.report.text.slice(mention.figure.end, mention.figure.end + 40);
    const direction = DIRECTION.exec(behind)?.[1]?.toLowerCase() ?? "";
    byDirection.set(direction, [...(byDirection.get(direction) ?? []), mention]);
  }
  const verdicts: Verdict[] = [];
  for (const [direction, side] of byDirection) {
    const other = byDirection.get(OPPOSITE[direction] ?? "none");
    if (other && verdicts.length === 0)
      verdicts.push({ kind: "difference", sides: [side, other], why: "one distance in two directions" });
  }
  const open = byDirection.get("") ?? [];
  const exact = mentions.filter((mention) => !open.includes(mention));
  const twins = new Set(exact.map(({ telling }) => tellings[telling]!.twin));
  if (exact.length > 0 && open.some(({ telling }) => !twins.has(tellings[telling]!.twin)))
    verdicts.push({
      kind: "refinement",
      sides: [open, exact],
      why: "one distance, and one is told with its direction",
    });
  return verdicts;
}

function agreement(value: Value, id: string, order: ReadonlyMap<string, number>): Draft {
  const texts = new Set(value.mentions.map(({ figure }) => figure.text.replace(/\s+/g, " ").toLowerCase()));
  return {
    kind: "agreement",
    about: aboutOf(value.mentions),
    evidence: sortedEvidence(
      value.mentions.map((mention) => mention.evidence),
      order,
    ),
    items: [id],
    why: texts.size === 1 ? "the same value in the same words" : "the same value",
  };
}

/** One finding a kind: its sides are the values that stand against each other. */
function joined(
  kind: FindingKind,
  verdicts: readonly Verdict[],
  id: string,
  order: ReadonlyMap<string, number>,
): Draft[] {
  if (verdicts.length === 0) return [];
  const byReason = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const reason = reasonOf(verdict);
    byReason.set(reason, [...(byReason.get(reason) ?? []), verdict]);
  }
  const groups = kind === "refinement" || kind === "update" ? [verdicts] : [...byReason.values()];
  return groups.map((group) => {
    const sides = sidesOf(group, order);
    return {
      kind,
      about: aboutOf(group.flatMap((verdict) => verdict.sides.flat())),
      evidence: sortedEvidence(sides.flat(), order),
      ...(kind === "contradiction" || kind === "difference" ? { sides } : {}),
      items: [id],
      why: [...new Set(group.map((verdict) => verdict.why))].slice(0, 3).join("; "),
    };
  });
}

/** One finding says everything about how exactly a thing is told, and one whatever cannot be true together. */
function reasonOf({ why }: Verdict): string {
  const reason = why.replace(/“[^”]*”/g, "").split(":")[0] ?? "";
  return /rounding|another bound|another unit|exclude each other$/.test(reason) ? "bounds" : reason;
}

/** Mentions with one number stand on one side. */
function sidesOf(verdicts: readonly Verdict[], order: ReadonlyMap<string, number>): Evidence[][] {
  const sides = new Map<string, Evidence[]>();
  for (const mention of verdicts.flatMap((verdict) => verdict.sides.flat())) {
    const { quantity } = mention;
    const key = `${quantity.point} ${quantity.sharpness === "about" ? "exact" : quantity.sharpness}`;
    sides.set(key, [...(sides.get(key) ?? []), mention.evidence]);
  }
  return [...sides.values()].map((side) => sortedEvidence(side, order));
}

/** Words that name nothing by themselves. */
const BARE = /^(?:the |other |some )*(?:people|persons?|others|ones?|men|women|miles|of|\P{L}*)$/iu;

/** The commonest noun phrase that is counted, as found; the clause where there is none, or none that tells what this is about. */
function aboutOf(mentions: readonly FigureMention[]): string {
  const counts = new Map<string, number>();
  for (const { figure } of mentions) {
    const words = figure.of?.text.replace(/\s+/g, " ").trim() ?? "";
    if (!BARE.test(words)) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length);
  return best?.[0] ?? mentions[0]?.evidence.text.replace(/\s+/g, " ") ?? "";
}

/** "Four villages destroyed", "seven damaged": what is counted differs, and that is all that can be said. */
export function scopeDrafts(things: readonly Thing[], { tellings, related, order }: FigureStory): Draft[] {
  const byHead = new Map<string, FigureMention[]>();
  for (const thing of things) {
    for (const mention of thing.values.flatMap((value) => value.mentions)) {
      if (
        mention.happening === null ||
        !HARM.has(mention.happening) ||
        mention.quantity.dimension !== "count" ||
        mention.isPart ||
        mention.anchor.isPast
      )
        continue;
      for (const head of mention.heads)
        if (!head.startsWith("@")) byHead.set(head, [...(byHead.get(head) ?? []), mention]);
    }
  }
  return [...byHead].flatMap(([head, mentions]) => {
    const first = mentions[0]!;
    const near = mentions.filter(
      (mention) =>
        sharedContext(mention, first) >= 1 &&
        [...mention.anchor.places].every(
          (place) =>
            first.anchor.places.size === 0 || [...first.anchor.places].some((other) => related.together(place, other)),
        ),
    );
    const numbers = new Set(near.map(({ quantity }) => quantity.point));
    const happenings = [...new Set(near.map(({ happening }) => happening))];
    if (
      numbers.size < 2 ||
      happenings.length < 2 ||
      new Set(near.map(({ telling }) => tellings[telling]!.twin)).size < 2
    )
      return [];
    const evidence = sortedEvidence(
      near.map((mention) => mention.evidence),
      order,
    );
    return [
      {
        kind: "difference" as const,
        about: aboutOf(near),
        evidence,
        items: [],
        why: `what is counted differs (${head}): ${happenings.join(" / ")}`,
      },
    ];
  });
}

/** At most this many figures that one report alone tells are worth an editor's first look. */
const MOST_SINGLE = 8;

/** What one report alone tells of people and harm in the event itself, where the story has three reports or more. */
export function singleDrafts(things: readonly Thing[], ids: readonly string[], { tellings }: FigureStory): Draft[] {
  if (tellings.length < 3) return [];
  return things
    .flatMap((thing, index) => {
      const [value] = thing.values;
      const mention = value?.mentions[0];
      if (thing.values.length !== 1 || mention === undefined || value!.reports.size !== 1) return [];
      if (mention.happening === null || !COUNTED.has(mention.happening) || mention.anchor.isPast || mention.isSupposed)
        return [];
      return [
        {
          kind: "single" as const,
          about: aboutOf(value!.mentions),
          evidence: [mention.evidence],
          items: [ids[index]!],
          why: "told by one report only",
        },
      ];
    })
    .slice(0, MOST_SINGLE);
}
