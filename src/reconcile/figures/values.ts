import { unionOf } from "../union.ts";
import { relationOf } from "./compare.ts";
import type { FigureMention } from "./mention.ts";
import type { Related } from "./relatedness.ts";
import { countSameThing } from "./same-thing.ts";

/** One value told of one thing, with every mention of it. */
export interface Value {
  readonly mentions: readonly FigureMention[];
  readonly reports: ReadonlySet<number>;
}

/** One thing counted, with every value that reports give for it; the value most told first. */
export interface Thing {
  readonly values: readonly Value[];
}

/** A new mention is compared with this many mentions of a value, a value with this many others of its key. */
const MODELS = 4;
const NEIGHBOURS = 40;

/** Sorts mentions into values and values into things. Work grows with the number of mentions. */
export function thingsOf(mentions: readonly FigureMention[], related: Related): Thing[] {
  const values = valuesOf(mentions, related);
  const union = unionOf(values.length);
  const byKey = new Map<string, number[]>();
  values.forEach((value, index) => {
    for (const key of new Set(value.mentions.flatMap(keysOf))) {
      const others = byKey.get(key) ?? [];
      for (const other of others.slice(0, NEIGHBOURS)) {
        if (union.find(other) !== union.find(index) && oneThing(values[other]!, value, related))
          union.join(other, index);
      }
      byKey.set(key, [...others, index].slice(0, 4 * NEIGHBOURS));
    }
  });
  return union
    .groups()
    .map((group) => ({ values: group.map((index) => values[index]!).sort((a, b) => b.reports.size - a.reports.size) }));
}

function valuesOf(mentions: readonly FigureMention[], related: Related): Value[] {
  const values: { mentions: FigureMention[]; reports: Set<number> }[] = [];
  const byNumber = new Map<string, number[]>();
  for (const mention of mentions) {
    const key = `${mention.quantity.dimension} ${mention.quantity.point.toPrecision(6)}`;
    const indexes = byNumber.get(key) ?? [];
    const found = indexes.filter((index) => {
      const { mentions: known } = values[index]!;
      return (
        relationOf(known[0]!.quantity, mention.quantity) === "equal" &&
        known.slice(0, MODELS).some((other) => countSameThing(other, mention, related, true))
      );
    });
    const [first, ...others] = found;
    if (first === undefined) {
      values.push({ mentions: [mention], reports: new Set([mention.telling]) });
      byNumber.set(key, [...indexes, values.length - 1]);
      continue;
    }
    const value = values[first]!;
    value.mentions.push(mention);
    value.reports.add(mention.telling);
    if (others.length === 0) continue;
    // a mention that is one with two values shows that they are one
    for (const other of others) {
      value.mentions.push(...values[other]!.mentions);
      for (const report of values[other]!.reports) value.reports.add(report);
      values[other]!.mentions = [];
    }
    byNumber.set(
      key,
      indexes.filter((index) => !others.includes(index)),
    );
  }
  return values.filter(({ mentions: told }) => told.length > 0);
}

function keysOf({ quantity, frame, happening, heads }: FigureMention): string[] {
  const keys = [...heads].map((head) => `${quantity.dimension} ${head}`);
  if (happening !== null) keys.push(`${quantity.dimension} ${happening}`);
  if (frame !== null) keys.push(`${quantity.dimension} ${frame.name}`);
  if (quantity.dimension !== "count" && quantity.dimension !== "people") keys.push(quantity.dimension);
  return keys;
}

/** Two values are of one thing when some mention of each surely counts the same. */
function oneThing(a: Value, b: Value, related: Related): boolean {
  return a.mentions
    .slice(0, MODELS)
    .some((first) => b.mentions.slice(0, MODELS).some((second) => countSameThing(first, second, related, false)));
}
