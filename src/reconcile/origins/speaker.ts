import type { Statement } from "../../text/annotation.ts";
import { contains } from "../../text/span.ts";
import type { Entities } from "../entities/entities.ts";
import type { Telling } from "../telling.ts";

/** Who or what stands behind a statement: an entity by its name, or the words for somebody, or for a document. */
export interface Said {
  readonly kind: "speaker" | "document";
  readonly name: string;
  readonly entity: string | null;
}

/** Papers that "say" something: they are documents, not speakers. */
const DOCUMENTS = new Set(
  "statement report document treaty agreement communique declaration resolution letter memo decree press-release survey study law constitution".split(
    " ",
  ),
);

/** The speaker of a statement; null where its words are no name and no noun phrase ("18:55", "which", a headline): nobody is made up. */
export function speakerOf(statement: Statement, telling: Telling, entities: Entities): Said | null {
  const { speaker, source } = statement;
  if (speaker === null) return null;
  const entity = telling.entityOf(speaker.entity) ?? personIn(source, telling);
  if (entity !== null) {
    const name = entities.byId(entity)?.name ?? "";
    if (isNounPhrase(name)) return { kind: "speaker", name, entity };
  }
  const name = speaker.name.replace(/\s+/g, " ").trim();
  if (!isNounPhrase(name)) return null;
  const head = /([\p{L}-]+)(?:$|,| of | on | by | in | from )/u.exec(name)?.[1]?.toLowerCase() ?? "";
  return { kind: DOCUMENTS.has(head) ? "document" : "speaker", name, entity: null };
}

/** The person named in the words for a speaker: "Colonel Ana Vell, the head of the service". */
function personIn(source: Statement["source"], telling: Telling): string | null {
  for (const span of source) {
    const person = telling.reading.names.find(
      (name) => name.type === "person" && name.by === "name" && contains(span, name),
    );
    if (person) return telling.entityOf(person.entity);
  }
  return null;
}

const NO_SPEAKERS = new Set(
  "i he she it we they you who which that this these those him her them us what somebody someone nobody one as saying others many some".split(
    " ",
  ),
);
const VERB =
  /(?:^|\s)(?:is|are|was|were|has|have|had|will|would|died|dies|says|said|told|as saying|demands?|these|to)(?:\s|$)/i;
const LONGEST = 12;

/** True for words that can name somebody: letters in front, no pronoun, no clause, no headline. */
export function isNounPhrase(text: string): boolean {
  const words = text.split(/\s+/);
  if (!/^["“'‘]?\p{L}/u.test(text) || words.length > LONGEST || VERB.test(text)) return false;
  if (words.length === 1 && NO_SPEAKERS.has(text.toLowerCase())) return false;
  return !/^(?:as|at|in|on|by|to|from|with|but|and|that|which|who|whose) /i.test(text);
}

/** Words that open a speaker who could be anybody of a kind. */
const INDEFINITE = /^(?:an?|some|one|two|three|four|five|several|many|most|other|another|both|unnamed|anonymous|\d+) /i;
/** Plurals that stand for whoever spoke, unless more words say of which body they are. */
const ANYBODY = new Set(
  `officials sources witnesses eyewitnesses residents locals neighbours neighbors analysts experts observers critics activists supporters
  reports media insiders aides diplomats survivors villagers relatives friends people doctors medics rescuers scientists researchers
  investors traders economists lawyers protesters demonstrators colleagues others`.split(/\s+/),
);

/** True for a speaker whom the words do not tell from others of the kind: "officials", "a spokesman", "two witnesses". "Police" and "the ministry" are told. */
export function isVagueSpeaker(name: string): boolean {
  const words = name.trim().split(/\s+/);
  const last = words[words.length - 1]!.toLowerCase();
  const hasName = words.some((word, i) => (i > 0 || words.length > 1) && /^\p{Lu}/u.test(word));
  return !hasName && (INDEFINITE.test(`${name} `) || ANYBODY.has(last));
}

/** One key for the ways to write one source: "The Rescue Service" and "the rescue service". */
export function speakerKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|an?|its|his|her|their) /, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
