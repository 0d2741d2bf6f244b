import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DateExpression } from "../../text/annotation.ts";
import { tokenise } from "../tokens/tokens.ts";
import { civilDate, daysInMonth, isoDate } from "./calendar.ts";
import { findDates } from "./dates.ts";

const read = (text: string, published: string | null = "2021-07-28"): readonly DateExpression[] =>
  findDates(tokenise(text), { published });

const values = (text: string, published: string | null = "2021-07-28"): readonly string[] =>
  read(text, published).map((date) => date.value);

const MONTHS = "January February March April May June July August September October November December".split(" ");

describe("what a date expression carries", () => {
  it("reads a deadline as the period it ends with", () => {
    expect(read("The troops will leave by the end of the year.")).toMatchObject([
      {
        text: "the end of the year",
        type: "DATE",
        value: "2021",
        mod: "END",
        from: "2021-01-01",
        to: "2022-01-01",
        anchor: "published",
      },
    ]);
  });

  it("marks the year that the text does not say", () => {
    expect(read("It ends on December 31.")[0]).toMatchObject({ implied: ["year"] });
    expect(read("It ended on December 31, 2003.")[0]).toMatchObject({ implied: [], anchor: null });
  });

  it("counts from the date told before, and points to it", () => {
    const text = "The war began in 2011. They came back three years later.";
    expect(read(text)[1]).toMatchObject({
      value: "2014",
      anchor: { start: text.indexOf("2011"), end: text.indexOf("2011") + 4 },
    });
    expect(values("He was shot on May 3. A day earlier he had spoken.")).toEqual(["2021-05-03", "2021-05-02"]);
    expect(values("He was shot on May 3. The same day two others fell.")).toEqual(["2021-05-03", "2021-05-03"]);
  });

  it("gives the interval of past and coming durations", () => {
    expect(read("It fell over the past two months.")[0]).toMatchObject({
      type: "DURATION",
      value: "P2M",
      from: "2021-05-28",
      to: "2021-07-28",
    });
  });

  it("knows a zone's instant", () => {
    expect(read("It hit at 4 a.m. EST today.")[0]).toMatchObject({ type: "TIME" });
    expect(read("They met on May 3 at 4 a.m. EST.")[0]).toMatchObject({
      value: "2021-05-03T04:00",
      from: "2021-05-03T04:00-05:00",
    });
  });

  it("gives a fiscal year's months only where the country is named", () => {
    expect(read("The Pentagon spent it in fiscal 2019.")[0]).toMatchObject({
      value: "2019",
      from: "2018-10-01",
      to: "2019-10-01",
    });
    expect(read("Sales fell in fiscal 2019.")[0]).toMatchObject({ value: "2019", from: null, to: null });
  });

  it("reads both ends of a range", () => {
    expect(values("They met on 26–28 July.")).toEqual(["2021-07-26", "2021-07-28"]);
    expect(values("They met from March to May.")).toEqual(["2021-03", "2021-05"]);
    expect(values("They fought between 2003 and 2011.")).toEqual(["2003", "2011"]);
    expect(values("They fought in 2014-18.")).toEqual(["2014", "2018"]);
    expect(values("They met May to October 2020.")).toEqual(["2020-05", "2020-10"]);
    expect(values("They sat from 5 to 6pm on Monday.")).toEqual(["2021-07-26T17:00", "2021-07-26T18:00"]);
  });

  it("takes a weekday for the latest one unless the words look ahead", () => {
    expect(values("He said so on Wednesday.")).toEqual(["2021-07-28"]);
    expect(values("They had left by Monday.")).toEqual(["2021-07-26"]);
    expect(values("They must leave by Monday.")).toEqual(["2021-08-02"]);
    expect(values("The interview is to air Friday.")).toEqual(["2021-07-30"]);
  });

  it("means one day by a weekday throughout a report, and tomorrow by tomorrow's name", () => {
    const ahead =
      "Ana Lind will meet him on Friday. Critics called on her to cancel Friday's talks. She said on Friday that she would not.";
    expect(values(ahead)).toEqual(["2021-07-30", "2021-07-30", "2021-07-23"]);
    expect(values("Little is known of Thursday's talks.")).toEqual(["2021-07-29"]);
    expect(values("Two died on Thursday, she said.")).toEqual(["2021-07-22"]);
  });

  it("gives a time without a day to the day told last, and a part of a day to come to the report's", () => {
    expect(values("They met on Sunday. At 5 p.m. they left.")).toEqual(["2021-07-25", "2021-07-25T17:00"]);
    expect(values("It struck on Sunday. By nightfall all will have tents.")).toEqual(["2021-07-25", "2021-07-28TNI"]);
  });

  it("keeps what was planned once apart from what is to come", () => {
    expect(values("The offer had been scheduled to expire Friday.")).toEqual(["2021-07-23"]);
    expect(values("The offer is scheduled to expire Friday.")).toEqual(["2021-07-30"]);
    expect(values("They planned to wait. The ministry on Monday issued a warning.")).toEqual(["2021-07-26"]);
    expect(values("They want it before the case is heard in September in a higher court.")).toEqual(["2021-09"]);
  });

  it("compares with the period that results were told of", () => {
    const rose = "In the third quarter it earned $3, up from $2 a year earlier.";
    expect(values(rose, "2021-10-28")).toEqual(["2021-Q3", "2020-Q3"]);
    // A quarter that is not over has no results, unless the company's own ended before.
    const hopes = "It has hopes for the fourth quarter. In the latest quarter it earned $3.";
    expect(values(hopes, "2021-10-28")).toEqual(["2021-Q4", "2021-Q3"]);
    const ended = "In the fourth quarter ended Aug. 26 it earned $3, up from $2 a year earlier.";
    expect(values(ended, "2021-10-28")).toEqual(["2021-Q4", "2021-08-26", "2020-Q4"]);
    const stretch =
      "In the third quarter it earned $3. In the first nine months it earned $9, up from $8 a year earlier.";
    expect(values(stretch, "2021-10-28")).toEqual(["2021-Q3", "P9M", "2020"]);
  });

  it("names no year for what lies in the depths of time", () => {
    expect(values("It fell 66 million years ago.")).toEqual(["PAST_REF"]);
  });

  it("lets the weekday tell the year", () => {
    expect(values("They met on Sunday, August 2.")).toEqual(["2020-08-02"]);
  });
});

describe("without a date of publication", () => {
  it("stays open", () => {
    expect(values("On Saturday they met; the day before, they had not.", null)).toEqual(["XXXX-WXX-6", "XXXX-WXX-5"]);
    expect(values("It sank on November 19, four years ago, this year or last month.", null)).toEqual([
      "XXXX-11-19",
      "P4Y",
      "XXXX",
      "XXXX-XX",
    ]);
    expect(values("They met on Friday afternoon. At 5:30 p.m. they left.", null)).toEqual([
      "XXXX-WXX-5TAF",
      "XXXX-WXX-5T17:30",
    ]);
    expect(read("They met on Saturday.", null)[0]).toMatchObject({ from: null, to: null, anchor: null });
  });

  it("counts from a full date at the head of the text, and says so", () => {
    const text = "Ten dead in quake\n\nNovember 28, 2005\n\nA quake struck on Sunday.";
    expect(read(text, null)[1]).toMatchObject({ value: "2005-11-27", anchor: "text" });
  });
});

describe("what is no date", () => {
  it.each([
    "Tom, 22, sings.",
    "He told ABC's “This Week” so.",
    "She was on CBS's “60 Minutes” then.",
    "A 12-year-old girl aged 12 years sings.",
    "They may march on.",
    "She is in her 80s.",
    "They won 6-3 and lost 2-1.",
    "It costs $1999 or 2,003 pounds.",
    "About three-quarters of them left.",
    "A second man came second.",
  ])("%s", (text) => expect(read(text)).toEqual([]));
});

describe("always", () => {
  const civilDay = fc.integer({ min: -25_000, max: 47_000 });

  it("reads a written date back", () => {
    fc.assert(
      fc.property(civilDay, (day) => {
        const { year, month, day: dayOfMonth } = civilDate(day);
        const name = MONTHS[month - 1] ?? "";
        const iso = isoDate(day);
        for (const written of [
          `${name} ${dayOfMonth}, ${year}`,
          `${dayOfMonth} ${name} ${year}`,
          `the ${dayOfMonth}th of ${name}, ${year}`,
          iso,
        ]) {
          expect(values(`They met on ${written}.`)).toEqual([iso]);
        }
        expect(values(`They met in ${name} ${year}.`)).toEqual([iso.slice(0, 7)]);
      }),
    );
  });

  it("has as many days in a month as the next month's first allows", () => {
    fc.assert(
      fc.property(civilDay, (day) => civilDate(day).day <= daysInMonth(civilDate(day).year, civilDate(day).month)),
    );
  });

  it("shifts every relative day with the day of publication", () => {
    const text =
      "today, yesterday, tomorrow, three days ago, the day before yesterday, the day after tomorrow, 40 days from now";
    const offsets = [0, -1, 1, -3, -2, 2, 40];
    fc.assert(
      fc.property(civilDay, (day) => {
        expect(values(text, isoDate(day))).toEqual(offsets.map((offset) => isoDate(day + offset)));
      }),
    );
  });

  const words = fc.constantFrom(
    "the",
    "last",
    "Monday",
    "May",
    "3",
    "5",
    "2021",
    "-",
    ",",
    ".",
    ":",
    "'",
    "98",
    "s",
    "two",
    "hundred",
    "years",
    "ago",
    "end of",
    "third",
    "quarter",
    "p.m.",
    "early",
    "every",
    "fiscal",
    "from",
    "to",
    "and",
    "GMT",
    "\n",
    "week",
    "a",
    "half",
    "\ud800",
    "٣",
    "\u200f",
  );
  const anyText = fc.array(fc.oneof(words, fc.string({ unit: "binary", maxLength: 4 })), { maxLength: 40 });

  it("gives spans in order, in bounds, with their words, and never throws", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(" ", ""), (parts, gap) => {
        const text = parts.join(gap);
        let end = 0;
        for (const date of read(text)) {
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(date.end).toBeGreaterThan(date.start);
          expect(date.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(date.start, date.end)).toBe(date.text);
          if (date.from !== null && date.to !== null) expect(date.from < date.to).toBe(true);
          expect(date.value).not.toMatch(/NaN|undefined|Infinity/);
          end = date.end;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
