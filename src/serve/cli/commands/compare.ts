import { report } from "../../../pipeline.ts";
import { type Comparison, compareReports } from "../../../reconcile/compare/compare.ts";
import type { Evidence, Readout } from "../../../reconcile/readout.ts";
import { ReadoutError } from "../../readout-error.ts";
import { checkedDay, parseArguments } from "../arguments.ts";
import { models, takeAll, tell } from "../taking.ts";

/** `readout compare A B`: what A has and B leaves out, the reverse, and how each words the rest. */
export async function runCompare(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArguments(args, {
    format: { type: "string", default: "terminal" },
    published: { type: "string" },
  });
  if (positionals.length !== 2) throw new ReadoutError("usage", "Give two reports: readout compare A B.");
  if (values.format !== "terminal" && values.format !== "json")
    throw new ReadoutError("usage", `There is no format "${values.format}" for compare; choose terminal or json.`);
  const published = checkedDay(values.published, "--published");
  const { reports, messages } = await takeAll(positionals, published ? { published } : {});
  tell(messages);
  const [a, b, ...more] = reports;
  if (!a || !b || more.length > 0)
    throw new ReadoutError("usage", `compare takes two reports, and the inputs hold ${reports.length}.`);
  const [readout, other] = report([a, b], { models: models() });
  if (!readout || other)
    throw new ReadoutError(
      "nothing-read",
      "The two reports tell of two events, so there is nothing to set side by side.",
    );
  const comparison = compareReports(readout, a.id, b.id);
  process.stdout.write(
    values.format === "json" ? `${JSON.stringify(comparison, null, 2)}\n` : text(comparison, readout),
  );
}

function text(comparison: Comparison, readout: Readout): string {
  const label = (id: string) => {
    const found = readout.reports.find((candidate) => candidate.id === id);
    return found?.outlet ?? found?.input ?? id;
  };
  const numberOf = new Map([comparison.first, comparison.second].map((id, i) => [id, i + 1]));
  const shown = (evidence: Evidence) =>
    `“${evidence.text.replace(/\s+/g, " ")}” [${numberOf.get(evidence.report)}:${evidence.start}-${evidence.end}]`;
  const lines = [`[1] ${label(comparison.first)}`, `[2] ${label(comparison.second)}`, "", "IN BOTH"];
  for (const { kind, relation, first, second } of comparison.both)
    lines.push(`  ${kind}, ${relation}`, `    ${shown(first)}`, `    ${shown(second)}`);
  lines.push("", "ONLY IN [1]", ...comparison.onlyFirst.map(({ kind, evidence }) => `  ${kind}  ${shown(evidence)}`));
  lines.push("", "ONLY IN [2]", ...comparison.onlySecond.map(({ kind, evidence }) => `  ${kind}  ${shown(evidence)}`));
  return `${lines.join("\n")}\n`;
}
