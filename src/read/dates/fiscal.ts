import { wordAt } from "./numerals.ts";
import type { Pieces } from "./pieces.ts";

/** When a country's fiscal year begins, and which calendar year it is called after: the one it begins or ends in. */
export interface FiscalYear {
  readonly month: number;
  readonly day: number;
  readonly namedAfter: "start" | "end";
}

const OCTOBER: FiscalYear = { month: 10, day: 1, namedAfter: "end" };
const JULY: FiscalYear = { month: 7, day: 1, namedAfter: "end" };
const APRIL_START: FiscalYear = { month: 4, day: 1, namedAfter: "start" };
const APRIL_END: FiscalYear = { month: 4, day: 1, namedAfter: "end" };
const JANUARY: FiscalYear = { month: 1, day: 1, namedAfter: "start" };

/** The governments' fiscal years, by the words that name the country; a company's own is not known. */
export const FISCAL_YEARS: Readonly<Record<string, FiscalYear>> = {
  federal: OCTOBER,
  congress: OCTOBER,
  pentagon: OCTOBER,
  washington: OCTOBER,
  american: OCTOBER,
  thailand: OCTOBER,
  thai: OCTOBER,
  australia: JULY,
  australian: JULY,
  canberra: JULY,
  pakistan: JULY,
  pakistani: JULY,
  islamabad: JULY,
  egypt: JULY,
  egyptian: JULY,
  bangladesh: JULY,
  kenya: JULY,
  kenyan: JULY,
  nepal: { month: 7, day: 16, namedAfter: "end" },
  japan: APRIL_START,
  japanese: APRIL_START,
  tokyo: APRIL_START,
  canada: APRIL_START,
  canadian: APRIL_START,
  ottawa: APRIL_START,
  india: APRIL_END,
  indian: APRIL_END,
  delhi: APRIL_END,
  singapore: APRIL_START,
  africa: APRIL_START,
  african: APRIL_START,
  britain: APRIL_START,
  british: APRIL_START,
  uk: APRIL_START,
  whitehall: APRIL_START,
  zealand: JULY,
  iran: { month: 3, day: 21, namedAfter: "start" },
  iranian: { month: 3, day: 21, namedAfter: "start" },
  china: JANUARY,
  chinese: JANUARY,
  russia: JANUARY,
  russian: JANUARY,
  germany: JANUARY,
  german: JANUARY,
  france: JANUARY,
  french: JANUARY,
  brazil: JANUARY,
  brazilian: JANUARY,
  turkey: JANUARY,
  turkish: JANUARY,
  iraq: JANUARY,
  iraqi: JANUARY,
};

const REACH = 25;

/** The fiscal year of the country that the words around a piece name; null where none is named. */
export function fiscalYearNear(pieces: Pieces, at: number): FiscalYear | null {
  for (let step = 1; step <= REACH; step += 1) {
    for (const place of [at - step, at + step]) {
      const found = FISCAL_YEARS[wordAt(pieces, place)];
      if (found !== undefined) return found;
    }
  }
  return null;
}
