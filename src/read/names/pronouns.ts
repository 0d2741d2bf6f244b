/** Pronouns of the third person that stand for a person named in the report, where the text decides whom. */
import type { Tags } from "../tags/tags.ts";
import type { Tokens } from "../tokens/tokens.ts";
import type { Trees } from "../trees/trees.ts";
import { plain, wordAt } from "./mentions.ts";
import type { Sex } from "./person-sex.ts";
import type { Cast, Reference } from "./role-mentions.ts";

const PRONOUNS: ReadonlyMap<string, Sex> = new Map([
  ...words("he him his himself He Him His Himself", "male"),
  ...words("she her hers herself She Her Hers Herself", "female"),
]);

/** How many sentences back a person may have been named, by name, role or pronoun. */
const REACH = 2;

/** Bounds on how far back is looked in sentences without end. */
const MOST_RECENT = 40;
const FAR = 80;

/** Nouns for one person without a name. */
const STRANGERS: ReadonlyMap<string, Sex> = new Map([
  ...words(
    "man boy father husband son brother uncle grandfather guy gentleman dad nephew spokesman policeman gunman",
    "male",
  ),
  ...words("woman girl mother wife daughter sister aunt grandmother lady mum mom niece widow spokeswoman", "female"),
  ...words(
    "friend victim suspect driver reader patient person author individual child colleague neighbour neighbor resident witness officer soldier student teacher player photographer lawyer doctor defendant man's player official aide colleague tourist partner boyfriend girlfriend",
    "unknown",
  ),
]);

function words(list: string, sex: Sex): [string, Sex][] {
  return list.split(" ").map((word) => [word, sex]);
}

/** A place where a person is named or referred to. */
interface Touch {
  readonly start: number;
  readonly entity: number;
  readonly isSubject: boolean;
  /** "his mentor Anna Lind": not the one whom the pronouns around mean. */
  readonly isOwned: boolean;
}

/** `roles` are role nouns already resolved; they count as mentions of their persons. */
export function findPronouns(
  tokens: Tokens,
  tags: Tags | null,
  trees: Trees | null,
  cast: Cast,
  roles: readonly Reference[],
): Reference[] {
  const touches: Touch[] = [
    ...cast.mentions.flatMap((mention, m) => (mention.type === "person" ? [touchOf(mention, cast.entityOf[m]!)] : [])),
    ...roles.map((role) => touchOf(role, role.entity)),
  ].sort((a, b) => a.start - b.start);
  const nameAt = new Uint8Array(tokens.count);
  for (const { start, end } of roles) nameAt.fill(1, start, end);
  for (const { roleStart, end } of cast.mentions) nameAt.fill(1, roleStart, end);
  const quoted = quotedTokens(tokens);
  // By sentence the first person who is named outside quotation marks.
  const outside = new Map<number, number>();
  for (const touch of touches) {
    const sentence = tokens.sentenceOf[touch.start]!;
    if (quoted[touch.start] === 0 && !outside.has(sentence)) outside.set(sentence, touch.entity);
  }
  const sexOfEntity = cast.entities.map((entity) => entity.sex);
  const found: Reference[] = [];
  // The last pronoun of each sex that was left open: what follows it may mean the same unknown person.
  const open = { male: -1, female: -1, unknown: -1 };
  let next = 0;
  const recent: Touch[] = [];
  for (let i = 0; i < tokens.count; i++) {
    while (next < touches.length && touches[next]!.start < i) recent.push(touches[next++]!);
    const sex = PRONOUNS.get(wordAt(tokens, i));
    if (sex === undefined) continue;
    const isOpen = open[sex] >= 0 && tokens.sentenceOf[open[sex]] === tokens.sentenceOf[i];
    const choice = isOpen ? undefined : choose(i, sex);
    if (!choice) {
      open[sex] = i;
      continue;
    }
    found.push({ start: i, end: i + 1, entity: choice.entity, why: choice.why });
    if (sexOfEntity[choice.entity] === "unknown") sexOfEntity[choice.entity] = sex;
    recent.push({ start: i, entity: choice.entity, isSubject: isSubject(tokens, trees, i, i + 1), isOwned: false });
  }
  return found;

  function touchOf({ start, end }: { readonly start: number; readonly end: number }, entity: number): Touch {
    let isOwned = false;
    for (let k = Math.max(tokens.sentenceStarts[tokens.sentenceOf[start]!]!, start - 4); k < start; k++) {
      if (/^(?:his|her|my|our|their)$/i.test(wordAt(tokens, k))) isOwned = true;
      else if (/^[,.;:]$/.test(wordAt(tokens, k))) isOwned = false;
    }
    return { start, entity, isSubject: isSubject(tokens, trees, start, end), isOwned };
  }

  /** "a woman who lost [her] parents": somebody without a name stands between, and may be meant. */
  function strangerBetween(from: number, i: number, sex: Sex): boolean {
    const first = Math.max(from + 1, i - FAR, tokens.sentenceStarts[Math.max(0, tokens.sentenceOf[i]! - 1)]!);
    for (let k = first; k < i; k++) {
      const stranger = STRANGERS.get(wordAt(tokens, k));
      if (stranger !== undefined && (stranger === sex || stranger === "unknown") && !nameAt[k]) return true;
    }
    return false;
  }

  function choose(i: number, sex: Sex): { entity: number; why: string } | undefined {
    const sentence = tokens.sentenceOf[i]!;
    const speaker = quoted[i] === 1 ? speakerOf(i) : undefined;
    const fitting = (touch: Touch) => {
      const known = sexOfEntity[touch.entity]!;
      return (
        (known === "unknown" || known === sex) &&
        touch.entity !== speaker &&
        !(touch.isOwned && tokens.sentenceOf[touch.start] === sentence) &&
        (quoted[i] === 1 || quoted[touch.start] === 0 || tokens.sentenceOf[touch.start] === sentence)
      );
    };
    const near: Touch[] = [];
    for (let k = recent.length - 1; k >= 0 && k >= recent.length - MOST_RECENT; k--) {
      const touch = recent[k]!;
      if (sentence - tokens.sentenceOf[touch.start]! > REACH) break;
      if (fitting(touch)) near.push(touch);
    }
    if (near.length === 0 || strangerBetween(near[0]!.start, i, sex)) return undefined;
    const persons = new Set(near.map((touch) => touch.entity));
    if (persons.size === 1)
      return { entity: near[0]!.entity, why: "the only person of that sex named in these sentences" };
    // The last sentence that names any decides, when it names only one, or has only one as its subject.
    const last = tokens.sentenceOf[near[0]!.start]!;
    const there = near.filter((touch) => tokens.sentenceOf[touch.start] === last);
    const inLast = new Set(there.map((touch) => touch.entity));
    const known = [...persons].filter((entity) => sexOfEntity[entity] === sex);
    if (inLast.size === 1 && last === sentence && isReflexiveOrPossessive(i))
      return { entity: there[0]!.entity, why: "the only person of that sex named in this sentence" };
    const subjects = new Set(there.filter((touch) => touch.isSubject).map((touch) => touch.entity));
    if (subjects.size === 1) {
      const entity = [...subjects][0]!;
      const rivals = known.filter((other) => other !== entity && inLast.has(other));
      if (rivals.length === 0 || isSubject(tokens, trees, i, i + 1))
        return { entity, why: "the subject of the sentence before" };
    }
    if (inLast.size === 1) return { entity: there[0]!.entity, why: "the person of that sex named last" };
    return undefined;
  }

  function isReflexiveOrPossessive(i: number): boolean {
    const word = wordAt(tokens, i).toLowerCase();
    if (word === "her") return tags === null || tags.xposNames[tags.xpos[i]!] === "PRP$";
    return word === "his" || word.endsWith("self");
  }

  /** The person who speaks the quotation around `i`: the subject nearest outside the marks in the same sentence. */
  function speakerOf(i: number): number | undefined {
    const sentence = tokens.sentenceOf[i]!;
    return outside.get(sentence);
  }
}

/** By the tree where there is one; else true for the first name of a clause. */
function isSubject(tokens: Tokens, trees: Trees | null, start: number, end: number): boolean {
  if (trees) {
    for (let i = start; i < end; i++) {
      const relation = trees.relationNames[trees.relations[i]!] ?? "";
      const head = trees.heads[i]!;
      if (head >= start && head < end) continue;
      // "Lind and Brek met": both are subjects.
      const above = relation === "conj" && head >= 0 ? (trees.relationNames[trees.relations[head]!] ?? "") : relation;
      return above.startsWith("nsubj");
    }
  }
  const before =
    start > 0 && tokens.sentenceOf[start - 1] === tokens.sentenceOf[start] ? plain(wordAt(tokens, start - 1)) : "";
  return before === "" || /^[“"'‘,]$/.test(before);
}

/** 1 for tokens between double quotation marks; each paragraph begins outside. */
function quotedTokens(tokens: Tokens): Uint8Array {
  const quoted = new Uint8Array(tokens.count);
  for (let p = 0; p + 1 < tokens.paragraphStarts.length; p++) {
    let inside = false;
    for (let i = tokens.paragraphStarts[p]!; i < tokens.paragraphStarts[p + 1]!; i++) {
      const word = wordAt(tokens, i);
      const code = word.charCodeAt(0);
      if (code >= 65 && code <= 122) {
        if (inside) quoted[i] = 1;
        continue;
      }
      if (word === "“" || word === "«" || word === "``") inside = true;
      else if (word === "”" || word === "»" || word === "''") inside = false;
      else if (word === '"') inside = !inside;
      else if (inside) quoted[i] = 1;
    }
  }
  return quoted;
}
