import { describe, expect, it } from "vitest";
import { DATE_SENSES, relationOfDates, sensed } from "./dates.ts";

function date(words: string, value: string) {
  const [lead, text] = words.includes("|") ? (words.split("|") as [string, string]) : ["", words];
  const mod = /\bend of|^late/.test(text) ? "END" : /^(?:about|around)/.test(text) ? "APPROX" : null;
  return sensed({ text, value, mod }, lead);
}

it.each([
  ["Friday", "2020-05-08", "Friday afternoon", "2020-05-08TAF", "within"],
  ["Friday afternoon", "2020-05-08TAF", "at 5:30 p.m.", "2020-05-08T17:30", "within"],
  ["at 5:30 p.m.", "2020-05-08T17:30", "at 5:30 p.m.", "2020-05-08T17:30", "same"],
  ["just before 5:30 p.m.", "2020-05-08T17:30", "around 5:30 p.m.", "2020-05-08T17:30", "within"],
  ["Friday", "2020-05-08", "on 8 May", "2020-05-08", "same"],
  ["at 8.45 pm", "XXXX-XX-XXT20:45", "8:45 p.m. on Friday", "XXXX-WXX-5T20:45", "same"],
  ["at 8.45 pm", "XXXX-XX-XXT20:45", "at 8.49 pm", "XXXX-XX-XXT20:49", null],
  ["about 8.45 pm", "XXXX-XX-XXT20:45", "around 9pm on Friday", "XXXX-WXX-5T21:00", "near"],
  ["called shortly before |9pm", "2020-05-08T21:00", "at |8.49pm", "2020-05-08T20:49", "within"],
  ["called shortly before |9pm", "2020-05-08T21:00", "at |9.10pm", "2020-05-08T21:10", null],
  ["about 8.45 pm", "2020-05-08T20:45", "about 11 pm", "2020-05-08T23:00", null],
  ["open by |31 May", "XXXX-05-31", "will not open before |May 31", "XXXX-05-31", "bounds"],
  ["closed until |Monday", "2020-05-11", "closed until at least |Monday", "2020-05-11", "within"],
  ["closed until |Monday", "2020-05-11", "opened on |Monday", "2020-05-11", null],
  ["July", "2020-07", "the end of July", "2020-07", "within"],
  ["8 May", "XXXX-05-08", "9 May", "XXXX-05-09", "apart"],
  ["8 May", "2020-05-08", "28 May", "2020-05-28", null],
  ["Monday", "2020-05-04", "Tuesday", "2020-05-05", null],
  ["May 2020", "2020-05", "8 May 2020", "2020-05-08", null],
  ["Friday evening", "2020-05-08TEV", "Friday night", "2020-05-08TNI", "near"],
  ["late Friday", "2020-05-08TEV", "Friday night", "2020-05-08TNI", null],
  ["Friday morning", "2020-05-08TMO", "Friday evening", "2020-05-08TEV", null],
])("%s (%s) and %s (%s): %s", (textA, valueA, textB, valueB, relation) => {
  expect(relationOfDates(date(textA, valueA), date(textB, valueB))).toBe(relation);
  expect(relationOfDates(date(textB, valueB), date(textA, valueA))).toBe(relation);
});

describe("the sense of a date", () => {
  it.each(DATE_SENSES.flatMap(({ sense, examples }) => examples.map((example) => [example, sense] as const)))(
    "%s…: %s",
    (lead, sense) => {
      expect(sensed({ text: "Monday", value: "2020-05-11", mod: null }, lead).sense).toBe(sense);
    },
  );

  it("is the time itself without such words", () => {
    expect(sensed({ text: "Monday", value: "2020-05-11", mod: null }, "opened on ").sense).toBe("at");
  });
});
