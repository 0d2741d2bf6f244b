import { expect, it } from "vitest";
import { loadModels } from "../../models/models.ts";
import { read } from "../read.ts";
import { COMMITMENT_CASES } from "./commitment-cases.ts";
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

it.each(COMMITMENT_CASES)("$text", ({ text, found }) => {
  const told = commitmentsIn(text).map(({ who, what, by, strength, condition }) => ({
    who: who?.text ?? null,
    what: what.text,
    strength,
    ...(by && { by: by.value }),
    ...(condition && { condition: condition.text }),
  }));
  expect(told).toEqual(found === null ? [] : [found]);
});

it("has a sentence for every rule", () => {
  const used = new Set(COMMITMENT_CASES.flatMap(({ text }) => commitmentsIn(text).map(({ rule }) => rule)));
  expect(COMMITMENT_RULES.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([]);
});

it("gives the speaker for “we”, and for the “it” of reported speech", () => {
  const [direct] = commitmentsIn("“We will rebuild the bridge,” Ana Lind said.");
  const [indirect] = commitmentsIn("Drosk Water said it would renew the pipes.");
  expect(direct?.who?.entity).not.toBeNull();
  expect(indirect?.who?.entity).not.toBeNull();
});

it("gives no one entity where two commit together", () => {
  const [found] = commitmentsIn("Norland and Suvania agreed to share the water.");
  expect(found?.who?.entity).toBeNull();
});

it("gives the second of two deeds no day of the first", () => {
  const days = commitmentsIn("Norland will admit the inspectors by 16 May and will give them the complete log.").map(
    ({ by }) => by?.value ?? null,
  );
  expect(days).toEqual(["2024-05-16", null]);
});

it("says what an “it” stands for", () => {
  const [found] = commitmentsIn("Soldiers are building a footbridge. The army says that it will be open by Friday.");
  expect(found?.what.text).toBe("it will be open by Friday");
  expect(found?.about?.text).toBe("a footbridge");
});
