import { MEASURES } from "../../models/lexicon/measures.ts";
import type { Figure } from "../../text/annotation.ts";

/** A figure's value in the unit of its dimension, with how sharply it is told. */
export interface Quantity {
  /** "people", "count" (of things), "percent", "magnitude", a currency's code, or a measure ("length", brought to metres). */
  readonly dimension: string;
  readonly sharpness: "exact" | "about" | "at least" | "more than" | "at most" | "less than" | "range" | "vague";
  readonly low: number | null;
  readonly high: number | null;
  /** The number told, whatever its bound; the middle of a range. */
  readonly point: number;
  /** The same in the unit that the report uses. */
  readonly told: number;
  readonly unit: string | null;
}

const STRICT_MORE = /\b(?:more than|over|above|exceed\w*|upwards of|greater than|topp\w+)\b/i;
const STRICT_LESS =
  /\b(?:less than|fewer than|under|below|nearly|almost|close to|just short of|not quite|shy of|approaching)\b/i;
const VAGUE = /\b(?:dozens|scores|hundreds|thousands|millions|billions|tens|several|many|few)\b/i;

/** What a figure says, or null when it gives no number. `text` is the figure's own words. */
export function quantityOf(figure: Figure): Quantity | null {
  const measure = figure.unit === null ? undefined : MEASURES.get(figure.unit);
  const factor = measure?.factor ?? 1;
  const scaled = (value: number | null) => (value === null ? null : value * factor);
  const [low, best, high] = [scaled(figure.low), scaled(figure.best), scaled(figure.high)];
  const point = best ?? (low !== null && high !== null ? (low + high) / 2 : (low ?? high));
  if (point === null || !Number.isFinite(point)) return null;
  const isPeople = figure.unit === "people" || figure.unit === "person";
  const unit = isPeople ? null : figure.unit;
  const dimension = isPeople ? "people" : (measure?.dimension ?? unit ?? "count");
  return { dimension, unit, point, told: point / factor, ...sharpnessOf(figure, low, high) };
}

function sharpnessOf(
  figure: Figure,
  low: number | null,
  high: number | null,
): Pick<Quantity, "sharpness" | "low" | "high"> {
  if (low !== null && high !== null) return { low, high, sharpness: low === high ? "exact" : "range" };
  if (STRICT_MORE.test(figure.text) && STRICT_LESS.test(figure.text))
    return { low: null, high: null, sharpness: "about" };
  if (low !== null)
    return {
      low,
      high,
      sharpness: VAGUE.test(figure.text) ? "vague" : STRICT_MORE.test(figure.text) ? "more than" : "at least",
    };
  if (high !== null) return { low, high, sharpness: STRICT_LESS.test(figure.text) ? "less than" : "at most" };
  return { low, high, sharpness: "about" };
}
