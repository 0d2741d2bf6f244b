import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SENTENCES, WORDS } from "./tokens.cases.ts";
import { type Tokens, tokenise, tokensFrom } from "./tokens.ts";

/** Words of a sentence parted by spaces, sentences by "|", paragraphs by "¶". */
function shown(tokens: Tokens): string {
  let shown = "";
  for (let i = 0, s = 0, p = 0; i < tokens.count; i++) {
    const isParagraph = tokens.paragraphStarts[p] === i;
    const isSentence = tokens.sentenceStarts[s] === i;
    if (isParagraph) p++;
    if (isSentence) s++;
    if (i > 0) shown += isParagraph ? " ¶ " : isSentence ? " | " : " ";
    shown += tokens.text.slice(tokens.starts[i], tokens.ends[i]);
  }
  return shown;
}

describe("words", () => {
  test.each(WORDS)("%s", (text, expected) => expect(shown(tokenise(text)).replaceAll(" | ", " ")).toBe(expected));
});

describe("sentences and paragraphs", () => {
  test.each(SENTENCES)("%s", (text, expected) => expect(shown(tokenise(text))).toBe(expected));
});

describe("tokensFrom", () => {
  test("keeps given words and joins those without a space between", () => {
    const tokens = tokensFrom([
      { words: ["Oduya", "'s", "aide"], joined: [true, false, false] },
      { words: ["No", "."] },
    ]);
    expect(tokens.text).toBe("Oduya's aide\nNo .\n");
    expect(shown(tokens)).toBe("Oduya 's aide ¶ No .");
  });
});

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        " ",
        "\n",
        "\r\n",
        ".",
        "…",
        "?",
        '"',
        "“",
        "”",
        "'",
        "’",
        "(",
        ")",
        "[",
        "]",
        "-",
        "—",
        "U.S",
        "Mr",
        "1",
        "al",
        "The",
        "s",
        "\ud800",
        "\udc00",
        "😀",
        "ك",
        "\u200b",
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join("")),
);

describe("for any text", () => {
  test("tokens stand in order and in bounds, hold no white space and leave nothing else out", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenise(text);
        let last = 0;
        for (let i = 0; i < tokens.count; i++) {
          const start = tokens.starts[i]!;
          const end = tokens.ends[i]!;
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).not.toMatch(/\s/);
          expect(text.slice(last, start)).toMatch(
            /^[\s\p{Z}\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]*$/u,
          );
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  test("each paragraph begins a sentence and sentences cover all tokens", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenise(text);
        expect(tokens.sentenceStarts.at(-1)).toBe(tokens.count);
        expect(tokens.paragraphStarts.at(-1)).toBe(tokens.count);
        for (const start of tokens.paragraphStarts) expect(tokens.sentenceStarts).toContain(start);
        for (let i = 0; i < tokens.count; i++) {
          const s = tokens.sentenceOf[i]!;
          expect(tokens.sentenceStarts[s]).toBeLessThanOrEqual(i);
          expect(tokens.sentenceStarts[s + 1]).toBeGreaterThan(i);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("a paragraph set before a text moves its tokens and changes none", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z .,"“”'()]{0,30}$/), (text) => {
        const head = "A made-up opening line.\n";
        const alone = tokenise(text);
        const moved = tokenise(head + text);
        const added = moved.count - alone.count;
        expect(Array.from(moved.starts.slice(added), (start) => start - head.length)).toEqual(Array.from(alone.starts));
      }),
    );
  });

  test.each([
    '"',
    '. " ',
    "1-",
    "1-1-",
    "a-",
    "é",
    "'",
    "a.",
    ". [1]",
    "(",
    ". ( ",
    "1,",
    "\n",
    " ",
    "a@",
    "http:",
    "“.”",
    "etc. ",
    `${"x".repeat(70)}\n`,
  ])("%j a hundred thousand times is no trouble", (piece) => {
    // A pass over it that was quadratic would take minutes and run into the test's time limit.
    const tokens = tokenise(piece.repeat(100_000));
    expect(tokens.sentenceStarts.at(-1)).toBe(tokens.count);
  });
});
