/** The synopsis: one row an item, one column a report; who carries it, how, and who does not. */
import type { VNode } from "preact";
import { shortDay } from "../plain-words.ts";
import { Mark, WordingGlyph } from "./marks.tsx";
import { Part } from "./part.tsx";
import { placeId, placeKeys, reportName, type StoryView, shown } from "./story-view.ts";
import { type Cell, type Row, synopsisRows } from "./synopsis-rows.ts";

const groups = ["Figures", "Commitments", "Statements"] as const;
const shownPerGroup = 8;

/** A table of items by reports. Rows that several reports carry, or that a finding speaks of, come first. */
export function Synopsis({ view }: { readonly view: StoryView }): VNode | null {
  const rows = synopsisRows(view);
  if (rows.length === 0 || view.readout.reports.length < 2) return null;
  const shared = rows.filter((row) => row.cells.size > 1);
  const worth = shared.length === 0 || rows.length <= 12 ? rows : shared;
  const first = groups.flatMap((group) => worth.filter((row) => row.group === group).slice(0, shownPerGroup));
  const chosen = new Set(first);
  const rest = rows.filter((row) => !chosen.has(row));
  return (
    <Part view={view} name="synopsis" title="Synopsis" note="one row an item, one column a report">
      <Table view={view} rows={first} caption="The chief items" />
      {rest.length === 0 ? null : (
        <details class="fold">
          <summary>{rest.length} more items</summary>
          <Table view={view} rows={rest} caption="The other items" />
        </details>
      )}
      <Legend />
    </Part>
  );
}

function Table(props: { readonly view: StoryView; readonly rows: readonly Row[]; readonly caption: string }): VNode {
  const { view, rows, caption } = props;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="scroll" tabIndex={0} aria-label={`Synopsis: ${caption}`}>
      <table class="syn">
        <caption class="unseen">{caption}: rows are items, columns are reports</caption>
        <thead>
          <tr>
            <th scope="col">Item</th>
            {view.readout.reports.map((report, index) => (
              <th key={report.id} scope="col" class="col">
                <a href={`#${view.prefix}r${index + 1}`} data-report={index + 1}>
                  <b>{index + 1}</b>
                  <span>{reportName(report)}</span>
                  <small>{report.published === null ? "undated" : shortDay(report.published)}</small>
                </a>
              </th>
            ))}
          </tr>
          <tr class="origins">
            <th scope="row">Origins, as lettered below</th>
            {view.readout.reports.map((report) => (
              <td key={report.id} class="letters">
                {report.origins.flatMap((id) => view.origins.get(id)?.letters ?? []).join(" ")}
              </td>
            ))}
          </tr>
        </thead>
        {groups.map((group) => {
          const some = rows.filter((row) => row.group === group);
          return some.length === 0 ? null : (
            <tbody key={group}>
              <tr class="grp">
                <th scope="colgroup" colSpan={view.readout.reports.length + 1}>
                  {group}
                </th>
              </tr>
              {some.map((row) => (
                <RowLine key={row.id} view={view} row={row} />
              ))}
            </tbody>
          );
        })}
      </table>
    </section>
  );
}

function RowLine({ view, row }: { readonly view: StoryView; readonly row: Row }): VNode {
  return (
    <tr class="item" data-at={placeKeys(view, row.places)}>
      <th scope="row">
        <span dir="auto">{clipped(shown(row.label))}</span>
        {row.detail === null || row.detail === "" ? null : <small dir="auto">{shown(row.detail)}</small>}
      </th>
      {view.readout.reports.map((report) => (
        <CellBox key={report.id} view={view} cell={row.cells.get(report.id)} />
      ))}
    </tr>
  );
}

const cellWords = { against: "contradicts another report", diff: "differs from another report" };

function CellBox({ view, cell }: { readonly view: StoryView; readonly cell: Cell | undefined }): VNode {
  const [place] = cell?.places ?? [];
  if (cell === undefined || place === undefined) {
    // The style sheet puts the dot, with its reading, into an empty cell: most cells are empty.
    return <td />;
  }
  return (
    <td class={cell.mark === null ? "" : `k-${cell.mark}`}>
      <a href={`#${placeId(view, place)}`}>
        {cell.values.map((value) => (
          <span key={value} class="val">
            {value}
          </span>
        ))}
        {cell.wording === null ? null : <WordingGlyph wording={cell.wording} label={cell.wording} />}
        {cell.mark === null ? null : <Mark name={cell.mark} label={cellWords[cell.mark]} />}
      </a>
    </td>
  );
}

function Legend(): VNode {
  return (
    <ul class="legend" aria-label="Signs in the synopsis">
      <li>
        <WordingGlyph wording="verbatim" /> verbatim
      </li>
      <li>
        <WordingGlyph wording="trimmed" /> trimmed
      </li>
      <li>
        <WordingGlyph wording="reworded" /> reworded
      </li>
      <li>
        <WordingGlyph wording="reported" /> reported
      </li>
      <li>
        <Mark name="against" /> contradicts another
      </li>
      <li>
        <Mark name="diff" /> differs from another
      </li>
      <li>
        <span aria-hidden="true">·</span> not in it
      </li>
      <li>≤ at most, ≥ at least, ≈ about</li>
    </ul>
  );
}

/** The beginning of a long label, cut between words. */
function clipped(label: string): string {
  if (label.length <= 90) return label;
  const cut = label.slice(0, 84);
  const gap = cut.lastIndexOf(" ");
  return `${cut.slice(0, gap > 40 ? gap : 84)} …`;
}
