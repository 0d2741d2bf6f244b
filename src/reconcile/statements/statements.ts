import type { Statement } from "../../text/annotation.ts";
import type { Origins } from "../origins/origins.ts";
import { groupAlike, ideasWith, type Likeness } from "../passages/grouping.ts";
import type { Weights } from "../passages/weights.ts";
import type { ReadoutStatement } from "../readout.ts";
import { type Telling, wordAt } from "../telling.ts";
import { wordings } from "./wording.ts";

/** The statements of a story, and the way from a report's own statements to them. */
export interface Statements {
  readonly list: readonly ReadoutStatement[];
  idOf(telling: number, statement: string | null): string | null;
}

interface Said {
  readonly telling: Telling;
  readonly statement: Statement;
  readonly speaker: string | null;
}

const LIKENESS: Likeness = { ofLighter: 0.6, ofBoth: 0.35, ideas: 3 };
/** Two acts of saying further apart than this are two, whatever their words. */
const NEAR_DAYS = 4;

/** Aligns the renderings of one utterance across reports: the same speaker, near in time, alike in content; never a denial with an assertion. */
export function statementsOf(tellings: readonly Telling[], weigh: Weights, origins: Origins): Statements {
  const holders = holdersOfOffices(tellings);
  const said = tellings.flatMap((telling) =>
    telling.reading.statements.map(
      (statement): Said => ({
        telling,
        statement,
        speaker:
          telling.entityOf(statement.speaker?.entity ?? null) ??
          holders.get(officeKey(statement.speaker?.name)) ??
          null,
      }),
    ),
  );
  const ideas = said.map(({ telling, statement }) => ideasWith(ideasIn(telling, statement), weigh));
  const groups = groupAlike(ideas, LIKENESS, weigh, (a, b) => mayBeOne(said[a]!, said[b]!));
  const ids = new Map<string, string>();
  const list = groups.map((group, index) => {
    const id = `s${index + 1}`;
    const members = group.map((member) => said[member.index]!);
    for (const { telling, statement } of members) ids.set(`${telling.index} ${statement.id}`, id);
    return statementOf(id, members, origins);
  });
  return {
    list,
    idOf: (telling, statement) => (statement === null ? null : (ids.get(`${telling} ${statement}`) ?? null)),
  };
}

/** "the head of the rescue service", which one report leaves open and another gives to one person. */
function holdersOfOffices(tellings: readonly Telling[]): ReadonlyMap<string, string> {
  const holders = new Map<string, Set<string>>();
  for (const telling of tellings) {
    for (const { by, type, text, entity } of telling.reading.names) {
      const key = by === "role" && type === "person" ? officeKey(text) : "";
      const holder = key === "" ? null : telling.entityOf(entity);
      if (holder !== null) holders.set(key, (holders.get(key) ?? new Set()).add(holder));
    }
  }
  return new Map([...holders].flatMap(([key, set]) => (set.size === 1 ? [[key, [...set][0]!] as const] : [])));
}

const SHORTEST_OFFICE = 4;

/** "the head of the rescue service" in small letters; empty for fewer words, which may mean anybody. */
function officeKey(name: string | undefined): string {
  const words = (name ?? "").toLowerCase().split(/\s+/);
  return words[0] === "the" && words.length >= SHORTEST_OFFICE ? words.join(" ") : "";
}

function ideasIn(telling: Telling, { content }: Statement): string[] {
  return content.flatMap((span) => {
    const ideas: string[] = [];
    for (let i = wordAt(telling, span.start); i < telling.words.length && telling.words[i]!.start < span.end; i++) {
      if (telling.words[i]!.idea !== "") ideas.push(telling.words[i]!.idea);
    }
    return ideas;
  });
}

/** Of two reports, by one speaker or by one that a report leaves open, both said, both affirmed or both denied, and at about one time. */
function mayBeOne(a: Said, b: Said): boolean {
  if (a.telling.index === b.telling.index) return false;
  if (!mayBeOneSpeaker(a, b)) return false;
  if ((a.statement.negated ?? false) !== (b.statement.negated ?? false)) return false;
  if (isSaid(a.statement) !== isSaid(b.statement)) return false;
  const [x, y] = [Date.parse(a.statement.time ?? ""), Date.parse(b.statement.time ?? "")];
  return Number.isNaN(x) || Number.isNaN(y) || Math.abs(x - y) <= NEAR_DAYS * 86_400_000;
}

/** The same entity or the same words; "officials" and "a source" may be anybody, "the two governments" only themselves. */
function mayBeOneSpeaker(a: Said, b: Said): boolean {
  if (a.speaker !== null && b.speaker !== null) return a.speaker === b.speaker;
  const [x, y] = [a, b].map(({ speaker, statement }) => (speaker === null ? (statement.speaker?.name ?? "") : null));
  if (x !== null && y !== null && bareName(x!) === bareName(y!)) return true;
  return [x, y].some((name) => name !== null && isVague(name!));
}

const VAGUE =
  /^(?:an?|one|some|many|several|two|three|state|local|senior|government)?\s*(?:\p{L}+\s)?(?:officials?|police|authorities|reports?|media|witnesses|residents|sources?|spokes\p{L}+|statement|agency|tv|television|radio)\b/iu;

/** True for words that leave open who speaks. */
function isVague(name: string): boolean {
  return name === "" || /^(?:an?|one|some)\s/iu.test(name) || VAGUE.test(bareName(name));
}

function bareName(name: string): string {
  return name.toLowerCase().replace(/^(?:the|an?)\s+/u, "");
}

/** "Lind did not know why" is no rendering of "Lind said she did not know why". */
function isSaid(statement: Statement): boolean {
  return statement.class !== "attitude" && statement.class !== "thought";
}

function statementOf(id: string, members: readonly Said[], origins: Origins): ReadoutStatement {
  const first = members.find(({ speaker }) => speaker !== null) ?? members[0]!;
  const times = members.map(({ statement }) => statement.time).filter((time) => time !== null);
  const wording = wordings(
    members.map(({ telling, statement }) => ({
      mode: statement.mode,
      text: statement.content.map((span) => telling.report.text.slice(span.start, span.end)).join(" "),
    })),
  );
  return {
    id,
    class: first.statement.class,
    speaker: first.speaker,
    said: times.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? null,
    negated: first.statement.negated ?? false,
    renderings: members.map(({ telling, statement }, index) => ({
      report: telling.report.id,
      statement: statement.id,
      source: statement.source,
      cue: statement.cue,
      content: statement.content,
      mode: statement.mode,
      wording: wording[index]!,
    })),
    origins: [
      ...new Set(
        members.flatMap(({ telling, statement }) =>
          statement.content[0] ? origins.at(telling, statement.content[0]) : [],
        ),
      ),
    ],
  };
}
