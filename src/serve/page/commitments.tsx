/** What was promised, and by when: a deadline is an upper bound, so it is drawn as a stretch that ends, not as a day. */
import type { VNode } from "preact";
import type { CommitmentState, ReadoutCommitment } from "../../reconcile/readout.ts";
import { byState, byWords, commitmentHeading, deadlineOf } from "../commitment-words.ts";
import { dayNumber, isoDay, shortDay } from "../plain-words.ts";
import { Folded, Heading, Part } from "./part.tsx";
import { entityName, reportOf, type StoryView, shown } from "./story-view.ts";
import { itemProps, Refs, Words } from "./words.tsx";

const shownCommitments = 12;

const signs: Readonly<Record<CommitmentState, string>> = {
  open: "○",
  "reported in progress": "◐",
  "reported done": "●",
  "reported late": "✕",
  "overdue, nothing reported": "!",
  disputed: "≠",
  withdrawn: "–",
};

/** The axis of the deadlines; `last` is the end of the story's last day. */
interface Axis {
  readonly from: number;
  readonly last: number;
  readonly to: number;
}

/** Commitments with their state and deadline; those that are late or disputed come first. */
export function Commitments({ view }: { readonly view: StoryView }): VNode | null {
  const commitments = byState(view.readout.commitments);
  if (commitments.length === 0) return null;
  const axis = axisOf(view, commitments);
  return (
    <Part view={view} name="commitments" title="Commitments and deadlines" note="by, not on">
      {axis === null ? null : (
        <p class="axis-days" aria-hidden="true">
          <span>{shortDay(isoDay(axis.from))}</span>
          {shareOf(axis, axis.last) > 20 && shareOf(axis, axis.last) < 80 ? (
            <span class="last" style={`--at:${shareOf(axis, axis.last)}%`}>
              last report
            </span>
          ) : null}
          <span>{shortDay(isoDay(axis.to - 0.01))}</span>
        </p>
      )}
      <Folded
        items={commitments}
        shown={shownCommitments}
        what="commitments"
        wrap={(some) => (
          <ul class="plain">
            {some.map((commitment) => (
              <Commitment key={commitment.id} view={view} commitment={commitment} axis={axis} />
            ))}
          </ul>
        )}
      />
    </Part>
  );
}

function Commitment(props: {
  readonly view: StoryView;
  readonly commitment: ReadoutCommitment;
  readonly axis: Axis | null;
}): VNode {
  const { view, commitment, axis } = props;
  const heading = commitmentHeading(commitment, entityName(view, commitment.who));
  const told = [...new Map(commitment.evidence.map((one) => [one.text, one])).values()];
  return (
    <li {...itemProps(view, commitment.id, commitment.evidence)}>
      <div class="promise">
        <p class={`state ${stateClass(commitment.state)}`}>
          <span aria-hidden="true">{signs[commitment.state]}</span> {commitment.state}
        </p>
        <div>
          <Heading view={view} below={2} class="about">
            <span dir="auto">{shown(heading)}</span>
          </Heading>
          {commitment.condition === undefined ? null : (
            <p class="by">
              condition: <span dir="auto">{shown(commitment.condition)}</span>
            </p>
          )}
          {commitment.by === null ? null : <Deadline view={view} commitment={commitment} axis={axis} />}
          <ul class="told">
            {told.slice(0, 5).map((one) => (
              <li key={`${one.report} ${one.start}`}>
                <q>
                  <Words view={view} at={one} />
                </q>{" "}
                <Refs view={view} places={commitment.evidence.filter((other) => other.text === one.text)} />
              </li>
            ))}
          </ul>
          {told.length > 5 ? <Refs view={view} places={told.slice(5)} /> : null}
        </div>
      </div>
    </li>
  );
}

function Deadline(props: {
  readonly view: StoryView;
  readonly commitment: ReadoutCommitment;
  readonly axis: Axis | null;
}): VNode | null {
  const { view, commitment, axis } = props;
  const { by } = commitment;
  const to = deadlineOf(commitment);
  if (by === null) return null;
  const words = byWords(by);
  const told = toldOn(view, commitment);
  if (axis === null || to === null || to <= axis.from) return <p class="by">{words}</p>;
  const start = told === null || told >= to ? axis.from : told;
  const ends = [shareOf(axis, Math.max(start, axis.from)), Math.min(100, shareOf(axis, to)), shareOf(axis, axis.last)];
  return (
    <p class="by">
      <span
        class={to > axis.to ? "bar beyond" : "bar"}
        style={`--from:${ends[0]}%;--to:${ends[1]}%;--last:${ends[2]}%`}
        aria-hidden="true"
      >
        <i />
      </span>
      <span>{words}</span>
    </p>
  );
}

function shareOf(axis: Axis, when: number): number {
  return Number((((when - axis.from) / (axis.to - axis.from)) * 100).toFixed(1));
}

function stateClass(state: CommitmentState): string {
  if (state === "reported late" || state === "disputed") return "k-against";
  if (state === "reported done") return "k-same";
  if (state === "overdue, nothing reported") return "k-diff";
  return "k-alone";
}

function toldOn(view: StoryView, commitment: ReadoutCommitment): number | null {
  const days = commitment.evidence.flatMap((one) => dayNumber(reportOf(view, one.report)?.published ?? null) ?? []);
  return days.length === 0 ? null : Math.floor(Math.min(...days));
}

/**
 * One axis for the deadlines that lie in the story or after it; older ones are said in words only. The nearer half
 * of them always fits, and one that lies far ahead runs off the axis, so that it does not press the others together.
 */
function axisOf(view: StoryView, commitments: readonly ReadoutCommitment[]): Axis | null {
  const from = dayNumber(view.readout.from);
  const end = dayNumber(view.readout.to);
  if (from === null || end === null) return null;
  const first = Math.floor(from);
  const last = Math.floor(end) + 1;
  const ends = commitments
    .flatMap((commitment) => deadlineOf(commitment) ?? [])
    .filter((one) => one > first)
    .sort((a, b) => a - b);
  const furthest = ends.at(-1);
  const middle = ends[Math.floor(ends.length / 2)];
  if (furthest === undefined || middle === undefined) return null;
  const far = Math.max(middle, last + Math.max(8, (last - first) * 1.5));
  return { from: first, last, to: Math.max(last, Math.min(far, furthest)) };
}
