/**
 * names: persons, organisations, places and other names, and who is who within the report.
 * Takes tokens (with tags and trees, where there are any) and the models; gives mentions in text order, each with the
 * entity it stands for; promises that every name has an entity, and that a role noun or a pronoun is there only when
 * the text decides who is meant.
 */
import type { Model } from "../../models/model-file.ts";
import type { Name, Words } from "../../text/annotation.ts";
import type { Tags } from "../tags/tags.ts";
import type { Tokens } from "../tokens/tokens.ts";
import type { Trees } from "../trees/trees.ts";
import { findBodies } from "./body-mentions.ts";
import { readGazetteer } from "./gazetteer.ts";
import { type Mention, mentionsOf, wordAt } from "./mentions.ts";
import { groupNames, type NameEntities } from "./name-entities.ts";
import { keyOf } from "./name-keys.ts";
import { createNameTagger } from "./name-tagger.ts";
import { familyAt } from "./person-names.ts";
import { sexOfGiven } from "./person-sex.ts";
import { findPronouns } from "./pronouns.ts";
import { findRoles, type Reference } from "./role-mentions.ts";
import { settleNames } from "./settle-names.ts";

export interface NameInput {
  readonly tokens: Tokens;
  readonly tags: Tags | null;
  readonly trees: Trees | null;
}

type NameFinder = (input: NameInput) => Name[];

const finders = new WeakMap<Model, NameFinder>();

/**
 * The names of a report. `model` is the trained tagger, `words` the word classes it was trained with.
 *
 * @example
 * findNames({ tokens: tokenise("Anna Lind left Oslo."), tags: null, trees: null }, model, words)
 * // [{ text: "Anna Lind", type: "person", entity: "e1", by: "name", head: "Lind", … }, { text: "Oslo", type: "place", entity: "e2", … }]
 */
export function findNames(input: NameInput, model: Model, words: Model): Name[] {
  let finder = finders.get(model);
  if (!finder) {
    finder = createNameFinder(model, words);
    finders.set(model, finder);
  }
  return finder(input);
}

function createNameFinder(model: Model, words: Model): NameFinder {
  const tagger = createNameTagger(model, words);
  const gazetteer = readGazetteer(model);
  return ({ tokens, tags, trees }) => {
    const mentions = mentionsOf(tokens, settleNames(tokens, tagger(tokens)));
    const grouped = groupNames(tokens, mentions, (word) => sexOfGiven(word, gazetteer));
    const cast = { mentions, entities: grouped.entities, entityOf: grouped.entityOf };
    const roles = findRoles(tokens, cast);
    const pronouns = findPronouns(tokens, tags, trees, cast, roles);
    const names = [
      ...mentions.map((mention, m) => nameOf(tokens, mention, grouped.entityOf[m]!, grouped.why[m])),
      ...bodyNames(tokens, mentions, grouped),
      ...roles.map((role) => referenceOf(tokens, role, "role")),
      ...pronouns.map((pronoun) => referenceOf(tokens, pronoun, "pronoun")),
    ];
    return numbered(names.sort((a, b) => a.start - b.start || b.end - a.end));
  };
}

/** A name whose entity is still a number of the grouping. */
type Unnumbered = Omit<Name, "entity"> & { readonly entity: number };

/** Entities as "e1", "e2", … in the order of the text. */
function numbered(names: readonly Unnumbered[]): Name[] {
  const ids = new Map<number, string>();
  return names.map((name) => {
    let id = ids.get(name.entity);
    if (id === undefined) {
      id = `e${ids.size + 1}`;
      ids.set(name.entity, id);
    }
    return { ...name, entity: id };
  });
}

function nameOf(tokens: Tokens, mention: Mention, entity: number, why: string | undefined): Unnumbered {
  const head = headOf(mention);
  return {
    ...wordsOf(tokens, mention.start, mention.end),
    type: mention.type,
    entity,
    by: "name",
    ...(head !== undefined && { head }),
    ...(mention.roleStart < mention.start && { role: wordsOf(tokens, mention.roleStart, mention.start) }),
    ...(why !== undefined && { why }),
  };
}

function referenceOf(tokens: Tokens, { start, end, entity, why }: Reference, by: "role" | "pronoun"): Unnumbered {
  return { ...wordsOf(tokens, start, end), type: "person", entity, by, why };
}

/** Bodies and places named with a common noun: one entity with the like-named, or one of their own. */
function bodyNames(tokens: Tokens, mentions: readonly Mention[], { entities, entityOf }: NameEntities): Unnumbered[] {
  const byKey = new Map<string, number>();
  const keyAt = (start: number, end: number) =>
    keyOf(Array.from({ length: end - start }, (_, k) => wordAt(tokens, start + k)));
  mentions.forEach((mention, m) => {
    if (mention.type === "organisation") byKey.set(keyOf(mention.words), entityOf[m]!);
  });
  let next = entities.length;
  const bodies = findBodies(tokens, mentions);
  for (const { start, end, type, isShort } of bodies) {
    const key = keyAt(start, end);
    if (type === "organisation" && !isShort && !byKey.has(key)) byKey.set(key, next++);
  }
  const byEnding = new Map<string, Set<number>>();
  for (const [key, entity] of byKey) {
    const parts = key.split(" ");
    for (const length of [1, 2]) {
      if (length >= parts.length) continue;
      const ending = parts.slice(-length).join(" ");
      byEnding.set(ending, (byEnding.get(ending) ?? new Set()).add(entity));
    }
  }
  return bodies.flatMap(({ start, end, type, mention, isShort }) => {
    const words = wordsOf(tokens, start, end);
    if (mention !== undefined) {
      return {
        ...words,
        type,
        entity: entityOf[mention]!,
        by: "role",
        why: isShort ? "the only place of this kind in the report" : "a place's name with the word for its kind",
      };
    }
    const key = keyAt(start, end);
    if (!isShort)
      return {
        ...words,
        type,
        entity: byKey.get(key)!,
        by: "role",
        why: "a body named by its country or place and its kind",
      };
    const fitting = byEnding.get(key);
    if (fitting?.size !== 1) return [];
    return { ...words, type, entity: [...fitting][0]!, by: "role", why: "the only body of this kind in the report" };
  });
}

function wordsOf({ text, starts, ends }: Tokens, first: number, end: number): Words {
  const span = { start: starts[first]!, end: ends[end - 1]! };
  return { ...span, text: text.slice(span.start, span.end) };
}

/** The family name with a particle that hangs on it ("al-Kadhimi"), or an organisation's last word before "of". */
function headOf({ type, words }: Mention): string | undefined {
  if (words.length === 1) return undefined;
  if (type === "person") {
    const at = familyAt(words);
    const hyphened = at >= 2 && words[at - 1] === "-";
    return hyphened ? words.slice(at - 2, at + 1).join("") : words[at];
  }
  const joint = words.findIndex((word, i) => i > 0 && /^(?:of|for|de|des)$/.test(word));
  return joint > 0 ? words[joint - 1] : words.includes("-") ? undefined : words.findLast((word) => /\p{L}/u.test(word));
}
