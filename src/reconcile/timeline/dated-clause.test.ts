import { expect, it } from "vitest";
import { isPublicationLine, withWhatIsSaid } from "./dated-clause.ts";

it.each([
  ["LORVIA, 9 March 2026 (Agency) — The bridge fell.", "9 March 2026", true],
  ["Relief Fund, Lorvia, 9 March 2026\nThe bridge fell.", "9 March 2026", true],
  ["18:55 The bridge fell.", "18:55", true],
  ["In 1998 a flood took the bridge.", "1998", false],
  ["The bridge fell on 9 March 2026.", "9 March 2026", false],
])("“%s” is dated as a text: %3$s", (text, date, expected) => {
  const start = text.indexOf(date);
  expect(isPublicationLine(text, { start, end: start + date.length })).toBe(expected);
});

it("puts what was said with the clause that says who spoke, and drops the clause where it is not at hand", () => {
  //     0         1         2         3         4
  const text = "The bridge fell, the mayor said on Tuesday";
  const clause = { start: 17, end: text.length };
  const date = { start: text.indexOf("Tuesday"), end: text.length };
  const cue = { start: text.indexOf("said"), end: text.indexOf("said") + 4 };
  expect(withWhatIsSaid(clause, date, [{ cue, content: [{ start: 0, end: 15 }] }])).toEqual({
    start: 0,
    end: text.length,
  });
  expect(withWhatIsSaid(clause, date, [{ cue, content: [] }])).toBeNull();
  expect(withWhatIsSaid(clause, date, [])).toEqual(clause);
});
