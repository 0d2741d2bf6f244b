import { expect, test } from "vitest";
import { tokenise } from "../tokens/tokens.ts";
import { findBodies } from "./body-mentions.ts";
import { mentionsOf } from "./mentions.ts";
import { NAME_TYPES } from "./name-labels.ts";

/** The bodies and places by role in a text in which `[…]` marks the places. */
function bodiesIn(marked: string): string[] {
  const text = marked.replace(/[[\]]/g, "");
  const tokens = tokenise(text);
  const tagged = [...marked.matchAll(/\[([^\]]+)\]/g)].map(([, name = ""], k) => {
    const from = marked
      .split("[", k + 1)
      .join("")
      .replaceAll("]", "").length;
    return {
      start: tokens.starts.indexOf(from),
      end: tokens.ends.indexOf(from + name.length) + 1,
      type: NAME_TYPES.indexOf("place"),
    };
  });
  return findBodies(tokens, mentionsOf(tokens, tagged)).map(({ start, end, type }) => {
    return `${type} ${text.slice(tokens.starts[start], tokens.ends[end - 1])}`;
  });
}

test.each([
  ["The [Persian Gulf] is shallow. Ships left the gulf.", ["place gulf"]],
  ["The [Strait of Hormuz] and the [Persian Gulf] are busy, but the strait is closed.", ["place strait"]],
  ["The [Persian Gulf] and the [Gulf of Oman] are busy. Ships left the gulf.", []],
  ["The gulf between rich and poor grew in [Oman].", []],
  ["[Orvin] police and the Indian navy met.", ["organisation Orvin police", "organisation Indian navy"]],
  ["[Hormozgan] province and the island of [Qeshm] shook.", ["place Hormozgan province", "place island of Qeshm"]],
])("%s", (marked, expected) => {
  expect(bodiesIn(marked)).toEqual(expected);
});
