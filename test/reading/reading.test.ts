import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadModels } from "../../src/models/models.ts";
import { read } from "../../src/read/read.ts";
import { reportFrom } from "../../src/take/make-report.ts";
import type { Reading } from "../../src/text/annotation.ts";
import type { Span } from "../../src/text/span.ts";

const models = loadModels();
const readText = (text: string, published: string | null = "2021-07-27") =>
  read(reportFrom({ id: "r", text, published }), models);

const PROSE = [
  "“We will open the bridge by the end of the year,” Ana Lind, the harbour minister, told reporters on Monday.",
  "At least 12 people were killed and up to 30 of the 80 workers were hurt, officials said.",
  "He denied that more than 2.5 thousand soldiers had left the north in March.",
  "According to the ministry’s statement, the dam (built in 1974) held until 3 May 2019.",
  "Omar al-Vale: no deal before the vote",
  '"The talks failed," said a senior official who asked not to be named. "They will resume on Friday."',
];

/** Every span of a reading, with the words it claims where it claims any. */
function* spansOf(reading: Reading): Generator<Span & { readonly text?: string }> {
  yield* reading.sentences;
  yield* reading.names;
  yield* reading.dates;
  for (const figure of reading.figures) {
    yield figure;
    yield figure.number;
    if (figure.of) yield figure.of;
  }
  for (const statement of reading.statements) {
    yield* statement.source;
    yield* statement.cue;
    yield* statement.content;
    if (statement.addressee) yield statement.addressee;
    if (statement.medium) yield statement.medium;
  }
  for (const commitment of reading.commitments) yield commitment.what;
  yield* reading.credits;
  yield* reading.editorial;
}

function checkSpans(text: string, reading: Reading): void {
  for (const span of spansOf(reading)) {
    expect(span.start >= 0 && span.start < span.end && span.end <= text.length, JSON.stringify(span)).toBe(true);
    if (span.text !== undefined) expect(text.slice(span.start, span.end)).toBe(span.text);
  }
}

describe("every reading", () => {
  it("keeps its spans in bounds and its words exact, on any mixture of prose", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PROSE, "\n\n", "\n", " "), { minLength: 1, maxLength: 12 }), (parts) => {
        const text = parts.join(" ");
        checkSpans(text, readText(text));
      }),
      { numRuns: 60 },
    );
  });

  it("never throws, on any Unicode", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom(...PROSE),
            fc.string({ unit: "binary", maxLength: 40 }),
            fc.constantFrom("\ud800", "\u200b", "\u202e", "“", '"', "[", "…", "\u0000"),
          ),
          { maxLength: 8 },
        ),
        (parts) => {
          const text = parts.join("");
          if (text !== "") checkSpans(text, readText(text));
        },
      ),
      { numRuns: 150 },
    );
  });

  it("is the same twice", () => {
    const text = PROSE.join("\n\n");
    expect(readText(text)).toEqual(readText(text));
  });

  it("shifts when a paragraph is put in front", () => {
    const text = PROSE.slice(0, 4).join("\n\n");
    const front = "It rained.\n\n";
    const [before, after] = [readText(text), readText(front + text)];
    const shifted = (spans: readonly Span[], by: number) => spans.map((span) => [span.start + by, span.end + by]);
    const inText = (spans: readonly Span[]) => spans.filter((span) => span.start >= front.length);
    expect(shifted(inText(after.dates), 0)).toEqual(shifted(before.dates, front.length));
    expect(shifted(inText(after.figures), 0)).toEqual(shifted(before.figures, front.length));
    expect(shifted(inText(after.statements.flatMap((statement) => statement.content)), 0)).toEqual(
      shifted(
        before.statements.flatMap((statement) => statement.content),
        front.length,
      ),
    );
  });

  it("grows linearly with the text", () => {
    const time = (times: number) => {
      const text = `${PROSE.join(" ")}\n\n`.repeat(times);
      const started = performance.now();
      readText(text);
      return performance.now() - started;
    };
    time(20);
    time(20);
    const small = Math.min(time(20), time(20), time(20));
    const large = Math.min(time(200), time(200));
    expect(large / small).toBeLessThan(20); // 10 times the text; the bound leaves room for a busy machine
  });

  it.each(["“", "(", "1 ", "12,", "Mr. ", "a-", "said ", "of the ", "\n", "no ", "on Monday "])(
    "takes linear time on %j over and over",
    (piece) => {
      const time = (times: number) => {
        const started = performance.now();
        readText(piece.repeat(times));
        return performance.now() - started;
      };
      time(500);
      expect(time(10_000)).toBeLessThan(Math.max(1_000, 40 * time(1_000)));
    },
  );
});
