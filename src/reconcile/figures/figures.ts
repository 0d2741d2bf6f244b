import type { Entities } from "../entities/entities.ts";
import type { Draft } from "../findings/draft.ts";
import type { Origins } from "../origins/origins.ts";
import type { Evidence, FigureStatus, ReadoutFigure } from "../readout.ts";
import { sortedEvidence, type Telling } from "../telling.ts";
import { ageDrafts } from "./ages.ts";
import { currencyDrafts } from "./currencies.ts";
import { draftsOf, scopeDrafts, singleDrafts } from "./figure-drafts.ts";
import { figureStory } from "./figure-story.ts";
import { type FigureMention, mentionOf } from "./mention.ts";
import { openCounts, openVerdicts } from "./open-counts.ts";
import { withNeighbours } from "./rows.ts";
import { sameSentenceDrafts } from "./same-sentence.ts";
import { casualtyDrafts, narrowedDrafts } from "./scope.ts";
import { speakersOf } from "./speakers.ts";
import { sumDrafts } from "./sums.ts";
import { type Thing, thingsOf } from "./values.ts";
import { viewOf } from "./view.ts";

/** The figures of a story and what they mean for each other. */
export interface Figures {
  readonly list: readonly ReadoutFigure[];
  readonly drafts: readonly Draft[];
  /** Places of figures that reports agree on: a clause that says no more needs no finding of its own. */
  readonly agreed: ReadonlySet<string>;
}

export interface FiguresInput {
  readonly tellings: readonly Telling[];
  readonly entities: Entities;
  readonly origins: Origins;
  readonly order: ReadonlyMap<string, number>;
  /** The readout statement behind a report's own statement id. */
  statementId(telling: number, statement: string | null): string | null;
}

/** Joins the figures that count one thing, and compares what each report says of it. */
export function figuresOf({ tellings, entities, origins, order, statementId }: FiguresInput): Figures {
  const mentions = tellings.flatMap((telling) =>
    withNeighbours(
      telling,
      telling.reading.figures.flatMap((figure) => {
        const mention = mentionOf(telling, figure, speakersOf(telling, figure, entities));
        return mention === null ? [] : [mention];
      }),
    ),
  );
  const story = figureStory(tellings, mentions, order);
  const things = thingsOf(mentions, story.related);
  const open = openVerdicts(
    things,
    tellings.filter(({ index, twin }) => index === twin).flatMap(openCounts),
    story.related,
    ({ telling }) => tellings[telling]!.twin,
  );
  const drafts: Draft[] = [];
  const agreed = new Set<string>();
  const list = things.map((thing, index) => {
    const id = `f${index + 1}`;
    const found = draftsOf(thing, id, story, open.get(thing) ?? []);
    drafts.push(...found);
    for (const { mentions: alike, reports } of thing.values) {
      if (reports.size > 1)
        for (const { telling, figure } of alike) agreed.add(`${tellings[telling]!.report.id} ${figure.start}`);
    }
    return figureOf(thing, id, found, { tellings, entities, origins, order, statementId });
  });
  drafts.push(
    ...currencyDrafts(mentions, story),
    ...sumDrafts(mentions, story),
    ...narrowedDrafts(mentions, story),
    ...casualtyDrafts(mentions, story),
    ...scopeDrafts(things, story),
  );
  drafts.push(
    ...singleDrafts(
      things,
      list.map(({ id }) => id),
      story,
    ),
  );
  const left = leftOut(mentions, things, list);
  drafts.push(
    ...sameSentenceDrafts(tellings, ({ index }, start) => left.has(`${index} ${start}`), order),
    ...ageDrafts(tellings, order),
  );
  return { list, drafts, agreed };
}

/** Where figures stand that still run, or that have been set against another value. */
function leftOut(
  mentions: readonly FigureMention[],
  things: readonly Thing[],
  list: readonly ReadoutFigure[],
): ReadonlySet<string> {
  const compared = things.flatMap(({ values }, index) =>
    /^(?:single|agreement)$/.test(list[index]!.status) ? [] : values.flatMap((value) => value.mentions),
  );
  const left = [...mentions.filter(({ isRunning }) => isRunning), ...compared];
  return new Set(left.map(({ telling, figure }) => `${telling} ${figure.number.start}`));
}

const SEVERITY: readonly FigureStatus[] = ["contradiction", "update", "difference", "refinement", "agreement"];

function figureOf(
  thing: Thing,
  id: string,
  drafts: readonly Draft[],
  { tellings, origins, order, statementId }: FiguresInput,
): ReadoutFigure {
  const mentions = thing.values.flatMap((value) => value.mentions);
  const first = mentions[0]!;
  const values = sortedEvidence(
    mentions.map((mention) => ({
      ...figurePlace(tellings[mention.telling]!, mention),
      low: mention.figure.low,
      best: mention.figure.best,
      high: mention.figure.high,
      modifier: mention.figure.modifier,
      of: mention.figure.of?.text ?? null,
      source: statementId(mention.telling, mention.figure.source),
      origins: origins.at(tellings[mention.telling]!, mention.figure),
    })),
    order,
  );
  return {
    id,
    of: commonest(mentions.map((mention) => mention.figure.of?.text ?? null)),
    unit: first.figure.unit,
    place: commonest(mentions.map((mention) => mention.figure.place?.text ?? null)),
    asOf: commonest(mentions.map((mention) => mention.figure.time)),
    values,
    status: SEVERITY.find((kind) => drafts.some((draft) => draft.kind === kind)) ?? "single",
    view: viewOf(thing),
    origins: [...new Set(values.flatMap((value) => value.origins))],
  };
}

function figurePlace(telling: Telling, { figure }: FigureMention): Evidence {
  return {
    report: telling.report.id,
    start: figure.start,
    end: figure.end,
    text: telling.report.text.slice(figure.start, figure.end),
  };
}

/** The value that stands most often; of two, the first. */
function commonest(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
