import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Grouping } from "../group/grouping.ts";
import type { Commitment, DateExpression, Figure, Name, Reading, Statement } from "../text/annotation.ts";
import type { Report } from "../text/report.ts";
import { reconcile } from "./reconcile.ts";

const NO_GROUPING: Grouping = { stories: [], copies: [] };

interface Made {
  readonly names?: readonly (readonly [string, Name["type"], string?])[];
  readonly figures?: readonly (readonly [string, number, Partial<Figure>?])[];
  readonly quotes?: readonly (readonly [string, string])[];
  readonly dates?: readonly (readonly [string, string])[];
  /** Who, what, the words of the deadline, its value. */
  readonly promises?: readonly (readonly [string, string, string, string])[];
}

/** A made-up report with a reading that finds just the words it is told to find. */
function made(
  id: string,
  published: string | null,
  text: string,
  { names = [], figures = [], quotes = [], dates = [], promises = [] }: Made = {},
) {
  const at = (words: string) => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`“${words}” does not stand in report ${id}`);
    return { start, end: start + words.length, text: words };
  };
  const everywhere = (words: string) =>
    [...text.matchAll(new RegExp(words, "g"))].map(({ index }) => ({
      start: index,
      end: index + words.length,
      text: words,
    }));
  const report: Report = {
    id,
    text,
    sha256: id,
    input: `${id}.txt`,
    title: null,
    outlet: `Outlet ${id}`,
    url: null,
    published,
    lang: "en",
  };
  const reading: Reading = {
    schema: "readout.reading/1",
    id,
    sha256: id,
    published,
    lang: "en",
    sentences: [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({ start: index, end: index + line.length })),
    names: names.flatMap(([words, type, entity]) =>
      everywhere(words).map((span): Name => ({ ...span, type, entity: entity ?? words, by: "name" })),
    ),
    dates: dates.map(
      ([words, value]): DateExpression => ({
        ...at(words),
        type: value.includes("T") ? "TIME" : "DATE",
        value,
        mod: null,
        from: value.slice(0, 10),
        to: value.slice(0, 10),
        anchor: null,
        implied: [],
        rule: "made up",
      }),
    ),
    figures: figures.map(([words, number, more]): Figure => {
      const digits = /[\d,]+/.exec(words)?.[0] ?? words;
      const span = at(words);
      const start = span.start + words.indexOf(digits);
      return {
        ...span,
        number: { start, end: start + digits.length },
        low: number,
        best: number,
        high: number,
        modifier: "=",
        unit: null,
        of: null,
        place: null,
        time: null,
        source: null,
        rule: "made up",
        ...more,
      };
    }),
    statements: quotes.map(
      ([words, speaker], index): Statement => ({
        id: `s${index}`,
        mode: "direct",
        class: "speech",
        source: [],
        cue: [],
        content: [at(words)],
        speaker: { entity: speaker, name: speaker },
        addressee: null,
        medium: null,
        time: null,
        rule: "made up",
      }),
    ),
    commitments: promises.map(
      ([who, what, deadline, by], index): Commitment => ({
        id: `c${index}`,
        statement: null,
        who: { ...at(who), entity: who },
        what: at(what),
        by: {
          ...at(deadline),
          value: by,
          from: by.length > 4 ? by : `${by}-01-01`,
          to: by.length > 4 ? by : `${Number(by) + 1}-01-01`,
          mod: null,
        },
        strength: "intends",
        rule: "made up",
      }),
    ),
    credits: [],
    editorial: [],
    messages: [],
  };
  return { report, reading };
}

const people = { unit: "people" } as const;
const story = [
  made(
    "a",
    "2024-03-02",
    "A ferry sank off Brakka, killing 12 people.\nBrakka, home to 40,000 people, mourned.\n“We will find out who is to blame and we will not rest,” Ana Lind said.\nNorland intends to raise the wreck in 2025.",
    {
      names: [
        ["Brakka", "place"],
        ["Ana Lind", "person"],
        ["Norland", "place"],
      ],
      figures: [
        ["12 people", 12, people],
        ["40,000 people", 40_000, people],
      ],
      quotes: [["We will find out who is to blame and we will not rest", "Ana Lind"]],
      promises: [["Norland", "raise the wreck in 2025", "in 2025", "2025"]],
    },
  ),
  made(
    "b",
    "2024-03-04",
    "The ferry sank off Brakka, killing 19 people.\nBrakka, home to 40,000 people, buried its dead.\n“We will find out who is to blame,” Lind said.\nNorland intends to raise the wreck by 30 June 2025.",
    {
      names: [
        ["Brakka", "place"],
        ["Lind", "person"],
        ["Norland", "place"],
      ],
      figures: [
        ["19 people", 19, people],
        ["40,000 people", 40_000, people],
      ],
      quotes: [["We will find out who is to blame", "Lind"]],
      promises: [["Norland", "raise the wreck by 30 June 2025", "by 30 June 2025", "2025-06-30"]],
    },
  ),
  made(
    "c",
    "2024-03-04",
    "Brakka, home to 90,000 people, is an island.\nAbout 20 people died when the ferry sank off Brakka.\n“We will soon find out who is to blame,” Ana Lynd said.",
    {
      names: [
        ["Brakka", "place"],
        ["Ana Lynd", "person"],
      ],
      figures: [
        ["90,000 people", 90_000, people],
        ["About 20 people", 20, { ...people, low: null, high: null, modifier: "~" }],
      ],
      quotes: [["We will soon find out who is to blame", "Ana Lynd"]],
    },
  ),
];
const kinds = (readout: ReturnType<typeof reconcile>) => readout.findings.map(({ kind, about }) => `${kind}: ${about}`);
const readout = reconcile(story, NO_GROUPING);

describe("a story of three made-up reports", () => {
  it("finds one contradiction: the two numbers of inhabitants, side against side", () => {
    const found = readout.findings.filter(({ kind }) => kind === "contradiction");
    expect(found).toHaveLength(1);
    expect(found[0]!.sides!.map((side) => side.map((index) => found[0]!.evidence[index]!.report))).toEqual([
      ["a", "b"],
      ["c"],
    ]);
  });

  it("takes a toll that grew for an update, and a rounded one for a difference", () => {
    const killed = readout.findings.filter(({ evidence }) => evidence.some(({ text }) => text.includes("killing")));
    expect(killed.map(({ kind }) => kind)).toContain("update");
    expect(killed.map(({ kind }) => kind)).not.toContain("contradiction");
    expect(readout.findings.find(({ why }) => why.startsWith("rounding"))?.kind).toBe("difference");
  });

  it("shows what was changed within a quotation, word by word", () => {
    expect(readout.findings.find(({ kind }) => kind === "altered-quote")?.why).toContain("only Outlet c has “soon”");
  });

  it("joins spellings and a bare family name to one person, with the reason", () => {
    const persons = readout.entities.filter(({ type }) => type === "person");
    expect(persons.map(({ variants }) => variants.map(({ text }) => text).sort())).toEqual([
      ["Ana Lind", "Ana Lynd", "Lind"],
    ]);
    expect(persons[0]!.merges).toHaveLength(2);
  });

  it("joins a promise told twice and finds the sharper deadline", () => {
    expect(readout.commitments).toHaveLength(1);
    expect(readout.commitments[0]!.by?.value).toBe("2025-06-30");
    expect(
      readout.findings.some(({ kind, items }) => kind === "refinement" && items.includes(readout.commitments[0]!.id)),
    ).toBe(true);
  });
});

describe("what reconcile promises", () => {
  it("quotes every piece of evidence exactly", () => {
    const texts = new Map(readout.reports.map(({ id, text }) => [id, text]));
    for (const { evidence } of readout.findings)
      for (const { report, start, end, text } of evidence) expect(texts.get(report)!.slice(start, end)).toBe(text);
  });

  it("gives the same in any order of the reports", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(story, { minLength: story.length }), (shuffled) => {
        expect(reconcile(shuffled, NO_GROUPING)).toEqual(readout);
      }),
    );
  });

  it("finds nothing but agreement between a report and itself", () => {
    const twin = { report: { ...story[0]!.report, id: "a2" }, reading: { ...story[0]!.reading, id: "a2" } };
    for (const { kind } of reconcile([story[0]!, twin], NO_GROUPING).findings) expect(kind).toBe("agreement");
  });

  it("finds nothing but agreement even where a report gives two numbers itself", () => {
    const text = "The ferry sank, killing 12 people, the guard said.\nThe mayor said it sank, killing 15 people.";
    const figures = [
      ["12 people", 12, people],
      ["15 people", 15, people],
    ] as const;
    const items = ["p", "q"].map((id) => made(id, "2024-03-02", text, { figures }));
    for (const { kind } of reconcile(items, NO_GROUPING).findings) expect(kind).toBe("agreement");
    const other = made("r", "2024-03-02", text.replace("The mayor", "A witness"), { figures });
    expect(reconcile([items[0]!, other], NO_GROUPING).findings.some(({ kind }) => kind === "difference")).toBe(true);
  });

  it("counts no new origin for an exact copy", () => {
    const copy = {
      report: { ...story[1]!.report, id: "z", outlet: "Another outlet" },
      reading: { ...story[1]!.reading, id: "z" },
    };
    const withCopy = reconcile([...story, copy], NO_GROUPING);
    expect(withCopy.provenance.origins.map(({ name }) => name)).toEqual(
      readout.provenance.origins.map(({ name }) => name),
    );
    expect(withCopy.provenance.distinctTexts).toBe(3);
    for (const finding of withCopy.findings.filter(({ kind }) => kind === "agreement" || kind === "contradiction")) {
      const before = readout.findings.find(({ kind, about }) => kind === finding.kind && about === finding.about);
      if (before) expect(finding.origins).toBe(before.origins);
    }
  });

  it("leaves out a rejected finding and keeps apart what a person keeps apart", () => {
    const first = readout.findings.find(({ kind }) => kind === "contradiction")!;
    const rejected = reconcile(story, NO_GROUPING, [
      { kind: "reject", places: first.evidence, reason: "the town and the island" },
    ]);
    expect(kinds(rejected)).not.toContain(`contradiction: ${first.about}`);
    const mention = (item: (typeof story)[number], words: string) => ({
      report: item.report.id,
      start: item.report.text.indexOf(words),
      end: item.report.text.indexOf(words) + words.length,
    });
    const apart = reconcile(story, NO_GROUPING, [
      {
        kind: "not same",
        places: [mention(story[0]!, "Ana Lind"), mention(story[2]!, "Ana Lynd")],
        reason: "two sisters",
      },
    ]);
    expect(apart.entities.filter(({ type }) => type === "person")).toHaveLength(2);
  });

  it("never merges two people who only share a family name", () => {
    const two = [
      made("a", null, "Fergus Moor spoke.", { names: [["Fergus Moor", "person"]] }),
      made("b", null, "Adele Moor spoke.", { names: [["Adele Moor", "person"]] }),
      made("c", null, "Moor spoke.", { names: [["Moor", "person"]] }),
    ];
    expect(reconcile(two, NO_GROUPING).entities).toHaveLength(3);
  });

  it("takes any Unicode, and reports without words", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 80 }), { maxLength: 4 }), (texts) => {
        const items = texts.map((text, index) => made(`r${index}`, null, text));
        expect(() => reconcile(items, NO_GROUPING)).not.toThrow();
      }),
    );
  });
});

describe("what must not be called a contradiction", () => {
  const quiet: readonly (readonly [string, string, string])[] = [
    [
      "two events of one kind",
      "On 3 May the boat Alma sank with 4 crates.",
      "On 19 May the boat Bella sank with 9 crates.",
    ],
    ["a part and the whole", "The navy stopped 3 boats.", "The navy searched 2 of the boats."],
    ["an addition", "Police found 5 rifles.", "Police found another 3 rifles."],
    ["what may be", "A quake of 6 can ruin 40 houses.", "A quake ruined 7 houses."],
  ];
  it.each(quiet)("%s", (_, first, second) => {
    const figure = (text: string) => {
      const words = /\d+(?= (?!May|can)\w+)/g;
      const last = [...text.matchAll(words)].pop()!;
      return [
        [
          last[0],
          Number(last[0]),
          {
            of: {
              start: last.index + last[0].length + 1,
              end: text.length - 1,
              text: text.slice(last.index + last[0].length + 1, -1),
            },
          },
        ],
      ] as const;
    };
    const items = [
      made("a", "2024-05-20", first, { figures: figure(first) }),
      made("b", "2024-05-20", second, { figures: figure(second) }),
      made("c", "2024-05-20", `${second} `, { figures: figure(second) }),
    ];
    expect(kinds(reconcile(items, NO_GROUPING)).filter((line) => line.startsWith("contradiction"))).toEqual([]);
  });
});
