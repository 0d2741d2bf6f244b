import { access, constants } from "node:fs/promises";
import { loadModels, type Models } from "../../models/models.ts";
import { reportsFromJsonl } from "../../take/jsonl.ts";
import { type Taken, type TakeOptions, take } from "../../take/take.ts";
import type { Message } from "../../text/message.ts";
import type { Report } from "../../text/report.ts";
import { ReadoutError } from "../readout-error.ts";

/** All reports of the inputs, with the messages on the way; messages are told at once on standard error. */
export async function takeAll(
  inputs: readonly string[],
  options: TakeOptions,
): Promise<{ reports: Report[]; messages: Message[] }> {
  if (inputs.length === 0)
    throw new ReadoutError("usage", "Name at least one input: a file, a folder, or - for standard input.");
  const reports: Report[] = [];
  const messages: Message[] = [];
  for await (const taken of take(inputs, options)) {
    if (taken.kind === "report") reports.push(taken.report);
    else messages.push(taken.message);
  }
  if (reports.length === 0) {
    tell(messages);
    throw new ReadoutError("nothing-read", "None of the inputs could be read as a report.");
  }
  return { reports, messages };
}

/** Reports from JSONL files, or from standard input when none is named, one by one. */
export async function* takeJsonl(files: readonly string[]): AsyncGenerator<Taken> {
  if (files.length === 0 || files[0] === "-") {
    yield* reportsFromJsonl(standardLines(), "standard input");
    return;
  }
  for (const file of files) {
    await readable(file);
    yield* reportsFromJsonl(file, file);
  }
}

/** The lines of the standard input as they come. */
export async function* standardLines(): AsyncGenerator<string> {
  let rest = "";
  process.stdin.setEncoding("utf8");
  for await (const chunk of process.stdin) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}

/** Messages on standard error, a line each. */
export function tell(messages: readonly Message[]): void {
  for (const message of messages) process.stderr.write(`readout: ${message.level}: ${message.reason}\n`);
}

/** Writes a line of JSON and waits while the reader of a pipe is slow. */
export async function writeLine(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`))
    await new Promise((resolve) => process.stdout.once("drain", resolve));
}

/** The models, or the sentence that says which file is wrong. */
export function models(): Models {
  try {
    return loadModels();
  } catch (error) {
    throw new ReadoutError("model-unreadable", (error as Error).message);
  }
}

async function readable(file: string): Promise<void> {
  // Only asked, not opened: a pipe can be read once.
  await access(file, constants.R_OK).catch(() => {
    throw new ReadoutError(
      "nothing-read",
      `${file} could not be read; check that it exists and is a file you may read.`,
    );
  });
}
