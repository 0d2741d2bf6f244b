/** A report as it comes in, one JSON object a line (docs/readout-format.md, "In"). */
export interface IncomingReport {
  /** Unique among the reports of a run; where it is not, `-2`, `-3` … is added. */
  readonly id: string;
  readonly text: string;
  readonly title?: string | null;
  readonly outlet?: string | null;
  readonly url?: string | null;
  /** ISO 8601 date, or date-time with offset. */
  readonly published?: string | null;
  /** BCP 47 language tag. */
  readonly lang?: string | null;
}
