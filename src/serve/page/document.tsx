/** The document around the stories: what stands in its head, and the order of its body. */
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { Index } from "./head.tsx";
import { Shapes } from "./marks.tsx";
import { Story } from "./story.tsx";
import type { StoryView } from "./story-view.ts";

/** The tags of the head, but for the style sheet; `policy` is the page's content security policy. */
export function headOf(title: string, policy: string): string {
  return renderToString(<HeadTags title={title} policy={policy} />);
}

/** All stories, under an index where there are several. */
export function bodyOf(views: readonly StoryView[]): string {
  return renderToString(<Body views={views} />);
}

function HeadTags({ title, policy }: { readonly title: string; readonly policy: string }): VNode {
  return (
    <>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="generator" content="Readout" />
      <link rel="icon" href="data:," />
      <title>{title}</title>
    </>
  );
}

function Body({ views }: { readonly views: readonly StoryView[] }): VNode {
  const [first] = views;
  return (
    <>
      {first === undefined ? null : (
        <a class="skip" href={`#${first.prefix}reports`}>
          Skip to the reports
        </a>
      )}
      <Shapes />
      <main>
        {views.length === 1 ? null : <Index views={views} />}
        {views.map((view) => (
          <Story key={view.prefix} view={view} />
        ))}
      </main>
      <p class="live unseen" role="status" aria-live="polite" />
    </>
  );
}
