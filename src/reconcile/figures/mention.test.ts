import { expect, it } from "vitest";
import { loadModels } from "../../models/models.ts";
import { read } from "../../read/read.ts";
import { entitiesOf } from "../entities/entities.ts";
import { tellingsOf } from "../telling.ts";
import { type FigureMention, mentionOf } from "./mention.ts";
import { withNeighbours } from "./rows.ts";

const models = loadModels();

/** The mentions of a made-up sentence, with what its neighbours tell of each. */
function mentionsIn(text: string): FigureMention[] {
  const report = {
    ...{ id: "a", text, sha256: "a", input: "a.txt", title: null, outlet: null, url: null, published: null },
    lang: "en",
  };
  const items = [{ report, reading: read(report, models) }];
  const [telling] = tellingsOf(items, entitiesOf(items, []));
  return withNeighbours(
    telling!,
    telling!.reading.figures.flatMap((figure) => mentionOf(telling!, figure, new Set()) ?? []),
  );
}

/** What is told of every figure of a sentence: its point, what it counts, what befell it, and what kind of number it is. */
function told({ quantity, heads, happening, isPart, isRest, isRisen, frame }: FigureMention): string {
  const words = [...heads].filter((head) => !head.startsWith("@e")).sort();
  const kinds = [isPart && "part", isRest && "rest", isRisen && "risen", frame?.name].filter(Boolean);
  return [quantity.point, ...words, happening, ...kinds].filter(Boolean).join(" ");
}

it.each([
  ["Ten people were killed and 40 injured.", ["10 kill", "40 injure"]],
  ["He shot three people, killing one.", ["3 shoot", "1 kill"]],
  ["Two of the three victims died.", ["2 victim kill part", "3 victim"]],
  ["In hospital were 30 of the 80 wounded.", ["30 injure part", "80 injure"]],
  ["The blast took the lives of 12 soldiers.", ["12 troop kill"]],
  ["A mother of 12 was killed.", ["12"]],
  ["The death toll has risen to 31.", ["31 kill risen"]],
  ["Firefighters with 10 fire engines fought the fire.", ["10 engin fire"]],
  ["The navy seized seven AK-47 rifles and three other rifles.", ["7 ak47 capture", "3 rifle rest"]],
  ["There have been nearly 100 attacks this year.", ["100 attack"]],
  ["Some 900 military personnel arrived.", ["900 troop"]],
  ["Some 900 foreign soldiers are there, 400 of them Chileans.", ["900 foreign troop", "400 @country Chile troop"]],
  ["Killing ten and injuring another 70, the train left the rails.", ["10 kill", "70 injure"]],
  ["Sixty residents were moved from their homes.", ["60"]],
  ["The island has about 900 residents.", ["900 population"]],
  ["The bridge and the road, worth $20 million, were lost.", ["20000000 bridg road"]],
  ["They took £2m in watches and gems.", ["2000000 jewel watch"]],
])("%s", (text, expected) => {
  expect(mentionsIn(text).map(told)).toEqual(expected);
});

it.each([
  ["Power was lost by 52 percent of homes in Peru and 82 percent in Chile.", ["@country Peru", "@country Chile"]],
  ["In Peru sales fell by 52 percent and in Chile by 82 percent.", ["@country Peru", "@country Chile"]],
])("gives each number its own place: %s", (text, places) => {
  const mentions = mentionsIn(text);
  expect(mentions.map(({ anchor }) => [...anchor.places].join(" "))).toEqual(places);
  expect(mentions.every(({ anchor }) => anchor.isOwnPlace)).toBe(true);
});
