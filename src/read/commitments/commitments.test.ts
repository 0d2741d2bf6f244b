import { expect, it } from "vitest";
import { loadModels } from "../../models/models.ts";
import { read } from "../read.ts";
import { COMMITMENT_RULES } from "./commitment-rules.ts";

const models = loadModels();

function commitmentsIn(text: string) {
  const report = {
    id: "made-up",
    text,
    sha256: "",
    input: "made-up",
    title: null,
    outlet: null,
    url: null,
    published: "2024-05-06",
    lang: "en",
  };
  return read(report, models).commitments;
}

it.each(
  COMMITMENT_RULES.flatMap((rule) =>
    rule.examples.map(({ text, what }) => [rule.name, text, what, rule.strength] as const),
  ),
)("%s: %s", (name, text, what, strength) => {
  const found = commitmentsIn(text);
  if (what === null) {
    expect(found).toEqual([]);
    return;
  }
  const own = found.find((commitment) => commitment.rule === name);
  expect(own?.what.text).toBe(what);
  expect(own?.strength).toBe(strength);
});

it("tells who, by when and on what condition, each with its own words", () => {
  const text = "Norland will withdraw its ships by 1 June if the truce holds, its foreign minister said.";
  const [found] = commitmentsIn(text);
  expect(found?.who?.text).toBe("Norland");
  expect(found?.by?.value).toBe("2024-06-01");
  expect(found?.condition?.text).toBe("if the truce holds");
});

it("takes “will not” for a refusal", () => {
  expect(commitmentsIn("The rebels will not release the pilot.")[0]?.strength).toBe("refuses");
});
