/** Labels of a small chart, each where it meets no other mark or label. */
import type { FigureValue } from "../../reconcile/readout.ts";

/** The drawing's frame in its own units; text keeps its size when the chart is as wide as this. */
export const frame = { width: 380, height: 192, left: 46, right: 372, top: 22, bottom: 168 } as const;

/** Values with the same bounds on the same day, drawn as one mark. */
export interface Drawn {
  readonly value: FigureValue;
  readonly label: string;
  readonly amount: number;
  readonly x: number;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly labelX: number;
  readonly labelY: number;
  readonly anchor: "start" | "end" | "middle";
}

type Unlabelled = Omit<Drawn, "labelX" | "labelY" | "anchor">;
interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** Each label goes to the first place around its mark where it meets no other mark or label; else it is left to the list. */
export function placeLabels(marks: readonly Unlabelled[]): readonly Drawn[] {
  const taken: Box[] = marks.map(extent);
  return marks.map((mark) => {
    const text = labelText(mark);
    const wide = text.length * 6.3 + 2;
    const box = extent(mark);
    const middle =
      mark.best ??
      (mark.low !== null && mark.high !== null ? (mark.low + mark.high) / 2 : (mark.low ?? mark.high ?? 0));
    const options = [
      { labelX: mark.x, labelY: box.y0 - 4, anchor: "middle" as const },
      { labelX: mark.x + 8, labelY: middle + 4, anchor: "start" as const },
      { labelX: mark.x - 8, labelY: middle + 4, anchor: "end" as const },
      { labelX: mark.x, labelY: box.y1 + 12, anchor: "middle" as const },
    ];
    for (const option of options) {
      const label = labelBox(option, wide);
      const inside =
        label.x0 >= frame.left - 4 && label.x1 <= frame.width && label.y0 >= 0 && label.y1 <= frame.bottom + 2;
      if (inside && !taken.some((other) => meets(other, label))) {
        taken.push(label);
        return { ...mark, ...option };
      }
    }
    return { ...mark, label: "", labelX: 0, labelY: 0, anchor: "middle" as const };
  });
}

/** "14" or, for several reports with one value on one day, "9 (4 reports)". */
export function labelText(mark: Pick<Drawn, "label" | "amount">): string {
  return mark.amount > 1 && mark.label !== "" ? `${mark.label} ×${mark.amount}` : mark.label;
}

function extent(mark: Unlabelled): Box {
  const ys = [mark.low, mark.best, mark.high].filter((one) => one !== null);
  const arrow = 24;
  const y0 = Math.min(...ys) - (mark.high === null && mark.low !== null ? arrow : 6);
  const y1 = Math.max(...ys) + (mark.low === null && mark.high !== null ? arrow : 6);
  return { x0: mark.x - 7, x1: mark.x + 7, y0, y1 };
}

function labelBox(option: Pick<Drawn, "labelX" | "labelY" | "anchor">, wide: number): Box {
  const shift = option.anchor === "start" ? 0 : option.anchor === "end" ? wide : wide / 2;
  return { x0: option.labelX - shift, x1: option.labelX - shift + wide, y0: option.labelY - 10, y1: option.labelY + 2 };
}

function meets(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}
