import type { Telling } from "../telling.ts";
import { withoutDoubles } from "./heads.ts";
import type { FigureMention } from "./mention.ts";

/** Between a figure and the next of its row: "44% with Norland, 55% …". */
const LONGEST_GAP = 60;
/** "Two million euros (£1.7m, $2.6m)": nothing but a bracket or a comma stands between sums that are one sum. */
const CONVERTS = /^[\s,;/(–-]*(?:or |about |around |some )?$/;

/**
 * What a figure's neighbours in its sentence tell of it: what a bare number counts, which place each number of a row belongs to,
 * and that "another 70" wounded beside ten dead are all who were wounded.
 */
export function withNeighbours(telling: Telling, mentions: readonly FigureMention[]): FigureMention[] {
  const filled: FigureMention[] = [];
  for (const mention of mentions) filled.push(filledFrom(telling, mention, filled[filled.length - 1]));
  return inPlaces(telling, conversionsJoined(telling, filled));
}

/** "Two million euros (£1.7m, $2.6m) in gems": what stands beside one of them is said of all. */
function conversionsJoined(telling: Telling, mentions: readonly FigureMention[]): FigureMention[] {
  const joined: FigureMention[] = [];
  for (let from = 0; from < mentions.length; ) {
    let to = from + 1;
    while (to < mentions.length && convert(telling, mentions[to - 1]!, mentions[to]!)) to++;
    const row = mentions.slice(from, to);
    const heads = new Set(row.flatMap((mention) => [...mention.heads]));
    const context = new Set(row.flatMap((mention) => [...mention.context]));
    joined.push(...(row.length > 1 ? row.map((mention) => ({ ...mention, heads, context })) : row));
    from = to;
  }
  return joined;
}

function convert(telling: Telling, a: FigureMention, b: FigureMention): boolean {
  return (
    isMoney(a) &&
    isMoney(b) &&
    a.clause.sentence === b.clause.sentence &&
    a.quantity.dimension !== b.quantity.dimension &&
    a.figure.end <= b.figure.start &&
    CONVERTS.test(telling.report.text.slice(a.figure.end, b.figure.start))
  );
}

function filledFrom(telling: Telling, mention: FigureMention, before: FigureMention | undefined): FigureMention {
  if (
    before === undefined ||
    before.clause.sentence !== mention.clause.sentence ||
    before.figure.start >= mention.figure.start
  )
    return mention;
  const { text } = telling.report;
  const gap = text.slice(before.figure.end, mention.figure.start);
  if (convert(telling, before, mention)) {
    const { happening, anchor, isPart } = before;
    return { ...mention, happening, anchor, isPart };
  }
  if (isMagnitude(before) && isBare(mention)) {
    const { heads, happening, frame, isRunning, anchor } = before;
    const { dimension, unit } = before.quantity;
    return {
      ...mention,
      heads,
      happening,
      frame,
      isRunning,
      anchor,
      quantity: { ...mention.quantity, dimension, unit },
    };
  }
  const { dimension } = mention.quantity;
  if (isShare(mention) && before.quantity.dimension === dimension && gap.length <= LONGEST_GAP) {
    const isOfItsOwn = /^ ?of\b/.test(text.slice(mention.figure.end, mention.figure.end + 4));
    return isOfItsOwn ? mention : { ...mention, heads: before.heads };
  }
  if (OF_THEM.test(text.slice(mention.figure.number.end, mention.figure.number.end + 24)) && isPeopleOrThings(before)) {
    const heads = withoutDoubles(new Set([...before.heads, ...mention.heads]));
    return { ...mention, heads, isPart: false };
  }
  const isBesides =
    (mention.isPart || mention.isRest) &&
    mention.happening !== null &&
    before.happening !== null &&
    mention.happening !== before.happening &&
    before.quantity.dimension === "people" &&
    !/\bof (?:the|its|his|her|their|our|those|these|them)\b/.test(
      text.slice(mention.figure.number.end, mention.clause.end),
    );
  return isBesides ? { ...mention, isPart: false, isRest: false } : mention;
}

/** "3,000 soldiers, 900 of them Sudrians": the number is of all Sudrian soldiers. */
const OF_THEM = /^ of (?:them|whom|these|those)(?: (?:are|were))? \p{Lu}/u;

function isPeopleOrThings({ quantity }: FigureMention): boolean {
  return quantity.dimension === "people" || quantity.dimension === "count";
}

function isBare({ heads, happening, frame, figure, quantity }: FigureMention): boolean {
  return (
    heads.size === 0 &&
    happening === null &&
    frame === null &&
    (figure.unit === null || quantity.dimension === "number") &&
    !/^ones?$/i.test(figure.text.trim())
  );
}

function isMagnitude({ frame }: FigureMention): boolean {
  return frame?.name === "magnitude";
}

function isShare({ quantity }: FigureMention): boolean {
  return quantity.dimension === "percent" || quantity.dimension === "share";
}

function isMoney({ quantity }: FigureMention): boolean {
  return /^[A-Z]{3}$/.test(quantity.dimension);
}

/** "52 percent in Norland and 82 percent in Sudria": each number of a row has the place beside it, behind it or before it. */
function inPlaces(telling: Telling, mentions: readonly FigureMention[]): FigureMention[] {
  const placed = [...mentions];
  for (let from = 0; from < mentions.length; ) {
    let to = from + 1;
    while (to < mentions.length && isOneRow(mentions[to - 1]!, mentions[to]!)) to++;
    if (to - from > 1 || isShare(mentions[from]!)) {
      const own = placesOfRow(telling, mentions.slice(from, to));
      own.forEach((place, index) => {
        const mention = mentions[from + index]!;
        if (place !== null)
          placed[from + index] = {
            ...mention,
            anchor: { ...mention.anchor, places: new Set([place]), isOwnPlace: true },
          };
      });
    }
    from = to;
  }
  return placed;
}

function isOneRow(a: FigureMention, b: FigureMention): boolean {
  return (
    a.clause.sentence === b.clause.sentence &&
    a.quantity.dimension === b.quantity.dimension &&
    a.quantity.dimension !== "length" &&
    a.frame === null &&
    b.frame === null &&
    b.figure.start - a.figure.end <= 2 * LONGEST_GAP
  );
}

function placesOfRow(telling: Telling, row: readonly FigureMention[]): (string | null)[] {
  const last = row[row.length - 1]!;
  const between = (start: number, end: number) =>
    telling.places.filter((place) => start <= place.start && place.end <= end).map(({ idea }) => idea);
  const behind = row.map(({ figure, clause }, index) => {
    const next = row[index + 1]?.figure.start ?? Math.max(clause.end, figure.end);
    return between(figure.end, Math.min(next, figure.end + LONGEST_GAP))[0] ?? null;
  });
  if (behind[row.length - 1] !== null) return behind;
  const before = row.map(({ figure, clause }, index) => {
    const start = row[index - 1]?.figure.end ?? clause.start;
    return between(Math.max(start, figure.start - LONGEST_GAP), figure.start).pop() ?? null;
  });
  return last.clause.start <= last.figure.start && before.every((place) => place !== null)
    ? before
    : row.map(() => null);
}
