import { describe, expect, it } from "vitest";
import { HEARINGS, hearingIn } from "./hearings.ts";

describe("the hearing that a clause tells", () => {
  it.each(HEARINGS.flatMap(({ is, examples }) => examples.map((example) => [example, is] as const)))(
    "%s: %s",
    (example, is) => {
      expect(hearingIn(example)).toBe(is);
    },
  );

  it.each(["the court ruled on Friday", "a trial of a new drug", "the tennis court"])("none: %s", (clause) => {
    expect(hearingIn(clause)).toBeNull();
  });
});
