import { take } from "../../../take/take.ts";
import { ReadoutError } from "../../readout-error.ts";
import { checkedDay, parseArguments } from "../arguments.ts";
import { tell, writeLine } from "../taking.ts";

/** `readout take INPUT…`: reports as JSONL, in the form that `readout read --jsonl` reads. */
export async function runTake(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArguments(args, {
    published: { type: "string" },
    outlet: { type: "string" },
    jsonl: { type: "boolean" },
  });
  if (positionals.length === 0)
    throw new ReadoutError("usage", "Name at least one input: a file, a folder, or - for standard input.");
  const published = checkedDay(values.published, "--published");
  let taken = 0;
  for await (const next of take(positionals, {
    ...(published && { published }),
    ...(values.outlet && { outlet: values.outlet }),
  })) {
    if (next.kind === "message") tell([next.message]);
    else {
      taken++;
      await writeLine(next.report);
    }
  }
  if (taken === 0) throw new ReadoutError("nothing-read", "None of the inputs could be read as a report.");
}
