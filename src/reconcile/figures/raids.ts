import type { Telling } from "../telling.ts";
import type { FigureMention } from "./mention.ts";
import type { Pair } from "./pairs.ts";

/** Words of a deed in which people are seized at once: their number does not grow as that of arrests at a protest does. */
const RAIDS: ReadonlySet<string> = new Set(
  "raid raids sweep sweeps bust busts roundup swoop swoops dragnet crackdown sting".split(" "),
);
const FEWEST = 10;
const MOST_RATIO = 1.5;

/** Exact numbers of people seized in one raid of one day, told by reports of no two days: "99 seized on Tuesday", "89 arrested". */
export function areOfOneRaid([a, b]: Pair, tellings: readonly Telling[]): boolean {
  const [x, y] = [a.quantity.point, b.quantity.point].sort((one, other) => one - other) as [number, number];
  return (
    isSeizure(a) &&
    isSeizure(b) &&
    x >= FEWEST &&
    y <= MOST_RATIO * x &&
    a.figure.time !== null &&
    a.figure.time === b.figure.time &&
    dayOf(a, tellings) === dayOf(b, tellings) &&
    [a, b].some((mention) => tellsOfRaid(mention, tellings[mention.telling]!))
  );
}

function isSeizure({ happening, quantity, isRisen, isRenewed }: FigureMention): boolean {
  return (
    happening === "capture" &&
    quantity.dimension === "people" &&
    quantity.sharpness === "exact" &&
    !isRisen &&
    !isRenewed
  );
}

function dayOf({ telling }: FigureMention, tellings: readonly Telling[]): string | null {
  return tellings[telling]!.report.published?.slice(0, 10) ?? null;
}

function tellsOfRaid({ clause }: FigureMention, { words }: Telling): boolean {
  let from = clause.from;
  let to = clause.to;
  while (from > 0 && words[from - 1]!.sentence === clause.sentence) from--;
  while (to < words.length && words[to]!.sentence === clause.sentence) to++;
  return words.slice(from, to).some(({ lower }) => RAIDS.has(lower));
}
