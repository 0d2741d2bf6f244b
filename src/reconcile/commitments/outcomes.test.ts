import { describe, expect, it } from "vitest";
import { OUTCOME_CUES } from "./outcome-cues.ts";
import { type Outcome, outcomeCue, stateOf } from "./outcomes.ts";

it.each(OUTCOME_CUES.flatMap(({ name, examples }) => examples.map(({ text, kind }) => [name, text, kind] as const)))(
  "%s: %s",
  (_, text, kind) => {
    expect(outcomeCue(text)?.kind ?? null).toBe(kind);
  },
);

const told = (kind: Outcome["kind"], day: string | null = null) => ({ kind, day }) as Outcome;

describe("the state of a promise", () => {
  it.each([
    ["open", "2026-06-30", [], "2026-06-01"],
    ["open", null, [], "2026-06-01"],
    ["overdue, nothing reported", "2026-05-01", [], "2026-06-01"],
    ["reported in progress", "2026-06-30", [told("in progress")], "2026-06-01"],
    ["reported done", "2026-06-30", [told("in progress"), told("done", "2026-06-02")], "2026-06-03"],
    ["reported late", "2026-06-01", [told("done", "2026-06-02")], "2026-06-03"],
    ["reported late", "2026-06-01", [told("in progress"), told("missed")], "2026-06-03"],
    ["disputed", "2026-06-30", [told("done"), told("disputed")], "2026-06-01"],
    ["withdrawn", "2026-06-30", [told("withdrawn")], "2026-06-01"],
  ] as const)("is %s for a deadline %s", (state, by, outcomes, last) => {
    expect(stateOf(by, outcomes, last)).toBe(state);
  });
});
