/** The frame of the account: parts with headings, and lists that fold. */
import type { ComponentChildren, VNode } from "preact";
import type { StoryView } from "./story-view.ts";

/** A section's or item's heading at the right level below the story's headline. */
export function Heading(props: {
  readonly view: StoryView;
  readonly below: 1 | 2;
  readonly id?: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}): VNode {
  const Tag = `h${props.view.level + props.below}` as "h2" | "h3" | "h4";
  return (
    <Tag class={props.class ?? ""} {...(props.id === undefined ? {} : { id: props.id })}>
      {props.children}
    </Tag>
  );
}

/** A part of a story with its heading; `note` says in small what is shown, or how it is ordered. */
export function Part(props: {
  readonly view: StoryView;
  readonly name: string;
  readonly title: string;
  readonly note?: string;
  readonly children: ComponentChildren;
}): VNode {
  const id = `${props.view.prefix}${props.name}`;
  return (
    <section class={`part part-${props.name}`} aria-labelledby={id}>
      <Heading view={props.view} below={1} id={id} class="part-head">
        {props.title} {props.note === undefined ? null : <small>{props.note}</small>}
      </Heading>
      {props.children}
    </section>
  );
}

/** The first `shown` of many, the others folded under one line; `wrap` makes the list around either. */
export function Folded<Item>(props: {
  readonly items: readonly Item[];
  readonly shown: number;
  readonly what: string;
  readonly wrap: (items: readonly Item[]) => VNode;
}): VNode {
  // A fold that hides one or two lines costs more than it saves.
  const limit = props.items.length <= props.shown + 2 ? props.items.length : props.shown;
  const rest = props.items.slice(limit);
  return (
    <>
      {limit === 0 ? null : props.wrap(props.items.slice(0, limit))}
      {rest.length === 0 ? null : (
        <details class="fold">
          <summary>
            {rest.length} more {props.what}
          </summary>
          {props.wrap(rest)}
        </details>
      )}
    </>
  );
}
