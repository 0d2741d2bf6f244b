import { BODY_KINDS, SAME_PLACE_KINDS } from "../../models/lexicon/name-parts.ts";
import { compare } from "../story.ts";
import { type Union, unionOf } from "../union.ts";
import { alike, type Candidate, candidateOf } from "./alike.ts";
import { coreWords, fold, withCountry } from "./folding.ts";
import type { LocalEntity } from "./local.ts";

/** Which local entities are one, and why: sets of indexes with a sentence for each join that a spelling did not settle. */
export interface Joined {
  readonly union: Union;
  readonly reasons: readonly { readonly index: number; readonly why: string }[];
}

/** More names than this with one key are compared with their neighbours in the alphabet only. */
const LARGEST_BLOCK = 40;

/** Joins the entities of all reports: equal names, spellings of one name, then family names that only one person of the story bears. */
export function joinEntities(
  locals: readonly LocalEntity[],
  forced: readonly (readonly [number, number])[],
  forbidden: readonly (readonly [number, number])[],
): Joined {
  const union = unionOf(locals.length);
  const reasons: { index: number; why: string }[] = [];
  const told = separate(locals, union, forbidden);
  const join: Join = (a, b, why, spelled = false) => {
    if (union.find(a) === union.find(b) || told.apart(a, b, spelled)) return;
    told.merge(a, b);
    union.join(a, b);
    if (why !== null) reasons.push({ index: a, why });
  };
  for (const [a, b] of forced) join(a, b, "a person's judgement: the same");
  joinEqual(locals, join);
  joinSpellings(locals, join);
  joinFamilyNames(locals, union, join);
  return { union, reasons };
}

type Join = (a: number, b: number, why: string | null, spelled?: boolean) => void;

/** The same words in the same order; a person's single word waits for `joinFamilyNames`. */
function joinEqual(locals: readonly LocalEntity[], join: Join): void {
  const first = new Map<string, number>();
  locals.forEach((entity, index) => {
    for (const text of entity.names) {
      const core = coreWords(text);
      const isPerson = entity.type === "person";
      if (isPerson && core.length < 2) continue;
      const key = isPerson ? `person ${core.join(" ")}` : `thing ${withCountry(core)}`;
      const keys = isPerson
        ? [key]
        : [
            key,
            entity.type === "organisation"
              ? `body ${withoutKind(core, BODY_KINDS)}`
              : `place ${withoutKind(core, SAME_PLACE_KINDS)}`,
          ];
      for (const one of keys) {
        const earlier = first.get(one);
        if (earlier === undefined) first.set(one, index);
        else join(earlier, index, null);
      }
    }
  });
}

/** "OHSU Hospital" and "OHSU", "Woodburn Police Department" and "Woodburn police": a body or place without the word for its kind. */
function withoutKind(core: readonly string[], kinds: ReadonlySet<string>): string {
  const telling = core.filter((word) => !kinds.has(word));
  return withCountry(telling.length > 0 ? telling : core);
}

function joinSpellings(locals: readonly LocalEntity[], join: Join): void {
  const blocks = new Map<string, { index: number; candidate: Candidate }[]>();
  const seen = new Set<string>();
  locals.forEach((entity, index) => {
    for (const text of entity.names) {
      const name = `${entity.type} ${fold(text)}`;
      if (seen.has(name)) continue;
      seen.add(name);
      const candidate = candidateOf(entity, text);
      for (const key of candidate.keys) {
        const block = blocks.get(key);
        if (block) block.push({ index, candidate });
        else blocks.set(key, [{ index, candidate }]);
      }
    }
  });
  for (const [, block] of [...blocks].sort((a, b) => compare(a[0], b[0]))) {
    block.sort((a, b) => compare(a.candidate.prepared.text, b.candidate.prepared.text) || a.index - b.index);
    for (let i = 0; i < block.length; i++) {
      for (let j = i + 1; j < Math.min(block.length, i + LARGEST_BLOCK); j++) {
        const found = alike(block[i]!.candidate, block[j]!.candidate);
        if (found !== null) join(block[i]!.index, block[j]!.index, found.why, found.spelled);
      }
    }
  }
}

/** "Peskov" alone is Dmitry Peskov where the story knows one Peskov only; with two of a name, nobody is joined. */
function joinFamilyNames(locals: readonly LocalEntity[], union: Union, join: Join): void {
  const bearers = new Map<string, Set<number>>();
  locals.forEach((entity, index) => {
    if (entity.type !== "person" || entity.core.length < 2) return;
    const family = entity.core[entity.core.length - 1]!;
    const set = bearers.get(family);
    if (set) set.add(union.find(index));
    else bearers.set(family, new Set([union.find(index)]));
  });
  const bare = new Map<string, number>();
  const things = new Map<string, number>();
  locals.forEach((entity, index) => {
    for (const text of entity.type === "person" ? [] : entity.names)
      if (coreWords(text).length === 1 && !things.has(coreWords(text)[0]!)) things.set(coreWords(text)[0]!, index);
  });
  locals.forEach((entity, index) => {
    if (!isBareFamilyName(entity)) return;
    const name = entity.core[0]!;
    const full = bearers.get(name);
    const owners = new Set([...(full ?? [])].map((owner) => union.find(owner)));
    if (owners.size === 1) {
      const [owner] = owners;
      join(
        owner!,
        index,
        `“${entity.names[0]}” stands alone in one report, and the story knows one ${locals[owner!]!.names[0]} only`,
      );
    } else if (owners.size === 0) {
      const thing = things.get(name);
      if (thing !== undefined)
        join(thing, index, `“${entity.names[0]}” is the name of a place or body in other reports`);
      const earlier = bare.get(name);
      if (earlier === undefined) bare.set(name, index);
      else join(earlier, index, null);
    }
  });
}

function isBareFamilyName(entity: LocalEntity): boolean {
  return entity.type === "person" && entity.names.length > 0 && entity.core.length === 1;
}

/** Keeps apart what one report tells apart: two persons of one report, unless they bear the same name, are two, and so are two places that only sound alike. */
function separate(locals: readonly LocalEntity[], union: Union, forbidden: readonly (readonly [number, number])[]) {
  const bearers = locals.map((entity) => new Map([[entity.item, entity.core.join(" ")]]));
  return {
    apart(a: number, b: number, spelled: boolean): boolean {
      const [x, y] = [union.find(a), union.find(b)];
      if (
        forbidden.some(
          ([p, q]) => (union.find(p) === x && union.find(q) === y) || (union.find(p) === y && union.find(q) === x),
        )
      )
        return true;
      if (locals[a]!.type !== "person" && !spelled) return false;
      const [few, many] =
        bearers[x]!.size <= bearers[y]!.size ? [bearers[x]!, bearers[y]!] : [bearers[y]!, bearers[x]!];
      for (const [item, name] of few) {
        const other = many.get(item);
        if (other !== undefined && other !== name && !other.endsWith(` ${name}`) && !name.endsWith(` ${other}`))
          return true;
      }
      return false;
    },
    merge(a: number, b: number): void {
      const [low, high] = [union.find(a), union.find(b)].sort((p, q) => p - q) as [number, number];
      for (const [item, name] of bearers[high]!) if (!bearers[low]!.has(item)) bearers[low]!.set(item, name);
    },
  };
}
