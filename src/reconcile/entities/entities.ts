import type { Span } from "../../text/span.ts";
import { overlap } from "../../text/span.ts";
import type { Judgement } from "../judgement.ts";
import type { Entity, Place } from "../readout.ts";
import type { Item } from "../story.ts";
import { joinEntities } from "./join.ts";
import { fullestFirst, type LocalEntity, localEntities } from "./local.ts";

/** The entities of a story, and the way from a report's own entities to them. */
export interface Entities {
  readonly list: readonly Entity[];
  /** The entity behind a reading's entity id; null when the reading has no such one. */
  idOf(item: number, local: string | null): string | null;
  byId(id: string): Entity | undefined;
}

/** Joins what the reports call persons, organisations and places; ids count from e1 in the order of first mention. */
export function entitiesOf(items: readonly Item[], judgements: readonly Judgement[]): Entities {
  const locals = localEntities(items);
  const decided = (kind: Judgement["kind"]) =>
    judgements
      .filter((judgement) => judgement.kind === kind)
      .flatMap((judgement) => pairs(judgement.places, items, locals));
  const { union, reasons } = joinEntities(locals, decided("same"), decided("not same"));
  const ids = new Map<string, string>();
  const list = union.groups().map((group, number) => {
    const id = `e${number + 1}`;
    for (const index of group) ids.set(`${locals[index]!.item} ${locals[index]!.local}`, id);
    const merges = reasons.filter(({ index }) => union.find(index) === group[0]).map(({ why }) => why);
    return entityOf(
      id,
      group.map((index) => locals[index]!),
      items,
      merges,
    );
  });
  const known = new Map(list.map((entity) => [entity.id, entity]));
  return {
    list,
    idOf: (item, local) => (local === null ? null : (ids.get(`${item} ${local}`) ?? null)),
    byId: (id) => known.get(id),
  };
}

function entityOf(
  id: string,
  group: readonly LocalEntity[],
  items: readonly Item[],
  merges: readonly string[],
): Entity {
  const reports = new Map<string, Set<number>>();
  const types = new Map<Entity["type"], number>();
  for (const local of group) {
    types.set(local.type, (types.get(local.type) ?? 0) + local.mentions.length);
    for (const text of local.names) reports.set(text, (reports.get(text) ?? new Set()).add(local.item));
  }
  const variants = [...reports]
    .map(([text, of]) => ({ text, reports: of.size }))
    .sort((a, b) => b.reports - a.reports || fullestFirst(a.text, b.text));
  const role = group.flatMap((local) => local.roles)[0];
  const mentions: Place[] = [];
  const roles: (Place & { text: string })[] = [];
  for (const local of group) {
    const { report, reading } = items[local.item]!;
    for (const index of local.mentions) {
      const name = reading.names[index]!;
      mentions.push({ report: report.id, start: name.start, end: name.end });
      if (name.role)
        roles.push({ report: report.id, start: name.role.start, end: name.role.end, text: name.role.text });
    }
  }
  return {
    id,
    type: [...types].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "other",
    name: bestName(variants) ?? role ?? "",
    variants,
    roles,
    mentions,
    merges,
  };
}

/** Of the fullest spellings the one that most reports use. */
function bestName(variants: readonly { text: string; reports: number }[]): string | null {
  const most = Math.max(0, ...variants.map(({ text }) => text.split(/\s+/).length));
  const full = variants.filter(({ text }) => text.split(/\s+/).length >= Math.min(2, most));
  return full[0]?.text ?? null;
}

/** The local entities that a judgement's places lie in, each with the first. */
function pairs(places: readonly Place[], items: readonly Item[], locals: readonly LocalEntity[]): [number, number][] {
  const found = places.map((place) => localAt(place, items, locals)).filter((index) => index !== null);
  const [first, ...others] = found;
  return first === undefined ? [] : others.map((other) => [first, other]);
}

function localAt(place: Place & Span, items: readonly Item[], locals: readonly LocalEntity[]): number | null {
  const index = locals.findIndex(
    (local) =>
      items[local.item]!.report.id === place.report &&
      local.mentions.some((mention) => overlap(items[local.item]!.reading.names[mention]!, place) > 0),
  );
  return index < 0 ? null : index;
}
