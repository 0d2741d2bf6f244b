/** A figure's values with their bounds over time, drawn. */
import type { VNode } from "preact";
import type { FigureStatus, ReadoutFigure } from "../../reconcile/readout.ts";
import { compact, number } from "../plain-words.ts";
import { type Drawn, frame, labelText } from "./figure-labels.ts";
import type { FigureScale } from "./figure-scale.ts";
import type { MarkName } from "./marks.tsx";
import { shown } from "./story-view.ts";

/** The chart itself; `said` tells the same in words. */
export function Drawing(props: {
  readonly figure: ReadoutFigure;
  readonly scale: FigureScale;
  readonly said: string;
}): VNode {
  const { scale } = props;
  return (
    <svg class="chart" viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={shown(props.said)}>
      <title>{shown(props.said)}</title>
      {scale.ticksY.map((tick) => (
        <g key={tick.value}>
          <path class="grid" d={`M${frame.left} ${tick.y.toFixed(1)}H${frame.right}`} />
          <text class="tick" x={frame.left - 6} y={(tick.y + 4).toFixed(1)} text-anchor="end">
            {short(tick.value)}
          </text>
        </g>
      ))}
      <path class="axis" d={`M${frame.left} ${frame.bottom}H${frame.right}`} />
      {scale.ticksX.map((tick) => (
        <text key={tick.x} class="tick" x={tick.x.toFixed(1)} y={frame.bottom + 18} text-anchor="middle">
          {tick.text}
        </text>
      ))}
      {scale.drawn.map((mark) => (
        <Value key={`${mark.x} ${mark.label}`} mark={mark} colour={`k-${colour(props.figure.status)}`} />
      ))}
    </svg>
  );
}

function short(value: number): string {
  return Math.abs(value) >= 100_000 && Math.abs(value) < 1e6 ? `${number(value / 1000)}k` : compact(number(value));
}

// Only a contradiction has a colour of its own in a chart: the shapes say the rest.
function colour(status: FigureStatus): MarkName | "ink" {
  return status === "contradiction" ? "against" : "ink";
}

/** A point for a number, a ring for "about", a whisker for a range, a bar with an arrow for a bound left open. */
function Value({ mark, colour }: { readonly mark: Drawn; readonly colour: string }): VNode {
  const { x, low, best, high } = mark;
  const exact = low !== null && low === high;
  const at = best ?? low ?? high ?? 0;
  const bar = (y: number): string => `M${(x - 6).toFixed(1)} ${y.toFixed(1)}h12`;
  return (
    <g class={`value ${colour}`}>
      {exact ? <circle cx={x.toFixed(1)} cy={at.toFixed(1)} r="4.5" fill="currentColor" /> : null}
      {low === null && high === null ? (
        <circle class="about-ring" cx={x.toFixed(1)} cy={at.toFixed(1)} r="4.5" />
      ) : null}
      {!exact && low !== null && high !== null ? (
        <path d={`${bar(low)}${bar(high)}M${x.toFixed(1)} ${low.toFixed(1)}V${high.toFixed(1)}`} />
      ) : null}
      {low !== null && high === null ? (
        <path d={`${bar(low)}M${x.toFixed(1)} ${low.toFixed(1)}v-20m-4 6l4 -6l4 6`} />
      ) : null}
      {high !== null && low === null ? (
        <path d={`${bar(high)}M${x.toFixed(1)} ${high.toFixed(1)}v20m-4 -6l4 6l4 -6`} />
      ) : null}
      {mark.label === "" ? null : (
        <text x={mark.labelX.toFixed(1)} y={mark.labelY.toFixed(1)} text-anchor={mark.anchor}>
          {labelText(mark)}
        </text>
      )}
    </g>
  );
}
