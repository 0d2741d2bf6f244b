/**
 * cli: the command line. `main` takes the arguments and gives the exit code; nothing else in the program exits.
 * Results go to standard output, messages to standard error; every failure is one sentence, never a stack trace.
 */
import { FAILURES, ReadoutError } from "../readout-error.ts";
import { runCompare } from "./commands/compare.ts";
import { runGroup } from "./commands/group.ts";
import { runMatch } from "./commands/match.ts";
import { runQuote } from "./commands/quote.ts";
import { runRead } from "./commands/read.ts";
import { runReport } from "./commands/report.ts";
import { runStages } from "./commands/stages.ts";
import { runTake } from "./commands/take.ts";
import { HELP } from "./help.ts";
import { packageVersion } from "./version.ts";

export type Command = (args: readonly string[]) => Promise<void>;

const COMMANDS: Readonly<Record<string, Command>> = {
  report: runReport,
  take: runTake,
  read: runRead,
  group: runGroup,
  match: runMatch,
  quote: runQuote,
  compare: runCompare,
  stages: runStages,
};

/** Verbs of the plan that this version does not have. */
const NOT_YET = new Set(["watch", "rebuild", "serve", "record", "judge"]);

/** Runs the command line and gives the exit code (see `readout help`). */
export async function main(args: readonly string[]): Promise<number> {
  const [verb, ...rest] = args;
  process.stdout.on("error", endQuietly);
  try {
    if (verb === undefined || verb === "help" || verb === "--help" || verb === "-h" || rest.includes("--help")) {
      process.stdout.write(HELP);
      return verb === undefined ? FAILURES.usage : 0;
    }
    if (verb === "--version" || verb === "version") {
      process.stdout.write(`${packageVersion()}\n`);
      return 0;
    }
    if (NOT_YET.has(verb))
      throw new ReadoutError(
        "not-yet",
        `"readout ${verb}" is not built yet; this version reads and reports without a store.`,
      );
    const command = COMMANDS[verb];
    if (!command) throw new ReadoutError("usage", `There is no command "${verb}"; see \`readout help\`.`);
    await command(rest);
    return 0;
  } catch (error) {
    return explain(error);
  }
}

/** The reader of a pipe went away (`readout … | head`): nobody wants the rest. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
}

function explain(error: unknown): number {
  if (error instanceof ReadoutError) {
    process.stderr.write(`readout: ${error.message}\n`);
    return FAILURES[error.code];
  }
  const first = String((error as Error)?.message ?? error).split("\n")[0];
  process.stderr.write(
    `readout: a bug in Readout stopped the work (${first}). Please report it with the input that showed it.\n`,
  );
  if (process.env.READOUT_DEBUG) process.stderr.write(`${(error as Error)?.stack ?? ""}\n`);
  return 70;
}
