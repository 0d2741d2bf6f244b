/** Found words on the page, always with the way back to their characters. */
import type { VNode } from "preact";
import type { Place } from "../../reconcile/readout.ts";
import { contextOf } from "./context.ts";
import { placeId, placeKey, placeKeys, reportOf, type StoryView, wordsAt } from "./story-view.ts";

/** A place and the story that it belongs to. */
export interface Located {
  readonly view: StoryView;
  readonly at: Place;
}

/** The exact characters of a place. */
export function Words({ view, at }: Located): VNode {
  return <span data-words={placeKey(view, at)}>{wordsAt(view, at)}</span>;
}

/** The words in their sentence, marked; what is cut off on either side is shown as cut. */
export function InContext({ view, at }: Located): VNode {
  const context = contextOf(reportOf(view, at.report)?.text ?? "", at);
  const before = { report: at.report, start: context.start, end: at.start };
  const after = { report: at.report, start: at.end, end: context.end };
  return (
    <span dir="auto">
      {context.isCutBefore ? "… " : ""}
      {before.start < before.end ? <Words view={view} at={before} /> : null}
      <mark>
        <Words view={view} at={at} />
      </mark>
      {after.start < after.end ? <Words view={view} at={after} /> : null}
      {context.isCutAfter ? " …" : ""}
    </span>
  );
}

/** A reference such as `2:153–201`, which leads to the characters; the page's script spells it out for a screen reader. */
export function Ref({ view, at }: Located): VNode {
  return (
    <a class="ref" href={`#${placeId(view, at)}`}>
      {view.numbers.get(at.report) ?? "?"}:{at.start}–{at.end}
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
