import { expect, test } from "vitest";
import { tokenise } from "../tokens/tokens.ts";
import { withLoweredNames } from "./lowered-names.ts";
import { NAME_TYPES } from "./name-labels.ts";

/** The names of a text in which `[…]` marks the bodies that the tagger has found. */
function namesOf(marked: string): string[] {
  const names: { from: number; to: number }[] = [];
  let text = "";
  for (const [part] of marked.matchAll(/\[[^\]]+\]|[^[]+/g)) {
    const own = part.replace(/[[\]]/g, "");
    if (part.startsWith("[")) names.push({ from: text.length, to: text.length + own.length });
    text += own;
  }
  const tokens = tokenise(text);
  const type = NAME_TYPES.indexOf("organisation");
  const tagged = names.map(({ from, to }) => ({
    start: tokens.starts.indexOf(from),
    end: tokens.ends.indexOf(to) + 1,
    type,
  }));
  return withLoweredNames(tokens, tagged).map(
    (name) => `${NAME_TYPES[name.type]} ${text.slice(tokens.starts[name.start], tokens.ends[name.end - 1])}`,
  );
}

test.each([
  ["Ships crossed the Persian gulf.", ["place Persian gulf"]],
  [
    "The [Orvin Fire Department] came. Orvin fire Department and Orvin Fire department are one.",
    ["organisation Orvin Fire Department", "organisation Orvin Fire department"],
  ],
  [
    "The [Hesk Dam Authority] met; a [Hesk] Dam authority said so, and the [Hesk] Dam authority did.",
    ["organisation Hesk Dam Authority", "organisation Hesk", "organisation Hesk Dam authority"],
  ],
  ["The [Orvin University] is a [Orvin] university.", ["organisation Orvin University", "organisation Orvin"]],
])("%s", (marked, expected) => {
  expect(namesOf(marked)).toEqual(expected);
});
