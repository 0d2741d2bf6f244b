import { group } from "../src/group/group.ts";
import { loadModels } from "../src/models/models.ts";
import { read } from "../src/read/read.ts";
import { reconcile } from "../src/reconcile/reconcile.ts";
import { reportFrom } from "../src/take/make-report.ts";
import { processorSeconds } from "./clock.ts";
import { benchReports } from "./texts.ts";

const SIZES = [125, 250, 500];

/**
 * Reconciling one story of many reports: processor seconds, and how they grow. Each report is made of paragraphs of a
 * handful of real ones, in another order and with its own first line, so that all tell of the same things.
 */
export function benchReconcile(): void {
  const models = loadModels();
  const paragraphs = benchReports(12).flatMap((report) => report.text.split(/\n+/).filter((line) => line.length > 80));
  for (const size of SIZES) {
    const items = Array.from({ length: size }, (_, i) => {
      const chosen = Array.from({ length: 8 }, (_, k) => paragraphs[(i * 7 + k * k * 3 + k) % paragraphs.length]!);
      const report = reportFrom({
        id: `r${i}`,
        text: `Report ${i}\n\n${chosen.join("\n\n")}`,
        outlet: `Outlet ${i % 40}`,
        published: `2021-07-${String(1 + (i % 28)).padStart(2, "0")}`,
      });
      return { report, reading: read(report, models) };
    });
    const grouping = group(items);
    const started = processorSeconds();
    const readout = reconcile(items, grouping);
    const seconds = Math.round((processorSeconds() - started) * 1000) / 1000;
    process.stdout.write(
      `${JSON.stringify({ bench: "reconcile", reports: size, seconds, findings: readout.findings.length })}\n`,
    );
  }
}
