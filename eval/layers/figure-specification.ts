/** Scores numbers and units against the Recognizers' specifications: one sentence a case, each result with its value. */
import { CURRENCY_NAMES } from "../../src/models/lexicon/currencies.ts";
import { findQuantities, type Quantity } from "../../src/read/figures/quantities.ts";
import { findNumbers } from "../../src/read/numbers/numbers.ts";
import type { Scores } from "../layer.ts";

interface Case {
  readonly id: string;
  readonly text: string;
  readonly results: readonly {
    readonly text: string;
    readonly type: string;
    readonly resolution: { readonly value: string | null; readonly unit?: string; readonly isoCurrency?: string };
  }[];
}

/** F1 of plain numbers by value over the number and ordinal cases; other kinds of cases are left out. */
export function scoreNumberSpecification(lines: readonly string[], explain?: (line: string) => void): Scores {
  const cases = lines
    .map((line) => JSON.parse(line) as Case)
    .filter(({ id }) => /^(?:NumberModel|OrdinalModel)-/.test(id));
  const { items, value } = scoreValues(
    cases,
    (text, id) =>
      findNumbers(text)
        .filter(({ kind }) => (kind === "ordinal") === id.startsWith("Ordinal"))
        .map(({ value, start, end }) => ({ value, text: text.slice(start, end), names: [] })),
    () => true,
    explain,
  );
  return { items, value: value! };
}

/** F1 of value with unit over all cases of ages, currencies, dimensions and temperatures. */
export function scoreUnitSpecification(lines: readonly string[], explain?: (line: string) => void): Scores {
  const cases = lines.map((line) => JSON.parse(line) as Case);
  return scoreValues(
    cases,
    (text, id) =>
      findQuantities(text)
        .filter((quantity) => isOfKind(quantity, id))
        .map((quantity) => ({
          value: quantity.value,
          text: text.slice(quantity.start, quantity.end),
          names: namesOf(quantity),
        })),
    (names, wanted) => wanted === undefined || names.includes(wanted.toLowerCase()),
    explain,
  );
}

interface Found {
  readonly value: number;
  readonly text: string;
  readonly names: readonly string[];
}

function scoreValues(
  cases: readonly Case[],
  read: (text: string, id: string) => Found[],
  hasUnit: (names: readonly string[], wanted: string | undefined) => boolean,
  explain?: (line: string) => void,
): Scores {
  let gold = 0;
  let found = 0;
  let values = 0;
  let units = 0;
  for (const { id, text, results } of cases) {
    const wanted = results.filter(({ resolution }) => Number.isFinite(Number(resolution.value ?? "-")));
    const free = new Set(read(text, id));
    gold += wanted.length;
    found += free.size;
    for (const { resolution, text: surface } of wanted) {
      const same = [...free].filter(
        ({ value }) => Math.abs(value - Number(resolution.value)) <= 1e-5 * Math.abs(value),
      );
      const match = same.find(({ names }) => hasUnit(names, resolution.unit)) ?? same[0];
      if (!match) {
        explain?.(`MISSED ${id} | ${text} | ${surface} ${resolution.value}`);
        continue;
      }
      free.delete(match);
      values++;
      if (hasUnit(match.names, resolution.unit)) units++;
      else explain?.(`UNIT ${id} | ${surface} | ${resolution.unit} | ${match.names.join(", ")}`);
    }
    for (const { text: surface, value } of free) explain?.(`SPURIOUS ${id} | ${text} | ${surface} ${value}`);
  }
  const f1 = (hits: number) => Math.round((20000 * hits) / Math.max(1, gold + found)) / 100;
  return { items: gold, value: f1(values), unit: f1(units) };
}

function isOfKind({ unit }: Quantity, id: string): boolean {
  if (id.startsWith("Currency")) return unit?.kind === "money";
  if (id.startsWith("Age")) return unit?.kind === "time";
  if (id.startsWith("Temperature")) return unit?.kind === "temperature" || unit?.kind === "angle";
  return unit !== null && unit.kind !== "money" && unit.kind !== "time";
}

function namesOf({ unit }: Quantity): string[] {
  if (!unit) return [];
  const name = CURRENCY_NAMES.get(unit.base) ?? unit.base;
  const short = unit.base === "USD" ? ["dollar", "united states dollar"] : [];
  const american = name
    .replace("metre", "meter")
    .replace("litre", "liter")
    .replace(/^(celsius|fahrenheit)$/, "$1");
  return [
    name,
    american,
    `degree ${name}`,
    `${name === "celsius" || name === "fahrenheit" ? ("c" === name[0] ? "c" : "f") : name}`,
    ...short,
  ];
}
