/** The head of a story: when, what, and how much of it. */
import type { VNode } from "preact";
import { originCounts } from "../origin-counts.ts";
import { count, day } from "../plain-words.ts";
import { kindOf, Mark } from "./marks.tsx";
import { kindsByGravity, type StoryView, shown } from "./story-view.ts";

/** The story's headline, its days and its counts: reports, distinct texts and origins are three numbers. */
export function Head({ view }: { readonly view: StoryView }): VNode {
  const { readout } = view;
  const Headline = view.level === 1 ? "h1" : "h2";
  const { distinctTexts } = readout.provenance;
  const { origins, speakers } = originCounts(readout);
  return (
    <header class="story-head">
      <p class="kick">Readout{daysOf(readout.from, readout.to)}</p>
      <Headline class="headline" dir="auto" id={`${view.prefix}top`}>
        {shown(readout.title)}
      </Headline>
      <dl class="tally">
        <Tally amount={readout.reports.length} one="report" many="reports" />
        <Tally amount={distinctTexts} one="distinct text" many="distinct texts" />
        <Tally amount={origins} one="origin" many="origins" />
        <Tally amount={speakers} one="speaker" many="speakers" />
        {kindsByGravity().map((kind) => {
          const amount = readout.findings.filter((finding) => finding.kind === kind).length;
          const { mark, one, many } = kindOf(kind);
          if (amount === 0 && kind !== "contradiction") return null;
          const word = amount === 1 && kind !== "single" ? one.toLowerCase() : many;
          return (
            <div key={kind} class="kind-count">
              <dt>
                <Mark name={mark} /> {word}
              </dt>
              <dd>{amount}</dd>
            </div>
          );
        })}
      </dl>
      <p class="keys">
        Every line leads to its characters. <kbd>j</kbd> <kbd>k</kbd> go from line to line, <kbd>Enter</kbd> shows the
        words in the reports, <kbd>n</kbd> <kbd>p</kbd> go from place to place, <kbd>Esc</kbd> lets go.
      </p>
    </header>
  );
}

function Tally(props: { readonly amount: number; readonly one: string; readonly many: string }): VNode {
  return (
    <div>
      <dt>{props.amount === 1 ? props.one : props.many}</dt>
      <dd>{props.amount}</dd>
    </div>
  );
}

function daysOf(from: string | null, to: string | null): string {
  if (from === null || to === null) return from === null ? "" : ` · ${day(from)}`;
  const first = day(from);
  const last = day(to);
  if (first === last) return ` · ${first}`;
  // "9 March 2026" and "13 March 2026" → "9 – 13 March 2026".
  const tail = last.slice(last.indexOf(" "));
  return first.endsWith(tail) ? ` · ${first.slice(0, -tail.length)} – ${last}` : ` · ${first} – ${last}`;
}

/** The list of a page's stories, with what an editor asks first of each. */
export function Index({ views }: { readonly views: readonly StoryView[] }): VNode {
  return (
    <nav class="index" aria-label="Stories">
      <p class="kick">Readout</p>
      <h1 class="headline">{count(views.length, "story", "stories")}</h1>
      <ol>
        {views.map((view) => {
          const against = view.readout.findings.filter((finding) => finding.kind === "contradiction").length;
          return (
            <li key={view.prefix}>
              <a href={`#${view.prefix}top`} dir="auto">
                {shown(view.readout.title)}
              </a>
              <span class="soft">
                {" "}
                {count(view.readout.reports.length, "report")} · {count(originCounts(view.readout).origins, "origin")}
                {against === 0 ? "" : ` · ${count(against, "contradiction")}`}
              </span>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
