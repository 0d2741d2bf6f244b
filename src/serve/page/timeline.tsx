/** What happened when, day by day; what lies well before the story stands apart as its history. */
import type { VNode } from "preact";
import type { TimelineEntry } from "../../reconcile/readout.ts";
import { day } from "../plain-words.ts";
import { Folded, Heading, Part } from "./part.tsx";
import { reportCount, type StoryView } from "./story-view.ts";
import { InContext, itemProps, Refs } from "./words.tsx";

const shownDays = 10;

/** The timeline in order of time, one heading a day, and the history below it. */
export function Timeline({ view }: { readonly view: StoryView }): VNode | null {
  const { timeline } = view.readout;
  if (timeline.length === 0) return null;
  return (
    <Part view={view} name="timeline" title="Timeline" note="as the reports date it">
      <Entries view={view} entries={timeline.filter((entry) => !entry.history)} />
      <History view={view} entries={timeline.filter((entry) => entry.history)} />
    </Part>
  );
}

function History({
  view,
  entries,
}: {
  readonly view: StoryView;
  readonly entries: readonly TimelineEntry[];
}): VNode | null {
  if (entries.length === 0) return null;
  return (
    <div class="history">
      <Heading view={view} below={2} class="sub-head">
        History
      </Heading>
      <Entries view={view} entries={entries} />
    </div>
  );
}

function Entries({ view, entries }: { readonly view: StoryView; readonly entries: readonly TimelineEntry[] }): VNode {
  const sorted = [...entries].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const byTime = new Map<string, TimelineEntry[]>();
  for (const entry of sorted) {
    const time = timeOf(entry);
    const known = byTime.get(time);
    if (known === undefined) byTime.set(time, [entry]);
    else known.push(entry);
  }
  return (
    <Folded
      items={[...byTime]}
      shown={shownDays}
      what="days"
      wrap={(some) => (
        <dl class="days">
          {some.map(([time, those]) => (
            <div key={time}>
              <dt>{time}</dt>
              <dd>
                <Folded
                  items={[...those].sort((a, b) => reportCount(b.evidence) - reportCount(a.evidence))}
                  shown={6}
                  what="on that day"
                  wrap={(few) => (
                    <ul class="plain">
                      {few.map((entry) => (
                        <li key={`${entry.what.report} ${entry.what.start}`} {...itemProps(view, null, entry.evidence)}>
                          {entry.deadline ? <small class="until">by </small> : null}
                          <InContext view={view} at={entry.what} /> <Refs view={view} places={entry.evidence} />
                        </li>
                      ))}
                    </ul>
                  )}
                />
              </dd>
            </div>
          ))}
        </dl>
      )}
    />
  );
}

function timeOf(entry: TimelineEntry): string {
  if (entry.precision === "year") return entry.from.slice(0, 4);
  if (entry.precision === "month") return day(entry.from.slice(0, 7));
  return entry.precision === "week" ? `week of ${day(entry.from)}` : day(entry.from);
}
