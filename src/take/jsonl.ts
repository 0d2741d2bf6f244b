import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { z } from "zod";
import type { IncomingReport } from "./incoming.ts";
import { reportFrom } from "./make-report.ts";
import type { Taken, TakeOptions } from "./taken.ts";

const line = z.object({
  id: z.string().min(1),
  text: z.string(),
  title: z.string().nullish(),
  outlet: z.string().nullish(),
  url: z.string().nullish(),
  published: z.string().nullish(),
  lang: z.string().nullish(),
});

const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** Reports as JSONL (docs/readout-format.md, "In"), a line at a time; a line that is not one becomes a message with its number. */
export async function* reportsFromJsonl(
  source: string | Iterable<string> | AsyncIterable<string>,
  input: string,
  options: TakeOptions = {},
): AsyncGenerator<Taken> {
  const lines =
    typeof source === "string"
      ? createInterface({ input: createReadStream(source, "utf8"), crlfDelay: Number.POSITIVE_INFINITY })
      : source;
  let number = 0;
  for await (const raw of lines) {
    number++;
    if (raw.trim() === "") continue;
    const parsed = parseLine(raw);
    if (parsed.kind === "bad") {
      const reason = `Line ${number} of ${input} ${parsed.reason}`;
      yield {
        kind: "message",
        input,
        message: { stage: "take", rule: "jsonl-line", place: null, level: "warning", reason },
      };
    } else {
      yield { kind: "report", report: reportFrom(parsed.value, input, options) };
    }
  }
}

function parseLine(raw: string): { kind: "line"; value: IncomingReport } | { kind: "bad"; reason: string } {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch {
    return { kind: "bad", reason: "is not valid JSON; mend or drop it." };
  }
  const checked = line.safeParse(value);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    return {
      kind: "bad",
      reason: `is not a report: "${issue?.path.join(".") || "line"}" ${issue?.message.toLowerCase()}; a line needs "id" and "text".`,
    };
  }
  if (checked.data.text.trim() === "") return { kind: "bad", reason: 'has an empty "text"; leave it out.' };
  if (checked.data.published && !ISO_DATE.test(checked.data.published)) {
    return {
      kind: "bad",
      reason: `has the date "${checked.data.published}"; write it as 2021-07-27 or 2021-07-27T09:30:00+03:00.`,
    };
  }
  return { kind: "line", value: checked.data as IncomingReport };
}
