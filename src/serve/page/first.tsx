/** What an editor must know first: findings by gravity, each with the words of its sides. */
import type { VNode } from "preact";
import type { Evidence, Finding, FindingKind } from "../../reconcile/readout.ts";
import { count, shortDay } from "../plain-words.ts";
import { kindOf, Mark } from "./marks.tsx";
import { Folded, Heading, Part } from "./part.tsx";
import { type Side, sidesOf } from "./sides.ts";
import { kindsByGravity, reportName, reportOf, type StoryView, shown } from "./story-view.ts";
import { InContext, itemProps, Refs } from "./words.tsx";

const shownPerKind: Readonly<Record<FindingKind, number>> = {
  contradiction: 50,
  single: 3,
  update: 5,
  refinement: 4,
  difference: 5,
  "altered-quote": 5,
  agreement: 5,
};

/** Findings by kind, the gravest kind first; long kinds are folded after the first few. */
export function First({ view }: { readonly view: StoryView }): VNode | null {
  if (view.readout.findings.length === 0) return null;
  return (
    <Part
      view={view}
      name="first"
      title="What to know first"
      note="contradictions, then what is alone, then what moved, then what agrees"
    >
      {kindsByGravity().map((kind) => {
        const findings = view.readout.findings.filter((finding) => finding.kind === kind);
        return (
          <Folded
            key={kind}
            items={findings}
            shown={shownPerKind[kind]}
            what={kindOf(kind).many}
            wrap={(some) => (
              <ul class="plain">
                {some.map((finding) => (
                  <FindingItem key={finding.id} view={view} finding={finding} />
                ))}
              </ul>
            )}
          />
        );
      })}
    </Part>
  );
}

function FindingItem({ view, finding }: { readonly view: StoryView; readonly finding: Finding }): VNode {
  const { mark, one } = kindOf(finding.kind);
  const { shown: sides, also } = sidesOf(view, finding);
  return (
    <li {...itemProps(view, finding.id, finding.evidence)}>
      <div class="find">
        <p class={`kind k-${mark}`}>
          <Mark name={mark} />
          <b>{one}</b>
          <span>
            {count(finding.origins, "origin")}, {count(finding.reports, "report")}
          </span>
        </p>
        <div>
          <Heading view={view} below={2} class="about">
            <span dir="auto">{shown(finding.about)}</span>
          </Heading>
          <div class={sides.length > 1 ? "sides" : "sides one"}>
            {sides.map((side) => (
              <SideBlock key={side[0].start} view={view} side={side} />
            ))}
          </div>
          <p class="why" dir="auto">
            {shown(finding.why)}
            {also.length === 0 ? null : (
              <>
                {" "}
                · also <Refs view={view} places={also} />
              </>
            )}
          </p>
        </div>
      </div>
    </li>
  );
}

/** One side's words: the clearest place in its sentence, the others as references. */
function SideBlock({ view, side }: { readonly view: StoryView; readonly side: Side }): VNode {
  const names = [...new Set(side.map((one) => attribution(view, one)))];
  return (
    <blockquote class="side">
      <p>
        <InContext view={view} at={side[0]} />
      </p>
      <footer>
        {names.slice(0, 5).join(" · ")}
        {names.length > 5 ? ` · and ${names.length - 5} more` : ""} <Refs view={view} places={side} />
      </footer>
    </blockquote>
  );
}

function attribution(view: StoryView, evidence: Evidence): string {
  const report = reportOf(view, evidence.report);
  if (report === undefined) return "";
  return report.published === null ? reportName(report) : `${reportName(report)}, ${shortDay(report.published)}`;
}
