import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { z } from "zod";
import { matchNames } from "../../../group/match/match.ts";
import { ReadoutError } from "../../readout-error.ts";
import { parseArguments } from "../arguments.ts";
import { standardLines, tell, writeLine } from "../taking.ts";

const pair = z.object({
  a: z.string().min(1),
  b: z.string().min(1),
  type: z.enum(["person", "organisation", "place", "other"]).optional(),
});

/** `readout match --jsonl [FILE…]`: for each line `{"a","b"}` one line `{"score","same","why"}`. */
export async function runMatch(args: readonly string[]): Promise<void> {
  const { positionals } = parseArguments(args, { jsonl: { type: "boolean" } });
  const [file = "-"] = positionals;
  const lines =
    file === "-"
      ? standardLines()
      : createInterface({ input: createReadStream(file, "utf8"), crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  let matched = 0;
  try {
    for await (const line of lines) {
      number++;
      if (line.trim() === "") continue;
      const checked = pair.safeParse(parsed(line));
      if (!checked.success) {
        tell([
          {
            stage: "take",
            rule: "match-line",
            place: null,
            level: "warning",
            reason: `Line ${number} of ${file} is no pair; write {"a": "…", "b": "…"}.`,
          },
        ]);
        continue;
      }
      matched++;
      const { score, same, why } = matchNames(checked.data.a, checked.data.b, checked.data.type ?? "person");
      await writeLine({ score, same, why });
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    throw new ReadoutError("nothing-read", `${file} does not exist; check the path.`);
  }
  if (matched === 0)
    throw new ReadoutError("nothing-read", 'No pair was read; give one JSON object a line, with "a" and "b".');
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
