/**
 * Names: exact span and type F1 for persons, organisations and places, over JSONL of `{text, entities}` (offsets in code
 * points). `f1` is against the corpus as it is. For `f1CountriesAsPlaces` a gold organisation that bears nothing but a
 * country's name may be read as a place too: GUM marks national teams and states that act so, Readout only the teams.
 */
import { readFileSync } from "node:fs";
import { COUNTRIES } from "../../src/models/lexicon/countries.ts";
import { loadModel } from "../../src/models/models.ts";
import { findNames } from "../../src/read/names/names.ts";
import { createTagger } from "../../src/read/tags/tags.ts";
import { tokenise } from "../../src/read/tokens/tokens.ts";
import type { Layer, Scores } from "../layer.ts";

/** The corpora's words for the three types that are measured. */
const TYPES: Readonly<Record<string, string>> = {
  PER: "person",
  PERSON: "person",
  person: "person",
  ORG: "organisation",
  org: "organisation",
  organisation: "organisation",
  organization: "organisation",
  LOC: "place",
  GPE: "place",
  place: "place",
};

interface Row {
  readonly id?: string;
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

const COUNTRY_NAMES: ReadonlySet<string> = new Set(COUNTRIES.flatMap(({ name, otherNames }) => [name, ...otherNames]));

/** The type of a gold name when countries are places whatever they do: "Sweden" won, "Sweden" refused. */
export function typeWithCountriesAsPlaces(type: string, text: string): string {
  return type === "organisation" && COUNTRY_NAMES.has(text) ? "place" : type;
}

class Counts {
  right = 0;
  found = 0;
  gold = 0;

  get f1(): number {
    return this.found + this.gold === 0 ? 0 : Math.round((20000 * this.right) / (this.found + this.gold)) / 100;
  }
}

export const layer: Layer = {
  name: "names",
  evaluate(path, explain): Scores {
    const model = loadModel("names");
    const words = loadModel("words");
    const tagger = createTagger(loadModel("tags"), words);
    const counts: Record<string, Counts> = {
      all: new Counts(),
      person: new Counts(),
      organisation: new Counts(),
      place: new Counts(),
    };
    const withCountries = new Counts();
    const each = (type: string) => [counts.all!, counts[type]!];
    for (const line of readFileSync(path, "utf8").split("\n")) {
      if (line === "") continue;
      const row = JSON.parse(line) as Row;
      const tokens = tokenise(row.text);
      const found = new Map<string, string>();
      for (const name of findNames({ tokens, tags: tagger(tokens), trees: null }, model, words)) {
        if (name.by === "name" && name.type in counts) found.set(`${name.start} ${name.end}`, name.type);
      }
      const gold = new Map<string, string>();
      const units = unitOffsets(row.text);
      for (const { start, end, type } of row.entities) {
        const known = TYPES[type];
        if (known) gold.set(`${units[start]} ${units[end]}`, known);
      }
      const say = (what: string, span: string, type: string) => {
        const [start = 0, end = 0] = span.split(" ").map(Number);
        const context = row.text.slice(Math.max(0, start - 40), end + 30).replaceAll("\n", " ");
        explain?.(`${what} ${type} “${row.text.slice(start, end)}” in: ${context}`);
      };
      for (const [span, type] of gold) {
        for (const count of each(type)) {
          count.gold++;
          if (found.get(span) === type) count.right++;
        }
        const [start = 0, end = 0] = span.split(" ").map(Number);
        withCountries.gold++;
        const own = found.get(span);
        if (own === type || (own !== undefined && own === typeWithCountriesAsPlaces(type, row.text.slice(start, end))))
          withCountries.right++;
        if (found.get(span) !== type) say(`missed (${found.get(span) ?? "nothing"})`, span, type);
      }
      for (const [span, type] of found) {
        for (const count of each(type)) count.found++;
        withCountries.found++;
        if (gold.get(span) !== type) say("spurious", span, type);
      }
    }
    const all = counts.all!;
    return {
      items: all.gold,
      f1: all.f1,
      f1CountriesAsPlaces: withCountries.f1,
      precision: Math.round((10000 * all.right) / Math.max(1, all.found)) / 100,
      recall: Math.round((10000 * all.right) / Math.max(1, all.gold)) / 100,
      person: counts.person!.f1,
      organisation: counts.organisation!.f1,
      place: counts.place!.f1,
    };
  },
};

/** The UTF-16 offset of each code point, and of the end. */
function unitOffsets(text: string): number[] {
  const units: number[] = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  units.push(at);
  return units;
}
