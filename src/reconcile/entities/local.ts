import { BODY_KINDS, PLACE_KINDS } from "../../models/lexicon/name-parts.ts";
import type { Name, NameType } from "../../text/annotation.ts";
import { byPosition } from "../../text/span.ts";
import type { Item } from "../story.ts";
import { coreWords, countryNamed, fold } from "./folding.ts";

/** What one report says of one person, organisation or place. */
export interface LocalEntity {
  readonly item: number;
  /** The entity's id within the report's reading. */
  readonly local: string;
  readonly type: NameType;
  /** Spellings in this report, the fullest first. */
  readonly names: readonly string[];
  /** Words of the fullest spelling that tell it from others. */
  readonly core: readonly string[];
  readonly folded: ReadonlySet<string>;
  /** Indexes into the reading's names. */
  readonly mentions: readonly number[];
  readonly roles: readonly string[];
}

/** The entities of every report, each by itself. */
export function localEntities(items: readonly Item[]): LocalEntity[] {
  return items.flatMap(({ reading }, item) => {
    const groups = new Map<string, number[]>();
    const order = reading.names
      .map((_, index) => index)
      .sort((a, b) => byPosition(reading.names[a]!, reading.names[b]!));
    for (const index of order) {
      const local = reading.names[index]!.entity;
      const group = groups.get(local);
      if (group) group.push(index);
      else groups.set(local, [index]);
    }
    return [...groups].map(([local, mentions]) => describe(item, local, mentions, items[item]!));
  });
}

function describe(item: number, local: string, mentions: number[], { report, reading }: Item): LocalEntity {
  const all = mentions.map((index) => reading.names[index]!);
  const names = all.filter((name) => name.by === "name");
  const named = names.length > 0 ? names : all.filter(isNameLike);
  const texts = [
    ...new Set(named.flatMap((name) => [name.text.replace(/\s+/g, " "), ...longerForms(report.text, name)])),
  ].sort(fullestFirst);
  const types = new Map<NameType, number>();
  for (const name of named.length > 0 ? named : all) types.set(name.type, (types.get(name.type) ?? 0) + 1);
  const type = [...types].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "other";
  return {
    item,
    local,
    type,
    names: texts,
    core: coreWords(texts[0] ?? ""),
    folded: new Set(texts.map(fold)),
    mentions,
    roles: all.flatMap((name) => (name.role ? [name.role.text] : name.by === "role" ? [name.text] : [])),
  };
}

/** A body told by a role that bears a name itself: "the Indian navy". */
function isNameLike({ by, type, text }: Name): boolean {
  return (
    by === "role" && type === "organisation" && /\s/.test(text) && /(?:^|\s)\p{Lu}/u.test(text.replace(/^[Tt]he\s/, ""))
  );
}

/** The name with the word for its kind that stands by it ("Qeshm island", "island of Qeshm"), with its country's, or with its capital "The". */
function longerForms(text: string, { start, end, type }: Name): string[] {
  if (type === "person" || type === "other") return [];
  const forms: string[] = [];
  const after = /^ (\p{L}+)/u.exec(text.slice(end, end + 24))?.[1] ?? "";
  const before = /(?:^|[^\p{L}])(\p{L}+) of (?:the )?$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1] ?? "";
  const kinds = type === "place" ? PLACE_KINDS : BODY_KINDS;
  if (kinds.has(after.toLowerCase())) forms.push(text.slice(start, end + 1 + after.length));
  if (type === "place" && kinds.has(before.toLowerCase())) forms.push(text.slice(text.lastIndexOf(before, start), end));
  if (type === "organisation") {
    const lead =
      /(?:^|[^\p{L}])((?:The|\p{Lu}\p{L}+['’]s) )$/u.exec(text.slice(Math.max(0, start - 20), start))?.[1] ?? "";
    if (
      lead === "The "
        ? /[\p{L},] The $/u.test(text.slice(Math.max(0, start - 6), start))
        : countryNamed(lead.trim()) !== null
    )
      forms.push(lead + text.slice(start, end));
  }
  return forms.map((form) => form.replace(/\s+/g, " "));
}

/** Most words first, then the longest, then by code unit: the same whatever the order of mentions. */
export function fullestFirst(a: string, b: string): number {
  return coreWords(b).length - coreWords(a).length || b.length - a.length || (a < b ? -1 : a > b ? 1 : 0);
}
