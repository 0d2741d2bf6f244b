import type { Entity } from "../../src/reconcile/readout.ts";
import type { Gold } from "./gold.ts";
import type { Explain } from "./score.ts";
import type { Tally } from "./tally.ts";

const SCORED = new Set(["person", "org", "organisation", "place"]);

/** B-cubed over surface forms, and the pairs that must be kept apart. A form that golden entities share is left out. */
export function scoreNames(gold: Gold, entities: readonly Entity[], tally: Tally, explain: Explain): void {
  const bearers = new Map<string, number>();
  for (const { variants } of gold.names)
    for (const form of new Set(variants)) bearers.set(form, (bearers.get(form) ?? 0) + 1);
  const shared = new Set([...bearers].filter(([, count]) => count > 1).map(([form]) => form));
  const wanted = new Map<string, string>();
  for (const { type, canonical, variants, optional } of gold.names) {
    if (!optional && SCORED.has(type)) for (const form of variants) if (!shared.has(form)) wanted.set(form, canonical);
  }
  const found = new Map<string, string>();
  for (const entity of [...entities].sort((a, b) => a.mentions.length - b.mentions.length)) {
    for (const form of formsOf(entity)) found.set(form, entity.id);
  }
  const forms = [...wanted.keys()];
  for (const form of forms) {
    const own = found.get(form);
    const goldMates = forms.filter((other) => wanted.get(other) === wanted.get(form));
    const mates = own === undefined ? [form] : forms.filter((other) => found.get(other) === own);
    const right = goldMates.filter((other) => mates.includes(other)).length;
    tally.add("names B3 R", own === undefined ? 0 : right / goldMates.length);
    tally.add("names B3 P", right / mates.length);
    if (own === undefined) explain(`name missed: ${form}`);
    else if (right < goldMates.length || right < mates.length)
      explain(`name: ${form}: with ${mates.join(", ")}; gold ${goldMates.join(", ")}`);
  }
  const allForms = (name: string) => {
    const all = gold.names
      .filter(({ canonical, variants }) => canonical === name || variants.includes(name))
      .flatMap(({ variants }) => variants);
    return new Set(all.length > 0 ? all : [name]);
  };
  for (const [a, b] of gold.must_not_merge ?? []) {
    const [x, y] = [allForms(a), allForms(b)];
    const onlyX = [...x].filter((form) => !y.has(form) && !shared.has(form));
    const onlyY = [...y].filter((form) => !x.has(form) && !shared.has(form));
    const merged = entities.find((entity) => {
      const own = new Set(formsOf(entity));
      return onlyX.some((form) => own.has(form)) && onlyY.some((form) => own.has(form));
    });
    tally.add("kept apart", merged === undefined);
    if (merged) explain(`merged: ${a} with ${b} (${merged.merges.join("; ")})`);
  }
}

function formsOf({ name, variants }: Entity): string[] {
  return [name, ...variants.map(({ text }) => text)];
}
