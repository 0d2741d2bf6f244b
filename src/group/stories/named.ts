/** Who, where and how many: what a reading found in a report, as terms that can be held against another report's. */
import type { Name, Reading } from "../../text/annotation.ts";
import { hashOf } from "./term-hash.ts";

/** Terms with where they stand and what they tell. */
export interface Terms {
  /** 32-bit hashes. */
  readonly terms: Int32Array;
  /** 1 when the term stands in the lead, which tells what a report is about. */
  readonly leads: Uint8Array;
  /** What the term tells by itself, wherever it stands. */
  readonly tells: Float32Array;
}

/** The persons, the places and the figures of a report, each kind by itself. */
export interface Named {
  readonly persons: Terms;
  readonly places: Terms;
  readonly figures: Terms;
}

/** The lead is the first so many characters. */
const leadLength = 400;

/** Takes out of a reading what tells two similar events apart. A person is known by the last word, a figure with what it counts. */
export function namedIn(reading: Reading): Named {
  return {
    persons: termsOf(namesOf(reading, "person")),
    places: termsOf(namesOf(reading, "place")),
    figures: termsOf(
      reading.figures.map(({ low, best, high, of, unit, start }) => [
        `${best ?? low ?? high} ${(of?.text ?? unit ?? "").toLowerCase()}`,
        start,
      ]),
    ),
  };
}

function namesOf(reading: Reading, type: Name["type"]): (readonly [string, number])[] {
  return reading.names
    .filter((name) => name.type === type && name.by === "name")
    .map((name) => [name.text.slice(name.text.trimEnd().search(/\S+$/u)).trim().toLowerCase(), name.start]);
}

function termsOf(found: readonly (readonly [words: string, start: number])[]): Terms {
  const leads = new Map<number, boolean>();
  for (const [words, start] of found) {
    const code = hashOf(words);
    leads.set(code, leads.get(code) === true || start < leadLength);
  }
  return {
    terms: Int32Array.from(leads.keys()),
    leads: Uint8Array.from(leads.values(), Number),
    tells: new Float32Array(leads.size).fill(1),
  };
}
