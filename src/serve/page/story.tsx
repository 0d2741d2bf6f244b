/** One story: its head, its account, and the reports beside it. */
import type { VNode } from "preact";
import { Commitments } from "./commitments.tsx";
import { Figures } from "./figures.tsx";
import { First } from "./first.tsx";
import { Head } from "./head.tsx";
import { Names } from "./names.tsx";
import { Papers } from "./papers.tsx";
import { Part } from "./part.tsx";
import { Provenance } from "./provenance.tsx";
import { Statements } from "./statements.tsx";
import { type StoryView, shown } from "./story-view.ts";
import { Synopsis } from "./synopsis.tsx";
import { Timeline } from "./timeline.tsx";

/** A story in the order in which an editor reads it; parts without content are left out. */
export function Story({ view }: { readonly view: StoryView }): VNode {
  return (
    <article class="story" data-prefix={view.prefix} aria-labelledby={`${view.prefix}top`}>
      <Head view={view} />
      <div class="account">
        <First view={view} />
        <Synopsis view={view} />
        <Figures view={view} />
        <Commitments view={view} />
        <Timeline view={view} />
        <Statements view={view} />
        <Names view={view} />
        <Provenance view={view} />
        <Notes view={view} />
      </div>
      <Papers view={view} />
    </article>
  );
}

function Notes({ view }: { readonly view: StoryView }): VNode | null {
  const messages = view.readout.messages;
  if (messages.length === 0) return null;
  return (
    <Part view={view} name="notes" title="Notes" note="what the program could not do, or wants known">
      <ul class="notes">
        {messages.map((message, index) => (
          <li key={index} dir="auto">
            {shown(message.reason)}
          </li>
        ))}
      </ul>
    </Part>
  );
}
