import { BATCH_CHARACTERS, readAll } from "../../../read/read.ts";
import type { Taken } from "../../../take/take.ts";
import type { Report } from "../../../text/report.ts";
import { ReadoutError } from "../../readout-error.ts";
import { parseArguments } from "../arguments.ts";
import { gathered } from "../gathered.ts";
import { models, takeJsonl, tell, writeLine } from "../taking.ts";

/**
 * `readout read --jsonl [FILE…]`: one reading a report, in the same order, as they are read. A report that brings out a bug
 * is named and left out; the exit code tells of it when the others are done.
 */
export async function runRead(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArguments(args, { jsonl: { type: "boolean" }, trees: { type: "boolean" } });
  const loaded = models();
  const bugs: unknown[] = [];
  const onError = (error: unknown, report: Report) => {
    bugs.push(error);
    process.stderr.write(`readout: error: The report "${report.id}" could not be read.\n`);
  };
  let found = 0;
  for await (const taken of gathered(takeJsonl(positionals), textLength, BATCH_CHARACTERS)) {
    tell(taken.flatMap((item) => (item.kind === "message" ? item.message : [])));
    const reports = taken.flatMap((item) => (item.kind === "report" ? item.report : []));
    found += reports.length;
    for (const reading of readAll(reports, loaded, { trees: values.trees ?? false, onError })) await writeLine(reading);
  }
  if (found === 0)
    throw new ReadoutError("nothing-read", 'No report was read; give one JSON object a line, with "id" and "text".');
  if (bugs.length > 0) throw bugs[0];
}

function textLength(taken: Taken): number {
  return taken.kind === "report" ? taken.report.text.length : 0;
}
