/**
 * A readout of the made-up samples, put together by hand for the page's tests: every span is found
 * by its words, so that a changed sample breaks here and not in a picture. It is no expected output
 * of the pipeline; samples/EXPECTED.md is.
 */
import { readdirSync, readFileSync } from "node:fs";
import { findEditorial } from "../../src/read/credits/credits.ts";
import type {
  Entity,
  Evidence,
  FigureValue,
  Finding,
  Place,
  Readout,
  ReadoutCommitment,
  ReadoutFigure,
  ReadoutReport,
  ReadoutStatement,
  Rendering,
  TimelineEntry,
  Wording,
} from "../../src/reconcile/readout.ts";
import type { NameType, StatementMode } from "../../src/text/annotation.ts";

const folder = new URL("../../samples/", import.meta.url);

interface Source {
  readonly outlet: string;
  readonly published: string | null;
  readonly title: string;
}

const sources = JSON.parse(readFileSync(new URL("sources.json", folder), "utf8")) as Record<string, Source>;

const originsOf: Record<string, readonly string[]> = {
  "01": ["o1"],
  "02": ["o1"],
  "03": ["o1", "o2"],
  "04": ["o1"],
  "05": ["o3"],
  "06": ["o2"],
  "07": ["o4"],
  "08": ["o1", "o4"],
  "09": ["o4", "o5"],
  "10": ["o6"],
  "11": ["o7", "o3"],
  "12": ["o1"],
};

const reports: readonly ReadoutReport[] = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) => {
    const id = name.replace(/\.txt$/, "");
    const text = readFileSync(new URL(name, folder), "utf8");
    const source = sources[id]!;
    return {
      id,
      input: `samples/${name}`,
      outlet: source.outlet,
      title: source.title,
      published: source.published,
      url: null,
      sha256: "0".repeat(64),
      words: text.split(/\s+/).filter(Boolean).length,
      origins: originsOf[id.slice(0, 2)] ?? [],
      text,
      editorial: findEditorial(text),
    };
  });

/** The words in the report whose id begins with `number`; throws where the sample does not hold them. */
function at(number: string, words: string): Evidence {
  const report = reports.find((one) => one.id.startsWith(number))!;
  const start = report.text.indexOf(words);
  if (start < 0) throw new Error(`sample ${number} does not hold “${words}”`);
  return { report: report.id, start, end: start + words.length, text: words };
}

function mentions(...words: readonly (readonly [string, string])[]): Place[] {
  return words.map(([number, text]) => {
    const { report, start, end } = at(number, text);
    return { report, start, end };
  });
}

function entity(
  id: string,
  type: NameType,
  name: string,
  variants: readonly (readonly [string, number])[],
  found: readonly (readonly [string, string])[],
  roles: readonly (readonly [string, string])[] = [],
  merges: readonly string[] = [],
): Entity {
  return {
    id,
    type,
    name,
    variants: variants.map(([text, count]) => ({ text, reports: count })),
    roles: roles.map(([number, text]) => at(number, text)),
    mentions: mentions(...found),
    merges,
  };
}

const entities: readonly Entity[] = [
  entity(
    "e1",
    "person",
    "Aleksei Dzhorkan",
    [
      ["Aleksei Dzhorkan", 8],
      ["Alexey Jorkan", 1],
      ["Aleksey Djorkan", 1],
    ],
    [
      ["01", "Aleksei Dzhorkan"],
      ["05", "Alexey Jorkan"],
      ["09", "Aleksey Djorkan"],
      ["12", "Aleksei Dzhorkan"],
    ],
    [
      ["01", "Talvenia's water minister"],
      ["07", "Minister of Water Resources"],
    ],
    ["“Aleksei Dzhorkan” and “Alexey Jorkan”: both are water minister, and the names sound alike."],
  ),
  entity("e2", "person", "Irena Maslek", [["Irena Maslek", 4]], [["03", "Irena Maslek"]], [["12", "mayor of Orvin"]]),
  entity("e3", "person", "Tomas Maslek", [["Tomas Maslek", 7]], [["01", "Tomas Maslek"]], [["01", "a spokesman"]]),
  entity(
    "e4",
    "person",
    "Leyla Oruz",
    [
      ["Leyla Oruz", 3],
      ["Leila Oruz", 1],
    ],
    [
      ["07", "Leyla Oruz"],
      ["09", "Leila Oruz"],
    ],
  ),
  entity("e5", "person", "Pavla Strenik", [["Pavla Strenik", 7]], [["01", "Pavla Strenik"]], [["01", "Colonel"]]),
  entity("e6", "person", "Nadir Kelim", [["Nadir Kelim", 1]], [["06", "Nadir Kelim"]], [["06", "a hydrologist"]]),
  entity("e7", "organisation", "Hesk Hydro", [["Hesk Hydro", 8]], [["01", "Hesk Hydro"]]),
  entity("e8", "place", "Orvin", [["Orvin", 12]], [["01", "Orvin"]]),
  entity("e9", "place", "Kesmar", [["Kesmar", 12]], [["07", "Kesmar"]]),
];

type Told = readonly [number: string, mode: StatementMode, wording: Wording, cue: string | null, ...content: string[]];

function statement(
  id: string,
  speaker: string | null,
  said: string,
  origins: readonly string[],
  ...told: Told[]
): ReadoutStatement {
  const renderings: Rendering[] = told.map(([number, mode, wording, cue, ...content], nth) => ({
    report: at(number, content[0]!).report,
    statement: `${id}.${nth}`,
    source: [],
    cue: cue === null ? [] : mentions([number, cue]),
    content: content.map((words) => at(number, words)),
    mode,
    wording,
  }));
  return { id, class: "speech", speaker, said, negated: false, renderings, origins };
}

const river = '"We were told nothing until the river told us,"';

const statements: readonly ReadoutStatement[] = [
  statement(
    "s1",
    "e1",
    "2026-03-09",
    ["o1"],
    ...["01", "02", "03", "04"].map((number): Told => [number, "direct", "verbatim", "said", river]),
  ),
  statement(
    "s2",
    "e1",
    "2026-03-11",
    ["o1", "o7"],
    [
      "08",
      "direct",
      "verbatim",
      "told",
      '"The agreement is a good one if it is kept, and we will know by Thursday night whether it is kept,"',
    ],
    ["11", "direct", "trimmed", "said", '"The agreement is a good one,"'],
    [
      "09",
      "direct",
      "reworded",
      "noted",
      '"The agreement is a good one if they keep it […] on Thursday by night we shall know it"',
    ],
  ),
  statement(
    "s3",
    "e4",
    "2026-03-11",
    ["o1", "o5"],
    ["08", "direct", "verbatim", "said", '"We will open our books to the inspectors because we have nothing to hide,"'],
    [
      "09",
      "direct",
      "reworded",
      "declared",
      '"We shall open for the inspectors our account books, since there is nothing for us to conceal',
    ],
  ),
  statement(
    "s4",
    "e3",
    "2026-03-10",
    ["o3"],
    [
      "05",
      "direct",
      "verbatim",
      "says",
      '"We lost one gate, not the dam,"',
      '"The structure is sound, and the other five gates are working as they were designed to."',
    ],
    ["11", "direct", "trimmed", "told", '"We lost one gate, not the dam,"'],
  ),
  statement(
    "s5",
    "e2",
    "2026-03-09",
    ["o2"],
    [
      "03",
      "direct",
      "verbatim",
      "said",
      '"Nobody in Orvin heard a siren,"',
      '"The first warning was the noise of the bridge."',
    ],
  ),
  statement("s6", "e5", "2026-03-10", ["o3"], ["05", "direct", "verbatim", "tells", '"I count bodies, not rumours,"']),
  statement(
    "s7",
    "e3",
    "2026-03-09",
    ["o1"],
    ...["01", "02", "03"].map(
      (number): Told => [number, "indirect", "reported", "said", "that sirens had sounded at the dam"],
    ),
  ),
  statement(
    "s8",
    "e6",
    "2026-03-10",
    ["o2"],
    [
      "06",
      "indirect",
      "reported",
      "told",
      "The outflow through the broken gate on Monday was at least 3,100 cubic metres per second",
    ],
  ),
  statement(
    "s9",
    null,
    "2026-03-12",
    ["o6"],
    ["10", "direct", "verbatim", "said", '"Somebody will have to explain the other four."'],
  ),
];

type Bound = "=" | "~" | "<" | ">" | "-";

function value(
  number: string,
  words: string,
  modifier: Bound,
  low: number | null,
  high: number | null = low,
  source: string | null = null,
): FigureValue {
  const best = modifier === "=" || modifier === "~" ? low : null;
  const evidence = at(number, words);
  return {
    ...evidence,
    low: modifier === "<" || modifier === "~" ? null : low,
    best,
    high: modifier === ">" || modifier === "~" ? null : high,
    modifier: modifier === "-" ? "=" : modifier,
    of: null,
    source,
    origins: originsOf[number] ?? [],
  };
}

function figure(
  id: string,
  of: string,
  unit: string | null,
  status: ReadoutFigure["status"],
  view: ReadoutFigure["view"],
  ...values: FigureValue[]
): ReadoutFigure {
  return {
    id,
    of,
    unit,
    place: null,
    asOf: null,
    values,
    status,
    view,
    origins: [...new Set(values.flatMap((one) => one.origins))],
  };
}

const noView = { low: null, best: null, high: null, rule: "one value only" };

const figures: readonly ReadoutFigure[] = [
  figure(
    "f1",
    "killed",
    "people",
    "update",
    { low: 21, best: 21, high: 21, rule: "the latest value of the source that counts" },
    ...["01", "02", "03", "04"].map((number) => value(number, "Nine people", "=", 9)),
    value("05", "11 bodies", "=", 11, 11, "s6"),
    value("05", "At least 17 people", ">", 17),
    value("06", "at least 17 names", ">", 17),
    value("08", "14 people", "=", 14),
    value("09", "14 persons", "=", 14),
    value("10", "19 people", "=", 19),
    value("11", "16", "=", 16),
    value("12", "has risen to 21", "=", 21),
  ),
  figure(
    "f2",
    "outflow through the broken gate",
    "cubic metres per second",
    "contradiction",
    { low: null, best: null, high: null, rule: "no view: the values contradict each other" },
    value("05", "did not exceed 2,400 cubic metres per second", "<", 2400),
    value("06", "at least 3,100 cubic metres per second", ">", 3100, 3100, "s8"),
    value("09", "did not exceed 2.4 thousand cubic metres per second", "<", 2400),
  ),
  figure(
    "f3",
    "missing",
    "people",
    "update",
    noView,
    ...["01", "02", "03", "04"].map((number) => value(number, "at least 40", ">", 40)),
    value("08", "Between 25 and 30 people", "-", 25, 30),
    value("12", "Six people", "=", 6),
  ),
  figure(
    "f4",
    "people who left their homes",
    "people",
    "update",
    noView,
    ...["01", "02", "03", "04"].map((number) => value(number, "About 6,000 people", "~", 6000)),
    value("05", "more than 7,500 people", ">", 7500),
    value("08", "Nearly 8,000 people", "<", 8000),
    value("12", "nearly 8,000 people", "<", 8000),
  ),
  figure(
    "f5",
    "level of the reservoir",
    "metre",
    "update",
    noView,
    value("07", "149 metres", "=", 149),
    value("08", "147.5 metres", "=", 147.5),
    value("10", "144 metres", "=", 144),
    value("12", "143.2 metres", "=", 143.2),
  ),
  figure(
    "f6",
    "homes",
    null,
    "agreement",
    noView,
    ...["01", "02", "03"].map((number) => value(number, "Up to 300 homes", "<", 300)),
  ),
  figure("f7", "injured people", "people", "single", noView, value("06", "62 injured people", "=", 62)),
  figure(
    "f8",
    "drinking water",
    "tonne",
    "single",
    noView,
    value("05", "between 90 and 120 tonnes of drinking water", "-", 90, 120),
  ),
  figure("f9", "electricity", "percent", "single", noView, value("09", "35% of the electricity", "=", 35)),
];

function commitment(
  id: string,
  who: string | null,
  whoText: string | null,
  what: string,
  by: ReadoutCommitment["by"],
  strength: string,
  state: ReadoutCommitment["state"],
  ...evidence: Evidence[]
): ReadoutCommitment {
  return {
    id,
    who,
    whoText,
    what,
    by,
    strength,
    state,
    evidence,
    origins: [...new Set(evidence.flatMap((one) => originsOf[one.report.slice(0, 2)] ?? []))],
  };
}

const commitments: readonly ReadoutCommitment[] = [
  commitment(
    "c1",
    "e9",
    "Kesmar",
    "lower the level of the Hesk reservoir from 149 metres to 140 metres",
    { value: "2026-03-12T18:00", from: null, to: "2026-03-12T18:00" },
    "will",
    "reported late",
    at(
      "07",
      "will lower the level of the Hesk reservoir from 149 metres to 140 metres no later than 18:00 on 12 March 2026",
    ),
    at("08", "will lower the reservoir behind the damaged Hesk Dam to 140 metres by Thursday evening"),
    at("09", "has undertaken within 48 hours to lower the reservoir until the mark 140 metres"),
    at("12", "Kesmar has missed the deadline"),
  ),
  commitment(
    "c2",
    "e9",
    "Kesmar",
    "admit a group of up to twelve Talvenian inspectors to the dam",
    { value: "2026-03-16", from: null, to: "2026-03-17" },
    "will",
    "open",
    at("07", "will admit a group of up to twelve Talvenian inspectors to the dam by 16 March 2026"),
    at("08", "promised access for Talvenian inspectors by 16 March"),
    at("12", "its plan to admit Talvenian inspectors by Monday"),
  ),
  commitment(
    "c3",
    "e9",
    "Kesmar",
    "pay 18.5 million dollars to the residents of the affected places",
    { value: "2026-06-30", from: null, to: "2026-07-01" },
    "intends",
    "open",
    at("07", "intends to pay 18.5 million dollars to the residents of the affected places by 30 June 2026"),
    at("08", "intends to pay 18.5 million dollars to residents of the flooded places by the end of June"),
  ),
  commitment(
    "c4",
    "e1",
    "He",
    "drinking water would be restored in Orvin",
    { value: "2026-03-11", from: null, to: "2026-03-12" },
    "will",
    "reported done",
    at("01", "drinking water would be restored in Orvin by Wednesday"),
    at("11", "The supply was restored on Wednesday at eight in the evening"),
  ),
  commitment(
    "c5",
    "e7",
    "The operator",
    "repair them",
    { value: "2021", from: null, to: "2022-01-01" },
    "promises",
    "overdue, nothing reported",
    at("06", "promised to repair them by the end of 2021"),
  ),
  commitment(
    "c6",
    null,
    "Prime Minister Radko Venn",
    "visit Orvin",
    null,
    "will",
    "open",
    at("11", "will visit Orvin on Saturday"),
  ),
];

function entry(
  from: string,
  to: string,
  precision: TimelineEntry["precision"],
  history: boolean,
  what: Evidence,
  ...more: Evidence[]
): TimelineEntry {
  return { from, to, precision, history, what, evidence: [what, ...more] };
}

const timeline: readonly TimelineEntry[] = [
  entry(
    "1974-01-01",
    "1975-01-01",
    "year",
    true,
    at("01", "was completed in 1974"),
    at("12", "The dam was built in 1974"),
  ),
  entry("1998-01-01", "1999-01-01", "year", true, at("01", "In 1998 a flood below it killed 31 people")),
  entry(
    "2001-01-01",
    "2002-01-01",
    "year",
    true,
    at("01", "Three years later the two countries signed the Ruvan Treaty"),
    at("07", "the Ruvan Treaty of 2001"),
  ),
  entry(
    "2019-01-01",
    "2020-01-01",
    "year",
    true,
    at("06", "In 2019 an inspection of the Hesk Dam found cracks in two of its six gates"),
  ),
  entry(
    "2026-03-09",
    "2026-03-10",
    "day",
    false,
    at("01", "Gate No. 3 of the dam failed at about 4:40 a.m."),
    at("04", "Gate No. 3 of the dam failed at about 4:40 a.m."),
  ),
  entry("2026-03-10", "2026-03-11", "day", false, at("06", "was opened on Tuesday at nine in the evening")),
  entry(
    "2026-03-11",
    "2026-03-12",
    "day",
    false,
    at("11", "The supply was restored on Wednesday at eight in the evening"),
  ),
  entry("2026-03-13", "2026-03-14", "day", false, at("12", "the water stood at 143.2 metres at eight in the morning")),
];

const findings: readonly Finding[] = [
  {
    id: "x1",
    kind: "contradiction",
    about:
      "outflow through the broken gate: “did not exceed 2,400 cubic metres per second” · “at least 3,100 cubic metres per second”",
    evidence: [
      at("05", "did not exceed 2,400 cubic metres per second"),
      at("09", "did not exceed 2.4 thousand cubic metres per second"),
      at("06", "at least 3,100 cubic metres per second"),
    ],
    sides: [[0, 1], [2]],
    items: ["f2", "s8"],
    origins: 2,
    reports: 3,
    why: "At most 2,400 and at least 3,100 of the same thing on the same day leave no common value.",
  },
  {
    id: "x2",
    kind: "difference",
    about: "dead on 10 March: “11 bodies” · “At least 17 people”",
    evidence: [at("05", "11 bodies"), at("05", "At least 17 people"), at("06", "at least 17 names")],
    sides: [[0], [1, 2]],
    items: ["f1"],
    origins: 2,
    reports: 2,
    why: "Bodies recovered and people dead are not the same count.",
  },
  {
    id: "x3",
    kind: "update",
    about: "killed: “Nine people” · “14 people” · “has risen to 21”",
    evidence: [at("01", "Nine people"), at("08", "14 people"), at("12", "has risen to 21")],
    items: ["f1"],
    origins: 1,
    reports: 3,
    why: "Each later report gives a later day's count.",
  },
  {
    id: "x4",
    kind: "refinement",
    about: "lower the level of the Hesk reservoir: “no later than 18:00 on 12 March 2026” · “by Thursday evening”",
    evidence: [at("07", "no later than 18:00 on 12 March 2026"), at("08", "by Thursday evening")],
    sides: [[0], [1]],
    items: ["c1"],
    origins: 2,
    reports: 2,
    why: "18:00 on 12 March lies within “by Thursday evening” and is more exact.",
  },
  {
    id: "x5",
    kind: "altered-quote",
    about: "Aleksei Dzhorkan: “The agreement is a good one”",
    evidence: [
      at("08", "The agreement is a good one if it is kept, and we will know by Thursday night whether it is kept"),
      at("11", "The agreement is a good one"),
    ],
    sides: [[0], [1]],
    items: ["s2"],
    origins: 2,
    reports: 2,
    why: "The shorter quotation leaves out “if it is kept”.",
  },
  {
    id: "x6",
    kind: "agreement",
    about: "pay 18.5 million dollars",
    evidence: [at("07", "18.5 million dollars"), at("08", "18.5 million dollars"), at("10", "18.5 million dollars")],
    items: ["c3"],
    origins: 2,
    reports: 3,
    why: "Equal values of the same thing.",
  },
  {
    id: "x7",
    kind: "single",
    about: "Irena Maslek: “Nobody in Orvin heard a siren”",
    evidence: [at("03", '"Nobody in Orvin heard a siren,"')],
    items: ["s5"],
    origins: 1,
    reports: 1,
    why: "No other report carries it.",
  },
];

function passage(from: string, to: string, words: string): { from: Place; to: Place } {
  return { from: mentions([from, words])[0]!, to: mentions([to, words])[0]! };
}

const lead = "Nine people were killed and at least 40 are missing after a gate gave way";

/** The twelve samples as one readout. */
export const handReadout: Readout = {
  schema: "readout/1",
  title: "Kesmar misses deadline for Hesk reservoir, toll rises to 21",
  from: "2026-03-09",
  to: "2026-03-13",
  reports,
  entities,
  statements,
  figures,
  commitments,
  timeline,
  findings,
  provenance: {
    copies: [
      {
        from: reports[0]!.id,
        to: reports[1]!.id,
        kind: "copy",
        share: 0.99,
        passages: [passage("01", "02", lead)],
        why: "266 of its 268 words stand in report 1.",
      },
      {
        from: reports[0]!.id,
        to: reports[2]!.id,
        kind: "copy",
        share: 0.78,
        passages: [passage("01", "03", lead)],
        why: "One paragraph is its own.",
      },
      {
        from: reports[0]!.id,
        to: reports[3]!.id,
        kind: "partial",
        share: 0.91,
        passages: [passage("01", "04", lead)],
        why: "Shortened.",
      },
    ],
    relays: [
      { ...mentions(["11", "told the broadcaster Ostrel One"])[0]!, kind: "relay" as const, source: "Ostrel One" },
      {
        ...mentions(["12", "quoted as saying by Kesmar Television"])[0]!,
        kind: "relay" as const,
        source: "Kesmar Television",
      },
    ],
    origins: [
      {
        id: "o1",
        name: "Talpress",
        kind: "agency",
        reports: ["01", "02", "03", "04", "08", "12"].map((number) => at(number, "e").report),
      },
      {
        id: "o2",
        name: "Orvin Courier",
        kind: "outlet",
        reports: ["03", "06"].map((number) => at(number, "e").report),
      },
      { id: "o3", name: "Ostrel One", kind: "outlet", reports: ["05", "11"].map((number) => at(number, "e").report) },
      {
        id: "o4",
        name: "Joint statement",
        kind: "document",
        reports: ["07", "08", "09"].map((number) => at(number, "e").report),
      },
      { id: "o5", name: "Ruvan-Inform", kind: "outlet", reports: [at("09", "e").report] },
      { id: "o6", name: "Ruvan Basin Relief", kind: "document", reports: [at("10", "e").report] },
      { id: "o7", name: "Talvenia Today", kind: "outlet", reports: [at("11", "e").report] },
    ],
    distinctTexts: 9,
  },
  messages: [
    {
      stage: "take",
      rule: "no date",
      place: null,
      level: "warning",
      reason: "samples/09-ruvan-inform.txt carries no date; give one with --published.",
    },
  ],
};
