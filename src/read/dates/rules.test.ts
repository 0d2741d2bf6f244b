import { describe, expect, it } from "vitest";
import { tokenise } from "../tokens/tokens.ts";
import { CATEGORIES } from "./date-grammar.ts";
import { findDates } from "./dates.ts";

const published = "2021-07-28";

describe.each(CATEGORIES)("$name", ({ rules }) => {
  for (const { shape, examples, never = [] } of rules) {
    for (const [sentence, value] of Object.entries(examples)) {
      it(`${shape}: ${sentence}`, () => {
        const values = findDates(tokenise(sentence), { published }).map((date) => date.value);
        expect(values).toContain(value);
      });
    }
    for (const sentence of never) {
      it(`${shape}: not in ${sentence}`, () => {
        const found = findDates(tokenise(sentence), { published });
        expect(found.map((date) => date.rule)).not.toContain(shape);
      });
    }
  }
});
