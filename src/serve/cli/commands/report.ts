import { writeFile } from "node:fs/promises";
import { report } from "../../../pipeline.ts";
import type { Readout } from "../../../reconcile/readout.ts";
import type { Message } from "../../../text/message.ts";
import { renderPage } from "../../page/page.ts";
import { ReadoutError } from "../../readout-error.ts";
import { renderMarkdown } from "../../text/markdown.ts";
import { renderTerminal } from "../../text/terminal.ts";
import { checkedDay, parseArguments } from "../arguments.ts";
import { progressLine } from "../progress.ts";
import { models, takeAll, tell } from "../taking.ts";

const FORMATS = ["terminal", "markdown", "html", "json"] as const;
type Format = (typeof FORMATS)[number];

const OPTIONS = {
  format: { type: "string", default: "terminal" },
  out: { type: "string" },
  published: { type: "string" },
  outlet: { type: "string" },
  since: { type: "string" },
} as const;

/** `readout report INPUT…`: the account of the stories in the inputs. */
export async function runReport(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArguments(args, OPTIONS);
  const format = FORMATS.find((known) => known === values.format);
  if (!format) throw new ReadoutError("usage", `There is no format "${values.format}"; choose ${FORMATS.join(", ")}.`);
  const published = checkedDay(values.published, "--published");
  const since = checkedDay(values.since, "--since");
  const { reports, messages } = await takeAll(positionals, {
    ...(published && { published }),
    ...(values.outlet && { outlet: values.outlet }),
  });
  const progress = progressLine(process.stderr);
  const readouts = report(reports, { models: models(), onRead: progress.show });
  progress.clear();
  const told = withMessages(since ? readouts.map((readout) => onlySince(readout, since)) : readouts, messages);
  const isShown = format === "terminal" && values.out === undefined;
  if (!isShown) tell(messages);
  await deliver(render(told, format, isShown), values.out);
}

function render(readouts: readonly Readout[], format: Format, isShown: boolean): string {
  switch (format) {
    case "json": {
      const [only, ...others] = readouts;
      return `${JSON.stringify(only && others.length === 0 ? only : { schema: "readout/1", stories: readouts }, null, 2)}\n`;
    }
    case "html":
      return renderPage(readouts);
    case "markdown":
      return readouts.map(renderMarkdown).join("\n---\n\n");
    case "terminal": {
      const isTerminal = isShown && process.stdout.isTTY === true;
      const color = isTerminal && !process.env.NO_COLOR;
      return readouts
        .map((readout) => renderTerminal(readout, { width: isTerminal ? process.stdout.columns : 100, color }))
        .join("\n");
    }
  }
}

/** Messages about the inputs, with the first story: they speak of the run, not of one story. */
function withMessages(readouts: readonly Readout[], messages: readonly Message[]): readonly Readout[] {
  return readouts.map((readout, i) =>
    i === 0 ? { ...readout, messages: [...messages, ...readout.messages] } : readout,
  );
}

/** A readout with only the findings that a report of that day or later takes part in. */
function onlySince(readout: Readout, since: string): Readout {
  const fresh = new Set(readout.reports.filter((taken) => (taken.published ?? "") >= since).map((taken) => taken.id));
  return {
    ...readout,
    findings: readout.findings.filter((finding) => finding.evidence.some((evidence) => fresh.has(evidence.report))),
  };
}

async function deliver(text: string, out: string | undefined): Promise<void> {
  if (out === undefined) {
    process.stdout.write(text);
    return;
  }
  await writeFile(out, text).catch(() => {
    throw new ReadoutError(
      "output-unwritable",
      `${out} could not be written; check that its folder exists and that you may write there.`,
    );
  });
}
