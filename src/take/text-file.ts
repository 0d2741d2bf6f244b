import type { Found } from "./make-report.ts";

const MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december";
/** A line that is only a date, as outlets print it under a headline. */
const DATE_LINES: readonly {
  readonly shape: RegExp;
  readonly parts: (m: RegExpExecArray) => readonly [string, string, string];
}[] = [
  // "2021-07-27", "2021-07-27T09:30:00+03:00"
  { shape: /^(\d{4})-(\d{2})-(\d{2})(?:T[\d:+Z.-]*)?$/i, parts: (m) => [m[1]!, m[2]!, m[3]!] },
  // "27 July 2021", "Tuesday, 27 July 2021"
  {
    shape: new RegExp(`^(?:[a-z]+day,? )?(\\d{1,2}) (${MONTHS}),? (\\d{4})$`, "i"),
    parts: (m) => [m[3]!, monthNumber(m[2]!), m[1]!],
  },
  // "July 27, 2021", "Tuesday, July 27, 2021"
  {
    shape: new RegExp(`^(?:[a-z]+day,? )?(${MONTHS}) (\\d{1,2}),? (\\d{4})$`, "i"),
    parts: (m) => [m[3]!, monthNumber(m[1]!), m[2]!],
  },
];

/** A plain text as a report: its first line is the headline when it reads like one, a date line near the top is the date. */
export function reportFromText(text: string): Found {
  const lines = text
    .split("\n", 40)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return { text, title: headline(lines), outlet: null, published: dateLine(lines.slice(0, 6)), url: null };
}

/** A short first line with no full stop, above at least one more line. */
function headline(lines: readonly string[]): string | null {
  const [first] = lines;
  if (first === undefined || lines.length < 2 || first.length > 160 || /[.!?…]["”’]?$/.test(first)) return null;
  return first;
}

function dateLine(lines: readonly string[]): string | null {
  for (const line of lines) {
    for (const { shape, parts } of DATE_LINES) {
      const match = shape.exec(line);
      if (!match) continue;
      const [year, month, day] = parts(match);
      if (Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31)
        return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    }
  }
  return null;
}

function monthNumber(name: string): string {
  return String(MONTHS.split("|").indexOf(name.toLowerCase()) + 1);
}
