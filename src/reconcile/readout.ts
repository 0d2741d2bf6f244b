/**
 * The JSON contract of a readout (`readout/1`): the reconciled account of one story.
 * Field names are fixed; see docs/readout-format.md.
 */
import type { Editorial, NameType, StatementClass, StatementMode } from "../text/annotation.ts";
import type { Message } from "../text/message.ts";
import type { Span } from "../text/span.ts";

/** A place in one of the story's reports. */
export interface Place extends Span {
  readonly report: string;
}

/** A place with its words; `text` is always the slice of the span. */
export interface Evidence extends Place {
  readonly text: string;
}

export interface ReadoutReport {
  readonly id: string;
  readonly input: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly sha256: string;
  readonly words: number;
  /** Origins that the report's content goes back to. */
  readonly origins: readonly string[];
  /** The untouched text, so that a page or another program can show every span. */
  readonly text: string;
  /** What an editor or translator did to the text: not the speakers' words. */
  readonly editorial: readonly Editorial[];
}

export interface Entity {
  readonly id: string;
  readonly type: NameType;
  readonly name: string;
  /** Each spelling with the number of reports that use it. */
  readonly variants: readonly { readonly text: string; readonly reports: number }[];
  readonly roles: readonly (Place & { readonly text: string })[];
  readonly mentions: readonly Place[];
  /** Why spellings were joined, one sentence a join, so that a judgement can undo it. */
  readonly merges: readonly string[];
}

export type Wording = "verbatim" | "trimmed" | "reworded" | "reported";

export interface Rendering {
  readonly report: string;
  /** The statement's id in the report's reading. */
  readonly statement: string;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly mode: StatementMode;
  readonly wording: Wording;
}

/** One act of saying, with every report's rendering of it. */
export interface ReadoutStatement {
  readonly id: string;
  readonly class: StatementClass;
  readonly speaker: string | null;
  readonly said: string | null;
  readonly negated: boolean;
  readonly renderings: readonly Rendering[];
  readonly origins: readonly string[];
}

export type FigureStatus = "agreement" | "refinement" | "update" | "difference" | "contradiction" | "single";

export interface FigureValue extends Evidence {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly modifier: string;
  /** What is counted, in this report's words. */
  readonly of: string | null;
  /** The readout statement that gives the value. */
  readonly source: string | null;
  readonly origins: readonly string[];
}

/** One thing counted, with every value that reports give for it. */
export interface ReadoutFigure {
  readonly id: string;
  readonly of: string | null;
  readonly unit: string | null;
  readonly place: string | null;
  readonly asOf: string | null;
  readonly values: readonly FigureValue[];
  readonly status: FigureStatus;
  /** UCDP's low / best / high over the values, with the rule that made it. */
  readonly view: {
    readonly low: number | null;
    readonly best: number | null;
    readonly high: number | null;
    readonly rule: string;
  };
  readonly origins: readonly string[];
}

export type CommitmentState =
  | "open"
  | "reported in progress"
  | "reported done"
  | "reported late"
  | "overdue, nothing reported"
  | "disputed"
  | "withdrawn";

export interface ReadoutCommitment {
  readonly id: string;
  /** The entity who commits, by id; null when the reports do not name one. */
  readonly who: string | null;
  /** The words for who commits, as found. */
  readonly whoText: string | null;
  readonly what: string;
  /** What "it" or "they" in `what` stands for, as found. */
  readonly about?: string;
  /** On what condition, as found. */
  readonly condition?: string;
  readonly by: { readonly value: string; readonly from: string | null; readonly to: string | null } | null;
  readonly strength: string;
  readonly state: CommitmentState;
  readonly evidence: readonly Evidence[];
  readonly origins: readonly string[];
}

export interface TimelineEntry {
  readonly from: string;
  readonly to: string;
  readonly precision: "day" | "week" | "month" | "year";
  /** True for what lies well before the reported event. */
  readonly history: boolean;
  /** True where the day is one by which something was to be done: it may lie ahead, and need not have happened. */
  readonly deadline?: true;
  readonly what: Evidence;
  readonly evidence: readonly Evidence[];
}

export type FindingKind =
  | "agreement"
  | "refinement"
  | "update"
  | "difference"
  | "contradiction"
  | "altered-quote"
  | "single";

/** Where reports agree or do not, with the characters that prove it. */
export interface Finding {
  readonly id: string;
  readonly kind: FindingKind;
  /** Found words in a fixed frame: what the finding is about. */
  readonly about: string;
  readonly evidence: readonly Evidence[];
  /** For contradictions and differences: indexes into `evidence`, side by side. */
  readonly sides?: readonly (readonly number[])[];
  /** The statements, figures or commitments of the readout that it speaks of, by id. */
  readonly items: readonly string[];
  /** How many independent origins stand behind it. */
  readonly origins: number;
  readonly reports: number;
  readonly why: string;
}

export type OriginKind = "agency" | "outlet" | "document" | "speaker" | "unknown";

export interface Origin {
  readonly id: string;
  readonly name: string;
  readonly kind: OriginKind;
  readonly reports: readonly string[];
}

export interface Provenance {
  readonly copies: readonly {
    readonly from: string;
    readonly to: string;
    readonly kind: "copy" | "partial" | "common-quote";
    readonly share: number;
    readonly passages: readonly { readonly from: Span; readonly to: Span }[];
    readonly why: string;
  }[];
  /** Every place where a report says that its words come from elsewhere: a credit, a relay ("told CNN"), a document. */
  readonly relays: readonly (Place & { readonly source: string; readonly kind: "credit" | "relay" | "document" })[];
  readonly origins: readonly Origin[];
  /** Reports, distinct texts and origins are three numbers. */
  readonly distinctTexts: number;
}

export interface Readout {
  readonly schema: "readout/1";
  readonly title: string;
  /** First and last publication day of the reports; null when none is dated. */
  readonly from: string | null;
  readonly to: string | null;
  readonly reports: readonly ReadoutReport[];
  readonly entities: readonly Entity[];
  readonly statements: readonly ReadoutStatement[];
  readonly figures: readonly ReadoutFigure[];
  readonly commitments: readonly ReadoutCommitment[];
  readonly timeline: readonly TimelineEntry[];
  readonly findings: readonly Finding[];
  readonly provenance: Provenance;
  readonly messages: readonly Message[];
}
