/** Origins on the left, reports on the right, a line for each report that goes back to an origin. */
import type { VNode } from "preact";
import { reportName, type StoryView, shown } from "./story-view.ts";

const most = 16;
const rowHeight = 24;
const width = 480;

/** Nothing where there are too many origins or reports for lines to be followed; the table below says it all. */
export function OriginLines({ view }: { readonly view: StoryView }): VNode | null {
  const { reports, provenance } = view.readout;
  const drawn = provenance.origins.filter(
    (origin) => view.origins.has(origin.id) && origin.reports.some((report) => view.numbers.has(report)),
  );
  if (reports.length > most || drawn.length > most || drawn.length < 2 || reports.length < 2) return null;
  // Each origin as near as may be to its reports: fewer lines cross.
  const middle = (ids: readonly string[]): number => {
    const rows = ids.flatMap((id) => view.numbers.get(id) ?? []);
    return rows.reduce((sum, row) => sum + row, 0) / Math.max(1, rows.length);
  };
  const origins = [...drawn].sort((a, b) => middle(a.reports) - middle(b.reports));
  const height = Math.max(origins.length, reports.length) * rowHeight + 8;
  const y = (index: number, amount: number): number => ((index + 0.5) / amount) * (height - 8) + 4;
  const said = origins
    .map((origin) => `${origin.name}: ${origin.reports.flatMap((id) => view.numbers.get(id) ?? []).join(", ")}`)
    .join("; ");
  const from = 168;
  const to = 322;
  return (
    <svg
      class="origin-lines"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={shown(`Origins and the reports that go back to them. ${said}`)}
    >
      <title>{shown(`Origins and the reports that go back to them. ${said}`)}</title>
      {origins.map((origin, row) =>
        origin.reports.map((id) => {
          const number = view.numbers.get(id);
          if (number === undefined) return null;
          const y0 = y(row, origins.length).toFixed(1);
          const y1 = y(number - 1, reports.length).toFixed(1);
          return (
            <path
              key={`${origin.id} ${id}`}
              class="line"
              d={`M${from} ${y0}C${from + 70} ${y0} ${to - 70} ${y1} ${to} ${y1}`}
            />
          );
        }),
      )}
      {origins.map((origin, row) => (
        <text
          key={origin.id}
          x={from - 8}
          y={y(row, origins.length) + 4}
          text-anchor="end"
          class={origin.kind === "agency" ? "strong" : ""}
        >
          {fitted(shown(origin.name), 25)}
        </text>
      ))}
      {reports.map((report, row) => (
        <text key={report.id} x={to + 8} y={y(row, reports.length) + 4}>
          {fitted(`${row + 1} ${reportName(report)}`, 23)}
        </text>
      ))}
    </svg>
  );
}

function fitted(name: string, most: number): string {
  return name.length <= most ? name : `${name.slice(0, most - 1).trimEnd()}…`;
}
