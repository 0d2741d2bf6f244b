import { styleText } from "node:util";
import type { Readout } from "../../reconcile/readout.ts";
import { outlineOf } from "./outline.ts";
import type { Reference } from "./outline-context.ts";

export interface TerminalOptions {
  /** Columns to wrap at; 100 when the output is no terminal. */
  readonly width?: number;
  readonly color?: boolean;
}

type Style = Parameters<typeof styleText>[0];

const MARK_STYLES: readonly (readonly [shape: RegExp, style: Style])[] = [
  [/^contradiction|^altered/, "red"],
  [/^difference|^update/, "yellow"],
  [/^agreement|^refinement/, "green"],
];

/** The account as text for a terminal, with references such as `[2:153-201]`. */
export function renderTerminal(readout: Readout, options: TerminalOptions = {}): string {
  const width = Math.max(40, Math.min(options.width ?? 100, 120));
  const paint = (style: Style, text: string) =>
    options.color ? styleText(style, text, { validateStream: false }) : text;
  const outline = outlineOf(readout);
  const lines = [
    ...wrap(outline.title, width, "").map((line) => paint("bold", line)),
    ...wrap(outline.counts, width, "").map((line) => paint("dim", line)),
  ];
  for (const section of outline.sections) {
    lines.push(
      "",
      paint("bold", section.title.toUpperCase()) + (section.note ? paint("dim", `  ${section.note}`) : ""),
    );
    for (const entry of section.entries) {
      const mark = entry.mark ? `${entry.mark}  ` : "";
      const [first = "", ...rest] = wrap(`${mark}${entry.text}${references(entry.references)}`, width - 2, "  ");
      const style = MARK_STYLES.find(([shape]) => shape.test(mark))?.[1] ?? "cyan";
      lines.push(
        `  ${mark && first.startsWith(mark) ? paint(style, mark) + first.slice(mark.length) : first}`,
        ...rest.map((line) => `  ${line}`),
      );
      for (const detail of entry.details) {
        wrap(`${detail.text}${references(detail.references)}`, width - 6, "").forEach((line, i) => {
          lines.push(paint("dim", i === 0 ? "    · " : "      ") + line);
        });
      }
    }
  }
  return `${lines.join("\n")}\n`;
}

/** References as they stand in the text: ` [2:153-201]`. */
export function references(places: readonly Reference[]): string {
  return places.map((place) => ` [${place.report}:${place.start}-${place.end}]`).join("");
}

function wrap(text: string, width: number, indent: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of visible(text).split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent + word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** A report's control characters would steer the reader's terminal; they are shown as a dot instead. */
function visible(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f]/g, "·");
}
