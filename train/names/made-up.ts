/** Fills the made-up sentences with names at random, the same way each time: examples for training. */
import { OTHER_NAMES } from "../../src/models/lexicon/other-names.ts";
import { tokenise } from "../../src/read/tokens/tokens.ts";
import { randomFrom } from "./chain.ts";
import { type Example, labelsOf } from "./corpora.ts";
import { createNameMaker } from "./made-up-names.ts";
import { FEASTS, GROUPS, PARTIES, SENTENCES, SOFTWARE, TITLES_BEFORE } from "./made-up-sentences.ts";
import { MALE_GIVEN_NAMES } from "./romanised-names.ts";

const TYPES: Readonly<Record<string, string>> = { person: "PER", organisation: "ORG", place: "LOC", other: "MISC" };

interface Piece {
  readonly text: string;
  readonly type?: string;
}

/** `count` texts of two sentences. */
export function madeUpExamples(count: number, corpus: number, weight: number): Example[] {
  const random = randomFrom(7);
  const filler = createFiller(random);
  return Array.from({ length: count }, (_, i) => {
    const sentences = [0, 1].map((k) => SENTENCES[(i * 2 + k + Math.floor(random() * 7)) % SENTENCES.length]!);
    let text = "";
    const names: { start: number; end: number; type: string }[] = [];
    for (const sentence of sentences) {
      if (text !== "") text += "\n";
      for (const piece of filler(sentence)) {
        if (piece.type) names.push({ start: text.length, end: text.length + piece.text.length, type: piece.type });
        text += piece.text;
      }
    }
    const tokens = tokenise(text);
    const labels = labelsOf(tokens, names);
    return { id: `made-up-${i}`, genre: "made-up", tokens, labels, gold: labels, corpus, weight };
  });
}

function createFiller(random: () => number): (sentence: string) => Piece[] {
  const {
    pick,
    chance,
    person,
    demonym,
    country,
    city,
    region,
    invented,
    village,
    givenName,
    plainFamily,
    family,
    ministry,
    company,
    university,
    hospital,
    agency,
    outlet,
    body,
    team,
    acronymBody,
    work,
    states,
  } = createNameMaker(random);

  return (sentence) => {
    let last = "";
    let acronym = "";
    const raw = (slot: string): Piece => {
      switch (slot.replace(/\d$/, "")) {
        case "person": {
          const name = person();
          last = name.family;
          return { text: name.full, type: "PER" };
        }
        case "cityPerson": {
          last = city().split(" ").at(-1)!;
          return { text: `${givenName()} ${last}`, type: "PER" };
        }
        case "team":
          return { text: team(), type: "ORG" };
        case "software":
          return { text: pick(SOFTWARE), type: "MISC" };
        case "thing":
          return { text: pick(OTHER_NAMES), type: "MISC" };
        case "work":
          return { text: work(), type: "MISC" };
        case "feast":
          return { text: pick(FEASTS), type: "MISC" };
        case "ship":
          return {
            text: chance(0.5) ? invented() : `${invented()} ${pick(["Star", "Queen", "Spirit"])}`,
            type: "MISC",
          };
        case "personCapitals": {
          const name = person();
          return { text: name.full.toUpperCase(), type: "PER" };
        }
        case "placeCapitals":
          return { text: (chance(0.5) ? city() : village()).toUpperCase(), type: "LOC" };
        case "countryCapitals":
          return { text: country().toUpperCase(), type: "LOC" };
        case "family":
          return { text: slot.endsWith("1") || last === "" ? family() : last, type: "PER" };
        case "single":
          return { text: chance(0.5) ? pick(MALE_GIVEN_NAMES) : invented(), type: "PER" };
        case "surname":
          return { text: plainFamily() };
        case "country":
          return { text: country(), type: "LOC" };
        case "city":
          return { text: city(), type: "LOC" };
        case "region":
          return { text: region(), type: "LOC" };
        case "village":
          return { text: village(), type: "LOC" };
        case "place":
          return { text: pick([country, city, region, village])(), type: "LOC" };
        case "state":
          return { text: pick(states), type: "LOC" };
        case "county":
          return { text: plainFamily() };
        case "demonym":
          return { text: demonym() };
        case "body":
          return { text: body(), type: "ORG" };
        case "agency":
          return { text: agency(), type: "ORG" };
        case "outlet":
          return { text: outlet(), type: "ORG" };
        case "ministry":
          return { text: ministry(), type: "ORG" };
        case "company":
          return { text: company(), type: "ORG" };
        case "surnameBank":
          return { text: `${plainFamily()} ${pick(["Bank", "Savings Bank", "Credit Union"])}`, type: "ORG" };
        case "university":
          return { text: university(), type: "ORG" };
        case "hospital":
          return { text: hospital(), type: "ORG" };
        case "party":
          return { text: pick(PARTIES), type: "ORG" };
        case "group":
          return { text: pick(GROUPS), type: "ORG" };
        case "acronym": {
          return { text: acronym, type: "ORG" };
        }
        case "acronymAgain":
          return { text: acronym, type: "ORG" };
        case "title":
          return { text: pick(TITLES_BEFORE) };
        case "month":
          return {
            text: pick(
              "January February March April May June July August September October November December".split(" "),
            ),
          };
        case "weekday":
          return { text: pick("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ")) };
        case "number":
          return { text: String(1 + Math.floor(random() * 120)) };
        default:
          throw new Error(`The slot "${slot}" of a made-up sentence is unknown.`);
      }
    };
    const pieces: Piece[] = [];
    // A marked name, a slot, or the words between.
    for (const [part] of sentence.matchAll(/\[\w+ (?:[^\]])+\]|\{\w+\}|[^[{]+/g)) {
      const marked = /^\[(\w+) (.+)\]$/.exec(part);
      if (marked)
        pieces.push({
          text: marked[2]!.replace(/\{(\w+)\}/g, (_, slot: string) => raw(slot).text),
          type: TYPES[marked[1]!]!,
        });
      else if (!part.startsWith("{")) pieces.push({ text: part });
      else {
        const slot = part.slice(1, -1);
        if (slot === "body" && sentence.includes("{acronym}")) {
          const name = acronymBody();
          acronym = name
            .split(" ")
            .map((word) => word[0])
            .join("");
          pieces.push({ text: name, type: "ORG" });
        } else pieces.push(raw(slot));
      }
    }
    return pieces;
  };
}
