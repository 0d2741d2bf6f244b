/** The page's marks: four (and one for what moved) that are told apart by shape, not only by colour. */
import type { VNode } from "preact";
import type { FindingKind, Wording } from "../../reconcile/readout.ts";

export type MarkName = "same" | "more" | "diff" | "against" | "alone";

interface Kind {
  readonly mark: MarkName;
  readonly one: string;
  readonly many: string;
}

const kinds: Readonly<Record<FindingKind, Kind>> = {
  contradiction: { mark: "against", one: "Contradiction", many: "contradictions" },
  single: { mark: "alone", one: "One origin", many: "from one origin only" },
  update: { mark: "more", one: "Update", many: "updates" },
  refinement: { mark: "more", one: "Refinement", many: "refinements" },
  difference: { mark: "diff", one: "Difference", many: "differences" },
  "altered-quote": { mark: "diff", one: "Altered quotation", many: "altered quotations" },
  agreement: { mark: "same", one: "Agreement", many: "agreements" },
};

/** The word and the mark for a kind of finding. */
export function kindOf(kind: FindingKind): Kind {
  return kinds[kind];
}

const shapes: Readonly<Record<MarkName, string>> = {
  same: "M1 3.5H21M1 8.5H21",
  more: "M1 6H19M14 1.5L19.5 6L14 10.5",
  diff: "M1 3.5H21M1 8.5H5M9 8.5H13M17 8.5H21",
  against: "M1 1L8 6L1 11ZM21 1L14 6L21 11Z",
  alone: "M1.5 3.5H20.5V8.5H1.5Z",
};

interface Labelled {
  /** What the mark says where no word stands beside it. */
  readonly label?: string;
}

/** The mark of a kind of finding, with its meaning for those who do not see it. */
export function Mark({ name, label }: Labelled & { readonly name: MarkName }): VNode {
  return (
    <>
      <svg class={`mark k-${name}`} width="22" height="12" aria-hidden="true">
        <use href={`#mark-${name}`} />
      </svg>
      {label === undefined ? null : <span class="unseen">{label}</span>}
    </>
  );
}

const halves: Readonly<Record<Wording, string | null>> = {
  verbatim: "M8 2a6 6 0 0 1 0 12a6 6 0 0 1 0 -12z",
  trimmed: "M8 2a6 6 0 0 1 0 12z",
  reworded: "M2 8a6 6 0 0 0 12 0z",
  reported: null,
};

/** How a report carries an item: a full disc verbatim, a half trimmed or reworded, a ring reported. */
export function WordingGlyph({ wording, label }: Labelled & { readonly wording: Wording }): VNode {
  return (
    <>
      <svg class="glyph" width="15" height="15" aria-hidden="true">
        <use href={`#glyph-${wording}`} />
      </svg>
      {label === undefined ? null : <span class="unseen">{label}</span>}
    </>
  );
}

/** The shapes themselves, once a page; every mark and glyph on it points here. */
export function Shapes(): VNode {
  return (
    <svg class="unseen" aria-hidden="true">
      {Object.entries(shapes).map(([name, shape]) => (
        <symbol key={name} id={`mark-${name}`} viewBox="0 0 22 12">
          <path
            d={shape}
            fill={name === "against" ? "currentColor" : "none"}
            stroke="currentColor"
            stroke-width="1.8"
          />
        </symbol>
      ))}
      {Object.entries(halves).map(([wording, half]) => (
        <symbol key={wording} id={`glyph-${wording}`} viewBox="0 0 16 16">
          <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.7" />
          {half === null ? null : <path d={half} fill="currentColor" />}
        </symbol>
      ))}
    </svg>
  );
}
