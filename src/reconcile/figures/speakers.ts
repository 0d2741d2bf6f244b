import type { Figure, Name } from "../../text/annotation.ts";
import type { Entities } from "../entities/entities.ts";
import type { Telling } from "../telling.ts";

/** Words by which a figure is given to whoever stands before them: "the survey put it at 6.1", "Norland's navy said 23 …". */
const GIVES = /\b(?:said|says|say|put|puts|reported|reports|measured|recorded|estimated|estimates|gave|gives)\b/;
const REACH = 110;

/** Everyone who gives a figure: the source of its statement, else the person or body that the sentence names as saying it. */
export function speakersOf(telling: Telling, figure: Figure, entities: Entities): ReadonlySet<string> {
  const speakers = new Set<string>();
  const add = (name: Pick<Name, "entity">) => {
    const id = entities.idOf(telling.index, name.entity);
    if (id !== null) speakers.add(id);
  };
  const statement = telling.reading.statements.find(({ id }) => id === figure.source);
  if (statement?.speaker?.entity) add({ entity: statement.speaker.entity });
  const bodies = telling.reading.names.filter(({ by, type }) => by === "name" && type !== "place");
  for (const name of bodies)
    if (statement?.source.some((span) => span.start <= name.start && name.end <= span.end)) add(name);
  if (speakers.size > 0) return speakers;
  const sentence = telling.sentences.find(({ start, end }) => start <= figure.start && figure.start < end);
  const giver = bodies.findLast(
    (name) =>
      name.end <= figure.start &&
      sentence !== undefined &&
      name.start >= sentence.start &&
      figure.start - name.end < REACH &&
      GIVES.test(telling.report.text.slice(name.end, figure.start)),
  );
  if (giver) add(giver);
  return speakers;
}
