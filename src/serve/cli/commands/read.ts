import { read } from "../../../read/read.ts";
import { ReadoutError } from "../../readout-error.ts";
import { parseArguments } from "../arguments.ts";
import { models, takeJsonl, tell, writeLine } from "../taking.ts";

/** `readout read --jsonl [FILE…]`: one reading a report, in the same order, as they are read. */
export async function runRead(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArguments(args, { jsonl: { type: "boolean" }, trees: { type: "boolean" } });
  const loaded = models();
  let done = 0;
  for await (const taken of takeJsonl(positionals)) {
    if (taken.kind === "message") tell([taken.message]);
    else {
      done++;
      await writeLine(read(taken.report, loaded, { trees: values.trees ?? false }));
    }
  }
  if (done === 0)
    throw new ReadoutError("nothing-read", 'No report was read; give one JSON object a line, with "id" and "text".');
}
