/** Figures with their bounds over time: one small chart for each counted thing that moved, a list for the others. */
import type { VNode } from "preact";
import type { FigureStatus, FigureValue, ReadoutFigure } from "../../reconcile/readout.ts";
import { bounded, count, measured, number, shortDay } from "../plain-words.ts";
import { Drawing } from "./figure-chart.tsx";
import { type FigureScale, figureScale } from "./figure-scale.ts";
import { Mark, type MarkName } from "./marks.tsx";
import { Folded, Heading, Part } from "./part.tsx";
import { entityName, reportCount, reportName, reportOf, type StoryView, shown } from "./story-view.ts";
import { InContext, itemProps, Refs, Words } from "./words.tsx";

const marks: Readonly<Record<FigureStatus, MarkName>> = {
  agreement: "same",
  refinement: "more",
  update: "more",
  difference: "diff",
  contradiction: "against",
  single: "alone",
};

const shownCharts = 6;
const shownLines = 10;

/** Charts first (those that contradict or moved before the others), then what stands in one value. */
export function Figures({ view }: { readonly view: StoryView }): VNode | null {
  const { figures } = view.readout;
  if (figures.length === 0) return null;
  const order: readonly FigureStatus[] = ["contradiction", "difference", "update", "refinement", "agreement", "single"];
  const sorted = [...figures].sort(
    (a, b) =>
      order.indexOf(a.status) - order.indexOf(b.status) ||
      b.origins.length - a.origins.length ||
      reportCount(b.values) - reportCount(a.values),
  );
  const charts = sorted.flatMap((figure) => {
    const scale = figureScale(view, figure);
    return scale === null ? [] : [{ figure, scale }];
  });
  const charted = new Set(charts.map(({ figure }) => figure));
  const others = sorted.filter((figure) => !charted.has(figure));
  return (
    <Part view={view} name="figures" title="Figures" note="with the bounds that were given; a bound is no point">
      <Folded
        items={charts}
        shown={shownCharts}
        what="charts"
        wrap={(some) => (
          <ul class="plain charts">
            {some.map(({ figure, scale }) => (
              <Chart key={figure.id} view={view} figure={figure} scale={scale} />
            ))}
          </ul>
        )}
      />
      <Folded
        items={others}
        shown={shownLines}
        what="figures"
        wrap={(some) => (
          <ul class="plain lines">
            {some.map((figure) => (
              <FigureLine key={figure.id} view={view} figure={figure} />
            ))}
          </ul>
        )}
      />
    </Part>
  );
}

function Chart(props: {
  readonly view: StoryView;
  readonly figure: ReadoutFigure;
  readonly scale: FigureScale;
}): VNode {
  const { view, figure, scale } = props;
  return (
    <li {...itemProps(view, figure.id, figure.values)}>
      <Heading view={view} below={2} class="chart-head">
        <Mark name={marks[figure.status]} label={figure.status} /> <span dir="auto">{titleOf(figure)}</span>
        {figure.unit === null ? null : <small>{shown(figure.unit)}</small>}
      </Heading>
      <Drawing
        figure={figure}
        scale={scale}
        said={`${titleOf(figure)}: ${figure.values.map((one) => spoken(view, one)).join("; ")}`}
      />
      <View view={figure.view} />
      {scale.leftOut === 0 ? null : (
        <p class="why">{count(scale.leftOut, "value")} without a date or a number: in the list only.</p>
      )}
      <details class="values">
        <summary>The values and who gives them</summary>
        <ValueTable view={view} figure={figure} />
      </details>
    </li>
  );
}

function titleOf(figure: ReadoutFigure): string {
  return shown([figure.of ?? figure.values[0]?.text ?? "", figure.place].filter((part) => part !== null).join(" · "));
}

function spoken(view: StoryView, value: FigureValue): string {
  const report = reportOf(view, value.report);
  const when = report?.published == null ? "undated" : shortDay(report.published);
  return `${bounded(value)}, ${report === undefined ? "" : reportName(report)}, ${when}`;
}

function View({ view }: { readonly view: ReadoutFigure["view"] }): VNode | null {
  if (view.low === null && view.best === null && view.high === null) return null;
  // Where the lowest lower bound lies over the highest upper one there is no range to show.
  if (view.low !== null && view.high !== null && view.low > view.high) return null;
  const part = (name: string, value: number | null): string => `${name} ${value === null ? "–" : number(value)}`;
  return (
    <p class="why">
      {part("low", view.low)} · {part("best", view.best)} · {part("high", view.high)}: {shown(view.rule)}
    </p>
  );
}

function ValueTable({ view, figure }: { readonly view: StoryView; readonly figure: ReadoutFigure }): VNode {
  return (
    <table class="list">
      <thead>
        <tr>
          <th scope="col">value</th>
          <th scope="col">in the report's words</th>
          <th scope="col">report</th>
        </tr>
      </thead>
      <tbody>
        {figure.values.map((value) => {
          const report = reportOf(view, value.report);
          const speaker = speakerOf(view, value);
          return (
            <tr key={`${value.report} ${value.start}`}>
              <th scope="row" class="num">
                {bounded(value)}
              </th>
              <td class="said">
                <Words view={view} at={value} />
              </td>
              <td>
                {speaker === null ? "" : `${shown(speaker)} · `}
                {report === undefined ? "" : reportName(report)}
                {report?.published == null ? "" : `, ${shortDay(report.published)}`}{" "}
                <Refs view={view} places={[value]} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function speakerOf(view: StoryView, value: FigureValue): string | null {
  const statement = value.source === null ? undefined : view.statements.get(value.source);
  return statement === undefined ? null : entityName(view, statement.speaker);
}

function FigureLine({ view, figure }: { readonly view: StoryView; readonly figure: ReadoutFigure }): VNode {
  const values = [...new Set(figure.values.map((value) => measured(value, figure.unit)))];
  const [first] = figure.values;
  return (
    <li {...itemProps(view, figure.id, figure.values)}>
      <b class="num">{values.join(", ")}</b>
      <span>
        {first === undefined ? null : (
          <span class="said">
            <InContext view={view} at={first} />
          </span>
        )}{" "}
        <Refs view={view} places={figure.values} />
      </span>
    </li>
  );
}
