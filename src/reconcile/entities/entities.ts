import type { Span } from "../../text/span.ts";
import { overlap } from "../../text/span.ts";
import type { Judgement } from "../judgement.ts";
import type { Entity, Place } from "../readout.ts";
import { compare, type Item } from "../story.ts";
import { countryNamed, fold, isDemonym } from "./folding.ts";
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
  for (const local of group) {
    for (const text of local.names) reports.set(text, (reports.get(text) ?? new Set()).add(local.item));
  }
  const variants = [...reports]
    .map(([text, of]) => ({ text, reports: of.size }))
    .sort((a, b) => b.reports - a.reports || fullestFirst(a.text, b.text));
  const role = group.flatMap((local) => local.roles)[0];
  const mentions: Place[] = [];
  const roles: (Place & { text: string })[] = [];
  const known = new Set<string>();
  for (const local of group) {
    const { report, reading } = items[local.item]!;
    for (const index of local.mentions) {
      const name = reading.names[index]!;
      mentions.push({ report: report.id, start: name.start, end: name.end });
      const role = name.role && fold(name.role.text);
      if (name.role && role && !known.has(role) && known.add(role))
        roles.push({ report: report.id, start: name.role.start, end: name.role.end, text: name.role.text });
    }
  }
  return {
    id,
    type: typeOf(group, items),
    name: bestName(variants, typeOf(group, items)) ?? role ?? "",
    variants,
    roles,
    mentions,
    merges,
  };
}

/** What most mentions by name are taken for; a body's word in a name ("Government of …") is never a person's. */
function typeOf(group: readonly LocalEntity[], items: readonly Item[]): Entity["type"] {
  const types = new Map<Entity["type"], number>();
  let isBody = false;
  for (const { item, mentions } of group) {
    for (const index of mentions) {
      const { type, by, text } = items[item]!.reading.names[index]!;
      types.set(type, (types.get(type) ?? 0) + (by === "name" ? 100 : 1));
      if (by === "name" && BODY_LEAD.test(text)) isBody = true;
    }
  }
  // One word that some reports take for a place or body is not a person's on the majority of wrong guesses alone
  const isOneWord = group.every(({ type, core }) => type !== "person" || core.length < 2);
  if (isOneWord && types.size > 1 && (types.has("place") || types.has("organisation"))) types.delete("person");
  if (isBody || group.some(({ names }) => names.some((name) => countryNamed(name) !== null))) types.delete("person");
  return [...types].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0]?.[0] ?? (isBody ? "organisation" : "other");
}

// "Government of the Republic of Norland", "the Ministry of Health"
const BODY_LEAD = /^(?:the )?(?:government|ministry|parliament|council|republic|kingdom|university|bank|court) of\b/i;

/** Of a person's full spellings the one that most reports use; of a place or body the name that most use, the shortest of equals ("Norland", not "territory of Norland"). */
function bestName(variants: readonly { text: string; reports: number }[], type: Entity["type"]): string | null {
  if (type !== "person") {
    const proper = variants.filter(({ text }) => !isDemonym(text) && !isAcronym(text));
    const [best] = [...(proper.length > 0 ? proper : variants)].sort(
      (a, b) => b.reports - a.reports || a.text.length - b.text.length || compare(a.text, b.text),
    );
    return best?.text ?? null;
  }
  const most = Math.max(0, ...variants.map(({ text }) => text.split(/\s+/).length));
  const full = variants.filter(({ text }) => text.split(/\s+/).length >= Math.min(2, most));
  return full[0]?.text ?? null;
}

function isAcronym(text: string): boolean {
  return /^(?:\p{Lu}\.?){2,6}$/u.test(text);
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
