import { expect, it } from "vitest";
import type { DateExpression } from "../../text/annotation.ts";
import { relationOfDates } from "./dates.ts";

function date(text: string, value: string): DateExpression {
  return {
    start: 0,
    end: text.length,
    text,
    value,
    type: value.includes("T") ? "TIME" : "DATE",
    mod: null,
    from: null,
    to: null,
    anchor: null,
    implied: [],
    rule: "made up",
  };
}

it.each([
  ["Friday", "2020-05-08", "Friday afternoon", "2020-05-08TAF", "within"],
  ["Friday afternoon", "2020-05-08TAF", "at 5:30 p.m.", "2020-05-08T17:30", "within"],
  ["at 5:30 p.m.", "2020-05-08T17:30", "at 5:30 p.m.", "2020-05-08T17:30", "same"],
  ["just before 5:30 p.m.", "2020-05-08T17:30", "around 5:30 p.m.", "2020-05-08T17:30", "within"],
  ["Friday", "2020-05-08", "on 8 May", "2020-05-08", "same"],
  ["at 8.45 pm", "XXXX-XX-XXT20:45", "8:45 p.m. on Friday", "XXXX-WXX-5T20:45", "same"],
  ["at 8.45 pm", "XXXX-XX-XXT20:45", "at 8.49 pm", "XXXX-XX-XXT20:49", null],
  ["8 May", "XXXX-05-08", "9 May", "XXXX-05-09", "apart"],
  ["8 May", "2020-05-08", "28 May", "2020-05-28", null],
  ["Monday", "2020-05-04", "Tuesday", "2020-05-05", null],
  ["May 2020", "2020-05", "8 May 2020", "2020-05-08", null],
  ["Friday morning", "2020-05-08TMO", "Friday evening", "2020-05-08TEV", null],
])("%s (%s) and %s (%s): %s", (textA, valueA, textB, valueB, relation) => {
  expect(relationOfDates(date(textA, valueA), date(textB, valueB))).toBe(relation);
  expect(relationOfDates(date(textB, valueB), date(textA, valueA))).toBe(relation);
});
