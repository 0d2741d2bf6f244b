import { describe, expect, it } from "vitest";
import { pairQuotationMarks } from "./quotation-marks.ts";

function quotationsOf(text: string): string[] {
  const paragraphs: { start: number; end: number }[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "") paragraphs.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return pairQuotationMarks(text, paragraphs).map((quotation) => text.slice(quotation.start, quotation.end));
}

describe("pairQuotationMarks", () => {
  const samples: [title: string, text: string, expected: string[]][] = [
    ["curly", "He said “yes” twice.", ["“yes”"]],
    ["straight", 'He said "yes" twice.', ['"yes"']],
    ["two apostrophes", "''Yes,'' he said.", ["''Yes,''"]],
    ["backquotes", "``Yes,'' he said.", ["``Yes,''"]],
    ["guillemets", "«Yes», he said.", ["«Yes»"]],
    ["low and high", "„Yes“, he said.", ["„Yes“"]],
    ["corner brackets", "「Yes」 he said.", ["「Yes」"]],
    ["single", "‘Yes,’ he said.", ["‘Yes,’"]],
    ["single, straight", "'Yes,' he said.", ["'Yes,'"]],
    ["apostrophes alone", "It’s the farmers’ land, and it's the state's.", []],
    ["a decade", "In the ’90s it was 'fine'.", ["'fine'"]],
    ["nested", "“He said ‘go’ and left,” she said.", ["“He said ‘go’ and left,”", "‘go’"]],
    ["two in a line", "“One,” he said. “Two,” she said.", ["“One,”", "“Two,”"]],
    ["closed by an opening mark", "“The dam is safe, “the report says.", ["“The dam is safe, “"]],
    ["closed by an opening mark before a dash", "“Before the year ends “, – he said.", ["“Before the year ends “"]],
    ["spaces inside", '"We were lucky, " he said.', ['"We were lucky, "']],
    ["never closed, from the start of a sentence", "“We were lucky, he said.", ["“We were lucky, he said."]],
    ["over two paragraphs, the mark repeated", "“One.\n“Two,” he said.", ["“One.", "“Two,”"]],
    ["over two paragraphs, the mark not repeated", "“One.\nTwo,” he said.", ["“One.", "Two,”"]],
    ["feet and inches", "The wall is 6'2\" high.", []],
    ["a stray closing mark", "He left.” Then it rained.", []],
  ];
  for (const [title, text, expected] of samples) {
    it(title, () => {
      expect(quotationsOf(text)).toEqual(expected);
    });
  }

  it("takes time in proportion to the number of marks", () => {
    const quotations = quotationsOf("“ ".repeat(20_000));
    expect(quotations.length).toBeGreaterThan(0);
  });
});
