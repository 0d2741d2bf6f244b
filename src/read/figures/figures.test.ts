import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadModel } from "../../models/models.ts";
import type { Statement } from "../../text/annotation.ts";
import { findDates } from "../dates/dates.ts";
import { createTagger } from "../tags/tags.ts";
import { tokenise } from "../tokens/tokens.ts";
import { createParser } from "../trees/trees.ts";
import { attributeFigures, type FigureInput, findFigures } from "./figures.ts";

const words = loadModel("words");
const tag = createTagger(loadModel("tags"), words);
const parse = createParser(loadModel("trees"), words);

function inputOf(text: string): FigureInput {
  const tokens = tokenise(text);
  const tags = tag(tokens);
  return {
    tokens,
    tags,
    trees: parse(tokens, tags),
    names: [],
    dates: findDates(tokens, { published: null, tags }),
    published: null,
  };
}

/** `[span] unit: what is counted`. */
function shown(text: string): string {
  return findFigures(inputOf(text))
    .map((figure) => `[${figure.text}] ${figure.unit ?? "–"}: ${figure.of?.text ?? "–"}`)
    .join(" | ");
}

describe("what is counted (made-up sentences)", () => {
  test.each([
    ["Three outboard motors were seized in Port Ellery.", "[Three outboard motors] –: outboard motors were seized"],
    ["At least 15 people were killed in the valley.", "[At least 15 people] people: people were killed"],
    [
      "The blast killed 12 people and injured at least 30.",
      "[12 people] people: killed 12 people | [at least 30] people: injured",
    ],
    ["Officials said 30 of the 80 wounded remained in hospital.", "[30] people: wounded | [80] people: wounded"],
    [
      "The number of foreign troops there did not exceed 2.5 thousand people.",
      "[did not exceed 2.5 thousand people] people: number of foreign troops",
    ],
    [
      "About 3,500 soldiers serve there; 2,500 of them are Kestovians.",
      "[About 3,500 soldiers] people: soldiers | [2,500] –: Kestovians",
    ],
    ["The bank offered a reward of up to $35,000.", "[up to $35,000] USD: reward"],
    ["More than 60% of its revenue comes from tolls.", "[More than 60%] percent: revenue"],
    ["Grain prices rose 6% after the storm.", "[rose 6%] percent: Grain prices"],
    ["The town has a population of 120,000.", "[120,000] –: population"],
    ["The quake struck 35 miles southwest of Port Ellery.", "[35 miles] mile: southwest of Port Ellery"],
    ["The lab makes three thousand tests per day.", "[three thousand tests] per day: tests"],
    ["Four villages were destroyed.", "[Four villages] –: villages were destroyed"],
    ["Thousands leave Port Ellery.", "[Thousands] people: leave Port Ellery"],
    ["Some 700 people have left their homes.", "[Some 700 people] people: people have left their homes"],
    ["The list has 19 names, 11 of them children.", "[19 names] –: names | [11] people: children"],
    ["Four thieves came, two of them disguised as guards.", "[Four thieves] people: thieves | [two] people: thieves"],
    ["The number of dead has risen to 21.", "[21] people: number of dead"],
    ["She died and two men were hurt.", "[two men] people: men were hurt"],
    ["Six officials have taken steps.", "[Six officials] people: officials"],
    ["Officials charged him with seven counts.", "[seven counts] –: counts"],
    ["They took jewels worth 3 million dollars.", "[3 million dollars] USD: jewels"],
    ["Roughly one in three is a child.", "[Roughly one in three] share: child"],
    ["The man is 5 ft 2 in tall.", "[5 ft 2 in] foot: tall"],
    ["The commandos recovered 12 AK 47 guns.", "[12 AK 47 guns] –: recovered 12 AK 47 guns"],
    [
      "13:25 The outflow on Monday did not exceed 900 cubic metres per second, Ana Lopez of the operator tells the station.",
      "[did not exceed 900 cubic metres per second] cubic metre per second: outflow",
    ],
    ["The commandos took three outboard motors (used on rafts).", "[three outboard motors] –: outboard motors"],
    [
      "Police stopped 40 drivers. Some 20 percent of those who were tested failed.",
      "[40 drivers] people: drivers | [Some 20 percent] percent: those who were tested",
    ],
    ["About 12 percent of those surveyed said no.", "[About 12 percent] percent: those surveyed"],
    ["Thieves stole 3 million euros from a bank.", "[3 million euros] EUR: –"],
    ["Deputies found six AK - 47 rifles there.", "[six AK - 47 rifles] –: AK - 47 rifles"],
    ["A 6.1 quake hit the coast.", "[6.1] magnitude: quake"],
    ["Toll rises to 21\n\nOSTREL, 13 March — Officials met.", "[21] people: Toll"],
    ["KARSH, 11 March — The lake was lowered to 140 metres.", "[140 metres] metre: lake"],
    ["Rebels hold a six-vote majority in the upper house.", "[six-vote majority] –: vote majority"],
  ])("%s", (text, found) => expect(shown(text)).toBe(found));
});

describe("what is no figure", () => {
  test.each([
    "In March 2019 the envoy returned.",
    "Ana Lind, 34, left at 5 p.m. on Monday.",
    "The two sides met for three days.",
    "Section 230 stands.",
    "The third boat sank on 12 May.",
    "The market opens at seven on Tuesday morning.",
    "Paragraphs 3 and 4 stand.",
    "The Larks fell to 5-10 on their way home.",
    "Lind ran for 45 yards and a touchdown.",
    "One of the best days came in the 1990s.",
  ])("%s", (text) => expect(shown(text)).toBe(""));
});

test("time is taken from the figure's own sentence, and stays null without one", () => {
  const figures = findFigures(inputOf("Some 40 boats sank in 1999. Some 20 boats left."));
  expect(figures.map(({ time }) => time)).toEqual(["1999", null]);
});

test("a figure belongs to the innermost statement whose content covers it, never to an attitude", () => {
  const text = "Some 40 boats sank and 20 left, he said.";
  const statement = (id: string, start: number, end: number, kind: Statement["class"] = "speech"): Statement => ({
    id,
    class: kind,
    mode: "indirect",
    source: [],
    cue: [],
    content: [{ start, end }],
    speaker: null,
    addressee: null,
    medium: null,
    time: null,
    rule: "test",
  });
  const figures = findFigures(inputOf(text));
  const attributed = attributeFigures(figures, [
    statement("outer", 0, 31),
    statement("inner", 23, 30),
    statement("wish", 0, 31, "attitude"),
  ]);
  expect(attributed.map(({ number, source }) => [text.slice(number.start, number.end), source])).toEqual([
    ["40", "outer"],
    ["20", "inner"],
  ]);
});

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        "40",
        "people",
        "were",
        "killed",
        "of",
        "them",
        "$",
        "1.2",
        "million",
        "between",
        "and",
        "%",
        "(",
        ")",
        "km",
        "-",
        "the",
        "two",
        "\ud800",
        "\n",
        "rose",
        "by",
        "per",
      ),
      { maxLength: 40 },
    )
    .map((pieces) => pieces.join(" ")),
);

describe("properties", () => {
  test("spans slice to their texts, lie in order, and no text throws", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const figure of findFigures(inputOf(text))) {
          expect(text.slice(figure.start, figure.end)).toBe(figure.text);
          expect(figure.number.start).toBeGreaterThanOrEqual(Math.max(last, figure.start));
          expect(figure.number.end).toBeLessThanOrEqual(figure.end);
          if (figure.of) expect(text.slice(figure.of.start, figure.of.end)).toBe(figure.of.text);
          expect(figure.low === null && figure.best === null && figure.high === null).toBe(false);
          last = figure.number.end;
        }
      }),
      { numRuns: 200 },
    );
  });

  test("a paragraph before the text moves its figures and changes nothing else", () => {
    const text = "At least 15 people were killed and 40 homes burned.";
    const lead = "The road was closed.\n\n";
    const moved = findFigures(inputOf(lead + text)).map((figure) => ({
      text: figure.text,
      of: figure.of?.text,
      start: figure.start - lead.length,
    }));
    expect(moved).toEqual(
      findFigures(inputOf(text)).map((figure) => ({ text: figure.text, of: figure.of?.text, start: figure.start })),
    );
  });

  test.each(["12 people and ", "between 1 and ", "$5 (", "40% of the ", "1-", "more than no ", "one of "])(
    "ten times the text takes at most twelve times as long: %s",
    (unit) => {
      const small = inputOf(`${unit.repeat(Math.ceil(4_000 / unit.length))}.\n`);
      const large = inputOf(`${unit.repeat(Math.ceil(40_000 / unit.length))}.\n`);
      expect(millisecondsFor(large, 1)).toBeLessThan(1.2 * millisecondsFor(small, 10) + 20);
    },
  );
});

// The least processor time of seven rounds: wall time would measure what else the machine does. The small text is read
// ten times over, so that both sides leave as much for the garbage collector.
function millisecondsFor(input: FigureInput, times: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 7; round++) {
    const before = process.cpuUsage();
    for (let i = 0; i < times; i++) findFigures(input);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
