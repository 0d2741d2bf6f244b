import type { Measure } from "./meaning.ts";

/** Units by the number that the lexicon gives them. */
export const MEASURES: readonly Measure[] = [
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "quarter",
  "year",
  "decade",
  "century",
  "millennium",
  "weekend",
];

const numbered = (words: string, first: number): Record<string, number> =>
  Object.fromEntries(words.split(" ").flatMap((group, index) => group.split("/").map((word) => [word, first + index])));

const UNIT = numbered("second minute hour day week month quarter year decade century millennium weekend", 0);
const UNITS = numbered(
  "seconds minutes hours days weeks months quarters years decades centuries millennia weekends",
  0,
);

/**
 * Classes of words by the name that the rules' shapes call them by, each word with its number:
 * months 1–12, weekdays 1–7 from Monday, units as in `MEASURES`, numerals by value, zones in minutes east of Greenwich.
 */
export const LEXICON: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  month: numbered(
    "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct november/nov/novemer december/dec",
    1,
  ),
  weekday: numbered("monday tuesday wednesday thursday friday saturday sunday", 1),
  wday: numbered("mon tue/tues wed/weds thu/thur/thurs fri sat sun", 1),
  weekdays: numbered("mondays tuesdays wednesdays thursdays fridays saturdays sundays", 1),
  unit: UNIT,
  units: UNITS,
  measure: {
    ...UNIT,
    ...UNITS,
    ...numbered("sec/secs min/mins hr/hrs night/nights wk/wks mo/mos qtr/qtrs yr/yrs", 0),
  },
  season: numbered("spring summer fall winter", 0),
  autumn: { autumn: 2, springtime: 0, summertime: 1, wintertime: 3 },
  seasons: numbered("springs summers autumns winters", 0),
  numeral: {
    ...numbered(
      "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
      0,
    ),
    ...Object.fromEntries(
      "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, index) => [word, 20 + 10 * index]),
    ),
  },
  magnitude: { hundred: 100, thousand: 1000, million: 1e6 },
  vague: numbered("few couple several many some dozens hundreds thousands tens dozen ½ ¼ ¾", 0),
  "ordinal-word": {
    ...numbered(
      "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth",
      1,
    ),
    ...Object.fromEntries(
      "twentieth thirtieth fortieth fiftieth".split(" ").map((word, index) => [word, 20 + 10 * index]),
    ),
  },
  suffix: { st: 0, nd: 0, rd: 0, th: 0 },
  decades: Object.fromEntries(
    "twenties thirties forties fifties sixties seventies eighties nineties"
      .split(" ")
      .map((word, i) => [word, 20 + 10 * i]),
  ),
  ampm: { am: 0, pm: 12 },
  halfday: { a: 0, p: 12, am: 0, pm: 12 },
  zone: {
    gmt: 0,
    utc: 0,
    z: 0,
    ut: 0,
    bst: 60,
    wet: 0,
    cet: 60,
    cest: 120,
    eet: 120,
    eest: 180,
    msk: 180,
    est: -300,
    edt: -240,
    cst: -360,
    cdt: -300,
    mst: -420,
    mdt: -360,
    pst: -480,
    pdt: -420,
    et: -300,
    pt: -480,
    ct: -360,
    mt: -420,
    ist: 330,
    jst: 540,
    kst: 540,
    aest: 600,
    aedt: 660,
    sgt: 480,
    hkt: 480,
    pkt: 300,
    eat: 180,
    cat: 120,
    wat: 60,
    nzst: 720,
  },
  // −1 the one before, 0 the one of now, 1 the one after.
  relative: { last: -1, past: -1, this: 0, current: 0, next: 1, coming: 1, upcoming: 1, previous: -1 },
  early: { early: 0, late: 2, mid: 1, earlier: 0, later: 2 },
  edge: { beginning: 0, start: 0, outset: 0, opening: 0, middle: 1, end: 2, close: 2, ending: 2 },
  often: { hourly: 2, daily: 3, everyday: 3, nightly: 3, weekly: 4, monthly: 5, quarterly: 6, yearly: 7, annually: 7 },
  partOfDay: {
    morning: 0,
    mornings: 0,
    afternoon: 1,
    afternoons: 1,
    evening: 2,
    evenings: 2,
    night: 3,
    nights: 3,
    nite: 3,
    dawn: 4,
    daybreak: 4,
    sunrise: 4,
    dusk: 5,
    nightfall: 3,
    sunset: 5,
    daytime: 6,
  },
  hourName: { noon: 12, midday: 12, noonish: 12, midnight: 24 },
};

/** Words that take their full stop with them. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun sec secs min mins hr hrs yr yrs mo mos am pm".split(
    " ",
  ),
);
