import { expect, test } from "vitest";
import { tokenise } from "../tokens/tokens.ts";
import { NAME_TYPES } from "./name-labels.ts";
import { placesByContext } from "./places-by-context.ts";

const TYPE_NUMBERS: Readonly<Record<string, number>> = {
  P: NAME_TYPES.indexOf("person"),
  O: NAME_TYPES.indexOf("organisation"),
  L: NAME_TYPES.indexOf("place"),
};

/** The names of a text in which `[P …]`, `[O …]` and `[L …]` mark what the tagger has found. */
function namesIn(marked: string): string[] {
  let text = "";
  const names: { from: number; to: number; type: number }[] = [];
  for (const [part] of marked.matchAll(/\[[POL] [^\]]+\]|[^[]+/g)) {
    const name = /^\[([POL]) (.+)\]$/.exec(part);
    const own = name?.[2] ?? part;
    if (name)
      names.push({
        from: text.length,
        to: text.length + own.length,
        type: TYPE_NUMBERS[name[1]!]!,
      });
    text += own;
  }
  const tokens = tokenise(text);
  const tagged = names.map(({ from, to, type }) => ({
    start: tokens.starts.indexOf(from),
    end: tokens.ends.indexOf(to) + 1,
    type,
  }));
  return placesByContext(tokens, tagged).map(
    ({ start, end, type }) => `${NAME_TYPES[type]} ${text.slice(tokens.starts[start], tokens.ends[end - 1])}`,
  );
}

test.each([
  ["The villages hit hardest were [P Tarvan], [P Kushe] and [P Bal Deh].", "place Tarvan, place Kushe, place Bal Deh"],
  [
    "The towns of [P Tarvan] and [O Kushe] were spared, [P Anna Lind] said.",
    "place Tarvan, place Kushe, person Anna Lind",
  ],
  ["In the villages, [P Karim] said, nobody slept.", "person Karim"],
  ["Both villages welcomed [P Karim], [P Ali] and [P Omar].", "person Karim, person Ali, person Omar"],
  ["He was held in [P Abu Tarvan] prison.", "place Abu Tarvan"],
  ["The [O Geological Survey in Orvin] measured it.", "organisation Geological Survey, place Orvin"],
  ["The [O Institute for Trust in the Press] measured it.", "organisation Institute for Trust in the Press"],
  ["The army left the territory of [O Kesmar]. [P Kesmar] said so.", "place Kesmar, place Kesmar"],
  [
    "The head of the MFA of [P Kesmar Leyla Oruz] agreed, and [P Kesmar] did.",
    "place Kesmar, person Leyla Oruz, place Kesmar",
  ],
  [
    "The governor of [P Oregon Anna Lind] met [P Anna Oregon Lind].",
    "place Oregon, person Anna Lind, person Anna Oregon Lind",
  ],
  ["[P Jordan Peter Lind] was the [O Minister of Water Resources].", "person Jordan Peter Lind"],
  ["ORVIN, 10 March 2026 (Talpress) — It rained.", "place ORVIN"],
  ["[O ORVIN] (Talpress) - It rained. NOTHING, they said, was lost.", "organisation ORVIN"],
  ["A decision by [P Washington] is near.", "place Washington"],
  ["[P Anna Washington] left. [P Washington] is a nurse.", "person Anna Washington, person Washington"],
  ["[P Anna Lind] ([O R-Ohio]) spoke.", "person Anna Lind, place Ohio"],
  ["[P Anna Lind] (R-Ohio) and a [O D-Day] veteran spoke.", "person Anna Lind, place Ohio, organisation D-Day"],
])("%s", (marked, expected) => {
  expect(namesIn(marked)).toEqual(expected.split(", "));
});
