/** Found words on the page, always with the way back to their characters. */
import type { VNode } from "preact";
import type { Place } from "../../reconcile/readout.ts";
import { placeId, placeKey, placeKeys, reportName, reportOf, type StoryView, wordsAt } from "./story-view.ts";

/** A place and the story that it belongs to. */
export interface Located {
  readonly view: StoryView;
  readonly at: Place;
}

/** The exact characters of a place. */
export function Words({ view, at }: Located): VNode {
  return <span data-words={placeKey(view, at)}>{wordsAt(view, at)}</span>;
}

/** A reference such as `2:153–201`, which leads to the characters. */
export function Ref({ view, at }: Located): VNode {
  const report = reportOf(view, at.report);
  const number = view.numbers.get(at.report) ?? "?";
  const spoken = `${report === undefined ? "report" : reportName(report)}, report ${number}, characters ${at.start} to ${at.end}`;
  return (
    <a class="ref" href={`#${placeId(view, at)}`} aria-label={spoken}>
      {number}:{at.start}–{at.end}
    </a>
  );
}

/** References to several places, the first few in sight and the others folded. */
export function Refs({ view, places }: { readonly view: StoryView; readonly places: readonly Place[] }): VNode | null {
  const once = [...new Map(places.map((place) => [placeKey(view, place), place])).values()];
  if (once.length === 0) return null;
  const first = once.slice(0, 6);
  const more = once.slice(6);
  return (
    <span class="refs">
      {first.map((place) => (
        <Ref key={placeKey(view, place)} view={view} at={place} />
      ))}
      {more.length === 0 ? null : (
        <details class="more-refs">
          <summary>and {more.length} more</summary>
          {more.map((place) => (
            <Ref key={placeKey(view, place)} view={view} at={place} />
          ))}
        </details>
      )}
    </span>
  );
}

/** A line of the page that can be chosen: its places light up in the reports. */
export function itemProps(
  view: StoryView,
  id: string | null,
  places: readonly Place[],
): { readonly class: string; readonly "data-at": string; readonly id?: string } {
  const base = { class: "item", "data-at": placeKeys(view, places) };
  return id === null ? base : { ...base, id: `${view.prefix}${id}` };
}
