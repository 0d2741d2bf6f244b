import { readReports } from "../../../pipeline.ts";
import type { DifferencePart } from "../../../reconcile/quote/difference.ts";
import { findQuote, type QuoteAnswer } from "../../../reconcile/quote/quote.ts";
import type { Report } from "../../../text/report.ts";
import { ReadoutError } from "../../readout-error.ts";
import { checkedDay, parseArguments } from "../arguments.ts";
import { models, takeAll, tell } from "../taking.ts";

const OPTIONS = {
  speaker: { type: "string" },
  format: { type: "string", default: "terminal" },
  published: { type: "string" },
} as const;

/** `readout quote "WORDS" INPUT…`: does anybody in these reports say this? */
export async function runQuote(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArguments(args, OPTIONS);
  const [words, ...inputs] = positionals;
  if (!words?.trim() || inputs.length === 0)
    throw new ReadoutError("usage", 'Give the words and at least one input: readout quote "WORDS" INPUT…');
  if (values.format !== "terminal" && values.format !== "json")
    throw new ReadoutError("usage", `There is no format "${values.format}" for quote; choose terminal or json.`);
  const published = checkedDay(values.published, "--published");
  const { reports, messages } = await takeAll(inputs, published ? { published } : {});
  const items = readReports(reports, { models: models() });
  tell(messages.filter((message) => message.level !== "note"));
  const answer = findQuote(words, items, values.speaker);
  process.stdout.write(values.format === "json" ? `${JSON.stringify(answer, null, 2)}\n` : text(answer, reports));
}

function text(answer: QuoteAnswer, reports: readonly Report[]): string {
  const lines = [`“${answer.asked}”: ${answer.state}`];
  for (const { state, speaker, evidence, difference, why } of answer.renderings) {
    const number = reports.findIndex((report) => report.id === evidence.report) + 1;
    const report = reports[number - 1];
    lines.push(
      "",
      `  ${state}  ${speaker ?? "speaker not named"} · ${report?.outlet ?? report?.input ?? evidence.report} [${number}:${evidence.start}-${evidence.end}]`,
    );
    lines.push(`    ${difference.map(marked).join(" ")}`, `    ${why}`);
  }
  return `${lines.join("\n")}\n`;
}

/** A word diff as wdiff writes it: [-only asked-] {+only in the report+}. */
function marked({ in: side, text }: DifferencePart): string {
  return side === "both" ? text : side === "asked" ? `[-${text}-]` : `{+${text}+}`;
}
