/**
 * Names whose last word stands in lower case: "the Persian gulf", and "Woodburn police department" beside "Woodburn Police
 * Department". Only names of places and bodies that are found elsewhere in the report, or well-known regions, are looked for.
 */
import { REGIONS } from "../../models/lexicon/regions.ts";
import type { Tokens } from "../tokens/tokens.ts";
import { wordAt } from "./mentions.ts";
import { NAME_TYPES } from "./name-labels.ts";
import type { TaggedName } from "./name-tagger.ts";

const ORGANISATION = NAME_TYPES.indexOf("organisation");
const PLACE = NAME_TYPES.indexOf("place");

interface Lowered {
  /** As the words are written here: the last of them in lower case. */
  readonly words: readonly string[];
  readonly type: number;
}

/** Forms of one first word that are kept: bounds the work on long lists. */
const MOST_ALIKE = 20;

/** By the first word, which is capitalised. */
type LoweredNames = Map<string, Lowered[]>;

const KNOWN_REGIONS: LoweredNames = new Map();
for (const { name } of REGIONS) addLowered(KNOWN_REGIONS, name.split(/[ -]/), PLACE);

/** The names together with such ones, in text order; smaller names inside them are dropped. */
export function withLoweredNames(tokens: Tokens, names: readonly TaggedName[]): TaggedName[] {
  const own: LoweredNames = new Map();
  for (const { start, end, type } of names) {
    if (type !== PLACE && type !== ORGANISATION) continue;
    addLowered(
      own,
      Array.from({ length: end - start }, (_, k) => wordAt(tokens, start + k)),
      type,
    );
  }
  const found: TaggedName[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const word = wordAt(tokens, i);
    const lowered = firstAt(tokens, i, own.get(word)) ?? firstAt(tokens, i, KNOWN_REGIONS.get(word));
    if (lowered === undefined || isOneOfMany(tokens, i)) continue;
    found.push({ start: i, end: i + lowered.words.length, type: lowered.type });
    i += lowered.words.length - 1;
  }
  if (found.length === 0) return [...names];
  const taken = new Uint8Array(tokens.count);
  for (const { start, end } of found) taken.fill(1, start, end);
  const kept = names.filter((name) => taken[name.start] === 0 && taken[name.end - 1] === 0);
  return [...kept, ...found].sort((a, b) => a.start - b.start);
}

function addLowered(lowered: LoweredNames, name: readonly string[], type: number): void {
  const [first, last] = [name[0], name.at(-1)];
  if (name.length < 2 || first === undefined || last === undefined) return;
  // "American University" and "New York Times" are no names where the last word is in lower case, nor is a short one telling.
  if (!/^\p{Lu}/u.test(first) || !/^\p{Lu}\p{Ll}{3,}$/u.test(last) || /^(?:University|College|Times|State)$/.test(last))
    return;
  const list = lowered.get(first) ?? [];
  if (list.length < MOST_ALIKE)
    lowered.set(first, [...list, { words: [...name.slice(0, -1), last.toLowerCase()], type }]);
}

function firstAt(tokens: Tokens, token: number, list: readonly Lowered[] | undefined): Lowered | undefined {
  return list?.find(
    ({ words }) => token + words.length <= tokens.count && words.every((word, k) => wordAt(tokens, token + k) === word),
  );
}

/** "an Indian navy": one of many. */
function isOneOfMany(tokens: Tokens, token: number): boolean {
  return token > 0 && /^(?:an?|another|any|each|every|no|some)$/i.test(wordAt(tokens, token - 1));
}
