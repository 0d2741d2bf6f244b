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
  const said = tellings.flatMap((telling) =>
    telling.reading.statements.map(
      (statement): Said => ({ telling, statement, speaker: telling.entityOf(statement.speaker?.entity ?? null) }),
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

function ideasIn(telling: Telling, { content }: Statement): string[] {
  return content.flatMap((span) => {
    const ideas: string[] = [];
    for (let i = wordAt(telling, span.start); i < telling.words.length && telling.words[i]!.start < span.end; i++) {
      if (telling.words[i]!.idea !== "") ideas.push(telling.words[i]!.idea);
    }
    return ideas;
  });
}

/** Of two reports, by one speaker or by one that a report leaves open, both affirmed or both denied, and at about one time. */
function mayBeOne(a: Said, b: Said): boolean {
  if (a.telling.index === b.telling.index) return false;
  if (a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker) return false;
  if ((a.statement.negated ?? false) !== (b.statement.negated ?? false)) return false;
  const [x, y] = [Date.parse(a.statement.time ?? ""), Date.parse(b.statement.time ?? "")];
  return Number.isNaN(x) || Number.isNaN(y) || Math.abs(x - y) <= NEAR_DAYS * 86_400_000;
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
