/** The reports themselves, each with the stretches that the page leads to. */
import type { VNode } from "preact";
import type { ReadoutReport } from "../../reconcile/readout.ts";
import type { Editorial } from "../../text/annotation.ts";
import type { Span } from "../../text/span.ts";
import { moment } from "../plain-words.ts";
import { blocksOf, citedSpans, nested, type Piece } from "./cited.ts";
import { Heading } from "./part.tsx";
import { placeId, reportName, type StoryView, shown } from "./story-view.ts";

/** All reports one below the other; the page's script makes the list of numbers a row of tabs. */
export function Papers({ view }: { readonly view: StoryView }): VNode {
  const cited = citedSpans(view);
  const label = `${view.prefix}reports`;
  return (
    <aside class="papers" aria-labelledby={label}>
      <div class="papers-head">
        <Heading view={view} below={1} id={label} class="part-head">
          The reports
        </Heading>
        <button type="button" class="close" hidden>
          Close
        </button>
        <nav class="chips" aria-label="Reports">
          {view.readout.reports.map((report, index) => (
            <a key={report.id} href={`#${view.prefix}r${index + 1}`} data-report={index + 1} title={reportName(report)}>
              <span class="unseen">Report </span>
              {index + 1}
              <span class="unseen"> {reportName(report)}</span>
            </a>
          ))}
        </nav>
        <p class="chosen-line" aria-hidden="true" />
      </div>
      <div class="sheets">
        {view.readout.reports.map((report, index) => (
          <Paper key={report.id} view={view} report={report} number={index + 1} spans={cited.get(report.id) ?? []} />
        ))}
      </div>
    </aside>
  );
}

function Paper(props: {
  readonly view: StoryView;
  readonly report: ReadoutReport;
  readonly number: number;
  readonly spans: readonly Span[];
}): VNode {
  const { view, report, number, spans } = props;
  const id = `${view.prefix}r${number}`;
  const blocks = blocksOf(report.text);
  const [first] = blocks;
  const titled =
    first !== undefined &&
    report.title !== null &&
    report.text.slice(first.start, first.end).trim() === report.title.trim();
  let next = 0;
  return (
    <article class="paper" id={id} data-report={number} aria-labelledby={`${id}-head`}>
      <header>
        <Heading view={view} below={2} id={`${id}-head`} class="paper-head">
          {number} {reportName(report)}
        </Heading>
        <p class="soft">
          {report.published === null ? "no date of its own" : moment(report.published)} · {report.words} words
          {originsOf(view, report)}
        </p>
        {report.url === null || !/^https?:\/\//.test(report.url) ? null : (
          <p class="soft url">
            <a href={report.url} rel="noreferrer noopener">
              {shown(report.url)}
            </a>
          </p>
        )}
      </header>
      {titled || report.title === null ? null : (
        <p class="title" dir="auto">
          {shown(report.title)}
        </p>
      )}
      {blocks.map((block) => {
        const from = next;
        while (next < spans.length && spans[next]!.start < block.end) next++;
        const inside = spans.slice(from, next).filter((span) => span.start >= block.start);
        return (
          <p key={block.start} class={titled && block === first ? "title" : ""} data-start={block.start} dir="auto">
            <Pieces view={view} report={report} pieces={nested(block, inside)} />
          </p>
        );
      })}
    </article>
  );
}

function originsOf(view: StoryView, report: ReadoutReport): string {
  const names = report.origins.flatMap((id) => view.origins.get(id)?.origin.name ?? []);
  return names.length === 0 ? "" : ` · origin ${shown(names.join(", "))}`;
}

function Pieces(props: {
  readonly view: StoryView;
  readonly report: ReadoutReport;
  readonly pieces: readonly Piece[];
}): VNode {
  const { view, report, pieces } = props;
  return (
    <>
      {pieces.map((piece) =>
        piece.cites === null ? (
          <Plain key={piece.start} report={report} span={piece} />
        ) : (
          <span key={piece.start} class="cited" id={placeId(view, { report: report.id, ...piece.cites })}>
            <Pieces view={view} report={report} pieces={piece.within} />
          </span>
        ),
      )}
    </>
  );
}

const EDITORIAL_TITLES: Readonly<Record<Editorial["kind"], string>> = {
  insertion: "put in by an editor or translator",
  elision: "left out by an editor",
  disclaimer: "the outlet's own remark",
  untranslated: "left untranslated",
};

/** Words as they stand, with what an editor or translator did to them underlined: those are not the speaker's. */
function Plain({ report, span }: { readonly report: ReadoutReport; readonly span: Span }): VNode {
  const parts: (VNode | string)[] = [];
  let at = span.start;
  for (const mark of report.editorial) {
    const start = Math.max(at, mark.start);
    const end = Math.min(span.end, mark.end);
    if (end <= start) continue;
    parts.push(shown(report.text.slice(at, start)));
    parts.push(
      <span key={start} class="editorial" title={EDITORIAL_TITLES[mark.kind]}>
        {shown(report.text.slice(start, end))}
      </span>,
    );
    at = end;
  }
  return (
    <>
      {parts}
      {shown(report.text.slice(at, span.end))}
    </>
  );
}
