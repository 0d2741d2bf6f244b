import type { Readout } from "../../reconcile/readout.ts";
import { outlineOf } from "./outline.ts";
import type { Reference } from "./outline-context.ts";

/** The account as Markdown; each reference links to a note at the end with the exact words in their report. */
export function renderMarkdown(readout: Readout): string {
  const outline = outlineOf(readout);
  const used = new Map<string, Reference>();
  const cite = (places: readonly Reference[]) =>
    places
      .map((place) => {
        const id = anchor(place);
        used.set(id, place);
        return ` [\\[${place.report}:${place.start}-${place.end}\\]](#${id})`;
      })
      .join("");
  const lines = [`# ${unmarked(outline.title)}`, "", unmarked(outline.counts)];
  for (const section of outline.sections) {
    lines.push("", `## ${section.title}`, "");
    if (section.note) lines.push(`*${unmarked(section.note)}*`, "");
    for (const entry of section.entries) {
      lines.push(
        `- ${entry.mark ? `**${unmarked(entry.mark)}** ` : ""}${unmarked(entry.text)}${cite(entry.references)}`,
      );
      for (const detail of entry.details) lines.push(`  - ${unmarked(detail.text)}${cite(detail.references)}`);
    }
  }
  lines.push("", "## References", "");
  for (const [id, place] of used) {
    const report = readout.reports[place.report - 1];
    const words = report?.text.slice(place.start, place.end).replace(/\s+/g, " ").trim() ?? "";
    lines.push(
      `- <a id="${id}"></a>\\[${place.report}:${place.start}-${place.end}\\] “${unmarked(words)}” ${unmarked(report?.outlet ?? report?.input ?? "")}`,
    );
  }
  return `${lines.join("\n")}\n`;
}

function anchor(place: Reference): string {
  return `r${place.report}-${place.start}-${place.end}`;
}

/** Words of a report never become markup. */
function unmarked(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>#|~]/g, "\\$&");
}
