import type { Span } from "../../text/span.ts";
import type { Draft } from "../findings/draft.ts";
import type { Evidence, ReadoutStatement, Rendering } from "../readout.ts";
import { evidence, sortedEvidence, type Telling, wordAt } from "../telling.ts";
import { meaning } from "../words/meaning.ts";

/** Classes of statements in which somebody says something to others. */
const SAID: ReadonlySet<string> = new Set(["speech", "writing", "announcement", "denial"]);
/** A cue this near to its source is shown with it. */
const NEAR = 30;

interface Source {
  readonly report: string;
  readonly isNamed: boolean;
  /** Ideas of what the words say that the speaker is: "officer", "witness". */
  readonly roles: ReadonlySet<string>;
  readonly place: Evidence;
}

/** "An officer", "one witness": "police say" and "the ministry said" leave nobody unnamed. */
const UNNAMED = /^(?:an?|one|another) /i;

/** One statement that a report gives to somebody by name and another to "an officer", where the name is an officer's: the name is more exact. */
export function namingDrafts(
  statements: readonly ReadoutStatement[],
  tellings: readonly Telling[],
  order: ReadonlyMap<string, number>,
): Draft[] {
  const byReport = new Map(tellings.map((telling) => [telling.report.id, telling]));
  return statements.flatMap((statement) => {
    if (!SAID.has(statement.class)) return [];
    const sources = statement.renderings.flatMap((rendering) => sourceOf(rendering, byReport.get(rendering.report)!));
    const named = sources.filter(({ isNamed }) => isNamed);
    const vague = sources.filter(
      (one) =>
        !one.isNamed &&
        UNNAMED.test(one.place.text) &&
        named.some((other) => other.report !== one.report && [...one.roles].some((role) => other.roles.has(role))),
    );
    if (vague.length === 0) return [];
    return [
      {
        kind: "refinement" as const,
        about: named[0]!.place.text.replace(/\s+/g, " "),
        evidence: sortedEvidence(
          [...named, ...vague].map(({ place }) => place),
          order,
        ),
        items: [statement.id],
        why: "one report names who says it, another does not",
      },
    ];
  });
}

/** The words for a speaker, where they hold one person's name, or no name at all. */
function sourceOf({ report, source, cue }: Rendering, telling: Telling): Source[] {
  const [first] = source;
  if (first === undefined) return [];
  const names = telling.reading.names.filter(
    ({ by, start, end }) => by === "name" && first.start <= start && end <= first.end,
  );
  const persons = names.filter(({ type }) => type === "person");
  if (persons.length > 1 || (persons.length === 0 && names.some(({ type }) => type === "organisation"))) return [];
  const roles = rolesIn(telling, first);
  const role = persons[0]?.role;
  if (role) for (const idea of rolesIn(telling, role)) roles.add(idea);
  const near = cue[0] && Math.abs(cue[0].start - first.end) < NEAR ? cue[0] : first;
  const place = evidence(telling, { start: Math.min(first.start, near.start), end: Math.max(first.end, near.end) });
  return roles.size > 0 ? [{ report, isNamed: persons.length === 1, roles, place }] : [];
}

function rolesIn(telling: Telling, span: Span): Set<string> {
  const { words } = telling;
  const roles = new Set<string>();
  for (let i = wordAt(telling, span.start); i < words.length && words[i]!.start < span.end; i++) {
    const { idea, inName, lower } = words[i]!;
    if (idea !== "" && !idea.startsWith("@") && !inName && /\p{L}{3}/u.test(lower)) roles.add(meaning(lower));
  }
  return roles;
}
