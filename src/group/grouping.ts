/** What group gives: which reports tell of one event, and which passages come from where. Reports are named by their id. */
import type { Span } from "../text/span.ts";

/** The reports of one event, in the order of their ids' publication (then id). */
export interface Story {
  readonly id: string;
  readonly reports: readonly string[];
}

export type CopyKind = "copy" | "partial" | "common-quote" | "chrome" | "unrelated";

/** A directed relation: `to` takes passages from `from`, or both take them from an agency (`from` is then the agency's name). */
export interface Copy {
  readonly from: string;
  readonly to: string;
  /** True when `from` names an agency or other common source, and not a report. */
  readonly fromAgency: boolean;
  /** The agency that both reports credit, so that neither need be the other's source. */
  readonly agency?: string;
  readonly kind: CopyKind;
  /** Share of the shorter report's own words that stand in the other, 0 to 1. */
  readonly share: number;
  readonly passages: readonly { readonly from: Span; readonly to: Span }[];
  readonly why: string;
}

export interface Grouping {
  readonly stories: readonly Story[];
  readonly copies: readonly Copy[];
}
