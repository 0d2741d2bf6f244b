/** Who said what: statements by speaker, each with every report's wording of it. */
import type { VNode } from "preact";
import type { ReadoutStatement, Rendering, Wording } from "../../reconcile/readout.ts";
import { count, shortDay } from "../plain-words.ts";
import { WordingGlyph } from "./marks.tsx";
import { Folded, Heading, Part } from "./part.tsx";
import { entityName, placesIn, reportName, reportOf, type StoryView, shown, wordsAt } from "./story-view.ts";
import { itemProps, Refs, Words } from "./words.tsx";

const shownSpeakers = 8;
const shownStatements = 4;
const wordingOrder: readonly Wording[] = ["verbatim", "trimmed", "reworded", "reported"];

interface Speaker {
  readonly id: string | null;
  readonly name: string;
  readonly statements: readonly ReadoutStatement[];
}

/** Speakers with the most reported statements first; those without a name come last. */
export function Statements({ view }: { readonly view: StoryView }): VNode | null {
  const { statements } = view.readout;
  if (statements.length === 0) return null;
  return (
    <Part
      view={view}
      name="statements"
      title="Who said what"
      note={`by speaker, ${count(statements.length, "statement")}`}
    >
      <Folded
        items={speakersOf(view)}
        shown={shownSpeakers}
        what="speakers"
        wrap={(some) => (
          <div>
            {some.map((speaker) => (
              <SpeakerBlock key={speaker.id ?? ""} view={view} speaker={speaker} />
            ))}
          </div>
        )}
      />
    </Part>
  );
}

function speakersOf(view: StoryView): readonly Speaker[] {
  const bySpeaker = new Map<string | null, ReadoutStatement[]>();
  for (const statement of view.readout.statements) {
    const known = bySpeaker.get(statement.speaker);
    if (known === undefined) bySpeaker.set(statement.speaker, [statement]);
    else known.push(statement);
  }
  return [...bySpeaker]
    .map(([id, statements]) => ({
      id,
      name: entityName(view, id) ?? "No speaker named",
      statements: statements.sort(
        (a, b) => b.renderings.length - a.renderings.length || ((a.said ?? "") < (b.said ?? "") ? -1 : 1),
      ),
    }))
    .sort((a, b) => Number(a.id === null) - Number(b.id === null) || toldTimes(b) - toldTimes(a));
}

function toldTimes(speaker: Speaker): number {
  return speaker.statements.reduce((sum, statement) => sum + statement.renderings.length, 0);
}

function SpeakerBlock({ view, speaker }: { readonly view: StoryView; readonly speaker: Speaker }): VNode {
  const role = speaker.id === null ? undefined : view.entities.get(speaker.id)?.roles[0];
  return (
    <div class="speaker">
      <Heading view={view} below={2} class="speaker-name">
        <span dir="auto">{shown(speaker.name)}</span>
        {role === undefined ? null : <small dir="auto">{shown(role.text)}</small>}
      </Heading>
      <Folded
        items={speaker.statements}
        shown={shownStatements}
        what="statements"
        wrap={(some) => (
          <ul class="plain">
            {some.map((statement) => (
              <StatementItem key={statement.id} view={view} statement={statement} />
            ))}
          </ul>
        )}
      />
    </div>
  );
}

function StatementItem({
  view,
  statement,
}: {
  readonly view: StoryView;
  readonly statement: ReadoutStatement;
}): VNode | null {
  const wordings = wordingsOf(view, statement);
  const places = statement.renderings.flatMap((one) => placesIn(one.report, one.content));
  return (
    <li {...itemProps(view, statement.id, places)}>
      <div class="say">
        <p class="when">
          {statement.said === null ? "" : shortDay(statement.said)}
          {statement.class === "speech" ? null : <span>{statement.class}</span>}
          {statement.negated ? <span>negated</span> : null}
        </p>
        <ul class="wordings">
          {wordings.map(([first, same]) => (
            <li key={`${first.report} ${first.statement}`}>
              <WordsOf view={view} rendering={first} />
              <p class="how">
                <WordingGlyph wording={first.wording} /> {howTold(first)} · {reportsOf(view, same)}{" "}
                <Refs view={view} places={same.flatMap((one) => placesIn(one.report, one.content.slice(0, 1)))} />
              </p>
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}

/** Renderings with the same words together, the fullest wording first. */
function wordingsOf(
  view: StoryView,
  statement: ReadoutStatement,
): readonly (readonly [Rendering, readonly Rendering[]])[] {
  const byWords = new Map<string, Rendering[]>();
  const sorted = [...statement.renderings].sort(
    (a, b) => wordingOrder.indexOf(a.wording) - wordingOrder.indexOf(b.wording),
  );
  for (const rendering of sorted) {
    const words = placesIn(rendering.report, rendering.content)
      .map((place) => wordsAt(view, place))
      .join(" ");
    const known = byWords.get(words);
    if (known === undefined) byWords.set(words, [rendering]);
    else known.push(rendering);
  }
  return [...byWords.values()].flatMap((same) => (same[0] === undefined ? [] : [[same[0], same] as const]));
}

/** A statement's words; where they stand in several pieces, a gap between them. */
function WordsOf({ view, rendering }: { readonly view: StoryView; readonly rendering: Rendering }): VNode {
  const pieces = placesIn(rendering.report, rendering.content);
  const body = pieces.map((place, index) => (
    <span key={place.start}>
      {index === 0 ? "" : " … "}
      <Words view={view} at={place} />
    </span>
  ));
  return <p class={rendering.mode === "indirect" ? "said indirect" : "said"}>{body}</p>;
}

function howTold(rendering: Rendering): string {
  const mode = { direct: "quoted", indirect: "in the report's words", mixed: "partly quoted" }[rendering.mode];
  return rendering.mode === "indirect" && rendering.wording === "reported" ? mode : `${mode}, ${rendering.wording}`;
}

function reportsOf(view: StoryView, renderings: readonly Rendering[]): string {
  const names = renderings.flatMap((one) => {
    const report = reportOf(view, one.report);
    return report === undefined ? [] : [reportName(report)];
  });
  return [...new Set(names)].join(", ");
}
