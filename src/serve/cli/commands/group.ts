import { group } from "../../../group/group.ts";
import { readReports } from "../../../pipeline.ts";
import type { Report } from "../../../text/report.ts";
import { ReadoutError } from "../../readout-error.ts";
import { parseArguments } from "../arguments.ts";
import { models, takeJsonl, tell, writeLine } from "../taking.ts";

/** `readout group --jsonl [FILE…]`: a line a story, then a line a copy. */
export async function runGroup(args: readonly string[]): Promise<void> {
  const { positionals } = parseArguments(args, { jsonl: { type: "boolean" } });
  const loaded = models();
  const reports: Report[] = [];
  for await (const taken of takeJsonl(positionals)) {
    if (taken.kind === "message") tell([taken.message]);
    else reports.push(taken.report);
  }
  if (reports.length === 0)
    throw new ReadoutError("nothing-read", 'No report was read; give one JSON object a line, with "id" and "text".');
  const { stories, copies } = group(readReports(reports, { models: loaded }));
  for (const story of stories) await writeLine({ story: story.id, reports: story.reports });
  for (const copy of copies) await writeLine({ copy: copy });
}
