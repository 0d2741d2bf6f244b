import { group } from "../../../group/group.ts";
import type { ReadReport } from "../../../pipeline.ts";
import { read } from "../../../read/read.ts";
import { ReadoutError } from "../../readout-error.ts";
import { parseArguments } from "../arguments.ts";
import { models, takeJsonl, tell, writeLine } from "../taking.ts";

/** `readout group --jsonl [FILE…]`: a line a story, then a line a copy. */
export async function runGroup(args: readonly string[]): Promise<void> {
  const { positionals } = parseArguments(args, { jsonl: { type: "boolean" } });
  const loaded = models();
  const items: ReadReport[] = [];
  for await (const taken of takeJsonl(positionals)) {
    if (taken.kind === "message") tell([taken.message]);
    else items.push({ report: taken.report, reading: read(taken.report, loaded) });
  }
  if (items.length === 0)
    throw new ReadoutError("nothing-read", 'No report was read; give one JSON object a line, with "id" and "text".');
  const { stories, copies } = group(items);
  for (const story of stories) await writeLine({ story: story.id, reports: story.reports });
  for (const copy of copies) await writeLine({ copy: copy });
}
