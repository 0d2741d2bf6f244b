/** Where the lines come from: origins, copies and relays, drawn and in tables. */
import type { VNode } from "preact";
import type { Origin, Place, Provenance as Sources } from "../../reconcile/readout.ts";
import { count } from "../plain-words.ts";
import { OriginLines } from "./origin-lines.tsx";
import { Folded, Heading, Part } from "./part.tsx";
import { reportName, reportOf, type StoryView, shown } from "./story-view.ts";
import { itemProps, Refs } from "./words.tsx";

type CopyLine = Sources["copies"][number];

/** Five outlets with one agency text are one origin: this part shows which reports share one. */
export function Provenance({ view }: { readonly view: StoryView }): VNode | null {
  const { copies, relays, origins } = view.readout.provenance;
  if (origins.length === 0 && copies.length === 0 && relays.length === 0) return null;
  const note = `${count(view.readout.reports.length, "report")}, ${count(origins.length, "origin")}`;
  return (
    <Part view={view} name="provenance" title="Where the lines come from" note={note}>
      <OriginLines view={view} />
      <Folded
        items={origins}
        shown={12}
        what="origins"
        wrap={(some) => (
          <table class="list">
            <caption>Origins</caption>
            <thead>
              <tr>
                <th scope="col">origin</th>
                <th scope="col">kind</th>
                <th scope="col">reports</th>
              </tr>
            </thead>
            <tbody>
              {some.map((origin) => (
                <OriginRow key={origin.id} view={view} origin={origin} />
              ))}
            </tbody>
          </table>
        )}
      />
      {copies.length === 0 ? null : <Copies view={view} groups={byCopy(copies)} />}
      {relays.length === 0 ? null : (
        <>
          <Heading view={view} below={2} class="sub-head">
            Relayed
          </Heading>
          <ul class="plain lines">
            {relays.map((relay) => (
              <li key={`${relay.report} ${relay.start}`} {...itemProps(view, null, [relay])}>
                <b dir="auto">{shown(relay.source)}</b>
                <span>
                  in {nameOf(view, relay.report)} <Refs view={view} places={[relay]} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Part>
  );
}

function OriginRow({ view, origin }: { readonly view: StoryView; readonly origin: Origin }): VNode {
  return (
    <tr>
      <th scope="row" dir="auto">
        <span class="letters">{view.origins.get(origin.id)?.letters ?? ""}</span> {shown(origin.name)}
      </th>
      <td>{origin.kind}</td>
      <td>
        {origin.reports.map((report, index) => {
          const number = view.numbers.get(report);
          return number === undefined ? null : (
            <span key={report}>
              {index === 0 ? "" : ", "}
              <a href={`#${view.prefix}r${number}`} data-report={number} title={nameOf(view, report)}>
                {number}
              </a>
            </span>
          );
        })}
      </td>
    </tr>
  );
}

type CopyGroup = readonly [CopyLine, ...CopyLine[]];

/** Each copying report once, with the source that it shares most with first: of four copies of one text, six pairs say little. */
function byCopy(copies: readonly CopyLine[]): readonly CopyGroup[] {
  const groups = new Map<string, [CopyLine, ...CopyLine[]]>();
  for (const copy of [...copies].sort((a, b) => b.share - a.share)) {
    const known = groups.get(copy.to);
    if (known === undefined) groups.set(copy.to, [copy]);
    else known.push(copy);
  }
  return [...groups.values()];
}

function Copies({ view, groups }: { readonly view: StoryView; readonly groups: readonly CopyGroup[] }): VNode {
  return (
    <>
      <Heading view={view} below={2} class="sub-head">
        Copied
      </Heading>
      <Folded
        items={groups}
        shown={10}
        what="copies"
        wrap={(some) => (
          <ul class="plain">
            {some.map((group) => (
              <CopyItem key={group[0].to} view={view} group={group} />
            ))}
          </ul>
        )}
      />
    </>
  );
}

function CopyItem({ view, group }: { readonly view: StoryView; readonly group: CopyGroup }): VNode {
  const [copy, ...others] = group;
  return (
    <li {...itemProps(view, null, passagesOf(view, copy))}>
      <p class="copy">
        <b>{nameOf(view, copy.to)}</b> <span class="soft">{kindWords[copy.kind]}</span> <b>{nameOf(view, copy.from)}</b>
        <span class="share" aria-hidden="true" style={`--share:${percent(copy)}`} />
        <span class="num">{percent(copy)}</span>
      </p>
      <p class="why" dir="auto">
        {shown(copy.why)} <Refs view={view} places={copy.passages.map(({ to }) => ({ report: copy.to, ...to }))} />
        {others.length === 0
          ? null
          : ` · also shares with ${others.map((other) => `${nameOf(view, other.from)} (${percent(other)})`).join(", ")}`}
      </p>
    </li>
  );
}

function percent(copy: CopyLine): string {
  return `${(copy.share * 100).toFixed(0)}%`;
}

const kindWords: Readonly<Record<CopyLine["kind"], string>> = {
  copy: "copies",
  partial: "takes passages from",
  "common-quote": "shares a quotation with",
};

function passagesOf(view: StoryView, copy: CopyLine): readonly Place[] {
  return copy.passages.flatMap(({ from, to }) => [
    ...(view.numbers.has(copy.from) ? [{ report: copy.from, start: from.start, end: from.end }] : []),
    { report: copy.to, start: to.start, end: to.end },
  ]);
}

function nameOf(view: StoryView, id: string): string {
  const report = reportOf(view, id);
  return shown(report === undefined ? id : `${view.numbers.get(id)} ${reportName(report)}`);
}
