/** Decides within one report which names stand for the same person, organisation, place or other thing. */
import type { NameType } from "../../text/annotation.ts";
import type { Tokens } from "../tokens/tokens.ts";
import { isParticle, type Mention, plain, shown, wordAt } from "./mentions.ts";
import { canonicalKey, isAcronymOf, isShortFormOf } from "./name-keys.ts";
import { familyAt, isSamePerson, nameParts } from "./person-names.ts";
import { type Sex, sexOf } from "./person-sex.ts";

/** What one report calls by several names. */
export interface Entity {
  readonly type: NameType;
  /** Places in the list of mentions, in text order. */
  readonly mentions: number[];
  /** The fullest name. */
  words: readonly string[];
  /** For persons: what titles, given names and role nouns tell. */
  sex: Sex;
}

/** Entities in the order of their first mention; and for each mention its entity and, when it was decided, why. */
export interface NameEntities {
  readonly entities: readonly Entity[];
  readonly entityOf: readonly number[];
  readonly why: readonly (string | undefined)[];
}

/** Groups the mentions of a report. */
export function groupNames(
  tokens: Tokens,
  mentions: readonly Mention[],
  sexOfGiven: (word: string) => Sex,
): NameEntities {
  const entities: Entity[] = [];
  const entityOf: number[] = new Array(mentions.length).fill(-1);
  const why: (string | undefined)[] = new Array(mentions.length).fill(undefined);
  const join = (entity: number, mention: number, reason?: string) => {
    entityOf[mention] = entity;
    entities[entity]!.mentions.push(mention);
    if (reason !== undefined) why[mention] = reason;
  };
  const found = (mention: number) => {
    const { type, words } = mentions[mention]!;
    entities.push({ type, words, sex: "unknown", mentions: [] });
    join(entities.length - 1, mention);
  };

  const paragraphOf = paragraphFinder(tokens);
  groupPersons();
  groupOthers();
  const order = entities
    .map((_, i) => i)
    .sort((a, b) => Math.min(...entities[a]!.mentions) - Math.min(...entities[b]!.mentions));
  const place = new Int32Array(order.length);
  order.forEach((entity, i) => {
    place[entity] = i;
  });
  for (const entity of entities) entity.mentions.sort((a, b) => a - b);
  return {
    entities: order.map((entity) => entities[entity]!),
    entityOf: entityOf.map((entity) => place[entity]!),
    why,
  };

  /** Full names first, over the whole report; then single names, each against the full names that contain it. */
  function groupPersons() {
    const byPart = new Map<string, number[]>();
    const known = new Map<string, number>();
    const singles: number[] = [];
    mentions.forEach((mention, m) => {
      if (mention.type !== "person") return;
      const parts = nameParts(mention.words);
      if (parts.length < 2) {
        singles.push(m);
        return;
      }
      const key = parts.join(" ");
      let entity = known.get(key);
      if (entity === undefined) {
        const rivals = new Set(parts.flatMap((part) => byPart.get(part) ?? []));
        const same = [...rivals].filter((rival) => isSamePerson(entities[rival]!.words, mention.words));
        if (same.length === 1) {
          entity = same[0]!;
          join(entity, m, `the same person as “${shown(entities[entity]!.words)}”: the names agree in their parts`);
          if (mention.words.length > entities[entity]!.words.length) entities[entity]!.words = mention.words;
        } else {
          found(m);
          entity = entities.length - 1;
        }
        known.set(key, entity);
        for (const part of parts) add(byPart, part, entity);
      } else join(entity, m);
      learnSex(entity, mention);
    });
    const alone = new Map<string, number>();
    for (const m of singles) {
      const mention = mentions[m]!;
      const part = nameParts(mention.words)[0] ?? plain(mention.words.join(" "));
      const rivals = [...new Set(byPart.get(part) ?? [])];
      const entity = pickRival(rivals, part, m);
      if (entity !== undefined) {
        const reason = `the only ${rivals.length > 1 ? "fitting " : ""}person called “${shown(entities[entity]!.words)}” in this report`;
        join(entity, m, reason);
        learnSex(entity, mention);
        continue;
      }
      const same = alone.get(part);
      if (same !== undefined) join(same, m);
      else {
        found(m);
        alone.set(part, entities.length - 1);
      }
      learnSex(entityOf[m]!, mention);
    }
  }

  /** The person that a single name means: by family name before given name, by the title's sex, by who was named last. */
  function pickRival(rivals: readonly number[], part: string, m: number): number | undefined {
    if (rivals.length === 0) return undefined;
    const titleSex = titleSexOf(mentions[m]!);
    const fitting = rivals.filter(
      (rival) => titleSex === "unknown" || entities[rival]!.sex === "unknown" || entities[rival]!.sex === titleSex,
    );
    const byFamily = fitting.filter(
      (rival) => plain(entities[rival]!.words[familyAt(entities[rival]!.words)]!) === part,
    );
    const left = byFamily.length > 0 ? byFamily : fitting;
    if (left.length === 1) return left[0];
    // Two bear the name: the one named in full before, when the other has not been named yet.
    const before = left.filter((rival) => entities[rival]!.mentions.some((other) => other < m));
    if (before.length === 1) return before[0];
    const near = before.filter((rival) =>
      entities[rival]!.mentions.some(
        (other) => other < m && paragraphOf(mentions[m]!.start) - paragraphOf(mentions[other]!.start) <= 1,
      ),
    );
    return near.length === 1 ? near[0] : undefined;
  }

  function titleSexOf(mention: Mention): Sex {
    for (let i = mention.roleStart; i < mention.start; i++) {
      const sex = sexOf(plain(wordAt(tokens, i)));
      if (sex !== "unknown") return sex;
    }
    // "Their father, former mayor Jon Brek": a word for a man or a woman in front of the comma.
    const comma = mention.roleStart - 1;
    return comma > 0 && wordAt(tokens, comma) === "," ? sexOf(plain(wordAt(tokens, comma - 1))) : "unknown";
  }

  function learnSex(entity: number, mention: Mention) {
    const known = entities[entity]!;
    const title = titleSexOf(mention);
    if (title !== "unknown") known.sex = title;
    else if (known.sex === "unknown") {
      const given =
        mention.words.length > 1
          ? mention.words.find((word, i) => !isParticle(word) && i !== familyAt(mention.words))
          : undefined;
      if (given) known.sex = sexOfGiven(given);
    }
  }

  /** Organisations, places and other names by key; then acronyms and short forms with exactly one longer name to go to. */
  function groupOthers() {
    const byKey = new Map<string, number>();
    const long: number[] = [];
    mentions.forEach((mention, m) => {
      if (mention.type === "person") return;
      const key = `${mention.type} ${canonicalKey(mention.words)}`;
      const entity = byKey.get(key);
      if (entity !== undefined) {
        join(entity, m);
        if (mention.words.length > entities[entity]!.words.length) entities[entity]!.words = mention.words;
        return;
      }
      found(m);
      byKey.set(key, entities.length - 1);
      long.push(entities.length - 1);
    });
    // Longer names that end or begin with a word, so that no name is compared with all others.
    const byEdge = new Map<string, number[]>();
    for (const entity of long) {
      const words = entities[entity]!.words.map(plain);
      if (words.length < 2) continue;
      for (const edge of new Set([words[0]!, words.at(-1)!, initialOf(words)]))
        add(byEdge, `${entities[entity]!.type} ${edge}`, entity);
    }
    // "Woodburn" is the town, and no short form of its police department.
    const isAlsoPlace = (words: readonly string[]) => byKey.has(`place ${canonicalKey(words)}`);
    const merged = new Map<number, number>();
    for (const entity of long) {
      const { type, words } = entities[entity]!;
      if (type === "person") continue;
      const first = plain(words[0]!);
      const edges = new Set([first, plain(words.at(-1)!), `initial ${first[0]}`]);
      const rivals = [...new Set([...edges].flatMap((edge) => byEdge.get(`${type} ${edge}`) ?? []))].filter(
        (rival) => rival !== entity,
      );
      const acronym = rivals.filter((rival) => isAcronymOf(words, entities[rival]!.words));
      const shorter =
        acronym.length > 0
          ? acronym
          : type === "organisation" && isAlsoPlace(words)
            ? []
            : rivals.filter((rival) => isShortFormOf(words, entities[rival]!.words, type));
      if (shorter.length === 1) {
        const reason = acronym.length > 0 ? "its initials are those of" : "it leaves out only the kind or the owner of";
        mergeInto(entity, shorter[0]!, reason, merged);
      }
    }
  }

  function mergeInto(entity: number, target: number, reason: string, merged: Map<number, number>) {
    let into = target;
    while (merged.has(into)) into = merged.get(into)!;
    if (into === entity) return;
    merged.set(entity, into);
    for (const m of entities[entity]!.mentions) {
      join(into, m, `${reason} “${shown(entities[target]!.words)}”`);
    }
    entities[entity]!.mentions.length = 0;
  }
}

/** The number of the paragraph that a token stands in, by bisection. */
function paragraphFinder({ paragraphStarts }: Tokens): (token: number) => number {
  return (token) => {
    let low = 0;
    let high = paragraphStarts.length;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if (paragraphStarts[middle]! <= token) low = middle;
      else high = middle;
    }
    return low;
  };
}

function initialOf(words: readonly string[]): string {
  return `initial ${words[0]![0]}`;
}

/** Names that share a word and are compared with each other: bounds the work on lists of people called alike. */
const MOST_RIVALS = 40;

function add(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.at(-1) !== value && list.length < MOST_RIVALS) list.push(value);
}
