import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Name, Reading } from "../../text/annotation.ts";
import type { Report } from "../../text/report.ts";
import { groupStories, StoryIndex } from "./stories.ts";

function report(id: string, text: string, published: string | null = null, title: string | null = null): Report {
  return { id, text, sha256: "", input: id, title, outlet: null, url: null, published, lang: "en" };
}

interface Item {
  readonly report: Report;
  readonly reading: Reading;
}

const emptyReading: Reading = {
  schema: "readout.reading/1",
  id: "",
  sha256: "",
  published: null,
  lang: "en",
  sentences: [],
  names: [],
  dates: [],
  figures: [],
  statements: [],
  commitments: [],
  credits: [],
  editorial: [],
  messages: [],
};

/** Reports of a made-up event, each with sentences of its own. */
function tellings(event: string, lead: string, facts: readonly string[], day: string): Report[] {
  return facts.map((fact, i) => report(`${event}-${i}`, `${lead} ${fact} ${facts[(i + 1) % facts.length]}`, day));
}

const quakeNorth = tellings(
  "quake-north",
  "An earthquake of magnitude 5.8 struck the Velmar valley near Tarsk on Sunday.",
  [
    "Rescuers from Tarsk dug eleven people out of a school in Velmar.",
    "The Tarsk hospital treated 40 people, doctor Lena Orvik said.",
    "Governor Pavel Drun of Velmar promised tents for 300 families.",
    "Seismologists counted six aftershocks along the Velmar fault.",
    "The road from Tarsk to Velmar was blocked by a landslide.",
    "Schools in Tarsk stay closed for a week, Drun told reporters in Velmar.",
    "Orvik asked for blood donors at the Tarsk hospital.",
    "A dam above Velmar was inspected by engineers from Tarsk.",
  ],
  "2031-03-02",
);
const quakeSouth = tellings(
  "quake-south",
  "An earthquake of magnitude 6.3 struck the island of Kessa off Port Amiel on Sunday.",
  [
    "Fishermen of Kessa watched the sea draw back, harbour master Joao Brell said.",
    "Port Amiel lost power for nine hours after the island's cable broke at Kessa.",
    "Two ferries brought 120 tourists from Kessa to Port Amiel.",
    "Mayor Ines Calvar of Port Amiel opened a stadium for islanders.",
    "The lighthouse of Kessa lost its lantern, Brell told a radio station.",
    "Calvar said that nobody on Kessa was missing.",
    "A tsunami warning for Port Amiel was lifted at noon.",
    "Brell closed the harbour of Kessa to all but navy ships.",
  ],
  "2031-03-03",
);
const vote = tellings(
  "vote",
  "Parliament in Orlen passed the water bill by 61 votes to 58 after a night of debate.",
  [
    "Minister Tess Haldan called the bill fair to farmers.",
    "The farmers' union will sue, its chairman Ole Brandt said.",
    "Three members of Haldan's party voted against the water bill.",
  ],
  "2031-03-02",
);
const all = [...quakeNorth, ...quakeSouth, ...vote];
const truth = [quakeNorth, quakeSouth, vote].map((story) => story.map((item) => item.id).sort());

function sets(reports: readonly Report[]): string[][] {
  return groupStories(reports.map((item) => ({ report: item })))
    .map((story) => [...story.reports].sort())
    .sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
}

describe("stories", () => {
  test("two similar events stay two", () => expect(sets(all)).toEqual(truth));
  test("the order of arrival changes nothing", () => {
    const expected = groupStories(all.map((item) => ({ report: item })));
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(groupStories(shuffled.map((item) => ({ report: item })))).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });
  test("a handful of reports of one event is one story, dated or not", () => {
    const undated = quakeNorth.slice(0, 5).map((item) => ({ ...item, published: null }));
    expect(sets(undated)).toHaveLength(1);
    expect(sets(quakeNorth.slice(0, 2))).toHaveLength(1);
  });
  test("a handful of reports of nothing in common stays apart", () =>
    expect(sets([quakeNorth[0]!, vote[0]!])).toHaveLength(2));
  test("the same words half a year later are another story", () => {
    const later = quakeNorth.slice(0, 6).map((item) => ({ ...item, id: `later-${item.id}`, published: "2031-09-20" }));
    const distinct = later.map((item) => ({
      ...item,
      text: item.text.replaceAll("Velmar", "Ostrin").replaceAll("Orvik", "Hadek").replaceAll("Drun", "Sabel"),
    }));
    expect(sets([...all, ...distinct]).filter((story) => story[0]!.startsWith("later"))).toEqual([
      distinct.map((item) => item.id).sort(),
    ]);
  });
  test("a story bears the id of its first report, and its reports stand in order of publication", () => {
    const [first] = groupStories([{ report: report("z", vote[0]!.text, "2031-03-01") }, { report: vote[1]! }]);
    expect(first).toEqual({ id: "z", reports: ["z", "vote-1"] });
  });
});

test("an index that grows gives the stories of what came so far", () => {
  const index = new StoryIndex();
  for (const item of quakeNorth) index.add(item);
  expect(index.stories()).toHaveLength(1);
  for (const item of vote) index.add(item);
  expect(index.stories()).toHaveLength(2);
});

test("every report stands in one story, whatever its characters", () => {
  const text = fc.oneof(fc.string({ unit: "binary" }), fc.lorem(), fc.constant(""), fc.constant("\ud800"));
  const date = fc.constantFrom(null, "2031-03-02", "2031-03-02T10:00:00+03:00", "no date");
  fc.assert(
    fc.property(fc.array(fc.tuple(text, date), { maxLength: 30 }), (items) => {
      const reports = items.map(([body, day], i) => report(`r${i}`, body, day));
      const found = groupStories(reports.map((item) => ({ report: item }))).flatMap((story) => story.reports);
      expect([...found].sort()).toEqual(reports.map((item) => item.id).sort());
    }),
    { numRuns: 60 },
  );
});

describe("reports that were read", () => {
  const acts = [
    "was questioned for six hours",
    "was led out of the court",
    "asked for a new lawyer",
    "denied the charge",
  ];
  const ends = [
    "The judge will decide on Friday.",
    "The trial begins in autumn.",
    "Bail was set at two million crowns.",
    "The prosecutor wants ten years.",
  ];
  /** Five reports of an arrest, alike but for who and where. */
  const arrests = (event: string, who: string, where: string): Item[] =>
    Array.from({ length: 5 }, (_, i) => {
      const text = `The banker ${who} ${acts[i % 4]} after an arrest for fraud in ${where}. ${ends[(i * 3 + (i >> 2)) % 4]} Police in ${where} searched his bank.`;
      const name = (type: Name["type"], words: string): Name => ({
        start: text.indexOf(words),
        end: text.indexOf(words) + words.length,
        text: words,
        type,
        entity: words,
        by: "name",
      });
      return {
        report: report(`${event}-${i}`, text, "2031-03-02"),
        reading: { ...emptyReading, id: `${event}-${i}`, names: [name("person", who), name("place", where)] },
      };
    });
  const stories = (items: readonly Item[]) => groupStories(items).map((story) => [...story.reports].sort());
  const first = arrests("first", "Milo Harrand", "Tarsk");
  const second = arrests("second", "Otto Brenwick", "Kessa");

  test("two arrests alike are two events when other persons are named in other places", () => {
    const found = stories([...first, ...second]);
    expect(found).toEqual([first, second].map((items) => items.map((item) => item.report.id).sort()));
  });
  test("the words alone do not tell it", () =>
    expect(groupStories([...first, ...second].map(({ report }) => ({ report })))).toHaveLength(1));
  test("one arrest stays one", () =>
    expect(stories([...first, ...arrests("more", "Milo Harrand", "Tarsk")])).toHaveLength(1));
});
