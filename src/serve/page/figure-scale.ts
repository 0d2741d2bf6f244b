/** Where a figure's values stand on a small chart, worked out apart from the drawing. */
import type { FigureValue, ReadoutFigure } from "../../reconcile/readout.ts";
import { bounded, dayNumber, isoDay, shortDay } from "../plain-words.ts";
import { type Drawn, frame, placeLabels } from "./figure-labels.ts";
import { reportOf, type StoryView } from "./story-view.ts";

/** A chart ready to be drawn in its frame. */
export interface FigureScale {
  readonly drawn: readonly Drawn[];
  readonly ticksX: readonly { readonly x: number; readonly text: string }[];
  readonly ticksY: readonly { readonly y: number; readonly value: number }[];
  /** Values that have no day or no number, so that the drawing can't hold them. */
  readonly leftOut: number;
}

interface Merged {
  readonly value: FigureValue;
  readonly label: string;
  readonly when: number;
  amount: number;
}

/** Null where a figure has no two different values with a date. */
export function figureScale(view: StoryView, figure: ReadoutFigure): FigureScale | null {
  const merged = mergedValues(view, figure);
  if (new Set(merged.map((one) => one.label)).size < 2) return null;
  const bounds = merged.flatMap(({ value }) => [value.low, value.best, value.high]).filter((one) => one !== null);
  if (bounds.length === 0) return null;
  const ticks = niceTicks(Math.min(...bounds), Math.max(...bounds));
  const lowest = ticks[0]!;
  const highest = ticks[ticks.length - 1]!;
  const y = (value: number): number =>
    frame.bottom - ((value - lowest) / (highest - lowest)) * (frame.bottom - frame.top);
  const days = merged.map((one) => Math.floor(one.when));
  const first = Math.min(...days);
  const last = Math.max(...days) + 1;
  const x = (when: number): number =>
    frame.left + 8 + ((when - first) / (last - first)) * (frame.right - frame.left - 8);
  const drawn = placeLabels(
    spread(merged).map(({ value, label, when, amount }) => ({
      value,
      label,
      amount,
      x: x(when),
      low: value.low === null ? null : y(value.low),
      best: value.best === null ? null : y(value.best),
      high: value.high === null ? null : y(value.high),
    })),
  );
  return {
    leftOut: figure.values.length - merged.reduce((sum, one) => sum + one.amount, 0),
    drawn,
    ticksX: dayTicks(first, last).map((at) => ({
      x: x(at + Math.min(0.5, (last - first) / 2)),
      text: shortDay(isoDay(at)),
    })),
    ticksY: ticks.map((value) => ({ y: y(value), value })),
  };
}

function mergedValues(view: StoryView, figure: ReadoutFigure): Merged[] {
  const merged = new Map<string, Merged>();
  for (const value of figure.values) {
    const when = dayNumber(reportOf(view, value.report)?.published ?? null);
    if (when === null || (value.low === null && value.best === null && value.high === null)) continue;
    const label = bounded(value);
    const key = `${Math.floor(when)} ${label}`;
    const known = merged.get(key);
    if (known === undefined) merged.set(key, { value, label, when, amount: 1 });
    else known.amount++;
  }
  return [...merged.values()].sort((a, b) => a.when - b.when);
}

/** Values of one day stand beside one another in the day's column, in order of publication. */
function spread(merged: readonly Merged[]): readonly Merged[] {
  const perDay = new Map<number, number>();
  for (const one of merged) perDay.set(Math.floor(one.when), (perDay.get(Math.floor(one.when)) ?? 0) + 1);
  const seen = new Map<number, number>();
  return merged.map((one) => {
    const at = Math.floor(one.when);
    const nth = (seen.get(at) ?? 0) + 1;
    seen.set(at, nth);
    return { ...one, when: at + nth / (perDay.get(at)! + 1) };
  });
}

/** Three to five round values around the range; from zero where zero is near. */
export function niceTicks(low: number, high: number): readonly number[] {
  const from = low >= 0 && low <= high * 0.6 ? 0 : low;
  const range = high - from || Math.abs(high) || 1;
  const rough = range / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= rough * 0.999) ?? power * 10;
  const start = Math.floor(from / step);
  const end = Math.max(start + 1, Math.ceil((high + step * 0.05) / step));
  return Array.from({ length: end - start + 1 }, (_, index) => Number(((start + index) * step).toPrecision(12)));
}

function dayTicks(first: number, last: number): readonly number[] {
  const step = Math.max(1, Math.ceil((last - first) / 6));
  const ticks: number[] = [];
  for (let at = first; at < last; at += step) ticks.push(at);
  return ticks;
}
